import { candidatesAbove, candidatesBelow } from '../../../src/reading/structure/candidates';
import { outlineOf } from '../../../src/reading/structure/outline';
import type { Candidate } from '../../../src/reading/structure/runs';
import { budgetTable, type TableLine, type TableOptions } from '../../support/table';

interface Open {
  readonly options?: TableOptions;
  /** Rows that lie open; all on that side of the sum where nothing is said. */
  readonly open?: readonly string[];
}

function choices(
  place: 'above' | 'below',
  lines: readonly TableLine[],
  label: string,
  { options, open }: Open = {},
): string[] {
  const outline = outlineOf(budgetTable(lines, options));
  const labels = outline.rows.map(({ row }) => row.label);
  const index = labels.indexOf(label);
  const isThere = (row: number): boolean => (place === 'above' ? row < index : row > index);
  const items = outline.rows.flatMap((row) =>
    isThere(row.index) && (open ? open.includes(row.row.label) : row.isItem || (place === 'below' && row.tellsOfAbove))
      ? [row.index]
      : [],
  );
  const find = place === 'above' ? candidatesAbove : candidatesBelow;
  const found = find(outline, index, {
    items,
    isSum: (row) => outline.rows[row]!.certainty === 'sure',
    sideOf: (row) => outline.rows[row]?.side ?? 'none',
  });
  const text = ({ parts }: Candidate): string =>
    parts.map(({ row, sign }) => (sign > 0 ? '+' : '-') + labels[row]).join(' ');
  return found.map(text);
}

/** What a row may add up of those above it, the likeliest first. */
function above(lines: readonly TableLine[], open?: Open): string[] {
  return choices('above', lines, lines.at(-1)![0]!.replace(/^[=~#] /, ''), open);
}

/** What the first row may add up of those below it, the likeliest first. */
function below(lines: readonly TableLine[], open?: Open): string[] {
  return choices('below', lines, lines[0]![0]!.replace(/^[=~#] /, ''), open);
}

const [A, B, C, D]: TableLine[] = ['A', 'B', 'C', 'D'].map((label): TableLine => [label, 10]);
const ALL: TableLine = ['Totalt', 50];
const SUM: TableLine = ['Summa', 50];
const income = (label: string): TableLine => [label, 10];

describe('what a section above its sum is', () => {
  test('begins at the heading, at a sum before it, or at the table’s start', () => {
    expect(above([A!, B!, SUM])).toEqual(['+A +B']);
    expect(above([A!, ['# Del'], B!, C!, SUM])).toEqual(['+B +C', '+A +B +C']);
    expect(above([A!, ['= Del', 10], B!, C!, SUM])).toEqual(['+B +C', '+A +Del +B +C']);
  });

  test('hardly begins at an empty line, another side, or where the members end', () => {
    expect(above([A!, B!, [], C!, SUM])).toEqual(['+A +B +C', '+C']);
    expect(above([['Ränteintäkter', 5], ['Hyra', 5], ['Lön', 5], SUM])).toEqual([
      '+Hyra +Lön',
      '+Ränteintäkter +Hyra +Lön',
    ]);
    expect(above([['Region Väst', 5], ['Ränteintäkter', 5], SUM])).toEqual([
      '+Region Väst +Ränteintäkter',
      '+Ränteintäkter',
    ]);
  });

  test('is the one that the sum names', () => {
    const lines: TableLine[] = [['# Insatser'], A!, ['# Stegen'], B!, ['Summa insatser', 20]];
    expect(above(lines)[0]).toBe('+A +B');
    expect(above([...lines.slice(0, -1), SUM])[0]).toBe('+B');
  });

  test('right below other sums is those sums', () => {
    const sums: TableLine[] = [A!, B!, C!, ['= S', 10], ['= T', 10]];
    expect(above([...sums, SUM])).toContain('+S +T');
    expect(above([...sums.slice(1), SUM])).not.toContain('+S +T');
  });

  test('is nothing where nothing lies open', () => {
    expect(above([A!, SUM], { open: [] })).toEqual([]);
    expect(above([A!, ALL], { open: [] })).toEqual([]);
  });
});

describe('what a total of one side adds', () => {
  test('is that side, with what nobody has called anything, and never a sum of the other side', () => {
    const lines: TableLine[] = [['Hyra', 5], A!, income('Ränteintäkter'), ['Lön', 5], ['Summa kostnader', 20]];
    const found = above(lines);
    expect(found[0]).toBe('+Hyra +A +Lön');
    expect(found[1]).toBe('+Hyra +Lön');
    const other: TableLine[] = [
      ['= Intäkter', 5],
      ['Hyra', 5],
      ['Lön', 5],
      ['Summa kostnader', 20],
    ];
    expect(above(other).some((each) => each.includes('Intäkter'))).toBe(false);
    expect(above([['Ränteintäkter', 5], ...other.slice(1)]).some((each) => each.includes('Ränteintäkter'))).toBe(true);
    expect(
      above([
        ['= Kostnader A', 5],
        ['Lön', 5],
        ['Summa kostnader', 20],
      ])[0],
    ).toBe('+Kostnader A +Lön');
  });

  test('is the members’ alone for their total', () => {
    const lines: TableLine[] = [
      ['Region Väst', 5],
      ['Medlemsbidrag', 5],
      ['Ränteintäkter', 5],
    ];
    expect(above([...lines, ['Summa medlemsbidrag', 20]])[0]).toBe('+Region Väst +Medlemsbidrag');
    expect(above([...lines, ['Summa intäkter', 20]])[0]).toBe('+Region Väst +Medlemsbidrag +Ränteintäkter');
  });

  test('may be lines of the other sign', () => {
    const lines = (...amounts: number[]): TableLine[] => [
      ...amounts.map((amount, row): TableLine => [`Lön ${'abc'[row]}`, amount]),
      ['Summa kostnader', -20],
    ];
    expect(above(lines(5, 6))).toContain('-Lön a -Lön b');
    expect(above(lines(5, -6))).not.toContain('-Lön a -Lön b');
    expect(above(lines(5))).not.toContain('-Lön a');
    const after: TableLine[] = [['Lön a', -5], ['# Del'], ['Lön b', 5], ['Lön c', 5], ['Summa kostnader', -20]];
    expect(above(after)).toContain('-Lön b -Lön c');
  });
});

describe('what "Totalt" adds', () => {
  test('is all of the nearest side, or the subtotals beside many lines', () => {
    const lines: TableLine[] = [income('Ränteintäkter'), ['Hyra', 5], A!, ['Lön', 5], ALL];
    expect(above(lines)[0]).toBe('+Hyra +A +Lön');
    const mixed: TableLine[] = [['Hyra', 5], ['= S', 5], A!, ['= T', 5], B!, C!, ALL];
    expect(above(mixed)).toContain('+S +T');
    expect(above(mixed.filter(([label]) => label !== 'C' && label !== 'A'))).not.toContain('+S +T');
  });

  test('begins after the total before', () => {
    const lines: TableLine[] = [A!, ['= Total budget', 10], B!, ['= Delsumma', 10], C!, ['Totalt', 50]];
    const found = above(lines);
    expect(found[0]).toBe('+B +Delsumma +C');
  });

  test('may be income less costs', () => {
    expect(above([income('Ränteintäkter'), ['Lön', 5], ALL])).toContain('+Ränteintäkter -Lön');
    expect(above([income('Ränteintäkter'), ['Lön', -5], ALL])).toContain('+Ränteintäkter +Lön');
  });
});

describe('sums of a kind', () => {
  test('of kommuner add kommuner, and of regioner regioner', () => {
    const lines: TableLine[] = [
      ['Staten', 5],
      ['Region Väst', 5],
      ['Region Norr', 5],
      ['Lindby kommun', 5],
      ['Sjövik kommun', 5],
    ];
    expect(above([...lines, ['Kommunerna', 10]])).toEqual(['+Lindby kommun +Sjövik kommun']);
    expect(above([...lines, ['Regionerna', 10]])).toEqual(['+Region Väst +Region Norr']);
    expect(above([['Staten', 5], A!, ['Kommunerna', 10]])).toEqual([]);
    expect(
      below([
        ['Kommunerna', 10],
        ['Lindby kommun', 5],
        ['Sjövik kommun', 5],
        ['Region Väst', 5],
      ]),
    ).toEqual(['+Lindby kommun +Sjövik kommun']);
    expect(
      below([
        ['Regionerna', 10],
        ['Region Väst', 5],
        ['Region Norr', 5],
        ['Lindby kommun', 5],
      ]),
    ).toEqual(['+Region Väst +Region Norr']);
  });

  test('a frame adds income and eget kapital', () => {
    const lines: TableLine[] = [
      ['Medlemsbidrag', 5],
      ['Egna medel', 5],
      ['Lön', 5],
    ];
    expect(above([...lines, ['Budgetram', 10]])[0]).toBe('+Medlemsbidrag +Egna medel');
    expect(below([['Budgetram', 10], ...lines])).toEqual(['+Medlemsbidrag', '+Medlemsbidrag +Egna medel']);
  });

  test('a result takes the costs from the income, and goes on from the result before', () => {
    const totals: TableLine[] = [
      ['Summa intäkter', 9],
      ['Summa kostnader', 5],
    ];
    expect(above([...totals, ['Resultat', 4]])[0]).toBe('+Summa intäkter -Summa kostnader');
    expect(
      above([
        ['Summa intäkter', 9],
        ['Summa kostnader', -5],
        ['Resultat', 4],
      ])[0],
    ).toBe('+Summa intäkter +Summa kostnader');
    const chain: TableLine[] = [...totals, ['Verksamhetens resultat', 4], ['Ränteintäkter', 1], ['Årets resultat', 5]];
    expect(above(chain, { open: ['Verksamhetens resultat', 'Ränteintäkter'] })).toContain(
      '+Verksamhetens resultat +Ränteintäkter',
    );
    expect(
      above([
        ['Ränteintäkter', 9],
        ['Lön', 5],
        ['Resultat', 4],
      ])[0],
    ).toBe('+Ränteintäkter -Lön');
    expect(above(totals.concat([['Resultat', 4]]), { open: [] })[0]).toBe('+Summa intäkter -Summa kostnader');
  });

  test('what is left is what there was with the result, the change or the use', () => {
    const opening: TableLine = ['Ingående eget kapital', 9];
    const closing: TableLine = ['Utgående eget kapital', 9];
    expect(above([opening, ['Resultat', 4], closing])[0]).toBe('+Ingående eget kapital +Resultat');
    expect(above([opening, ['Årets förändring av eget kapital', 4], closing])[0]).toBe(
      '+Ingående eget kapital +Årets förändring av eget kapital',
    );
    expect(above([opening, ['Egna medel', 4], closing])[0]).toBe('+Ingående eget kapital -Egna medel');
    expect(above([opening, ['Summa intäkter', 4], ['Summa kostnader', 3], closing])[0]).toBe(
      '+Ingående eget kapital +Summa intäkter -Summa kostnader',
    );
    expect(above([['Resultat', 4], closing])).toEqual([]);
    expect(above([['Eget kapital', 9], ['Resultat', 4], closing])[0]).toBe('+Eget kapital +Resultat');
    expect(
      above([
        ['Ingående kassa', 9],
        ['Resultat', 2],
        ['Årets kassaflöde', 4],
        ['Utgående kassa', 13],
      ])[0],
    ).toBe('+Ingående kassa +Årets kassaflöde');
  });

  test('a net amount takes the income from the costs', () => {
    const lines: TableLine[] = [
      ['Lön', 9],
      ['ESF-stöd', 4],
      ['Nettokostnad', 5],
    ];
    const own = above(
      lines.map(([label, ...rest]): TableLine => [label === 'ESF-stöd' ? 'Ränteintäkter' : label!, ...rest]),
    );
    expect(own).toContain('+Lön -Ränteintäkter');
    expect(own).toContain('-Lön +Ränteintäkter');
  });
});

describe('what lies below a sum that stands over its rows', () => {
  test('reaches to the next heading', () => {
    expect(below([ALL, A!, B!, ['# Del'], C!])).toEqual(['+A +B']);
    expect(below([ALL, ['# Del'], A!, B!])).toEqual(['+A +B']);
  });

  test('may end at an empty line, another side, or where sums or members end, the nearest first', () => {
    expect(below([ALL, A!, B!, [], C!])).toEqual(['+A +B', '+A +B +C']);
    expect(below([ALL, ['Ränteintäkter', 1], ['Lön', 1]])).toEqual(['+Ränteintäkter', '+Ränteintäkter +Lön']);
    expect(below([ALL, A!, ['= S', 1], B!])).toEqual(['+A', '+A +S', '+A +S +B']);
    expect(below([ALL, ['Region Väst', 1], ['Ränteintäkter', 1]])).toEqual([
      '+Region Väst',
      '+Region Väst +Ränteintäkter',
    ]);
    expect(below([['Kansli', 5], ['varav lön', 3], ['varav hyra', 2], A!])[0]).toBe('+varav lön +varav hyra');
  });

  test('takes in nothing of another side, no result, closing balance or frame', () => {
    expect(below([['Kostnader', 9], ['Lön', 5], A!, ['Ränteintäkter', 5], ['Hyra', 5]])).toEqual(['+Lön +A']);
    expect(below([['Intäkter', 9], ['Ränteintäkter', 5], A!])).toEqual(['+Ränteintäkter']);
    for (const label of ['Resultat', 'Utgående eget kapital', 'Budgetram'])
      expect(below([ALL, A!, [label, 5], B!])).toEqual(['+A']);
    expect(below([ALL, A!, ['Egna medel', 5], B!])).toEqual(['+A']);
    expect(below([['= Eget kapital', 5], A!, ['Egna medel', 5]]).at(-1)).toContain('Egna medel');
    expect(below([ALL, ['Resultat', 5]])).toEqual([]);
  });

  test('is looked for no farther than eight such ends', () => {
    const lines = Array.from({ length: 12 }, (_, row): TableLine[] => [[], [`Rad ${'abcdefghijkl'[row]}`, 1]]).flat();
    expect(below([ALL, ...lines])).toHaveLength(8);
    expect(below([ALL, A!, B!, C!, D!])).toEqual(['+A +B +C +D']);
  });
});

describe('other ways to a result', () => {
  const totals: TableLine[] = [
    ['Summa intäkter', 9],
    ['Summa kostnader', 5],
  ];

  test('from the result before, kept or turned, with what comes after it and nothing else', () => {
    const lines: TableLine[] = [
      ['Lön', 2],
      ['Verksamhetens resultat', -4],
      ['Ränteintäkter', 1],
      ['Räntekostnader', 3],
      ['Årets resultat', 5],
    ];
    const found = above(lines);
    expect(found[0]).toBe('+Verksamhetens resultat +Ränteintäkter -Räntekostnader');
    expect(found).toEqual(
      expect.arrayContaining([
        '+Verksamhetens resultat +Ränteintäkter +Räntekostnader',
        '-Verksamhetens resultat +Ränteintäkter -Räntekostnader',
        '-Verksamhetens resultat +Ränteintäkter +Räntekostnader',
      ]),
    );
    expect(
      above([
        ['Verksamhetens resultat', 4],
        ['Årets resultat', 4],
      ]),
    ).not.toContain('-Verksamhetens resultat');
    const net: TableLine[] = [
      ['Avdrag netto', 7],
      ['Ränteintäkter', 1],
      ['Årets resultat', 8],
    ];
    expect(above(net)[0]).toBe('+Avdrag netto +Ränteintäkter');
  });

  test('from income and costs with what comes after both', () => {
    const found = above([...totals, ['Ränteintäkter', 1], ['Räntekostnader', 3], ['Resultat', 2]]);
    expect(found[0]).toBe('+Summa intäkter -Summa kostnader');
    expect(found).toContain('+Summa intäkter -Summa kostnader +Ränteintäkter -Räntekostnader');
    expect(above([...totals, ['Resultat', 4]])).toEqual(
      expect.arrayContaining(['+Summa intäkter +Summa kostnader', '-Summa intäkter +Summa kostnader']),
    );
  });

  test('from the frame or the members’ total where no income is named, and from lines where no total is', () => {
    expect(above([['Budgetram', 9], totals[1]!, ['Resultat', 4]])).toContain('+Budgetram -Summa kostnader');
    expect(above([['Summa medlemsbidrag', 9], totals[1]!, ['Resultat', 4]])[0]).toBe(
      '+Summa medlemsbidrag -Summa kostnader',
    );
    const lines: TableLine[] = [['Ränteintäkter', 1], ['ESF-bidrag', 9], A!, ['Hyra', 2], ['Lön', 3], ['Resultat', 5]];
    expect(above(lines)).toContain('+Ränteintäkter +ESF-bidrag -Hyra -Lön');
    expect(above([['Ränteintäkter', 1], totals[1]!, ['Resultat', 4]])).toContain('+Ränteintäkter -Summa kostnader');
    expect(above([totals[0]!, ['Hyra', 2], ['Lön', 3], ['Resultat', 4]])[0]).toBe('+Summa intäkter -Hyra -Lön');
  });

  test('never from a single row or income alone', () => {
    expect(
      above([
        ['Ränteintäkter', 1],
        ['Resultat', 1],
      ]),
    ).toEqual([]);
    expect(
      above([
        ['Ränteintäkter', 1],
        ['ESF-bidrag', 1],
        ['Resultat', 1],
      ])[0],
    ).toBe('+Ränteintäkter +ESF-bidrag');
  });

  test('and of several totals the nearest', () => {
    const twice: TableLine[] = [['Intäkter', 1], ['Kostnader', 1], ...totals, ['Resultat', 4]];
    expect(above(twice)[0]).toBe('+Summa intäkter -Summa kostnader');
  });
});

describe('other ways to what is left', () => {
  const opening: TableLine = ['Ingående eget kapital', 9];
  const closing: TableLine = ['Utgående eget kapital', 9];

  test('use may be written with either sign', () => {
    expect(above([opening, ['Egna medel', -4], closing])).toContain('+Ingående eget kapital +Egna medel');
  });

  test('all that lies open after the opening', () => {
    const found = above([['Lön', 1], opening, ['Ränteintäkter', 1], ['Hyra', 2], closing]);
    expect(found).toEqual(
      expect.arrayContaining([
        '+Ingående eget kapital +Ränteintäkter -Hyra',
        '+Ingående eget kapital +Ränteintäkter +Hyra',
      ]),
    );
    expect(found.some((each) => each.includes('Lön'))).toBe(false);
    expect(above([opening, closing], { open: [] })).toEqual([]);
  });

  test('income less costs only where no result is there, and both are', () => {
    const [income, cost]: TableLine[] = [
      ['Summa medlemsbidrag', 4],
      ['Summa kostnader', 3],
    ];
    const less = '+Ingående eget kapital +Summa medlemsbidrag -Summa kostnader';
    const closed = { open: [] };
    expect(above([opening, income!, cost!, closing], closed)).toEqual([less]);
    expect(above([opening, income!, cost!, ['Resultat', 1], closing], closed)).toEqual([
      '+Ingående eget kapital +Resultat',
    ]);
    expect(above([opening, income!, closing], closed)).toEqual([]);
    expect(above([opening, cost!, closing], closed)).toEqual([]);
  });
});

describe('subtotals under one total', () => {
  const sums = (...labels: string[]): TableLine[] => labels.flatMap((label): TableLine[] => [[`= ${label}`, 10]]);

  test('belong together past headings, but not past a total, another side or a heading over headings', () => {
    expect(above([...sums('S', 'T'), SUM])).toEqual(['+S +T']);
    expect(above([sums('S')[0]!, ['# Del'], sums('T')[0]!, SUM])).toEqual(['+S +T']);
    expect(above([sums('S')[0]!, ['# Grupp'], ['# Del'], sums('T')[0]!, SUM])).toEqual(['+T', '+S +T']);
    expect(above([['Totalt', 10], ...sums('S', 'T'), SUM])[0]).toBe('+S +T');
    expect(above([['= Ränteintäkter', 10], ...sums('Hyra', 'Lön'), SUM])).toEqual([
      '+Hyra +Lön',
      '+Ränteintäkter +Hyra +Lön',
    ]);
  });
});
