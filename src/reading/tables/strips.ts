import type { CellRange } from '../../workbook';
import type { Grid } from './grid';
import { isValue, isWords, lineOf, type Item, type Line } from './item';
import { namesYear } from './lines';
import { headsTime, isRemarkHeading, labelOf, looksLikeTitle, sameLabelHeading } from './look';

/** A part of a sheet where tables stand below one another: the lines of some columns side by side. */
export type Strip = readonly Line[];

export interface Strips {
  readonly strips: readonly Strip[];
  /** Areas too large to be a budget; only their beginning is in `strips`. */
  readonly cut: readonly CellRange[];
}

/** A run of lines without an empty line in it. */
interface Band {
  readonly lines: readonly Line[];
  readonly splits: readonly number[];
}

/** A budget has some thousand rows at the most; a ledger or a data sheet has tens of thousands. Keeps memory within bounds. */
export const LONGEST_BAND = 3_000;
const WIDEST_LINE = 300;
const MOST_LINES = 12_000;
/** Tables beside one another show it in their first lines. */
const LINES_TO_SPLIT_BY = 80;
/** How many lines of an area too large are read, to see what it is. */
export const KEPT_LINES = 40;

/** Cuts a sheet into strips. Tables side by side have labels of their own; an empty column alone separates nothing. */
export function stripsOf(grid: Grid): Strips {
  const cut: CellRange[] = [];
  const bands: Band[] = [];
  const all = runs(grid.rows);
  const fitting = fittingRuns(all);
  for (const run of all.slice(0, fitting)) {
    const isHuge = run.length > LONGEST_BAND || run.some((row) => grid.countOf(row) > WIDEST_LINE);
    if (isHuge) cut.push(rangeOf(grid, run));
    const lines = (isHuge ? run.slice(0, KEPT_LINES) : run).map((row) =>
      lineOf(row, grid.cellsOf(row).slice(0, WIDEST_LINE)),
    );
    bands.push({ lines, splits: splitsOf(lines.slice(0, LINES_TO_SPLIT_BY)) });
  }
  if (fitting < all.length) cut.push(rangeOf(grid, all.slice(fitting).flat()));
  return { strips: zones(bands).flatMap(stripsOfZone), cut };
}

/** How many of the runs are read: as many as have {@link MOST_LINES} lines together. */
function fittingRuns(all: readonly (readonly number[])[]): number {
  let lines = 0;
  const beyond = all.findIndex((run) => (lines += Math.min(run.length, LONGEST_BAND)) > MOST_LINES);
  return beyond < 0 ? all.length : beyond;
}

/** Runs of rows that follow directly on one another. */
function runs(rows: readonly number[]): number[][] {
  const found: number[][] = [];
  rows.forEach((row, index) => {
    if (rows[index - 1] === row - 1) found.at(-1)!.push(row);
    else found.push([row]);
  });
  return found;
}

function rangeOf(grid: Grid, rows: readonly number[]): CellRange {
  let leftmost = Infinity;
  let rightmost = 0;
  for (const row of rows) {
    const cells = grid.cellsOf(row);
    leftmost = Math.min(leftmost, cells[0]!.column);
    rightmost = Math.max(rightmost, cells.at(-1)!.column);
  }
  return { top: rows[0]!, left: leftmost, bottom: rows.at(-1)!, right: rightmost };
}

/** The columns where a second table begins beside the first: it has labels of its own with figures behind them. */
function splitsOf(lines: readonly Line[]): number[] {
  const places = [...new Set(lines.flatMap((line) => line.items.map((item) => item.place)))].sort((a, b) => a - b);
  const splits: number[] = [];
  let from = -Infinity;
  for (const [index, place] of places.entries()) {
    const isAfterGap = (places[index - 1] ?? place) < place - 1;
    if (beginsTable(lines, from, place, isAfterGap)) {
      splits.push(place);
      from = place;
    }
  }
  return splits;
}

function beginsTable(lines: readonly Line[], from: number, place: number, isAfterGap: boolean): boolean {
  const hasTableBefore = countLabelled(lines, from, place) >= 2;
  if (!hasTableBefore && !(isAfterGap && standsAlone(lines, from, place))) return false;
  const labelled = lines.filter((line) => {
    const label = line.items.find((item) => item.place === place);
    const next = line.items.find((item) => item.place > place);
    return label?.kind === 'text' && next !== undefined && (isValue(next) || next.kind === 'year');
  });
  if (labelled.length < 2) return false;
  const headings = lines.flatMap((line) => line.items.filter((item) => item.place === place));
  if (headings.slice(0, 3).some((item) => isRemarkHeading(item.text))) return false;
  return isAfterGap || looksLikeSecondTable(lines, from, place);
}

/**
 * Rows with nothing left of them, beside the titles or the header of a table whose own rows come further down. In one table
 * the words on the left would be the names of sections.
 */
function standsAlone(lines: readonly Line[], from: number, place: number): boolean {
  const before = lines.map(({ items }) => items.filter((item) => item.place >= from && item.place < place));
  const isHead = (item: Item): boolean =>
    item.kind === 'year' || (item.kind === 'text' && (headsTime(item.text) || looksLikeTitle(item.text)));
  return before.some((items) => items.length === 0) && before.some((items) => items.some(isHead));
}

/**
 * Without an empty column between: the headings of the two label columns, or those right behind them, must be alike. `place` has
 * words.
 */
function looksLikeSecondTable(lines: readonly Line[], from: number, place: number): boolean {
  const first = Math.min(
    ...lines.flatMap((line) => line.items.map((item) => item.place)).filter((each) => each >= from),
  );
  const heading = lines.find((line) => line.items.some((item) => item.place === place && isWords(item)))!;
  const at = (where: number): Item | undefined => heading.items.find((item) => item.place === where);
  const after = (where: number): Item | undefined => heading.items.find((item) => item.place > where);
  const [left, right, leftNext, rightNext] = [at(first), at(place)!, after(first)!, after(place)];
  if (left && sameLabelHeading(left.text, right.text)) return true;
  const areSections = [left, right].every((item) => item && labelOf(item.text).isHeading === 'yes');
  return areSections || (leftNext.text === rightNext?.text && !isValue(leftNext));
}

/** Lines with a label and a figure behind it between two columns. Account numbers are no figures. */
function countLabelled(lines: readonly Line[], from: number, to: number): number {
  const between = ({ items }: Line): Item[] => items.filter(({ place }) => place >= from && place < to);
  const remarks = new Set(
    lines.flatMap((line) => between(line).flatMap((item) => (isRemark(item) ? [item.place] : []))),
  );
  return lines.filter((line) => {
    const items = between(line).filter((item) => !remarks.has(item.place) || isWords(item));
    const label = items.findIndex((item) => item.kind === 'text' && !headsTime(item.text));
    return label >= 0 && items.slice(label + 1).some(isValue);
  }).length;
}

function isRemark(item: Item): boolean {
  return item.kind === 'text' && isRemarkHeading(item.text);
}

/** Bands with the same split follow on one another; a band that a split would cut through begins a new zone. */
function zones(bands: readonly Band[]): Band[][] {
  const found: Band[][] = [];
  let splits: readonly number[] = [];
  for (const band of bands) {
    const zone = found.at(-1);
    const goesOn = band.splits.join() === splits.join() || (band.splits.length === 0 && fitsSplit(band, splits));
    if (zone && goesOn) zone.push(band);
    else {
      // Titles right above what stands in other columns belong to it.
      found.push([...takeTitles(zone ?? []), band]);
      splits = band.splits;
    }
  }
  return found;
}

function isTitleOnly(band: Band): boolean {
  return band.lines.every((line) => !line.items.some(isValue));
}

function takeTitles(zone: Band[]): Band[] {
  const titles: Band[] = [];
  while (zone.length > 0 && isTitleOnly(zone.at(-1)!)) titles.unshift(zone.pop()!);
  return titles;
}

/** Whether no line of the band has figures right of a split without a label in its column. */
function fitsSplit(band: Band, splits: readonly number[]): boolean {
  return band.lines.every((line) =>
    splits.every((split) => {
      const right = line.items.filter((item) => item.place >= split);
      return !right.some(isValue) || (right[0]!.place === split && !isValue(right[0]!));
    }),
  );
}

function stripsOfZone(zone: readonly Band[]): Strip[] {
  const splits = zone.map((band) => band.splits).find((each) => each.length > 0) ?? [];
  const lines = zone.flatMap((band) => band.lines);
  const firstFigures = lines.findIndex((line) => line.items.some(isValue));
  return [-Infinity, ...splits].map((left, index) => {
    const own = lines.map((line) => ({ line: line.line, items: within(line.items, left, splits[index] ?? Infinity) }));
    const hasTitle = own.slice(0, firstFigures).some((line) => hasTitleOver(line, left));
    return own
      .map((line, at) => (hasTitle || at >= firstFigures || line.items.length > 0 ? line : titleOver(lines[at]!, left)))
      .filter((line) => line.items.length > 0);
  });
}

/** Whether a line has a title, or the year alone over the labels that begin at `left`: "Utfall 2025". */
function hasTitleOver({ items }: Line, left: number): boolean {
  const isYear = items.length === 1 && items[0]!.place === left && namesYear(items[0]!);
  return isYear || items.some(({ text }) => looksLikeTitle(text));
}

/** A title that stands over the first of several tables side by side holds for those right of it too. */
function titleOver({ line, items }: Line, left: number): Line {
  const title = items[0]!;
  return { line, items: title.place < left && isWords(title) && looksLikeTitle(title.text) ? [title] : [] };
}

function within(items: readonly Item[], from: number, to: number): Item[] {
  return items.filter((item) => item.place >= from && item.place < to);
}
