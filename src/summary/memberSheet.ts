import type { Sheet } from '../workbook';
import { AmountSource } from './amounts';
import { Rows } from './builder';
import { text } from './cells';
import type { SummaryContext } from './input';
import { memberYears } from './memberData';
import { writeMemberYear, type MemberColumns } from './memberRows';
import { leadingYear } from './overview';

const MEMBER_WIDTH = 34;
const NUMBER_WIDTH = 15;
const SOURCE_WIDTH = 32;

/**
 * *Medlemsbidrag*: what each member should pay by law, what is stated, and how the two agree; the budget year first. `null` where
 * the workbook says nothing of the members' money.
 */
export function membersSheet(context: SummaryContext): Sheet | null {
  const { reading, settings, words, located } = context;
  const years = memberYears(reading, settings);
  const first = years[0];
  if (!first) return null;
  const { members } = words;
  const unit = reading.years[leadingYear(reading.years, reading.budgetYear)]?.unit ?? first.column?.unit ?? 'kr';
  const source = new AmountSource(located, unit);
  const columns = columnsFor(years.some(({ parties }) => parties.some((party) => party.members.some((m) => m.paid))));
  const rows = new Rows();
  rows.add(text(members.title(years.flatMap(({ year }) => year ?? [])), 'title'));
  rows.add(text(members.intro, 'subtitle'));
  const headings: readonly (readonly [number | null, string, 'heading' | 'headingNumber'])[] = [
    [columns.member, members.member, 'heading'],
    [columns.year, members.year, 'headingNumber'],
    [columns.party, members.group, 'heading'],
    [columns.key, members.key, 'headingNumber'],
    [columns.share, members.share, 'headingNumber'],
    [columns.expected, members.expected(unit), 'headingNumber'],
    [columns.stated, members.stated(unit), 'headingNumber'],
    [columns.difference, members.difference(unit), 'headingNumber'],
    [columns.paid, members.paid(unit), 'headingNumber'],
    [columns.state, members.state, 'heading'],
    [columns.source, members.source, 'heading'],
  ];
  const heading = rows.add(
    ...headings.flatMap(([column, label, style]) => (column === null ? [] : [text(label, style)])),
  );
  for (const year of years) writeMemberYear(rows, year, { context, source, columns });
  const widths = new Map<number | null, number>([
    [columns.year, 8],
    [columns.member, MEMBER_WIDTH],
    [columns.party, 14],
    [columns.key, 12],
    [columns.share, 12],
    [columns.state, 18],
    [columns.source, SOURCE_WIDTH],
  ]);
  return {
    kind: 'memberContributions',
    name: words.sheetNames.memberContributions,
    columns: Array.from({ length: columns.source + 1 }, (_, index) => ({ width: widths.get(index) ?? NUMBER_WIDTH })),
    rows: rows.all,
    headingRow: heading,
    freezeBelowRow: heading,
    landscape: true,
  };
}

/** The columns in order; that of payments only where a sheet tells of any. */
function columnsFor(hasPaid: boolean): MemberColumns {
  const shift = hasPaid ? 1 : 0;
  return {
    member: 0,
    year: 1,
    party: 2,
    key: 3,
    share: 4,
    expected: 5,
    stated: 6,
    difference: 7,
    paid: hasPaid ? 8 : null,
    state: 8 + shift,
    source: 9 + shift,
  };
}
