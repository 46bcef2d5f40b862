import type { Board, BoardSeat, Reading } from '../../reading/model';
import type { Settings } from '../../settings/model';
import { BASIS } from '../facts/basis';
import { groupBy } from '../common/groupBy';
import { placeAt } from '../common/place';
import { isMemberIn } from '../facts/memberList';
import { plainName } from '../facts/names';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = {
  noMember: ['member'],
  noDeputy: ['member'],
  notListed: ['member'],
  unequal: ['members', 'deputies'],
} as const;

/** Each member of the förbund has a ledamot and an ersättare, and there are as many of the one as of the other. */
export const FORM07 = defineRule({
  id: 'FORM-07',
  severity: 'warning',
  basis: BASIS.board,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['association.members'],
  check: (reading, settings) => {
    const { board } = reading.document;
    // A list without any deputies may be of fees, or of those who sit in a meeting.
    if (!board?.seats.some(({ role }) => role === 'deputy')) return { checks: 0, findings: [] };
    const lacking = [...lackingSeats(board), ...notListed(board, reading, settings)];
    return { checks: board.seats.length, findings: lacking.length > 0 ? lacking : unequal(board) };
  },
});

function lackingSeats({ seats }: Board): readonly AnyDraft<typeof MESSAGES>[] {
  const named = seats.filter(({ appointedBy }) => appointedBy !== null);
  return [...groupBy(named, ({ appointedBy }) => plainName(appointedBy!)).values()].flatMap(
    (own): readonly AnyDraft<typeof MESSAGES>[] => {
      const member = own[0]!.appointedBy!;
      const where = placeAt(
        own[0]!.cell,
        member,
        own.map(({ cell }) => cell),
      );
      const lacks = (role: BoardSeat['role']): boolean => own.every((seat) => seat.role !== role);
      if (lacks('member')) return [{ messageId: 'noMember', data: { member }, where }];
      return lacks('deputy') ? [{ messageId: 'noDeputy', data: { member }, where }] : [];
    },
  );
}

/** Regioner and kommuner of the settings that no seat speaks for, in a list that says whom seats speak for. */
function notListed(
  { seats, cell }: Board,
  { budgetYear }: Reading,
  { association }: Settings,
): readonly AnyDraft<typeof MESSAGES>[] {
  if (seats.some(({ appointedBy }) => appointedBy === null)) return [];
  const named = new Set(seats.map(({ appointedBy }) => plainName(appointedBy!)));
  const current = association.members.filter(
    (member) => member.kind !== 'state' && (budgetYear === null || isMemberIn(member, budgetYear)),
  );
  return current
    .filter(({ name, aliases }) => ![name, ...aliases].some((own) => named.has(plainName(own))))
    .map(({ name }) => ({ messageId: 'notListed', data: { member: name }, where: placeAt(cell, name) }));
}

function unequal({ seats, cell }: Board): readonly AnyDraft<typeof MESSAGES>[] {
  const deputies = seats.filter(({ role }) => role === 'deputy').length;
  const members = seats.length - deputies;
  if (members === deputies) return [];
  return [
    {
      messageId: 'unequal',
      data: { members, deputies },
      where: placeAt(
        cell,
        '',
        seats.map((seat) => seat.cell),
      ),
      expected: { kind: 'count', count: members },
      actual: { kind: 'count', count: deputies },
    },
  ];
}
