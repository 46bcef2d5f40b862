import type { InterventionRow } from '../activityModel';
import { onlyText, type LineCell, type SheetLine } from '../lists';

/** So many insatser must have a line on their budget, before one without is missed. */
const FEWEST = 3;
const LONGEST_HEADING = 60;
const BUDGET_LINE = /^budget(?:$| ?:| ?\()/iu;
/** Lines of a description that stand like headings and are none. */
const FIELD = /^(?:att |minst |mål(?!\p{L})|målgrupp|syfte|budget|period|tid(?!\p{L})|[-•*·▪\d])/iu;

/** Insatser that a text describes one after the other, each under its name and with a line on its budget. */
export function describedInterventions(lines: readonly SheetLine[]): readonly InterventionRow[] {
  const texts = lines.flatMap((line) => onlyText(line) ?? []);
  const budgets = texts.flatMap(({ text }, index) => (BUDGET_LINE.test(text) ? [index] : []));
  const followers = budgets.flatMap((index) => texts[index + 1] ?? []);
  if (budgets.length < FEWEST || !followers.every(isHeading)) return [];
  const heads = texts.flatMap((line, index) => (isHeading(line) && isDescribed(texts[index + 1]) ? [index] : []));
  return heads.map((head, index) => {
    const { cell, text } = texts[head]!;
    const end = heads[index + 1] ?? texts.length;
    const budget = budgets.find((line) => line > head && line < end);
    const none = { goal: undefined, targetGroup: undefined };
    return { cell, name: text, group: null, ...none, budget: budget === undefined ? null : texts[budget]!.cell };
  });
}

function isHeading({ text }: LineCell): boolean {
  return text.length <= LONGEST_HEADING && /^["”]?\p{Lu}/u.test(text) && !/[.:;,!?]$/u.test(text) && !FIELD.test(text);
}

/** What stands under a name is a text of its own. */
function isDescribed(next: LineCell | undefined): boolean {
  return next !== undefined && !isHeading(next);
}
