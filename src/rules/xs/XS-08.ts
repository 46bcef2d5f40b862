import type { BudgetTable, InterventionRow, Reading, TableKind, TableRow } from '../../reading/model';
import { plainText, sizeOfTable } from '../common/stated';
import { isLikelySameName, isNamedAlike, isOfOneRoot, isSlipOf } from '../common/similar';
import { placeAt } from '../common/place';
import { isWholeBudget } from '../facts/wholeBudget';
import { distinctCells } from '../facts/cells';
import { BASIS } from '../facts/basis';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { alike: ['other', 'there'], spelled: ['word', 'other', 'there'] } as const;

/** Two tables are lists of the same things where so many of their names are the same. */
const ENOUGH_ALIKE = 2;

/** The same thing has the same name wherever it stands. */
export const XS08 = defineRule({
  id: 'XS-08',
  severity: 'note',
  basis: BASIS.vastraOstergotland,
  certainty: 'heuristic',
  messages: MESSAGES,
  check: (reading) => {
    const pairs = pairsOf(reading);
    const named = namedInterventions(reading);
    return {
      checks: pairs.reduce((count, { names }) => count + names, 0) + named.checks,
      findings: [
        ...pairs.flatMap(({ main, rows, table }) => rows.flatMap((row) => findingOf(table, row, main))),
        ...named.findings,
        ...slips(reading),
      ],
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

/** Insatser that a register or a text names, held against the lines of the budget, where it has most of them. */
function namedInterventions(reading: Reading): {
  readonly checks: number;
  readonly findings: readonly AnyDraft<typeof MESSAGES>[];
} {
  const main =
    reading.tables.find((table) => isWholeBudget(table, reading)) ??
    reading.tables.find(({ kind }) => kind === 'budget');
  if (!main) return { checks: 0, findings: [] };
  const lines = linesOf(main);
  const named = reading.activity.interventions;
  const isIn = ({ name }: InterventionRow): boolean => lines.some(({ label }) => isAlike(label, name));
  const free = lines.filter(({ label }) => !named.some(({ name }) => isNamedAlike(label, name)));
  const isListed = named.filter(isIn).length >= ENOUGH_ALIKE;
  return {
    checks: isListed ? named.length : 0,
    findings: isListed
      ? named.flatMap((row) => {
          const others = isIn(row)
            ? lines.filter(({ label }) => isWrittenOtherwise(label, row.name))
            : free.filter(({ label }) => isOfOneRoot(label, row.name));
          const [like, ...more] = others;
          if (!like?.labelCell || more.length > 0) return [];
          const where = placeAt(row.cell, row.name, [like.labelCell]);
          return [{ messageId: 'alike', data: { other: like.label, there: like.labelCell }, where }];
        })
      : [],
  };
}

function isAlike(label: string, name: string): boolean {
  return isNamedAlike(label, name) || isLikelySameName(label, name);
}

/** Likely the same name but for letters, small words or capitals; all in capitals is a matter of taste. */
function isWrittenOtherwise(label: string, name: string): boolean {
  if (plainText(label) !== plainText(name)) return isLikelySameName(label, name);
  const isCapitals = [label, name].some((text) => text === text.toUpperCase());
  return !isCapitals && label.slice(1) !== name.slice(1) && label.toLowerCase() === name.toLowerCase();
}

/** Long words of headings that are spelled in two ways: told at the one that lacks a letter. */
function slips({ document, tables }: Reading): readonly AnyDraft<typeof MESSAGES>[] {
  const texts = [
    ...document.headings,
    ...tables.flatMap(({ rows }) =>
      rows.flatMap(({ label, labelCell }) => (labelCell ? [{ text: label, cell: labelCell }] : [])),
    ),
  ];
  const words = new Map(
    texts.flatMap(({ text, cell }) =>
      (text.toLowerCase().match(/\p{L}{12,}/gu) ?? []).map((word) => [word, cell] as const),
    ),
  );
  return [...words].flatMap(([word, cell]) => {
    const other = [...words].find(([longer]) => isSlipOf(word, longer));
    return other
      ? [{ messageId: 'spelled', data: { word, other: other[0], there: other[1] }, where: placeAt(cell, word) }]
      : [];
  });
}
