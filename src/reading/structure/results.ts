import type { Concept, Side } from '../model';
import type { Part } from './fit';
import { isMostlyNegative, type Outline, type OutlineRow } from './outline';
import { FARTHEST_BACK, plus, runs, type Boundary, type Candidate, type Open } from './runs';

/** Income enters with plus and cost with minus, whatever signs they are written with. */
export function normalised(outline: Outline, open: Open, items: readonly number[]): Part[] {
  return items.map((row) => {
    const isCost = open.sideOf(row) === 'cost';
    return { row, sign: isCost && !isMostlyNegative(outline, row) ? -1 : 1 };
  });
}

/** Cost enters with plus and income with minus: what an activity costs net. */
function netCost(outline: Outline, open: Open, items: readonly number[]): Part[] {
  return items.map((row) => {
    const isIncome = open.sideOf(row) === 'income';
    return { row, sign: isIncome && !isMostlyNegative(outline, row) ? -1 : 1 };
  });
}

export function nets(outline: Outline, open: Open, bounds: readonly Boundary[]): Candidate[] {
  return runs(open, bounds, { nearest: 8, start: 9, step: 1 }).flatMap(({ parts: run, prior }) => {
    const items = run.map(({ row }) => row);
    return [
      { parts: run, prior },
      { parts: netCost(outline, open, items), prior: prior + 0.5 },
      { parts: normalised(outline, open, items), prior: prior - 0.5 },
    ];
  });
}

/** The nearest row above that is such a one, within sight. */
function latest(outline: Outline, before: number, is: (row: OutlineRow) => boolean): number | null {
  for (let at = before - 1; at >= Math.max(0, before - FARTHEST_BACK); at--) {
    const row = outline.rows[at]!;
    if (row.isItem && is(row)) return at;
  }
  return null;
}

/** Income less cost; or the result before and what comes after it. */
export function results(outline: Outline, row: OutlineRow, open: Open, bounds: readonly Boundary[]): Candidate[] {
  const before = row.index;
  const found: Candidate[] = [];
  const previous = latest(outline, before, ({ row: { concept }, want }) => concept === 'result' || want === 'net');
  const after = previous === null ? [] : open.items.filter((item) => item > previous);
  if (previous !== null && after.length > 0) {
    const chain = [previous, ...after];
    found.push({ parts: normalised(outline, open, chain), prior: 11 }, { parts: plus(chain), prior: 10 });
    const flipped: Part = { row: previous, sign: -1 };
    found.push(
      { parts: [flipped, ...normalised(outline, open, after)], prior: 8 },
      { parts: [flipped, ...plus(after)], prior: 8 },
    );
  }
  found.push(...incomeLessCost(outline, before, open));
  const firm = runs(open, bounds, { nearest: 4, start: 6, step: 1 });
  for (const { parts: run, prior } of firm.filter((candidate) => candidate.parts.length > 1)) {
    const items = run.map((part) => part.row);
    found.push({ parts: normalised(outline, open, items), prior: prior + 2 }, { parts: run, prior });
    found.push({ parts: netCost(outline, open, items), prior: prior - 2 });
  }
  return found;
}

function incomeLessCost(outline: Outline, before: number, open: Open): Candidate[] {
  const total = (concept: Concept): number | null =>
    latest(outline, before, ({ row, certainty }) => row.concept === concept && certainty !== 'no');
  const openOf = (side: Side): number[] => open.items.filter((item) => open.sideOf(item) === side);
  const totalCost = total('totalCost');
  const cost = totalCost === null ? openOf('cost') : [totalCost];
  if (cost.length === 0) return [];
  const found: Candidate[] = [];
  const take = (income: readonly number[], prior: number): void => {
    const items = [...income, ...cost];
    const later = open.items.filter((item) => item > Math.max(...items));
    found.push({ parts: normalised(outline, open, items), prior }, { parts: plus(items), prior: prior - 3 });
    if (later.length > 0) found.push({ parts: normalised(outline, open, [...items, ...later]), prior: prior - 4 });
  };
  const totals = { totalIncome: 12, frame: 10.5, totalContributions: 10 } as const;
  for (const [concept, prior] of Object.entries(totals)) {
    const income = total(concept as keyof typeof totals);
    // What another sum has taken in is hardly all the income there is.
    if (income !== null) take([income], prior + (open.items.includes(income) ? 1 : 0) - (totalCost === null ? 2 : 0));
  }
  const lines = openOf('income');
  if (lines.length > 0) take(lines, 10);
  return found;
}

/** Income and equity together. */
export function frames(outline: Outline, open: Open): Candidate[] {
  const items = open.items.filter((item) => {
    const { row } = outline.rows[item]!;
    const side = open.sideOf(item);
    return side === 'income' || side === 'equity' || row.concept === 'contribution';
  });
  return [{ parts: plus(items), prior: 10 }];
}

/** What is left at the end: the opening with the result or the change, or with all that lies between. */
export function closings(outline: Outline, row: OutlineRow, open: Open): Candidate[] {
  const isCash = row.row.concept === 'closingCash';
  const before = row.index;
  const of = (...concepts: readonly string[]): number | null =>
    latest(outline, before, (found) => found.row.concept !== null && concepts.includes(found.row.concept));
  const opening = isCash ? of('openingCash') : (of('openingEquity') ?? of('equity'));
  if (opening === null) return [];
  const found: Candidate[] = [];
  const change = isCash ? of('cashFlow') : (of('result') ?? of('equityChange'));
  const use = of('equityUse');
  const [income, cost] = [of('totalIncome', 'totalContributions'), of('totalCost')];
  const start: Part = { row: opening, sign: 1 };
  if (change !== null) found.push({ parts: [start, { row: change, sign: 1 }], prior: 12 });
  if (use !== null)
    found.push(
      { parts: [start, { row: use, sign: -1 }], prior: 9 },
      { parts: [start, { row: use, sign: 1 }], prior: 6 },
    );
  if (change === null && income !== null && cost !== null)
    found.push({ parts: [start, ...normalised(outline, open, [income, cost])], prior: 8 });
  const between = open.items.filter((item) => item > opening);
  if (between.length > 0 && between.length <= FARTHEST_BACK) {
    found.push({ parts: plus([opening, ...between]), prior: 7 });
    found.push({ parts: [start, ...normalised(outline, open, between)], prior: 7.5 });
  }
  return found;
}
