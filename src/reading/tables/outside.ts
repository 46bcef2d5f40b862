import type { Settings } from '../../settings';
import type { WorkbookSnapshot } from '../../workbook';
import type { Labelled, ProseAmount, Statement } from '../model';
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

/** The förbund's name from the settings, else from the first title that names one. */
export function association(snapshot: WorkbookSnapshot, settings: Settings): Labelled | null {
  if (settings.association.name) return { text: settings.association.name, cell: null };
  for (const sheet of snapshot.sheets.filter(({ generated }) => generated === null)) {
    for (const { row, column, value } of sheet.cells.slice(0, 400)) {
      const name = typeof value === 'string' ? associationName(value) : null;
      if (name) return { text: name, cell: { sheet: sheet.name, row, column } };
    }
  }
  return null;
}

const ASSOCIATION =
  /(?<!\p{L})(?:samordningsförbundet?|finsam)(?!\p{L})(?:\s+(?:för\s+rehabilitering\s+i\s+)?[\p{Lu}][\p{L}-]*)+/iu;

function associationName(text: string): string | null {
  const found = ASSOCIATION.exec(text.trim().slice(0, 200));
  return found ? found[0].trim() : null;
}
