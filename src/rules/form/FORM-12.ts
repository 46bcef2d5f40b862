import type { OutdatedTerm, OutdatedTermKind } from '../../reading/model';
import { BASIS } from '../facts/basis';
import { groupBy } from '../common/groupBy';
import { placeAt } from '../common/place';
import { defineRule } from '../model';

const MESSAGES = {
  countyCouncil: ['term'],
  nationalAuditOffice: [],
  oldAccountingAct: ['term'],
  oldMunicipalAct: ['term'],
  insuranceOffice: ['term'],
  employmentBoard: ['term'],
  charterMisnamed: ['term'],
} as const satisfies Readonly<Record<OutdatedTermKind, readonly string[]>>;

/** The first budget year for which a term is out of date; `null`: it always was. */
const OUTDATED_FROM: Readonly<Record<OutdatedTermKind, number | null>> = {
  countyCouncil: 2020,
  nationalAuditOffice: null,
  oldAccountingAct: 2019,
  oldMunicipalAct: 2018,
  insuranceOffice: 2005,
  employmentBoard: 2008,
  charterMisnamed: null,
};

/** Laws and authorities are called what they are called in the budget year. */
export const FORM12 = defineRule({
  id: 'FORM-12',
  severity: 'note',
  basis: BASIS.terms,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['budget.year'],
  check: ({ document, budgetYear }) => {
    const outdated = document.terms.filter(({ kind }) => isOutdated(kind, budgetYear));
    const byKind = [...groupBy(outdated, ({ kind }) => kind).values()];
    return { checks: document.terms.length, findings: byKind.map(findingOf) };
  },
});

function isOutdated(kind: OutdatedTermKind, year: number | null): boolean {
  const from = OUTDATED_FROM[kind];
  return from === null || (year !== null && year >= from);
}

/** Said once for each term, at its first place. */
function findingOf(terms: readonly OutdatedTerm[]) {
  const { kind, text, cell } = terms[0]!;
  const where = placeAt(
    cell,
    text,
    terms.map((other) => other.cell),
  );
  if (kind === 'nationalAuditOffice') return { messageId: kind, data: {}, where } as const;
  return { messageId: kind, data: { term: text }, where } as const;
}
