import type { ProseAmount, Statement } from '../model';
import { placeholdersIn, readProse } from '../words';
import { refOf } from './item';
import { yearsOfTitle } from './look';
import type { ReadSheet } from './readTables';

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
      prose.push(...reading.amounts);
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
