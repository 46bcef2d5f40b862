import fc from 'fast-check';
import { readWorkbook } from '../../../src/reading';
import { defaultSettings } from '../../../src/settings';
import { cellKey, type Cell, type CellRange, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/workbook';

const words = fc.constantFrom(
  'Intäkter',
  'KOSTNADER',
  'Summa',
  'Summa kostnader',
  'Försäkringskassan',
  'Region Norr',
  'Viks kommun',
  'Motala',
  'Team Ett',
  'Eget kapital',
  'Ingående balans',
  'Årets resultat',
  'Budget 2026',
  'Plan 2027',
  'Utfall jan-aug',
  'Avvikelse',
  'Andel %',
  'Kommentar',
  'Konto',
  'Datum',
  'jan',
  'Kv 1',
  'Belopp i tkr',
  'tkr',
  'Budget 2026 (tkr)',
  'Resultaträkning',
  'varav staten',
  'Antal deltagare',
  'Förbundets kostnader ska under 2026 inte överstiga intäkterna. Eget kapital är 5,3 mnkr.',
  '2026',
  '-',
  '1 000',
  '−2 000 kr',
  '50 %',
  '12 3 4?',
  '',
  ' ',
);
const formulas = fc.constantFrom(
  'SUM(A1:A9)',
  'B2+B3',
  "'Blad1'!A1",
  '[1]Annan!B2',
  'SUM(B1:D1)',
  'A1*2',
  'SUM(',
  '#REF!+1',
);
const values = fc.oneof(
  { weight: 5, arbitrary: words },
  { weight: 5, arbitrary: fc.integer({ min: -9000, max: 9000 }) },
  { weight: 2, arbitrary: fc.integer({ min: 2020, max: 2030 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom({ error: '#REF!' as const }, { error: '#N/A' as const }) },
);
const formats = fc.constantFrom('General', '#,##0', '0%', 'yyyy-mm-dd', '0.0', '@', '#,##0 "kr"');

function cellsOf(grid: readonly (readonly [Cell['value'], string | null, string][])[]): Cell[] {
  return grid.flatMap((line, row) =>
    line.flatMap(([value, formula, format], column): Cell[] =>
      value === '' || (value === null && formula === null) ? [] : [{ row, column, value, formula, format }],
    ),
  );
}

const content = fc.oneof(
  { weight: 4, arbitrary: fc.constant<[Cell['value'], string | null, string]>([null, null, 'General']) },
  { weight: 8, arbitrary: fc.tuple(values, fc.constant(null), formats) },
  { weight: 1, arbitrary: fc.tuple(fc.oneof(values, fc.constant(null)), formulas, formats) },
);
const merges = fc.array(
  fc
    .tuple(fc.nat(12), fc.nat(6), fc.nat(2), fc.nat(3))
    .map(([top, left, height, width]): CellRange => ({ top, left, bottom: top + height, right: left + width })),
  { maxLength: 4 },
);
const sheets: fc.Arbitrary<SheetSnapshot> = fc
  .record({
    name: fc.constantFrom('Blad1', 'Budget 2026', 'Insatser', 'Deltagare'),
    grid: fc.array(fc.array(content, { maxLength: 8 }), { maxLength: 24 }),
    merges,
    hidden: fc.array(fc.nat(20), { maxLength: 3 }),
  })
  .map(({ name, grid, merges: merged, hidden }) => ({
    name,
    visibility: 'visible',
    generated: null,
    isProtected: false,
    cells: cellsOf(grid),
    hiddenRows: new Set(hidden),
    hiddenColumns: new Set(hidden),
    merges: merged,
  }));
const workbooks: fc.Arbitrary<WorkbookSnapshot> = fc
  .uniqueArray(sheets, { maxLength: 3, selector: ({ name }) => name })
  .map((all) => ({ name: 'prov.xlsx', sheets: all, names: [], calculation: 'automatic', notices: [] }));

function overlaps(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

describe('any workbook at all', () => {
  test('is read without an error, amounts keep their cells, tables keep apart', () => {
    fc.assert(
      fc.property(workbooks, (snapshot) => {
        const reading = readWorkbook(snapshot, defaultSettings);
        const known = new Map(
          snapshot.sheets.flatMap(({ name, cells }) =>
            cells.map((cell) => [cellKey({ sheet: name, row: cell.row, column: cell.column }), cell] as const),
          ),
        );
        for (const table of reading.tables) {
          table.rows.forEach((row, index) => {
            expect(row.index).toBe(index);
            expect(row.cells).toHaveLength(table.columns.length);
            if (row.section !== null) expect(table.rows[row.section]?.role).toBe('heading');
            for (const cell of row.cells) {
              const source = known.get(cellKey(cell.cell));
              if (cell.kind === 'amount') {
                const isNumber = typeof source?.value === 'number' || typeof source?.value === 'string';
                expect(isNumber).toBe(true);
                expect(cell.formula).toBe(source?.formula);
              }
            }
          });
          const cells = table.rows.flatMap((row) => row.cells.filter(({ kind }) => kind !== 'empty'));
          expect(new Set(cells.map(({ cell }) => cellKey(cell))).size).toBe(cells.length);
        }
        reading.tables.forEach((table, index) => {
          for (const other of reading.tables.slice(index + 1)) {
            if (other.sheet === table.sheet) expect(overlaps(table.range, other.range)).toBe(false);
          }
        });
      }),
      { numRuns: 400 },
    );
  });
});
