import { readWorkbook } from '../../../src/reading';
import { interventionPeriods, periodOf, plainIntervention } from '../../../src/rules/facts/interventionPeriods';
import { defaultSettings, type Settings } from '../../../src/settings';
import { address } from '../../../src/workbook';
import { sheet, workbook, type GridCell } from '../../support/grid';
import { withIntervention } from '../../support/settings';

type Rows = readonly (readonly GridCell[])[];

describe('the name of an insats', () => {
  test.each([
    ['Rehabarenan (t.o.m. 2019-12-31)', 'rehabarenan'],
    ['Rehabarenan t.o.m. 2019-12-31', 'rehabarenan'],
    ['Rehabarenan tom 2019-12-31', 'rehabarenan'],
    ['Rehabarenan fr.o.m. 2019-01-01', 'rehabarenan'],
    ['Rehabarenan from 2019-01-01', 'rehabarenan'],
    ['Rehabarenan från och med 2019-01-01', 'rehabarenan'],
    ['Rehabarenan till och med 2019-12-31', 'rehabarenan'],
    ['Rehabarenan 2017-04-01–2020-05-31', 'rehabarenan'],
    ['Insats: Rehabarenan', 'rehabarenan'],
    ['  Projektet Rehabarenan', 'rehabarenan'],
    ['Detaljbudget – Rehabarenan', 'rehabarenan'],
    ['Budget för Rehabarenan', 'rehabarenan'],
    ['Insatsrådet', 'insatsrådet'],
    ['Nya projekt Navet', 'nya projekt navet'],
    ['Kostom norra', 'kostom norra'],
    ['Vägen in (steg 1) till (x)', 'vägen in till'],
  ])('"%s" is compared as "%s"', (name, expected) => {
    expect(plainIntervention(name)).toBe(expected);
  });
});

describe('when an insats runs', () => {
  const read = (rows: Rows, settings: Settings = defaultSettings, name = 'Insatser') =>
    interventionPeriods(readWorkbook(workbook(sheet(name, rows)), settings), settings).map(
      ({ names, from, to, cells }) => ({ names, from, to, at: cells.map((cell) => address(cell)) }),
    );
  const worded = (label: string, remark: GridCell = null) =>
    read([
      ['Budget 2026 (tkr)'],
      ['', 'Budget 2026', 'Kommentar'],
      [label, 900, remark],
      ['Kansli', 800],
      ['Summa', 1700],
    ]);

  test('by columns of dates', () => {
    expect(
      read([
        ['Insatser 2026'],
        ['Insats', 'Startdatum', 'Slutdatum', 'Beslutsdatum', 'Budget (tkr)'],
        ['Alis', '2024-04-01', '2026-12-31', '2024-01-15', 900],
        ['Navet', '2024-04-01', null, '2024-01-15', 800],
        ['Vägen in', null, '2027-06-30', '2024-01-15', 800],
        ['Kompassen', null, null, '2024-01-15', 700],
        ['Lindby kommun', '2024-04-01', null, null, 100],
        ['Summa', '2024-01-01', null, null, 3300],
      ]),
    ).toEqual([
      { names: ['alis'], from: '2024-04-01', to: '2026-12-31', at: ['B3', 'C3'] },
      { names: ['navet'], from: '2024-04-01', to: null, at: ['B4'] },
      { names: ['vägen in'], from: null, to: '2027-06-30', at: ['C5'] },
    ]);
  });

  test.each<[string, string, string | null, string | null]>([
    ['a span in the label', 'Alis 2017-04-01–2020-05-31', '2017-04-01', '2020-05-31'],
    ['a span with spaces', 'Alis 2017-04-01 - 2020-05-31', '2017-04-01', '2020-05-31'],
    ['a span with "till"', 'Alis 2017-04-01 till 2020-05-31', '2017-04-01', '2020-05-31'],
    ['a span with "t.o.m."', 'Alis 2017-04-01 t.o.m. 2020-05-31', '2017-04-01', '2020-05-31'],
    ['a span with "tom"', 'Alis 2017-04-01 tom 2020-05-31', '2017-04-01', '2020-05-31'],
    ['an end with "t.o.m."', 'Alis (t.o.m. 2019-12-31)', null, '2019-12-31'],
    ['an end with "t o m"', 'Alis (t o m 2019-12-31)', null, '2019-12-31'],
    ['an end with "tom"', 'Alis, tom 2019-12-31', null, '2019-12-31'],
    ['an end with "till och med den"', 'Alis till och med den 2019-12-31', null, '2019-12-31'],
    ['an end with "upphör"', 'Alis, upphör 2019-12-31', null, '2019-12-31'],
    ['a start with "fr.o.m."', 'Alis (fr.o.m. 2019-01-01)', '2019-01-01', null],
    ['a start with "fr o m"', 'Alis, fr o m 2019-01-01', '2019-01-01', null],
    ['a start with "från"', 'Alis från 2019-01-01', '2019-01-01', null],
    ['a start with "från och med den"', 'Alis från och med den 2019-01-01', '2019-01-01', null],
    ['a start with "startar"', 'Alis, startar 2019-01-01', '2019-01-01', null],
  ])('by %s', (_name, label, from, to) => {
    expect(worded(label)).toMatchObject([{ from, to, at: ['A3'] }]);
  });

  test('by words beside it', () => {
    expect(worded('Alis', 'Avslutas 2026-06-30')).toEqual([
      { names: ['alis'], from: null, to: '2026-06-30', at: ['C3'] },
    ]);
    expect(worded('Alis', 'Pågår 2024-01-01–2026-06-30')).toEqual([
      { names: ['alis'], from: '2024-01-01', to: '2026-06-30', at: ['C3'] },
    ]);
    expect(worded('Alis', 'Startar 2024-01-01')).toEqual([
      { names: ['alis'], from: '2024-01-01', to: null, at: ['C3'] },
    ]);
  });

  test.each([
    'Beslutad 2024-01-15',
    'Möten 2024-01-15 och 2024-02-15',
    'Ingen uppgift',
    'Startar i höst, beslut 2024-01-15',
  ])('not by "%s"', (remark) => {
    expect(worded('Alis', remark)).toEqual([]);
  });

  test('by the settings before the workbook', () => {
    const settings: Settings = { ...defaultSettings, ...withIntervention('Projekt Alis', '2025-01-01', null) };
    const named = { ...settings, interventions: settings.interventions.map((one) => ({ ...one, aliases: ['ALS'] })) };
    const periods = interventionPeriods(
      readWorkbook(
        workbook(
          sheet('Budget', [
            ['', '2026'],
            ['Alis (t.o.m. 2019-12-31)', 900],
            ['Kansli', 800],
          ]),
        ),
        named,
      ),
      named,
    );
    expect(periods.map(({ names, from, to }) => [names, from, to])).toEqual([
      [['alis', 'als'], '2025-01-01', null],
      [['alis'], null, '2019-12-31'],
    ]);
    expect(periods[0]!.cells).toEqual([]);
    expect(periodOf('Insats: ALIS', periods)?.from).toBe('2025-01-01');
    expect(periodOf('als', periods)?.from).toBe('2025-01-01');
    expect(periodOf('Navet', periods)).toBeNull();
    expect(periodOf('(x)', [{ ...periods[0]!, names: [''] }])).toBeNull();
  });

  test('not by settings that say neither start nor end', () => {
    const settings: Settings = { ...defaultSettings, ...withIntervention('Alis', null, null) };
    expect(
      read(
        [
          ['', '2026'],
          ['Alis', 900],
          ['Kansli', 800],
        ],
        settings,
      ),
    ).toEqual([]);
  });

  test('by a sheet of its own, by its name and its titles', () => {
    const cell = { sheet: 'Blad2', row: 1, column: 1 };
    const reading = readWorkbook(
      workbook(
        sheet('Blad2', [['Insats: Alis'], ['', 'Budget 2026'], ['Lön', 900], ['Lokal', 80]]),
        sheet('Annat', [['Budget'], ['', 'Budget 2026'], ['Kansli', 900], ['Revision', 80]]),
      ),
      defaultSettings,
    );
    const periods = [{ sheet: 'Blad2', from: '2024-01-01', to: '2026-06-30', cells: [cell] }];
    expect(interventionPeriods({ ...reading, periods }, defaultSettings)).toEqual([
      { names: ['blad2', 'alis'], from: '2024-01-01', to: '2026-06-30', cells: [cell] },
    ]);
  });
});
