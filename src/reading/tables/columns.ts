import type { Unit } from '../../money';
import type { ColumnKind, TableColumn } from '../model';
import type { Block } from './blocks';
import type { Heading } from './headings';
import { isValue, isWords, type Item } from './item';
import type { Layout } from './layout';
import { isRemarkKind } from './look';

/** What a column holds, counted. */
export interface Contents {
  readonly values: number;
  readonly words: number;
  readonly shares: number;
  readonly dates: number;
}

/** A table's columns from their headings and what stands in them; years and bare years are settled later. */
export function columnsOf(
  block: Block,
  { label, isLabelLast, columns: places }: Layout,
  headings: readonly Heading[],
  tableUnit: Unit | null,
): TableColumn[] {
  const contents = contentsOf(block, places);
  const isHeaded = headings.some((heading) => heading.text !== '');
  return places.map((place, index) => {
    const { text, cell, reading, date } = headings[index]!;
    const unit = reading.unit !== null && reading.unit !== tableUnit ? reading.unit : null;
    return {
      index,
      line: place,
      kind:
        label !== null && place < label && !isLabelLast
          ? 'account'
          : columnKind(headings[index]!, contents[index]!, isHeaded),
      year: reading.year ?? (date === null ? null : Number(date.slice(0, 4))),
      period: reading.period ?? periodOfDate(date),
      months: reading.months,
      heading: text,
      headingCell: cell,
      unit,
    };
  });
}

function contentsOf(block: Block, places: readonly number[]): Contents[] {
  const counts = new Map(places.map((place) => [place, { values: 0, words: 0, shares: 0, dates: 0 }]));
  for (const item of block.body.filter((line) => !block.repeated.has(line)).flatMap((line) => line.items)) {
    const count = counts.get(item.place);
    if (!count) continue;
    if (isValue(item) || item.kind === 'year') count.values++;
    if (isWords(item)) count.words++;
    if (item.kind === 'share') count.shares++;
    if (item.kind === 'date') count.dates++;
  }
  return places.map((place) => counts.get(place)!);
}

function columnKind(heading: Heading, contents: Contents, isHeaded: boolean): ColumnKind {
  const { kind, years, period, isPercent } = heading.reading;
  const { values, words, shares, dates } = contents;
  if (isRemarkKind(kind)) return kind!;
  if (dates > values && dates >= words) return kind === 'due' || kind === 'paid' ? kind : 'date';
  if (words > values) return heading.text === '' || kind === 'comment' ? 'comment' : 'other';
  if (kind !== null && kind !== 'amount') return kind;
  if (isPercent || shares * 2 > values) return 'share';
  if (kind === 'amount') return kind;
  if (period !== null || heading.date !== null) return 'period';
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

/** The item of a line that stands in a place. */
export function itemAt(items: readonly Item[], place: number | null): Item | null {
  return place === null ? null : (items.find((item) => item.place === place) ?? null);
}
