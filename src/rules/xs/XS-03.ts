import { Decimal, sum, type Ore } from '../../money';
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
import { isWholeBudget } from '../facts/wholeBudget';
import { groupBy } from '../common/groupBy';
import { isNamedAlike } from '../common/similar';
import { plainText } from '../common/stated';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = {
  cutOff: ['quote', 'other', 'there', 'rounded'],
  group: ['quote', 'group', 'there', 'rounded'],
} as const;

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
  messages: MESSAGES,
  check: (reading, settings) => {
    const compared = roundFigures(reading, settings);
    const groups = groupSums(reading);
    return {
      checks: compared.length + groups.length,
      findings: [...compared.flatMap((one) => findingOf(one, reading)), ...groups.flatMap(groupFinding)],
    };
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

/** An amount for insatser of a kind, and the rows of the budget for those that a register has under that kind. */
interface GroupSum {
  readonly prose: ProseAmount;
  readonly group: string;
  readonly rows: readonly TableFigure[];
}

/** "0,8 mnkr till strukturinriktade insatser", where a register with that title names rows of the budget. */
function groupSums(reading: Reading): readonly GroupSum[] {
  const { budgetYear, activity } = reading;
  const groups = [...groupBy(activity.interventions, ({ group }) => plainGroup(group ?? ''))].filter(
    ([group]) => group,
  );
  const main = reading.tables.find((table) => isWholeBudget(table, reading));
  if (groups.length === 0 || !main) return [];
  const figures = tableFigures({ ...reading, tables: [main] }).filter(
    ({ row, column }) => row.role === 'line' && row.side === 'cost' && column.year === budgetYear,
  );
  return reading.prose.flatMap((prose) =>
    groups.flatMap(([group, named]) => {
      if (!plainText(prose.behind ?? '').includes(group) || !isOfYear(prose, budgetYear)) return [];
      const rows = figures.filter(({ row }) => named.some(({ name }) => isNamedAlike(row.label, name)));
      return rows.length > 1 ? [{ prose, group, rows }] : [];
    }),
  );
}

function isOfYear({ year }: ProseAmount, budgetYear: number | null): boolean {
  return year === null || year === budgetYear;
}

/** A title without its number and its year; nothing when it is a single word, which may mean anything. */
function plainGroup(title: string): string {
  const words = plainText(title)
    .replace(/(?<!\p{L})[\d ]+(?!\p{L})/gu, ' ')
    .trim();
  return words.includes(' ') ? words : '';
}

/** Only a cut-off last digit: a register need not have all that the text means. */
function groupFinding({ prose, group, rows }: GroupSum): readonly AnyDraft<typeof MESSAGES>[] {
  const all = sum(rows.map(({ ore }) => ore));
  const said = prose.ore.abs();
  const rounded = all.dividedBy(prose.step).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).times(prose.step);
  const isCutOff = all.greaterThan(said) && !all.minus(said).greaterThan(prose.step) && !rounded.equals(said);
  if (!isCutOff) return [];
  const { unit, quote, cell } = prose;
  return [
    {
      messageId: 'group',
      data: { quote, group, there: amount(all, unit), rounded: amount(rounded, unit) },
      where: { sheet: cell.sheet, cell, cells: [cell, ...rows.map((row) => row.cell)], label: quote },
      expected: amount(rounded, unit),
      actual: amount(said, unit),
      difference: amount(said.minus(rounded), unit),
      restsOn: rows.map((row) => row.cell),
    },
  ];
}
