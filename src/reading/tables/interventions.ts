import type { BudgetTable, TableKind } from '../model';

const BUDGET_LIKE: ReadonlySet<TableKind> = new Set<TableKind>(['budget', 'detail', 'periods', 'other']);
const NAMED_AS_ONE = /^(insats|projekt|aktivitet|samverkansinsats)(?!\p{L})(?!er)[\s:–-]+\p{L}/iu;
const FRAME_WORDS =
  /(?<!\p{L})(\p{L}*budget\p{L}*|insats|projekt|plan|kostnader|förslag|år|för|tkr|kr|kronor|mnkr|i|belopp|per|blad)(?!\p{L})|\d+|[^\p{L}\s]/giu;

/** Marks the budgets of single insatser: their title or sheet is the name of a line in another budget of the workbook. */
export function withInterventions(tables: readonly BudgetTable[]): BudgetTable[] {
  const mains = tables.filter(({ kind }) => kind === 'budget');
  return tables.map((table) => {
    if (!BUDGET_LIKE.has(table.kind) || !hasMoney(table)) return table;
    const others = mains.filter((main) => main !== table && isWider(main, table));
    const isOne = namesOf(table).some(
      (name) => (others.length > 0 && NAMED_AS_ONE.test(name)) || others.some((main) => hasLine(main, name)),
    );
    return isOne ? { ...table, kind: 'intervention' } : table;
  });
}

function hasMoney({ rows }: BudgetTable): boolean {
  return rows.some(({ cells }) => cells.some(({ kind }) => kind === 'amount' || kind === 'empty'));
}

/** A budget with income, or with more rows, is not part of one without. */
function isWider(main: BudgetTable, table: BudgetTable): boolean {
  const hasIncome = ({ rows }: BudgetTable): boolean =>
    rows.some(({ concept }) => concept === 'totalIncome' || concept === 'result');
  return hasIncome(main) || !hasIncome(table);
}

function namesOf(table: BudgetTable): string[] {
  return table.title.cell ? [table.title.text, table.sheet] : [table.sheet];
}

function hasLine(main: BudgetTable, name: string): boolean {
  const wanted = bare(name);
  if (wanted.length < 3) return false;
  return main.rows.some(({ role, label, member }) => role === 'line' && !member && isSameName(bare(label), wanted));
}

function bare(text: string): string {
  return text.toLowerCase().replace(FRAME_WORDS, ' ').replace(/\s+/g, ' ').trim();
}

/** The same words, or one within the other where it is most of it: "JobbFokus" for "JobbFokus 2.0". */
function isSameName(a: string, b: string): boolean {
  if (a === b) return a !== '';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 5 && short.length * 10 >= long.length * 6 && ` ${long} `.includes(` ${short} `);
}
