import { readWorkbook } from '../../../src/reading';
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
  ['a sum of something else', [['Resan kostade 100 + 50 = 150 kr.']], []],
])('staff: %s', (_, rows, expected) => {
  expect(staff(rows)).toEqual(expected);
});
