import type { TableRow } from '../model';
import type { LabelReading } from '../words';
import { headsLabels, labelOf } from './look';

/** What the words over a table say of whom its rows are about. */
export interface MemberContext {
  readonly title: string;
  /** The heading of the labels: "Medlem", "Kommun". */
  readonly labelHeading: string;
  /** Each row's label as read; `null` for a row without one. */
  readonly readings: readonly (LabelReading | null)[];
}

const MEMBER_HEADINGS =
  /(?<!\p{L})(medlem|medlemmar|kommun|kommuner|region|part|parter|finansiär|finansiärer|huvudman|huvudmän|bidragsgivare|betalare)(?!\p{L})/iu;
const NOT_MEMBERS = /insats|kostnad|deltagare|verksamhet|aktivitet|besök|ärenden/i;

/**
 * Settles whom a row is about where the words alone can't: a place name is a kommun among members and under income, and never
 * where costs are listed. In a table of members, an unknown name is a kommun too.
 */
export function withMembersInContext(rows: readonly TableRow[], context: MemberContext): TableRow[] {
  const speaksOfMembers = MEMBER_HEADINGS.test(context.labelHeading) && !NOT_MEMBERS.test(context.labelHeading);
  const speaksOfOther = !speaksOfMembers && NOT_MEMBERS.test(context.title) && labelOf(context.title).side !== 'income';
  const sides = sidesSoFar(rows);
  const kept = rows.map((row, index) => {
    if (!row.member || context.readings[index]?.confidence !== 'possible') return row;
    const isAmongMembers = speaksOfMembers || hasMemberBeside(rows, index);
    const isMember = sides[index] !== 'cost' && !speaksOfOther && isAmongMembers;
    return isMember ? row : { ...row, member: null };
  });
  return isListOfMembers(kept, speaksOfMembers) ? kept.map(asMunicipality) : kept;
}

/** The side of the section that each row stands in, as the words over it tell; after a total it is open again. */
function sidesSoFar(rows: readonly TableRow[]): TableRow['side'][] {
  let current: TableRow['side'] = 'none';
  return rows.map((row) => {
    if (row.role === 'heading' && row.side !== 'none') current = row.side;
    const own = row.role === 'line' && row.member === null && row.side !== 'none' ? row.side : current;
    if (row.role === 'sum' && (row.concept === 'totalCost' || row.concept === 'totalIncome')) current = 'none';
    return own;
  });
}

/** Whether the run of member rows that the row stands in has another one. */
function hasMemberBeside(rows: readonly TableRow[], index: number): boolean {
  return [rows[index - 1], rows[index + 1]].some(
    (row) => row !== undefined && row.role === 'line' && row.member !== null,
  );
}

/** A table of members only: two at least, most of its lines, and nothing that is a cost or another income. */
function isListOfMembers(rows: readonly TableRow[], speaksOfMembers: boolean): boolean {
  const lines = rows.filter(({ role }) => role === 'line');
  const members = lines.filter(({ member }) => member !== null).length;
  const others = lines.filter(({ member, concept, side }) => member === null && (concept !== null || side === 'cost'));
  if (others.length > 0) return false;
  return speaksOfMembers ? members >= 1 : members >= 2 && members * 2 > lines.length;
}

const NAME = /^\p{Lu}[\p{L}-]*( \p{Lu}[\p{L}-]*){0,2}$/u;

function asMunicipality(row: TableRow): TableRow {
  const isName = NAME.test(row.label) && !headsLabels(row.label);
  if (row.role !== 'line' || row.member || row.concept !== null || row.side !== 'none' || !isName) return row;
  return { ...row, member: { kind: 'municipality', name: row.label } };
}
