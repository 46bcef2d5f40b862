import { readWorkbook } from '../../../src/reading';
import { defaultSettings } from '../../../src/settings';
import { address } from '../../../src/workbook';
import { sheet, workbook, type GridCell } from '../../support/grid';

type Rows = readonly (readonly GridCell[])[];

const read = (name: string, rows: Rows) => readWorkbook(workbook(sheet(name, rows)), defaultSettings).document;
const seats = (rows: Rows, name = 'Styrelse'): string[] =>
  (read(name, rows).board?.seats ?? []).map(({ role, appointedBy, cell }) => `${role} ${address(cell)} ${appointedBy}`);
const auditors = (rows: Rows): string[] => read('Blad1', rows).auditors.map(({ cell }) => address(cell));

test.each<readonly [string, Rows, readonly string[]]>([
  [
    'members of each part in columns, without the sum',
    [
      ['Medlem', 'Ordinarie', 'Ersättare'],
      ['Region Norr', 2, 1],
      ['Summa', 2, 1],
    ],
    ['member B2 Region Norr', 'member B2 Region Norr', 'deputy C2 Region Norr'],
  ],
  [
    'names on lines and with "och", vacant seats aside',
    [
      ['Medlem', 'Ledamöter', 'Ersättare'],
      ['Staten', 'Aa Aa och Bb Bb', 'Vakant'],
      ['Region Norr', 'Cc Cc\nvakant', '–'],
    ],
    ['member B2 Staten', 'member B2 Staten', 'member B3 Region Norr'],
  ],
  [
    'an unheaded first column names who appoints, once for several rows',
    [
      ['', 'Ledamot', 'Ersättare'],
      ['Region Norr', 'Aa Aa', 'Bb Bb'],
      [null, 'Cc Cc', 'Dd Dd'],
    ],
    ['member B2 Region Norr', 'deputy C2 Region Norr', 'member B3 Region Norr', 'deputy C3 Region Norr'],
  ],
  [
    'what a person is, before or behind whom that person speaks for',
    [
      ['Ledamöter'],
      ['Aa Aa, Region Norr, ordförande'],
      ['Bb Bb (S), Ekby kommun (v. ordf.)'],
      ['Cc Cc, andre vice ordförande, Staten'],
      ['Ordförande Dd Dd, Norrby kommun (C)'],
      ['Ee Ee', 'Ledamot', 'Sörby kommun'],
      ['Ff Ff (-)'],
      ['Ersättare'],
      ['Gg Gg, Region Norr – 1:e ersättare'],
    ],
    [
      'member A2 Region Norr',
      'member A3 Ekby kommun',
      'member A4 Staten',
      'member A5 Norrby kommun',
      'member A6 Sörby kommun',
      'member A7 null',
      'deputy A9 Region Norr',
    ],
  ],
  [
    'roles of all kinds',
    [
      ['Roll', 'Huvudman'],
      ['Ordf.', 'Staten'],
      ['v. ordf', 'Region Norr'],
      ['Förste vice ordförande', 'Ekby kommun'],
      ['Ordinarie', 'Norrby kommun'],
      ['Suppleant', 'Staten'],
      ['Adjungerad', 'Staten'],
    ],
    [
      'member A2 Staten',
      'member A3 Region Norr',
      'member A4 Ekby kommun',
      'member A5 Norrby kommun',
      'deputy A6 Staten',
    ],
  ],
  [
    'headings with a line each; the lists end at an empty line',
    [
      ['Ordinarie ledamöter:'],
      ['A A, Region Norr'],
      ['Vakant', 'Staten'],
      ['B B (Staten)'],
      [null],
      ['C C, Ekby kommun'],
      ['Ersättare i styrelsen'],
      ['D D', 'Region Norr'],
      ['Arvoden', 25],
      ['E E', 'Staten'],
    ],
    ['member A2 Region Norr', 'member A4 Staten', 'deputy A8 Region Norr'],
  ],
  ['one heading alone is no board', [['Ledamöter'], ['A A, Region Norr'], ['B B, Staten']], []],
  [
    'members alone in a column are no board',
    [
      ['Medlem', 'Ledamöter'],
      ['Region Norr', 2],
    ],
    [],
  ],
])('the board: %s', (_, rows, expected) => {
  expect(seats(rows)).toEqual(expected);
});

const group: Rows = [
  ['Roll', 'Organisation'],
  ['Ordförande', 'Region Norr'],
];

test.each<readonly [string, string, Rows, number]>([
  ['a list on a sheet of its own', 'Styrelse', group, 1],
  ['another group by the name of its sheet', 'Beredningsgrupp', group, 0],
  ['another group by the line above', 'Blad1', [['Styrgrupp'], ...group], 0],
  ['another group that is named far above', 'Blad1', [['Styrgrupp'], ['Text'], ['Text'], ['Mer'], ...group], 1],
  [
    'whom to call',
    'Kontakter',
    [
      ['Roll', 'Organisation', 'Telefon'],
      ['Ordförande', 'Region Norr', '070'],
    ],
    0,
  ],
  [
    'whom to call in the board',
    'Styrelsen',
    [
      ['Roll', 'Organisation', 'E-post'],
      ['Ordförande', 'Region Norr', 'x'],
    ],
    1,
  ],
])('%s', (_, name, rows, count) => {
  expect(seats(rows, name)).toHaveLength(count);
});

test.each<readonly [string, Rows, readonly string[]]>([
  ['in the next cell', [['Revisorer:', 'A A, B B']], ['A1', 'A1']],
  ['after a verb', [['Revisorer 2026 är A A samt B B']], ['A1', 'A1']],
  ['under the heading, with a line each', [['Revisorer'], ['A A'], ['B B']], ['A2', 'A3']],
  ['until an empty line', [['Revisorer'], ['A A'], [null], ['B B']], ['A2']],
  ['until another heading', [['Revisorer'], ['A A'], ['Ersättare'], ['Styrelse'], ['B B']], ['A2']],
  ['until amounts', [['Revisorer'], ['A A'], ['Arvode', 20], ['B B']], ['A2']],
  [
    'without running text',
    [['Revisorer'], ['A A'], ['Förbundets räkenskaper följs av dem som medlemmarna har valt för hela perioden.']],
    ['A2'],
  ],
  ['not where the line is full', [['Revisorer: A A'], ['B B']], ['A1']],
  ['without those who help them', [['Revisorer: A A, sakkunnig från byrå B B']], ['A1']],
  [
    'by their role',
    [
      ['Roll', 'Utsedd av'],
      ['Förtroendevald revisor', 'Region Norr'],
      ['Revisor', 'Staten'],
    ],
    ['A2', 'A3'],
  ],
])('auditors %s', (_, rows, expected) => {
  expect(auditors(rows)).toEqual(expected);
});
