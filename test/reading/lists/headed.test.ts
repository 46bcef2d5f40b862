import { headedLists, linesOf, onlyText } from '../../../src/reading/lists';
import { address } from '../../../src/workbook';
import { f, percent, sheet, type GridCell } from '../../support/grid';

type Rows = readonly (readonly GridCell[])[];
type Kind = 'name' | 'sum' | 'note';

const KINDS: Readonly<Record<string, Kind>> = { namn: 'name', summa: 'sum', antal: 'sum', not: 'note' };
const search = {
  kindOf: (text: string): Kind | null => KINDS[text.toLowerCase().split(' ')[0]!] ?? null,
  isHeader: (kinds: ReadonlySet<Kind>): boolean => kinds.has('name'),
};
const lists = (...rows: Rows) => headedLists(linesOf(sheet('Lista', rows)), search);
const lines = (...rows: Rows) => linesOf(sheet('Lista', rows));

/** "1-3: A2 B2 / A3 B3": the lines of a list, and the cells of each of its rows. */
const shown = (...rows: Rows): readonly string[] =>
  lists(...rows).map(
    ({ top, bottom, rows: body }) =>
      `${top + 1}-${bottom + 1}: ${body.map(({ line }) => line.cells.map(({ cell }) => address(cell)).join(' ')).join(' / ')}`,
  );

const head: readonly GridCell[] = ['Namn', 'Summa'];
const row: readonly GridCell[] = ['Alis', 10];
const blank: readonly GridCell[] = [];

describe('where a list begins and ends', () => {
  test('at its headings and its last row', () => {
    expect(shown(['Rubrik'], head, row, row)).toEqual(['2-4: A3 B3 / A4 B4']);
  });

  test('an empty row does not end it where two of its columns are filled below, two empty rows do', () => {
    expect(shown(head, row, blank, row, blank, blank, row)).toEqual(['1-4: A2 B2 / A4 B4']);
    expect(shown(head, blank, row)).toEqual(['1-3: A3 B3']);
    expect(shown(head, row, blank, ['Slutord'])).toEqual(['1-2: A2 B2']);
    expect(shown(head, row, ['Alvik'], row)).toEqual(['1-4: A2 B2 / A3 / A4 B4']);
    expect(shown(blank, blank, blank, head, row, ['Alvik'], row)).toEqual(['4-7: A5 B5 / A6 / A7 B7']);
  });

  test('a row beside its columns ends it', () => {
    expect(shown(head, row, [null, null, 'Vid sidan'], row)).toEqual(['1-2: A2 B2']);
    expect(shown(head, row, blank, ['Alvik', null, 'Vid sidan'])).toEqual(['1-2: A2 B2']);
  });

  test('the next headings end it, and headings without rows are no list', () => {
    expect(shown(head, row, head, row)).toEqual(['1-2: A2 B2', '3-4: A4 B4']);
    expect(shown(head)).toEqual([]);
    expect(shown(head, head, row)).toEqual(['2-3: A3 B3']);
  });
});

describe('which line has the headings', () => {
  const longest = `Namn ${'x'.repeat(55)}`;
  test.each<readonly [string, readonly GridCell[], boolean]>([
    ['two that are sought', ['Namn', 'Summa'], true],
    ['with others beside', ['Nr', 'Namn', 'Summa'], true],
    ['with a year beside', ['Namn', 'Summa', 2026], true],
    ['with the first year that is one', ['Namn', 'Summa', 2000], true],
    ['with the last year that is one', ['Namn', 'Summa', 2049], true],
    ['with a number that is no year', ['Namn', 'Summa', 1999], false],
    ['with a later number', ['Namn', 'Summa', 2050], false],
    ['with half a year', ['Namn', 'Summa', 2026.5], false],
    ['with a share', ['Namn', 'Summa', percent(0.5)], false],
    ['one only', ['Namn', 'Text'], false],
    ['the wrong ones', ['Summa', 'Not'], false],
    ['as long as a heading may be', [longest, 'Summa'], true],
    ['longer', [`${longest}x`, 'Summa'], false],
  ])('%s', (_, heading, isHeader) => {
    expect(lists(heading, ['a', 'b', 'c']).length > 0).toBe(isHeader);
  });
});

describe('the rows of a list', () => {
  const rowsOf = () =>
    lists(['Namn', 'Summa 1', 'Summa 2', 'Fritt'], ['Alis', null, 20, 'x'], ['Samspråk', 1, 2], [null, 3])[0]!.rows;

  test('know their headings by kind, column, cell and text', () => {
    expect(lists(head, row)[0]).toMatchObject({
      sheet: 'Lista',
      headings: [
        { kind: 'name', column: 0, cell: { sheet: 'Lista', row: 0, column: 0 }, text: 'Namn' },
        { kind: 'sum', column: 1, cell: { sheet: 'Lista', row: 0, column: 1 }, text: 'Summa' },
      ],
    });
    expect(lists(['Namn', 2026, 'Summa'], row)[0]!.headings.map(({ column }) => column)).toEqual([0, 2]);
  });

  test('give the first filled cell of a kind, or all of them', () => {
    const rows = rowsOf();
    expect(rows.map((one) => one.all('sum').map(({ cell }) => address(cell)))).toEqual([['C2'], ['B3', 'C3'], ['B4']]);
    expect(rows.map((one) => address(one.at('sum')!.cell))).toEqual(['C2', 'B3', 'B4']);
    expect(rows.map((one) => one.at('name')?.text ?? null)).toEqual(['Alis', 'Samspråk', null]);
    expect(rows.map((one) => [one.at('note'), one.all('note')])).toEqual([
      [null, []],
      [null, []],
      [null, []],
    ]);
  });

  test('know the cell of a kind, filled or not', () => {
    const [first] = rowsOf();
    expect(first!.cellOf('sum')).toEqual({ sheet: 'Lista', row: 1, column: 1 });
    expect(first!.cellOf('note')).toBeNull();
  });

  test('may be read under other headings', () => {
    const list = lists(['Namn', 'Summa'], ['Alis', 10])[0]!;
    const renamed = list.rows[0]!.withHeadings(list.headings.map((heading) => ({ ...heading, kind: 'note' as const })));
    expect(renamed.all('note').map(({ cell }) => address(cell))).toEqual(['A2', 'B2']);
    expect(renamed.cellOf('note')).toEqual({ sheet: 'Lista', row: 1, column: 0 });
  });
});

describe('the lines of a sheet', () => {
  test('are its filled rows in order, each from left to right', () => {
    const upset = sheet('Lista', [[], [null, 'b', 'a'], ['  '], ['c', 5]]);
    const found = linesOf({ ...upset, cells: [...upset.cells].reverse() });
    expect(found.map(({ row: at, cells }) => [at, cells.map(({ cell }) => address(cell))])).toEqual([
      [1, ['B2', 'C2']],
      [3, ['A4', 'B4']],
    ]);
  });

  test('have no cells that hold nothing', () => {
    expect(lines([{ formula: 'A9', value: null }, 'a'], [f('A9', ''), ' '])).toMatchObject([
      { row: 0, cells: [{ column: 1 }] },
    ]);
  });

  test('keep the text tidy and as typed, and the number', () => {
    const [line] = lines([' Budget\n 2026 ', 5, f('A1', 'Budget')]);
    expect(line!.cells).toMatchObject([
      { cell: { sheet: 'Lista', row: 0, column: 0 }, text: 'Budget 2026', raw: ' Budget\n 2026 ', isTyped: true },
      { cell: { sheet: 'Lista', row: 0, column: 1 }, text: '', raw: '', amount: { kind: 'number' }, isTyped: true },
      { cell: { sheet: 'Lista', row: 0, column: 2 }, text: 'Budget', isTyped: false },
    ]);
  });

  test('are none of a sheet of ours', () => {
    expect(linesOf(sheet('Finsamkoll', [['Budget']], { generated: 'summary' }))).toEqual([]);
  });

  test('are no more than three thousand, and those are whole', () => {
    const many = Array.from({ length: 3001 }, (_, at) => [`rad ${at}`, 'b']);
    const found = lines(...many);
    expect(found).toHaveLength(3000);
    expect(found.at(-1)!.cells).toHaveLength(2);
  });

  test('may hold one text alone', () => {
    expect(lines(['Mål'], ['Mål', 5], [5], [null, 'Mål']).map((line) => onlyText(line)?.column ?? null)).toEqual([
      0,
      null,
      null,
      1,
    ]);
    expect(onlyText({ row: 0, cells: [] })).toBeNull();
  });
});
