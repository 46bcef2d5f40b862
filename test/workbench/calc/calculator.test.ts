import { f, sheet, workbook, type GridCell } from '../../support/grid';
import { calculatorOf, outcome, put } from './support';

/** One sheet, `Blad`, edited and recalculated. */
async function edited(rows: readonly (readonly GridCell[])[], ...edits: ReturnType<typeof put>[]) {
  const calculator = await calculatorOf(workbook(sheet('Blad', rows)));
  const result = outcome(calculator.apply(edits));
  calculator.dispose();
  return result;
}

describe('what an edit changes', () => {
  test('sums, and sums of sums', async () => {
    const rows = [[1], [2], [f('SUM(A1:A2)', 3)], [f('A3*2', 6)], [f('B9', 0)]];
    expect(await edited(rows, put('A1', 10))).toEqual({ values: { A3: 12, A4: 24 }, stale: [] });
  });

  test('numbers come back in full', async () => {
    expect(await edited([[1], [f('A1/3', 1 / 3)]], put('A1', 2))).toEqual({ values: { A2: 2 / 3 }, stale: [] });
  });

  test('nothing where the result is the same', async () => {
    expect(await edited([[1, 2], [f('MAX(A1:B1)', 2)]], put('A1', 0))).toEqual({ values: {}, stale: [] });
  });

  test('other sheets, whole columns and names', async () => {
    const calculator = await calculatorOf({
      ...workbook(
        sheet('Blad', [[1], [2]]),
        sheet("Mitt 'andra' blad", [[f('SUM(Blad!A:A)', 3), f('Grund*2', 2), f('Procent*A1', 0.75)]]),
      ),
      names: [
        { name: 'Grund', scope: null, formula: 'Blad!$A$1' },
        { name: 'Procent', scope: null, formula: '0.25' },
      ],
    });
    expect(outcome(calculator.apply([put('A1', 5)])).values).toEqual({
      "Mitt 'andra' blad!A1": 7,
      "Mitt 'andra' blad!B1": 10,
      "Mitt 'andra' blad!C1": 1.75,
    });
  });

  test('a cell that is emptied, or filled beyond the sheet', async () => {
    const rows = [[1], [2], [f('COUNT(A1:A2)', 2), f('SUM(F1:F90)', 0), f('SUM(F:F)', 0)]];
    expect(await edited(rows, put('A1', null), put('F50', 7))).toEqual({ values: { A3: 1, B3: 7, C3: 7 }, stale: [] });
    expect((await edited(rows, put('F5000', 7))).stale).toEqual(['C3']);
  });

  test('texts are texts whatever they read like', async () => {
    const rows = [['1'], [2], ['=A1'], ["'x"], [''], [f('SUM(A1:A2)', 2), f('COUNTA(A1:A4)', 4)]];
    expect(await edited(rows, put('A2', '12'))).toEqual({ values: { A6: 0 }, stale: [] });
  });

  test('a text gives way to a number', async () => {
    const calculator = await calculatorOf(workbook(sheet('Blad', [['x'], [f('SUM(A1)', 0)]])));
    expect(outcome(calculator.apply([put('A1', 'y')])).values).toEqual({});
    expect(outcome(calculator.apply([put('A1', 4)])).values).toEqual({ A2: 4 });
  });

  test('errors are passed on', async () => {
    expect(await edited([[1], [f('2/A1', 2)], [f('IFERROR(A2,0)', 2)]], put('A1', 0))).toEqual({
      values: { A2: { error: '#DIV/0!' }, A3: 0 },
      stale: [],
    });
  });
});

describe('formulas that the user types', () => {
  test('are calculated, and what reads them', async () => {
    expect(await edited([[1], [2], [f('A2+1', 3)]], put('A2', '=A1*10'))).toEqual({
      values: { A2: 10, A3: 11 },
      stale: [],
    });
  });

  test('rest on each other', async () => {
    expect(await edited([[1]], put('B1', '=C1+1'), put('C1', '=A1+1'))).toEqual({
      values: { B1: 3, C1: 2 },
      stale: [],
    });
  });

  test('in a circle are stale', async () => {
    const result = await edited([[1], [f('A1+1', 2)], [f('IFERROR(A2,5)', 2)]], put('A1', '=A2'));
    expect(result).toEqual({ values: {}, stale: ['A1', 'A2', 'A3'] });
  });

  test.each([
    'TODAY()',
    'RAND()',
    'OFFSET(A1,0,0)',
    'INDIRECT("A1")',
    'A1:A2*2',
    '{1,2}',
    'TEXT(A1,"0")',
    'INT(A1)',
    '--A1',
    'VLOOKUP(1,A1:B2,2)',
    'A1#',
    'SUM(A1:INDEX(A:A,2))',
    'A1^A2',
    'A1^-1',
    'YEAR(A1)',
    'DATE(26,1,1)',
    'YEAR(Z9)',
    'VLOOKUP(Z9,A1:B3,1,FALSE)',
    'MATCH("*",A1:A3,0)',
  ])('that the engine is not trusted with are stale: %s', async (formula) => {
    expect(await edited([[1], [2]], put('B1', `=${formula}`), put('C1', '=B1'))).toEqual({
      values: {},
      stale: ['B1', 'C1'],
    });
  });
});

describe('what cannot be trusted', () => {
  test('a formula that the engine gets another value for is stale once it rests on an edit', async () => {
    const rows = [[1, 5], [f('A1+1', 7)], [f('A2*2', 14)], [f('B1+1', 6)]];
    expect(await edited(rows, put('B1', 6))).toEqual({ values: { A4: 7 }, stale: [] });
    expect(await edited(rows, put('A1', 2))).toEqual({ values: {}, stale: ['A2', 'A3'] });
  });

  test('an untouched one keeps its value, and others are calculated with it', async () => {
    const rows = [[1, 5], [f('A1+1', 7)], [f('A2+B1', 12)]];
    expect(await edited(rows, put('B1', 6))).toEqual({ values: { A3: 13 }, stale: [] });
  });

  test('other workbooks, tables and moving names', async () => {
    const rows = [[1, f("A1+'[annan.xlsx]Blad'!A1", 2), f('A1+SUM(Tabell[Belopp])', 1), f('A1+Okänt', 1)]];
    expect(await edited(rows, put('A1', 6))).toEqual({ values: {}, stale: ['B1', 'C1', 'D1'] });
  });

  test('what may read any cell is stale after any edit', async () => {
    expect(await edited([[1, 2, f('INDIRECT("A"&1)', 1), f('C1+1', 2)]], put('B1', 6))).toEqual({
      values: {},
      stale: ['C1', 'D1'],
    });
  });

  test('texts that Excel may count with in some languages', async () => {
    const rows = [[1], [f('A1+1', 2), f('SUM(A1:A1)', 1)]];
    expect(await edited(rows, put('A1', '12,5'))).toEqual({ values: { B2: 0 }, stale: ['A2'] });
    expect(await edited(rows, put('A1', '1 maj'))).toEqual({ values: { B2: 0 }, stale: ['A2'] });
    expect(await edited(rows, put('A1', 'inget'))).toEqual({ values: { A2: { error: '#VALUE!' }, B2: 0 }, stale: [] });
  });

  test('numbers within texts, where decimals are written differently', async () => {
    const rows = [[2025], [f('"Budget "&A1', 'Budget 2025')]];
    expect(await edited(rows, put('A1', 2026))).toEqual({ values: { A2: 'Budget 2026' }, stale: [] });
    expect(await edited(rows, put('A1', 2026.5))).toEqual({ values: {}, stale: ['A2'] });
  });

  test('sums that pass hidden rows by', async () => {
    const rows = [[1], [2], [f('SUBTOTAL(9,A1:A2)', 3)]];
    const calculator = await calculatorOf(workbook(sheet('Blad', rows, { hiddenRows: [2] })));
    expect(outcome(calculator.apply([put('A1', 5)]))).toEqual({ values: {}, stale: ['A3'] });
    expect((await edited(rows, put('A1', 5))).values).toEqual({ A3: 7 });
  });

  test('sums that pass other such sums by', async () => {
    const rows = [[1], [2], [f('SUBTOTAL(9,A1:A2)', 3)], [f('SUBTOTAL(9,A1:A3)', 3)], [9]];
    expect(await edited(rows, put('A1', 5))).toEqual({ values: { A3: 7 }, stale: ['A4'] });
    expect((await edited(rows, put('B5', '=SUBTOTAL(9,A1:A5)'))).stale).toEqual(['B5']);
  });

  test('a formula without a value in the file is calculated with the first edit', async () => {
    expect(await edited([[1, 2], [f('A1+1', null)]], put('B1', 5))).toEqual({ values: { A2: 2 }, stale: [] });
  });
});

describe('floating point as Excel has it', () => {
  test('a difference of which only noise is left is 0, and what compares it sees 0', async () => {
    const rows = [
      [1, 0.1, 0.2],
      [f('A1-B1-C1', 0.7), f('IF(A2=0,"Stämmer","Fel")', 'Fel')],
    ];
    expect(0.3 - 0.1 - 0.2).not.toBe(0);
    expect(await edited(rows, put('A1', 0.3))).toEqual({ values: { A2: 0, B2: 'Stämmer' }, stale: [] });
  });

  test('a difference of which more is left beside its last term stays', async () => {
    const rows = [
      [1, 2, 3],
      [f('A1-B1-C1', -4), f('IF(A2=0,"Stämmer","Fel")', 'Fel')],
    ];
    const left = 1000000.3 - 1000000.2 - 0.1;
    const result = await edited(rows, put('A1', 1000000.3), put('B1', 1000000.2), put('C1', 0.1));
    expect(result).toEqual({ values: { A2: left }, stale: [] });
  });

  test('a comparison that noise decides is stale, others are not', async () => {
    const rows = [[3, 1, 2], [f('IF(A1-B1-C1=0,"Stämmer","Fel")', 'Stämmer')]];
    expect(await edited(rows, put('A1', 5))).toEqual({ values: { A2: 'Fel' }, stale: [] });
    expect(await edited(rows, put('A1', 1000000.3), put('B1', 1000000.2), put('C1', 0.1))).toEqual({
      values: {},
      stale: ['A2'],
    });
  });

  test.each([
    [1.005, 2, 1.01],
    [0.285, 2, 0.29],
    [-1.005, 2, -1.01],
    [2.5, 0, 3],
    [1234.565, 2, 1234.57],
    [12345, -1, 12350],
    [1.0049999, 2, 1],
    [8.005, 2, 8.01],
  ])('ROUND(%d,%d) is %d', async (number, digits, rounded) => {
    expect((await edited([[0, digits], [f('ROUND(A1,B1)', 0)]], put('A1', number))).values).toEqual({ A2: rounded });
  });
});

describe('undo', () => {
  test('gives the file its own values back, stale ones too', async () => {
    const rows = [[1], [f('A1+1', 2)], [f('A1+1', 7)], [f('A3', 7)]];
    const calculator = await calculatorOf(workbook(sheet('Blad', rows)));
    expect(outcome(calculator.apply([put('A1', 5)]))).toEqual({ values: { A2: 6 }, stale: ['A3', 'A4'] });
    expect(outcome(calculator.apply([put('A1', 1)]))).toEqual({ values: { A2: 2, A3: 7, A4: 7 }, stale: [] });
    expect(outcome(calculator.apply([put('A2', 1)]))).toEqual({ values: {}, stale: [] });
    expect(outcome(calculator.apply([put('A2', '=A1+1')]))).toEqual({ values: { A2: 2 }, stale: [] });
  });

  test('one edit of several', async () => {
    const calculator = await calculatorOf(workbook(sheet('Blad', [[1, 2], [f('A1+B1', 3)], [f('A2*2', 6)]])));
    expect(outcome(calculator.apply([put('A1', 5)])).values).toEqual({ A2: 7, A3: 14 });
    expect(outcome(calculator.apply([put('A2', 100)])).values).toEqual({ A3: 200 });
    expect(outcome(calculator.apply([put('B1', 3)])).values).toEqual({});
    expect(outcome(calculator.apply([put('A2', '=A1+B1')])).values).toEqual({ A2: 8, A3: 16 });
    expect(outcome(calculator.apply([put('A1', 1), put('B1', 2)])).values).toEqual({ A2: 3, A3: 6 });
  });
});

test('edits that could not be written are taken back', async () => {
  const calculator = await calculatorOf(workbook(sheet('Blad', [[1, 2], [f('A1+B1', 3)], [f('A2*2', 6)]])));
  calculator.apply([put('A1', 5)]);
  calculator.apply([put('A1', 6), put('A2', '=B1'), put('C1', 9)]);
  expect(calculator.takeBack()).toEqual([put('A1', 5), { ...put('A2', '=A1+B1'), value: 3 }, put('C1', null)]);
  expect(outcome(calculator.apply([put('B1', 3)])).values).toEqual({ A2: 8, A3: 16 });
});

describe('sheets that the program writes', () => {
  test('are taken up, and undo still gives the file its own values back', async () => {
    const own = sheet('Blad', [[1], [f('A1+1', 7)], [f('A1*2', 2)]]);
    const calculator = await calculatorOf(workbook(own));
    expect(outcome(calculator.apply([put('A1', 5)]))).toEqual({ values: { A3: 10 }, stale: ['A2'] });
    const now = workbook(
      sheet('Blad', [[5], [f('A1+1', null)], [f('A1*2', 10)]]),
      sheet('Ny', [[f('Blad!A3+1', 11)], [f('Blad!A2', null)]]),
    );
    expect(outcome(calculator.renew(now, new Set(['Ny'])))).toEqual({
      values: { A3: 10, 'Ny!A1': 11 },
      stale: ['A2', 'Ny!A2'],
    });
    expect(outcome(calculator.apply([put('A1', 6)]))).toEqual({
      values: { A3: 12, 'Ny!A1': 13 },
      stale: ['A2', 'Ny!A2'],
    });
    const undone = outcome(calculator.apply([put('A1', 1)]));
    expect(undone).toEqual({ values: { A2: 7, A3: 2, 'Ny!A1': 3, 'Ny!A2': 7 }, stale: [] });
  });
});

describe('formulas that cannot be understood', () => {
  test.each([
    ['SUM(A1', 'syntax', ''],
    ['A1)', 'syntax', ''],
    ['A1+', 'syntax', ''],
    ['"abc', 'syntax', ''],
    ['SUMERA(A1)', 'function', 'SUMERA'],
    ['Finns_inte+1', 'name', 'Finns_inte'],
    ['Annat!A1', 'sheet', 'Annat'],
  ])('%s', async (formula, code, detail) => {
    const calculator = await calculatorOf(workbook(sheet('Blad', [[1]])));
    expect(calculator.problem(formula, { sheet: 'Blad', row: 0, column: 3 })).toEqual({ code, detail });
  });

  test.each(['SUM(A1:A3)', 'XLOOKUP(1,A:A,B:B)', 'IRR(A1:A3)', "'Blad'!A1", 'IF(A1>0,"a","b")', '-2^2', 'TODAY()'])(
    'but %s can',
    async (formula) => {
      const calculator = await calculatorOf(workbook(sheet('Blad', [[1]])));
      expect(calculator.problem(formula, { sheet: 'Blad', row: 0, column: 3 })).toBeNull();
    },
  );
});
