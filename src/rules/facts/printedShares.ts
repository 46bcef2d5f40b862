import { Decimal, sum, ZERO, type Ore, type Party } from '../../money';
import type { BudgetTable, RowCell, TableColumn, TableRow } from '../../reading/model';
import type { Settings } from '../../settings/model';
import { isMemberRow, partyOf, type MemberColumn } from './members';

type ShareCell = Extract<RowCell, { kind: 'share' }>;

/** A share as the sheet prints it beside a member. */
export interface PrintedShare {
  readonly row: TableRow;
  readonly party: Party;
  readonly cell: ShareCell;
}

/** A column of shares with what it prints for each member. */
export interface ShareColumn {
  readonly table: BudgetTable;
  readonly column: TableColumn;
  readonly shares: readonly PrintedShare[];
}

/**
 * What a printed share is a share of: all the members' money, the part of the member's own party, or the total that most of
 * the party's shares agree on though its amounts come to another.
 */
export type ShareBase = 'whole' | 'part' | 'agreed';

/** A printed share and what the amounts say it should be. */
export interface ShareComparison {
  readonly printed: PrintedShare;
  readonly base: ShareBase;
  /** The total that it was held against. */
  readonly whole: Ore;
  readonly exact: Decimal;
  readonly tolerance: Decimal;
  readonly fits: boolean;
}

const PERCENT = new Decimal('0.01');

/** The columns of a table that print shares or keys of members. */
export function shareColumns(table: BudgetTable, settings: Settings): readonly ShareColumn[] {
  return table.columns
    .filter(({ kind }) => kind === 'share' || kind === 'key')
    .map((column) => ({ table, column, shares: printedShares(table, column, settings) }))
    .filter(({ shares }) => shares.length > 0);
}

function printedShares(table: BudgetTable, column: TableColumn, settings: Settings): readonly PrintedShare[] {
  return table.rows.flatMap((row) => {
    const cell = row.cells[column.index];
    const party = isMemberRow(row) ? partyOf(row.member, settings) : null;
    return party && row.role === 'line' && cell?.kind === 'share' ? [{ row, party, cell }] : [];
  });
}

/** Half of the last digit that a share shows: 0,5 percentage points for `25 %`, 0,05 for `25,0 %`. */
export function halfDigit({ decimals }: Pick<ShareCell, 'decimals'>): Decimal {
  return PERCENT.dividedBy(new Decimal(10).pow(decimals)).dividedBy(2);
}

/** What the printed shares of a party add up to. */
export function sumOfShares(shares: readonly PrintedShare[]): Decimal {
  return sum(shares.map(({ cell }) => cell.share));
}

/**
 * Compares what a column prints with the amounts of another. A party's shares are of the whole or of its own part; that
 * which fits better is taken, for each party on its own ("Andel av part": the state 100 %, regioner 60 and 40 %).
 */
export function compareShares({ shares }: ShareColumn, members: MemberColumn): readonly ShareComparison[] {
  return (['state', 'regions', 'municipalities'] as const).flatMap((party) => {
    const own = shares.filter((printed) => printed.party === party);
    const part = members.parties[party];
    if (own.length === 0 || !part) return [];
    const whole = against(own, members, members.total, 'whole');
    const within = against(own, members, part.ore, 'part');
    const nearer = nearerOf(whole, within, own, part.ore.dividedBy(members.total));
    return agreedInstead(nearer, members) ?? nearer;
  });
}

function nearerOf(
  whole: readonly ShareComparison[],
  within: readonly ShareComparison[],
  own: readonly PrintedShare[],
  shareOfWhole: Decimal,
): readonly ShareComparison[] {
  if (misses(whole) !== misses(within)) return misses(whole) < misses(within) ? whole : within;
  const printed = sumOfShares(own);
  const toWhole = printed.minus(shareOfWhole).abs();
  return toWhole.greaterThan(printed.minus(1).abs()) ? within : whole;
}

function misses(comparisons: readonly ShareComparison[]): number {
  return comparisons.filter(({ fits }) => !fits).length;
}

/** A single share agrees with any total. */
const FEWEST_AGREEING = 2;

/**
 * One amount that is wrong, or is not there, makes the total wrong and every share with it. Where several shares miss, but most
 * agree on another total, it is that one they are shares of.
 */
function agreedInstead(
  comparisons: readonly ShareComparison[],
  members: MemberColumn,
): readonly ShareComparison[] | null {
  if (misses(comparisons) < 2) return null;
  const shares = comparisons.map(({ printed }) => printed);
  const total = agreedTotal(shares, members);
  if (total === null) return null;
  const agreed = against(shares, members, total, 'agreed');
  const fitting = agreed.length - misses(agreed);
  const isBetter = misses(agreed) < misses(comparisons);
  return isBetter && fitting >= FEWEST_AGREEING && fitting * 2 > agreed.length ? agreed : null;
}

/** What one share says that the total is: between these, and so much for so large a share. */
interface Span {
  readonly from: Ore;
  readonly to: Ore;
  readonly ore: Ore;
  readonly share: Decimal;
}

/** The total that most shares can be shares of: what their amounts together say it is, within what each of them allows. */
function agreedTotal(shares: readonly PrintedShare[], { column, step }: MemberColumn): Ore | null {
  const spans = shares.flatMap((printed) => spanOf(printed, column, step) ?? []);
  const over = (total: Ore) => spans.filter(({ from, to }) => !total.lessThan(from) && !total.greaterThan(to));
  const from = spans.map((span) => span.from).sort((a, b) => over(b).length - over(a).length)[0];
  if (from === undefined) return null;
  const agreeing = over(from);
  const told = sum(agreeing.map(({ ore }) => ore)).dividedBy(sum(agreeing.map(({ share }) => share)));
  return Decimal.min(Decimal.max(told, from), ...agreeing.map(({ to }) => to));
}

function spanOf({ row, cell }: PrintedShare, { index }: TableColumn, step: Ore): Span | null {
  const amount = row.cells[index];
  const half = halfDigit(cell);
  if (amount?.kind !== 'amount' || !cell.share.greaterThan(half)) return null;
  const ore = amount.ore.abs();
  const from = ore.minus(step).dividedBy(cell.share.plus(half));
  const to = ore.plus(step).dividedBy(cell.share.minus(half));
  return { from, to, ore, share: cell.share };
}

/** Whether every printed share fits the amounts as a share of some total. */
export function allFit({ shares }: ShareColumn, members: MemberColumn, total: Ore): boolean {
  return against(shares, members, total, 'whole').every(({ fits }) => fits);
}

function against(
  shares: readonly PrintedShare[],
  { column, step, parties }: MemberColumn,
  whole: Ore,
  base: ShareBase,
): readonly ShareComparison[] {
  if (whole.isZero()) return [];
  return shares.flatMap((printed) => {
    const paid = Object.values(parties).some(({ rows }) => rows.includes(printed.row));
    const cell = printed.row.cells[column.index];
    if (!paid && cell?.kind !== 'empty' && cell?.kind !== 'nil') return [];
    const ore = cell?.kind === 'amount' ? cell.ore.abs() : ZERO;
    const exact = ore.dividedBy(whole);
    const tolerance = halfDigit(printed.cell).plus(step.dividedBy(whole));
    const fits = !printed.cell.share.minus(exact).abs().greaterThan(tolerance);
    return [{ printed, base, whole, exact, tolerance, fits }];
  });
}
