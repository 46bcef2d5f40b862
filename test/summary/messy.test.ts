import fc from 'fast-check';
import { readWorkbook } from '../../src/reading';
import { check } from '../../src/rules';
import { defaultSettings } from '../../src/settings';
import { summarise } from '../../src/summary';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook';
import { f, percent, sheet, workbook } from '../support/grid';
import { disagreements } from './evaluate';

const SOUND = workbook(
  sheet('Budget', [
    ['Budget 2026 med plan 2027–2028 (tkr)'],
    [null, 'Budget 2026', 'Plan 2027', 'Plan 2028'],
    ['Intäkter'],
    ['Försäkringskassan', 4000, 4100, 4200],
    ['Region Norr', 2000, 2050, 2100],
    ['Kommunerna', 2000, 2050, 2100],
    ['Summa intäkter', f('SUM(B4:B6)', 8000), f('SUM(C4:C6)', 8200), f('SUM(D4:D6)', 8400)],
    ['Insatser'],
    ['Samordningsteam', 5000, 5200, 5300],
    ['Förstudie', 500, '-', 400],
    ['Summa insatser', f('SUM(B9:B10)', 5500), f('SUM(C9:C10)', 5200), f('SUM(D9:D10)', 5700)],
    ['Administration'],
    ['Kansli', 2100, 2200, 2300],
    ['Revision', 40, 40, 41],
    ['Summa administration', f('SUM(B13:B14)', 2140), f('SUM(C13:C14)', 2240), f('SUM(D13:D14)', 2341)],
    ['Summa kostnader', f('B11+B15', 7640), f('C11+C15', 7440), f('D11+D15', 8041)],
    ['Årets resultat', f('B7-B16', 360), f('C7-C16', 760), f('D7-D16', 359)],
    ['Ingående eget kapital', 900, 1260, 2020],
    ['Utgående eget kapital', 1260, 2020, 2379],
  ]),
  sheet('Bidrag', [
    ['Medlemsbidrag 2026 (kr)'],
    ['Medlem', 'Nyckel', 'Bidrag 2026'],
    ['Försäkringskassan', null, 4000000],
    ['Region Norr', null, 2000000],
    ['Storby kommun', percent(0.6), 1200000],
    ['Lillby kommun', percent(0.4), 800000],
    ['Summa medlemsbidrag', null, f('SUM(C3:C6)', 8000000)],
  ]),
);
const SIZES = SOUND.sheets.map(({ cells }) => cells.length);

/** What users type where an amount should stand, and what Excel leaves. */
const oddity: fc.Arbitrary<CellValue | undefined> = fc.oneof(
  fc.constantFrom<CellValue | undefined>(undefined, '', '-', 0, -5, 'kr', '1 000', '12 000 tkr', 0.25, 2026, 1e12),
  fc.constantFrom<CellValue | undefined>('Summa', '=1+1', true, 'Region Gotland', 'varav', { error: '#REF!' }, null),
  fc.integer({ min: -10_000_000, max: 10_000_000 }).map((hundredths) => hundredths / 100),
);
const change = fc
  .nat(SIZES.length - 1)
  .chain((at) => fc.record({ sheet: fc.constant(at), cell: fc.nat(SIZES[at]! - 1), value: oddity }));

function changed(changes: readonly { sheet: number; cell: number; value: CellValue | undefined }[]): WorkbookSnapshot {
  const sheets = SOUND.sheets.map((each, at) => ({
    ...each,
    cells: each.cells.flatMap((cell, index) => {
      const own = changes.findLast((one) => one.sheet === at && one.cell === index);
      if (!own) return [cell];
      if (own.value === undefined) return [];
      return [{ ...cell, value: own.value, formula: own.value === null ? 'B2' : null }];
    }),
  }));
  return { ...SOUND, sheets };
}

function summariseSnapshot(snapshot: WorkbookSnapshot) {
  const reading = readWorkbook(snapshot, defaultSettings);
  return summarise({
    reading,
    result: check(reading, defaultSettings),
    settings: defaultSettings,
    language: 'sv',
    workbookName: 'prov.xlsx',
    time: '2025-11-03T14:05:00',
    programVersion: '0.1.0',
  });
}

it('makes all three sheets of a sound workbook', () => {
  const { sheets } = summariseSnapshot(SOUND);
  expect(sheets.map(({ name }) => name)).toEqual(['Sammanställning', 'Medlemsbidrag', 'Avvikelser']);
  for (const each of sheets) expect(disagreements(each, SOUND)).toEqual([]);
});

it('makes sheets of whatever a workbook holds, and their formulas give what is written', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
      const snapshot = changed(changes);
      const { sheets } = summariseSnapshot(snapshot);
      expect(sheets.at(-1)!.kind).toBe('deviations');
      for (const each of sheets) {
        expect(disagreements(each, snapshot)).toEqual([]);
        const numbers = each.rows.flat().flatMap((cell) => (typeof cell?.value === 'number' ? [cell.value] : []));
        expect(numbers.every(Number.isFinite)).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});
