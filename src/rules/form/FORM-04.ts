import type { DocumentFact, Reading } from '../../reading/model';
import type { Settings } from '../../settings/model';
import { BASIS } from '../facts/basis';
import { placeAt } from '../common/place';
import { defineRule, type AnyDraft } from '../model';
import { decisionsOfBudget } from './decisions';

const MESSAGES = { notPublic: [], notPublished: [], announcedLate: ['announced', 'decided'] } as const;

/** The meeting that decides the budget is public and announced, and the proposal is on the website. */
export const FORM04 = defineRule({
  id: 'FORM-04',
  severity: 'note',
  basis: BASIS.openMeeting,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['budget.decidedOn'],
  check: (reading, settings) => {
    const fields = reading.document.facts.filter(({ kind }) => kind === 'publicMeeting' || kind === 'published');
    const announced = announcements(reading, settings);
    return {
      checks: fields.length + announced.checks,
      findings: [...fields.flatMap(fieldFinding), ...announced.findings],
    };
  },
});

/** A field of a checklist that is empty or says no. */
function fieldFinding({ kind, cell, text, value }: DocumentFact): readonly AnyDraft<typeof MESSAGES>[] {
  const isOpen = value === '' || /^(?:nej|ej|inte)(?!\p{L})/iu.test(value ?? '');
  if (!isOpen) return [];
  return [{ messageId: kind === 'published' ? 'notPublished' : 'notPublic', data: {}, where: placeAt(cell, text) }];
}

function announcements(reading: Reading, settings: Settings) {
  const dated = reading.document.facts.filter(({ kind, date }) => kind === 'announced' && date !== null);
  const [decision] = decisionsOfBudget(reading, settings);
  const first = [...dated].sort((a, b) => a.date!.localeCompare(b.date!))[0];
  if (!decision || !first) return { checks: 0, findings: [] };
  if (first.date! < decision.date) return { checks: 1, findings: [] };
  const draft: AnyDraft<typeof MESSAGES> = {
    messageId: 'announcedLate',
    data: { announced: first.date!, decided: decision.date },
    where: placeAt(first.cell, first.date!, [decision.cell]),
  };
  return { checks: 1, findings: [draft] };
}
