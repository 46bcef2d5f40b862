import { Decimal, sum } from '../../money';
import type { StaffList } from '../../reading/model';
import { BASIS } from '../facts/basis';
import { placeAt } from '../common/place';
import { defineRule, type Quantity } from '../model';

/** What a total with one decimal may leave out; nobody rounds posts to whole ones. */
const ROUNDED = new Decimal('0.05');

/** The posts of a list of staff add up to its total. */
export const GOAL09 = defineRule({
  id: 'GOAL-09',
  severity: 'note',
  basis: BASIS.delta,
  certainty: 'deterministic',
  messages: { sum: [] },
  check: ({ activity }) => {
    const lists = activity.staff.filter(hasTotal);
    return { checks: lists.length, findings: lists.flatMap(findingOf) };
  },
});

type TotalledList = StaffList & { readonly total: NonNullable<StaffList['total']> };

function hasTotal(list: StaffList): list is TotalledList {
  return list.total !== null;
}

function findingOf({ posts, total }: TotalledList) {
  const added = sum(posts.map(({ value }) => value));
  const difference = total.value.minus(added);
  const isFiner = posts.some(({ decimals }) => decimals > total.decimals);
  const tolerance = isFiner ? ROUNDED : new Decimal(0);
  if (!difference.abs().greaterThan(tolerance)) return [];
  return [
    {
      messageId: 'sum',
      data: {},
      where: placeAt(
        total.cell,
        total.name,
        posts.map(({ cell }) => cell),
      ),
      expected: postsOf(added),
      actual: postsOf(total.value),
      difference: postsOf(difference),
    } as const,
  ];
}

/** Posts, which may be parts of one. */
function postsOf(value: Decimal): Quantity {
  return { kind: 'count', count: value.toDecimalPlaces(3).toNumber() };
}
