import { sum, type Decimal } from '../../money';
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
/** Titles and sheet names of tables that have nothing but members. */
const MEMBER_TITLES =
  /medlemsbidrag|medlemsavgift|medlemsintäkt|medlemmar|bidrag från (medlem|part)|finansiär|kommunbidrag|fördelningsnyckel|kommunnyckel/i;
const NOT_MEMBERS = /insats|kostnad|deltagare|verksamhet|aktivitet|besök|ärenden/i;

/**
 * Settles whom a row is about where the words alone can't: a place name is a kommun among members and under income, and never
 * where costs are listed. In a table of members, an unknown name is a kommun too.
 */
export function withMembersInContext(rows: readonly TableRow[], context: MemberContext): TableRow[] {
  const speaksOfMembers =
    (MEMBER_HEADINGS.test(context.labelHeading) && !NOT_MEMBERS.test(context.labelHeading)) ||
    MEMBER_TITLES.test(context.title);
  const speaksOfOther = !speaksOfMembers && NOT_MEMBERS.test(context.title) && labelOf(context.title).side !== 'income';
  const sides = sidesSoFar(rows);
  const kept = rows.map((row, index) => {
    if (!row.member || context.readings[index]?.confidence !== 'possible') return row;
    const isAmongMembers = speaksOfMembers || hasMemberBeside(rows, index);
    const isMember = sides[index] !== 'cost' && !speaksOfOther && isAmongMembers;
    return isMember ? row : { ...row, member: null };
  });
  const isList = isListOfMembers(kept, speaksOfMembers);
  const fitting = speaksOfOther ? new Set<number>() : fittingNames(kept, sides);
  return kept.map((row) => (fitting.has(row.index) || (isList && !NOBODY.test(row.label)) ? asMunicipality(row) : row));
}

/**
 * Unknown names beside the members that, with the kommuner already known, pay as much as the regioner: the kommuner pay what the
 * regioner pay (lag 2003:1210, 5 §). Their rows, by index.
 */
function fittingNames(rows: readonly TableRow[], sides: readonly TableRow['side'][]): ReadonlySet<number> {
  const run: TableRow[] = [];
  for (const row of rows) {
    const isOpen = row.role === 'line' && sides[row.index] !== 'cost' && (row.member !== null || isUnknownName(row));
    if (isOpen) run.push(row);
    else if (run.some(({ member }) => member !== null)) break;
    else run.length = 0;
  }
  const regions = run.filter(({ member }) => member?.kind === 'region');
  const hasTogether = run.some(({ member }) => member?.kind === 'municipalitiesTogether');
  const names = run.filter(isUnknownName);
  if (regions.length === 0 || names.length === 0 || hasTogether) return new Set();
  const kommuner = run.filter((row) => row.member?.kind === 'municipality' || names.includes(row));
  const fits = rows[0]!.cells.some((_, column) => {
    const regional = totalOf(regions, column);
    const difference = totalOf(kommuner, column).minus(regional).abs();
    return (
      regional.greaterThan(0) &&
      difference.lessThanOrEqualTo(kommuner.length) &&
      difference.times(20).lessThan(regional)
    );
  });
  return new Set(fits ? names.map(({ index }) => index) : []);
}

function totalOf(rows: readonly TableRow[], column: number): Decimal {
  return sum(
    rows.flatMap(({ cells }) => {
      const cell = cells[column];
      return cell?.kind === 'amount' ? [cell.number] : [];
    }),
  );
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

/** What a line is called that is nobody's in particular. */
const NOBODY = /^(övrig\p{L}*|diverse|annat|andra|ospecificera\p{L}*|avrundning\p{L}*|justering\p{L}*)$/iu;
const NAME = /^\p{Lu}[\p{L}-]*( \p{Lu}[\p{L}-]*){0,2}$/u;

function isUnknownName({ role, label, member, concept, side }: TableRow): boolean {
  return role === 'line' && !member && concept === null && side === 'none' && NAME.test(label) && !headsLabels(label);
}

function asMunicipality(row: TableRow): TableRow {
  return isUnknownName(row) ? { ...row, member: { kind: 'municipality', name: row.label } } : row;
}
