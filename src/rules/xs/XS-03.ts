import { Decimal, type Ore } from '../../money';
import type { ProseAmount, Reading } from '../../reading/model';
import type { Settings } from '../../settings/model';
import {
  candidatesFor,
  columnSums,
  isFrame,
  isLoose,
  tableFigures,
  toleranceOf,
  type TableFigure,
} from '../common/proseFigures';
import { amount } from '../facts/cells';
import { BASIS } from '../facts/basis';
import { defineRule } from '../model';

/**
 * An amount that running text gives in round figures is the table's, rounded: 11,868 mnkr is 11,9 and not 11,8. What differs by
 * more than the last digit is XS-02's.
 */
export const XS03 = defineRule({
  id: 'XS-03',
  severity: 'note',
  basis: BASIS.sodertalje,
  certainty: 'deterministic',
  settings: ['association.members'],
  messages: { cutOff: ['quote', 'other', 'there', 'rounded'] },
  check: (reading, settings) => {
    const compared = roundFigures(reading, settings);
    return { checks: compared.length, findings: compared.flatMap((one) => findingOf(one, reading)) };
  },
});

interface RoundFigure {
  readonly prose: ProseAmount;
  readonly candidates: readonly TableFigure[];
}

/** The amounts of the text that are written more coarsely than what they speak of. */
function roundFigures(reading: Reading, settings: Settings): readonly RoundFigure[] {
  const figures = tableFigures(reading);
  return reading.prose.flatMap((prose) => {
    const candidates = candidatesFor(prose, figures, settings);
    const areFiner = candidates.some(({ ore }) => !ore.modulo(prose.step).isZero());
    const isOfOneRow = !isLoose(prose) || new Set(candidates.map(({ row }) => row)).size === 1;
    return areFiner && isOfOneRow ? [{ prose, candidates }] : [];
  });
}

function findingOf({ prose, candidates }: RoundFigure, reading: Reading) {
  const said = prose.ore.abs();
  const isWithin = (tolerance: Ore) => (ore: Ore) => !ore.minus(said).abs().greaterThan(tolerance);
  const isRounded = isWithin(toleranceOf(prose).dividedBy(2));
  const all = [...candidates.map(({ ore }) => ore), ...columnSums(candidates)];
  const isExplained = all.some(isRounded) || isFrame(prose, reading, isRounded);
  const cut = candidates.find(({ ore }) => isWithin(prose.step)(ore));
  if (isExplained || !cut) return [];
  const rounded = cut.ore.dividedBy(prose.step).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).times(prose.step);
  return [
    {
      messageId: 'cutOff',
      data: {
        quote: prose.quote,
        other: cut.cell,
        there: amount(cut.ore, prose.unit),
        rounded: amount(rounded, prose.unit),
      },
      where: { sheet: prose.cell.sheet, cell: prose.cell, cells: [prose.cell, cut.cell], label: prose.quote },
      expected: amount(rounded, prose.unit),
      actual: amount(said, prose.unit),
      difference: amount(said.minus(rounded), prose.unit),
      restsOn: [cut.cell],
    } as const,
  ];
}
