import { Decimal, type Language } from '../../src/money';
import type { Finding, Quantity } from '../../src/rules';
import { listText, renderFinding, valueText } from '../../src/text';
import { fill } from '../../src/text/render';
import { amount, cell, finding } from '../support/findings';

const spaces = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
const share = (value: string): Quantity => ({ kind: 'share', share: new Decimal(value) });
const rendered = (more: Partial<Finding>, language: Language = 'sv') =>
  renderFinding(finding('SUM-01', 'C7', more), language);

describe('a finding in words', () => {
  const whole = rendered({
    expected: amount(6000),
    actual: amount(6240),
    difference: amount(240),
    tolerance: amount(1),
    basis: { kind: 'law', reference: 'lag (2003:1210) 5 §' },
  });

  test('has figures with narrow spaces between thousands and a unit', () => {
    expect(whole.expected).toBe('6\u202F000\u00A0tkr');
    expect(whole.actual).toBe('6\u202F240\u00A0tkr');
  });

  test('has place, severity, basis and the label in its text', () => {
    expect(whole).toMatchObject({ place: 'Budget!C7', severity: 'Fel', basis: 'lag (2003:1210) 5 §' });
    expect(whole.says).toBe('”Summa” stämmer inte med sina rader.');
  });

  test('quotes a label that begins like a sentence of its own', () => {
    const where = { sheet: 'Budget', cell: cell('C7'), cells: [cell('C7')], label: 'Summa verksamheter, Prognos' };
    expect(rendered({ where }).says).toBe('”Summa verksamheter, Prognos” stämmer inte med sina rader.');
    expect(rendered({ where }, 'en').says).toBe('“Summa verksamheter, Prognos” does not agree with its rows.');
  });

  test('names the cell where there is no label', () => {
    const where = { sheet: 'Budget', cell: cell('C7'), cells: [cell('C7')], label: '' };
    expect(rendered({ where }).says).toBe('”Budget!C7” stämmer inte med sina rader.');
  });

  test('has the other language', () => {
    const english = rendered({ difference: amount(-1240) }, 'en');
    expect(english).toMatchObject({ severity: 'Error', basis: 'our own proposal', tolerance: 'none' });
    expect(spaces(english.difference)).toBe('1,240 tkr too little');
  });

  test('names the sheet alone where there is no cell', () => {
    expect(renderFinding(finding('SUM-01', null), 'sv').place).toBe('Budget');
  });
});

describe('the difference', () => {
  test.each([
    [amount(240), amount(6000), '240 tkr för mycket'],
    [amount(-240), amount(6000), '240 tkr för lite'],
    [amount(-240), amount(-6000), '240 tkr för lågt'],
    [amount(240), amount(-6000), '240 tkr för högt'],
    [share('0.052'), share('0.25'), '5,2 procentenheter för mycket'],
    [share('-0.01'), share('0.25'), '1 procentenhet för lite'],
    [{ kind: 'count', count: -2 } as const, { kind: 'count', count: 3 } as const, '2 för lite'],
  ])('says which way it goes', (difference, expected, text) => {
    expect(spaces(rendered({ difference, expected }).difference)).toBe(text);
  });

  test('never prints as 0 when it is not', () => {
    const tiny: Quantity = { kind: 'amount', ore: new Decimal('0.25'), unit: 'tkr' };
    expect(spaces(rendered({ difference: tiny }).difference)).toBe('0,0000025 tkr för mycket');
  });

  test('of a division is cut where nobody reads further', () => {
    const third: Quantity = { kind: 'amount', ore: new Decimal(100_000).dividedBy(3), unit: 'tkr' };
    expect(spaces(rendered({ difference: third }).difference)).toBe('0,333 tkr för mycket');
  });

  test('is empty where nothing is compared', () => {
    expect(rendered({})).toMatchObject({ difference: '', tolerance: '', expected: '', actual: '' });
  });
});

test.each([
  [amount(1), '± 1 tkr'],
  [amount(0), 'ingen'],
  [null, 'ingen'],
  [share('0.005'), '± 0,5 procentenheter'],
])('the tolerance is shown with every difference', (tolerance, text) => {
  expect(spaces(rendered({ difference: amount(5), tolerance }).tolerance)).toBe(text);
});

describe('placeholders', () => {
  test('show values of every kind', () => {
    const values = [cell('B3'), 1234, ['a', 'b', 'c'], amount(12), share('0.5'), 'ord'] as const;
    expect(values.map((value) => spaces(valueText(value, 'sv')))).toEqual([
      'Budget!B3',
      '1 234',
      'a, b och c',
      '12 tkr',
      '50 %',
      'ord',
    ]);
  });

  test('show the first of a long list and how many more there are', () => {
    const many = Array.from({ length: 12 }, (_, index) => `B${index + 1}`);
    expect(listText(many, 'sv')).toBe('B1, B2, B3, B4, B5, B6, B7, B8 och 4 till');
    expect(listText(many, 'en')).toBe('B1, B2, B3, B4, B5, B6, B7, B8 and 4 more');
    expect([listText([], 'sv'), listText(['a'], 'sv'), listText(['a', 'b'], 'sv')]).toEqual(['', 'a', 'a och b']);
  });

  test('without a value are refused rather than shown', () => {
    expect(() => fill('Raden {row}.', {}, 'sv')).toThrow(RangeError);
  });

  test('do not read braces in a label as placeholders', () => {
    expect(fill('{label} fattas.', { label: 'Team {x}' }, 'sv')).toBe('Team {x} fattas.');
  });
});
