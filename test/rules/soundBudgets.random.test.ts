import fc from 'fast-check';
import { readWorkbook } from '../../src/reading';
import { check } from '../../src/rules';
import { defaultSettings } from '../../src/settings';
import { address } from '../../src/workbook';
import { soundBudgets, type SoundBudget } from '../support/soundBudget';

/** What may rightly be said of a budget that is sound but thin. */
function rightly({ hasThreeYears, hasEquity }: SoundBudget): readonly string[] {
  return [...(hasThreeYears ? [] : ['MYC-04']), ...(hasEquity ? [] : ['MYC-10'])];
}

test('a sound budget gives neither errors nor warnings, however it is laid out', () => {
  fc.assert(
    fc.property(soundBudgets, (budget) => {
      const { findings } = check(readWorkbook(budget.workbook, defaultSettings), defaultSettings);
      const wrong = findings.filter(({ rule, severity }) => severity !== 'note' && !rightly(budget).includes(rule));
      expect(
        wrong.map(({ rule, messageId, where }) => `${rule} ${messageId} ${where.cell ? address(where.cell) : ''}`),
      ).toEqual([]);
    }),
    { numRuns: 30, seed: 2026 },
  );
});
