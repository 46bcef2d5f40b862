import type { BudgetTable, Concept, Reading, TableRow } from '../../reading/model';

/** The members' own money, named as such. */
const MEMBERS_MONEY: ReadonlySet<Concept | null> = new Set<Concept | null>(['contribution', 'totalContributions']);
/** What a förbund pays for beside its insatser. No single activity does. */
const OWN_COSTS: ReadonlySet<Concept | null> = new Set<Concept | null>(['office', 'board', 'audit']);
/** Sides that bring money in, also where only a total of them stands. */
const INCOME: ReadonlySet<Concept | null> = new Set<Concept | null>(['totalIncome', 'frame', ...MEMBERS_MONEY]);

/**
 * What a table calls itself that is not the förbund's budget, whatever its rows: an application, a list of decided insatser,
 * costs per participant, a cash plan, a note of an annual report.
 */
const SOMETHING_ELSE =
  /(?<!\p{L})(?:ansök|rekvisition|likvid|kassa(?:flöde|plan)|statistik|not(?:er)?(?: \d|$)|per (?:deltagare|plats|person|individ|tillfälle|timme)|(?:projekt|insats|aktivitets?)budget|budget för (?:insats|projekt|aktivitet)|kalkyl(?!\p{L}))/iu;
/** What only stands where money is applied for. */
const APPLIES = /(?<!\p{L})(?:söks|sökt (?:belopp|bidrag)|sökta? medel|ansökt|ansöks)(?!\p{L})/iu;

/**
 * Whether a table is a förbund's budget and not a part of one or something beside it: costs as the förbund has them, and money
 * from its members to pay for them – in the table itself, or elsewhere in the workbook where the costs are the förbund's own.
 */
export function isWholeBudget(table: BudgetTable, reading: Reading): boolean {
  if (table.kind !== 'budget' || isSomethingElse(table)) return false;
  const filled = table.rows.filter(isFilled);
  const costs = filled.filter(({ side }) => side === 'cost');
  if (costs.length === 0) return false;
  const hasOwnCosts = costs.some(({ concept }) => OWN_COSTS.has(concept));
  if (filled.some(isIncome)) return hasOwnCosts || filled.some(isMembersMoney) || costs.every(isTotal);
  return hasOwnCosts && othersOf(table, reading).some(({ rows }) => rows.some((row) => isFilled(row) && isIncome(row)));
}

function isSomethingElse({ title, sheet, rows }: BudgetTable): boolean {
  return [title.text, sheet].some((name) => SOMETHING_ELSE.test(name)) || rows.some(({ label }) => APPLIES.test(label));
}

function isFilled({ cells }: TableRow): boolean {
  return cells.some((cell) => cell.kind === 'amount' && !cell.ore.isZero());
}

function isIncome(row: TableRow): boolean {
  return row.side === 'income' || INCOME.has(row.concept) || isMembersMoney(row);
}

/** The members' money by that name, or the state's part of it: in the financing of a single insats the state has none. */
function isMembersMoney({ concept, member }: TableRow): boolean {
  return MEMBERS_MONEY.has(concept) || member?.kind === 'state';
}

function isTotal({ concept, role }: TableRow): boolean {
  return concept === 'totalCost' || role === 'sum';
}

function othersOf(table: BudgetTable, { tables }: Reading): readonly BudgetTable[] {
  return tables.filter((other) => other !== table && (other.kind === 'budget' || other.kind === 'contributions'));
}
