import { arrange } from '../../src/rules/arrange';
import type { Finding } from '../../src/rules';
import type { Reading } from '../../src/reading/model';
import { parseAddress } from '../../src/workbook';
import { finding } from '../support/findings';

const reading = { sheets: [{ name: 'Plan' }, { name: 'Budget' }] } as unknown as Reading;

function at(sheet: string, address: string | null, more: Partial<Finding> = {}): Finding {
  const cell = address === null ? null : { sheet, ...parseAddress(address)! };
  const where = { sheet, cell, cells: cell ? [cell] : [], label: `${sheet} ${address}` };
  return finding('SUM-01', address, { where, ...more });
}

const places = (findings: readonly Finding[]) => arrange(findings, reading).map(({ where }) => where.label);

test('findings stand in the order of the sheets, a sheet that is gone last', () => {
  expect(places([at('Borta', 'A1'), at('Budget', 'A1'), at('Plan', 'Z9')])).toEqual([
    'Plan Z9',
    'Budget A1',
    'Borta A1',
  ]);
});

test('findings of a sheet stand by row and then by column, what names no cell first', () => {
  expect(places([at('Budget', 'B2'), at('Budget', 'A2'), at('Budget', 'C1'), at('Budget', null)])).toEqual([
    'Budget null',
    'Budget C1',
    'Budget A2',
    'Budget B2',
  ]);
  expect(places([at('Budget', 'A1'), at('Budget', null)])).toEqual(['Budget null', 'Budget A1']);
});

test('findings of a cell stand with the worst first, then by rule', () => {
  const rules = [
    at('Budget', 'B2', { rule: 'XS-01', severity: 'note' }),
    at('Budget', 'B2', { rule: 'SUM-03', severity: 'error' }),
    at('Budget', 'B2', { rule: 'BAL-01', severity: 'error' }),
    at('Budget', 'B2', { rule: 'SUM-07', severity: 'error' }),
    at('Budget', 'B2', { rule: 'FS-01', severity: 'warning' }),
  ];
  const expected = ['BAL-01', 'SUM-03', 'SUM-07', 'FS-01', 'XS-01'];
  expect(arrange(rules, reading).map(({ rule }) => rule)).toEqual(expected);
  expect(arrange([...rules].reverse(), reading).map(({ rule }) => rule)).toEqual(expected);
});

test('what a rule says twice of a cell is said once, with the cells of both', () => {
  const [b2, c2, d2] = ['B2', 'C2', 'D2'].map((address) => ({ sheet: 'Budget', ...parseAddress(address)! }));
  const where = { sheet: 'Budget', cell: b2!, label: 'Summa' };
  const first = at('Budget', 'B2', { where: { ...where, cells: [b2!, c2!] } });
  const again = at('Budget', 'B2', { where: { ...where, cells: [b2!, d2!] }, severity: 'note' });
  expect(arrange([first, again], reading)).toEqual([
    { ...first, key: 'SUM-01|Budget|Summa|differs', where: { ...where, cells: [b2, c2, d2] } },
  ]);
});

test('what differs in rule, message, label or place is said for itself', () => {
  const where = at('Budget', 'B2').where;
  const findings = [
    at('Budget', 'B2'),
    at('Budget', 'B2', { rule: 'SUM-02' }),
    at('Budget', 'B2', { messageId: 'rounding' }),
    at('Budget', 'B2', { where: { ...where, label: 'Resultat' } }),
    at('Budget', 'B3', { where: { ...at('Budget', 'B3').where, label: where.label } }),
    at('Plan', null, { where: { ...at('Plan', null).where, label: where.label } }),
    at('Budget', null, { where: { ...at('Budget', null).where, label: where.label } }),
  ];
  expect(arrange(findings, reading)).toHaveLength(findings.length);
});

test('keys say rule, sheet, label and message, and are numbered where they are the same', () => {
  const label = 'Summa';
  const findings = ['B2', 'B3', 'B4'].map((address) => {
    const finding = at('Budget', address);
    return { ...finding, where: { ...finding.where, label } };
  });
  expect(arrange(findings, reading).map(({ key }) => key)).toEqual([
    'SUM-01|Budget|Summa|differs',
    'SUM-01|Budget|Summa|differs#2',
    'SUM-01|Budget|Summa|differs#3',
  ]);
});
