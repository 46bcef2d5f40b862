import { Decimal, inUnit, ZERO, type Ore } from '../../money';
import type { BudgetTable, Concept, ProseAmount, Reading, TableColumn, TableRow } from '../../reading/model';
import type { Settings } from '../../settings/model';
import type { CellRef } from '../../workbook';
import { amountOf, cellOf } from '../facts/cells';
import { isSameMember } from '../facts/names';
import { isMoneyColumn } from './columns';
import { plainText } from './stated';

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

/** A figure of a table that running text may speak of. */
export interface TableFigure {
  readonly table: BudgetTable;
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly cell: CellRef;
  readonly ore: Ore;
}

/** Every figure of money in the tables, without its sign. */
export function tableFigures({ tables }: Reading): readonly TableFigure[] {
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
export function candidatesFor(
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

/** Whether the text may well mean another part of the thing than the table does. */
export function isLoose({ concept, member }: ProseAmount): boolean {
  return member === null && (concept === null || LOOSE.has(concept));
}

/** The last digit written; "ca 13 400" is only meant to the hundred. */
export function toleranceOf({ ore, unit, step, isApproximate }: ProseAmount): Ore {
  if (!isApproximate) return step;
  const digits = inUnit(ore.abs(), unit).dividedBy(inUnit(step, unit)).toFixed(0);
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  return zeros < digits.length ? step.times(new Decimal(10).pow(zeros)) : step;
}

/** A text may speak of several rows together: all of a concept in one column. */
export function columnSums(candidates: readonly TableFigure[]): readonly Ore[] {
  const sums = new Map<string, Ore>();
  for (const { table, column, row, ore } of candidates) {
    const id = `${table.id} ${column.index} ${row.concept}`;
    sums.set(id, (sums.get(id) ?? ZERO).plus(ore));
  }
  return [...sums.values()];
}

/** A frame that no table states: income and opening eget kapital together. */
export function isFrame({ concept, year }: ProseAmount, { years }: Reading, fits: (ore: Ore) => boolean): boolean {
  if (concept !== 'frame' && concept !== 'grandTotal') return false;
  return years.some((figures) => {
    const { income, openingEquity } = figures;
    return (year === null || figures.year === year) && income && openingEquity
      ? fits(income.ore.plus(openingEquity.ore))
      : false;
  });
}
