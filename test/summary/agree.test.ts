import fc from 'fast-check';
import type { Unit } from '../../src/money';
import { budgetTable, type TableLine } from '../support/table';
import { disagreements } from './evaluate';
import { handMade, sourceOf, summariseHandMade, yearFigures } from './handMade';

/** Amounts with at most two decimals, some of them odd to a double. */
const amount = fc.integer({ min: 0, max: 9_999_999 }).map((hundredths) => hundredths / 100);

const budget = fc.record({
  units: fc.array(fc.constantFrom<Unit>('kr', 'tkr', 'mnkr'), { minLength: 1, maxLength: 3 }),
  members: fc.array(amount, { minLength: 3, maxLength: 3 }),
  costs: fc.array(amount, { minLength: 1, maxLength: 6 }),
  opening: fc.option(amount, { nil: null }),
  isNegative: fc.boolean(),
});

it('writes formulas that give the values beside them, whatever the amounts, units and signs', () => {
  fc.assert(
    fc.property(budget, ({ units, members, costs, opening, isNegative }) => {
      const total = (amounts: readonly number[]) => Number(amounts.reduce((a, b) => a + b, 0).toFixed(2));
      const sign = isNegative ? -1 : 1;
      const tables = units.map((unit, index) => {
        const lines: TableLine[] = [
          ['Försäkringskassan', members[0]!],
          ['Region Norr', members[1]!],
          ['Storby kommun', members[2]!],
          ['= Summa medlemsbidrag', total(members)],
          ...costs.map((cost, at): TableLine => [`Insats ${at}`, sign * cost]),
          ['= Summa kostnader', sign * total(costs)],
          ['Ingående eget kapital', opening ?? 0],
        ];
        return budgetTable(lines, { unit, sheet: `Budget ${index}`, columns: [2026 + index] });
      });
      const reading = handMade(
        tables,
        tables.map((table) =>
          yearFigures(table, 0, {
            income: 'Summa medlemsbidrag',
            contributions: 'Summa medlemsbidrag',
            cost: costs.length % 2 ? 'Summa kostnader' : costs.map((_, at) => `Insats ${at}`),
            ...(opening === null ? {} : { openingEquity: 'Ingående eget kapital' }),
          }),
        ),
      );
      const source = sourceOf(reading);
      for (const sheet of summariseHandMade(reading).sheets) expect(disagreements(sheet, source)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
