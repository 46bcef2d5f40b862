import { fitOf, type Part } from './fit';
import type { Outline, OutlineRow } from './outline';

/** A total named by its concept alone is one with an error only where the error is moderate. */
const MODERATE = 0.15;
/** So far back a typed result looks for what it may be the difference of. */
const FARTHEST_BACK = 60;

/**
 * The outline with the rows that their own words do not call totals, but the table does: "Medlemsbidrag" right under the members,
 * "Kostnader" right under the costs. Either a result takes them in place of the lines above them, or nothing of the kind follows
 * and they come close to those lines.
 */
export function withShownTotals(outline: Outline, formulas: ReadonlyMap<number, readonly Part[]>): Outline {
  const { rows } = outline;
  const shown = new Set(rows.filter((row) => row.want === 'result').flatMap((row) => shownBy(row, outline, formulas)));
  for (const row of rows) if (isShownByPlace(row, outline)) shown.add(row.index);
  return shown.size === 0
    ? outline
    : { ...outline, rows: rows.map((row) => (shown.has(row.index) ? asTotal(row) : row)) };
}

function asTotal(row: OutlineRow): OutlineRow {
  return { ...row, want: 'side', certainty: 'sure' };
}

/** The rows that a result is the difference of, by formula or by its figures, with the lines they stand for above them. */
function shownBy(result: OutlineRow, outline: Outline, formulas: ReadonlyMap<number, readonly Part[]>): number[] {
  const named = formulas.get(result.index) ?? differenceOf(result, outline);
  const added = new Set(named.map(({ row }) => row));
  const isTaken = (row: OutlineRow): boolean => linesAbove(row, outline).every((line) => !added.has(line));
  return named
    .map(({ row }) => outline.rows[row]!)
    .flatMap((row) => (mayBeShown(row, outline) && isTaken(row) ? [row.index] : []));
}

/** Income less costs, both named as such, where the typed result is just that in every column. */
function differenceOf(result: OutlineRow, outline: Outline): readonly Part[] {
  const above = outline.rows
    .slice(Math.max(0, result.index - FARTHEST_BACK), result.index)
    .filter(({ isItem }) => isItem);
  const incomes = above.filter((row) => isIncomeAsWhole(row));
  const costs = above.filter(({ row }) => row.concept === 'totalCost');
  for (const income of incomes.toReversed()) {
    for (const cost of costs.toReversed()) {
      for (const sign of [-1, 1] as const) {
        const parts: Part[] = [
          { row: income.index, sign: 1 },
          { row: cost.index, sign },
        ];
        const fit = fitOf(outline.figures, result.index, parts);
        if (fit.told > 0 && fit.exact === fit.told) return parts;
      }
    }
  }
  return [];
}

function isIncomeAsWhole({ row }: OutlineRow): boolean {
  return row.concept === 'totalIncome' || row.concept === 'totalContributions' || isMembersTogether(row);
}

function isMembersTogether({ concept, member }: OutlineRow['row']): boolean {
  return concept === 'contribution' && member === null;
}

/** A row that only its concept speaks for, with at least two lines of its side right above it. */
function mayBeShown(row: OutlineRow, outline: Outline): boolean {
  const isNamed = isIncomeAsWhole(row) || row.row.concept === 'totalCost';
  return isNamed && row.isItem && row.certainty !== 'sure' && linesAbove(row, outline).length > 1;
}

/** The lines right above a row, up to an empty line, a heading, a sum or another side; under members, members alone. */
function linesAbove(total: OutlineRow, { rows }: Outline): readonly number[] {
  const lines: number[] = [];
  for (let at = total.index - 1; at >= 0; at--) {
    const row = rows[at]!;
    if (row.tellsOfAbove) continue;
    const isOther = row.side !== total.side || (isMembersTogether(total.row) && row.row.member === null);
    if (!row.isItem || row.certainty !== 'no' || row.gapsAbove !== total.gapsAbove || isOther) break;
    lines.push(at);
  }
  return lines.reverse();
}

/** Under its lines, with nothing of its side after it, and no farther from what they come to than a slip explains. */
function isShownByPlace(row: OutlineRow, outline: Outline): boolean {
  if (!mayBeShown(row, outline)) return false;
  const next = outline.rows.slice(row.index + 1).find(({ isItem }) => isItem);
  if (next && next.gapsAbove === row.gapsAbove && next.side === row.side && next.want === 'none') return false;
  const parts = linesAbove(row, outline).map((line): Part => ({ row: line, sign: 1 }));
  const fit = fitOf(outline.figures, row.index, parts);
  return fit.told > 0 && (fit.farthest <= MODERATE || fit.slips === fit.told);
}
