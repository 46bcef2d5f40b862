import {
  Decimal,
  fromExcelNumber,
  oreFromUnit,
  orePerUnit,
  parseSwedishAmount,
  stepOf,
  type Unit,
} from '../../src/money';
import type {
  BudgetTable,
  ColumnKind,
  RowCell,
  RowRole,
  TableColumn,
  TableKind,
  TableRow,
} from '../../src/reading/model';
import { parseTerms } from '../../src/reading/structure';
import { readLabel } from '../../src/reading/words';
import type { CellRef } from '../../src/workbook';
import type { FormulaCell } from './grid';

/** A figure of a test table: a number, a text that is one, a dash, a formula with its stored value, or nothing. */
export type TableFigure = number | string | null | FormulaCell;

/**
 * A row: label and figures. `# ` in front of the label makes it a heading, `= ` a sum, `~ ` a line whatever it is called.
 * An empty array is an empty line of the sheet.
 */
export type TableLine = readonly [] | readonly [string, ...TableFigure[]];

export interface TableOptions {
  readonly sheet?: string;
  readonly title?: string;
  readonly kind?: TableKind;
  /** What the heading says, `null` for nothing. Default tkr. */
  readonly unit?: Unit | null;
  /** A year makes a budget column. */
  readonly columns?: readonly (number | { readonly year: number | null; readonly kind: ColumnKind })[];
  readonly orientation?: BudgetTable['orientation'];
}

/** A table as it stands before its structure is known: rows by their words, no sums. Headings in row 1, labels in column A. */
export function budgetTable(lines: readonly TableLine[], options: TableOptions = {}): BudgetTable {
  const { sheet = 'Budget', kind = 'budget', unit = 'tkr', orientation = 'down' } = options;
  const columns = (options.columns ?? [2026]).map((column, index): TableColumn => {
    const { year, kind: columnKind } = typeof column === 'number' ? { year: column, kind: 'budget' as const } : column;
    const heading = [columnKind, year].filter((part) => part !== null).join(' ');
    const headingCell = refAt(sheet, orientation, 0, index + 1);
    return {
      index,
      line: index + 1,
      kind: columnKind,
      year,
      period: null,
      months: null,
      heading,
      headingCell,
      unit: null,
    };
  });
  const effective = unit ?? 'kr';
  const rows: TableRow[] = [];
  let section: number | null = null;
  lines.forEach(([marked, ...figures], at) => {
    if (marked === undefined) return;
    const line = at + 1;
    const index = rows.length;
    const { label, role } = roleOf(marked, figures);
    const words = readLabel(label);
    const cells = columns.map((column) =>
      cellOf(figures[column.index] ?? null, refAt(sheet, orientation, line, column.line), column.kind, effective),
    );
    const concept = role === 'heading' ? null : words.concept;
    const labelCell = refAt(sheet, orientation, line, 0);
    const member = role === 'line' || role === 'sum' ? words.member : null;
    rows.push({
      ...{ index, line, label, labelCell, role, side: words.side, concept, member, section, cells },
      ...{ isHidden: false, sum: null },
    });
    if (role === 'heading') section = index;
  });
  const numbers = rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'amount' ? [cell.number] : [])));
  return {
    id: `${sheet}!A1`,
    sheet,
    range: { top: 0, left: 0, bottom: lines.length, right: columns.length },
    title: { text: options.title ?? sheet, cell: null },
    kind,
    orientation,
    unit: {
      stated: unit === null ? null : { unit, cell: { sheet, row: 0, column: 0 } },
      apparent: null,
      effective,
      step: stepOf(numbers, orePerUnit(effective)),
    },
    signs: { costs: 'unknown', odd: [] },
    columns,
    rows,
  };
}

function refAt(sheet: string, orientation: BudgetTable['orientation'], line: number, place: number): CellRef {
  return orientation === 'down' ? { sheet, row: line, column: place } : { sheet, row: place, column: line };
}

function roleOf(marked: string, figures: readonly TableFigure[]): { readonly label: string; readonly role: RowRole } {
  const label = marked.replace(/^[#=~] /, '');
  if (marked.startsWith('# ')) return { label, role: 'heading' };
  if (marked.startsWith('= ')) return { label, role: 'sum' };
  if (marked.startsWith('~ ')) return { label, role: 'line' };
  if (/^(varav|därav)/i.test(label)) return { label, role: 'note' };
  const { isSum, isHeading } = readLabel(label);
  if (isSum === 'total' || isSum === 'subtotal') return { label, role: 'sum' };
  return { label, role: figures.length === 0 && isHeading !== 'no' ? 'heading' : 'line' };
}

function cellOf(figure: TableFigure, cell: CellRef, kind: ColumnKind, unit: Unit): RowCell {
  if (figure === null) return { kind: 'empty', cell };
  const formula = typeof figure === 'object' ? figure.formula : null;
  const value = typeof figure === 'object' ? figure.value : figure;
  if (typeof value === 'string') {
    const amount = parseSwedishAmount(value);
    if (!amount) return { kind: 'unread', cell, text: value };
    if (amount.isNil) return { kind: 'nil', cell, text: value };
    const ore = oreFromUnit(amount.value, amount.unit ?? unit);
    return { kind: 'amount', cell, ore, number: amount.value, storedAsText: value, formula: null, adds: null };
  }
  if (typeof value !== 'number') return { kind: 'unread', cell, text: String(value) };
  const number = fromExcelNumber(value);
  if (kind === 'share' || kind === 'key') return { kind: 'share', cell, share: number, decimals: 1, formula };
  if (kind === 'population') return { kind: 'count', cell, value: new Decimal(value) };
  const adds = formula === null ? null : parseTerms(formula, cell.sheet);
  return { kind: 'amount', cell, ore: oreFromUnit(number, unit), number, storedAsText: null, formula, adds };
}

/** What a row is found to add up, by label: `["+Staten", "+Region"]`; `null` for no sum. */
export function addsUp(table: BudgetTable, label: string | number): string[] | null {
  const row = table.rows.find((each) => each.index === label || each.label === label);
  if (!row) throw new Error(`The table has no row ${label}.`);
  return row.sum && row.sum.parts.map(({ row: part, sign }) => (sign > 0 ? '+' : '-') + table.rows[part]!.label);
}

/** Every sum of a table on a line of its own: `Summa intäkter (arithmetic) = +Staten +Region`. */
export function sumsOf(table: BudgetTable): string[] {
  return table.rows.flatMap((row) =>
    row.sum ? [`${row.label} (${row.sum.evidence}) = ${addsUp(table, row.index)!.join(' ')}`] : [],
  );
}
