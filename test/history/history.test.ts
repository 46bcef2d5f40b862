import fc from 'fast-check';
import {
  changesSince,
  checksumOf,
  mergeHistories,
  NO_HISTORY,
  parseHistory,
  recordFix,
  recordRun,
  serializeHistory,
  type FixEntry,
  type History,
} from '../../src/history';
import type { Finding } from '../../src/rules';
import type { WorkbookSnapshot } from '../../src/workbook';
import { amount, finding } from '../support/findings';
import { f, sheet, workbook } from '../support/grid';
import { result } from '../summary/handMade';

const rows = [['Budget 2026'], ['Staten', 6240], ['Summa', f('SUM(B2:B2)', 6240)]];
const snapshot = workbook(sheet('Budget', rows), sheet('Plan', [['x', 1]]));
const FACTS = { time: '2026-11-20T14:05:00', by: 'Ekonomen', programVersion: '1.2' };
const staten = finding('FS-01', 'B2', { key: 'staten', expected: amount(6000), actual: amount(6240) });
const summa = finding('SUM-01', 'B3', { key: 'summa' });

const recorded = (findings: readonly Finding[], history: History = NO_HISTORY, more: Partial<typeof FACTS> = {}) =>
  recordRun(history, snapshot, result(findings), { ...FACTS, ...more });

describe('a recorded run', () => {
  it('says who, when, with what and over which inputs', () => {
    const { entries, last } = recorded([staten]);
    expect(entries).toEqual([
      {
        kind: 'run',
        ...FACTS,
        workbook: snapshot.name,
        ruleVersion: '1.0',
        checksum: checksumOf(snapshot),
        checks: 41,
        counts: { error: 1, warning: 0, note: 0 },
        acceptedCounts: { error: 0, warning: 0, note: 0 },
        accepted: [],
      },
    ]);
    expect(last).toMatchObject({ time: FACTS.time, findings: [{ key: 'staten', expected: '6000', unit: 'tkr' }] });
  });

  it('comes after the earlier ones, which stay as they were', () => {
    const once = recorded([staten]);
    const twice = recorded([], once, { time: '2026-11-21T08:00:00' });
    expect(twice.entries.slice(0, 1)).toEqual(once.entries);
    expect(twice.entries).toHaveLength(2);
    expect(twice.last).toEqual({ time: '2026-11-21T08:00:00', findings: [] });
  });

  it('holds every accepted deviation with its reason and name', () => {
    const acceptance = { reason: 'Beslut', by: 'Chefen', on: '2026-11-01' };
    const { entries } = recorded([{ ...staten, acceptance }, summa]);
    expect(entries[0]).toMatchObject({
      counts: { error: 1 },
      acceptedCounts: { error: 1 },
      accepted: [{ rule: 'FS-01', label: 'Summa', actual: '6240', reason: 'Beslut', acceptedBy: 'Chefen' }],
    });
  });

  it.each(['', '  ', null])('by nobody in particular (%j) has no name', (by) => {
    expect(recorded([], NO_HISTORY, { by: by as string }).entries[0]!.by).toBeNull();
  });
});

describe('a stored history', () => {
  const fix: FixEntry = {
    kind: 'fix',
    time: '2026-11-20T15:00:00',
    by: 'Ekonomen',
    programVersion: '1.2',
    fix: 'textToNumber',
    isUndone: false,
    rule: 'UNS-06',
    label: 'Staten, 2026',
    cells: [{ sheet: 'Budget', cell: 'B2', before: '6 240', after: '6240' }],
  };
  const history = recordFix(recorded([staten]), fix);

  it('comes back as it was', () => {
    expect(parseHistory(serializeHistory(history), 'nu')).toEqual(history);
  });

  it.each([null, '', ' '])('of nothing (%j) is empty', (json) => {
    expect(parseHistory(json, 'nu')).toEqual(NO_HISTORY);
  });

  it.each([
    '{',
    '[]',
    '"text"',
    '{"version":2,"entries":[],"last":null,"aside":[]}',
    '{"version":1,"entries":[{"kind":"run"}],"last":null,"aside":[]}',
  ])('that cannot be read (%s) is kept aside, whatever is recorded after it', (json) => {
    const read = parseHistory(json, '2026-11-20');
    expect(read).toEqual({ ...NO_HISTORY, aside: [{ keptSince: '2026-11-20', content: json }] });
    const later = parseHistory(serializeHistory(recorded([], read)), '2026-12-01');
    expect(later.aside).toEqual(read.aside);
    expect(later.entries).toHaveLength(1);
  });

  it('that was put aside by a program that did not understand it is taken in again by one that does', () => {
    const aside = [{ keptSince: 'förr', content: serializeHistory(history) }];
    const later = recorded([], { ...NO_HISTORY, aside }, { time: '2026-11-25T09:00:00' });
    const read = parseHistory(serializeHistory(later), 'nu');
    expect(read.aside).toEqual([]);
    expect(read.entries).toEqual([...history.entries, ...later.entries]);
    expect(read.last).toEqual(later.last);
  });

  it('keeps what a later program has added to its entries', () => {
    const more = JSON.parse(serializeHistory(history)) as { entries: object[] };
    more.entries[0] = { ...more.entries[0], signature: 'x' };
    const json = JSON.stringify(more);
    expect(JSON.parse(serializeHistory(parseHistory(json, 'nu')))).toEqual(more);
  });

  it('merged with itself is itself, and with another holds all of both in order', () => {
    expect(mergeHistories(history, history)).toEqual(history);
    const other = recorded([summa], NO_HISTORY, { time: '2026-11-20T14:30:00' });
    const merged = mergeHistories(other, history);
    expect(merged.entries).toEqual([history.entries[0], ...other.entries, fix]);
    expect(merged.last).toEqual(other.last);
  });
});

describe('changes', () => {
  const since = (before: readonly Finding[], now: readonly Finding[]) => changesSince(recorded(before), now);

  it('are not known before the first recorded run', () => {
    expect(changesSince(NO_HISTORY, [staten])).toBeNull();
  });

  it('tell the new, the gone, the same and those with other amounts', () => {
    const changed = { ...staten, actual: amount(6100) };
    const fresh = finding('BAL-01', 'B9', { key: 'ny' });
    const other = finding('HYG-01', 'B5', { key: 'samma' });
    const changes = since([staten, summa, other], [changed, fresh, other])!;
    expect([...changes.byKey]).toEqual([
      ['staten', 'changedAmount'],
      ['ny', 'new'],
      ['samma', 'same'],
    ]);
    expect(changes.gone).toMatchObject([{ key: 'summa', rule: 'SUM-01' }]);
    expect(changes.counts).toEqual({ new: 1, same: 1, changedAmount: 1, gone: 1 });
    expect(changes.since).toBe(FACTS.time);
  });

  it('are none where only a sheet has been renamed', () => {
    const moved = { ...staten, key: 'FS-01|Ny|Summa', where: { ...staten.where, sheet: 'Ny' } };
    expect(since([staten], [moved])!.counts).toEqual({ new: 0, same: 1, changedAmount: 0, gone: 0 });
  });

  it('count every finding of both runs once', () => {
    const some = fc
      .uniqueArray(fc.integer({ min: 0, max: 12 }))
      .map((keys) =>
        keys.map((key) => finding('SUM-01', 'B2', { key: `k${key}`, where: { ...summa.where, label: `rad ${key}` } })),
      );
    fc.assert(
      fc.property(some, some, (before, now) => {
        const { counts } = since(before, now)!;
        expect(counts.new + counts.same + counts.changedAmount).toBe(now.length);
        expect(counts.gone + counts.same + counts.changedAmount).toBe(before.length);
      }),
    );
  });
});

describe('the checksum', () => {
  const changed = (change: (sheets: WorkbookSnapshot['sheets']) => WorkbookSnapshot['sheets']) =>
    checksumOf({ ...snapshot, sheets: change(snapshot.sheets) });
  const own = checksumOf(snapshot);

  it('is SHA-256 in hexadecimal, and the same for the same inputs', () => {
    expect(own).toMatch(/^[0-9a-f]{64}$/);
    expect(checksumOf(structuredClone(snapshot))).toBe(own);
  });

  it('of nothing is that of an empty text', () => {
    expect(checksumOf({ ...snapshot, sheets: [] })).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });

  it('passes generated sheets, formats and the order of sheets and cells by', () => {
    const ours = sheet('Avvikelser', [['x']], { generated: 'deviations' });
    expect(changed((sheets) => [...sheets, ours])).toBe(own);
    expect(changed((sheets) => sheets.toReversed())).toBe(own);
    expect(
      changed((sheets) =>
        sheets.map((one) => ({ ...one, cells: one.cells.toReversed().map((cell) => ({ ...cell, format: '0.00' })) })),
      ),
    ).toBe(own);
  });

  it.each([
    ['a value', [['Budget 2026'], ['Staten', 6241], ['Summa', f('SUM(B2:B2)', 6240)]]],
    ['a value that becomes text', [['Budget 2026'], ['Staten', '6240'], ['Summa', f('SUM(B2:B2)', 6240)]]],
    ['a formula', [['Budget 2026'], ['Staten', 6240], ['Summa', f('SUM(B2)', 6240)]]],
    ['a formula that becomes its value', [['Budget 2026'], ['Staten', 6240], ['Summa', 6240]]],
    ['a place', [['Budget 2026'], [], ['Staten', 6240], ['Summa', f('SUM(B2:B2)', 6240)]]],
  ])('changes with %s', (_, other) => {
    expect(checksumOf(workbook(sheet('Budget', other), sheet('Plan', [['x', 1]])))).not.toBe(own);
  });

  it("changes with a sheet's name", () => {
    expect(checksumOf(workbook(sheet('Budget 2', rows), sheet('Plan', [['x', 1]])))).not.toBe(own);
  });
});
