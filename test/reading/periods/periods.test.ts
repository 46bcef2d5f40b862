import { readWorkbook } from '../../../src/reading';
import { defaultSettings } from '../../../src/settings';
import { address } from '../../../src/workbook';
import { sheet, workbook, type GridCell } from '../../support/grid';

const readPeriods = (...lines: readonly (readonly GridCell[])[]) =>
  readWorkbook(workbook(sheet('Samspråk', lines)), defaultSettings).periods;
const periodsOf = (...lines: readonly (readonly GridCell[])[]) =>
  readWorkbook(workbook(sheet('Samspråk', lines)), defaultSettings).periods.map(({ from, to }) => [from, to]);

test.each([
  [
    [
      ['Startdatum', '2025-09-01'],
      ['Slutdatum', '2027-08-31'],
    ],
    ['2025-09-01', '2027-08-31'],
  ],
  [[['Insatsperiod: 2025-09-01 – 2027-08-31']], ['2025-09-01', '2027-08-31']],
  [[['Projekttid', '2025-09-01', '2027-08-31']], ['2025-09-01', '2027-08-31']],
  [[['Insatsen pågår till och med 2027-08-31.']], [null, '2027-08-31']],
  [[['Insatsen startar 1 september 2025']], ['2025-09-01', null]],
  [[['Startdatum', { value: 45901, format: 'yyyy-mm-dd' }]], ['2025-09-01', null]],
  [[['Insatsen startar 2025-09-01 och slutar', '2027-08-31']], ['2025-09-01', '2027-08-31']],
  [[['Avtalet upphör efter', '2025-09-01', '2027-08-31']], ['2025-09-01', '2027-08-31']],
  [
    [
      ['Startdatum', '2025-09-01'],
      ['Slutdatum', '2025-09-01'],
    ],
    ['2025-09-01', '2025-09-01'],
  ],
  [
    [
      ['Slutdatum', '2027-08-31'],
      ['Slutdatum', '2027-08-31'],
    ],
    [null, '2027-08-31'],
  ],
  [[[`Startdatum ${'x'.repeat(69)}`, '2025-09-01']], ['2025-09-01', null]],
])('reads %j', (lines, expected) => {
  expect(periodsOf(...lines)).toEqual([expected]);
});

test.each([
  ['a date of something else', [['Beslut', '2025-09-01']]],
  [
    'two ends that differ',
    [
      ['Slutdatum', '2025-09-01'],
      ['Slutdatum', '2027-08-31'],
    ],
  ],
  [
    'an end before its start',
    [
      ['Startdatum', '2027-09-01'],
      ['Slutdatum', '2025-08-31'],
    ],
  ],
  [
    'two starts that differ',
    [
      ['Startdatum', '2025-09-01'],
      ['Startdatum', '2025-10-01'],
      ['Slutdatum', '2027-08-31'],
    ],
  ],
  ['a story', [[`Startdatum ${'x'.repeat(70)}`, '2025-09-01']]],
  ['three dates on a line', [['Insatsperiod', '2025-09-01', '2026-09-01', '2027-08-31']]],
  ['a label without a date', [['Startdatum', 'i höst']]],
  ['two dates of something else', [['Möten', '2025-09-01', '2027-08-31']]],
  ['dates without a label', [[{ value: 45901, format: 'yyyy-mm-dd' }, '2027-08-31']]],
  [
    'a register of several insatser',
    [
      ['Samspråk', '2025-09-01', '2027-08-31'],
      ['Alis', '2025-01-01', '2026-12-31'],
    ],
  ],
])('finds no period in %s', (_, lines) => {
  expect(periodsOf(...lines)).toEqual([]);
});

test('keeps the cells that state the period, each once', () => {
  const cells = (...lines: readonly (readonly GridCell[])[]) =>
    readPeriods(...lines).map(({ sheet: name, cells: found }) => [name, found.map(address)]);
  expect(cells(['Startdatum', '2025-09-01'], ['Slutdatum', '2027-08-31'])).toEqual([['Samspråk', ['B1', 'B2']]]);
  expect(cells(['Period: 2025-09-01 – 2027-08-31'])).toEqual([['Samspråk', ['A1']]]);
});
