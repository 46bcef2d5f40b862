import { Decimal } from '../../src/money';
import { amountsOf, plainQuantity, unitOfQuantity, type Quantity } from '../../src/rules';
import { amount } from '../support/findings';

const third: Quantity = { kind: 'share', share: new Decimal(1).dividedBy(3) };

test.each<readonly [string, Quantity | null, string | null, string | null]>([
  ['an amount in its unit', amount(-395.5, 'tkr'), '-395.5', 'tkr'],
  ['an amount in kronor', amount(2400000, 'kr'), '2400000', 'kr'],
  ['a share in per cent', { kind: 'share', share: new Decimal('0.255') }, '25.5', '%'],
  ['a share that never ends, cut off', third, '33.3333333333333', '%'],
  ['a count', { kind: 'count', count: 2.95 }, '2.95', null],
  ['a text', { kind: 'text', text: '≤ 2025-11-30' }, '≤ 2025-11-30', null],
  ['nothing', null, null, null],
])('%s is written for programs', (_, quantity, plain, unit) => {
  expect(plainQuantity(quantity)).toBe(plain);
  expect(unitOfQuantity(quantity)).toBe(unit);
});

test('a finding is known by what was expected and what was found', () => {
  expect(amountsOf({ expected: amount(6000), actual: null })).toEqual({ expected: '6000', actual: null });
});
