import type { Decimal, Unit } from '../../money';
import { AMOUNT_KINDS, yearWrittenTwice } from '../columnKinds';
import type { ColumnKind, TableColumn } from '../model';
import { lastMonth, MONTHS_IN_A_YEAR } from '../words/dates';
import type { Block } from './block';
import { withCoverage } from './coverage';
import type { Heading } from './headings';
import { isValue, isWords, type Item, type Line } from './item';
import type { Layout } from './layout';
import { isRemarkKind } from './look';
import { withRunningBalances } from './runningBalance';

/** What a column holds, counted. */
export interface Contents {
  readonly values: number;
  readonly words: number;
  readonly shares: number;
  readonly dates: number;
  /** Plain numbers too large for a share in per cent. */
  readonly large: number;
}

/** A table's columns from their headings and what stands in them; years and bare years are settled later. */
export function columnsOf(
  block: Block,
  { label, isLabelLast, columns: places }: Layout,
  headings: readonly Heading[],
  tableUnit: Unit | null,
  isCounting: boolean,
): TableColumn[] {
  const contents = contentsOf(block, places);
  const isHeaded = headings.some((heading) => heading.text !== '');
  const headYears = doDatesHeadYears(headings);
  const columns = places.map((place, index): TableColumn => {
    const { text, cell, reading, date } = headings[index]!;
    const isBeforeLabel = label !== null && place < label && !isLabelLast;
    const kind = isBeforeLabel ? 'account' : columnKind(headings[index]!, contents[index]!, isHeaded);
    return {
      index,
      line: place,
      kind: kind === 'period' && date !== null && headYears ? 'amount' : kind,
      year: reading.year ?? (date === null ? null : Number(date.slice(0, 4))),
      period: reading.period ?? (headYears ? null : periodOfDate(date)),
      months: reading.months,
      heading: text,
      headingCell: cell,
      unit: reading.unit !== null && reading.unit !== tableUnit ? reading.unit : null,
    };
  });
  const whole = withCoverage(
    withLoneDue(
      withCalls(withChanges(withRevisions(withWholeYear(withSpans(withPartsOfYear(columns), headings), block)), block)),
    ),
    block,
    numberAt,
  );
  const settled = withRunningBalances(whole, block, numberAt);
  return withMissingYear(isCounting ? settled : withLoneAmount(settled, contents));
}

/** "%" alone beside two amounts, with neither the whole of 100 % nor parts that make it: how much one differs from the other. */
function withChanges(columns: readonly TableColumn[], block: Block): TableColumn[] {
  return columns.map((column) => {
    const amounts = columns.filter(({ index, kind }) => index < column.index && MONEY.has(kind));
    if (column.kind !== 'share' || amounts.length < 2 || !/^(%|procent|i %)$/i.test(column.heading.trim()))
      return column;
    const shares = block.body.flatMap(({ items }) => {
      const amount = itemAt(items, column.line)?.amount;
      return amount?.kind === 'share' ? [amount.value.toNumber()] : [];
    });
    const isWhole = (share: number): boolean => Math.abs(share - 1) < 0.02;
    const added = shares.reduce((total, share) => total + share, 0);
    return shares.length < 2 || shares.some(isWhole) || isWhole(added) ? column : { ...column, kind: 'change' };
  });
}

/** "Att betala" beside the key, and no other money: what each is to pay for the year, not an instalment. */
function withLoneDue(columns: readonly TableColumn[]): TableColumn[] {
  const money = columns.filter(({ kind }) => MONEY.has(kind) || kind === 'date');
  const hasKey = columns.some(({ kind }) => kind === 'key' || kind === 'share' || kind === 'population');
  if (money.length !== 1 || money[0]!.kind !== 'due' || !hasKey) return [...columns];
  return columns.map((column) => (column === money[0] ? { ...column, kind: 'amount' } : column));
}

/** "Rekvirerat" beside "Inbetalt": what was called, not what was paid. */
function withCalls(columns: readonly TableColumn[]): TableColumn[] {
  const isCall = ({ kind, heading }: TableColumn): boolean => kind === 'paid' && CALLS.test(heading);
  const isPaymentKnown = columns.some((column) => column.kind === 'paid' && !isCall(column));
  return columns.map((column) => (isPaymentKnown && isCall(column) ? { ...column, kind: 'due' } : column));
}

const CALLS = /^(?:belopp )?(?:rekvirera[td]|avropa[td])(?!\p{L})(?!.*(?:betal|inkom|erhåll|mottag))/iu;

/**
 * "Budget kv 1", "Jan–jun 2026": a part of the year, not the year. In a follow-up the budget for the months so far stays what it
 * is, with its months.
 */
function withPartsOfYear(columns: readonly TableColumn[]): TableColumn[] {
  const isFollowUp = columns.some(({ kind }) => kind === 'actual' || kind === 'variance');
  return columns.map((column) => {
    const isPart = column.period !== null || (column.months !== null && column.months < 12);
    // "Rev. budget 2026-03-29": the day it was decided.
    if (column.kind === 'revisedBudget' && FULL_DATE.test(column.heading))
      return { ...column, period: null, months: null };
    if (!isPart || !WHOLE_YEARS.has(column.kind)) return column;
    const alike = columns.filter(({ kind, year }) => kind === column.kind && year === column.year);
    const parts = alike.filter(({ months, period }) => period !== null || (months !== null && months < 12));
    return isFollowUp && parts.length === 1 ? column : { ...column, kind: 'period' };
  });
}

/** "Jan–apr", "Maj–aug", "Sep–dec": tertials, where none of them runs from the beginning over another. */
function withSpans(columns: readonly TableColumn[], headings: readonly Heading[]): TableColumn[] {
  const spanOf = ({ index, kind, period }: TableColumn): TableColumn['period'] =>
    kind === 'period' && period === null ? headings[index]!.reading.span : null;
  return columns.map((column) => {
    const span = spanOf(column);
    const others = columns.map((other) => (other.year === column.year ? spanOf(other) : null));
    const isOneOfSeveral = others.some((other) => other?.of === span?.of && other?.number !== span?.number);
    return span && isOneOfSeveral ? { ...column, period: span, months: null } : column;
  });
}

/** "År" or "Året" behind all the quarters, tertials or months of it, over other figures than years. */
function withWholeYear(columns: readonly TableColumn[], block: Block): TableColumn[] {
  return columns.map((column) => {
    if (column.kind !== 'other' || !/^(?:år|året|hela år|årets)$/iu.test(column.heading.trim())) return column;
    const periods = columns.filter(({ index, kind, period }) => index < column.index && kind === 'period' && period);
    const isWhole = periods.some(
      ({ period }) =>
        MONTHS_IN_A_YEAR ===
        lastMonth({ of: period!.of, number: periods.filter((other) => other.period!.of === period!.of).length }),
    );
    const holdsYears = block.body.some(({ items }) => itemAt(items, column.line)?.kind === 'year');
    return isWhole && !holdsYears ? { ...column, kind: 'periodTotal' } : column;
  });
}

/** A heading copied from the one before is for the year that is missing between the others. */
function withMissingYear(columns: readonly TableColumn[]): TableColumn[] {
  const slip = yearWrittenTwice(columns);
  return columns.map((column) => (column === slip?.column ? { ...column, year: slip.year } : column));
}

const FULL_DATE = /(?<!\d)20\d\d-\d\d-\d\d(?!\d)/;

/** "Revidering" between the budget and the revised budget: what was changed. */
function withRevisions(columns: readonly TableColumn[]): TableColumn[] {
  return columns.map((column) => {
    const isNext = columns.some(
      ({ kind, year, index }) =>
        kind === 'revisedBudget' && (column.year === null || year === column.year) && index > column.index,
    );
    const isChange = column.kind === 'revisedBudget' && isNext && CHANGES.test(column.heading.trim());
    return isChange ? { ...column, kind: 'change' } : column;
  });
}

const CHANGES = /^(revidering|revision|ändring|justering|omdisponering|omfördelning|tilläggsbudget)/i;

const WHOLE_YEARS: ReadonlySet<ColumnKind> = new Set<ColumnKind>(['budget', 'plan', 'revisedBudget', 'amount']);

/** Dates of different years, or a lone one, stand for their years: the balance sheet's `2025-12-31 | 2024-12-31`. */
function doDatesHeadYears(headings: readonly Heading[]): boolean {
  const dates = headings.map(({ date }) => date).filter((date) => date !== null);
  return new Set(dates.map((date) => date.slice(0, 4))).size === dates.length;
}

/**
 * A table whose headings name no money has it in its only column of figures, or in the total of several: the budget by
 * insats and kind of cost.
 */
function withLoneAmount(columns: readonly TableColumn[], contents: readonly Contents[]): TableColumn[] {
  const asAmount = (found: TableColumn): TableColumn[] =>
    columns.map((column) => (column === found ? { ...column, kind: 'amount' } : column));
  if (columns.some(({ kind }) => MONEY.has(kind))) return [...columns];
  const totals = columns.filter(({ kind }) => kind === 'periodTotal');
  if (totals.length === 1 && !isCountHeading(totals[0]!.heading)) return asAmount(totals[0]!);
  const figures = columns.filter(
    ({ kind, index }) => kind === 'other' && contents[index]!.values > contents[index]!.words,
  );
  return figures.length === 1 && !isCountHeading(figures[0]!.heading) ? asAmount(figures[0]!) : [...columns];
}

const MONEY: ReadonlySet<ColumnKind> = new Set<ColumnKind>([...AMOUNT_KINDS, 'instalment', 'paid', 'due', 'period']);

const COUNTED =
  /(?<!\p{L})(antal|deltagare|personer|platser|individer|kvinnor|män|timmar|tjänstgöringsgrad|sysselsättningsgrad|omfattning|årsarbetare|heltidstjänster|avslut|poäng|st)(?!\p{L})/iu;
const MONEY_WORDS = /kr(?!\p{L})|kronor|belopp|kostnad|budget|bidrag|avgift|sek/iu;

/** Whether the words say that figures count people, places or the like rather than money. */
export function isCountHeading(text: string): boolean {
  return COUNTED.test(text) && !MONEY_WORDS.test(text);
}

function contentsOf(block: Block, places: readonly number[]): Contents[] {
  const counts = new Map(places.map((place) => [place, { values: 0, words: 0, shares: 0, dates: 0, large: 0 }]));
  for (const item of block.body.filter((line) => !block.repeated.has(line)).flatMap((line) => line.items)) {
    const count = counts.get(item.place);
    if (!count) continue;
    if (isValue(item) || item.kind === 'year') count.values++;
    if (isWords(item)) count.words++;
    if (item.kind === 'share') count.shares++;
    if (item.kind === 'date') count.dates++;
    if (item.amount.kind === 'number' && item.amount.value.abs().greaterThanOrEqualTo(LARGE)) count.large++;
  }
  return places.map((place) => counts.get(place)!);
}

const LARGE = 1000;

/** "Part totalt", "Summa per part": what the members of a party pay together, beside what each pays. */
const PER_PARTY = /^(?:(?:summa|totalt|andel) (?:per )?part(?:en)?|part(?:en)?s? (?:totalt|summa|andel))$/i;

function columnKind(heading: Heading, contents: Contents, isHeaded: boolean): ColumnKind {
  const { kind, years, months, period, isPercent } = heading.reading;
  const { values, words, shares, dates, large } = contents;
  // "Förfaller 2026-01-31" over amounts: what falls due that day.
  const isDated = months !== null || period !== null;
  if (kind === 'date' && isDated && values > words + dates) return 'due';
  if (isRemarkKind(kind)) return kind!;
  if (PER_PARTY.test(heading.text)) return 'other';
  if (dates > values && dates >= words) return kind === 'due' || kind === 'paid' ? kind : 'date';
  if (words > values) return heading.text === '' ? 'comment' : 'other';
  if (heading.date !== null) return kind === 'due' || kind === 'instalment' ? kind : 'period';
  // "Avvikelse %" tells how much, but is no amount.
  if (isPercent && kind === 'variance') return 'change';
  // "Statens andel" over kronor.
  if ((kind === 'share' || (isPercent && kind === null)) && large * 2 > values) return 'amount';
  if (kind !== null && kind !== 'amount') return kind;
  if (isPercent || shares * 2 > values) return 'share';
  if (kind === 'amount') return kind;
  if (period !== null || (months !== null && months < 12)) return 'period';
  if (years.length > 0 || !isHeaded) return 'amount';
  return 'other';
}

function periodOfDate(date: string | null): TableColumn['period'] {
  return date === null ? null : { of: 'month', number: Number(date.slice(5, 7)) };
}

/** Whether the figures of such a column are amounts of money. */
export function holdsAmounts(kind: ColumnKind): boolean {
  return !WITHOUT_AMOUNTS.has(kind);
}

const WITHOUT_AMOUNTS: ReadonlySet<ColumnKind> = new Set<ColumnKind>([
  'share',
  'key',
  'population',
  'comment',
  'status',
  'account',
  'date',
]);

function numberAt({ items }: Line, place: number): Decimal | null {
  const amount = itemAt(items, place)?.amount;
  return amount?.kind === 'number' ? amount.value : null;
}

/** The item of a line that stands in a place. */
export function itemAt(items: readonly Item[], place: number | null): Item | null {
  return place === null ? null : (items.find((item) => item.place === place) ?? null);
}
