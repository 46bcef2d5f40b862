import type { Decimal } from '../../money';
import { oreFromUnit, sameUnit, type Unit } from '../../money';
import { YEARLY_KINDS } from '../columnKinds';
import type { AmountCell, BudgetTable, TableColumn, TableRow } from '../model';

/** About a thousand times what the row has in every other year. */
const ABOUT_A_THOUSAND = { least: 400, most: 2500 } as const;
/** So many rows must be much as in the other year, and so large a part of all. */
const ENOUGH_ROWS = 3;
const MOSTLY = 0.7;
const MUCH_ALIKE = { least: 0.5, most: 2 } as const;

/**
 * A lone amount in kronor in a table of thousands, or in thousands in a table of kronor, is taken for what it must be: about a
 * thousand times (or a thousandth of) the row's other years, and more (or less) than any other line of its column, where the other
 * rows are much as they were.
 */
export function withSlippedUnits(table: BudgetTable): BudgetTable {
  const stated = table.unit.stated?.unit ?? null;
  const other = stated === null ? null : sameUnit(stated, 'tkr') ? 'kr' : sameUnit(stated, 'kr') ? 'tkr' : null;
  if (table.kind !== 'budget' || other === null) return table;
  const columns = table.columns.filter(
    ({ kind, year, unit }) => YEARLY_KINDS.has(kind) && year !== null && unit === null,
  );
  const lines = table.rows.filter(({ role }) => role === 'line');
  const slipped = new Set(
    columns.flatMap((column) =>
      lines.filter((row) => isSlipped(row, column, columns, lines, other)).map((row) => row.cells[column.index]),
    ),
  );
  if (slipped.size === 0) return table;
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      cell.kind === 'amount' && slipped.has(cell) ? { ...cell, ore: oreFromUnit(cell.number, other) } : cell,
    ),
  }));
  return { ...table, rows };
}

function isSlipped(
  row: TableRow,
  column: TableColumn,
  columns: readonly TableColumn[],
  lines: readonly TableRow[],
  unit: Unit,
): boolean {
  const own = typedAt(row, column);
  const years = columns.filter((each) => each !== column && typedAt(row, each) !== null);
  if (own === null || years.length === 0) return false;
  const ratioTo = (other: Decimal): Decimal => (unit === 'kr' ? own.dividedBy(other) : other.dividedBy(own));
  if (!years.every((year) => isWithin(ratioTo(typedAt(row, year)!), ABOUT_A_THOUSAND))) return false;
  const others = lines.filter((line) => line !== row);
  const isExtreme = others.every((line) => {
    const number = typedAt(line, column);
    return number === null || ratioTo(number).greaterThan(1);
  });
  return isExtreme && years.some((year) => isSteady(others, column, year));
}

function isSteady(lines: readonly TableRow[], column: TableColumn, other: TableColumn): boolean {
  const ratios = lines.flatMap((line) => {
    const [a, b] = [typedAt(line, column), typedAt(line, other)];
    return a && b ? [a.dividedBy(b)] : [];
  });
  const steady = ratios.filter((ratio) => isWithin(ratio, MUCH_ALIKE)).length;
  return steady >= ENOUGH_ROWS && steady >= MOSTLY * ratios.length;
}

function isWithin(ratio: Decimal, { least, most }: { readonly least: number; readonly most: number }): boolean {
  return ratio.greaterThanOrEqualTo(least) && ratio.lessThanOrEqualTo(most);
}

/** The size of the number as it stands; `null` where there is none, or it says its own unit or is worked out. */
function typedAt(row: TableRow, { index }: TableColumn): Decimal | null {
  const cell = row.cells[index];
  return cell?.kind === 'amount' && isBare(cell) && !cell.number.isZero() ? cell.number.abs() : null;
}

const isBare = ({ storedAsText, formula }: AmountCell): boolean => storedAsText === null && formula === null;
