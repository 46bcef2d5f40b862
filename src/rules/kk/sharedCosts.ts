import { Decimal, sum } from '../../money';
import type { BudgetTable, RowCell, TableColumn, TableRow } from '../../reading/model';
import type { CellRef } from '../../workbook';
import { isMoneyColumn } from '../common/columns';
import { KEY_TOLERANCE } from '../facts/keys';
import { partsBehind } from '../common/partsBehind';

/** A key that lies in a row over the amounts of several who share their costs: "Fördelningsnyckel | 100 % | 50 % | 30 % | 20 %". */
export interface KeyRow {
  readonly table: BudgetTable;
  readonly row: TableRow;
  readonly cells: readonly CellRef[];
  readonly sum: Decimal;
  readonly tolerance: Decimal;
}

const NAMES_KEY =
  /(?<!\p{L})(?:(?:fördelnings|kostnads)?nyckeln?|fördelning(?:en|sgrund|stal)?|(?:kostnads)?andel(?:ar|en)?|procent)(?!\p{L})|^%$/iu;

/** The rows of shares that split a whole: the table says 100 % beside them, or has the whole of its amounts before their parts. */
export function keyRows(table: BudgetTable): readonly KeyRow[] {
  const parts = table.columns.filter(({ kind }) => kind === 'part');
  const wholes = table.columns.filter((column) => isMoneyColumn(column) && column.kind !== 'part');
  if (parts.length < 2 || wholes.length === 0) return [];
  const isSplit = wholes.some((whole) => partsBehind(table, whole).length === parts.length);
  return table.rows.flatMap((row) => {
    if (!NAMES_KEY.test(row.label) || row.cells.some(({ kind }) => kind === 'amount')) return [];
    const shares = parts.flatMap(({ index }) => shareIn(row, index) ?? []);
    const saysWhole = wholes.some(({ index }) => shareIn(row, index)?.share.equals(1));
    const isEmpty = wholes.every(({ index }) => row.cells[index]?.kind === 'empty');
    if (shares.length < parts.length || !(saysWhole || (isSplit && isEmpty))) return [];
    const rounding = sum(shares.map(({ decimals }) => new Decimal(10).pow(-2 - decimals).dividedBy(2)));
    const isRounded = shares.every(({ decimals }) => decimals > 0);
    return [
      {
        table,
        row,
        cells: shares.map(({ cell }) => cell),
        sum: sum(shares.map(({ share }) => share)),
        tolerance: isRounded ? Decimal.max(rounding, KEY_TOLERANCE) : KEY_TOLERANCE,
      },
    ];
  });
}

function shareIn(row: TableRow, index: TableColumn['index']): Extract<RowCell, { kind: 'share' }> | null {
  const cell = row.cells[index];
  return cell?.kind === 'share' ? cell : null;
}
