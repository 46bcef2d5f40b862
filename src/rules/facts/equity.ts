import type { Ore } from '../../money';
import type { Concept, Figure, Reading, YearFigures } from '../../reading/model';
import type { Settings } from '../../settings/model';
import { sameCell, type CellRef } from '../../workbook';
import { figureCells } from './cells';
import { balancedYears, plannedYears } from './years';

/** Eget kapital at one end of a year. */
export interface EquityPoint {
  readonly ore: Ore;
  /** The cell that states it; `null` when it was worked out, or comes from the settings. */
  readonly figure: Figure | null;
  /** The cells that it rests on. */
  readonly cells: readonly CellRef[];
}

/** A planned year with what is known of its eget kapital. */
export interface EquityYear {
  readonly figures: YearFigures;
  readonly opening: EquityPoint | null;
  /** What is planned to be taken from eget kapital, as stated. */
  readonly use: Figure | null;
  readonly closing: EquityPoint | null;
  /** Opening equity, income and costs put together, whatever the sheet states as closing. */
  readonly computedClosing: Ore | null;
}

/**
 * The planned years' eget kapital from year to year: what the sheets state, and where they don't, what follows from income,
 * costs and the year before.
 */
export function equityYears(reading: Reading, settings: Settings): readonly EquityYear[] {
  const years: EquityYear[] = [];
  const isUse = opensWithUse(reading);
  for (const planned of plannedYears(reading)) {
    const use = planned.equityUse ?? (isUse ? planned.openingEquity : null);
    const figures = isUse ? { ...planned, openingEquity: null } : planned;
    const before = years.at(-1);
    const carried = before?.figures.year === figures.year - 1 ? before.closing : null;
    const opening =
      stated(figures.openingEquity) ??
      fromSettings(figures, reading, settings) ??
      carried ??
      fromText(figures, reading);
    const change = changeOf(figures);
    const computedClosing = opening && change ? opening.ore.plus(change) : null;
    const worked = computedClosing && {
      ore: computedClosing,
      figure: null,
      cells: [...opening!.cells, ...figureCells(figures.income, figures.cost)],
    };
    years.push({ figures, opening, use, closing: stated(closingStated(figures)) ?? worked, computedClosing });
  }
  return years;
}

/**
 * Whether what looks like the years' eget kapital is what each of them takes from it: every year's amount is its very deficit
 * ("Balanserat överskott från tidigare år"), no row calls it opening, and no closing is stated.
 */
export function opensWithUse(reading: Reading): boolean {
  const years = balancedYears(reading).filter(({ openingEquity }) => openingEquity !== null);
  return (
    years.length > 0 &&
    years.every(
      ({ openingEquity, closingEquity, deficit }) =>
        closingEquity === null && openingEquity!.ore.equals(deficit) && !isCalledOpening(openingEquity!),
    )
  );
}

function isCalledOpening({ label }: Figure): boolean {
  return /ingående|vid årets (början|ingång)|(?<!\p{L})ib(?!\p{L})/iu.test(label);
}

function changeOf({ income, cost }: YearFigures): Ore | null {
  return income && cost ? income.ore.minus(cost.ore) : null;
}

/** A closing figure that is merely the opening one's cell is no statement of its own. */
function closingStated({ openingEquity, closingEquity }: YearFigures): Figure | null {
  return closingEquity && openingEquity && sameCell(closingEquity.cell, openingEquity.cell) ? null : closingEquity;
}

function stated(figure: Figure | null): EquityPoint | null {
  return figure && { ore: figure.ore, figure, cells: figureCells(figure) };
}

function fromSettings({ year }: YearFigures, reading: Reading, settings: Settings): EquityPoint | null {
  const { openingEquityOre } = settings.budget;
  return openingEquityOre && year === reading.budgetYear ? { ore: openingEquityOre, figure: null, cells: [] } : null;
}

/** What the running text says that the year opens with. */
function fromText({ year }: YearFigures, reading: Reading): EquityPoint | null {
  const prose = reading.prose.find((one) => one.concept === 'openingEquity' && one.year === year);
  return prose ? { ore: prose.ore, figure: null, cells: [prose.cell] } : null;
}

const EQUITY: ReadonlySet<Concept | null> = new Set<Concept | null>([
  'openingEquity',
  'closingEquity',
  'equity',
  'equityUse',
  'equityChange',
  'frame',
]);

/** Whether the workbook, or the settings, speak of any eget kapital with an amount. */
export function speaksOfEquity(reading: Reading, settings: Settings): boolean {
  return (
    settings.budget.openingEquityOre !== null ||
    reading.prose.some(({ concept }) => EQUITY.has(concept)) ||
    reading.tables.some(({ rows }) =>
      rows.some((row) => EQUITY.has(row.concept) && row.cells.some((cell) => cell.kind === 'amount')),
    )
  );
}
