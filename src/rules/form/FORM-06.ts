import type { Reading } from '../../reading/model';
import type { Settings } from '../../settings/model';
import { BASIS } from '../facts/basis';
import { placeAt } from '../common/place';
import { isMemberRow } from '../facts/members';
import { isMemberIn } from '../facts/memberList';
import { plainName } from '../facts/names';
import { defineRule } from '../model';

/** Försäkringskassan and Arbetsförmedlingen have one revisor together, whom Försäkringskassan appoints. */
const OF_THE_STATE = 1;

/** There is a revisor for each member, where the members have not agreed on common ones. */
export const FORM06 = defineRule({
  id: 'FORM-06',
  severity: 'note',
  basis: BASIS.audit,
  certainty: 'deterministic',
  messages: { tooFew: ['auditors', 'members'] },
  settings: ['association.charter.commonAuditors', 'association.members'],
  check: (reading, settings) => {
    const { auditors } = reading.document;
    const members = countOfMembers(reading, settings);
    const [first] = auditors;
    if (!first || members === 0 || settings.association.charter.commonAuditors) return { checks: 0, findings: [] };
    const wanted = members + OF_THE_STATE;
    if (auditors.length >= wanted) return { checks: 1, findings: [] };
    return {
      checks: 1,
      findings: [
        {
          messageId: 'tooFew',
          data: { auditors: auditors.length, members },
          where: placeAt(
            first.cell,
            '',
            auditors.map(({ cell }) => cell),
          ),
          expected: { kind: 'count', count: wanted },
          actual: { kind: 'count', count: auditors.length },
        },
      ],
    };
  },
});

/** Regioner and kommuner among the members: by the settings, or those that pay. */
function countOfMembers(reading: Reading, { association }: Settings): number {
  const year = reading.budgetYear;
  const listed = association.members.filter(
    (member) => member.kind !== 'state' && (year === null || isMemberIn(member, year)),
  );
  if (listed.length > 0) return listed.length;
  const names = reading.tables.flatMap(({ rows }) =>
    rows.filter(isMemberRow).flatMap(({ member }) => {
      return member.kind === 'region' || member.kind === 'municipality'
        ? [`${member.kind} ${plainName(member.name)}`]
        : [];
    }),
  );
  return new Set(names).size;
}
