import { withAcceptances } from '../../src/rules/accept';
import { isOpen, type Finding } from '../../src/rules';
import type { AcceptedDeviation } from '../../src/settings';
import { amount, finding } from '../support/findings';

const sheets = [{ name: 'Budget' }] as never;
const staten = finding('FS-01', 'B2', { key: 'staten', expected: amount(6000), actual: amount(6240) });

function accepted(more: Partial<AcceptedDeviation> = {}): AcceptedDeviation {
  return {
    rule: 'FS-01',
    sheet: 'Budget',
    label: 'Summa',
    expected: '6000',
    actual: '6240',
    reason: 'Beslut i styrelsen',
    acceptedBy: 'Förbundschefen',
    acceptedOn: '2026-11-24',
    ...more,
  };
}

const hold = (findings: readonly Finding[], ...entries: AcceptedDeviation[]) =>
  withAcceptances(findings, entries, { sheets });

it('accepts the finding of the same rule, label and amounts, and says who and why', () => {
  const { findings, unneeded } = hold([staten], accepted());
  expect(findings[0]).toMatchObject({
    acceptance: { reason: 'Beslut i styrelsen', by: 'Förbundschefen', on: '2026-11-24' },
    lapsed: null,
  });
  expect(findings.map(isOpen)).toEqual([false]);
  expect(unneeded).toEqual([]);
});

it.each([{ expected: '6000.0', actual: '6240.00' }, { actual: '6\u202f240,0' }, { label: ' summa ' }])(
  'takes %j for the same',
  (more) => {
    expect(hold([staten], accepted(more)).findings.map(isOpen)).toEqual([false]);
  },
);

it('lapses when an amount changes, with the amounts it was given for', () => {
  const { findings, unneeded } = hold([staten], accepted({ actual: '6100' }));
  expect(findings[0]).toMatchObject({ acceptance: null, lapsed: { actual: '6100', by: 'Förbundschefen' } });
  expect(findings.map(isOpen)).toEqual([true]);
  expect(unneeded).toEqual([]);
});

it('lapses when the figures come or go', () => {
  expect(hold([staten], accepted({ expected: null })).findings[0]!.lapsed).not.toBeNull();
});

it.each([{ rule: 'FS-02' }, { label: 'Regionen' }, { label: 'Sum ma' }])(
  'says that an acceptance of %j is no longer needed',
  (more) => {
    const entry = accepted(more);
    expect(hold([staten], entry)).toEqual({ findings: [staten], unneeded: [entry] });
  },
);

it('follows a sheet that has been renamed, where only one finding can be meant', () => {
  expect(hold([staten], accepted({ sheet: 'Budget gammal' })).findings.map(isOpen)).toEqual([false]);
  const twin = { ...staten, key: 'twin' };
  const entry = accepted({ sheet: 'Budget gammal' });
  expect(hold([staten, twin], entry)).toMatchObject({ unneeded: [entry] });
});

it('does not follow to another sheet while its own is there', () => {
  const elsewhere = { ...staten, where: { ...staten.where, sheet: 'Plan' } };
  const entry = accepted();
  expect(hold([elsewhere], entry).unneeded).toEqual([entry]);
});

it('holds for the finding with its amounts, and not for another of the same label', () => {
  const other = { ...staten, key: 'other', actual: amount(7000) };
  const { findings } = hold([other, staten], accepted());
  expect(findings.map(({ lapsed }) => lapsed)).toEqual([null, null]);
  expect(findings.map(isOpen)).toEqual([true, false]);
});

it('settles what follows from an accepted finding, unless it is graver', () => {
  const cause = { ...staten, severity: 'warning' as const };
  const follows = finding('SUM-01', 'B9', { key: 'a', severity: 'warning', causedBy: 'staten' });
  const graver = finding('BAL-02', 'B9', { key: 'b', severity: 'error', causedBy: 'staten' });
  const { findings } = hold([cause, follows, graver], accepted());
  expect(findings.map(isOpen)).toEqual([false, false, true]);
  expect(findings.map(({ followsAccepted }) => followsAccepted)).toEqual([false, true, false]);
});

it('settles nothing after a lapsed acceptance', () => {
  const follows = finding('SUM-01', 'B9', { key: 'a', causedBy: 'staten' });
  expect(hold([staten, follows], accepted({ actual: '1' })).findings.map(isOpen)).toEqual([true, true]);
});

it('takes spaces and signs of a label and its amounts for the same however they are written', () => {
  const where = { ...staten.where, label: 'Summa   kostnader' };
  const deficit = { ...staten, where, expected: amount(0), actual: amount(-240) };
  const entry = accepted({ label: 'Summa kostnader', expected: '0,0', actual: '\u2212240' });
  expect(hold([deficit], entry).findings.map(isOpen)).toEqual([false]);
});

it('takes texts for the same only where they are', () => {
  const late = {
    ...staten,
    expected: { kind: 'text', text: '≤ 2025-11-30' } as const,
    actual: { kind: 'text', text: '2025-12-12' } as const,
  };
  const inTime = accepted({ expected: '≤ 2025-11-30', actual: '2025-12-12' });
  expect(hold([late], inTime).findings.map(isOpen)).toEqual([false]);
  expect(hold([late], { ...inTime, expected: '6000' }).findings.map(isOpen)).toEqual([true]);
  expect(hold([late], { ...inTime, actual: '2025-12-15' }).findings.map(isOpen)).toEqual([true]);
});

it.each(['ca 6000', '6000 tkr', 'sextusen', '', null])('lapses where %j stands for the amount', (expected) => {
  const { findings } = hold([staten], accepted({ expected }));
  expect(findings.map(isOpen)).toEqual([true]);
  expect(findings[0]!.lapsed).toMatchObject({ expected });
});

it('lapses where a finding that had an amount has none', () => {
  const { findings } = hold([{ ...staten, expected: null }], accepted());
  expect(findings[0]!.lapsed).toMatchObject({ expected: '6000' });
});

it('lapses once: a second acceptance of other amounts is no longer needed', () => {
  const [first, second] = [accepted({ actual: '6100' }), accepted({ actual: '6200' })];
  const { findings, unneeded } = hold([staten], first, second);
  expect(findings[0]!.lapsed).toMatchObject({ actual: '6100' });
  expect(unneeded).toEqual([second]);
});

it('is no longer needed where another acceptance holds for the finding', () => {
  const old = accepted({ actual: '6100' });
  const { findings, unneeded } = hold([staten], old, accepted());
  expect(findings[0]).toMatchObject({ acceptance: { by: 'Förbundschefen' }, lapsed: null });
  expect(unneeded).toEqual([old]);
});

it('stands by itself where a consequence is accepted too', () => {
  const follows = finding('SUM-01', 'B9', { key: 'a', causedBy: 'staten', expected: amount(1), actual: amount(2) });
  const both = [accepted(), accepted({ rule: 'SUM-01', expected: '1', actual: '2' })];
  const { findings } = hold([staten, follows], ...both);
  expect(findings.map(({ followsAccepted }) => followsAccepted)).toEqual([false, false]);
  expect(findings.map(isOpen)).toEqual([false, false]);
});
