import { readWorkbook } from '../../../src/reading';
import { defaultSettings } from '../../../src/settings';
import { address } from '../../../src/workbook';
import { sheet, workbook, type GridCell } from '../../support/grid';

type Rows = readonly (readonly GridCell[])[];

/** The members that a sheet lists: "municipality A4 Alby kommun", with the year of their row last. */
const members = (rows: Rows): string[] =>
  readWorkbook(workbook(sheet('Blad1', rows)), defaultSettings).document.members.map(({ kind, name, cell, since }) =>
    [kind, address(cell), name, ...(since === null ? [] : [since])].join(' '),
  );

test.each<readonly [string, Rows, readonly string[]]>([
  [
    'under a heading',
    [['Förbundets medlemmar'], ['Försäkringskassan'], ['Region Norr'], ['Alby kommun']],
    ['state A2 Försäkringskassan', 'region A3 Region Norr', 'municipality A4 Alby kommun'],
  ],
  [
    'under headings, with more about each, as far as the list goes',
    [
      ['Part', 'Medlem sedan'],
      ['Försäkringskassan', 2004],
      ['Region Norr', 'sedan 2005'],
      ['Alby kommun', 2027],
      [],
      [],
      ['Ekby kommun'],
    ],
    ['state A2 Försäkringskassan 2004', 'region A3 Region Norr 2005', 'municipality A4 Alby kommun 2027'],
  ],
  [
    'without those who come or go',
    [['Medlemmar'], ['Staten'], ['Region Norr'], ['Alby kommun'], ['Ekby kommun', 'utträdde 2025'], ['Byby (ansöker)']],
    ['state A2 Staten', 'region A3 Region Norr', 'municipality A4 Alby kommun'],
  ],
])('lists members %s', (_, rows, expected) => {
  expect(members(rows)).toEqual(expected);
});

test.each<readonly [string, Rows]>([
  ['what they pay', [['Medlemmar'], ['Försäkringskassan', 4000], ['Region Norr', 2000], ['Alby kommun', 2000]]],
  ['some of them', [['Medlemmar'], ['Region Norr'], ['Alby kommun'], ['Ekby kommun']]],
  ['who has come', [['Närvarande'], ['Försäkringskassan'], ['Region Norr'], ['Alby kommun']]],
  [
    'a heading over something else',
    [['Medlemmar'], ['Antal: 5'], ['Ny stadga'], ['Försäkringskassan'], ['Alby kommun']],
  ],
])('does not take for members: %s', (_, rows) => {
  expect(members(rows)).toEqual([]);
});
