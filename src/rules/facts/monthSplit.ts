import { allocate, Decimal, type Ore } from '../../money';

/** A calendar year's part of a grant. */
export interface YearPart {
  readonly year: number;
  readonly months: number;
  /** The year's share by its months, in whole steps; the parts add up to the grant. */
  readonly ore: Ore;
}

/**
 * Splits a grant over the calendar years of its period, each by how many of its months it has. `null` for a period that does
 * not begin on the first or end on the last day of a month: then months do not tell.
 */
export function splitByMonths(grant: Ore, from: string, to: string, step: Ore): readonly YearPart[] | null {
  const [first, last] = [monthIndex(from), monthIndex(to)];
  if (!from.endsWith('-01') || !isLastOfMonth(to) || last < first) return null;
  const years: { year: number; months: number }[] = [];
  for (let month = first; month <= last; month++) {
    const year = Math.floor(month / 12);
    const current = years.at(-1);
    if (current?.year === year) current.months += 1;
    else years.push({ year, months: 1 });
  }
  const parts = allocate(
    grant,
    years.map(({ months }) => new Decimal(months)),
    step,
  );
  return years.map((year, index) => ({ ...year, ore: parts[index]! }));
}

/** Months since year 0. */
function monthIndex(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function isLastOfMonth(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return day === new Date(Date.UTC(year, month, 0)).getUTCDate();
}
