import type { BudgetTable, ColumnKind, TableRow } from '../../reading/model';
import type { Settings } from '../../settings/model';
import { address, type CellRef } from '../../workbook';
import { distinctCells } from '../facts/cells';
import { listedMembers } from '../facts/memberList';
import { BASIS } from '../facts/basis';
import { groupBy } from '../common/groupBy';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { twice: ['first'], acrossSections: ['labels'] } as const;

/** Columns that tell two rows of one label apart. */
const TELLS_APART: ReadonlySet<ColumnKind> = new Set<ColumnKind>(['account', 'date', 'status', 'other']);

/** Within a section, each label stands once: else nobody can tell the rows apart, or one of them is counted twice. */
export const HYG02 = defineRule({
  id: 'HYG-02',
  severity: 'warning',
  basis: BASIS.vastraOstergotland,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['association.members'],
  check: (reading, settings) => {
    const tables = reading.tables.filter(({ kind }) => kind !== 'other');
    const lines = tables.map((table) => ({
      table,
      rows: table.rows.filter(isLabelledLine),
      members: listsMembersOnce(table) && !isHeldAgainstList(table, settings) ? table.rows.filter(isMemberLine) : [],
    }));
    return {
      checks: lines.reduce((count, { rows, members }) => count + rows.length + members.length, 0),
      findings: lines.flatMap(({ table, rows, members }) => [
        ...findingsOf(table, rows),
        ...findingsOf(table, members),
        ...acrossSections(table, rows),
      ]),
    };
  },
});

type LabelledLine = TableRow & { readonly labelCell: CellRef };

function isLabelledLine(row: TableRow): row is LabelledLine {
  return row.role === 'line' && row.label !== '' && row.labelCell !== null && row.member === null;
}

/** What each member is to pay, or its key, in one row; a plan of instalments has a row for each of them. */
function listsMembersOnce({ kind, columns }: BudgetTable): boolean {
  return (kind === 'contributions' || kind === 'key') && columns.every((column) => !REPEATS.has(column.kind));
}

const REPEATS: ReadonlySet<ColumnKind> = new Set<ColumnKind>(['instalment', 'paid', 'due', 'date', 'comment']);

/** Where the settings list the kommuner, KK-01 tells of one that stands twice beside the state. */
function isHeldAgainstList({ rows }: BudgetTable, settings: Settings): boolean {
  return listedMembers(settings, 'municipality').length > 0 && rows.some(({ member }) => member?.kind === 'state');
}

function isMemberLine(row: TableRow): row is LabelledLine {
  const isNamed = row.member?.kind === 'municipality' || row.member?.kind === 'region';
  return row.role === 'line' && isNamed && row.labelCell !== null;
}

function findingsOf(table: BudgetTable, rows: readonly LabelledLine[]): readonly AnyDraft<typeof MESSAGES>[] {
  const seen = new Map<string, LabelledLine>();
  return rows.flatMap((row) => {
    const id = [sectionOf(table, row), plainLabel(row.label), ...apart(table, row)].join('\u0000');
    const first = seen.get(id);
    if (!first) {
      seen.set(id, row);
      return [];
    }
    const cells = distinctCells([row.labelCell, first.labelCell, ...row.cells.map(({ cell }) => cell)]);
    const where = { sheet: table.sheet, cell: row.labelCell, cells, label: row.label };
    return [{ messageId: 'twice', data: { first: address(first.labelCell) }, where }];
  });
}

/** So large a part of a section's labels: then sections repeat the same kinds of cost by plan. */
const BY_PLAN = 0.5;

/** Labels that stand in several sections, told once a table: they can only be told apart together with their section. */
function acrossSections(table: BudgetTable, rows: readonly LabelledLine[]): readonly AnyDraft<typeof MESSAGES>[] {
  const sections = groupBy(rows, (row) => sectionOf(table, row));
  const sameLabels = [...groupBy(rows, ({ label }) => plainLabel(label)).values()];
  const shared = sameLabels.filter((same) => new Set(same.map((row) => sectionOf(table, row))).size > 1);
  const isByPlan = [...sections.values()].some((own) => {
    const repeated = own.filter((row) => shared.some((same) => same.includes(row)));
    return repeated.length >= BY_PLAN * own.length;
  });
  const cells = distinctCells(shared.flat().map(({ labelCell }) => labelCell));
  const again = shared[0]?.[1];
  if (!again || isByPlan) return [];
  const where = { sheet: table.sheet, cell: again.labelCell, cells, label: again.label };
  return [
    { messageId: 'acrossSections', data: { labels: shared.map(([row]) => row!.label) }, where, severity: 'note' },
  ];
}

/** A section ends with a heading or with the sum of its rows, whichever the table has. */
function sectionOf(table: BudgetTable, row: TableRow): string {
  const sums = table.rows.filter((other) => other.role === 'sum' && other.index < row.index).length;
  return `${row.section ?? ''}/${sums}`;
}

function plainLabel(label: string): string {
  return label
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.:]+$/, '')
    .trim();
}

function apart(table: BudgetTable, row: TableRow): readonly string[] {
  return table.columns
    .filter(({ kind }) => TELLS_APART.has(kind))
    .map(({ index }) => {
      const cell = row.cells[index];
      switch (cell?.kind) {
        case 'text':
          return cell.text;
        case 'date':
          return cell.date;
        case 'count':
          return cell.value.toString();
        case 'amount':
          return cell.number.toString();
        default:
          return '';
      }
    });
}
