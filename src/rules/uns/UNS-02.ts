import { oreFromUnit, orePerUnit, parseSwedishAmount, sameUnit, type Unit } from '../../money';
import type { AmountCell, BudgetTable, TableColumn } from '../../reading/model';
import { isMoneyColumn } from '../common/columns';
import { whereAt } from '../common/compared';
import { slippedUnit } from '../common/slipped';
import { amount, unitOf } from '../facts/cells';
import { BASIS } from '../facts/basis';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = {
  inColumn: ['unit', 'others', 'cells'],
  columns: ['columns', 'unit'],
  slipped: ['unit', 'others', 'amount'],
} as const;

/** The amounts of a table are in one unit. Columns in another unit, said in their heading, can be read all the same. */
export const UNS02 = defineRule({
  id: 'UNS-02',
  severity: 'warning',
  basis: BASIS.sodertalje,
  certainty: 'deterministic',
  messages: MESSAGES,
  check: ({ tables }) => {
    const results = tables.filter(({ kind }) => kind !== 'other').map(check);
    return {
      checks: results.reduce((count, { checks }) => count + checks, 0),
      findings: results.flatMap(({ findings }) => findings),
    };
  },
});

function check(table: BudgetTable) {
  const columns = table.columns.filter(isMoneyColumn);
  return {
    checks: columns.length,
    findings: [
      ...columns.flatMap((column) => [...withinColumn(table, column), ...slipped(table, column)]),
      ...betweenColumns(table, columns),
    ],
  };
}

/** Amounts written with a unit of their own, where the others of the column have another. */
function withinColumn(table: BudgetTable, column: TableColumn): readonly AnyDraft<typeof MESSAGES>[] {
  const unit = unitOf(table, column);
  const cells = amountsOf(table, column);
  const odd = cells.flatMap((cell) => {
    const own = writtenUnit(cell);
    return own && !sameUnit(own, unit) ? [{ cell, own }] : [];
  });
  const [first] = odd;
  if (!first || odd.length === cells.length) return [];
  const places = odd.map(({ cell }) => cell.cell);
  return [
    {
      messageId: 'inColumn',
      data: { unit: first.own, others: unit, cells: odd.map(({ cell }) => cell.storedAsText!.trim()) },
      where: { sheet: table.sheet, cell: first.cell.cell, cells: places, label: column.heading || table.title.text },
      restsOn: places,
    },
  ];
}

/** Amounts that by their size and the other years of their row are in another unit than the table, though they say none. */
function slipped(table: BudgetTable, column: TableColumn): readonly AnyDraft<typeof MESSAGES>[] {
  const others = unitOf(table, column);
  return table.rows.flatMap((row) => {
    const cell = row.cells[column.index];
    const unit = cell?.kind === 'amount' ? slippedUnit(table, column, cell) : null;
    if (cell?.kind !== 'amount' || unit === null) return [];
    const [expected, actual] = [amount(cell.ore, others), amount(oreFromUnit(cell.number, others), others)];
    const where = whereAt(table, row, column, [cell.cell]);
    const data = { unit, others, amount: amount(cell.ore, unit) };
    return [{ messageId: 'slipped', data, where, expected, actual, restsOn: [cell.cell] } as const];
  });
}

function amountsOf({ rows }: BudgetTable, { index }: TableColumn): readonly AmountCell[] {
  return rows.flatMap(({ cells }) => (cells[index]?.kind === 'amount' ? [cells[index]] : []));
}

/** The unit that stands in the cell itself: "230 000 kr". */
function writtenUnit({ storedAsText }: AmountCell): Unit | null {
  return storedAsText === null ? null : (parseSwedishAmount(storedAsText)?.unit ?? null);
}

/** One heading says tkr and another kr: it can be read, but the figures cannot be held side by side. */
function betweenColumns(table: BudgetTable, columns: readonly TableColumn[]): readonly AnyDraft<typeof MESSAGES>[] {
  const { effective } = table.unit;
  const odd = columns.filter((column) => orePerUnit(unitOf(table, column)).comparedTo(orePerUnit(effective)) !== 0);
  const cell = odd[0]?.headingCell;
  if (!cell || odd.length === columns.length) return [];
  return [
    {
      messageId: 'columns',
      data: { columns: odd.map(({ heading }) => heading), unit: effective },
      where: {
        sheet: table.sheet,
        cell,
        cells: odd.flatMap(({ headingCell }) => headingCell ?? []),
        label: table.title.text,
      },
      severity: 'note',
    },
  ];
}
