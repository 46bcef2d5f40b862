import type { SheetSnapshot } from '../../../src/workbook';
import { f, sheet, type GridCell } from '../../support/grid';

/** What three members pay in 2026, in tkr, with a formula for their total. All figures and names are synthetic. */
export function threeMembers(state: number, region: number, municipality: number): SheetSnapshot {
  return memberList([
    ['Försäkringskassan', state],
    ['Region Norr', region],
    ['Storby kommun', municipality],
  ]);
}

/** A list of members and what they pay in 2026, in tkr, with a formula for their total. */
export function memberList(rows: readonly (readonly [string, number])[]): SheetSnapshot {
  const total = rows.reduce((sum, [, amount]) => sum + amount, 0);
  return contributions([...rows, ['Summa', f(`SUM(B4:B${rows.length + 3})`, total)]]);
}

/** A list of members with whatever total the rows give. */
export function contributions(rows: readonly (readonly GridCell[])[]): SheetSnapshot {
  return sheet('Medlemsbidrag', [['Medlemsbidrag 2026 (tkr)'], [], ['Medlem', 'Bidrag 2026'], ...rows]);
}

/** Two regioner and four kommuner; a total that cannot be split evenly (domain facts: 13 391 tkr). */
export function manyMembers(
  state: number,
  regions: readonly number[],
  municipalities: readonly number[],
): SheetSnapshot {
  const names = ['Storby kommun', 'Mellanby kommun', 'Lillby kommun', 'Byarums kommun'];
  return memberList([
    ['Försäkringskassan (staten)', state],
    ...regions.map((amount, index) => [`Region ${['Norr', 'Syd'][index]}`, amount] as const),
    ...municipalities.map((amount, index) => [names[index]!, amount] as const),
  ]);
}

/** What the förbund pays others: nobody in it pays anything to the förbund. */
export const paidOut = (title: string, labels: string) =>
  sheet('Ersättningar', [
    [title],
    [],
    [labels, 'Belopp'],
    ['Försäkringskassan', 200000],
    ['Arbetsförmedlingen', 350000],
    ['Region Västra', 810000],
    ['Storby kommun', 1200000],
    ['Lillby kommun', 400000],
    ['Summa', 2960000],
  ]);
