import { Decimal, oreFromUnit, orePerUnit, parseSwedishAmount, stepOf, sum, type Ore, type Unit } from '../../money';
import type { BudgetTable, Reading, TableColumn, TableRow } from '../../reading/model';
import type { CellRef } from '../../workbook';
import { moneyColumns } from '../common/columns';
import { BASIS } from '../facts/basis';
import { amount, amountOf, cellOf, distinctCells, unitOf } from '../facts/cells';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { differs: ['stated'] } as const;

/** The amount that a title or a sentence gives for the whole of a list. */
interface StatedTotal {
  readonly ore: Ore;
  readonly unit: Unit;
  readonly step: Ore;
  readonly cell: CellRef;
}

/**
 * The rows of a list without a sum row are what the words over or beside it say that they come to. Sum rows are for SUM-01
 * and SUM-02.
 */
export const SUM07 = defineRule({
  id: 'SUM-07',
  severity: 'error',
  basis: BASIS.vasteras,
  certainty: 'deterministic',
  messages: MESSAGES,
  check(reading) {
    const tests = reading.tables.flatMap((table) => testOf(table, reading) ?? []);
    return { checks: tests.length, findings: tests.flatMap((test) => draft(test) ?? []) };
  },
});

interface DetailTest {
  readonly table: BudgetTable;
  readonly column: TableColumn;
  readonly rows: readonly TableRow[];
  readonly total: Ore;
  readonly stated: StatedTotal;
}

/** A list of at least two amounts in one column of money, without a sum of its own, whose total its words give. */
function testOf(table: BudgetTable, reading: Reading): DetailTest | null {
  const columns = moneyColumns(table);
  const [column] = columns;
  if (!column || columns.length > 1 || table.rows.some(({ role, sum: structure }) => role === 'sum' || structure))
    return null;
  const lines = table.rows.filter(({ role }) => role === 'line');
  const rows = lines.filter((row) => amountOf(row, column) !== null);
  const stated = inTitle(table) ?? inText(table, reading);
  if (!stated || rows.length < 2 || rows.length < lines.length || rows.some(({ side }) => side === 'income'))
    return null;
  return { table, column, rows, total: sum(rows.map((row) => amountOf(row, column)!)), stated };
}

/** "Länsgemensamma insatser, totalt 345 000 kr". */
function inTitle({ title }: BudgetTable): StatedTotal | null {
  const written =
    /(?:totalt|summa|sammanlagt|tillsammans|[:,(–-])\s*([\d][\d\s.,\u00a0\u202f]*\s?(?:kr|kronor|tkr|kkr|mnkr|mkr))(?!\p{L})/iu.exec(
      title.text,
    );
  const parsed = written ? parseSwedishAmount(written[1]!) : null;
  if (!parsed?.unit || !title.cell) return null;
  const step = stepOf([parsed.value], orePerUnit(parsed.unit));
  return { ore: oreFromUnit(parsed.value, parsed.unit), unit: parsed.unit, step, cell: title.cell };
}

/** A sentence of the same sheet that names the list by its title: "Länsgemensamma insatser kostar 345 000 kr". */
function inText({ title, sheet }: BudgetTable, { prose }: Reading): StatedTotal | null {
  const name = title.text.trim().toLowerCase();
  const found = prose.filter(
    ({ cell, label, isApproximate }) => cell.sheet === sheet && !isApproximate && label?.trim().toLowerCase() === name,
  );
  const [one] = found;
  return one && found.length === 1 ? { ore: one.ore, unit: one.unit, step: one.step, cell: one.cell } : null;
}

/** Words in a coarser unit than the list show no finer digit than their last. */
function draft({ table, column, rows, total, stated }: DetailTest): AnyDraft<typeof MESSAGES> | null {
  const difference = stated.ore.minus(total.abs());
  const own = orePerUnit(unitOf(table, column));
  const tolerance = stated.step.greaterThan(own) ? stated.step : new Decimal(0);
  if (!difference.abs().greaterThan(tolerance)) return null;
  const cells = distinctCells([stated.cell, ...rows.map((row) => cellOf(row, column))]);
  const { unit } = stated;
  const actual = amount(stated.ore, unit);
  return {
    messageId: 'differs',
    data: { stated: actual },
    where: { sheet: table.sheet, cell: stated.cell, cells, label: table.title.text },
    expected: amount(total.abs(), unit),
    actual,
    difference: amount(difference, unit),
    tolerance: amount(tolerance, unit),
    restsOn: cells.slice(1),
  };
}
