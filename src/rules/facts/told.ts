import type { Ore, Unit } from '../../money';
import type { Reading } from '../../reading/model';
import type { CellRef } from '../../workbook';
import { balancedYears } from './years';

/** A deficit that only running text tells of. */
export interface ToldDeficit {
  readonly cell: CellRef;
  readonly text: string;
  readonly ore: Ore;
  readonly unit: Unit;
  readonly year: number | null;
}

/** The deficit that the text tells of, where no table says what income and costs are; a budget that can be read speaks for itself. */
export function toldDeficit(reading: Reading): ToldDeficit | null {
  if (balancedYears(reading).length > 0) return null;
  const told = reading.statements.find(
    ({ kind, ore, year }) => kind === 'deficit' && ore !== null && isCurrent(year, reading),
  );
  if (!told?.ore) return null;
  const { cell, text, ore, year } = told;
  const unit = reading.prose.find((one) => one.cell === cell && one.ore.abs().equals(ore))?.unit ?? 'kr';
  return { cell, text, ore, unit, year };
}

/** What was short in an earlier year is history. */
function isCurrent(year: number | null, { budgetYear }: Reading): boolean {
  return year === null || budgetYear === null || year >= budgetYear;
}
