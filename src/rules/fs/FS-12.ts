import type { BudgetTable, Reading, TableKind, TableRow } from '../../reading/model';
import type { CellRef } from '../../workbook';
import { isMoneyColumn } from '../common/columns';
import { isCommented } from '../common/deviation';
import { BASIS } from '../facts/basis';
import { distinctCells } from '../facts/cells';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { noSource: ['row'], legal: ['rows'], netted: ['quote'] } as const;

const TABLES: ReadonlySet<TableKind> = new Set<TableKind>(['budget', 'contributions']);
/** A label that says that the money comes from outside, and nothing of whose it is. */
const NAMELESS =
  /^(?:övriga? |andra |andre |summa |totalt )?(?:externa?t?|utomstående|andra) (?:medel|intäkt\p{L}*|bidrag\p{L}*|finansiär\p{L}*|finansiering\p{L}*|projektmedel|pengar)$/iu;

/** Money from others than the members names its source; that only members may give money for the samordning is said once. */
export const FS12 = defineRule({
  id: 'FS-12',
  severity: 'warning',
  basis: BASIS.membersOnly,
  certainty: 'deterministic',
  messages: MESSAGES,
  check(reading) {
    const rows = externalRows(reading);
    const nameless = rows.filter(({ table, row }) => isNameless(table, row));
    const named = rows.filter((one) => !nameless.includes(one) && !isCommented(one));
    return {
      checks: rows.length,
      findings: [...nameless.map(noSource), ...legal(named), ...(rows.length === 0 ? netted(reading) : [])],
    };
  },
});

interface ExternalRow {
  readonly table: BudgetTable;
  readonly row: TableRow;
  readonly cells: readonly CellRef[];
}

function externalRows({ tables }: Reading): readonly ExternalRow[] {
  return tables
    .filter(({ kind }) => TABLES.has(kind))
    .flatMap((table) =>
      table.rows.filter(isExternal).flatMap((row) => {
        const cells = table.columns.filter(isMoneyColumn).flatMap(({ index }) => {
          const cell = row.cells[index];
          return cell?.kind === 'amount' && !cell.ore.isZero() ? [cell.cell] : [];
        });
        return cells.length > 0 ? [{ table, row, cells: distinctCells([row.labelCell, ...cells]) }] : [];
      }),
    );
}

/** An amount on the side of income that outsiders pay; what the förbund sells or is paid back is no gift. */
function isExternal({ role, side, concept, member, label }: TableRow): boolean {
  if (role !== 'line' || side !== 'income') return false;
  return (
    member?.kind === 'external' || (concept === 'externalIncome' && !/försälj|sålda|ersättning|avgift/i.test(label))
  );
}

/** No name in the label, and none in the row or in a remark that speaks of it. */
function isNameless(table: BudgetTable, row: TableRow): boolean {
  return row.member === null && NAMELESS.test(row.label.trim()) && !isCommented({ table, row });
}

function noSource({ table, row, cells }: ExternalRow): AnyDraft<typeof MESSAGES> {
  return {
    messageId: 'noSource',
    data: { row: row.label },
    where: { sheet: table.sheet, cell: cells[0]!, cells, label: row.label },
  };
}

/** One note for the whole workbook. */
function legal(rows: readonly ExternalRow[]): readonly AnyDraft<typeof MESSAGES>[] {
  const first = rows[0];
  if (!first) return [];
  const own = rows.filter(({ table }) => table.sheet === first.table.sheet);
  return [
    {
      messageId: 'legal',
      severity: 'note',
      data: { rows: [...new Set(rows.map(({ row }) => row.label))] },
      where: {
        sheet: first.table.sheet,
        cell: first.cells[0]!,
        cells: distinctCells(own.flatMap(({ cells }) => cells)),
        label: first.row.label,
      },
    },
  ];
}

const ESF_GIVES =
  /(?<!\p{L})(?:esf|esf-rådet|europeiska socialfonden|socialfonden)(?!\p{L}).*(?:bidrar|finansierar|står för)/iu;

/** Money that a text tells of and no budget shows as income: what it pays for stands net, so its whole cost is not seen. */
function netted({ prose, tables }: Reading): readonly AnyDraft<typeof MESSAGES>[] {
  const hasBudget = tables.some(({ kind, rows }) => kind === 'budget' && rows.some(({ side }) => side === 'income'));
  const told = hasBudget ? prose.find(({ quote }) => ESF_GIVES.test(quote)) : undefined;
  if (!told) return [];
  const where = { sheet: told.cell.sheet, cell: told.cell, cells: [told.cell], label: told.quote };
  return [{ messageId: 'netted', severity: 'note', data: { quote: told.quote }, where }];
}
