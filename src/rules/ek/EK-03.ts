import { Decimal } from '../../money';
import { BASIS } from '../facts/basis';
import { amount, distinctCells, figureCells } from '../facts/cells';
import { cappedYears, placeOf, type CappedYear } from '../facts/equityCap';
import { plannedYears } from '../facts/years';
import type { Figure } from '../../reading/model';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { mayFallMore: ['equity', 'planned', 'next'] } as const;

/** The largest fall from one year to the next that förbund were protected from exceeding, and what rounding a plan may add. */
const PROTECTED = new Decimal('0.1005');

/**
 * A förbund whose eget kapital is above the reasonable level was not protected from falls of more than a tenth. Speaks where the
 * plan counts on no larger fall the year after.
 */
export const EK03 = defineRule({
  id: 'EK-03',
  severity: 'note',
  basis: BASIS.allocation,
  certainty: 'deterministic',
  messages: MESSAGES,
  // The model of allocation that the protection belongs to is used from 2016.
  years: { from: 2016 },
  settings: ['equityCap', 'budget.openingEquity'],
  check(reading, settings) {
    const years = cappedYears(reading, settings);
    const planned = plannedYears(reading);
    const tests = years.flatMap((capped) => {
      const { figures } = capped.year;
      const next = planned.find(({ year }) => year === figures.year + 1)?.contributions;
      return next && figures.contributions?.ore.greaterThan(0) ? [{ capped, now: figures.contributions, next }] : [];
    });
    const first = tests.find(({ capped, now, next }) => capped.isAbove && isProtected(now, next));
    return { checks: tests.length, findings: first ? [draft(first.capped, first.next)] : [] };
  },
});

function isProtected(now: Figure, next: Figure): boolean {
  return !now.ore.minus(next.ore).dividedBy(now.ore).greaterThan(PROTECTED);
}

function draft(capped: CappedYear, next: Figure): AnyDraft<typeof MESSAGES> {
  const { figures } = capped.year;
  const where = placeOf(capped);
  return {
    messageId: 'mayFallMore',
    data: {
      equity: amount(capped.ore, figures.unit),
      planned: amount(next.ore, figures.unit),
      next: String(figures.year + 1),
    },
    where: { ...where, cells: distinctCells([...where.cells, ...figureCells(next)]) },
    restsOn: where.cells,
  };
}
