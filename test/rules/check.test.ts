import { readWorkbook } from '../../src/reading';
import { check, checkWith, COULD_NOT_RUN, defineRule, RULE_VERSION, type Rule } from '../../src/rules';
import { defaultSettings, type Settings } from '../../src/settings';
import { renderFinding } from '../../src/text';
import { f, sheet, workbook } from '../support/grid';
import type { SheetSnapshot } from '../../src/workbook';
import { cell } from '../support/findings';

const snapshot = workbook(
  sheet('Budget', [
    ['Budget 2026 (tkr)'],
    ['', 'Budget 2026'],
    ['Team', 2400],
    ['Kansli', 900],
    ['Summa kostnader', f('SUM(B3:B4)', 3300)],
  ]),
);
const reading = readWorkbook(snapshot, defaultSettings);

/** A rule that reports once for each address. */
function reports(addresses: readonly (string | null)[], more: Partial<Rule> = {}): Rule {
  return defineRule({
    id: 'SUM-01',
    severity: 'error',
    basis: { kind: 'proposal', reference: '' },
    certainty: 'deterministic',
    messages: { differs: [] },
    check: () => ({
      checks: addresses.length,
      findings: addresses.map((address) => {
        const place = address === null ? null : cell(address);
        const where = { sheet: 'Budget', cell: place, cells: [], label: 'Summa' };
        return { messageId: 'differs', data: {}, where } as const;
      }),
    }),
    ...more,
  });
}

function withSeverity(severity: 'off' | 'note' | 'warning' | 'error' | null): Settings {
  return { ...defaultSettings, rules: { 'SUM-01': { severity } } };
}

const severities = (rule: Rule, settings: Settings) =>
  checkWith([rule], reading, settings).findings.map(({ severity }) => severity);

describe('severity', () => {
  test('is the rule’s own unless the user chose another', () => {
    expect(severities(reports(['B5']), defaultSettings)).toEqual(['error']);
    expect(severities(reports(['B5']), withSeverity(null))).toEqual(['error']);
    expect(severities(reports(['B5']), withSeverity('note'))).toEqual(['note']);
    expect(severities(reports(['B5'], { severity: 'warning' }), withSeverity('error'))).toEqual(['error']);
  });

  test('stays milder where a message is milder', () => {
    const where = { sheet: 'Budget', cell: cell('B5'), cells: [], label: 'Summa' };
    const mild = reports([], {
      check: () => ({ checks: 1, findings: [{ messageId: 'differs', data: {}, where, severity: 'note' }] }),
    });
    expect(severities(mild, defaultSettings)).toEqual(['note']);
    expect(severities(mild, withSeverity('error'))).toEqual(['note']);
  });

  test('of a message is never more than the user chose', () => {
    const where = { sheet: 'Budget', cell: cell('B5'), cells: [], label: 'Summa' };
    const warns = reports([], {
      check: () => ({ checks: 1, findings: [{ messageId: 'differs', data: {}, where, severity: 'warning' }] }),
    });
    expect(severities(warns, withSeverity('note'))).toEqual(['note']);
    expect(severities(warns, withSeverity('error'))).toEqual(['warning']);
  });

  test('of a guess is never more than a note', () => {
    expect(severities(reports(['B5'], { certainty: 'heuristic' }), withSeverity('error'))).toEqual(['note']);
  });

  test('off means that the rule is not run', () => {
    const result = checkWith([reports(['B5'])], reading, withSeverity('off'));
    expect(result).toMatchObject({ findings: [], checks: 0 });
  });
});

describe('a rule that holds for some years', () => {
  const years = (rule: Rule['years'], budgetYear: number | null) =>
    checkWith([reports(['B5'], rule ? { years: rule } : {})], { ...reading, budgetYear }, defaultSettings).checks === 1;

  test('is run for those years alone, the first and the last among them', () => {
    const between = { from: 2019, to: 2026 };
    expect([2018, 2019, 2026, 2027].map((year) => years(between, year))).toEqual([false, true, true, false]);
  });

  test('has no end where none is given', () => {
    expect([2018, 2019, 2050].map((year) => years({ from: 2019 }, year))).toEqual([false, true, true]);
    expect([2005, 2019, 2020].map((year) => years({ to: 2019 }, year))).toEqual([true, true, false]);
  });

  test('is run for a workbook of no year where it holds today', () => {
    expect(years({ from: 2019 }, null)).toBe(true);
    expect(years({ from: 2005, to: 2019 }, null)).toBe(false);
    expect(years(undefined, null)).toBe(true);
  });
});

test('a finding is whole though the rule says no more than where it is', () => {
  expect(checkWith([reports(['B5'])], reading, defaultSettings).findings).toEqual([
    {
      key: 'SUM-01|Budget|Summa|differs',
      rule: 'SUM-01',
      messageId: 'differs',
      severity: 'error',
      basis: { kind: 'proposal', reference: '' },
      data: {},
      where: { sheet: 'Budget', cell: cell('B5'), cells: [cell('B5')], label: 'Summa' },
      ...{ expected: null, actual: null, difference: null, tolerance: null, restsOn: [] },
      ...{ causedBy: null, acceptance: null, lapsed: null, followsAccepted: false },
    },
  ]);
});

describe('a rule that throws', () => {
  const broken = reports([], {
    id: 'FS-03',
    check: () => {
      throw new Error('out of order');
    },
  });

  test('becomes one finding, and the others run', () => {
    const { findings, checks } = checkWith([broken, reports(['B5'])], reading, defaultSettings);
    expect(findings.map(({ rule, messageId }) => [rule, messageId])).toEqual([
      ['FS-03', COULD_NOT_RUN],
      ['SUM-01', 'differs'],
    ]);
    expect(checks).toBe(1);
  });

  test('is told at the first sheet with a budget, or else at the first sheet', () => {
    const cover = sheet('Framsida', [['Samordningsförbundet'], ['Förbundet har fyra medlemmar.']]);
    const sheetOf = (...sheets: readonly SheetSnapshot[]) => {
      const [finding] = checkWith(
        [broken],
        readWorkbook(workbook(...sheets), defaultSettings),
        defaultSettings,
      ).findings;
      return finding!.where;
    };
    const nowhere = { cell: null, cells: [], label: '' };
    expect(sheetOf(cover, ...snapshot.sheets)).toEqual({ sheet: 'Budget', ...nowhere });
    expect(sheetOf(cover, { ...cover, name: 'Baksida' })).toEqual({ sheet: 'Framsida', ...nowhere });
    expect(sheetOf()).toEqual({ sheet: '', ...nowhere });
  });

  test('rests on nothing', () => {
    expect(checkWith([broken], reading, defaultSettings).findings[0]).toMatchObject({
      restsOn: [],
      data: { rule: 'FS-03' },
    });
  });

  test('is named in both languages, without a word of the error', () => {
    const [finding] = checkWith([broken], reading, defaultSettings).findings;
    expect(finding).toMatchObject({ severity: 'warning', where: { sheet: 'Budget', cell: null } });
    expect(renderFinding(finding!, 'sv').says).toContain('Kontrollen FS-03 kunde inte köras');
    expect(renderFinding(finding!, 'en').says).toContain('Check FS-03 could not be run');
    expect(renderFinding(finding!, 'sv').says).not.toContain('out of order');
  });
});

describe('the list', () => {
  test('goes by row and column, what has no cell first, and the worst first in a cell', () => {
    const rules = [
      reports(['C7', 'B7', 'B3', null]),
      reports(['B3'], { id: 'UNS-06', severity: 'warning' }),
      reports(['B3'], { id: 'HYG-05', severity: 'error' }),
    ];
    const { findings } = checkWith(rules, reading, defaultSettings);
    expect(findings.map(({ rule, where }) => `${rule} ${where.cell ? where.cell.row + 1 : '-'}`)).toEqual([
      'SUM-01 -',
      'HYG-05 3',
      'SUM-01 3',
      'UNS-06 3',
      'SUM-01 7',
      'SUM-01 7',
    ]);
  });

  test('says the same thing of a cell once', () => {
    expect(checkWith([reports(['B5', 'B5'])], reading, defaultSettings).findings).toHaveLength(1);
  });

  test('has keys that differ, and that a row put in above does not change', () => {
    const keys = (addresses: readonly string[]) =>
      checkWith([reports(addresses)], reading, defaultSettings).findings.map(({ key }) => key);
    expect(new Set(keys(['B5', 'B9'])).size).toBe(2);
    expect(keys(['B6', 'B10'])).toEqual(keys(['B5', 'B9']));
  });

  test('is the same for the same workbook, and counted', () => {
    const result = check(reading, defaultSettings);
    expect(check(readWorkbook(snapshot, defaultSettings), defaultSettings)).toEqual(result);
    const { error, warning, note } = result.counts;
    expect(error + warning + note).toBe(result.findings.length);
    expect(result.checks).toBeGreaterThan(0);
    expect(result.ruleVersion).toBe(RULE_VERSION);
  });
});

test('sheets that the program has written are not counted among what is tested', () => {
  const written = workbook(...snapshot.sheets, sheet('Avvikelser', [['NN', 20]], { generated: 'deviations' }));
  const again = check(readWorkbook(written, defaultSettings), defaultSettings);
  expect(again.checks).toBe(check(reading, defaultSettings).checks);
});

test('what is accepted is counted beside what is open', () => {
  const entry = { label: 'Summa', sheet: 'Budget', expected: null, actual: null, reason: 'Beslut i styrelsen' };
  const settings = {
    ...defaultSettings,
    accepted: [{ rule: 'UNS-06', ...entry, acceptedBy: 'Förbundschefen', acceptedOn: '2026-11-24' }],
  };
  const rules = [reports(['B5', 'B6', 'B7']), reports(['B9'], { id: 'UNS-06', severity: 'warning' })];
  expect(checkWith(rules, reading, settings)).toMatchObject({
    checks: 4,
    counts: { error: 3, warning: 0, note: 0 },
    accepted: { error: 0, warning: 1, note: 0 },
  });
});

test('a workbook without sheets gives no finding and does not stop any rule', () => {
  const empty = readWorkbook(workbook(), defaultSettings);
  expect(check(empty, defaultSettings).findings).toEqual([]);
});
