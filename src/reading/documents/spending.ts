import type { SpendingDecision } from '../documentModel';
import { headedLists, type HeadedRow, type SheetLine } from '../lists';
import { findDates } from '../words/dates';
import { findWrittenAmounts } from '../words/writtenAmounts';
import { plainHeading, TOTAL_ROW } from '../goals/counts';

type Heading = 'date' | 'decision' | 'amount' | 'financing';

const HEADINGS: readonly (readonly [Heading, RegExp])[] = [
  [
    'financing',
    /^(?:finansiering|finansieras(?: av| genom| med)?|finansierad genom|täckning|täcks av|hur finansieras(?: det)?\??)$/u,
  ],
  ['date', /^(?:datum|beslutsdatum|beslutad|beslut datum)$/u],
  ['decision', /^(?:beslut|ärende|ändring|åtgärd|tilläggsbeslut|tilläggsanslag|avser|vad)$/u],
  ['amount', /^(?:belopp|summa|kostnad|tillägg|utökning)(?: kr| tkr| mnkr)?$/u],
];

const kindOf = (text: string): Heading | null =>
  HEADINGS.find(([, form]) => form.test(plainHeading(text)))?.[0] ?? null;
const isHeader = (kinds: ReadonlySet<Heading>): boolean =>
  kinds.has('financing') && kinds.has('amount') && (kinds.has('date') || kinds.has('decision'));

/** Decisions of the year to spend more: rows of a list that has a column for financing, and sentences that tell of one. */
export function spendingDecisions(lines: readonly SheetLine[]): readonly SpendingDecision[] {
  const lists = headedLists(lines, { kindOf, isHeader });
  const rows = lists.flatMap((list) => list.rows.flatMap(decisionOf));
  const taken = new Set(rows.map(({ cell }) => cell.row));
  return [...rows, ...lines.flatMap((line, index) => (taken.has(line.row) ? [] : toldIn(line, lines[index + 1])))];
}

function decisionOf(row: HeadedRow<Heading>): readonly SpendingDecision[] {
  const amount = row.at('amount');
  const decision = row.at('decision') ?? row.at('date');
  if (amount?.amount.kind !== 'number' || !amount.amount.value.greaterThan(0)) return [];
  if (!decision || TOTAL_ROW.test(row.line.cells[0]!.text)) return [];
  const day = row.at('date');
  const date = day?.amount.kind === 'date' ? day.amount.date : (findDates(day?.text ?? '')[0]?.date ?? null);
  const financing = row.at('financing');
  const isFinanced = financing !== null && financing.amount.kind !== 'nil';
  return [{ cell: row.cellOf('financing') ?? amount.cell, text: row.at('decision')?.text ?? '', date, isFinanced }];
}

const SPENDS_MORE =
  /tilläggs(?:anslag|budget|beslut)|extra (?:anslag|medel)|utök\p{L}* (?:av )?(?:budget|ram|anslag)/iu;
const FINANCED =
  /finansier|täck|omfördel|(?:tas|tagits|hämtas) (?:från|ur)|(?:ur|från|av|via) (?:ofördela|buffert|eget|egna|det egna|utvecklingsmed|oförutse|reserv)/iu;

function toldIn({ cells }: SheetLine, next: SheetLine | undefined): readonly SpendingDecision[] {
  return cells.flatMap(({ text, cell }) => {
    const date = SPENDS_MORE.test(text) && /beslut/iu.test(text) ? findDates(text)[0]?.date : undefined;
    if (!date || findWrittenAmounts(text).length === 0) return [];
    const around = [text, ...(next?.row === cell.row + 1 ? next.cells.map((other) => other.text) : [])];
    return [{ cell, text, date, isFinanced: around.some((one) => FINANCED.test(one)) }];
  });
}
