import type { ProseAmount, Statement } from '../model';
import { readProse } from '../words';
import { refOf } from './item';
import { headingOf } from './look';
import type { ReadSheet } from './readTables';

/** Amounts and statements in the words outside the tables, and the years that titles name. */
export function proseOf(read: readonly ReadSheet[]): {
  prose: ProseAmount[];
  statements: Statement[];
} {
  const prose: ProseAmount[] = [];
  const statements: Statement[] = [];
  for (const { sheet, found } of read) {
    for (const item of found?.words ?? []) {
      const cell = refOf(item, sheet.name);
      const reading = readProse(item.text, cell);
      prose.push(...reading.amounts);
      statements.push(...reading.statements);
      const { year } = headingOf(item.text);
      if (item.kind === 'text' && year !== null && !reading.statements.some(({ kind }) => kind === 'year')) {
        statements.push({ kind: 'year', cell, text: item.text.trim(), year, date: null, ore: null });
      }
    }
  }
  return { prose, statements };
}
