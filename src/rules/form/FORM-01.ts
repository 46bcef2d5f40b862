import type { Reading } from '../../reading/model';
import type { Settings } from '../../settings/model';
import { BASIS } from '../facts/basis';
import { defineRule, type AnyDraft } from '../model';
import { budgetDecisions, type DatedDecision } from './decisions';

const MESSAGES = { late: ['date', 'deadline'], inTheYear: ['date', 'deadline'] } as const;

/** The budget is decided by 30 November of the year before. */
export const FORM01 = defineRule({
  id: 'FORM-01',
  severity: 'warning',
  basis: BASIS.budgetDate,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['budget.decidedOn', 'budget.year'],
  check: (reading, settings) => {
    const decided = decidedByYear(reading, settings);
    return {
      checks: decided.size,
      findings: [...decided].flatMap(([year, decision]) => findingOf(decision, year, reading, settings)),
    };
  },
});

/** The first decision of each year's budget; one that says no year is of the budget that the workbook is for. */
function decidedByYear(reading: Reading, settings: Settings): ReadonlyMap<number, DatedDecision> {
  const own = settings.budget.year ?? reading.budgetYear;
  const decided = new Map<number, DatedDecision>();
  for (const decision of budgetDecisions(reading, settings)) {
    const year = decision.year ?? own;
    // Dates of earlier budgets and of later years are of other decisions.
    const isOfYear = year !== null && [year - 1, year].includes(Number(decision.date.slice(0, 4)));
    if (isOfYear && !decided.has(year)) decided.set(year, decision);
  }
  return decided;
}

function findingOf(
  { date, cell }: DatedDecision,
  year: number,
  reading: Reading,
  settings: Settings,
): readonly AnyDraft<typeof MESSAGES>[] {
  const deadline = `${year - 1}-11-30`;
  if (date <= deadline) return [];
  const isInTheYear = date.startsWith(String(year));
  if (isInTheYear && cell !== null && isRevised(reading)) return [];
  const sheet = cell?.sheet ?? reading.tables[0]?.sheet ?? reading.sheets[0]?.name;
  if (sheet === undefined) return [];
  return [
    {
      messageId: isInTheYear ? 'inTheYear' : 'late',
      data: { date, deadline },
      where: { sheet, cell, cells: cell ? [cell] : [], label: date },
      expected: { kind: 'text', text: `≤ ${deadline}` },
      actual: { kind: 'text', text: date },
      // A decision in the year may be of a change that the workbook does not call one.
      ...(isInTheYear && settings.budget.decidedOn !== date ? { severity: 'note' } : {}),
    },
  ];
}

/** The workbook is of a changed budget, so its decision in the year is no late one. */
function isRevised({ statements, tables }: Reading): boolean {
  return (
    statements.some(({ kind, text }) => kind === 'revision' || /(?<!\p{L})rev(?:\.|id)/iu.test(text)) ||
    tables.some(
      ({ columns, title }) =>
        /(?<!\p{L})rev(?:\.|id)/iu.test(title.text) ||
        columns.some(({ kind, heading }) => kind === 'revisedBudget' || /(?<!\p{L})rev(?:\.|id)/iu.test(heading)),
    )
  );
}
