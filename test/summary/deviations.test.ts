import { changesSince, NO_HISTORY, recordRun } from '../../src/history';
import { Decimal } from '../../src/money';
import { check, rules, type Finding } from '../../src/rules';
import { readWorkbook } from '../../src/reading';
import { defaultSettings } from '../../src/settings';
import { summarise } from '../../src/summary';
import { sheet as grid, workbook } from '../support/grid';
import { budgetTable } from '../support/table';
import { disagreements } from './evaluate';
import { handMade, ref, result, sheetOf, sourceOf, summariseHandMade } from './handMade';

const table = budgetTable([
  ['=Staten', 6240],
  ['Region Norr', -3000],
  ['= Summa kostnader', '5 000'],
]);
const reading = handMade([table]);

const [rule] = Object.values(rules).filter(({ messages }) => 'others' in messages);
const DATA = Object.fromEntries((rule!.messages as { others: readonly string[] }).others.map((name) => [name, '-']));

function finding(more: Partial<Finding> & { readonly key: string }): Finding {
  return {
    rule: rule!.id,
    messageId: 'others',
    severity: 'error',
    basis: rule!.basis,
    data: DATA,
    where: { sheet: 'Budget', cell: ref('Budget', 1, 1), cells: [ref('Budget', 1, 1)], label: '=Staten, 2026' },
    expected: null,
    actual: null,
    difference: null,
    tolerance: null,
    restsOn: [],
    causedBy: null,
    acceptance: null,
    lapsed: null,
    followsAccepted: false,
    ...more,
  };
}

const amount = (kronor: number, unit: 'kr' | 'tkr' = 'tkr') =>
  ({ kind: 'amount', ore: new Decimal(kronor * 100), unit }) as const;

function deviations(...findings: readonly Finding[]) {
  const summary = summariseHandMade(reading, { findings });
  const sheet = sheetOf(summary, 'deviations');
  expect(disagreements(sheet, sourceOf(reading))).toEqual([]);
  const heading = sheet.headingRow!;
  const columns = sheet.rows[heading]!.map((cell) => cell!.value as string);
  const rows = sheet.rows.slice(heading + 1);
  const cell = (row: number, column: string) => rows[row]![columns.indexOf(column)]!;
  return { summary, sheet, rows, cell };
}

describe('Avvikelser', () => {
  const staten = finding({
    key: 'a',
    expected: amount(6_000_000),
    actual: amount(6_240_000),
    difference: amount(240_000),
    tolerance: amount(0),
  });

  it('lists a finding with a link to its cell and figures that follow the cell', () => {
    const { sheet, cell } = deviations(staten);
    expect(cell(0, 'Nr').value).toBe(1);
    expect(cell(0, 'Allvar')).toMatchObject({ value: 'Fel', style: 'error' });
    expect(cell(0, 'Cell')).toMatchObject({ value: 'B2', link: ref('Budget', 1, 1), style: 'link' });
    expect(cell(0, 'Rad och kolumn')).toMatchObject({ value: '=Staten, 2026', format: 'text' });
    expect(cell(0, 'Förväntat').value).toBe(6000);
    expect(cell(0, 'Funnet')).toMatchObject({ value: 6240, formula: "'Budget'!$B$2" });
    expect(cell(0, 'Skillnad')).toMatchObject({ value: 240, format: 'integer' });
    expect(cell(0, 'Tolerans').value).toBe('ingen');
    expect(cell(0, 'Enhet').value).toBe('tkr');
    expect(cell(0, 'Följer av nr').value).toBeNull();
    expect(sheet.filter).toEqual({ top: sheet.headingRow, left: 0, bottom: sheet.rows.length - 1, right: 17 });
    expect(sheet.columns).toHaveLength(18);
    expect(sheet.rows.at(-1)).toHaveLength(18);
  });

  it('turns the sign where the finding speaks of a cost that stands negative', () => {
    const cell = ref('Budget', 2, 1);
    const { cell: at } = deviations(
      finding({
        key: 'a',
        where: { sheet: 'Budget', cell, cells: [cell], label: '' },
        actual: amount(3_000_000, 'kr'),
      }),
    );
    expect(at(0, 'Funnet')).toMatchObject({ value: 3_000_000, formula: "-'Budget'!$B$3*1000" });
  });

  it('copies what the workbook holds as text', () => {
    const cell = ref('Budget', 3, 1);
    const { cell: at } = deviations(
      finding({ key: 'a', where: { sheet: 'Budget', cell, cells: [cell], label: '' }, actual: amount(5_000_000) }),
    );
    expect(at(0, 'Funnet').value).toBe(5000);
    expect(at(0, 'Funnet').formula).toBeUndefined();
  });

  it('shows shares in per cent, counts as numbers and small differences with all their digits', () => {
    const { cell } = deviations(
      finding({
        key: 'a',
        expected: { kind: 'share', share: new Decimal('0.5') },
        actual: { kind: 'share', share: new Decimal('0.52') },
        difference: { kind: 'share', share: new Decimal('0.02') },
      }),
      finding({ key: 'b', actual: { kind: 'count', count: 3 }, expected: { kind: 'text', text: '=tre' } }),
      finding({ key: 'c', difference: amount(0.01) }),
    );
    expect(cell(0, 'Funnet')).toMatchObject({ value: 0.52, format: 'percent2' });
    expect(cell(0, 'Skillnad').formula).toMatch(/^I\d+-H\d+$/);
    expect(cell(1, 'Funnet')).toMatchObject({ value: 3, format: 'integer' });
    expect(cell(1, 'Förväntat')).toMatchObject({ value: '=tre', format: 'text' });
    expect(cell(2, 'Skillnad')).toMatchObject({ value: 0.00001, format: undefined });
  });

  it('puts the worst first and consequences under their cause', () => {
    const { rows, sheet } = deviations(
      finding({ key: 'note', severity: 'note' }),
      finding({ key: 'follows', severity: 'error', causedBy: 'cause' }),
      finding({ key: 'cause', severity: 'warning' }),
      finding({ key: 'error', severity: 'error' }),
      finding({ key: 'follows that', severity: 'note', causedBy: 'follows' }),
      finding({ key: 'orphan', severity: 'note', causedBy: 'gone' }),
    );
    expect(rows.map((cells) => [cells[0]!.value, cells[1]!.value, cells[14]!.value])).toEqual([
      [1, 'Fel', null],
      [2, 'Varning', null],
      [3, 'Fel', 2],
      [4, 'Notering', 3],
      [5, 'Notering', null],
      [6, 'Notering', null],
    ]);
    expect(sheet.rows[1]![0]!.value).toBe('2 fel och 1 varning. 41 jämförelser i 1 tabell är gjorda.');
  });

  it('puts what is accepted last, with who and why, counts it apart and says what has lapsed', () => {
    const { rows, sheet, cell } = deviations(
      finding({ key: 'a', acceptance: { reason: 'Beslut § 4', by: 'Ekonomen', on: '2025-11-01' } }),
      finding({ key: 'b', severity: 'warning', causedBy: 'a', followsAccepted: true }),
      finding({
        key: 'c',
        severity: 'note',
        actual: amount(6_240_000),
        lapsed: { reason: 'Avtal', by: 'Revisorn', on: '2025-10-01', expected: null, actual: '6100' },
      }),
    );
    expect(rows.map((cells) => [cells[0]!.value, cells[1]!.value, cells[15]!.value])).toEqual([
      [1, 'Notering', 'Godkännandet gäller inte längre'],
      [2, 'Fel', 'Godtagen'],
      [3, 'Varning', 'Följer av en godtagen avvikelse'],
    ]);
    expect(cell(1, 'Godkännande').value).toBe('Godtagen av Ekonomen 2025-11-01: Beslut § 4');
    expect(cell(0, 'Godkännande').value).toContain(
      'Revisorn godtog 2025-10-01: står 6\u202f100. Nu: står 6\u202f240 tkr.',
    );
    expect(sheet.rows[1]![0]!.value).toBe('Godkänd, 1 notering, 2 godtagna. 41 jämförelser i 1 tabell är gjorda.');
  });

  it('says what has changed since the last run, and what is gone', () => {
    const before = recordRun(NO_HISTORY, sourceOf(reading), result([staten, finding({ key: 'borta' })]), {
      time: '2025-11-01T09:00:00',
      by: null,
      programVersion: '1',
    });
    const fresh = finding({ key: 'ny' });
    const changes = changesSince(before, [staten, fresh]);
    const summary = summariseHandMade(reading, { findings: [staten, fresh], changes });
    const texts = sheetOf(summary, 'deviations').rows.map((cells) => String(cells[0]?.value));
    expect(texts).toContain('1 ny, 1 borta, 1 oförändrad sedan 2025-11-01 09:00.');
    expect(texts.find((text) => text.startsWith('Borta sedan sist: '))).toContain('=Staten, 2026 (Budget)');
    const column = sheetOf(summary, 'deviations').rows.map((cells) => cells[17]?.value);
    expect(column.slice(-2).sort()).toEqual(['Ny', 'Oförändrad']);
  });

  it('says what was checked where nothing was found', () => {
    const sheet = sheetOf(summariseHandMade(reading), 'deviations');
    expect(sheet.rows.map(([cell]) => cell!.value)).toContain('Inga avvikelser. 41 jämförelser i 1 tabell är gjorda.');
    expect(sheet.filter).toBeUndefined();
  });

  it('is the only sheet of a workbook without a budget, and says so', () => {
    const snapshot = workbook(grid('Anteckningar', [['Möte med styrelsen'], ['Fika och frågor']]));
    const empty = readWorkbook(snapshot, defaultSettings);
    const summary = summarise({
      reading: empty,
      result: check(empty, defaultSettings),
      settings: defaultSettings,
      language: 'sv',
      workbookName: 'anteckningar.xlsx',
      time: '2025-11-03T14:05:00',
      programVersion: '0.1.0',
    });
    expect(summary.sheets.map(({ kind }) => kind)).toEqual(['deviations']);
    const texts = summary.sheets[0]!.rows.map(([cell]) => cell!.value);
    expect(texts[0]).toBe('Avvikelser');
    expect(texts.join(' ')).toContain('ingen budget som gick att läsa');
  });
});

describe('marks', () => {
  it('sets none for what is accepted', () => {
    const acceptance = { reason: 'x', by: 'y', on: '2025-11-01' };
    const { summary } = deviations(finding({ key: 'a', acceptance }), finding({ key: 'b', followsAccepted: true }));
    expect(summary.marks).toEqual([]);
  });

  it('sets one on each cell, the most severe', () => {
    const { summary } = deviations(
      finding({ key: 'a', severity: 'note' }),
      finding({ key: 'b', severity: 'error' }),
      finding({ key: 'c', severity: 'warning', where: { sheet: 'Budget', cell: null, cells: [], label: '' } }),
      finding({
        key: 'd',
        severity: 'warning',
        where: {
          sheet: 'Budget',
          cell: ref('Budget', 2, 1),
          cells: [ref('Budget', 2, 1), ref('Budget', 3, 1)],
          label: '',
        },
      }),
    );
    expect(summary.marks).toEqual([
      { cell: ref('Budget', 1, 1), severity: 'error' },
      { cell: ref('Budget', 2, 1), severity: 'warning' },
    ]);
  });
});
