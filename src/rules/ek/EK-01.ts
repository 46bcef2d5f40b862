import type { Settings } from '../../settings/model';
import { BASIS } from '../facts/basis';
import { amount } from '../facts/cells';
import { cappedYears, placeOf, type CappedYear } from '../facts/equityCap';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { above: ['equity', 'share', 'funding', 'maxShare', 'limit', 'source'] } as const;

/**
 * Eget kapital at the year's end is within the user's steps for what is reasonable. The steps are not ours: without any, the
 * rule is silent, and it names the source that the user gave.
 */
export const EK01 = defineRule({
  id: 'EK-01',
  severity: 'warning',
  basis: BASIS.equityCap,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['equityCap', 'budget.openingEquity'],
  check(reading, settings) {
    const years = cappedYears(reading, settings);
    return {
      checks: years.length,
      findings: years.filter(({ isAbove }) => isAbove).map((year) => draft(year, settings)),
    };
  },
});

function draft(capped: CappedYear, settings: Settings): AnyDraft<typeof MESSAGES> {
  const { year, ore, funding, maxShare, limit: limitOre } = capped;
  const { unit } = year.figures;
  const [limit, equity] = [amount(limitOre, unit), amount(ore, unit)];
  const where = placeOf(capped);
  return {
    messageId: 'above',
    data: {
      equity,
      share: { kind: 'share', share: ore.dividedBy(funding) },
      funding: amount(funding, unit),
      maxShare: { kind: 'share', share: maxShare },
      limit,
      source: settings.equityCap.source ?? '–',
    },
    where,
    expected: limit,
    actual: equity,
    difference: amount(ore.minus(limitOre), unit),
    restsOn: where.cells,
  };
}
