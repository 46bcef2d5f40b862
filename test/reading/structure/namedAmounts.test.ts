import { readWorkbook } from '../../../src/reading';
import { defaultSettings } from '../../../src/settings';
import { f, sheet, workbook, type GridCell } from '../../support/grid';

type Rows = readonly (readonly GridCell[])[];

/** The kinds of the columns of the only table on a sheet. */
function kinds(rows: Rows): string[] {
  const { tables } = readWorkbook(workbook(sheet('Blad1', rows)), defaultSettings);
  return tables[0]!.columns.map(({ kind }) => kind);
}

const PARTS = ['part', 'part'];

test.each([
  ['Personal', 'Lokal'],
  ['Staten', 'Kommunerna'],
  ['Försäkringskassan', 'Region Sjövik'],
  ['Sjövik', 'Insjön'],
  ['Norr', 'Söder'],
  ['100 Kansli', '200 Insatser'],
  ['År 1', 'År 2'],
  ['Förbundets del', 'ESF'],
  ['Löner', 'Lön inkl. PO 40 %'],
])('"%s" and "%s" over amounts with a sum', (first, second) => {
  const table = (...total: readonly GridCell[]): Rows => [
    ['Insatser, kr'],
    ['Insats', first, second],
    ['Stegen', 900, 100],
    ['Arena', 500, 70],
    ['Summa', ...total],
  ];
  expect(kinds(table(f('SUM(B3:B4)', 1400), f('SUM(C3:C4)', 170)))).toEqual(PARTS);
  expect(kinds(table(1400, 171))).toEqual(PARTS);
});

const insatser = (title: string, ...rows: Rows): Rows => [[title], ['Insats', 'Sjövik', 'Insjön'], ...rows];

test('figures of a table without a unit are amounts where they are large', () => {
  const of = (size: number): Rows =>
    insatser('Insatser', ['Stegen', size, size], ['Arena', size, size], ['Summa', size * 2, size * 2]);
  expect(kinds(of(500))).toEqual(PARTS);
  expect(kinds(of(499))).toEqual(['other', 'other']);
});

test('without a sum nothing says that they add up', () => {
  expect(kinds(insatser('Insatser, kr', ['Stegen', 900, 100], ['Arena', 500, 70]))).toEqual(['other', 'other']);
});

test('a mean in the row of the sums', () => {
  const total = (own: GridCell): Rows =>
    insatser('Insatser, kr', ['Stegen', 900, 9000], ['Arena', 500, 7000], ['Summa', 1400, own]);
  expect(kinds(total(8000))).toEqual(['part', 'other']);
  expect(kinds(total(f('AVERAGE(C3:C4)', 8000)))).toEqual(['part', 'other']);
  expect(kinds(total(16000))).toEqual(PARTS);
});

test('what each row comes to for another, as formulas', () => {
  const ratio = (row: number): GridCell => f(`B${row}/2`, 1);
  const rows = (divide: (row: number) => GridCell, total: GridCell): Rows =>
    insatser('Insatser, kr', ['Stegen', 900, divide(3)], ['Arena', 500, divide(4)], ['Summa', 1400, total]);
  expect(kinds(rows(() => f('B3/B4', 1800), 4000))).toEqual(['part', 'other']);
  expect(kinds(rows(ratio, 4000))).toEqual(PARTS);
  expect(kinds(rows(() => f('B3/B4', 1800), f('SUM(C3:C4)', 3600)))).toEqual(PARTS);
  expect(kinds(rows(ratio, f('C3/B3', 4000)))).toEqual(['part', 'other']);
});

test('a result is no more than what it is the difference of', () => {
  const rows: Rows = [
    ['Budget per område, tkr'],
    ['', 'Norr', 'Söder'],
    ['Bidrag', 2000, 1500],
    ['Räntor', 10, 5],
    ['Summa intäkter', 2010, 1505],
    ['Insatser', 1500, 900],
    ['Kansli', 300, 200],
    ['Summa kostnader', 1800, 1100],
    ['Resultat', 210, 405],
  ];
  expect(kinds(rows)).toEqual(PARTS);
});

test('counts and what comes for each of many stay what they are', () => {
  const rows: Rows = [
    ['Insatser, kr'],
    ['Insats', 'Sjövik', 'Deltagare', 'Kr per deltagare'],
    ['Stegen', 9000, 4, 2250],
    ['Arena', 5000, 5, 1000],
    ['Summa', 14000, 9, 3250],
  ];
  expect(kinds(rows)).toEqual(['part', 'other', 'other']);
});
