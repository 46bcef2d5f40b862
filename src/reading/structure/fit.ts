import { CALCULATED, EMPTY, TYPED, type Figures } from './figures';

/** A row that a sum may add up, with the sign it enters by. */
export interface Part {
  readonly row: number;
  readonly sign: 1 | -1;
}

/** How well the figures of a sum row agree with a choice of parts. */
export interface Fit {
  /** Columns that tell anything: the sum is stated, every part is readable, and not all is nil. */
  readonly told: number;
  /** Columns that agree to the öre. */
  readonly exact: number;
  /** Columns that agree but for what rounding explains. */
  readonly rounded: number;
  /** Columns that do not agree, but whose difference is a known slip: a forgotten row, a row twice, digits that changed places. */
  readonly slips: number;
  /** The largest difference among the columns that do not agree, as a share of the larger of stated and all that is added or taken off. */
  readonly farthest: number;
}

/** A slip is looked for part by part in sums of at most so many rows. */
const MOST_PARTS_FOR_SLIPS = 60;

/** Compares a sum row with the rows it may add up. */
export function fitOf(figures: Figures, total: number, parts: readonly Part[]): Fit {
  const width = figures.columns.length;
  let [told, exact, rounded, slips, farthest] = [0, 0, 0, 0, 0];
  for (let place = 0; place < width; place++) {
    const stated = figures.values[total * width + place]!;
    const state = figures.states[total * width + place]!;
    if (state === EMPTY || Number.isNaN(stated)) continue;
    const column = addUp(figures, place, parts);
    if (Number.isNaN(column.added) || (stated === 0 && column.moved === 0)) continue;
    told++;
    const difference = stated - column.added;
    if (difference === 0) exact++;
    else if (Math.abs(difference) <= toleranceOf(figures.steps[place]!, column.typed + (state === TYPED ? 1 : 0)))
      rounded++;
    else {
      const step = figures.steps[place]!;
      const isSlip =
        isMistyped(stated / step, column.added / step) || isForgottenOrTwice(figures, place, parts, difference);
      if (isSlip) slips++;
      farthest = Math.max(farthest, Math.abs(difference) / Math.max(Math.abs(stated), column.moved));
    }
  }
  return { told, exact, rounded, slips, farthest };
}

/** Half a step for every rounded figure (domain.md A.0), and never less than one step. */
function toleranceOf(step: number, roundedFigures: number): number {
  return Math.max(step, (step * roundedFigures) / 2);
}

function addUp(
  figures: Figures,
  place: number,
  parts: readonly Part[],
): { readonly added: number; readonly moved: number; readonly typed: number } {
  const width = figures.columns.length;
  let added = 0;
  let moved = 0;
  let typed = 0;
  for (const { row, sign } of parts) {
    const value = figures.values[row * width + place]!;
    added += sign * value;
    moved += Math.abs(value);
    if (value !== 0 && figures.states[row * width + place] !== CALCULATED) typed++;
  }
  return { added, moved, typed };
}

/** Whether the difference is one of the parts: left out, taken twice, or entered with the other sign. */
function isForgottenOrTwice(figures: Figures, place: number, parts: readonly Part[], difference: number): boolean {
  if (parts.length < 3 || parts.length > MOST_PARTS_FOR_SLIPS) return false;
  const width = figures.columns.length;
  return parts.some(({ row, sign }) => {
    const value = sign * figures.values[row * width + place]!;
    return value !== 0 && (difference === -value || difference === value || difference === -2 * value);
  });
}

/** One digit wrong, too many or too few, two digits that changed places, or the sign; in steps of the table. */
function isMistyped(stated: number, added: number): boolean {
  if (Math.sign(stated) !== Math.sign(added)) return stated === -added;
  const found = String(Math.round(Math.abs(stated)));
  const expected = String(Math.round(Math.abs(added)));
  if (expected.length < 3) return false;
  if (found.length < expected.length) return lacksDigits(found, expected);
  if (found.length > expected.length) return lacksDigits(expected, found);
  const unlike = [...expected].flatMap((digit, index) => (digit === found[index] ? [] : [index]));
  const [first, second, ...more] = unlike;
  if (first === undefined || more.length > 0) return false;
  return second === undefined || (expected[first] === found[second] && expected[second] === found[first]);
}

/** Whether the shorter number is the longer one without one of its digits, or without noughts at its end. */
function lacksDigits(shorter: string, longer: string): boolean {
  if (longer.replace(/0+$/, '') === shorter.replace(/0+$/, '')) return true;
  if (longer.length - shorter.length > 1) return false;
  const at = [...shorter].findIndex((digit, index) => digit !== longer[index]);
  return at < 0 || shorter.slice(at) === longer.slice(at + 1);
}

/** How many columns agree. */
export function agreeing(fit: Fit): number {
  return fit.exact + fit.rounded;
}

/** Whether most of the columns that tell anything agree. */
export function fitsMostly(fit: Fit): boolean {
  return fit.told > 0 && agreeing(fit) * 2 > fit.told;
}
