import { headlinesOf } from '../../../src/reading/tables/headlines';
import { sheet } from '../../support/grid';

/** The headings of a sheet of text, a row for each string; several cells are parted by `|`. */
function headlines(...lines: readonly string[]): (string | number)[] {
  const snapshot = sheet(
    'A',
    lines.map((line) => line.split('|')),
  );
  return snapshot.cells.filter(headlinesOf(snapshot)).map(({ value }) => value as string);
}

describe('headings of a sheet without tables', () => {
  test('stand over running text', () => {
    expect(headlines('X', 'Y', 'Z', 'Budget 2026', 'en två tre fyra fem sex sju åtta nio')).toEqual([
      'X',
      'Y',
      'Budget 2026',
    ]);
    expect(headlines('X', 'Y', 'Z', 'Budget 2026', 'Medlen räcker.')).toContain('Budget 2026');
    expect(headlines('X', 'Y', 'Z', 'Budget 2026', ' ', 'Medlen räcker! ')).toContain('Budget 2026');
  });

  test('do not stand over a list, nor over a line or two', () => {
    expect(headlines('X', 'Y', 'Z', 'Budget 2026', 'en två tre   fyra fem sex sju åtta')).not.toContain('Budget 2026');
    expect(headlines('X', 'Y', 'Z', 'Budget 2026', '- en två tre fyra fem sex sju åtta nio')).not.toContain(
      'Budget 2026',
    );
    expect(headlines('X', 'Y', 'Z', 'Budget 2026', 'Vi sparar. Och sedan inte')).not.toContain('Budget 2026');
    expect(headlines('X', 'Y', 'Z', 'Budget 2026', 'Enl. K.')).not.toContain('Budget 2026');
  });

  test('are the first lines, until one of them names a time', () => {
    expect(headlines('Hjorten', 'Verksamhet', 'Planer', 'Annat')).toEqual(['Hjorten', 'Verksamhet', 'Planer']);
    expect(headlines('Verksamhetsplan 2026', 'Hjorten', 'Planer')).toEqual(['Verksamhetsplan 2026']);
    expect(headlines('Årshjul', 'Januari', 'Bokslut 2025', 'Februari', 'Årsredovisning 2025')).toEqual(['Årshjul']);
    expect(headlines('Anteckningar', 'Bokslut 2025', 'Budget 2026')).toEqual(['Anteckningar']);
    expect(headlines('Årshjul', 'Kvartal 1', 'Bokslut')).toEqual(['Årshjul', 'Kvartal 1']);
  });

  test('are numbered', () => {
    expect(headlines('A', 'B', 'C', '1 Inledning', '2.1 Mål', '3. Budget 2026|tkr', '12 000 kr', '123 Mål')).toEqual([
      ...['A', 'B', 'C', '1 Inledning', '2.1 Mål', '3. Budget 2026'],
    ]);
  });

  test('stand alone in their row, and are no points of a list', () => {
    expect(headlines('Ansvarig|Hjorten', 'Budget 2026')).toEqual(['Budget 2026']);
    expect(headlines('- Budget 2026', '☐ klart', '• mål')).toEqual([]);
    expect(headlines('-5 grader')).toEqual(['-5 grader']);
  });
});
