import type { BudgetTable } from '../../../src/reading/model';
import { complete } from '../../support/structure';
import { budgetTable } from '../../support/table';

interface Words {
  readonly title?: string;
  readonly sheet?: string;
  readonly labelHeading?: string;
  readonly heading?: string;
  readonly kind?: BudgetTable['kind'];
}

/** A list of kommuner, as the words around it make it. */
function list({ title = 'Kommuner', sheet = 'Blad1', labelHeading, heading = '2026', kind }: Words): BudgetTable {
  const table = budgetTable(
    [
      ['Lindby kommun', 300],
      ['Bidrag från Region Väst', 200],
      ['Hyra', 50],
      ['Summa medlemsbidrag', 550],
    ],
    { kind: kind ?? 'contributions', title, sheet },
  );
  const columns = table.columns.map((column, index) => (index === 0 ? { ...column, heading } : column));
  return complete({ ...table, ...(labelHeading === undefined ? {} : { labelHeading }), columns });
}

function told({ kind, rows }: BudgetTable): string[] {
  return [kind, ...rows.map(({ side, concept, member }) => `${side} ${concept} ${member?.kind}`)];
}

const PAID = ['detail', 'cost null undefined', 'cost null undefined', 'cost null undefined', 'cost null undefined'];
const PAYING = [
  'contributions',
  'income null municipality',
  'income contribution region',
  'cost null undefined',
  'income totalContributions undefined',
];

describe('a list of those that the förbund pays', () => {
  test.each<Words>([
    { title: 'Utbetald ersättning 2026' },
    { title: 'Utbetalda ersättningar 2026' },
    { sheet: 'Utbetalningar' },
    { labelHeading: 'Insatsägare' },
    { heading: 'Mottagare' },
    { title: 'Köp av tjänster' },
  ])('says so in %j', (words) => expect(told(list(words))).toEqual(PAID));

  test.each<Words>([
    {},
    { heading: 'Utbetalt' },
    { title: 'Utbetalda medlemsbidrag' },
    { title: 'Utbetalningar', labelHeading: 'Medlem' },
    { sheet: 'Utbetalningar', heading: 'Andel av bidraget' },
    { labelHeading: 'Mottagare', title: 'Avgifter 2026' },
  ])('is none by %j', (words) => expect(told(list(words))).toEqual(PAYING));

  test('only a list of names is one: a key or a budget stays what it is', () => {
    expect(list({ title: 'Utbetalningar', kind: 'key' }).kind).toBe('key');
    expect(list({ title: 'Utbetalningar', kind: 'budget' }).kind).toBe('budget');
  });

  test('what its rows mean besides is left', () => {
    const table = budgetTable(
      [
        ['Region Väst', 300],
        ['Kansli', 200],
      ],
      { kind: 'contributions', title: 'Utbetalningar' },
    );
    expect(told(complete(table))).toEqual(['detail', 'cost null undefined', 'cost office undefined']);
  });
});
