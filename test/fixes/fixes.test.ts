import { changedSince, fixesFor, typedContent, type Fix } from '../../src/fixes';
import { openWorkbookFile } from '../../src/hosts/file';
import { fromExcelNumber } from '../../src/money';
import { readWorkbook } from '../../src/reading';
import { check } from '../../src/rules';
import { defaultSettings } from '../../src/settings';
import { address, cellKey, type CellValue, type WorkbookSnapshot } from '../../src/workbook';
import { makeWorkbook } from '../../scripts/lib/makeWorkbook.mjs';
import { f, sheet, workbook } from '../support/grid';
import { withStoredValues } from '../workbooks/evaluate.mjs';
import { faulty } from '../workbooks/faulty.mjs';
import { sound } from '../workbooks/sound.mjs';

type Rows = Record<string, unknown[][]>;

function checked(snapshot: WorkbookSnapshot) {
  const reading = readWorkbook(snapshot, defaultSettings);
  const { findings } = check(reading, defaultSettings);
  return { snapshot, reading, findings, fixes: [...fixesFor(snapshot, reading, findings).values()] };
}

async function opened(sheets: Rows) {
  const bytes = makeWorkbook({ title: 'prov.xlsx', sheets: withStoredValues(sheets) });
  return checked(await openWorkbookFile(bytes, 'prov.xlsx').snapshot());
}

/** The workbook as somebody would have made it who typed the fix. */
function withFix(sheets: Rows, { edits }: Fix): Rows {
  const fixed = structuredClone(sheets);
  for (const { cell, after } of edits) {
    fixed[cell.sheet]![cell.row]![cell.column] = after.formula === null ? after.value : `=${after.formula}`;
  }
  return fixed;
}

function contents({ sheets }: WorkbookSnapshot) {
  return new Map(
    sheets.flatMap(({ name, cells }) => cells.map((cell) => [cellKey({ sheet: name, ...cell }), cell] as const)),
  );
}

const cellsOf = (fix: Fix) => fix.edits.map(({ cell }) => address(cell));
const wholeOf = (fix: Fix) =>
  Object.fromEntries(fix.edits.map(({ cell, after }) => [address(cell), typedContent(after)]));

interface Case {
  readonly file: string;
  readonly sheets: Rows;
}

/** A budget of two years whose totals are these. */
function withTotals(...totals: readonly [string | number, string | number]): Rows {
  return {
    Budget: [
      ['Budget 2026 (tkr)'],
      ['', 'Budget 2026', 'Plan 2027'],
      ['Team', 2400, 2500],
      ['Kansli', 900, 950],
      ['Utbildning', 300, 300],
      ['Summa kostnader', ...totals],
    ],
  };
}

/** Faults of the kinds that can be mended, besides those of the other test workbooks. */
const MENDABLE: readonly Case[] = [
  {
    file: 'text.xlsx',
    sheets: {
      Budget: [
        ['Budget 2026 (tkr)'],
        ['', 'Budget 2026'],
        ['Team', '2 400'],
        ['Kansli', 900],
        ['Utbildning', '300 tkr'],
        ['Summa kostnader', '=SUM(B3:B5)'],
      ],
    },
  },
  { file: 'summor.xlsx', sheets: withTotals('=SUM(B3:B5)', 3750) },
  { file: 'missad.xlsx', sheets: withTotals('=SUM(B3:B4)', '=SUM(C3:C5)') },
];

const CASES = [...(faulty as unknown as Case[]), ...(sound as unknown as Case[]), ...MENDABLE];

describe('whatever is wrong with a workbook', () => {
  it.each(CASES.map((one) => [one.file, one] as const))(
    '%s: a fix mends its finding, brings no new one and changes no amount that was typed',
    async (_, { sheets }) => {
      const before = await opened(sheets);
      for (const fix of before.fixes) {
        const after = await opened(withFix(sheets, fix));
        const asked = after.findings.filter(({ rule, where }) => rule === fix.rule && where.label === fix.label);
        expect(
          asked.flatMap(({ where }) => where.cells.map(address)).filter((cell) => cellsOf(fix).includes(cell)),
        ).toEqual([]);
        const known = new Set(before.findings.map(({ rule, where }) => `${rule} ${where.sheet} ${where.label}`));
        const fresh = after.findings.filter(({ rule, where }) => !known.has(`${rule} ${where.sheet} ${where.label}`));
        expect(fresh.map(({ rule, where }) => `${rule} ${where.label}`)).toEqual([]);
        const now = contents(after.snapshot);
        for (const [key, { value, formula }] of contents(before.snapshot)) {
          if (formula === null && typeof value === 'number') expect(now.get(key)!.value).toBe(value);
        }
      }
    },
  );

  it('offers every kind of fix somewhere', async () => {
    const kinds = new Set<string>();
    for (const { sheets } of CASES) for (const { kind } of (await opened(sheets)).fixes) kinds.add(kind);
    expect([...kinds].sort()).toEqual(['sumRangeGrows', 'textToNumber', 'typedTotalToSum']);
  });
});

describe('a text that is a number', () => {
  const amounts = (...values: (string | number)[]) =>
    checked(
      workbook(
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026'],
          ...values.map((value, index) => [`Insats ${index + 1}`, value]),
        ]),
      ),
    ).fixes.filter(({ kind }) => kind === 'textToNumber');

  it.each<[string, CellValue]>([
    ['2 400', 2400],
    ['2\u00a0400,50', 2400.5],
    ['\u22121 200', -1200],
    ['300 tkr', 300],
    ['1 200 kkr', 1200],
  ])('%j becomes %j', (text, value) => {
    expect(amounts(text, 900, 700)[0]!.edits[0]).toMatchObject({
      before: { formula: null, value: text },
      after: { formula: null, value },
    });
  });

  it.each(['2 400 kr', '2 mnkr', '13 39 2', 'ca 300', '-'])('%j is left alone', (text) => {
    expect(amounts(text, 900, 700)).toEqual([]);
  });
});

describe('a typed total', () => {
  const table = (rows: unknown[][], names: WorkbookSnapshot['names'] = []) =>
    checked({
      ...workbook(sheet('Budget', [['Budget 2026 (tkr)'], ['', 'Budget 2026', 'Plan 2027'], ...(rows as never[])])),
      names,
    }).fixes.filter(({ kind }) => kind === 'typedTotalToSum');
  const line = (label: string, ...values: unknown[]) => [label, ...values];

  it('becomes a SUM over its rows, and only where it agrees to the last digit', () => {
    const fixes = table([line('A', 100, 110), line('B', 200, 210), line('Summa kostnader', f('SUM(B3:B4)', 300), 320)]);
    expect(fixes.map(wholeOf)).toEqual([{ C5: '=SUM(C3:C4)' }]);
    expect(fixes[0]!.edits[0]!.after.value).toBe(320);
    expect(
      table([line('A', 100, 110), line('B', 200, 210), line('Summa kostnader', f('SUM(B3:B4)', 300), 321)]),
    ).toEqual([]);
  });

  it('is left alone where a row works out its own amount from it', () => {
    const share = f('C6*0.5', 210);
    const rows = [line('A', 100, 110), line('B', 100, 100), line('C', 210, share)];
    expect(table([...rows, line('Summa kostnader', f('SUM(B3:B5)', 410), 420)])).toEqual([]);
  });

  it('is left alone where that cannot be told, because of a name', () => {
    const names = [{ name: 'Andel', scope: null, formula: 'Budget!$C$6' }];
    const rows = [line('A', 100, 110), line('B', 100, 100), line('C', 210, f('Andel/2', 210))];
    expect(table([...rows, line('Summa kostnader', f('SUM(B3:B5)', 410), 420)], names)).toEqual([]);
  });

  it('is left alone where a row is text, since SUM would pass it by', () => {
    const rows = [line('A', 100, '110'), line('B', 200, 210)];
    expect(table([...rows, line('Summa kostnader', f('SUM(B3:B4)', 300), 320)])).toEqual([]);
  });

  it('is done with all others of a table where no total is a formula', () => {
    const rows = [line('A', 100, 110), line('B', 200, 210), line('Summa kostnader', 300, 320)];
    expect(table(rows).map(wholeOf)).toEqual([{ B5: '=SUM(B3:B4)', C5: '=SUM(C3:C4)' }]);
    const wrong = [line('A', 100, 110), line('B', 200, 210), line('Summa kostnader', 300, 321)];
    expect(table(wrong)).toEqual([]);
  });
});

describe('a SUM that missed a row', () => {
  const grown = (formula: string, value: number, last: unknown = 300) =>
    checked(
      workbook(
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Team', 2400],
          ['Kansli', 900],
          ['Utbildning', last as number],
          ['Summa kostnader', f(formula, value)],
        ]),
      ),
    ).fixes.filter(({ kind }) => kind === 'sumRangeGrows');

  it.each([
    ['SUM(B3:B4)', 3300, '=SUM(B3:B5)'],
    ['SUM(B$3:B$4)', 3300, '=SUM(B$3:B$5)'],
    ['SUM($B4:$B5)', 1200, '=SUM($B3:$B5)'],
  ])('grows from %s, its dollar signs kept', (formula, value, expected) => {
    const [fix] = grown(formula, value);
    expect(wholeOf(fix!)).toEqual({ B6: expected });
    expect(fix!.edits[0]).toMatchObject({ before: { value }, after: { value: 3600 } });
  });

  it.each([
    ['SUM(B3,B4)', 3300],
    ['B3+B4', 3300],
    ['SUM(B3:B4)*1', 3300],
    ['SUM(B3:B4)', 3301],
  ])('stays where it is no plain run or its value is another: %s = %s', (formula, value) => {
    expect(grown(formula, value)).toEqual([]);
  });

  it('stays where the row is worked out from the sum', () => {
    expect(grown('SUM(B3:B4)', 3300, f('B6/11', 300))).toEqual([]);
  });
});

describe('before a fix is made or undone', () => {
  const before = checked(
    workbook(
      sheet('Budget', [['Budget 2026 (tkr)'], ['', 'Budget 2026'], ['Team', '2 400'], ['Kansli', 900], ['Hyra', 700]]),
    ),
  );
  const { edits } = before.fixes[0]!;

  it('the cells must hold what they held', () => {
    expect(changedSince(before.snapshot, edits, 'before')).toEqual([]);
    expect(changedSince(before.snapshot, edits, 'after')).toEqual([{ sheet: 'Budget', row: 2, column: 1 }]);
    const sheets = before.snapshot.sheets.map((one) => ({
      ...one,
      cells: one.cells.map((cell) => (cell.row === 2 && cell.column === 1 ? { ...cell, value: 2400 } : cell)),
    }));
    expect(changedSince({ ...before.snapshot, sheets }, edits, 'after')).toEqual([]);
    expect(changedSince({ ...before.snapshot, sheets: [] }, edits, 'after')).toHaveLength(1);
  });
});

it('nothing is offered for a protected sheet', () => {
  const rows = [['Budget 2026 (tkr)'], ['', 'Budget 2026'], ['Team', '2 400'], ['Kansli', 900], ['Hyra', 700]];
  const snapshot = workbook(sheet('Budget', rows));
  const locked = { ...snapshot, sheets: snapshot.sheets.map((one) => ({ ...one, isProtected: true })) };
  expect(checked(snapshot).fixes).toHaveLength(1);
  expect(checked(locked).fixes).toEqual([]);
});

it('the numbers of a fix are exact', () => {
  const sheets: Rows = {
    Budget: [
      ['Budget 2026 (tkr)'],
      ['', 'Budget 2026', 'Plan 2027'],
      ['Team', 0.1, 0.1],
      ['Kansli', 0.2, 0.2],
      ['Summa kostnader', '=SUM(B3:B4)', 0.3],
    ],
  };
  return opened(sheets).then(({ fixes }) => {
    expect(fixes).toHaveLength(1);
    for (const { edits } of fixes) {
      for (const { after } of edits) expect(fromExcelNumber(after.value as number).toString()).toBe('0.3');
    }
  });
});
