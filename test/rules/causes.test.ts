import { withCauses } from '../../src/rules/causes';
import { onePerDifference } from '../../src/rules/precedence';
import type { Finding } from '../../src/rules';
import { amount, cell, finding } from '../support/findings';

const causes = (findings: readonly Finding[]) =>
  Object.fromEntries(withCauses(findings).map(({ key, causedBy }) => [key, causedBy]));

describe('what follows from another fault', () => {
  test('points at the cell it rests on', () => {
    const text = finding('UNS-06', 'B3', { severity: 'warning' });
    const sum = finding('SUM-01', 'B6', { restsOn: [cell('B3'), cell('B4')] });
    expect(causes([text, sum])).toEqual({ 'UNS-06 B3': null, 'SUM-01 B6': 'UNS-06 B3' });
  });

  test('points at the root of a chain', () => {
    const text = finding('UNS-06', 'B3', { severity: 'warning' });
    const sum = finding('SUM-01', 'B6', { restsOn: [cell('B3')] });
    const result = finding('BAL-03', 'B9', { restsOn: [cell('B6')] });
    const deficit = finding('BAL-01', 'B9', { restsOn: [cell('B9')] });
    expect(causes([deficit, result, sum, text])).toEqual({
      'UNS-06 B3': null,
      'SUM-01 B6': 'UNS-06 B3',
      'BAL-03 B9': 'UNS-06 B3',
      'BAL-01 B9': 'UNS-06 B3',
    });
  });

  test('is what compares a faulty cell, but not what only lists it', () => {
    const wrong = finding('SUM-01', 'B6');
    const cells = [cell('B2'), cell('B6')];
    const where = { sheet: 'Budget', cell: cell('B2'), cells, label: 'Summa' };
    const compares = finding('BAL-01', 'B2', { where, expected: amount(1) });
    const lists = finding('SUM-03', 'B2', { where });
    expect(causes([wrong, compares, lists])).toMatchObject({ 'BAL-01 B2': 'SUM-01 B6', 'SUM-03 B2': null });
  });

  test('is not what stands on other cells than the faulty one, though it lists that too', () => {
    const frame = finding('MYC-05', 'B6');
    const where = { sheet: 'Budget', cell: cell('B2'), cells: [cell('B2'), cell('B3'), cell('B6')], label: 'Summa' };
    const apart = finding('BAL-01', 'B2', { where, expected: amount(1), restsOn: [cell('B2'), cell('B3')] });
    const own = finding('BAL-02', 'B6', {
      where: { ...where, cell: cell('B6') },
      expected: amount(1),
      restsOn: [cell('B3')],
    });
    expect(causes([frame, apart, own])).toMatchObject({ 'BAL-01 B2': null, 'BAL-02 B6': 'MYC-05 B6' });
  });

  test('is what a year’s amount should be beside others, where its own periods say something else', () => {
    const periods = finding('SUM-06', 'F6', { expected: amount(4000) });
    const state = finding('FS-01', 'F6', { expected: amount(4000) });
    expect(causes([state, periods])).toEqual({ 'SUM-06 F6': null, 'FS-01 F6': 'SUM-06 F6' });
  });

  test('is the earliest of several, whichever comes first in the workbook', () => {
    const text = finding('UNS-06', 'B3', { severity: 'warning' });
    const share = finding('FS-01', 'B4');
    const error = finding('HYG-05', 'B5');
    for (const restsOn of [
      ['B3', 'B4', 'B5'],
      ['B5', 'B4', 'B3'],
      ['B4', 'B5', 'B3'],
    ]) {
      const sum = finding('SUM-01', 'B6', { restsOn: restsOn.map(cell) });
      expect(causes([sum, text, share, error])['SUM-01 B6']).toBe('HYG-05 B5');
    }
  });

  test('is the first of two that are as early', () => {
    const [first, second] = [finding('FS-01', 'B3'), finding('FS-02', 'B4')];
    const sum = finding('SUM-01', 'B6', { restsOn: [cell('B3'), cell('B4')] });
    expect(causes([second, first, sum])['SUM-01 B6']).toBe('FS-01 B3');
  });

  test('is found by what a comparison rests on, where it names no cell', () => {
    const wrong = finding('SUM-01', 'B6');
    const missing = finding('EK-04', null, { expected: amount(1), restsOn: [cell('B6')] });
    expect(causes([wrong, missing])['EK-04 null']).toBe('SUM-01 B6');
  });

  test('never goes in circles: a cause stands in an earlier tier', () => {
    const a = finding('SUM-01', 'B6', { restsOn: [cell('B9')] });
    const b = finding('SUM-01', 'B9', { restsOn: [cell('B6')] });
    expect(causes([a, b])).toEqual({ 'SUM-01 B6': null, 'SUM-01 B9': null });
  });

  test('is one story where the money of a year does not suffice', () => {
    const exceeds = finding('BAL-02', 'B8');
    const closing = finding('MYC-03', 'B11', { restsOn: [cell('B8')] });
    const negative = finding('EK-04', 'B11', { expected: amount(0) });
    expect(causes([exceeds, closing, negative])).toEqual({
      'BAL-02 B8': null,
      'MYC-03 B11': 'BAL-02 B8',
      'EK-04 B11': 'BAL-02 B8',
    });
  });

  test('is nothing where the other is only a note', () => {
    const note = finding('SUM-01', 'B6', { severity: 'note' });
    const deficit = finding('BAL-01', 'B9', { restsOn: [cell('B6')] });
    expect(causes([note, deficit])['BAL-01 B9']).toBeNull();
  });
});

describe('one difference in one cell', () => {
  test('is told by the rule that tells most, with the cells of all', () => {
    const sum = finding('SUM-01', 'B6', { difference: amount(7) });
    const frame = finding('MYC-05', 'B6', {
      difference: amount(7),
      where: { sheet: 'Budget', cell: cell('B6'), cells: [cell('B6'), cell('B4')], label: 'Summa' },
    });
    const [only, ...more] = onePerDifference([sum, frame]);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ rule: 'MYC-05', where: { cells: [cell('B6'), cell('B4')] } });
  });

  test('is told by the same rule whichever came first', () => {
    const frame = finding('MYC-05', 'B6', { difference: amount(7) });
    const where = { sheet: 'Budget', cell: cell('B6'), cells: [cell('B6'), cell('B3')], label: 'Summa' };
    const sum = finding('SUM-01', 'B6', { difference: amount(7), where });
    const [only, ...more] = onePerDifference([frame, sum]);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ rule: 'MYC-05', where: { cells: [cell('B6'), cell('B3')] } });
  });

  test('is told by the first of two that the same rule has found', () => {
    const first = finding('SUM-01', 'B6', { difference: amount(7) });
    const again = finding('SUM-01', 'B6', { difference: amount(7), messageId: 'rounding' });
    expect(onePerDifference([first, again])).toEqual([first]);
  });

  test('is two where the differences or the cells differ, or a rule of another kind speaks', () => {
    const findings = [
      finding('SUM-01', 'B6', { difference: amount(7) }),
      finding('MYC-05', 'B6', { difference: amount(8) }),
      finding('SUM-01', 'B7', { difference: amount(7) }),
      finding('BAL-01', 'B6', { difference: amount(7) }),
    ];
    expect(onePerDifference(findings)).toEqual(findings);
  });
});
