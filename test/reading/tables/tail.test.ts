import { readWorkbook } from '../../../src/reading';
import { defaultSettings } from '../../../src/settings';
import { sheet, workbook, type GridCell } from '../../support/grid';

const budget: readonly (readonly GridCell[])[] = [
  ['Budget 2027 (tkr)'],
  ['', 'Budget 2027', 'Plan 2028', 'Plan 2029'],
  ['Medlemsbidrag', 5000, 5000, 5050],
  ['Insatser', 3700, 3700, 3720],
  ['Kansli', 1100, 1110, 1120],
];
const ends: Record<string, readonly (readonly GridCell[])[]> = {
  'a result': [...budget, ['Resultat', 200, 190, 210]],
  'eget kapital': [...budget, ['Resultat', 200, 190, 210], ['Utgående eget kapital', 700, 890, 1100]],
  lines: budget,
};

function roleBelow(end: string, words: string): string | undefined {
  const reading = readWorkbook(workbook(sheet('Budget', [...ends[end]!, [words]])), defaultSettings);
  return reading.tables[0]!.rows.find(({ label }) => label === words)?.role;
}

describe('words right under a table', () => {
  test.each([
    'Belopp i tkr',
    '(tkr)',
    'Sida 1 (2)',
    'Ort och datum',
    'Ordförande',
    'Upprättad av ekonom 2026-10-01',
    'Budgeten förutsätter oförändrade bidrag',
    'Budgeten är antagen av styrelsen',
    '(Kostnader med minus)',
  ])('%s: no row of the table', (words) => {
    expect(['a result', 'eget kapital'].map((end) => roleBelow(end, words))).toEqual(['note', 'note']);
  });

  test.each([
    ['eget kapital', 'Eget kapital i procent'],
    ['a result', 'Utgående eget kapital'],
    ['a result', 'Revision'],
    ['lines', 'Revision'],
    ['lines', 'Kompass'],
    ['lines', 'Ordförande'],
  ])('under %s, %s is a row without its amount', (end, words) => {
    expect(roleBelow(end, words)).toBe('line');
  });

  test('the unit is no row under lines either', () => {
    expect(roleBelow('lines', 'Alla belopp i tkr')).toBe('note');
  });

  test('a total without its amount is still a sum', () => {
    expect(roleBelow('lines', 'Summa kostnader')).toBe('sum');
    expect(roleBelow('a result', 'Summa')).toBe('sum');
  });
});
