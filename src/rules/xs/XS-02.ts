import { Decimal, inUnit, orePerUnit, ZERO, type Ore } from '../../money';
import type { BudgetTable, Concept, ProseAmount, Reading, TableColumn, TableRow } from '../../reading/model';
import type { Settings } from '../../settings/model';
import type { CellRef } from '../../workbook';
import { isMoneyColumn } from '../common/columns';
import { plainText } from '../common/stated';
import { amount, amountOf, cellOf } from '../facts/cells';
import { BASIS } from '../facts/basis';
import { isSameMember } from '../facts/names';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { differs: ['quote', 'other', 'there'] } as const;

/**
 * Concepts that running text takes for one another: "intäkter" may be the members' money or all income, "eget kapital" may be
 * at the start or the end of the year, the frame may be what is spent or what there is.
 */
const FAMILIES: readonly (readonly Concept[])[] = [
  ['totalIncome', 'contribution', 'totalContributions'],
  ['totalCost'],
  ['openingEquity', 'closingEquity', 'equity', 'equityUse', 'equityChange', 'result', 'deficitCover'],
  ['frame', 'grandTotal', 'totalIncome', 'totalCost'],
];
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
/** Concepts of a single thing: text and table may well mean different parts of it, so a difference is only worth a note, and only where one row can be meant. */
const LOOSE: ReadonlySet<Concept> = new Set<Concept>([
  'audit',
  'board',
  'office',
  'intervention',
  'unallocated',
  'externalIncome',
  'interest',
  'otherIncome',
]);

/** An amount in running text that speaks of something in a table is what the table says, as far as it is written out. */
export const XS02 = defineRule({
  id: 'XS-02',
  severity: 'warning',
  basis: BASIS.vasteras,
  certainty: 'deterministic',
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

interface TableFigure {
  readonly table: BudgetTable;
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly cell: CellRef;
  readonly ore: Ore;
}

function tableFigures({ tables }: Reading): readonly TableFigure[] {
  return tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      table.columns.filter(isMoneyColumn).flatMap((column) => {
        const [ore, cell] = [amountOf(row, column), cellOf(row, column)];
        return ore === null || !cell ? [] : [{ table, row, column, cell, ore: ore.abs() }];
      }),
    ),
  );
}

/** The figures that the text may mean, those of exactly its concept first. Empty when the tables say nothing of it. */
function candidatesFor(
  prose: ProseAmount,
  figures: readonly TableFigure[],
  settings: Settings,
): readonly TableFigure[] {
  const inYear = figures.filter((figure) => isInYear(prose, figure));
  const { member, concept, label } = prose;
  if (member) return inYear.filter(({ row }) => row.member !== null && isSameMember(row.member, member, settings));
  if (concept) {
    const family = FAMILIES.find((one) => one.includes(concept)) ?? [concept];
    const related = inYear.filter(({ row }) => row.concept !== null && family.includes(row.concept));
    const exact = related.filter(({ row }) => row.concept === concept);
    return [...exact, ...related.filter(({ row }) => row.concept !== concept)];
  }
  if (label === null) return [];
  return inYear.filter(({ row }) => plainText(row.label) === plainText(label));
}

/** Without a year, any year will do. Eget kapital of one year's end is that of the next year's start. */
function isInYear({ year, concept }: ProseAmount, { column }: TableFigure): boolean {
  if (year === null || column.year === null) return true;
  const isEquity = concept !== null && FAMILIES[2]!.includes(concept);
  return isEquity ? Math.abs(column.year - year) <= 1 : column.year === year;
}

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

function isLoose({ concept, member }: ProseAmount): boolean {
  return member === null && (concept === null || LOOSE.has(concept));
}

/** The last digit written; "ca 13 400" is only meant to the hundred. */
function toleranceOf({ ore, unit, step, isApproximate }: ProseAmount): Ore {
  if (!isApproximate) return step;
  const digits = inUnit(ore.abs(), unit).dividedBy(inUnit(step, unit)).toFixed(0);
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  return zeros < digits.length ? step.times(new Decimal(10).pow(zeros)) : step;
}

/** A text may speak of several rows together: all of a concept in one column. */
function columnSums(candidates: readonly TableFigure[]): readonly Ore[] {
  const sums = new Map<string, Ore>();
  for (const { table, column, row, ore } of candidates) {
    const id = `${table.id} ${column.index} ${row.concept}`;
    sums.set(id, (sums.get(id) ?? ZERO).plus(ore));
  }
  return [...sums.values()];
}

/** A frame that no table states: income and opening eget kapital together. */
function isFrame({ concept, year }: ProseAmount, { years }: Reading, fits: (ore: Ore) => boolean): boolean {
  if (concept !== 'frame' && concept !== 'grandTotal') return false;
  return years.some((figures) => {
    const { income, openingEquity } = figures;
    return (year === null || figures.year === year) && income && openingEquity
      ? fits(income.ore.plus(openingEquity.ore))
      : false;
  });
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
