import { AMOUNT_KINDS } from '../columnKinds';
import type { BudgetTable, TableColumn } from '../model';

const INCOME = /(?<!\p{L})(?:intäkt(?:er(?:na)?)?|inkomst(?:er(?:na)?)?)(?!\p{L})/iu;
const COST = /(?<!\p{L})(?:brutto)?(?:kostnad(?:er(?:na)?)?|utgift(?:er(?:na)?)?)(?!\p{L})/iu;
const NET =
  /(?<!\p{L})(?:netto\p{L}*|resultat(?:et)?|saldo|(?:över|under)skott|över-?\s*(?:\/|och|eller)\s*underskott)(?!\p{L})/iu;

type Flow = NonNullable<TableColumn['flow']>;

/**
 * Where income and costs stand in a column each ("Intäkt | Kostnad | Netto"), neither is the row's amount: they are parts of it, and
 * so is what they come to where nothing but that it is the net tells what it is.
 */
export function withFlows(table: BudgetTable): BudgetTable {
  const flows = flowsOf(table);
  if (flows.size === 0) return table;
  const columns = table.columns.map((column): TableColumn => {
    const flow = flows.get(column.index);
    if (!flow) return column;
    const isPart = flow !== 'net' || column.kind === 'amount' || isNamedResult(column);
    return { ...column, flow, kind: isPart ? 'part' : column.kind };
  });
  return { ...table, columns };
}

function flowsOf(table: BudgetTable): ReadonlyMap<number, Flow> {
  const flows = new Map<number, Flow>();
  const { columns } = table;
  columns.forEach((first, at) => {
    const [second, third] = [columns[at + 1], columns[at + 2]];
    const [own, next] = [flowOf(first), second ? flowOf(second) : null];
    if (!second || own === null || next === null || own === next || !isBeside(first, second)) return;
    const hasNet = third && NET.test(third.heading) && (isBeside(first, third) || isNamedResult(third));
    if (!hasNet && !isInOneLine(table, first, second)) return;
    flows.set(first.index, own);
    flows.set(second.index, next);
    if (hasNet) flows.set(third.index, 'net');
  });
  return flows;
}

/** Where each line has one or the other, both columns together are the budget. */
function isInOneLine({ rows }: BudgetTable, ...columns: readonly TableColumn[]): boolean {
  const lines = rows.filter(({ role }) => role === 'line');
  return lines.some(({ cells }) => columns.every(({ index }) => cells[index]?.kind === 'amount'));
}

function flowOf({ heading, kind, period }: TableColumn): 'income' | 'cost' | null {
  if (!AMOUNT_KINDS.has(kind) || period !== null || INCOME.test(heading) === COST.test(heading)) return null;
  return INCOME.test(heading) ? 'income' : 'cost';
}

const isBeside = (one: TableColumn, other: TableColumn): boolean => one.kind === other.kind && one.year === other.year;

/** "Resultat" alone, the word for an outcome as well. */
const isNamedResult = ({ heading, kind }: TableColumn): boolean =>
  kind === 'actual' && /^resultat(?:et)?$/iu.test(heading.trim());
