import type { ProseAmount, Statement } from '../model';
import { placeholdersIn, readProse } from '../words';
import type { SheetSnapshot } from '../../workbook';
import { headlinesOf } from './headlines';
import { refOf, type Item } from './item';
import { yearsOfTitle } from './look';
import type { ReadSheet } from './readTables';

/** Whether a text stands in a row of a list, behind at least two other cells. */
function standsInList({ cell }: Item, { cells }: SheetSnapshot): boolean {
  const before = cells.filter(
    ({ row, column, value }) => row === cell.row && column < cell.column && value !== null && value !== '',
  );
  return before.length >= FEWEST_BEFORE;
}

const FEWEST_BEFORE = 2;

/** What it says of a whole ("total budget 28 mkr") is the whole of its row, not of the förbund. */
function ofRow(amount: ProseAmount): ProseAmount {
  return amount.member ? amount : { ...amount, concept: null, label: null };
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
    const mayHead = found?.tables.length === 0 ? headlinesOf(sheet) : () => true;
    for (const item of found?.words ?? []) {
      const cell = refOf(item, sheet.name);
      const reading = readProse(item.text, cell);
      prose.push(...(standsInList(item, sheet) ? reading.amounts.map(ofRow) : reading.amounts));
      if (!mayHead(item.cell)) {
        statements.push(...reading.statements.filter(({ kind }) => kind !== 'year'));
        continue;
      }
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
