import { orePerUnit, type Decimal, type Ore } from '../../money';
import type { Concept, ProseAmount, Reading } from '../../reading/model';
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
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { differs: ['quote', 'other', 'there'] } as const;

/** What eget kapital is at a time, and what moves it: an amount of the one that fits the other is no fault, but one that does not tells nothing. */
const EQUITY_AT_A_TIME: ReadonlySet<Concept | null> = new Set<Concept | null>([
  'openingEquity',
  'closingEquity',
  'equity',
]);
const EQUITY_MOVED: ReadonlySet<Concept | null> = new Set<Concept | null>([
  'equityUse',
  'equityChange',
  'result',
  'deficitCover',
]);
/** An amount in running text that speaks of something in a table is what the table says, as far as it is written out. */
export const XS02 = defineRule({
  id: 'XS-02',
  severity: 'warning',
  basis: BASIS.vasteras,
  certainty: 'deterministic',
  settings: ['association.members'],
  messages: MESSAGES,
  check: (reading, settings) => {
    const figures = tableFigures(reading);
    const compared = reading.prose.flatMap((prose) => {
      const candidates = candidatesFor(prose, figures, settings);
      return candidates.length > 0 ? [{ prose, candidates }] : [];
    });
    return {
      checks: compared.length,
      findings: compared.flatMap(({ prose, candidates }) => findingOf(prose, candidates, reading)),
    };
  },
});

function findingOf(
  prose: ProseAmount,
  candidates: readonly TableFigure[],
  reading: Reading,
): readonly AnyDraft<typeof MESSAGES>[] {
  const tolerance = toleranceOf(prose);
  const said = prose.ore.abs();
  const fits = (ore: Ore) => !ore.minus(said).abs().greaterThan(tolerance);
  if (isLoose(prose) && new Set(candidates.map(({ row }) => row)).size > 1) return [];
  if (candidates.some(({ ore }) => fits(ore)) || columnSums(candidates).some(fits) || isFrame(prose, reading, fits)) {
    return [];
  }
  const alike = candidates.filter(({ row }) => isAlike(prose.concept, row.concept));
  if (alike.length === 0) return [];
  const nearest = nearestTo(prose, alike, reading);
  const there = amount(nearest.ore, prose.unit);
  return [
    {
      messageId: 'differs',
      data: { quote: prose.quote, other: nearest.cell, there },
      where: {
        sheet: prose.cell.sheet,
        cell: prose.cell,
        cells: [prose.cell, nearest.cell],
        label: labelOf(nearest.row.label, prose.quote),
      },
      expected: there,
      actual: amount(said, prose.unit),
      difference: amount(said.minus(nearest.ore), prose.unit),
      tolerance: amount(tolerance, prose.unit),
      restsOn: [nearest.cell],
      ...(isLoose(prose) ? { severity: 'note' } : {}),
    },
  ];
}

/** What the row is called and what the text says, once where the text says both. */
function labelOf(row: string, quote: string): string {
  const isRepeated = row === '' || quote.toLowerCase().includes(row.toLowerCase());
  return isRepeated ? quote : `${row}, ${quote}`;
}

function isAlike(said: Concept | null, stated: Concept | null): boolean {
  const kinds = [EQUITY_AT_A_TIME, EQUITY_MOVED];
  return !kinds.some((kind) => kind.has(said) && kinds.some((other) => other !== kind && other.has(stated)));
}

/** What the reader is shown: of the exact concept before others, of the budget year before others, and of those the nearest amount. */
function nearestTo(prose: ProseAmount, candidates: readonly TableFigure[], { budgetYear }: Reading): TableFigure {
  const year = prose.year ?? budgetYear;
  const score = ({ row, column, ore }: TableFigure): Decimal =>
    ore
      .minus(prose.ore.abs())
      .abs()
      .plus(row.concept === prose.concept ? 0 : FAR)
      .plus(column.year === year ? 0 : FAR.times(2));
  return candidates.reduce((best, figure) => (score(figure).lessThan(score(best)) ? figure : best));
}

/** More than any amount differs by. */
const FAR = orePerUnit('mnkr').times(1_000_000);
