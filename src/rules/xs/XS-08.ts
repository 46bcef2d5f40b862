import type { BudgetTable, Reading, TableKind, TableRow } from '../../reading/model';
import { plainText, sizeOfTable } from '../common/stated';
import { isLikelySameName } from '../common/similar';
import { distinctCells } from '../facts/cells';
import { BASIS } from '../facts/basis';
import { defineRule } from '../model';

/** Two tables are lists of the same things where so many of their names are the same. */
const ENOUGH_ALIKE = 2;

/** The same thing has the same name wherever it stands. */
export const XS08 = defineRule({
  id: 'XS-08',
  severity: 'note',
  basis: BASIS.vastraOstergotland,
  certainty: 'heuristic',
  messages: { alike: ['other', 'there'] },
  check: (reading) => {
    const pairs = pairsOf(reading);
    return {
      checks: pairs.reduce((count, { names }) => count + names, 0),
      findings: pairs.flatMap(({ main, rows, table }) => rows.flatMap((row) => findingOf(table, row, main))),
    };
  },
});

const LISTS: ReadonlySet<TableKind> = new Set<TableKind>(['budget', 'followUp', 'periods', 'detail', 'intervention']);

interface Pair {
  readonly main: BudgetTable;
  readonly table: BudgetTable;
  /** How many names were held against the larger table. */
  readonly names: number;
  /** The rows of the smaller table that the larger has not by the same name. */
  readonly rows: readonly TableRow[];
}

/** Every smaller table with the largest one that lists the same things. */
function pairsOf({ tables }: Reading): readonly Pair[] {
  const lists = tables.filter(({ kind }) => LISTS.has(kind)).sort((a, b) => sizeOfTable(b) - sizeOfTable(a));
  return lists.flatMap((table, index) => {
    const own = linesOf(table);
    const main = lists.slice(0, index).find((larger) => {
      const names = namesOf(larger);
      return own.filter(({ label }) => names.has(plainText(label))).length >= ENOUGH_ALIKE;
    });
    const names = main ? namesOf(main) : new Set<string>();
    return main
      ? [{ main, table, names: own.length, rows: own.filter(({ label }) => !names.has(plainText(label))) }]
      : [];
  });
}

function linesOf({ rows }: BudgetTable): readonly TableRow[] {
  return rows.filter(({ role, label, member, labelCell }) => role === 'line' && label !== '' && !member && labelCell);
}

function namesOf(table: BudgetTable): ReadonlySet<string> {
  return new Set(linesOf(table).map(({ label }) => plainText(label)));
}

function findingOf(table: BudgetTable, row: TableRow, main: BudgetTable) {
  const taken = namesOf(table);
  const free = linesOf(main).filter(({ label }) => !taken.has(plainText(label)));
  const [like, ...more] = free.filter(({ label }) => isLikelySameName(label, row.label));
  if (!like?.labelCell || !row.labelCell || more.length > 0) return [];
  return [
    {
      messageId: 'alike',
      data: { other: like.label, there: like.labelCell },
      where: {
        sheet: table.sheet,
        cell: row.labelCell,
        cells: distinctCells([row.labelCell, like.labelCell]),
        label: row.label,
      },
    } as const,
  ];
}
