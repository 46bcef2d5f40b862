import fc from 'fast-check';
import { findSums } from '../../../src/reading/structure';
import { budgetTable, type TableLine } from '../../support/table';
import {
  formulaOf,
  plannedSums,
  randomBudgets,
  readSums,
  round,
  tableOf,
  type Change,
  type PlannedBudget,
  type PlannedRow,
} from './randomBudget';

/** Figures with so few digits that wrong sums come out right by chance prove nothing; those are left to the other tests. */
const telling = randomBudgets.filter(({ unit, years }) => unit === 'kr' || (unit === 'tkr' && years.length > 1));

function expectPlanned(budget: PlannedBudget, change?: Change): void {
  expect(readSums(findSums(tableOf(budget, change)), budget)).toEqual(plannedSums(budget));
}

/** One of the sums that only add, for a drawn number. */
function pickSum({ rows }: PlannedBudget, draw: number, fewestParts = 2): PlannedRow | undefined {
  const sums = rows.filter(
    ({ kind, parts }) => kind === 'sum' && parts.length >= fewestParts && parts.every(({ sign }) => sign > 0),
  );
  return sums[draw % sums.length];
}

const runs = { numRuns: 300 };

test('the sums of a sound budget are found, whatever its shape', () => {
  fc.assert(
    fc.property(telling, (budget) => expectPlanned(budget)),
    runs,
  );
});

test('a typed total that is off by anything up to a third keeps its rows', () => {
  fc.assert(
    fc.property(
      telling,
      fc.nat(),
      fc.nat(),
      fc.double({ min: -0.3, max: 0.4, noNaN: true }),
      (budget, draw, at, off) => {
        const total = budget.rows.filter(({ kind }) => kind === 'sum')[draw % 3];
        const year = at % budget.years.length;
        if (!total) return;
        const wrong = Math.round(total.amounts[year]! * (1 + off));
        expectPlanned(budget, (row, column, planned) => (row === total && column === year ? wrong : planned));
      },
    ),
    runs,
  );
});

test('a number stored as text changes nothing', () => {
  fc.assert(
    fc.property(telling, fc.nat(), fc.nat(), (budget, draw, at) => {
      const lines = budget.rows.filter(({ kind }) => kind === 'line');
      const text = lines[draw % lines.length]!;
      const year = at % budget.years.length;
      const typed = String(text.amounts[year]).replace('.', ',');
      expectPlanned(budget, (row, column, planned) => (row === text && column === year ? typed : planned));
    }),
    runs,
  );
});

test.each(['first', 'last'] as const)('a SUM that misses the %s row of its section still means the section', (edge) => {
  fc.assert(
    fc.property(telling, fc.nat(), fc.option(fc.nat()), (budget, draw, only) => {
      const total = pickSum(budget, draw, 3);
      if (!total || !budget.isCalculated) return;
      const year = only === null ? null : only % budget.years.length;
      const parts = edge === 'first' ? total.parts.slice(1) : total.parts.slice(0, -1);
      const amounts = new Map(budget.rows.map((row) => [row.key, row.amounts]));
      expectPlanned(budget, (row, column, planned, line) => {
        if (row !== total || (year !== null && year !== column)) return planned;
        const value = parts.reduce((sum, { key }) => sum + amounts.get(key)![column]!, 0);
        return { formula: formulaOf(parts, column, line), value: round(value) };
      });
    }),
    runs,
  );
});

test('whatever the table, sums add up rows of their own table, each once, and never themselves', () => {
  const labels = [
    'Summa',
    'Totalt',
    'Kostnader',
    'Intäkter',
    'Resultat',
    'Kommunerna',
    'Lindby kommun',
    'varav lön',
    'Team',
    'Eget kapital',
    'Utgående eget kapital',
    '# Insatser',
    'Netto',
  ];
  const figure = fc.oneof(
    fc.integer({ min: -50, max: 50 }),
    fc.constantFrom('-', '7', 'okänt', null, { formula: 'SUM(B2:B5)', value: 9 }, { formula: 'B3+B9-B4', value: 3 }),
  );
  const line = fc.tuple(fc.constantFrom(...labels), figure, figure);
  fc.assert(
    fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
      const table = findSums(budgetTable(lines as TableLine[], { columns: [2026, 2027] }));
      const reach = (row: number, seen: Set<number>): Set<number> => {
        for (const part of table.rows[row]!.sum?.parts ?? []) {
          if (seen.has(part.row)) continue;
          seen.add(part.row);
          reach(part.row, seen);
        }
        return seen;
      };
      for (const row of table.rows) {
        const parts = row.sum?.parts.map((part) => part.row) ?? [];
        expect(new Set(parts).size).toBe(parts.length);
        expect(parts.every((part) => part >= 0 && part < table.rows.length)).toBe(true);
        expect(reach(row.index, new Set()).has(row.index)).toBe(false);
      }
    }),
    { numRuns: 500 },
  );
});

test('a flat list of thousands of rows and its sum', () => {
  const rows = 3000;
  const lines = Array.from({ length: rows }, (_, row): TableLine => [`Post ${row}`, ((row * 48_271) % 5000) + 1]);
  const total = lines.reduce((sum, [, value]) => sum + (value as number), 0);
  const table = findSums(budgetTable([...lines, ['Summa', total]]));
  expect(table.rows.at(-1)!.sum!.parts).toHaveLength(rows);
});
