import { isMostlyNegative, namedHeading, outlineOf, type OutlineRow } from '../../../src/reading/structure/outline';
import type { TableRow } from '../../../src/reading/model';
import { budgetTable, type TableLine, type TableOptions } from '../../support/table';

function rowsOf(lines: readonly TableLine[], options?: TableOptions): readonly OutlineRow[] {
  return outlineOf(budgetTable(lines, options)).rows;
}

function asked(lines: readonly TableLine[], own: Partial<TableRow> = {}): string {
  const table = budgetTable(lines);
  const rows = table.rows.map((row, index): TableRow => (index === 0 ? { ...row, ...own } : row));
  const { want, certainty } = outlineOf({ ...table, rows }).rows[0]!;
  return `${want} ${certainty}`;
}

describe('what a row asks to be the sum of', () => {
  test.each<[string, string]>([
    ['Lön', 'none no'],
    ['Kansli', 'none no'],
    ['Summa', 'section sure'],
    ['Summa insatser', 'section sure'],
    ['Totalt', 'all sure'],
    ['Summa kostnader', 'side sure'],
    ['Kostnader', 'side maybe'],
    ['Intäkter', 'side maybe'],
    ['Summa tillgångar', 'side sure'],
    ['Resultat', 'result sure'],
    ['Total budget', 'all sure'],
    ['Budgetram', 'frame maybe'],
    ['Utgående eget kapital', 'closing maybe'],
    ['Utgående kassa', 'closing maybe'],
    ['Ingående eget kapital', 'none no'],
    ['Egna medel', 'none no'],
    ['Eget kapital', 'none no'],
    ['Nettokostnad', 'net sure'],
    ['Netto', 'result sure'],
    ['Avdrag netto', 'net maybe'],
    ['Kommunerna', 'section maybe'],
    ['Regionerna', 'section maybe'],
    ['Insatser', 'section maybe'],
    ['varav lön', 'none no'],
    ['= Lön', 'section sure'],
    ['= Eget kapital', 'section sure'],
  ])('%s: %s', (label, expected) => expect(asked([[label, 5]])).toBe(expected));

  test('nothing where it has no figure, or is a note', () => {
    expect(asked([['Summa', null]])).toBe('none no');
    expect(asked([['Summa', 5]], { role: 'note' })).toBe('none no');
    expect(rowsOf([['Summa', null]])[0]!.isItem).toBe(false);
    const table = budgetTable([['Lön', 5]]);
    const note = table.rows.map((row): TableRow => ({ ...row, role: 'note' }));
    expect(outlineOf({ ...table, rows: note }).rows[0]!.isItem).toBe(false);
  });

  test('a line of the table that its words call a sum is one, and a heading with figures may be', () => {
    expect(asked([['~ Summa', 5]])).toBe('section sure');
    expect(asked([['~ Totalt', 5]])).toBe('all sure');
    expect(asked([['# Pelarsalen', 5]])).toBe('section maybe');
  });

  test('its name is that of a section alone', () => {
    const names = rowsOf([
      ['Summa insatser', 5],
      ['Summa kostnader', 5],
      ['Lön', 5],
    ]).map(({ name }) => name);
    expect(names).toEqual([['insatser'], [], []]);
  });

  test('its sides are those of its meaning, or its own', () => {
    const sides = (label: string): readonly string[] => rowsOf([[label, 5]])[0]!.sides;
    expect(sides('Summa eget kapital och skulder')).toEqual(['equity', 'liability']);
    expect(sides('Summa kostnader')).toEqual(['cost']);
    expect(sides('Lön')).toEqual(['cost']);
    expect(sides('Summa')).toEqual([]);
  });
});

describe('where rows stand', () => {
  test('"varav" tells of the row above, where it has a figure', () => {
    const rows = rowsOf([
      ['Kansli', 5],
      ['varav lön', 3],
      ['varav hyra', null],
    ]);
    expect(rows.map(({ isItem, tellsOfAbove }) => [isItem, tellsOfAbove])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
  });

  test('under the nearest heading, and a heading with figures is none', () => {
    const lines: TableLine[] = [['Lön', 1], ['# A'], ['Lön', 1], ['# B', 7], ['Lön', 1], ['Tom', null], ['Lön', 1]];
    expect(rowsOf(lines).map(({ heading }) => heading)).toEqual([-1, -1, 1, 1, 1, 1, 1]);
  });

  test('below empty lines, each counted once', () => {
    const lines: TableLine[] = [['A', 1], ['B', 1], [], ['C', 1], [], [], ['D', 1], ['E', 1]];
    expect(rowsOf(lines).map(({ gapsAbove }) => gapsAbove)).toEqual([0, 0, 1, 2, 2]);
  });
});

describe('the heading that a sum names', () => {
  const named = (lines: readonly TableLine[]): number => namedHeading(outlineOf(budgetTable(lines)), lines.length - 1);

  test('is looked for upwards, past others', () => {
    expect(named([['# Insatser'], ['# Stegen'], ['A', 1], ['Summa insatser', 1]])).toBe(0);
    expect(named([['# Insatser'], ['# Insatser'], ['A', 1], ['Summa insatser', 1]])).toBe(1);
    expect(named([['# Kansli'], ['A', 1], ['Summa insatser', 1]])).toBe(-1);
    expect(named([['# Insatser'], ['A', 1], ['Summa', 1]])).toBe(-1);
    expect(
      named([
        ['A', 1],
        ['Summa insatser', 1],
      ]),
    ).toBe(-1);
  });

  test('among the nearest dozen', () => {
    const others = (count: number): TableLine[] =>
      Array.from({ length: count }, (_, at): TableLine => [`# Del ${'abcdefghijklm'[at]}x`]);
    expect(named([['# Insatser'], ...others(11), ['A', 1], ['Summa insatser', 1]])).toBe(0);
    expect(named([['# Insatser'], ...others(12), ['A', 1], ['Summa insatser', 1]])).toBe(-1);
  });
});

test('whether most of a row’s figures are negative', () => {
  const negative = (...amounts: (number | string | null)[]): boolean => {
    const columns = amounts.map((_, index) => 2026 + index);
    const filled: TableLine = ['Annat', ...columns.map(() => -1)];
    return isMostlyNegative(outlineOf(budgetTable([filled, ['Lön', ...amounts], filled], { columns })), 1);
  };
  expect([negative(-5, -5, 5), negative(-5, 5, 5), negative(-5, 5), negative(0, -900), negative('oklart', -5)]).toEqual(
    [true, false, false, true, true],
  );
  expect(negative(900, -1, -1)).toBe(true);
});
