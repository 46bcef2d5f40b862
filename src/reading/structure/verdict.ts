import type { SumStructure } from '../model';
import type { Candidate } from './runs';
import { agreeing, fitOf, fitsMostly, type Fit, type Part } from './fit';
import type { Figures } from './figures';

/** What a row is found to add up. */
export interface Found {
  readonly parts: readonly Part[];
  readonly evidence: SumStructure['evidence'];
  /** How well founded it is; the ways to read a table are compared by it. */
  readonly quality: number;
}

/** A choice with how the figures agree with it. */
export interface Tried {
  readonly candidate: Candidate;
  readonly fit: Fit;
}

/** A sum that is further than this from its parts is not theirs (unless the difference is a known slip). */
export const WILD = 0.5;
/** The same for a sum right under the lines of its own section, which can hardly be the sum of anything else. */
const WILDEST = 0.75;
/** The same for a choice that the layout does not favour. */
export const NEAR = 0.1;
/** The same for a row that no word surely calls a sum. */
const VERY_NEAR = 0.002;
/** From here on the layout favours a choice. */
const FAVOURED = 9;

/** The most that figures can add to what the layout says. */
const MOST_BY_FIGURES = 24;

/**
 * The choice that layout and figures together speak most for. `candidates` come with the likeliest first; those that cannot
 * win any more are not looked at.
 * @param look told of every choice that is looked at
 */
export function bestOf(
  figures: Figures,
  row: number,
  candidates: readonly Candidate[],
  look: (candidate: Candidate) => void,
): Tried | null {
  let best: Tried | null = null;
  let most = -Infinity;
  for (const candidate of candidates) {
    if (most >= candidate.prior + MOST_BY_FIGURES) break;
    look(candidate);
    const fit = fitOf(figures, row, candidate.parts);
    const score = candidate.prior + scoreOf(fit, candidate.parts.length);
    if (score > most) [best, most] = [{ candidate, fit }, score];
  }
  return best;
}

function scoreOf(fit: Fit, parts: number): number {
  if (fit.told === 0) return 0;
  const agreed = agreeing(fit);
  // A single row of the same amount proves less than several that come to it.
  if (fit.exact === fit.told) return parts === 1 ? 18 : MOST_BY_FIGURES;
  if (agreed === fit.told) return parts === 1 ? 14 : 20;
  if (fitsMostly(fit)) return 16;
  if (agreed > 0) return 9;
  if (fit.slips === fit.told) return 8;
  const nearness = [0.001, 0.01, 0.05, 0.15, WILD].findIndex((far) => fit.farthest <= far);
  return nearness < 0 ? -8 : 8 - 2 * nearness;
}

/** Whether the choice is good enough for a row that its words call a sum: it may be wrong by an error, but not wildly. */
export function judgeSure({ candidate, fit }: Tried): Found | null {
  const { parts, prior, isOwnSection } = candidate;
  const agreed = agreeing(fit);
  if (fit.told > 0 && agreed === fit.told) return { parts, evidence: 'arithmetic', quality: 3 };
  if (fitsMostly(fit)) return { parts, evidence: 'arithmetic', quality: 2.5 };
  if (agreed > 0) return { parts, evidence: 'layout', quality: 1 };
  if (fit.told === 0 || fit.slips === fit.told) return { parts, evidence: 'layout', quality: 0.3 };
  const far = isOwnSection ? WILDEST : prior >= FAVOURED ? WILD : NEAR;
  return fit.farthest <= far ? { parts, evidence: 'layout', quality: 0.3 - 0.2 * fit.farthest } : null;
}

/** Whether the choice is good enough for a row that may as well be a line: the figures have to say so. */
export function judgeUnsure({ candidate: { parts }, fit }: Tried): Found | null {
  if (fit.told === 0 || parts.length < 2) return null;
  if (agreeing(fit) === fit.told) {
    return fit.exact > 0 ? { parts, evidence: 'arithmetic', quality: fit.told > 1 ? 2 : 1.5 } : null;
  }
  if (fitsMostly(fit) && fit.told > 2) return { parts, evidence: 'arithmetic', quality: 1 };
  return fit.farthest <= VERY_NEAR ? { parts, evidence: 'layout', quality: 0.5 } : null;
}
