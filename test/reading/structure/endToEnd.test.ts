import fc from 'fast-check';
import { readWorkbook } from '../../../src/reading';
import type { Reading } from '../../../src/reading/model';
import { defaultSettings } from '../../../src/settings';
import { f, sheet, workbook, type GridCell } from '../../support/grid';
import { sumsOf } from '../../support/table';
import { formulaOf, plannedSums, randomBudgets, type PlannedBudget } from './randomBudget';

/** A budget as a sheet: the title in A1, years in row 2, the rows below. */
function read(budget: PlannedBudget): Reading {
  const line = new Map(budget.rows.map(({ key }, index) => [key, index + 3]));
  const body = budget.rows.map((row): GridCell[] => [
    row.label,
    ...row.amounts.map((value, year) =>
      budget.isCalculated && row.kind === 'sum' ? f(formulaOf(row.parts, year, line), value) : value,
    ),
  ]);
  const title = [`Budget ${budget.years.join(', ')} (${budget.unit})`];
  const years = [null, ...budget.years.map((year) => `Budget ${year}`)];
  return readWorkbook(workbook(sheet('Budget', [title, years, ...body])), defaultSettings);
}

/** What the sums of a read sheet add up, by the key of the planned row that stands on the same line. */
function readSums(reading: Reading, { rows }: PlannedBudget): Record<string, string[]> {
  const table = reading.tables[0];
  const keyOf = (index: number): string => rows[table!.rows[index]!.line - 2]!.key;
  return Object.fromEntries(
    (table?.rows ?? []).flatMap((row) =>
      row.sum
        ? [[keyOf(row.index), row.sum.parts.map((part) => (part.sign > 0 ? '+' : '-') + keyOf(part.row)).sort()]]
        : [],
    ),
  );
}

const telling = randomBudgets.filter(({ unit, years }) => unit === 'kr' || (unit === 'tkr' && years.length > 1));

test('a drawn-up budget is understood from its cells alone', () => {
  fc.assert(
    fc.property(telling, (budget) => {
      const reading = read(budget);
      expect(readSums(reading, budget)).toEqual(plannedSums(budget));
      const cost = budget.rows.find(({ key }) => key === 'cost')!;
      const scale = budget.unit === 'kr' ? 100 : 100_000;
      expect(reading.years.map(({ cost: figure }) => figure && figure.ore.toNumber() / scale)).toEqual(
        cost.amounts.map((amount) => Math.abs(amount)),
      );
    }),
    { numRuns: 200 },
  );
});

test('a sheet with a section that its SUM does not cover, sums over members, and a frame', () => {
  const rows: GridCell[][] = [
    ['Budget 2026, tkr'],
    ['', 2026, 'Plan 2027'],
    ['INTÄKTER'],
    ['Medlemsbidrag', f('SUM(B5:B7)', 13000), f('SUM(C5:C7)', 13200)],
    ['Staten', 6500, 6600],
    ['Region Västra', 3250, 3300],
    ['Lindby kommun', 3250, 3300],
    ['Ränteintäkter', 40, 40],
    ['Summa intäkter', f('B4+B8', 13040), f('C4+C8', 13240)],
    [],
    ['KOSTNADER'],
    ['Team', 9000, 9000],
    ['Kansli', 3900, 3900],
    ['Revision', 90, 90],
    ['Summa kostnader', f('SUM(B12:B13)', 12900), f('SUM(C12:C13)', 12900)],
    [],
    ['Årets resultat', f('B9-B15', 140), f('C9-C15', 340)],
  ];
  const reading = readWorkbook(workbook(sheet('Budget', rows)), defaultSettings);
  expect(sumsOf(reading.tables[0]!)).toEqual([
    'Medlemsbidrag (formula) = +Staten +Region Västra +Lindby kommun',
    'Summa intäkter (formula) = +Medlemsbidrag +Ränteintäkter',
    'Summa kostnader (formula) = +Team +Kansli +Revision',
    'Årets resultat (formula) = +Summa intäkter -Summa kostnader',
  ]);
});
