import type { ProseAmount, Statement } from '../model';
import { placeholdersIn, readProse } from '../words';
import type { SheetSnapshot } from '../../workbook';
import { refOf, type Item } from './item';
import { yearsOfTitle } from './look';
import type { ReadSheet } from './readTables';

/** What a row of a list is about, for a text that stands in it behind at least two other cells; `null`: no such row. */
function rowNameOf(item: Item, sheet: SheetSnapshot): string | null {
  const before = sheet.cells.filter(
    ({ row, column, value }) => row === item.cell.row && column < item.cell.column && value !== null && value !== '',
  );
  const first = before[0]?.value;
  return before.length >= FEWEST_BEFORE && typeof first === 'string' && first.length <= LONGEST_NAME
    ? first.trim()
    : null;
}

const FEWEST_BEFORE = 2;
const LONGEST_NAME = 60;

/** What a text in a list's row says of a whole ("total budget 28 mkr") is the row's whole, not the förbund's. */
function ofRow(amount: ProseAmount, name: string): ProseAmount {
  return amount.member ? amount : { ...amount, concept: null, label: amount.concept === null ? amount.label : name };
}

/** Amounts and statements in the words outside the tables, the years that titles name, and what a template left in any cell. */
export function proseOf(read: readonly ReadSheet[]): {
  prose: ProseAmount[];
  statements: Statement[];
} {
  const prose: ProseAmount[] = [];
  const statements: Statement[] = [];
  for (const { sheet, found } of read) {
    const outside = new Set(found?.words.map((item) => item.cell));
    for (const cell of found ? sheet.cells : []) {
      if (outside.has(cell) || typeof cell.value !== 'string' || cell.formula !== null) continue;
      const at = { sheet: sheet.name, row: cell.row, column: cell.column };
      statements.push(...placeholdersIn(cell.value, at));
    }
    for (const item of found?.words ?? []) {
      const cell = refOf(item, sheet.name);
      const reading = readProse(item.text, cell);
      const named = rowNameOf(item, sheet);
      prose.push(...(named === null ? reading.amounts : reading.amounts.map((amount) => ofRow(amount, named))));
      statements.push(...reading.statements);
      const [year, ...more] = yearsOfTitle(item.text);
      if (
        item.kind === 'text' &&
        year !== undefined &&
        more.length === 0 &&
        !reading.statements.some(({ kind }) => kind === 'year')
      ) {
        statements.push({ kind: 'year', cell, text: item.text.trim(), year, date: null, ore: null });
      }
    }
  }
  return { prose, statements };
}
