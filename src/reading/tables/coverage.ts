import { sum, ZERO, type Decimal } from '../../money';
import type { TableColumn } from '../model';
import { lastMonth, MONTHS_IN_A_YEAR, type Period } from '../words/dates';
import type { Block } from './block';

type Figures = ReadonlyMap<TableColumn, readonly (Decimal | null)[]>;

/**
 * How much of the year each outcome and forecast covers, where only the columns beside it tell: "Utfall kv 2" beside "Utfall kv 1"
 * is its own quarter, "Ack utfall" beside nine months the nine, "Prognos kvartal 4" beside "Prognos helår" what is left.
 */
export function withCoverage(
  columns: readonly TableColumn[],
  block: Block,
  numberAt: (line: Block['body'][number], place: number) => Decimal | null,
): TableColumn[] {
  if (!columns.some(({ kind }) => kind === 'actual' || kind === 'forecast')) return [...columns];
  const lines = block.body.filter((line) => !block.repeated.has(line));
  const figures = new Map(columns.map((column) => [column, lines.map((line) => numberAt(line, column.line))]));
  const own = ownPeriods(columns, figures);
  const rests = new Set(columns.filter((column) => isRest(column, columns)));
  const covered = columns.map((column): TableColumn => {
    if (rests.has(column)) return { ...column, kind: 'remaining' };
    return own.has(column) ? { ...column, months: monthsIn(column.period!) } : column;
  });
  return covered.map((column, index) => {
    if (column.kind !== 'actual' || column.months !== null || column.period !== null) return column;
    const months = monthsAdded(columns[index]!, columns, figures);
    return months === null ? column : { ...column, months };
  });
}

/** Outcomes of one period each, rather than of all the months up to its end: they do not grow from one to the next. */
function ownPeriods(columns: readonly TableColumn[], figures: Figures): ReadonlySet<TableColumn> {
  const own = new Set<TableColumn>();
  const outcomes = columns.filter(({ kind, period }) => kind === 'actual' && period !== null);
  for (const { year, period } of outcomes) {
    const alike = outcomes.filter((other) => other.year === year && other.period!.of === period!.of);
    const [first, last] = [alike[0]!, alike.at(-1)!];
    const isRising = alike.every(({ period: own }, at) => at === 0 || own!.number > alike[at - 1]!.period!.number);
    if (alike.length < 2 || !isRising) continue;
    const expectedGrowth = last.period!.number / first.period!.number;
    const growth = sizeOf(figures.get(last)!).dividedBy(sizeOf(figures.get(first)!));
    if (growth.lessThan((1 + expectedGrowth) / 2)) for (const column of alike) own.add(column);
  }
  return own;
}

const sizeOf = (numbers: readonly (Decimal | null)[]): Decimal => sum(numbers.map((number) => number?.abs() ?? ZERO));

const SAYS_REST = /(?<!\p{L})(?:rest(?:en|erande)|återstående|återstod(?:en)?|kvarstående|kvarvarande)(?!\p{L})/iu;

/** A forecast for what is left of the year, as its words say, or as the last period beside a forecast for the whole. */
function isRest(column: TableColumn, columns: readonly TableColumn[]): boolean {
  const { kind, period, heading, year } = column;
  if (kind !== 'forecast') return false;
  if (SAYS_REST.test(heading)) return true;
  if (period === null || lastMonth(period) !== MONTHS_IN_A_YEAR) return false;
  const isOfYear = (other: TableColumn): boolean => other.year === year || other.year === null || year === null;
  const passed = columns.filter((other) => other.kind === 'actual' && isOfYear(other));
  return (
    passed.some(({ months }) => months === MONTHS_IN_A_YEAR - monthsIn(period)) &&
    columns.some(
      (other) =>
        other.kind === 'forecast' && other.period === null && isOfYear(other) && !SAYS_REST.test(other.heading),
    )
  );
}

const monthsIn = ({ of }: Period): number => lastMonth({ of, number: 1 });

/** How far the periods beside an outcome go, where it is their sum in most rows; `null` where it is not. */
function monthsAdded(total: TableColumn, columns: readonly TableColumn[], figures: Figures): number | null {
  const periods = columns.filter(
    ({ kind, period, index }) => period !== null && index < total.index && (kind === 'period' || kind === 'actual'),
  );
  const of = periods[0]?.period!.of;
  const isRun = periods.every(({ period }, at) => period!.of === of && period!.number === at + 1);
  const filled = periods.filter((column) => figures.get(column)!.some((number) => number !== null && !number.isZero()));
  const last = filled.at(-1);
  if (!isRun || filled.length < 2 || !last) return null;
  const stated = figures.get(total)!;
  const rows = stated.flatMap((whole, row) => {
    if (whole === null || whole.isZero()) return [];
    return [whole.equals(sum(periods.map((column) => figures.get(column)![row] ?? ZERO)))];
  });
  return rows.filter(Boolean).length * 2 > rows.length ? lastMonth(last.period!) : null;
}
