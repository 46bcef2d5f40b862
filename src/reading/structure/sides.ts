import { tellsOfRowAbove } from './labels';
import type { BudgetTable, Concept, Side, TableKind, TableRow } from '../model';

/** Tables that speak of income and cost, so that a line without a word for it can be taken as one of them. */
const BUDGET_LIKE: ReadonlySet<TableKind> = new Set(['budget', 'followUp', 'intervention', 'detail', 'periods']);
/** Tables of what the members pay. */
const MEMBER_TABLES: ReadonlySet<TableKind> = new Set(['contributions', 'key', 'instalments']);

const SIDE_OF_CONCEPT: Partial<Record<Concept, Side>> = {
  contribution: 'income',
  externalIncome: 'income',
  interest: 'income',
  otherIncome: 'income',
  totalIncome: 'income',
  totalContributions: 'income',
  totalCost: 'cost',
  audit: 'cost',
  board: 'cost',
  office: 'cost',
  intervention: 'cost',
  unallocated: 'cost',
  depreciation: 'cost',
  financialCost: 'cost',
  openingEquity: 'equity',
  closingEquity: 'equity',
  equity: 'equity',
  equityUse: 'equity',
  equityChange: 'equity',
  assets: 'asset',
  cash: 'asset',
  liabilities: 'liability',
  provisions: 'liability',
  longTermDebt: 'liability',
  shortTermDebt: 'liability',
};
/** Sums of both sides have none of their own. */
const WITHOUT_SIDE: ReadonlySet<Concept> = new Set([
  'result',
  'frame',
  'grandTotal',
  'equityAndLiabilities',
  'cashFlow',
  'openingCash',
  'closingCash',
  'deficitCover',
]);

/** The side that a row's own words give, and how much they can be relied on against the heading above. */
function ownSide(row: TableRow, kind: TableKind): { readonly side: Side; readonly isFirm: boolean } {
  if (row.concept && WITHOUT_SIDE.has(row.concept)) return { side: 'none', isFirm: true };
  if (row.member && (kind !== 'balanceSheet' || row.side === 'none')) return { side: 'income', isFirm: true };
  const byConcept = row.concept && SIDE_OF_CONCEPT[row.concept];
  if (row.side !== 'none') return { side: row.side, isFirm: byConcept !== undefined && byConcept !== null };
  return { side: byConcept ?? 'none', isFirm: true };
}

/** Each row's side by its words and by the heading it stands under; what the sums add up is not looked at. */
export function sidesByHeading(table: BudgetTable): Side[] {
  let current: Side = 'none';
  // Right under a heading, up to its first sum, the heading knows better than a lone word ("Hyra" among the income).
  let isRightUnder = false;
  const sides: Side[] = [];
  const hasState = table.rows.some(({ member }) => member?.kind === 'state');
  for (const row of table.rows) {
    const { side, isFirm } = ownSide(row, table.kind);
    if (row.role === 'heading') {
      // A heading without a side of its own stands under the one before it, unless a total has closed that.
      if (side !== 'none') current = side;
      else if (current === 'income' && leadsToCosts(table, row)) current = 'cost';
      isRightUnder = true;
      sides.push(current);
      continue;
    }
    const mayInherit = row.role !== 'sum' && (row.concept === null || !WITHOUT_SIDE.has(row.concept));
    const isOverruled = isRightUnder && current !== 'none' && (!isFirm || isPayee(row, current, hasState));
    sides.push(mayInherit && (side === 'none' || isOverruled) ? current : side);
    if (row.role === 'sum') isRightUnder = false;
    if (closesSide(row)) current = 'none';
  }
  return sides;
}

/** Nothing but costs stands from here to "Summa kostnader": the income ended above, though nothing says so. */
function leadsToCosts({ rows }: BudgetTable, heading: TableRow): boolean {
  const below = rows.slice(heading.index + 1);
  const end = below.findIndex(({ role, concept }) => role === 'sum' && concept === 'totalCost');
  return (
    end > 0 &&
    below
      .slice(0, end)
      .every(
        ({ role, side, member, label }) =>
          side !== 'income' && side !== 'equity' && !member && !(role === 'heading' && COSTS.test(label)),
      )
  );
}

const COSTS = /^(kostnader|utgifter)(?!\p{L})/iu;

/** "Region Västra" under KOSTNADER is paid, and pays nothing; unless it is the members that stand there after all. */
function isPayee(row: TableRow, current: Side, hasState: boolean): boolean {
  return current === 'cost' && row.member !== null && row.concept === null && !hasState;
}

const CLOSING: ReadonlySet<Concept> = new Set(['totalIncome', 'totalCost', 'result', 'grandTotal', 'frame']);

function closesSide(row: TableRow): boolean {
  return row.role === 'sum' && row.concept !== null && CLOSING.has(row.concept);
}

/** The table with every row's side, from words, headings, what the sums add up, and last from the signs. */
export function completeSides(table: BudgetTable): BudgetTable {
  const sides = sidesByHeading(table);
  spreadFromSums(table, sides);
  if (MEMBER_TABLES.has(table.kind)) {
    table.rows.forEach((row) => {
      if (sides[row.index] === 'none' && row.role !== 'note') sides[row.index] = 'income';
    });
  }
  if (BUDGET_LIKE.has(table.kind) && !isOfEquity(table, sides)) fillFlat(table, sides);
  liftToSums(table, sides);
  table.rows.forEach((row, index) => {
    if (index > 0 && sides[index] === 'none' && tellsOfRowAbove(row.label)) sides[index] = sides[index - 1]!;
  });
  return { ...table, rows: table.rows.map((row) => withSide(row, sides[row.index]!)) };
}

const SAYS_EQUITY = /(?<!\p{L})(?:eget kapital|egna kapitalet|EK)(?!\p{L})/iu;

/**
 * What eget kapital comes to beside the money that it is measured by: nothing is called a cost, and no result or opening balance
 * says that there are any.
 */
function isOfEquity({ title, sheet, rows }: BudgetTable, sides: readonly Side[]): boolean {
  if (!rows.some((_, index) => sides[index] === 'equity')) return false;
  if (rows.some(({ concept }, index) => concept === 'result' || sides[index] === 'cost')) return false;
  const names = [title.text, sheet];
  return (
    !rows.some(({ concept }) => concept === 'openingEquity') ||
    (names.some((name) => SAYS_EQUITY.test(name)) && !names.some((name) => /budget|plan/i.test(name)))
  );
}

function withSide(row: TableRow, side: Side): TableRow {
  return row.side === side ? row : { ...row, side };
}

/** What "Summa kostnader" adds up is cost; what a result takes away is cost, and what it adds is income. */
function spreadFromSums(table: BudgetTable, sides: Side[]): void {
  const spread = (index: number, side: Side): void => {
    for (const { row, sign } of table.rows[index]!.sum?.parts ?? []) {
      const part = table.rows[row]!;
      if (sign < 0 || sides[row] !== 'none' || (part.concept && WITHOUT_SIDE.has(part.concept))) continue;
      sides[row] = side;
      spread(row, side);
    }
  };
  // Totals stand after what they add up, so from the end the widest come first.
  for (const row of table.rows.toReversed()) {
    if (!row.sum) continue;
    if (row.concept === 'result' || row.concept === null) spreadDifference(row, table, sides, spread);
    const side = sides[row.index]!;
    if (side !== 'none') spread(row.index, side);
  }
}

function spreadDifference(
  row: TableRow,
  table: BudgetTable,
  sides: Side[],
  spread: (index: number, side: Side) => void,
): void {
  const parts = row.sum!.parts;
  if (!parts.some(({ sign }) => sign > 0) || !parts.some(({ sign }) => sign < 0)) return;
  for (const part of parts) {
    const { concept } = table.rows[part.row]!;
    if (sides[part.row] !== 'none' || (concept && WITHOUT_SIDE.has(concept))) continue;
    const side = part.sign < 0 || signOf(table.rows[part.row]!) < 0 ? 'cost' : 'income';
    sides[part.row] = side;
    spread(part.row, side);
  }
}

/**
 * Lines that nothing has told of. In a list with figures of both signs the positive are income and the negative cost; a line
 * that nobody calls income is a cost.
 */
function fillFlat(table: BudgetTable, sides: Side[]): void {
  const open = table.rows.filter((row) => row.role === 'line' && sides[row.index] === 'none' && !isEquityLike(row));
  const signs = new Map(open.map((row) => [row.index, signOf(row)]));
  const knownCosts = table.rows.filter((row) => row.role === 'line' && sides[row.index] === 'cost').map(signOf);
  const costsAreNegative =
    knownCosts.length > 0
      ? knownCosts.filter((sign) => sign < 0).length * 2 > knownCosts.length
      : [...signs.values()].some((sign) => sign > 0) && [...signs.values()].filter((sign) => sign < 0).length > 1;
  for (const row of open) {
    const isIncome = costsAreNegative && row.section === null && signs.get(row.index)! > 0;
    sides[row.index] = isIncome ? 'income' : 'cost';
  }
}

function isEquityLike(row: TableRow): boolean {
  return row.concept !== null && WITHOUT_SIDE.has(row.concept);
}

/** The sign of most of a row's amounts; 0 for none or as many of each. */
export function signOf(row: TableRow): number {
  let balance = 0;
  for (const cell of row.cells) {
    if (cell.kind === 'amount' && !cell.ore.isZero()) balance += cell.ore.isNegative() ? -1 : 1;
  }
  return Math.sign(balance);
}

/** A sum of one side is of that side. */
function liftToSums(table: BudgetTable, sides: Side[]): void {
  for (const row of table.rows) {
    if (sides[row.index] !== 'none' || !row.sum || (row.concept && WITHOUT_SIDE.has(row.concept))) continue;
    const found = new Set(row.sum.parts.map((part) => sides[part.row]!));
    const [side] = found;
    if (side && found.size === 1 && row.sum.parts.every(({ sign }) => sign > 0)) sides[row.index] = side;
  }
}
