import { intendedParts } from '../../../src/reading/structure/intended';
import { outlineOf } from '../../../src/reading/structure/outline';
import type { Part } from '../../../src/reading/structure/fit';
import { budgetTable, type TableLine } from '../../support/table';

interface Case {
  readonly lines: readonly TableLine[];
  /** The rows that the formula of the last row names. */
  readonly named: string;
  /** What the layout would choose, with how much speaks for it (10 where nothing is said). */
  readonly natural?: readonly (string | readonly [string, number])[];
  /** Which sum holds a row already. */
  readonly held?: Readonly<Record<string, string>>;
}

/** What the formula of the last row was meant to add: `+A +B`. */
function meant({ lines, named, natural = [], held = {} }: Case): string {
  const outline = outlineOf(budgetTable(lines));
  const labels = outline.rows.map(({ row }) => row.label);
  const parts = (text: string): Part[] =>
    text.match(/[+-][^+-]+/g)!.map((part) => ({
      row: labels.indexOf(part.slice(1).trim()),
      sign: part.startsWith('-') ? -1 : 1,
    }));
  const found = intendedParts(
    outline,
    lines.filter((line) => line.length > 0).length - 1,
    parts(named),
    (row) => labels.indexOf(held[labels[row]!] ?? ''),
    {
      open: {
        items: [],
        isSum: (row) => outline.rows[row]!.certainty === 'sure',
        sideOf: (row) => outline.rows[row]!.side,
      },
      natural: natural.map((each) => {
        const [text, prior] = typeof each === 'string' ? [each, 10] : each;
        return { parts: parts(text), prior };
      }),
    },
  );
  return found.map(({ row, sign }) => (sign > 0 ? '+' : '-') + labels[row]).join(' ');
}

const [A, B, C, D, E, F]: TableLine[] = ['A', 'B', 'C', 'D', 'E', 'F'].map((label): TableLine => [label, 10]);
const TOTAL: TableLine = ['Summa', 50];
const ALL: TableLine = ['Totalt', 50];
const sum = (label: string): TableLine => [`= ${label}`, 20];

describe('rows that a formula names', () => {
  test('count once', () => {
    expect(meant({ lines: [A!, B!, TOTAL], named: '+A +A +B' })).toBe('+A +B');
    expect(meant({ lines: [A!, B!, TOTAL], named: '+A -A +B' })).toBe('+A +B');
  });

  test('are rows with figures; "varav" rows only where there is nothing else, or where they are taken off', () => {
    const lines: TableLine[] = [['# Del'], A!, ['varav lön', 5], ['varav hyra', 5], TOTAL];
    expect(meant({ lines, named: '+Del +A +varav lön' })).toBe('+A');
    expect(meant({ lines, named: '+Del +varav lön +varav hyra' })).toBe('+varav lön +varav hyra');
    expect(meant({ lines, named: '+A -varav lön' })).toBe('+A -varav lön');
  });

  test('do not count again beside the sum that holds them, however far up', () => {
    const lines: TableLine[] = [sum('S'), A!, B!, sum('T'), C!, TOTAL];
    expect(meant({ lines, named: '+S +A +B +C', held: { A: 'S', B: 'S' } })).toBe('+S +C');
    expect(meant({ lines, named: '+A +T +C', held: { A: 'S', S: 'T' } })).toBe('+T +C');
    expect(meant({ lines, named: '-A +S +C', held: { A: 'S' } })).toBe('-A +S +C');
    expect(meant({ lines, named: '+A +B +C', held: { A: 'S', B: 'S' } })).toBe('+A +B +C');
  });

  test('are taken at their word where there is one, or one is taken off', () => {
    const natural = ['+A +B +C'];
    expect(meant({ lines: [A!, B!, C!, TOTAL], named: '+A', natural: ['+A +B'] })).toBe('+A');
    expect(meant({ lines: [A!, B!, C!, TOTAL], named: '+A -B', natural })).toBe('+A -B');
    expect(meant({ lines: [A!, B!, C!, TOTAL], named: '+A +B', natural })).toBe('+A +B +C');
  });

  test('are all that was meant where the layout speaks for just them', () => {
    const lines: TableLine[] = [A!, B!, C!, TOTAL];
    expect(meant({ lines, named: '+A +B', natural: ['+A +B +C', ['+B +A', 4]] })).toBe('+A +B');
    expect(meant({ lines, named: '+A +B', natural: ['+A +B +C', ['+A +B', 3]] })).toBe('+A +B +C');
    expect(meant({ lines, named: '+A +B', natural: ['+A +C'] })).toBe('+A +B');
    expect(meant({ lines, named: '+A +B', natural: ['+A +B -C'] })).toBe('+A +B');
  });
});

describe('a section whose range begins too high', () => {
  const lines: TableLine[] = [['# X'], A!, sum('S'), ['# Y'], C!, D!, TOTAL];

  test('was meant to begin below its heading', () => {
    expect(meant({ lines, named: '+S +C +D', natural: ['+C', '+C +D'] })).toBe('+C +D');
  });

  test.each<[string, Case]>([
    ['the row takes all', { lines: [...lines.slice(0, -1), ALL], named: '+S +C +D', natural: ['+C +D'] }],
    ['lines stand before it too', { lines, named: '+A +S +C +D', natural: ['+C +D'] }],
    ['nothing of its own is there', { lines, named: '+A +S', natural: ['+C +D'] }],
    ['the layout does not speak for its own', { lines, named: '+S +C +D', natural: ['+C'] }],
    ['no heading parts them', { lines: [sum('S'), C!, D!, TOTAL], named: '+S +C +D', natural: ['+C +D'] }],
  ])('not where %s', (_, given) => expect(meant(given)).toBe(given.named));
});

describe('rows that a formula has missed', () => {
  test('the fewest, and no more than half of those it names, nor more than three', () => {
    const lines: TableLine[] = [A!, B!, C!, D!, E!, F!, TOTAL];
    expect(meant({ lines, named: '+A +B +C +D', natural: ['+A +B +C +D +E +F', '+A +B +C +D +E'] })).toBe(
      '+A +B +C +D +E',
    );
    expect(meant({ lines, named: '+A +B +C +D', natural: ['+A +B +C +D +E +F'] })).toBe('+A +B +C +D +E +F');
    expect(meant({ lines, named: '+A +B +C', natural: ['+A +B +C +D +E'] })).toBe('+A +B +C');
    expect(meant({ lines, named: '+A +B', natural: ['+A +B +C'] })).toBe('+A +B +C');
    const labels = Array.from({ length: 12 }, (_, row) => `Rad ${'abcdefghijkl'[row]}`);
    const many: TableLine[] = [...labels.map((label): TableLine => [label, 10]), TOTAL];
    const first = (count: number): string =>
      labels
        .slice(0, count)
        .map((label) => `+${label}`)
        .join(' ');
    expect(meant({ lines: many, named: first(8), natural: [first(11)] })).toBe(first(11));
    expect(meant({ lines: many, named: first(8), natural: [first(12)] })).toBe(first(8));
  });

  test('belong to no other sum', () => {
    const lines: TableLine[] = [sum('S'), A!, B!, C!, TOTAL];
    expect(meant({ lines, named: '+A +B', natural: ['+A +B +C'], held: { C: 'S' } })).toBe('+A +B');
  });

  test('are sums only beside sums, in a total of all', () => {
    const lines = (total: TableLine): TableLine[] => [sum('S'), sum('T'), sum('U'), A!, B!, total];
    const sums = { named: '+S +T', natural: ['+S +T +U'] };
    expect(meant({ lines: lines(ALL), ...sums })).toBe('+S +T +U');
    expect(meant({ lines: lines(['Summa kostnader', 50]), ...sums })).toBe('+S +T +U');
    expect(meant({ lines: lines(TOTAL), ...sums })).toBe('+S +T');
    expect(meant({ lines: lines(ALL), named: '+A +B', natural: ['+A +B +U'] })).toBe('+A +B');
    expect(meant({ lines: lines(ALL), named: '+A +T', natural: ['+A +T +U'] })).toBe('+A +T +U');
  });

  test('are lines beside nothing but sums only in a total of all', () => {
    const lines = (total: TableLine): TableLine[] => [sum('S'), sum('T'), A!, total];
    expect(meant({ lines: lines(ALL), named: '+S +T', natural: ['+S +T +A'] })).toBe('+S +T +A');
    expect(meant({ lines: lines(TOTAL), named: '+S +T', natural: ['+S +T +A'] })).toBe('+S +T');
    expect(meant({ lines: [sum('S'), B!, A!, TOTAL], named: '+S +B', natural: ['+S +B +A'] })).toBe('+S +B +A');
  });

  test('are of the same side, and members where members are added', () => {
    const lines: TableLine[] = [['Hyra', 1], ['Lön', 2], ['Ränteintäkter', 3], A!, TOTAL];
    expect(meant({ lines, named: '+Hyra +Lön', natural: ['+Hyra +Lön +Ränteintäkter'] })).toBe('+Hyra +Lön');
    expect(meant({ lines, named: '+Hyra +Lön', natural: ['+Hyra +Lön +A'] })).toBe('+Hyra +Lön +A');
    const members: TableLine[] = [
      ['Region Väst', 1],
      ['Lindby kommun', 2],
      ['Sjövik kommun', 2],
      ['Ränteintäkter', 3],
      TOTAL,
    ];
    const named = '+Region Väst +Lindby kommun';
    expect(meant({ lines: members, named, natural: [`${named} +Ränteintäkter`] })).toBe(named);
    expect(meant({ lines: members, named, natural: [`${named} +Sjövik kommun`] })).toBe(`${named} +Sjövik kommun`);
    const mixed = '+Region Väst +Ränteintäkter';
    expect(meant({ lines: members, named: mixed, natural: [`${mixed} +Sjövik kommun`] })).toBe(mixed);
  });

  test('a sum with a name in a list without headings leaves out what stands above, and what is of another kind', () => {
    const lines = (total: TableLine): TableLine[] => [A!, B!, C!, ['Kansli', 5], D!, total];
    const name: TableLine = ['Summa insatser', 30];
    expect(meant({ lines: lines(name), named: '+B +C', natural: ['+A +B +C'] })).toBe('+B +C');
    expect(meant({ lines: lines(TOTAL), named: '+B +C', natural: ['+A +B +C'] })).toBe('+A +B +C');
    expect(meant({ lines: lines(name), named: '+B +C', natural: ['+B +C +Kansli'] })).toBe('+B +C');
    expect(meant({ lines: lines(TOTAL), named: '+B +C', natural: ['+B +C +Kansli'] })).toBe('+B +C +Kansli');
    expect(meant({ lines: lines(name), named: '+B +C', natural: ['+B +C +D'] })).toBe('+B +C +D');
    expect(meant({ lines: [B!, C!, ['Team', 5], name], named: '+B +C', natural: ['+B +C +Team'] })).toBe('+B +C +Team');
    const headed: TableLine[] = [['# Insatser'], ...lines(name)];
    expect(meant({ lines: headed, named: '+B +C', natural: ['+A +B +C'] })).toBe('+A +B +C');
  });

  test('stand with the others, first in the section or the table, or right over the sum', () => {
    const above = { named: '+B +C', natural: ['+A +B +C'] };
    expect(meant({ lines: [D!, A!, [], B!, C!, TOTAL], ...above })).toBe('+B +C');
    expect(meant({ lines: [A!, [], B!, C!, TOTAL], ...above })).toBe('+A +B +C');
    expect(meant({ lines: [['# Del'], A!, [], B!, C!, TOTAL], ...above })).toBe('+A +B +C');
    expect(meant({ lines: [['# Del'], D!, A!, [], B!, C!, TOTAL], ...above })).toBe('+B +C');
    const below = { named: '+A +B', natural: ['+A +B +C'] };
    expect(meant({ lines: [A!, B!, [], C!, TOTAL], ...below })).toBe('+A +B +C');
    expect(meant({ lines: [A!, B!, [], C!, [], TOTAL], ...below })).toBe('+A +B');
    expect(meant({ lines: [A!, B!, C!, [], TOTAL], ...below })).toBe('+A +B +C');
    expect(meant({ lines: [A!, [], C!, [], B!, TOTAL], ...below, natural: ['+A +B +C'] })).toBe('+A +B +C');
  });
});
