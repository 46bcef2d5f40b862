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
    const year = settings.budget.year ?? reading.budgetYear;
    // Dates of earlier budgets and of later years are of other decisions.
    const decisions = budgetDecisions(reading, settings).filter(
      ({ date }) => year !== null && [year - 1, year].includes(Number(date.slice(0, 4))),
    );
    const [first] = decisions;
    if (!first || year === null) return { checks: 0, findings: [] };
    return { checks: 1, findings: findingOf(first, year, reading, settings) };
  },
});

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
