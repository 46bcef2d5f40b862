import { Decimal, inUnit, orePerUnit } from '../../../src/money';
import type { BudgetTable, Figure } from '../../../src/reading/model';
import { readWorkbook } from '../../../src/reading';
import {
  amountOf,
  cellOf,
  distinctCells,
  figureCells,
  labelOfYear,
  locateCells,
  unitOf,
} from '../../../src/rules/facts/cells';
import { judgeDifference, roundingStep } from '../../../src/rules/facts/equality';
import { rowsOf } from '../../../src/rules/facts/rows';
import { defaultSettings } from '../../../src/settings';
import { cellKey, type CellRef } from '../../../src/workbook';
import { f, sheet, workbook, type GridCell } from '../../support/grid';

type Rows = readonly (readonly GridCell[])[];
const read = (...rows: Rows) => readWorkbook(workbook(sheet('Budget', rows)), defaultSettings);
const at = (row: number, column = 1, name = 'Budget'): CellRef => ({ sheet: name, row, column });

describe('cells', () => {
  const reading = read(
    ['Budget 2026 (tkr)'],
    ['', 'Budget 2026', 'Kommentar'],
    ['Teamet', 2400, 'Hela året'],
    ['Projektet', '-'],
    ['Resor', null],
    ['Porto', { error: '#REF!' }],
    ['Kansli', 900],
  );
  const table = reading.tables[0]!;

  test('hold an amount, nothing that counts as zero, or nothing known', () => {
    const amounts = table.rows.map((row) => amountOf(row, table.columns[0]!)?.toNumber() ?? null);
    expect(amounts).toEqual([240_000_000, 0, null, null, 90_000_000]);
    expect(amountOf(table.rows[0]!, table.columns[1]!)).toBeNull();
    expect(amountOf(table.rows[0]!, { ...table.columns[0]!, index: 9 })).toBeNull();
    expect(cellOf(table.rows[2]!, table.columns[0]!)).toEqual(at(4));
    expect(cellOf(table.rows[2]!, { ...table.columns[0]!, index: 9 })).toBeNull();
  });

  test('are found by their place, once and for all', () => {
    const located = locateCells(reading);
    expect(located.get(cellKey(at(2)))).toMatchObject({ row: { label: 'Teamet' }, cell: { kind: 'amount' } });
    expect(located.get(cellKey(at(99)))).toBeUndefined();
    expect(locateCells(reading)).toBe(located);
    expect(located.size).toBe(table.rows.length * table.columns.length);
  });

  test('are in the unit of their column before that of their table', () => {
    expect(unitOf(table, table.columns[0]!)).toBe('tkr');
    expect(unitOf(table, { ...table.columns[0]!, unit: 'kr' })).toBe('kr');
  });

  test('are named once, in their order, without what is missing', () => {
    expect(distinctCells([at(3), null, at(1), undefined, at(3), at(1, 2), at(3, 1, 'Text')])).toEqual([
      at(3),
      at(1),
      at(1, 2),
      at(3, 1, 'Text'),
    ]);
    const figure = (cell: CellRef, ...cells: readonly CellRef[]) => ({ cell, cells }) as unknown as Figure;
    expect(figureCells(figure(at(1), at(2)), null, undefined, figure(at(2), at(4)))).toEqual([at(1), at(2), at(4)]);
  });

  test('are called by their label and year, as far as there is a label', () => {
    expect(labelOfYear({ label: 'Summa kostnader' }, 2026)).toBe('Summa kostnader, 2026');
    expect(labelOfYear({ label: '' }, 2026)).toBe('2026');
  });
});

describe('figures that should be equal', () => {
  test('are equal, apart by rounding, or different, strictly', () => {
    const step = orePerUnit('tkr');
    expect(judgeDifference(new Decimal(0), step)).toBe('equal');
    expect(judgeDifference(step, step)).toBe('rounding');
    expect(judgeDifference(step.negated(), step)).toBe('rounding');
    expect(judgeDifference(step.plus(1), step)).toBe('different');
    expect(judgeDifference(step.plus(1).negated(), step)).toBe('different');
  });

  test('may be off by the last digit of the coarsest table that is typed, or an öre a cell', () => {
    const reading = readWorkbook(
      workbook(
        sheet('Tkr', [
          ['Budget 2026 (tkr)'],
          ['', '2026', 'Kommentar'],
          ['Teamet', 2400, 'x'],
          ['Kansli', f('A1', 900), 'y'],
          ['Porto', 0.5, 'z'],
        ]),
        sheet('Mnkr', [['Budget 2026 (mnkr)'], ['', '2026'], ['Teamet', 2.4], ['Kansli', 0.9]]),
      ),
      defaultSettings,
    );
    const located = locateCells(reading);
    const step = (...cells: readonly CellRef[]) => roundingStep(located, cells).toNumber();
    const tenthOfTkr = orePerUnit('tkr').dividedBy(10).toNumber();
    const tenthOfMnkr = orePerUnit('mnkr').dividedBy(10).toNumber();
    expect(step(at(2, 1, 'Tkr'))).toBe(tenthOfTkr);
    expect(step(at(2, 1, 'Tkr'), at(2, 1, 'Mnkr'))).toBe(tenthOfMnkr);
    expect(step(at(3, 1, 'Tkr'), at(2, 1, 'Mnkr'))).toBe(tenthOfMnkr);
    expect(step(at(3, 1, 'Tkr'))).toBe(1);
    expect(step(at(2, 2, 'Tkr'), at(3, 1, 'Tkr'), at(90))).toBe(3);
    expect(step()).toBe(1);
  });
});

describe('what the rows of a figure add up to', () => {
  const tkr = (rows: Rows, label: string, more: Partial<Figure> = {}): number => {
    const reading = read(['Budget 2026 (tkr)'], ['', 'Budget 2026'], ...rows);
    const table: BudgetTable = reading.tables[0]!;
    const row = table.rows.find((one) => one.label === label)!;
    const cell = cellOf(row, table.columns[0]!)!;
    const figure = { label, cell, cells: [cell], ore: orePerUnit('tkr').times(7777), ...more } as Figure;
    return inUnit(rowsOf(figure, locateCells(reading)), 'tkr').toNumber();
  };
  const costs = (total: GridCell, office: GridCell = 900): Rows => [
    ['Teamet', 2400],
    ['Porten', 1000],
    ['Kansli', office],
    ['Summa kostnader', total],
  ];

  test.each<[string, () => number, number]>([
    ['its rows, whatever it states', () => tkr(costs(f('SUM(B3:B5)', 4000)), 'Summa kostnader'), 4300],
    [
      'its rows, with those that its formula leaves out',
      () => tkr(costs(f('SUM(B3:B4)', 3400)), 'Summa kostnader'),
      4300,
    ],
    [
      'its rows, when they are written negative',
      () =>
        tkr(
          [
            ['Teamet', -2400],
            ['Kansli', -900],
            ['Summa kostnader', f('SUM(B3:B4)', -3300)],
          ],
          'Summa kostnader',
        ),
      3300,
    ],
    ['its rows, an empty one for nothing', () => tkr(costs(f('SUM(B3:B5)', 3400), null), 'Summa kostnader'), 3400],
    [
      'itself, when a row cannot be read',
      () => tkr(costs(f('SUM(B3:B5)', 3400), { error: '#REF!' }), 'Summa kostnader'),
      7777,
    ],
    ['itself, when it is a line', () => tkr(costs(f('SUM(B3:B5)', 4300)), 'Kansli'), 900],
    [
      'itself, when it comes from several cells',
      () => tkr(costs(f('SUM(B3:B5)', 4300)), 'Summa kostnader', { cells: [at(1), at(2)] }),
      7777,
    ],
    [
      'itself, when it stands in no table',
      () => tkr(costs(f('SUM(B3:B5)', 4300)), 'Summa kostnader', { cell: at(90), cells: [] }),
      7777,
    ],
    [
      'what is stated, when its rows are of another side',
      () =>
        tkr(
          [
            ['Medlemsbidrag', 3000],
            ['Räntor', 10],
            ['Summa intäkter', f('SUM(B3:B4)', 3010)],
            ['Kansli', 900],
            ['Revision', 60],
            ['Summa kostnader', f('SUM(B6:B7)', 960)],
            ['Resultat', f('B5-B8', 2060)],
          ],
          'Resultat',
        ),
      2060,
    ],
    [
      'its subtotals by their own rows',
      () =>
        tkr(
          [
            ['Insatser'],
            ['Teamet', 2000],
            ['Porten', 1000],
            ['Summa insatser', f('SUM(B4:B5)', 2900)],
            ['Förbundet'],
            ['Kansli', 900],
            ['Revision', 60],
            ['Summa förbundet', f('SUM(B8:B9)', 960)],
            ['Summa kostnader', f('B6+B10', 3860)],
          ],
          'Summa kostnader',
        ),
      3960,
    ],
  ])('%s', (_name, found, expected) => {
    expect(found()).toBe(expected);
  });
});
