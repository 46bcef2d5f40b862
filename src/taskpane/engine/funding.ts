import { UNITS, type Language } from '../../money';
import { summaryWords } from '../../text/summary';
import type { Sheet, SheetCell } from '../../workbook';
import { shown, verdictOf } from './cells';
import type { Funding, FundingRow, FundingYear } from './report';

type CellRow = readonly (SheetCell | null)[];
type Columns = Readonly<
  Record<
    'member' | 'year' | 'group' | 'key' | 'share' | 'expected' | 'stated' | 'difference' | 'paid' | 'state' | 'source',
    number
  >
>;

/** The members' money as the generated sheet has it, so that the pane and the sheet always say the same. */
export function fundingOf(sheets: readonly Sheet[], language: Language): Funding | null {
  const sheet = sheets.find(({ kind }) => kind === 'memberContributions');
  if (sheet?.headingRow === undefined) return null;
  const headings = sheet.rows[sheet.headingRow]!.map((cell) => String(cell?.value ?? ''));
  const { members } = summaryWords(language);
  const unit = UNITS.find((one) => headings.includes(members.stated(one))) ?? 'kr';
  const columns: Columns = {
    member: headings.indexOf(members.member),
    year: headings.indexOf(members.year),
    group: headings.indexOf(members.group),
    key: headings.indexOf(members.key),
    share: headings.indexOf(members.share),
    expected: headings.indexOf(members.expected(unit)),
    stated: headings.indexOf(members.stated(unit)),
    difference: headings.indexOf(members.difference(unit)),
    paid: headings.indexOf(members.paid(unit)),
    state: headings.indexOf(members.state),
    source: headings.indexOf(members.source),
  };
  const years = yearsOf(sheet.rows.slice(sheet.headingRow + 1), columns, language);
  return { unit, hasPaid: columns.paid >= 0, years };
}

/** A year ends with its total. */
function yearsOf(rows: readonly CellRow[], columns: Columns, language: Language): readonly FundingYear[] {
  const years: FundingYear[] = [];
  let current: FundingRow[] = [];
  for (const [index, cells] of rows.entries()) {
    const row = rowOf(cells, columns, language, partyOf(rows, index, columns));
    current.push(row);
    if (row.role !== 'total') continue;
    const year = cells[columns.year]?.value;
    years.push({ year: typeof year === 'number' ? year : null, rows: current });
    current = [];
  }
  return years;
}

/** Of a party with several members the subtotal speaks, which stands below them; a single member speaks for itself. */
function partyOf(rows: readonly CellRow[], index: number, columns: Columns): string | null {
  const group = (at: number) => (rows[at]?.[columns.group]?.value as string | null | undefined) ?? null;
  const isSubtotal = (at: number) => rows[at]?.[columns.member]?.style === 'section';
  if (isSubtotal(index)) return group(index - 1);
  const isAlone = group(index - 1) !== group(index) && group(index + 1) !== group(index) && !isSubtotal(index + 1);
  return isAlone ? group(index) : null;
}

function rowOf(cells: CellRow, columns: Columns, language: Language, party: string | null): FundingRow {
  const at = (name: keyof Columns) => cells[columns[name]];
  const first = at('member');
  return {
    name: String(first?.value ?? ''),
    role: first?.style === 'total' ? 'total' : first?.style === 'section' ? 'subtotal' : 'member',
    party,
    key: shown(at('key'), language),
    share: shown(at('share'), language),
    expected: shown(at('expected'), language),
    stated: shown(at('stated'), language),
    difference: shown(at('difference'), language),
    paid: shown(at('paid'), language),
    state: { text: shown(at('state'), language).text, verdict: verdictOf(at('state')) },
    cell: at('source')?.link ?? null,
  };
}
