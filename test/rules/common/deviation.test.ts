import { Decimal, inUnit } from '../../../src/money';
import { readWorkbook } from '../../../src/reading';
import { comparedTables, deviations, isCommented, isFollowedUp } from '../../../src/rules/common/deviation';
import { defaultSettings } from '../../../src/settings';
import { sheet, workbook, type GridCell } from '../../support/grid';

type Rows = readonly (readonly GridCell[])[];
const read = (rows: Rows) => readWorkbook(workbook(sheet('Uppföljning', rows)), defaultSettings);
const followUp = (headings: readonly string[], ...rows: Rows) =>
  read([['Uppföljning 2026 (tkr)'], ['', ...headings], ...rows, ['Kansli', ...headings.map(() => 900)]]);
const columns = (...headings: readonly string[]) =>
  comparedTables(followUp(headings, ['Teamet', ...headings.map(() => 2000)])).map(
    ({ outcome, planned }) => `${outcome.heading} – ${planned.heading}`,
  );

describe('the columns of a follow-up that can be compared', () => {
  test.each<[readonly string[], readonly string[]]>([
    [['Budget 2026', 'Utfall 2026'], ['Utfall 2026 – Budget 2026']],
    [['Budget 2026', 'Utfall 2026', 'Prognos 2026'], ['Prognos 2026 – Budget 2026']],
    [['Budget 2026', 'Reviderad budget 2026', 'Utfall 2026'], ['Utfall 2026 – Reviderad budget 2026']],
    [['Reviderad budget 2026', 'Budget 2026', 'Prognos 2026'], ['Prognos 2026 – Reviderad budget 2026']],
    [['Budget 2026', 'Utfall jan-aug 2026', 'Prognos 2026'], ['Prognos 2026 – Budget 2026']],
    [['Budget 2026', 'Utfall jan-aug 2026'], []],
    [['Budget 2026', 'Utfall 2025'], []],
    [['Budget 2026', 'Plan 2027'], []],
    [['Budget jan-aug 2026', 'Utfall jan-aug 2026'], ['Utfall jan-aug 2026 – Budget jan-aug 2026']],
  ])('%j', (headings, expected) => {
    expect(columns(...headings)).toEqual(expected);
  });

  test('a year that one of them does not say is the same', () => {
    const [one] = comparedTables(followUp(['Budget 2026', 'Utfall 2026'], ['Teamet', 1, 1]));
    const undated = (kind: string) => {
      const renamed = one!.table.columns.map((column) => (column.kind === kind ? { ...column, year: null } : column));
      return { ...followUp(['Budget 2026']), tables: [{ ...one!.table, columns: renamed }] };
    };
    expect(comparedTables(undated('budget'))).toHaveLength(1);
    expect(comparedTables(undated('actual'))).toHaveLength(1);
    expect(comparedTables({ ...undated('x'), tables: [{ ...one!.table, kind: 'balanceSheet' }] })).toEqual([]);
  });
});

describe('the rows that are followed up', () => {
  const reading = followUp(
    ['Budget 2026', 'Utfall 2026'],
    ['Kostnader'],
    ['Teamet', 2000, 2100],
    ['varav lön', 1800, 1900],
    ['Projektet', 500, null],
    ['Möten', null, 40],
    ['Nytt', 0, 60],
    ['', 10, 20],
    ['Ingående eget kapital', 400, 300],
    ['Summa kostnader', 2500, 2160],
  );
  const found = deviations(reading, defaultSettings);

  test('are lines with a name and both figures, no positions, sums or parts of others', () => {
    expect(found.map(({ row }) => row.label)).toEqual(['Teamet', 'Nytt', 'Kansli']);
    const labels = reading.tables[0]!.rows.filter(isFollowedUp).map(({ label }) => label);
    expect(labels).toEqual(['Teamet', 'Projektet', 'Möten', 'Nytt', 'Kansli']);
  });

  test('differ by what became of them less what was planned', () => {
    expect(found.map(({ difference }) => inUnit(difference, 'tkr').toNumber())).toEqual([100, 60, 0]);
    expect(found.map(({ share }) => share?.toNumber() ?? null)).toEqual([0.05, null, 0]);
  });
});

test('a deviation is large when it is above both thresholds, strictly', () => {
  const thresholds = {
    ...defaultSettings.thresholds,
    deviationOre: new Decimal(10_000_000),
    deviationShare: new Decimal('0.1'),
  };
  const isLarge = (planned: number, actual: number) =>
    deviations(followUp(['Budget 2026', 'Utfall 2026'], ['Teamet', planned, actual]), {
      ...defaultSettings,
      thresholds,
    })[0]!.isLarge;
  expect(isLarge(500, 600)).toBe(false);
  expect(isLarge(500, 601)).toBe(true);
  expect(isLarge(500, 399)).toBe(true);
  expect(isLarge(1500, 1650)).toBe(false);
  expect(isLarge(1500, 1651)).toBe(true);
  expect(isLarge(-1500, -1651)).toBe(true);
  expect(isLarge(0, 101)).toBe(true);
});

test('a row is explained by a text beside it, or by a remark that names it', () => {
  const reading = followUp(
    ['Budget 2026', 'Utfall 2026', 'Kommentar'],
    ['Kostnader'],
    ['Teamet', 2000, 2100, 'Vikarier hela hösten'],
    ['Porten', 500, 700, '3'],
    ['Mötesplatsen', 300, 400, null],
    ['Resor', 30, 90, null],
  );
  const [table] = reading.tables;
  const explained = (rows = table!.rows) =>
    rows
      .filter((row) => row.role === 'line' && isCommented({ table: { ...table!, rows }, row }))
      .map(({ label }) => label);
  expect(explained()).toEqual(['Teamet']);
  const remark = { ...table!.rows[0]!, role: 'note' as const, label: 'MÖTESPLATSEN öppnade tidigare än planerat.' };
  expect(explained([...table!.rows, remark])).toEqual(['Teamet', 'Mötesplatsen']);
  expect(explained([...table!.rows, { ...remark, role: 'heading' }])).toEqual(['Teamet']);
});
