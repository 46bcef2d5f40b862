import {
  STORED,
  type BorderLook,
  type CellLook,
  type CellStore,
  type SheetLook,
  type WorkbookLook,
} from '../../../src/hosts/file';
import type { CellValue } from '../../../src/workbook';
import { isCellError } from '../../../src/workbook';
import type { Highlight } from '../../../src/workbench/grid';
import { EMPTY_SHEET, PLAIN_CELL } from '../../support/look';

/* Made-up workbooks that show everything a grid can show. */

/** The frames that are laid over the first sheet of {@link richLook}. */
export const RICH_HIGHLIGHTS: readonly Highlight[] = [
  { range: { top: 3, left: 0, bottom: 9, right: 4 }, label: 'Finansiering' },
];

type Change = Partial<Omit<CellLook, 'font'>> & { font?: Partial<CellLook['font']> };

interface Entry {
  readonly row: number;
  readonly column: number;
  readonly value?: CellValue;
  readonly formula?: string;
  readonly style?: Change;
}

/** Cells in the form that a file gives them. */
function storeOf(entries: readonly Entry[], styleOf: (change: Change | undefined) => number): CellStore {
  const sorted = [...entries].sort((a, b) => a.row - b.row || a.column - b.column);
  const rows = [...new Set(sorted.map(({ row }) => row))];
  const starts = [...rows.map((row) => sorted.findIndex((entry) => entry.row === row)), sorted.length];
  const texts: string[] = [];
  const kinds: number[] = [];
  const values: number[] = [];
  const formulas = new Map<number, string>();
  sorted.forEach(({ value, formula }, at) => {
    if (formula !== undefined) formulas.set(at, formula);
    const text = (content: string) => texts.push(content) - 1;
    if (value === undefined) [kinds[at], values[at]] = [formula === undefined ? STORED.blank : STORED.unknown, 0];
    else if (value === null) [kinds[at], values[at]] = [STORED.unknown, 0];
    else if (typeof value === 'number') [kinds[at], values[at]] = [STORED.number, value];
    else if (typeof value === 'boolean') [kinds[at], values[at]] = [STORED.boolean, Number(value)];
    else if (isCellError(value)) [kinds[at], values[at]] = [STORED.error, text(value.error)];
    else [kinds[at], values[at]] = [STORED.text, text(value)];
  });
  return {
    rows: Int32Array.from(rows),
    starts: Int32Array.from(starts),
    columns: Int32Array.from(sorted.map(({ column }) => column)),
    styles: Int32Array.from(sorted.map(({ style }) => styleOf(style))),
    kinds: Uint8Array.from(kinds),
    values: Float64Array.from(values),
    texts,
    formulas,
  };
}

export function lookFrom(
  sheets: readonly (Partial<Omit<SheetLook, 'cells'>> & { readonly entries: readonly Entry[] })[],
): WorkbookLook {
  const styles: CellLook[] = [PLAIN_CELL];
  const known = new Map<string, number>();
  const styleOf = (change: Change | undefined) => {
    if (!change) return 0;
    const key = JSON.stringify(change);
    const place =
      known.get(key) ?? styles.push({ ...PLAIN_CELL, ...change, font: { ...PLAIN_CELL.font, ...change.font } }) - 1;
    known.set(key, place);
    return place;
  };
  return {
    styles,
    sheets: sheets.map(({ entries, ...rest }) => ({
      ...EMPTY_SHEET,
      rowCount: Math.max(0, ...entries.map(({ row }) => row + 1)),
      columnCount: Math.max(0, ...entries.map(({ column }) => column + 1)),
      ...rest,
      cells: storeOf(entries, styleOf),
    })),
  };
}

const line = (style: BorderLook['style'], colour = '#000000'): BorderLook => ({ style, colour });
const NO_BORDERS = PLAIN_CELL.borders;
const HEADING: Change = {
  font: { isBold: true, colour: '#ffffff' },
  fill: '#1b4f72',
  borders: { ...NO_BORDERS, bottom: line('medium') },
};
const AMOUNT: Change = { format: '#,##0;[Red]-#,##0' };
const TOTAL: Change = {
  font: { isBold: true },
  format: '#,##0',
  borders: { ...NO_BORDERS, top: line('thin'), bottom: line('double') },
};

/** A budget (made up) with one of everything. */
export function richLook(): WorkbookLook {
  const at = (row: number, column: number, value?: CellValue, style?: Change, formula?: string): Entry => ({
    row,
    column,
    ...(value === undefined ? {} : { value }),
    ...(style ? { style } : {}),
    ...(formula === undefined ? {} : { formula }),
  });
  return lookFrom([
    {
      name: 'Budget 2026',
      columns: [
        { from: 0, to: 0, width: 180, isHidden: false, style: 0 },
        { from: 1, to: 4, width: 90, isHidden: false, style: 0 },
        { from: 5, to: 5, width: 90, isHidden: true, style: 0 },
        { from: 6, to: 6, width: 40, isHidden: false, style: 0 },
        { from: 7, to: 7, width: 160, isHidden: false, style: 0 },
      ],
      rows: new Map([
        [0, { height: 32, isHidden: false, style: null }],
        [8, { height: null, isHidden: true, style: null }],
        [14, { height: 80, isHidden: false, style: null }],
      ]),
      merges: [
        { top: 0, left: 0, bottom: 0, right: 4 },
        { top: 1, left: 2, bottom: 1, right: 3 },
        { top: 10, left: 1, bottom: 12, right: 3 },
        { top: 2, left: 7, bottom: 6, right: 7 },
        { top: 20, left: 1, bottom: 70, right: 2 },
      ],
      frozen: { rows: 3, columns: 1 },
      notes: [{ row: 4, column: 1, text: 'Beloppet är beslutat den 24 november.\nSe protokollet.' }],
      links: [
        {
          range: { top: 13, left: 0, bottom: 13, right: 0 },
          to: { kind: 'cell', cell: { sheet: 'Stor', row: 4, column: 2 } },
        },
        {
          range: { top: 13, left: 1, bottom: 13, right: 1 },
          to: { kind: 'address', address: 'https://finsam.example/' },
        },
        { range: { top: 13, left: 2, bottom: 13, right: 2 }, to: { kind: 'address', address: 'javascript:alert(1)' } },
      ],
      marks: [
        { row: 5, column: 2, severity: 'error' },
        { row: 6, column: 2, severity: 'warning' },
        { row: 7, column: 2, severity: 'note' },
      ],
      drawings: [
        {
          kind: 'chart',
          box: { top: 340, left: 640, width: 420, height: 240 },
          name: 'Diagram 1',
          chart: {
            kind: 'columns',
            title: 'Budget och utfall',
            categories: ['Staten', 'Regionen', 'Kommunerna'],
            series: [
              { name: 'Budget', values: [2500, 1250, 1250], asLine: false },
              { name: 'Utfall', values: [2400, 1300, -200], asLine: false },
              { name: 'Snitt', values: [2450, 1275, null], asLine: true },
            ],
            valueTitle: 'tkr',
          },
        },
        { kind: 'picture', box: { top: 600, left: 640, width: 160, height: 90 }, name: 'Logotyp', chart: null },
      ],
      entries: [
        at(0, 0, 'Samordningsförbundet Exempeldalen – budget 2026', {
          font: { isBold: true, size: 18 },
          verticalAlign: 'center',
        }),
        at(1, 0, 'Belopp i tkr', { font: { isItalic: true } }),
        at(1, 2, 'Åren', { align: 'center', fill: '#e4ecf0' }),
        at(2, 0, 'Finansiär', HEADING),
        ...['2024', '2025', '2026', 'Andel'].map((year, column) =>
          at(2, column + 1, year, { ...HEADING, align: 'right' }),
        ),
        at(2, 7, 'Den här texten är bruten över flera rader och står i sammanfogade celler', {
          wraps: true,
          verticalAlign: 'top',
          align: 'left',
          borders: {
            top: line('thick', '#2a8c82'),
            right: line('thick', '#2a8c82'),
            bottom: line('thick', '#2a8c82'),
            left: line('thick', '#2a8c82'),
          },
        }),
        ...[
          'Försäkringskassan',
          'Arbetsförmedlingen',
          'Region Exempel',
          'Exempeldals kommun med ett långt namn',
        ].flatMap((name, row) => [
          at(row + 4, 0, name, row === 1 ? { indent: 1 } : undefined),
          at(row + 4, 1, 1250 * (row + 1), AMOUNT),
          at(row + 4, 2, 1250.5 * (row + 1), AMOUNT),
          at(row + 4, 3, row === 2 ? -300 : 1300, AMOUNT),
          at(row + 4, 4, 0.25, { format: '0.0%' }),
        ]),
        at(8, 0, 'Dold rad'),
        at(9, 0, 'Summa', TOTAL),
        at(9, 1, 12500, TOTAL, 'SUM(B5:B8)'),
        at(9, 2, 1234567890, { ...TOTAL, font: { isBold: true, size: 14 } }, 'SUM(C5:C8)'),
        at(9, 3, undefined, TOTAL, 'SUM(D5:D8)'),
        at(9, 4, { error: '#DIV/0!' }, TOTAL, 'D10/0'),
        at(10, 1, 'Sammanfogat över tre rader', {
          align: 'center',
          verticalAlign: 'center',
          wraps: true,
          fill: '#fff2ce',
        }),
        at(11, 0, true),
        at(12, 0, 45992, { format: 'mm-dd-yy' }),
        at(13, 0, 'Till det stora bladet'),
        at(13, 1, 'Webbplats'),
        at(13, 2, 'Farlig'),
        at(14, 0, 'Lodrät', { rotation: 90 }),
        at(14, 1, 'Sned', { rotation: 45 }),
        at(14, 2, 'Struken', { font: { isStruck: true, underline: 'double' } }),
        at(14, 3, 'Uppe till höger', { verticalAlign: 'top', align: 'right' }),
        at(15, 0, 'En text som är så lång att den rinner över de tomma cellerna till höger om sig'),
        at(16, 1, 'En text till som rinner, men stoppas'),
        at(16, 3, 'stopp'),
        at(17, 3, 'Höger text som rinner åt vänster', { align: 'right' }),
        at(18, 0, 1234.5, { format: '_-* #,##0.00\\ "kr"_-;-* #,##0.00\\ "kr"_-;_-* "-"??\\ "kr"_-;_-@_-' }),
        at(18, 1, -1234.5, { format: '_-* #,##0\\ _k_r_-;-* #,##0\\ _k_r_-' }),
        at(18, 6, 123456),
        at(19, 0, 'Bruten text i en rad utan höjd, som därför får den höjd som texten kräver', { wraps: true }),
        at(20, 1, 'Hög', { fill: '#e3f3e8', verticalAlign: 'center', align: 'center' }),
        at(75, 0, 'Sist'),
      ],
    },
    { ...large(200, 8), name: 'Stor' },
  ]);
}

function large(rows: number, columns: number) {
  const entries: Entry[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      entries.push({ row, column, value: column === 0 ? `Rad ${row + 1}` : row * column, style: AMOUNT });
    }
  }
  return { entries, frozen: { rows: 1, columns: 1 } };
}

/** A sheet of so many rows and columns, every cell a number: only as large as a test asks for. */
export function largeLook(rows: number, columns: number): WorkbookLook {
  const count = rows * columns;
  const cells: CellStore = {
    rows: Int32Array.from({ length: rows }, (_, row) => row),
    starts: Int32Array.from({ length: rows + 1 }, (_, row) => row * columns),
    columns: Int32Array.from({ length: count }, (_, at) => at % columns),
    styles: new Int32Array(count).fill(1),
    kinds: new Uint8Array(count).fill(STORED.number),
    values: Float64Array.from({ length: count }, (_, at) => at),
    texts: [],
    formulas: new Map(),
  };
  const sheet = {
    ...EMPTY_SHEET,
    name: 'Stor',
    rowCount: rows,
    columnCount: columns,
    frozen: { rows: 1, columns: 1 },
    cells,
  };
  return { styles: [PLAIN_CELL, { ...PLAIN_CELL, format: '#,##0' }], sheets: [sheet] };
}
