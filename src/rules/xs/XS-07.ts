import { Decimal, orePerUnit, stepOf, sum, ZERO, type Ore } from '../../money';
import type { BudgetTable, Reading, TableColumn, TableRow } from '../../reading/model';
import { compared } from '../common/compared';
import { amountOf, cellOf, distinctCells, unitOf } from '../facts/cells';
import { BASIS } from '../facts/basis';
import { placeAt } from '../common/place';
import { shortened } from '../common/text';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = {
  differs: ['original', 'revisions'],
  undated: ['columns'],
  notFinanced: ['costs', 'income'],
  noList: ['first', 'later'],
} as const;
/** So large a part of the rows must follow, before the columns are taken for a revision. */
const MOSTLY = 0.6;

/** A revised budget is the original with its revisions, which have a date and say how they are paid. */
export const XS07 = defineRule({
  id: 'XS-07',
  severity: 'warning',
  basis: BASIS.spending,
  certainty: 'deterministic',
  messages: MESSAGES,
  check: (reading) => {
    const revisions = reading.tables.flatMap((table) => revisionOf(table) ?? []);
    const isDated = reading.statements.some(
      ({ kind, date }) => (kind === 'revision' || kind === 'decision') && date !== null,
    );
    return {
      checks: revisions.reduce((count, { rows }) => count + rows.length, 0),
      findings: revisions
        .flatMap((revision) => [
          ...revision.rows.flatMap((row) => rowFinding(revision, row)),
          ...(isDated ? [] : undated(revision)),
          ...notFinanced(revision),
        ])
        .concat(revisions.length === 0 ? noList(reading) : []),
    };
  },
});

/** A budget that calls itself revised, in a workbook that tells of both decisions and nothing of what was changed between them. */
function noList({ statements, document }: Reading): readonly AnyDraft<typeof MESSAGES>[] {
  const title = statements.find(({ kind }) => kind === 'revision');
  const dates = statements.flatMap(({ kind, date }) => (kind === 'decision' && date !== null ? [date] : [])).sort();
  const [first, later] = [dates[0], dates.at(-1)];
  if (!title || title.year === null || !first || !later || document.spending.length > 0) return [];
  const isRevised = Number(first.slice(0, 4)) < title.year && Number(later.slice(0, 4)) === title.year;
  const where = placeAt(title.cell, shortened(title.text));
  return isRevised ? [{ messageId: 'noList', data: { first, later }, where, severity: 'note' }] : [];
}

interface Revision {
  readonly table: BudgetTable;
  readonly original: TableColumn;
  readonly changes: readonly TableColumn[];
  readonly revised: TableColumn;
  readonly rows: readonly TableRow[];
}

/** The columns of a revision, where most rows show that they are one; a change since last year is none. */
function revisionOf(table: BudgetTable): Revision | null {
  const revised = table.columns.find(({ kind }) => kind === 'revisedBudget');
  const original = table.columns.find(
    ({ kind, year, index }) =>
      (kind === 'budget' || kind === 'amount') && year === revised?.year && index < (revised?.index ?? 0),
  );
  if (!revised || !original) return null;
  const changes = table.columns.filter(
    ({ index, kind, heading }) =>
      index > original.index && index < revised.index && (kind === 'change' || REVISES.test(heading)),
  );
  const rows = table.rows.filter(
    (row) => row.role === 'line' && [original, revised].every((column) => amountOf(row, column) !== null),
  );
  if (changes.length === 0) return null;
  const revision = { table, original, changes, revised, rows };
  const following = rows.filter((row) => isRight(revision, row)).length;
  return following > 1 && following >= MOSTLY * rows.length ? revision : null;
}

const REVISES = /revider|ändring|omfördel|omdisponer|tillägg|justering/i;

function changeOf({ changes }: Revision, row: TableRow): Ore {
  return sum(changes.map((column) => amountOf(row, column) ?? ZERO));
}

function isRight(revision: Revision, row: TableRow): boolean {
  const { original, revised, table } = revision;
  const expected = (amountOf(row, original) ?? ZERO).plus(changeOf(revision, row));
  return !(amountOf(row, revised) ?? ZERO)
    .minus(expected)
    .abs()
    .greaterThan(toleranceOf(table, row, revised));
}

/** Nothing for whole figures; a step where one of the figures is rounded. */
function toleranceOf(table: BudgetTable, row: TableRow, revised: TableColumn): Ore {
  const numbers = row.cells.flatMap((cell) => (cell.kind === 'amount' ? [cell.number] : []));
  if (numbers.every((number) => number.isInteger())) return new Decimal(1);
  return stepOf(numbers, orePerUnit(unitOf(table, revised)));
}

function rowFinding(revision: Revision, row: TableRow): readonly AnyDraft<typeof MESSAGES>[] {
  const { table, original, changes, revised } = revision;
  const cell = cellOf(row, revised);
  const actual = amountOf(row, revised);
  if (isRight(revision, row) || !cell || actual === null) return [];
  const expected = (amountOf(row, original) ?? ZERO).plus(changeOf(revision, row));
  const from = distinctCells([original, ...changes].map((column) => cellOf(row, column)));
  const tolerance = toleranceOf(table, row, revised);
  const figures = compared({ table, row, column: revised, cell, actual, expected, tolerance, from });
  return [{ messageId: 'differs', data: { original: original.heading, revisions: headings(changes) }, ...figures }];
}

function headings(columns: readonly TableColumn[]): readonly string[] {
  return columns.map(({ heading }) => heading);
}

/** No date in the headings, nor any decision in the workbook. */
function undated({ table, changes, revised }: Revision): readonly AnyDraft<typeof MESSAGES>[] {
  const isDated = [...changes, revised].some(({ heading }) => DATE.test(heading)) || DATE.test(table.title.text);
  const cell = revised.headingCell;
  if (isDated || !cell) return [];
  const where = { sheet: table.sheet, cell, cells: [cell], label: revised.heading };
  return [{ messageId: 'undated', data: { columns: headings(changes) }, where, severity: 'note' }];
}

const DATE = /20\d\d-\d\d-\d\d|\d{1,2}[/.]\d{1,2}|\d{6,8}|§ ?\d+/;

/** More costs than the revision gives money for: said only where the table has both sides. */
function notFinanced(revision: Revision): readonly AnyDraft<typeof MESSAGES>[] {
  const { table, rows, revised } = revision;
  const sign = table.signs.costs === 'negative' ? -1 : 1;
  const total = (isOn: (row: TableRow) => boolean): Ore => sum(rows.filter(isOn).map((row) => changeOf(revision, row)));
  const costs = total(({ side }) => side === 'cost').times(sign);
  const income = total(({ side, concept }) => side === 'income' || concept === 'equityUse');
  const hasIncome = rows.some(({ side }) => side === 'income');
  const cell = revised.headingCell;
  if (!hasIncome || !cell || !costs.greaterThan(ZERO) || !costs.greaterThan(income)) return [];
  const unit = unitOf(table, revised);
  const where = { sheet: table.sheet, cell, cells: [cell], label: revised.heading };
  const data = {
    costs: { kind: 'amount', ore: costs, unit },
    income: { kind: 'amount', ore: income, unit },
  } as const;
  return [{ messageId: 'notFinanced', data, where, severity: 'note' }];
}
