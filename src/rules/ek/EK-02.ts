import { BASIS } from '../facts/basis';
import { amount } from '../facts/cells';
import { cappedYears, placeOf, type CappedYear } from '../facts/equityCap';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { backUnder: ['above', 'year'], notInPlan: ['above', 'last'] } as const;

/** Where eget kapital is above the user's steps (EK-01), says when the plan brings it back under them. */
export const EK02 = defineRule({
  id: 'EK-02',
  severity: 'note',
  basis: BASIS.equityCap,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['equityCap', 'budget.openingEquity'],
  check(reading, settings) {
    const years = cappedYears(reading, settings);
    const first = years.find(({ isAbove }) => isAbove);
    if (years.length < 2) return { checks: 0, findings: [] };
    return { checks: 1, findings: first && first !== years.at(-1) ? [draft(first, years)] : [] };
  },
});

function draft(first: CappedYear, years: readonly CappedYear[]): AnyDraft<typeof MESSAGES> {
  const { year, ore, limit } = first;
  const back = years.find((other) => other.year.figures.year > year.figures.year && !other.isAbove);
  const above = amount(ore.minus(limit), year.figures.unit);
  const common = { where: placeOf(first), restsOn: placeOf(first).cells };
  return back
    ? { ...common, messageId: 'backUnder', data: { above, year: String(back.year.figures.year) } }
    : { ...common, messageId: 'notInPlan', data: { above, last: String(years.at(-1)!.year.figures.year) } };
}
