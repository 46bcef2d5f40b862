import type { DocumentFact } from '../../reading/model';
import type { Settings } from '../../settings/model';
import { BASIS } from '../facts/basis';
import { placeAt } from '../common/place';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { noReference: [], noOrganisationNumber: [], malformed: ['value'], noDecisionDate: [] } as const;

/** The fields of a document's head are filled in. */
export const FORM14 = defineRule({
  id: 'FORM-14',
  severity: 'note',
  basis: BASIS.vasteras,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['budget.status'],
  check: ({ document }, settings) => {
    const fields = document.facts.filter((fact) => isJudged(fact, settings));
    return { checks: fields.length, findings: fields.flatMap(findingOf) };
  },
});

/** The day of the decision is only missed where the budget is decided. */
function isJudged({ kind, value }: DocumentFact, { budget }: Settings): boolean {
  if (value === null) return false;
  if (kind === 'decided') return budget.status === 'decided';
  return kind === 'reference' || kind === 'organisationNumber';
}

function findingOf({ kind, value, cell, text }: DocumentFact): readonly AnyDraft<typeof MESSAGES>[] {
  const where = placeAt(cell, text);
  if (value !== '') {
    const isMalformed =
      kind === 'organisationNumber' && /^[\d -]+$/.test(value!) && !/^(?:16)?\d{6}-?\d{4}$/.test(value!);
    return isMalformed ? [{ messageId: 'malformed', data: { value: value! }, where }] : [];
  }
  if (kind === 'reference') return [{ messageId: 'noReference', data: {}, where }];
  if (kind === 'decided') return [{ messageId: 'noDecisionDate', data: {}, where }];
  return [{ messageId: 'noOrganisationNumber', data: {}, where }];
}
