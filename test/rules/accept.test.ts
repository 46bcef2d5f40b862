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

it.each([{ rule: 'FS-02' }, { label: 'Regionen' }])('says that an acceptance of %j is no longer needed', (more) => {
  const entry = accepted(more);
  expect(hold([staten], entry)).toEqual({ findings: [staten], unneeded: [entry] });
});

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
