import { readWorkbook } from '../../../src/reading';
import { defaultSettings } from '../../../src/settings';
import { sheet, workbook } from '../../support/grid';

const periodsOf = (...lines: readonly (readonly string[])[]) =>
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
    'a register of several insatser',
    [
      ['Samspråk', '2025-09-01', '2027-08-31'],
      ['Alis', '2025-01-01', '2026-12-31'],
    ],
  ],
])('finds no period in %s', (_, lines) => {
  expect(periodsOf(...lines)).toEqual([]);
});
