import type { DocumentFact, Reading } from '../../reading/model';
import type { Settings } from '../../settings/model';
import { BASIS } from '../facts/basis';
import { defineRule, type AnyDraft } from '../model';
import { decisionsOfBudget, type DatedDecision } from './decisions';

const MESSAGES = { after: ['consulted', 'decided'], notNoted: ['decided'] } as const;

/** The members are consulted before the budget is decided. */
export const FORM02 = defineRule({
  id: 'FORM-02',
  severity: 'note',
  basis: BASIS.budgetDate,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['documents.consultedOn', 'budget.decidedOn', 'budget.status'],
  check: (reading, settings) => {
    const [decision] = decisionsOfBudget(reading, settings);
    const told = reading.document.facts.filter(({ kind }) => kind === 'consulted');
    const consultation = consultationOf(told, settings);
    if (!decision) return { checks: 0, findings: [] };
    if (consultation) return { checks: 1, findings: orderFinding(consultation, decision, reading) };
    const isAsked = settings.budget.status === 'decided' && settings.budget.decidedOn !== null && told.length === 0;
    return isAsked ? { checks: 1, findings: notNoted(decision, reading) } : { checks: 0, findings: [] };
  },
});

/** The first day of samråd that the settings or the workbook name. */
function consultationOf(told: readonly DocumentFact[], { documents }: Settings): DatedDecision | null {
  const dated = told.flatMap(({ date, cell }) => (date ? [{ date, cell, year: null }] : []));
  const set = documents.consultedOn ? [{ date: documents.consultedOn, cell: null, year: null }] : [];
  return [...set, ...dated].sort((a, b) => a.date.localeCompare(b.date))[0] ?? null;
}

function orderFinding(
  consultation: DatedDecision,
  decision: DatedDecision,
  reading: Reading,
): readonly AnyDraft<typeof MESSAGES>[] {
  // A later year's consultation is about a later budget.
  const isAbout = consultation.date.slice(0, 4) === decision.date.slice(0, 4);
  if (consultation.date <= decision.date || !isAbout) return [];
  const data = { consulted: consultation.date, decided: decision.date };
  return [{ messageId: 'after', data, where: whereOf([consultation, decision], reading) }];
}

function notNoted(decision: DatedDecision, reading: Reading): readonly AnyDraft<typeof MESSAGES>[] {
  return [{ messageId: 'notNoted', data: { decided: decision.date }, where: whereOf([decision], reading) }];
}

function whereOf(dates: readonly DatedDecision[], { tables, sheets }: Reading) {
  const cells = dates.flatMap(({ cell }) => cell ?? []);
  const sheet = cells[0]?.sheet ?? tables[0]?.sheet ?? sheets[0]?.name ?? '';
  return { sheet, cell: cells[0] ?? null, cells, label: dates[0]?.date ?? '' };
}
