import type { Concept } from '../model';
import { parseTerms } from '../structure';
import type { LabelReading } from '../words';
import type { Block } from './block';
import { isValue, isWords, type Item, type Line } from './item';
import { labelOf } from './look';

const SPECIFIES = /^(?:\d+(?:\.\d+)*\.?\s+)?(?:specifi(?:kation|cering|cerade?)|detaljspecifikation)(?!\p{L})/iu;

/** "Specifikation intäkter", "Specificering av kostnaderna": what a summary above may be followed by. */
export function specifies(item: Item): boolean {
  return item.kind === 'text' && SPECIFIES.test(item.text.trim());
}

/**
 * Whether a table that begins with its totals goes on below such words: its formulas add the lines below them, or its totals are
 * of the side that the words name. A section with a sum of its own is a table of its own.
 * @param below the lines below the words, from the first with figures on
 */
export function isSpecifiedBy(block: Block, words: Item, below: readonly Line[]): boolean {
  const [first] = below;
  if (!specifies(words) || !first || endsInTotal(below)) return false;
  const totals = leadingTotals(block);
  const { concept } = labelOf(
    words.text
      .trim()
      .replace(SPECIFIES, '')
      .replace(/^(?::| av| för)/iu, ''),
  );
  const isTotalled = SIDES.has(concept) && totals.some((line) => isSum(line) && labelIn(line)?.concept === concept);
  return isTotalled || totals.some((line) => adds(line, first));
}

function endsInTotal(below: readonly Line[]): boolean {
  const end = below.findIndex((line, index) => index > 0 && line.line - below[index - 1]!.line > 1);
  return isTotal(end < 0 ? below.at(-1)! : below[end - 1]!);
}

/** The totals and the result that a table begins with, before any line of another kind. */
function leadingTotals({ body }: Block): readonly Line[] {
  const rows = body.filter(({ items }) => items.some(isValue));
  const end = rows.findIndex((line) => !isTotal(line));
  return end < 0 ? rows : rows.slice(0, end);
}

const SIDES: ReadonlySet<Concept | null> = new Set<Concept | null>(['totalIncome', 'totalCost']);
const TOTALS: ReadonlySet<Concept | null> = new Set<Concept | null>([...SIDES, 'result']);

function isTotal(line: Line): boolean {
  return isSum(line) || TOTALS.has(labelIn(line)?.concept ?? null);
}

function isSum(line: Line): boolean {
  const sum = labelIn(line)?.isSum;
  return sum === 'subtotal' || sum === 'total';
}

function labelIn({ items }: Line): LabelReading | null {
  const label = items.find(isWords);
  return label ? labelOf(label.text) : null;
}

/** Whether a formula of a line adds several rows of its own column, the other line among them. */
function adds({ items }: Line, { line }: Line): boolean {
  return items.some(({ cell, place }) => {
    const terms = cell.formula === null ? null : parseTerms(cell.formula, '');
    return (terms ?? []).some(
      ({ sheet, range }) =>
        sheet === '' &&
        range.left <= place &&
        place <= range.right &&
        range.bottom > range.top &&
        range.top <= line &&
        line <= range.bottom,
    );
  });
}
