import type { CellStore, SheetLook, WorkbookLook } from '../../../src/hosts/file';
import { openWorkbookFile, storedValue } from '../../../src/hosts/file';
import type { CellValue } from '../../../src/workbook';
import type { Book } from './readSupport';
import { bookBytes } from './readSupport';
import { generated } from './writeSupport';

export function look(book: Book): WorkbookLook {
  return openWorkbookFile(bookBytes(book), 'prov.xlsx').look();
}

/** The look of a sheet with this inside. */
export function sheetLook(sheet: string, book: Omit<Book, 'sheets'> = {}): SheetLook {
  return look({ ...book, sheets: [sheet] }).sheets[0]!;
}

export function rows(inside: string): string {
  return `<sheetData>${inside}</sheetData>`;
}

/** Kind, value, formula and style of each entry, by place. */
export function stored(store: CellStore): Record<string, [number, CellValue | undefined, string | null, number]> {
  const found: Record<string, [number, CellValue | undefined, string | null, number]> = {};
  store.rows.forEach((row, place) => {
    for (let entry = store.starts[place]!; entry < store.starts[place + 1]!; entry += 1) {
      found[`${row},${store.columns[entry]!}`] = [
        store.kinds[entry]!,
        storedValue(store, entry),
        store.formulas.get(entry) ?? null,
        store.styles[entry]!,
      ];
    }
  });
  return found;
}

export const THEME = (colours: string): Partial<Book> => ({
  relationships:
    '<Relationship Id="rIdTheme" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/>',
  parts: {
    'xl/theme/theme1.xml': `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x">${colours}</a:clrScheme></a:themeElements></a:theme>`,
  },
});

/** A generated sheet with a chart and a link. */
export const SUMMARY = generated('summary', 'Sammanställning', {
  rows: [
    [{ value: 'Post' }, { value: 'Budget' }, { value: 'Utfall' }],
    [{ value: 'Staten', link: { sheet: 'Budget', row: 1, column: 0 } }, { value: 42 }, { value: 40 }],
    [{ value: 'Region' }, { value: null }, { value: 2 }],
  ],
  chart: {
    kind: 'stackedColumns',
    title: 'Bidrag <1>',
    description: 'Bidrag per medlem',
    valueTitle: 'tkr',
    categories: { top: 1, left: 0, bottom: 2, right: 0 },
    series: [
      { name: { row: 0, column: 1 }, values: { top: 1, left: 1, bottom: 2, right: 1 }, asLine: true },
      { name: { row: 0, column: 2 }, values: { top: 1, left: 2, bottom: 2, right: 2 } },
    ],
    anchor: { top: 4, left: 0, bottom: 20, right: 3 },
  },
  freezeBelowRow: 0,
});
