import { figuresOf } from '../../../src/reading/structure/figures';
import { sectionsWithin } from '../../../src/reading/structure/sections';
import { budgetTable, type TableFigure, type TableLine } from '../../support/table';

/** The sections in rows whose total is given, `0: 1 2` for each; with what bears them out. `known`: rows that are sums already. */
function read(
  rows: readonly (TableFigure | readonly TableFigure[])[],
  total: TableFigure | readonly TableFigure[],
  known: readonly number[] = [],
): string | null {
  const all = [...rows, total].map((row): readonly TableFigure[] => (Array.isArray(row) ? row : [row as TableFigure]));
  const table = budgetTable(
    all.map((figures, row): TableLine => [`Rad ${row}`, ...figures]),
    { columns: all[0]!.map((_, index) => 2026 + index) },
  );
  const run = rows.map((_, row) => row);
  const found = sectionsWithin(figuresOf(table), run, rows.length, (row) => known.includes(row));
  if (!found) return null;
  const sections = found.sections.map(({ top, lines }) => `${top}: ${lines.join(' ')}`).join(', ');
  return [sections, found.isProven ? 'proven' : 'believed', ...(found.isUnanimous ? [] : ['in part'])].join(', ');
}

const RIGHT = [30, 20, 10, 50, 24, 26];
const BOTH = '0: 1 2, 3: 4 5';

describe('sections that open with their sum', () => {
  test('are proven where the total is that of their lines', () => {
    expect(read(RIGHT, 80)).toBe(`${BOTH}, proven`);
    expect(read([...RIGHT, 7], 87)).toBe(`${BOTH}, proven`);
    expect(read([7, ...RIGHT], 87)).toBe('1: 2 3, 4: 5 6, proven');
    expect(read(RIGHT.slice(0, 3).concat(9), 39)).toBe('0: 1 2, proven');
  });

  test('are not there where the total is that of all rows', () => expect(read(RIGHT, 160)).toBeNull());

  test('are believed under a wrong total only where several of them are all there is', () => {
    expect(read(RIGHT, 79)).toBe(`${BOTH}, believed`);
    expect(read([...RIGHT, 7], 99)).toBeNull();
    expect(read(RIGHT.slice(0, 3), 31)).toBeNull();
    expect(read([...RIGHT, 9], 99, [6])).toBe(`${BOTH}, believed`);
  });

  test('have two lines or more, and a sum that is not nought', () => {
    expect(read([30, 30, 9, 9], 39)).toBeNull();
    expect(read([0, 20, -20, 9], 9)).toBeNull();
    expect(read([-30, -20, -10, 9], -21)).toBe('0: 1 2, proven');
  });

  test('may be one of them wrong, whose sum is what the others leave', () => {
    expect(read([30, 20, 10, 55, 24, 26], 80)).toBe(`${BOTH}, proven`);
    expect(read([55, 24, 26, 30, 20, 10], 80)).toBe(`${BOTH}, proven`);
    expect(read([30, 20, 10, 55, 24, 26, 12, 5, 7], 92)).toBe(`${BOTH}, 6: 7 8, proven`);
    expect(read([30, 20, 10, 55, 24, 26], 85)).toBeNull();
    expect(read([55, 24, 26], 50)).toBeNull();
    expect(read([30, 20, 10, 55, 24], 54)).toBeNull();
  });

  test('do not reach over sums that are known', () => {
    expect(read([30, 20, 10, 9], 39, [1])).toBeNull();
    expect(read([30, 20, 10, 9], 39, [0])).toBeNull();
    expect(read([9, 55, 24, 26], 59, [0])).toBe('1: 2 3, proven');
    expect(read([55, 24, 26, 9], 59, [3])).toBe('0: 1 2, proven');
    expect(read([7, 9, 55, 24, 26], 66, [1])).toBe('2: 3 4, proven');
  });
});

describe('several columns', () => {
  const columns = (...each: readonly (readonly TableFigure[])[]): TableFigure[][] =>
    each[0]!.map((_, row) => each.map((column) => column[row]!));
  const OTHER = [31, 22, 13, 54, 25, 27];

  test('are read one by one, and half of those that have the total decide', () => {
    expect(read(columns(RIGHT, RIGHT), [80, 80])).toBe(`${BOTH}, proven`);
    expect(read(columns(RIGHT, OTHER), [80, 172])).toBe(`${BOTH}, proven, in part`);
    expect(read(columns(RIGHT, OTHER, OTHER), [80, 172, 172])).toBeNull();
    expect(read(columns(RIGHT, OTHER, RIGHT), [80, 172, 80])).toBe(`${BOTH}, proven, in part`);
    expect(read(columns(RIGHT, RIGHT, RIGHT), [79, 80, 80])).toBe(`${BOTH}, proven, in part`);
  });

  test('tell nothing without a total, or where a cell cannot be read', () => {
    expect(read(columns(RIGHT, OTHER), [80, null])).toBe(`${BOTH}, proven`);
    expect(read(columns(RIGHT, OTHER), [80, 'oklart'])).toBe(`${BOTH}, proven`);
    expect(read(columns(RIGHT, [30, 'oklart', 10, 50, 24, 26]), [80, 80])).toBe(`${BOTH}, proven, in part`);
    expect(read(columns([30, 'oklart', 10, 50, 24, 26]), [80])).toBeNull();
  });
});
