import { sum, type Ore } from '../../money';
import type { Concept, TableRow } from '../../reading/model';
import type { CellRef } from '../../workbook';
import { amountOf, cellOf } from './cells';
import type { MemberColumn } from './members';

/** Money beside the members' own in the same column: ESF and other outsiders, interest, eget kapital. */
export interface OtherMoney {
  readonly row: TableRow;
  readonly ore: Ore;
  readonly cell: CellRef;
}

const NOT_MEMBERS: ReadonlySet<Concept | null> = new Set<Concept | null>([
  'externalIncome',
  'interest',
  'otherIncome',
  'openingEquity',
  'equity',
  'equityUse',
]);

/** The rows of a column that bring in money which is not the members'. */
export function otherMoney({ table, column }: MemberColumn): readonly OtherMoney[] {
  return table.rows.flatMap((row) => {
    if (row.role !== 'line' || !(row.member?.kind === 'external' || NOT_MEMBERS.has(row.concept))) return [];
    const ore = amountOf(row, column);
    const cell = cellOf(row, column);
    return ore?.greaterThan(0) && cell ? [{ row, ore, cell }] : [];
  });
}

/** Which of the rows add up to an amount: one of them, or all. Empty when none do. */
export function thatAddUpTo(money: readonly OtherMoney[], ore: Ore): readonly OtherMoney[] {
  const one = money.find((item) => item.ore.equals(ore));
  if (one) return [one];
  return money.length > 0 && sum(money.map((item) => item.ore)).equals(ore) ? money : [];
}

/** Whether one of the rows, or all of them, add up to an amount. */
export function someAddUpTo(money: readonly OtherMoney[], ore: Ore): boolean {
  return thatAddUpTo(money, ore).length > 0;
}
