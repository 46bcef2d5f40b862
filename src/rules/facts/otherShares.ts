import { sum, ZERO, type Decimal, type Ore } from '../../money';
import type { BudgetTable, Concept, RowCell, TableColumn, TableRow } from '../../reading/model';
import type { CellRef } from '../../workbook';
import { isMoneyColumn } from '../common/columns';
import { amountOf, cellOf, distinctCells } from './cells';
import { halfDigit } from './printedShares';

type ShareCell = Extract<RowCell, { kind: 'share' }>;

/** A share that is not the quotient which all the others of its row or column are. */
export interface OddShare {
  readonly table: BudgetTable;
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly cell: ShareCell;
  readonly exact: Decimal;
  readonly tolerance: Decimal;
  /** The amounts that it is worked out from. */
  readonly from: readonly CellRef[];
}

interface Printed {
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly cell: ShareCell;
}

/** An amount divided by another, for one of a series of shares; `null` where one of them is missing. */
type QuotientOf = (
  printed: Printed,
) => { readonly part: Ore; readonly whole: Ore; readonly from: readonly CellRef[] } | null;

/** What a series of shares may be shares of. `isLikely`: so by what it is; any other two amounts may fit by chance. */
interface Quotient {
  readonly isLikely: boolean;
  readonly of: QuotientOf;
}

/** So many shares that fit say what they are shares of. */
const FEWEST_FITTING = 2;
/** Pairs are looked for among so many rows or columns. */
const MOST_LINES = 40;

/** The shares of a table, down a column or along a row, that all are one amount by another but for a single typed one. */
export function oddShares(table: BudgetTable): readonly OddShare[] {
  return [...downColumns(table), ...alongRows(table)];
}

function downColumns(table: BudgetTable): readonly OddShare[] {
  const columns = table.columns.filter(isMoneyColumn).slice(0, MOST_LINES);
  return table.columns.flatMap((column) => {
    const printed = table.rows.flatMap((row) => (row.role === 'line' ? printedAt(row, column) : []));
    const quotients = columns.flatMap((part) => [
      { isLikely: true, of: ofTotal(printed, part) },
      ...columns.filter((whole) => whole !== part).map((whole) => between(part, whole)),
    ]);
    return oddOf(table, printed, quotients);
  });

  function between(part: TableColumn, whole: TableColumn): Quotient {
    return { isLikely: false, of: ({ row }) => quotientOf(row, part, row, whole) };
  }
}

function alongRows(table: BudgetTable): readonly OddShare[] {
  const rows = table.rows.filter(({ role }) => role === 'line' || role === 'sum').slice(0, MOST_LINES);
  return table.rows.flatMap((row) => {
    const printed = table.columns.flatMap((column) => printedAt(row, column));
    const quotients = rows.flatMap((part) =>
      rows
        .filter((whole) => whole !== part)
        .map((whole) => ({ isLikely: isEquityOfIncome(part, whole), of: between(part, whole) })),
    );
    return oddOf(table, printed, quotients);
  });
}

function between(part: TableRow, whole: TableRow): QuotientOf {
  return ({ column }) => quotientOf(part, column, whole, column);
}

const EQUITY: ReadonlySet<Concept | null> = new Set<Concept | null>(['closingEquity', 'equity']);
const INCOME: ReadonlySet<Concept | null> = new Set<Concept | null>([
  'contribution',
  'totalContributions',
  'totalIncome',
]);

function isEquityOfIncome(part: TableRow, whole: TableRow): boolean {
  return EQUITY.has(part.concept) && INCOME.has(whole.concept);
}

function printedAt(row: TableRow, column: TableColumn): readonly Printed[] {
  const cell = row.cells[column.index];
  return cell?.kind === 'share' ? [{ row, column, cell }] : [];
}

function quotientOf(part: TableRow, partColumn: TableColumn, whole: TableRow, wholeColumn: TableColumn) {
  const [above, below] = [amountOf(part, partColumn), amountOf(whole, wholeColumn)];
  if (above === null || below === null || below.isZero()) return null;
  return { part: above, whole: below, from: distinctCells([cellOf(part, partColumn), cellOf(whole, wholeColumn)]) };
}

/** The share of what the rows come to together. */
function ofTotal(printed: readonly Printed[], column: TableColumn): QuotientOf {
  const whole = sum(printed.map(({ row }) => amountOf(row, column) ?? ZERO));
  return ({ row }) => {
    const part = amountOf(row, column);
    return part === null || whole.isZero() ? null : { part, whole, from: distinctCells([cellOf(row, column)]) };
  };
}

function oddOf(table: BudgetTable, printed: readonly Printed[], quotients: readonly Quotient[]): readonly OddShare[] {
  if (printed.length <= FEWEST_FITTING || printed.every(({ cell }) => cell.formula !== null)) return [];
  const odd: OddShare[] = [];
  for (const quotient of quotients) {
    const compared = printed.map((one) => comparisonOf(table, one, quotient.of));
    if (!compared.every((one) => one !== null)) continue;
    const off = compared.filter(({ fits }) => !fits);
    if (off.length === 0) return [];
    const isSaid = quotient.isLikely || compared.every(({ fits, share }) => !fits || share.cell.formula !== null);
    if (off.length === 1 && isSaid) odd.push(off[0]!.share);
  }
  const [first] = odd;
  const isClear = first && odd.every(({ cell }) => cell === first.cell) && first.cell.formula === null;
  return isClear ? [first] : [];
}

function comparisonOf(table: BudgetTable, printed: Printed, quotient: QuotientOf) {
  const found = quotient(printed);
  if (!found) return null;
  const exact = found.part.dividedBy(found.whole);
  const tolerance = halfDigit(printed.cell);
  const fits = !printed.cell.share.minus(exact).abs().greaterThan(tolerance);
  return { fits, share: { table, ...printed, exact, tolerance, from: found.from } };
}
