import type { Figures } from './figures';

/** A row that opens a section with its sum, and the rows below that it adds up. */
export interface Section {
  readonly top: number;
  readonly lines: readonly number[];
}

/** Sections with whether the total bears them out. */
export interface Sections {
  readonly sections: readonly Section[];
  readonly isProven: boolean;
  /** Whether every column that has the total reads like this. */
  readonly isUnanimous: boolean;
}

type InColumn = Omit<Sections, 'isUnanimous'>;

/** A section of fewer lines proves nothing. */
const FEWEST_LINES = 2;

/**
 * Finds sections that open with their sum, in a run of rows whose total is known, whatever the rows are called: "Kansli 1 900"
 * followed by its lines, "Insatser 10 000" followed by its own, and somewhere "Summa kostnader 11 900".
 *
 * The lines of a section come to its top, so all rows of the run together exceed the total by just the tops. One section
 * beside right ones may be wrong: then what their tops leave of that excess is its top.
 *
 * Where nothing but such sections stands in the run, they are believed although the total is wrong. Each column is tried by
 * itself; the reading that most of them share is given, `null` where there is none.
 */
export function sectionsWithin(
  figures: Figures,
  run: readonly number[],
  total: number,
  isSum: (row: number) => boolean,
): Sections | null {
  const known = run.map(isSum);
  const votes = new Map<string, { readonly found: InColumn; count: number }>();
  let told = 0;
  figures.columns.forEach((_, place) => {
    const valueOf = (row: number): number => figures.values[row * figures.columns.length + place]!;
    const stated = valueOf(total);
    if (stated === 0 || Number.isNaN(stated)) return;
    told++;
    const found = inColumn(run, run.map(valueOf), known, stated);
    if (!found) return;
    const key = found.sections.map(({ top, lines }) => `${top}:${lines.length}`).join() + String(found.isProven);
    const vote = votes.get(key);
    if (vote) vote.count++;
    else votes.set(key, { found, count: 1 });
  });
  const [best] = [...votes.values()].sort((a, b) => b.count - a.count);
  return best && best.count * 2 >= told ? { ...best.found, isUnanimous: best.count === told } : null;
}

/** Places within the run: where a section begins, and where the next thing does. */
interface Span {
  readonly from: number;
  readonly to: number;
}

function inColumn(
  run: readonly number[],
  values: readonly number[],
  known: readonly boolean[],
  total: number,
): InColumn | null {
  if (values.some((value) => Number.isNaN(value))) return null;
  const all = values.reduce((sum, value) => sum + value, 0);
  const excess = all - total;
  if (excess === 0) return null;
  const exact = exactSpans(values, known);
  const tops = exact.reduce((sum, { from }) => sum + values[from]!, 0);
  const mayBeWrong = exact.length > 0 || known.includes(true);
  const spans = tops === excess ? exact : mayBeWrong ? withWrongTop(values, exact, known, excess - tops) : null;
  const covered = exact.reduce((rows, { from, to }) => rows + to - from, 0);
  const found = spans ?? (exact.length > 1 && covered + known.filter(Boolean).length === values.length ? exact : []);
  if (found.length === 0) return null;
  const sections = found.map(({ from, to }) => ({ top: run[from]!, lines: run.slice(from + 1, to) }));
  return { sections, isProven: spans !== null };
}

/** From the left, every run of rows whose first is the sum of the others; sums that are known already lie between. */
function exactSpans(values: readonly number[], known: readonly boolean[]): Span[] {
  const before = [0];
  for (const value of values) before.push(before.at(-1)! + value);
  const places = new Map<number, number[]>();
  before.forEach((sum, place) => {
    const known = places.get(sum);
    if (known) known.push(place);
    else places.set(sum, [place]);
  });
  const spans: Span[] = [];
  for (let from = 0; from < values.length;) {
    const value = values[from]!;
    const ends = value === 0 ? undefined : places.get(before[from + 1]! + value);
    const to = ends?.find((place) => place > from + FEWEST_LINES);
    if (to === undefined || known.slice(from, to).includes(true)) from++;
    else {
      spans.push({ from, to });
      from = to;
    }
  }
  return spans;
}

/** With the one section whose top is not its lines' sum: the rows between two others, the first of them what is left. */
function withWrongTop(
  values: readonly number[],
  exact: readonly Span[],
  known: readonly boolean[],
  left: number,
): Span[] | null {
  const sums = known.flatMap((isSum, place) => (isSum ? [{ from: place, to: place + 1 }] : []));
  const others = [...exact, ...sums].sort((a, b) => a.from - b.from);
  let from = 0;
  for (const { from: end, to: next } of [...others, { from: values.length, to: values.length }]) {
    if (end - from > FEWEST_LINES && values[from] === left) {
      return [...exact, { from, to: end }].sort((a, b) => a.from - b.from);
    }
    from = next;
  }
  return null;
}
