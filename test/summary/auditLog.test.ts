import { NO_HISTORY, recordFix, recordRun, type FixEntry, type History } from '../../src/history';
import { amount, finding } from '../support/findings';
import { budgetTable } from '../support/table';
import { handMade, result, sheetOf, sourceOf, summariseHandMade } from './handMade';

const reading = handMade([budgetTable([['Staten', 6240]])]);
const acceptance = { reason: '=Beslut § 4', by: 'Chefen', on: '2026-11-01' };
const staten = finding('FS-01', 'B2', { key: 'a', expected: amount(6000), actual: amount(6240), acceptance });

function history(): History {
  const facts = { programVersion: '1.2' };
  const first = recordRun(NO_HISTORY, sourceOf(reading), result([staten]), {
    ...facts,
    time: '2026-11-20T14:05:00',
    by: 'Ekonomen',
  });
  const fixed = recordFix(first, {
    kind: 'fix',
    ...facts,
    time: '2026-11-20T15:00:00',
    by: null,
    fix: 'textToNumber',
    isUndone: true,
    rule: 'UNS-06',
    label: 'Staten, 2026',
    cells: [{ sheet: 'Budget', cell: 'B2', before: '6240', after: '6 240' }],
  });
  return recordRun(fixed, sourceOf(reading), result(), { ...facts, time: '2026-11-21T08:00:00', by: null });
}

const log = (given: History, language: 'sv' | 'en' = 'sv') =>
  sheetOf(summariseHandMade(reading, { history: given, language }), 'auditLog');

describe('Granskningslogg', () => {
  it('has a row for each run, each accepted deviation and each correction, newest last', () => {
    const sheet = log(history());
    const rows = sheet.rows.slice(sheet.headingRow! + 1).map((cells) => cells.map((cell) => cell?.value ?? null));
    expect(sheet.name).toBe('Granskningslogg');
    expect(rows.map((cells) => cells.slice(0, 3))).toEqual([
      ['2026-11-20 14:05', 'Granskning', 'Ekonomen'],
      ['2026-11-20 14:05', 'Godtagen avvikelse', 'Chefen'],
      ['2026-11-20 15:00', 'Ångrad rättelse', 'ej angivet'],
      ['2026-11-21 08:00', 'Granskning', 'ej angivet'],
    ]);
    expect(rows[0]!.slice(3)).toEqual([
      'Finsamkoll 1.2, regler 1.0',
      0,
      0,
      0,
      1,
      `${sourceOf(reading).name}: 41 jämförelser`,
      expect.stringMatching(/^[0-9a-f]{64}$/),
    ]);
    expect(rows[1]![8]).toBe(
      'FS-01 Summa (Budget): ska vara 6\u202f000, står 6\u202f240. Skäl: =Beslut § 4 (2026-11-01)',
    );
    expect(rows[2]![8]).toBe('Text som är ett tal blir talet (UNS-06). Budget!B2: från 6\u202f240 till ”6 240”');
    for (const cells of sheet.rows.slice(sheet.headingRow!)) expect(cells).toHaveLength(sheet.columns.length);
  });

  it.each([
    ['sv', 'textToNumber', '6240', '6240', 'från ”6240” till 6\u202f240'],
    ['en', 'textToNumber', '6 240', '6240', 'from “6 240” to 6,240'],
    ['sv', 'typedTotalToSum', '6240.5', '=SUM(B2:B5)', 'från 6\u202f240,5 till =SUMMA(B2:B5)'],
    ['en', 'sumRangeGrows', '=SUM(B2:B4)', '=SUM(B2:B5)', 'from =SUM(B2:B4) to =SUM(B2:B5)'],
    ['sv', 'textToNumber', '', '6240', 'från tom till 6\u202f240'],
  ] as const)('shows what a correction changed as Excel does (%s, %s)', (language, fix, before, after, says) => {
    const corrected = recordFix(NO_HISTORY, {
      kind: 'fix',
      programVersion: '1.2',
      time: '2026-11-20T15:00:00',
      by: null,
      fix,
      isUndone: false,
      rule: 'UNS-06',
      label: '',
      cells: [{ sheet: 'Budget', cell: 'B2', before, after }],
    } satisfies FixEntry);
    const details = log(corrected, language).rows.map((cells) => cells[8]?.value);
    expect(details.at(-1)).toContain(`Budget!B2: ${says}`);
  });

  it('says that an earlier log could not be read and is still there', () => {
    const texts = log({ ...history(), aside: [{ keptSince: 'x', content: '{' }] }).rows.map(([cell]) => cell?.value);
    expect(texts).toContain('1 tidigare logg gick inte att läsa. Innehållet är kvar i arbetsboken.');
  });

  it('speaks English', () => {
    const sheet = log(history(), 'en');
    expect(sheet.name).toBe('Review log');
    expect(sheet.rows.flat().some((cell) => cell?.value === 'Accepted deviation')).toBe(true);
  });

  it('is not made without a history', () => {
    expect(summariseHandMade(reading).sheets.map(({ kind }) => kind)).not.toContain('auditLog');
  });
});
