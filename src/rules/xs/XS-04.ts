import { Decimal, orePerUnit, stepOf, type Ore } from '../../money';
import type { BudgetTable, Reading, TableColumn, TableRow } from '../../reading/model';
import { isMoneyColumn } from '../common/columns';
import { compared } from '../common/compared';
import { plainText, sizeOfTable } from '../common/stated';
import { amountOf, cellOf, distinctCells, unitOf } from '../facts/cells';
import { BASIS } from '../facts/basis';
import { defineRule } from '../model';

/** Words around the name of an insats in the title of its sheet. */
const AROUND_A_NAME =
  /(?<!\p{L})(insats(en|blad)?|projekt(et)?|aktivitet(en)?|verksamhet(en)?|\p{L}*budget(en|förslag|underlag)?|\p{L}*kalkyl|specifikation|spec|underlag|kostnader|kostnad|för|avseende|till|i|kr|tkr|kkr|mnkr|mkr|kronor|20\d\d|bilaga \d+|\d+)(?!\p{L})/giu;
/** A name shorter than this says too little. */
const SHORTEST_NAME = 3;

/** The total of an insats' own sheet is its row in the main budget. */
export const XS04 = defineRule({
  id: 'XS-04',
  severity: 'error',
  basis: BASIS.vasteras,
  certainty: 'deterministic',
  messages: { differs: ['row', 'other'] },
  check: (reading) => {
    const pairs = pairsOf(reading);
    return { checks: pairs.length, findings: pairs.flatMap(findingOf) };
  },
});

interface Pair {
  readonly table: BudgetTable;
  readonly column: TableColumn;
  /** The row of the detail's total, and whatever else in it may be what the main budget shows. */
  readonly total: TableRow;
  readonly actual: Ore;
  readonly alternatives: readonly Ore[];
  readonly main: { readonly table: BudgetTable; readonly row: TableRow; readonly column: TableColumn };
}

function pairsOf({ tables }: Reading): readonly Pair[] {
  return tables.flatMap((table) => {
    const name = nameOf(table);
    if (table.kind === 'followUp' || table.kind === 'contributions' || name.length < SHORTEST_NAME) return [];
    const mains = tables.filter((other) => other.sheet !== table.sheet && other.kind === 'budget');
    const found = [...mains]
      .sort((a, b) => sizeOfTable(b) - sizeOfTable(a))
      .flatMap((main) => {
        const rows = main.rows.filter((row) => row.role === 'line' && isNamed(row, name));
        return rows.length === 1 ? [{ main, row: rows[0]! }] : [];
      })[0];
    return found ? table.columns.flatMap((column) => pairOf(table, column, found.main, found.row)) : [];
  });
}

/** What a sheet of its own is about: the title without the words around the name, or else the name of the sheet. */
function nameOf(table: BudgetTable): string {
  return stripped(table.title.text) || stripped(table.sheet);
}

function stripped(text: string): string {
  return plainText(plainText(text).replace(AROUND_A_NAME, ' '));
}

function isNamed({ label }: TableRow, name: string): boolean {
  const own = stripped(label) || plainText(label);
  return own.length >= SHORTEST_NAME && own === name;
}

function pairOf(table: BudgetTable, column: TableColumn, main: BudgetTable, row: TableRow): readonly Pair[] {
  const total = totalOf(table);
  const mainColumn = main.columns.find(
    (other) => isBudget(other) && isBudget(column) && (other.year === column.year || column.year === null),
  );
  const actual = total ? amountOf(total, column) : null;
  if (!total || !mainColumn || actual === null || amountOf(row, mainColumn) === null) return [];
  const others = table.rows.filter((other) => other !== total && (other.sum !== null || other.side === 'income'));
  const alternatives = others.flatMap((other) => amountOf(other, column)?.abs() ?? []);
  return [{ table, column, total, actual: actual.abs(), alternatives, main: { table: main, row, column: mainColumn } }];
}

function isBudget(column: TableColumn): boolean {
  return isMoneyColumn(column) && ['budget', 'amount', 'plan', 'revisedBudget', 'periodTotal'].includes(column.kind);
}

/** The total of the costs, or the last sum. */
function totalOf({ rows }: BudgetTable): TableRow | null {
  const sums = rows.filter(({ role, side, concept }) => role === 'sum' && side !== 'income' && concept !== 'result');
  return sums.find(({ concept }) => concept === 'totalCost') ?? sums.at(-1) ?? null;
}

function findingOf({ table, column, total, actual, alternatives, main }: Pair) {
  const cell = cellOf(total, column);
  const other = cellOf(main.row, main.column);
  const expected = amountOf(main.row, main.column)?.abs();
  if (!cell || !other || !expected) return [];
  const tolerance = toleranceOf(table, column, main);
  const isRight = [actual, ...alternatives].some((ore) => !ore.minus(expected).abs().greaterThan(tolerance));
  if (isRight) return [];
  const from = distinctCells([other]);
  const figures = compared({ table, row: total, column, cell, actual, expected, tolerance, from });
  return [{ messageId: 'differs', data: { row: main.row.label, other }, ...figures } as const];
}

/** The coarser of the two steps where they differ; none where they are the same. */
function toleranceOf(table: BudgetTable, column: TableColumn, main: Pair['main']): Ore {
  const [fine, coarse] = [orePerUnit(unitOf(table, column)), orePerUnit(unitOf(main.table, main.column))];
  const cell = main.row.cells[main.column.index];
  const step = cell?.kind === 'amount' ? stepOf([cell.number], coarse) : coarse;
  return coarse.greaterThan(fine) ? step : new Decimal(1);
}
