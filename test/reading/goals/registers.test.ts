import { readWorkbook } from '../../../src/reading';
import { plainHeading } from '../../../src/reading/goals/counts';
import { defaultSettings } from '../../../src/settings';
import { address, type CellRef } from '../../../src/workbook';
import { percent, sheet, workbook, type GridCell } from '../../support/grid';

type Rows = readonly (readonly GridCell[])[];

const read = (rows: Rows) => readWorkbook(workbook(sheet('Blad1', rows)), defaultSettings).activity;
const place = (cell: CellRef | null | undefined): string =>
  cell === undefined ? 'no column' : cell === null ? 'empty' : address(cell);

/** "A2 SamSpråk (Insatser): goal B2, for C2, budget D2". */
const insatser = (rows: Rows): string[] =>
  read(rows).interventions.map(
    ({ cell, name, group, goal, targetGroup, budget }) =>
      `${address(cell)} ${name} (${group ?? '-'}): goal ${place(goal)}, for ${place(targetGroup)}, budget ${place(budget)}`,
  );

test.each<readonly [string, Rows, readonly string[]]>([
  [
    'all columns, one of them empty',
    [
      ['Pågående insatser'],
      ['Insats', 'Mål', 'Målgrupp', 'Budget'],
      ['SamSpråk', 'Fler i arbete', 'Nyanlända', 500],
      ['Alis', null, 'Unga', null],
    ],
    [
      'A3 SamSpråk (Pågående insatser): goal B3, for C3, budget D3',
      'A4 Alis (Pågående insatser): goal empty, for C4, budget empty',
    ],
  ],
  [
    'by when they run, with an empty line below the title',
    [['Avslutade'], [null], ['Projekt', 'Start', 'Slut'], ['Alis', '2025-01-01', '2025-12-31']],
    ['A4 Alis (Avslutade): goal no column, for no column, budget no column'],
  ],
  [
    'without a title: what stands further up is none',
    [['Bilaga'], ['Text', 'Mer'], [null], ['Projekt', 'Målgrupp'], ['Alis', 'Unga']],
    ['A5 Alis (-): goal no column, for B5, budget no column'],
  ],
  [
    'neither sums nor rows with nothing but a name',
    [['Insats', 'Målgrupp', 'Belopp'], ['Alis', 'Unga', 100], ['Nya'], [null, 'Vuxna', 100], ['Summa', null, 200]],
    ['A2 Alis (-): goal no column, for B2, budget C2'],
  ],
  [
    'not a budget of insatser',
    [
      ['Insats', 'Budget'],
      ['Alis', 100],
    ],
    [],
  ],
])('a register of insatser: %s', (_, rows, expected) => {
  expect(insatser(rows)).toEqual(expected);
});

/** "A2 Alis: 10 = 6 kvinnor + 4 män". */
const participants = (rows: Rows) =>
  read(rows).participants.map((row) =>
    [
      `${address(row.cell)} ${row.name}:`,
      ...(
        ['participants', 'women', 'men', 'others', 'finished', 'toWork', 'cost', 'costPerParticipant'] as const
      ).flatMap((kind) => (row[kind] ? [`${kind} ${row[kind].value.toFixed()}`] : [])),
    ].join(' '),
  );

test.each<readonly [string, Rows, readonly string[]]>([
  [
    'women, men and others',
    [
      ['Insats', 'Antal deltagare', 'Varav kvinnor', 'Varav män', 'Uppgift saknas'],
      ['Alis', 10, 5, 4, 1],
    ],
    ['A2 Alis: participants 10 women 5 men 4 others 1'],
  ],
  [
    'a total beside women and men counts participants',
    [
      ['Insats', 'Kvinnor', 'Män', 'Totalt'],
      ['Alis', 6, 4, 10],
    ],
    ['A2 Alis: participants 10 women 6 men 4'],
  ],
  [
    'finished, and to work',
    [
      ['Insats', 'Avslutade', 'Till arbete', 'Andel till arbete'],
      ['Alis', 10, 4, percent(0.4)],
    ],
    ['A2 Alis: finished 10 toWork 4'],
  ],
  [
    'costs in the unit of their headings',
    [
      ['Insats', 'Deltagare', 'Kostnad tkr', 'Kostnad per deltagare'],
      ['Alis', 10, 500, 50000],
    ],
    ['A2 Alis: participants 10 cost 500000 costPerParticipant 50000'],
  ],
  [
    'rows without a number are left out',
    [
      ['Insats', 'Deltagare'],
      ['Alis', 10],
      ['SamSpråk', '-'],
      ['Rehab', 'okänt'],
    ],
    ['A2 Alis: participants 10'],
  ],
  [
    'finished beside the name of an insats',
    [
      ['Insats', 'Avslutade'],
      ['Alis', 10],
    ],
    ['A2 Alis: finished 10'],
  ],
  [
    'finished beside those who went to work',
    [
      ['Till arbete', 'Avslutade'],
      ['4', 10],
    ],
    ['A2 4: finished 10 toWork 4'],
  ],
  [
    'women and men alone',
    [
      ['Kvinnor', 'Män', 'Kommun'],
      [6, 4, 'Alvik'],
    ],
    ['C2 Alvik: women 6 men 4'],
  ],
  [
    'by the name of the insats, not by what stands before it',
    [
      ['Nr', 'Insats', 'Deltagare'],
      ['A1', 'Alis', 10],
    ],
    ['B2 Alis: participants 10'],
  ],
  [
    'without a name there is nobody to tell of',
    [
      ['Projekt', 'Deltagare'],
      [101, 10],
      [null, 11],
    ],
    [],
  ],
  [
    'a total beside women alone counts something else',
    [
      ['Insats', 'Deltagare', 'Kvinnor', 'Totalt'],
      ['Alis', null, 4, 10],
    ],
    ['A2 Alis: women 4'],
  ],
  [
    'those to work alone are no count of participants',
    [
      ['Insats', 'Till arbete'],
      ['Alis', 4],
    ],
    [],
  ],
  [
    'women alone are no count of participants',
    [
      ['Insats', 'Kvinnor'],
      ['Alis', 4],
    ],
    [],
  ],
  [
    'men alone are no count of participants',
    [
      ['Insats', 'Män'],
      ['Alis', 4],
    ],
    [],
  ],
  [
    'finished beside costs alone are no count of participants',
    [
      ['Avslutade', 'Kostnad'],
      [4, 500],
    ],
    [],
  ],
  [
    'finished alone is no count of participants',
    [
      ['År', 'Avslutade'],
      ['2026', 10],
    ],
    [],
  ],
])('participants: %s', (_, rows, expected) => {
  expect(participants(rows)).toEqual(expected);
});

test('a table of participants is placed by its count of participants, else by its first heading', () => {
  const tables = (rows: Rows): readonly unknown[] =>
    read(rows).participantTables.map(({ cell, hasWomenAndMen }) => [address(cell), hasWomenAndMen]);
  expect(
    tables([
      ['Insats', 'Kvinnor', 'Deltagare'],
      ['Alis', 4, 10],
    ]),
  ).toEqual([['C1', false]]);
  expect(
    tables([
      ['Insats', 'Män', 'Deltagare'],
      ['Alis', 4, 10],
    ]),
  ).toEqual([['C1', false]]);
  expect(
    tables([
      ['Insats', 'Kvinnor', 'Män'],
      ['Alis', 4, 6],
    ]),
  ).toEqual([['A1', true]]);
  expect(
    tables([
      ['Insats', 'Deltagare'],
      ['Alis', '-'],
    ]),
  ).toEqual([]);
});

test('counts keep the decimals that are shown, at most four, and costs those of their unit', () => {
  const [row] = read([
    ['Insats', 'Deltagare', 'Kvinnor', 'Män', 'Kostnad tkr', 'Kostnad per deltagare'],
    ['Alis', 10, 5.25, 4.123456, 12.5, 1250.5],
  ]).participants;
  const { participants: all, women, men, cost, costPerParticipant } = row!;
  expect([all, women, men, cost, costPerParticipant].map((count) => count!.decimals)).toEqual([0, 2, 4, -2, 1]);
});

test.each([
  ['Antal deltagare (varav nya) 2026:', 'antal deltagare'],
  ['Antal(st)deltagare', 'antal deltagare'],
  ['Antal2026deltagare', 'antal deltagare'],
  ['Antal*deltagare', 'antal deltagare'],
  ['Antal 1985 deltagare', 'antal deltagare'],
  ['Antal 2026 deltagare', 'antal deltagare'],
])('the plain heading of "%s" is "%s"', (text, plain) => {
  expect(plainHeading(text)).toBe(plain);
});

const staff = (rows: Rows): string[] =>
  read(rows).staff.map(
    ({ posts, total }) =>
      `${posts.map(({ value }) => value.toFixed()).join(' + ')} = ${total ? total.value.toFixed() : '?'}`,
  );

test.each<readonly [string, Rows, readonly string[]]>([
  [
    'with a sum',
    [
      ['Funktion', 'Tjänster'],
      ['Chef', 1],
      ['Ekonom', 0.5],
      ['Summa', 1.5],
    ],
    ['1 + 0.5 = 1.5'],
  ],
  ...['Bemanning', 'Personalkategori', 'Yrkesgrupp', 'Medarbetare'].map((names): [string, Rows, readonly string[]] => [
    `"${names}" heads names`,
    [
      [names, 'Årsarbetare'],
      ['Coach', 1],
      ['Ekonom', 0.5],
      ['Summa tjänster', 1.5],
    ],
    ['1 + 0.5 = 1.5'],
  ]),
  [
    'without a sum',
    [
      ['Roll', 'Omfattning'],
      ['Chef', 1],
      ['Ekonom', 0.5],
    ],
    ['1 + 0.5 = ?'],
  ],
  [
    'in parts of full time',
    [
      ['Roll', 'Omfattning'],
      ['Chef', percent(1)],
      ['Ekonom', percent(0.75)],
    ],
    ['1 + 0.75 = ?'],
  ],
  [
    '"Tjänst" heads names',
    [
      ['Tjänst', 'Årsarbetare'],
      ['Chef', 1],
      ['Ekonom', 0.5],
    ],
    ['1 + 0.5 = ?'],
  ],
  [
    '"Tjänst" heads posts',
    [
      ['Roll', 'Tjänst'],
      ['Chef', 1],
      ['Ekonom', 0.5],
    ],
    ['1 + 0.5 = ?'],
  ],
  ['in a sentence', [['Kansliet har 1,0 + 0,75 = 1,75 tjänster.']], ['1 + 0.75 = 1.75']],
  [
    'a lone post adds nothing',
    [
      ['Roll', 'Omfattning'],
      ['Chef', 1],
    ],
    [],
  ],
  [
    'hours are no posts',
    [
      ['Roll', 'Omfattning'],
      ['Chef', 1800],
      ['Ekonom', 900],
    ],
    [],
  ],
  [
    'one of them that cannot be',
    [
      ['Roll', 'Omfattning'],
      ['Chef', 1],
      ['Ekonom', 900],
    ],
    [],
  ],
  [
    'the name says what the sum is, not what stands before it',
    [
      ['Nr', 'Roll', 'Omfattning'],
      ['Summa 1', 'Chef', 1],
      ['b', 'Ekonom', '-'],
      ['c', 'Handläggare', 0.5],
      ['d', 'Totalt', 1.5],
    ],
    ['1 + 0.5 = 1.5'],
  ],
  [
    'a sum without a name in its column',
    [
      ['Nr', 'Roll', 'Omfattning'],
      [1, 'Chef', 1],
      [2, 'Ekonom', 0.5],
      [null, null, 1],
      ['Summa', null, 2.5],
    ],
    ['1 + 0.5 + 1 = 2.5'],
  ],
  ['a sum of something else', [['Resan kostade 100 + 50 = 150 kr.']], []],
])('staff: %s', (_, rows, expected) => {
  expect(staff(rows)).toEqual(expected);
});

test('posts keep their names and the decimals that are shown', () => {
  const posts = (rows: Rows): readonly unknown[] =>
    read(rows).staff.flatMap(({ posts: found, total }) =>
      [...found, ...(total ? [total] : [])].map(({ name, decimals, cell }) => [name, decimals, address(cell)]),
    );
  expect(
    posts([
      ['Roll', 'Omfattning'],
      ['Chef', percent(0.75)],
      ['Ekonom', 1.5],
      [null, 2],
    ]),
  ).toEqual([
    ['Chef', 2, 'B2'],
    ['Ekonom', 1, 'B3'],
    ['', 0, 'B4'],
  ]);
  expect(posts([['Kansliet har 1 + 0,75 + 0,125 = 1,875 tjänster.']])).toEqual([
    ['', 0, 'A1'],
    ['', 2, 'A1'],
    ['', 3, 'A1'],
    ['', 3, 'A1'],
  ]);
});
