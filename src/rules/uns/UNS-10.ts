import type { AmountCell, BudgetTable, TableColumn } from '../../reading/model';
import { isMoneyColumn } from '../common/columns';
import { BASIS } from '../facts/basis';
import { defineRule } from '../model';

/** Below this, no amount has a mark between its thousands. */
const THOUSAND = 1000;
/** A mix of a few cells may be chance; so many must show. */
const FEWEST = 3;

/** The thousands of a column are all set apart in the same way: 1 010 beside 1 378, not 1010. */
export const UNS10 = defineRule({
  id: 'UNS-10',
  severity: 'note',
  basis: BASIS.vasteras,
  certainty: 'deterministic',
  messages: { mixed: ['shown', 'others'] },
  check: ({ tables }) => {
    const columns = tables.filter(({ kind }) => kind !== 'other').flatMap(shownColumns);
    return { checks: columns.length, findings: perTable(columns).flatMap(findingOf) };
  },
});

type Style = 'plain' | 'apart';

interface Shown {
  readonly table: BudgetTable;
  readonly column: TableColumn;
  readonly cells: readonly { readonly cell: AmountCell; readonly style: Style }[];
}

/** The typed lines' amounts above a thousand; what a sum shows is a matter of its own. */
function shownColumns(table: BudgetTable): readonly Shown[] {
  const lines = table.rows.filter(({ role }) => role === 'line');
  return table.columns.filter(isMoneyColumn).flatMap((column) => {
    const cells = lines.flatMap(({ cells: own }) => {
      const cell = own[column.index];
      const style = cell?.kind === 'amount' ? styleOf(cell) : null;
      return cell?.kind === 'amount' && style ? [{ cell, style }] : [];
    });
    return cells.length >= FEWEST ? [{ table, column, cells }] : [];
  });
}

/** How an amount shows its thousands; `null` where it has none, or nobody knows. */
function styleOf({ number, storedAsText, format }: AmountCell): Style | null {
  if (number.abs().lessThan(THOUSAND)) return null;
  if (storedAsText !== null) return /\d[\s.'\u00A0\u202F]\d{3}(?!\d)/u.test(storedAsText) ? 'apart' : 'plain';
  if (format === undefined) return null;
  return /[#0][, ][#0]/.test(format) ? 'apart' : 'plain';
}

/** One finding a table: the column where it shows first. */
function perTable(columns: readonly Shown[]): readonly Shown[] {
  const mixed = columns.filter(({ cells }) => new Set(cells.map(({ style }) => style)).size > 1);
  return mixed.filter(({ table }, index) => mixed.findIndex((other) => other.table === table) === index);
}

function findingOf({ table, column, cells }: Shown) {
  const plain = cells.filter(({ style }) => style === 'plain');
  const apart = cells.filter(({ style }) => style === 'apart');
  const rarer = plain.length <= apart.length ? plain : apart;
  const [first] = rarer;
  const [other] = rarer === plain ? apart : plain;
  if (!first || !other) return [];
  const places = rarer.map(({ cell }) => cell.cell);
  return [
    {
      messageId: 'mixed',
      data: { shown: asShown(first), others: asShown(other) },
      where: { sheet: table.sheet, cell: first.cell.cell, cells: places, label: column.heading || table.title.text },
    } as const,
  ];
}

function asShown({ cell, style }: Shown['cells'][number]): string {
  if (cell.storedAsText !== null) return cell.storedAsText.trim();
  const [whole = '', decimals] = cell.number.toFixed().split('.');
  const grouped = style === 'apart' ? whole.replace(/\B(?=(\d{3})+$)/g, '\u00A0') : whole;
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}
