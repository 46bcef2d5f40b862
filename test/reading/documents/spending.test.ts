import { readWorkbook } from '../../../src/reading';
import { defaultSettings } from '../../../src/settings';
import { address } from '../../../src/workbook';
import { sheet, workbook, type GridCell } from '../../support/grid';

type Rows = readonly (readonly GridCell[])[];

const spending = (rows: Rows): string[] =>
  readWorkbook(workbook(sheet('Beslut', rows)), defaultSettings).document.spending.map(
    ({ cell, text, date, isFinanced }) =>
      `${address(cell)} ${date ?? '-'} ${isFinanced ? 'financed' : 'not'} "${text}"`,
  );

test.each<readonly [string, Rows, readonly string[]]>([
  [
    'an empty cell for financing is the place to look at',
    [
      ['Datum', 'Beslut', 'Tillägg', 'Finansiering'],
      ['2026-03-29', 'Utbildning', 200, null],
    ],
    ['D2 2026-03-29 not "Utbildning"'],
  ],
  [
    'without a column for dates',
    [
      ['Ärende', 'Belopp', 'Täcks av'],
      ['Utbildning', 200, 'Buffert'],
    ],
    ['C2 - financed "Utbildning"'],
  ],
  [
    'without a column for what is decided',
    [
      ['Beslutsdatum', 'Belopp kr', 'Hur finansieras det?'],
      ['den 29 mars 2026', 200, 'Buffert'],
    ],
    ['C2 2026-03-29 financed ""'],
  ],
  [
    'cuts, rows without an amount, and sums are no decisions to spend more',
    [
      ['Datum', 'Beslut', 'Belopp', 'Finansiering'],
      ['2026-03-29', 'Minskning', -200, 'x'],
      ['2026-03-29', 'Utredning', 'senare', 'x'],
      ['2026-03-29', 'Ingenting', 0, 'x'],
      ['Totalt', 'Allt', 200, 'x'],
    ],
    [],
  ],
  [
    'a list without financing is another list',
    [
      ['Datum', 'Beslut', 'Belopp'],
      ['2026-03-29', 'Utbildning', 200],
    ],
    [],
  ],
  [
    'a list without amounts is another list',
    [
      ['Datum', 'Beslut', 'Finansiering'],
      ['2026-03-29', 'Utbildning', 'Buffert'],
    ],
    [],
  ],
  [
    'costs with financing but neither day nor decision are another list',
    [
      ['Post', 'Kostnad', 'Finansiering'],
      ['Kansli', 200, 'Bidrag'],
    ],
    [],
  ],
])('a list: %s', (_, rows, expected) => {
  expect(spending(rows)).toEqual(expected);
});

test.each<readonly [string, Rows, readonly string[]]>([
  [
    'with its financing',
    [['Beslut 2026-03-29 om tilläggsanslag, 200 tkr ur buffert.']],
    ['A1 2026-03-29 financed "Beslut 2026-03-29 om tilläggsanslag, 200 tkr ur buffert."'],
  ],
  [
    'with its financing on the next line',
    [['Beslut 2026-03-29 om tilläggsanslag, 200 tkr.'], ['Det finansieras med buffert.']],
    ['A1 2026-03-29 financed "Beslut 2026-03-29 om tilläggsanslag, 200 tkr."'],
  ],
  [
    'with words about financing further away',
    [['Beslut 2026-03-29 om extra medel, 200 tkr.'], [null], ['Insatserna finansieras av medlemmarna.']],
    ['A1 2026-03-29 not "Beslut 2026-03-29 om extra medel, 200 tkr."'],
  ],
  ['without a day', [['Styrelsen beslutade om tilläggsanslag, 200 tkr.']], []],
  ['without an amount', [['Beslut 2026-03-29 om tilläggsanslag.']], []],
  ['without a decision', [['Ansökan 2026-03-29 om tilläggsanslag, 200 tkr.']], []],
  ['about the budget itself', [['Beslut 2026-03-29 om budget, 200 tkr.']], []],
])('a sentence: %s', (_, rows, expected) => {
  expect(spending(rows)).toEqual(expected);
});
