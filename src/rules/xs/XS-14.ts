import type { BudgetTable, Reading, TableColumn, TableRow } from '../../reading/model';
import { compared } from '../common/compared';
import { figureAt, roundingOf, statementColumns, type StatementFigure } from '../common/statements';
import { plainText } from '../common/stated';
import { BASIS } from '../facts/basis';
import { defineRule } from '../model';

/** The total of a note is the line of the statement that it belongs to. */
export const XS14 = defineRule({
  id: 'XS-14',
  severity: 'error',
  basis: BASIS.annualReport,
  certainty: 'deterministic',
  messages: { differs: ['note', 'line', 'other'] },
  check: (reading) => {
    const pairs = reading.tables.flatMap((table) => pairsOf(reading, table));
    return { checks: pairs.length, findings: pairs.flatMap(findingOf) };
  },
});

/** "Not 3 Kortfristiga skulder". */
const NOTE = /^not\s+(\d{1,2})(?!\d)[\s.:–-]*(.*)$/iu;

interface Pair {
  readonly note: BudgetTable;
  readonly column: TableColumn;
  readonly total: StatementFigure;
  readonly line: StatementFigure;
}

function pairsOf(reading: Reading, note: BudgetTable): readonly Pair[] {
  const found = NOTE.exec(note.title.text.trim());
  const total = found ? totalOf(note) : null;
  if (!found || !total) return [];
  const lines = statementsOf(reading).flatMap((table) => {
    const rows = table.rows.filter((row) => isOfNote(table, row, found[1]!, found[2]!));
    return rows.length === 1 ? [{ table, row: rows[0]! }] : [];
  });
  const [line, ...more] = lines;
  if (!line || more.length > 0) return [];
  return statementColumns(note).flatMap((column) => {
    const other = statementColumns(line.table).find(({ year }) => year === column.year);
    const [own, stated] = [figureAt(note, total, column), other ? figureAt(line.table, line.row, other) : null];
    return own && stated ? [{ note, column, total: own, line: stated }] : [];
  });
}

function statementsOf({ tables }: Reading): readonly BudgetTable[] {
  return tables.filter(
    ({ kind, title }) => (kind === 'incomeStatement' || kind === 'balanceSheet') && !NOTE.test(title.text),
  );
}

/** The only sum of the note; of several nobody can tell which is meant. */
function totalOf({ rows }: BudgetTable): TableRow | null {
  const sums = rows.filter(({ role }) => role === 'sum');
  return sums.length === 1 ? sums[0]! : null;
}

/** By the number in the statement's column of notes; where it has none, by the note's name. */
function isOfNote(table: BudgetTable, row: TableRow, number: string, name: string): boolean {
  if (row.role === 'heading' || row.role === 'note') return false;
  const columns = table.columns.filter(({ heading }) => /^not(er)?\.?( nr)?$/i.test(heading.trim()));
  if (columns.length === 0) return bareName(name) !== '' && bareName(name) === bareName(row.label);
  return columns.some(({ index }) => {
    const cell = row.cells[index];
    const text = cell?.kind === 'text' ? cell.text : cell?.kind === 'count' ? cell.value.toString() : '';
    return text.replace(/^not\s*/i, '').trim() === number;
  });
}

/** Without what stands in brackets: the unit, as a rule. */
function bareName(text: string): string {
  return plainText(text.replace(/\([^)]*\)/g, ' '));
}

function findingOf({ note, total, line }: Pair) {
  const tolerance = roundingOf(total, line);
  const expected = line.ore.abs();
  const isAnywhere = note.rows.some((row) => {
    const figure = figureAt(note, row, total.column);
    return figure !== null && !figure.ore.abs().minus(expected).abs().greaterThan(tolerance);
  });
  if (isAnywhere) return [];
  const figures = compared({ ...total, actual: total.ore.abs(), expected, tolerance, from: [line.cell] });
  return [
    {
      messageId: 'differs',
      data: { note: note.title.text, line: line.row.label, other: line.cell },
      ...figures,
    } as const,
  ];
}
