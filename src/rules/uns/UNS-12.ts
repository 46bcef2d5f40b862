import { parseSwedishAmount } from '../../money';
import type { AmountCell, BudgetTable } from '../../reading/model';
import { cellKey } from '../../workbook';
import { isMoneyColumn } from '../common/columns';
import { BASIS } from '../facts/basis';
import { defineRule } from '../model';

/** So many amounts must bear their unit before one without is left out rather than the rule. */
const FEWEST = 2;

/** Where nothing says the unit of a table and its amounts bear it themselves, each of them does. */
export const UNS12 = defineRule({
  id: 'UNS-12',
  severity: 'note',
  basis: BASIS.vasteras,
  certainty: 'deterministic',
  messages: { without: ['cells', 'example'] },
  check: ({ tables }) => {
    const bearing = tables.flatMap((table) => unitsInCells(table) ?? []);
    return { checks: bearing.length, findings: bearing.flatMap(findingOf) };
  },
});

interface UnitsInCells {
  readonly table: BudgetTable;
  readonly withUnit: readonly AmountCell[];
  readonly without: readonly AmountCell[];
}

function unitsInCells(table: BudgetTable): UnitsInCells | null {
  if (table.kind === 'other') return null;
  const columns = table.columns.filter((column) => isMoneyColumn(column) && column.unit === null);
  const cells = table.rows.flatMap((row) =>
    columns.flatMap(({ index }) => {
      const cell = row.cells[index];
      return cell?.kind === 'amount' && !cell.ore.isZero() ? [cell] : [];
    }),
  );
  const { stated } = table.unit;
  // The amounts themselves may be all that says the unit.
  if (stated && !cells.some(({ cell }) => cellKey(cell) === cellKey(stated.cell))) return null;
  const withUnit = cells.filter(bearsUnit);
  return withUnit.length >= FEWEST ? { table, withUnit, without: cells.filter((cell) => !bearsUnit(cell)) } : null;
}

/** In its text, or by the format that shows it: `# ##0 "kr"`. */
function bearsUnit({ storedAsText, format }: AmountCell): boolean {
  if (storedAsText !== null) return parseSwedishAmount(storedAsText)?.unit !== null;
  return /kr|sek/i.test(format ?? '');
}

function findingOf({ table, withUnit, without }: UnitsInCells) {
  const [first] = without;
  const example = withUnit.find(({ storedAsText }) => storedAsText !== null)?.storedAsText?.trim();
  if (!first || example === undefined || without.length >= withUnit.length) return [];
  const places = without.map(({ cell }) => cell);
  return [
    {
      messageId: 'without',
      data: { cells: without.map(({ storedAsText, number }) => storedAsText?.trim() ?? number.toFixed()), example },
      where: { sheet: table.sheet, cell: first.cell, cells: places, label: table.title.text },
    } as const,
  ];
}
