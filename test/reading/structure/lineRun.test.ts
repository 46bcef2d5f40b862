import { LineRun } from '../../../src/reading/structure/lineRun';
import { outlineOf } from '../../../src/reading/structure/outline';
import { budgetTable, type TableFigure, type TableLine } from '../../support/table';

/** What the last row adds up of those above it, though no word calls it a sum; `null` for nothing. */
function added(lines: readonly TableLine[], { endAfter = -1 } = {}): string | null {
  const width = Math.max(...lines.map((line) => line.length)) - 1;
  const columns = Array.from({ length: width }, (_, index) => 2026 + index);
  const outline = outlineOf(budgetTable(lines, { columns }));
  const run = new LineRun(outline);
  outline.rows.slice(0, -1).forEach((row) => {
    run.add(row);
    if (row.index === endAfter) run.end();
  });
  const found = run.summedBy(outline.rows.at(-1)!);
  return found && found.parts.map(({ row }) => outline.rows[row]!.row.label).join(' ');
}

function last(...figures: TableFigure[]): TableLine {
  return ['Verksamhet', ...figures];
}

const THREE: TableLine[] = [
  ['A', 100, 130, 170],
  ['B', 200, 210, 220],
  ['C', 300, 310, 350],
];
const TWO = THREE.slice(0, 2);

describe('a line that is what the lines above it come to', () => {
  test('is their sum where two columns that are unlike each other say so, three over two lines', () => {
    expect(added([...THREE, last(600, 650, 740)])).toBe('A B C');
    expect(added([...THREE.map((line) => line.slice(0, 3) as unknown as TableLine), last(600, 650)])).toBe('A B C');
    expect(added([...THREE.map((line) => line.slice(0, 2) as unknown as TableLine), last(600)])).toBeNull();
    expect(added([...TWO, last(300, 340, 390)])).toBe('A B');
    expect(added([...TWO.map((line) => line.slice(0, 3) as unknown as TableLine), last(300, 340)])).toBeNull();
    expect(added([THREE[0]!, last(100, 130, 170)])).toBeNull();
    expect(added([last(100, 130, 170)])).toBeNull();
  });

  test('is none by columns that are multiples of one another, or nought', () => {
    const doubled: TableLine[] = [
      ['A', 100, 200],
      ['B', 200, 400],
      ['C', 300, 600],
    ];
    expect(added([...doubled, last(600, 1200)])).toBeNull();
    const nought: TableLine[] = [
      ['A', 100, 0],
      ['B', 200, 0],
      ['C', 300, 0],
    ];
    expect(added([...nought, last(600, 0)])).toBeNull();
  });

  test('agrees in every column, to the öre in one', () => {
    expect(added([...THREE, last(600, 651, 740)])).toBe('A B C');
    expect(added([...THREE, last(600, 653, 740)])).toBeNull();
    expect(added([...THREE, last(601, 651, 741)])).toBeNull();
    expect(added([...THREE, last(600, 650, 'oklart')])).toBeNull();
  });

  test('stands right below them, with no empty line or other sum between', () => {
    expect(added([...THREE, [], last(600, 650, 740)])).toBeNull();
    expect(added([['X', 9, 9, 9], [], ...THREE, last(600, 650, 740)])).toBe('A B C');
    expect(added([['X', 9, 9, 9], ...THREE, last(600, 650, 740)], { endAfter: 0 })).toBe('A B C');
    expect(added([['X', 9, 9, 9], ...THREE, last(600, 650, 740)])).toBeNull();
  });

  test('is of their kind', () => {
    const named = (label: string, row: number, own = 'Verksamhet'): string | null =>
      added([
        ...THREE.map((line, at) => (at === row ? ([label, ...line.slice(1)] as unknown as TableLine) : line)),
        [own, 600, 650, 740],
      ]);
    expect(named('Lön', 0)).toBe('Lön B C');
    expect(named('Ränteintäkter', 0)).toBeNull();
    expect(named('Egna medel', 2)).toBeNull();
    expect(named('Lön', 1, 'Kansli')).toBe('A Lön C');
    expect(named('Ränteintäkter', 1, 'Kansli')).toBeNull();
    expect(named('A', 0, 'Region Väst')).toBeNull();
    expect(named('A', 0, 'Ränteintäkter')).toBeNull();
    const income: TableLine[] = ['Ränteintäkter', 'ESF-bidrag', 'Övriga intäkter'].map(
      (label, row) => [label, ...THREE[row]!.slice(1)] as unknown as TableLine,
    );
    expect(added([...income, ['Intäkter', 600, 650, 740]])).toBe('Ränteintäkter ESF-bidrag Övriga intäkter');
    expect(added([...income, ['Medlemsbidrag', 600, 650, 740]])).toBeNull();
    const members: TableLine[] = ['Staten', 'Region Väst', 'Lindby kommun'].map(
      (label, row) => [label, ...THREE[row]!.slice(1)] as unknown as TableLine,
    );
    expect(added([...members, ['Medlemsbidrag', 600, 650, 740]])).toBe('Staten Region Väst Lindby kommun');
  });
});
