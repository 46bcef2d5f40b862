import { Decimal, inUnit } from '../../../src/money';
import { readWorkbook } from '../../../src/reading';
import { instalmentPlans, roundingOf } from '../../../src/rules/facts/instalments';
import { memberColumns } from '../../../src/rules/facts/members';
import { yearsOfChanges } from '../../../src/rules/facts/memberYears';
import { otherMoney, someAddUpTo, thatAddUpTo } from '../../../src/rules/facts/otherMoney';
import { defaultSettings } from '../../../src/settings';
import { address, type SheetSnapshot } from '../../../src/workbook';
import { sheet, workbook, type GridCell } from '../../support/grid';

type Rows = readonly (readonly GridCell[])[];
const read = (...sheets: readonly SheetSnapshot[]) => readWorkbook(workbook(...sheets), defaultSettings);
const payers = (name: string, title: string, headings: readonly string[], ...amounts: Rows) =>
  sheet(name, [
    [title],
    ['', ...headings],
    ...['Försäkringskassan', 'Region Västra', 'Lindby kommun'].map((member, index) => [member, ...amounts[index]!]),
  ]);

describe('what members pay beside what they paid the year before', () => {
  const changes = (...sheets: readonly SheetSnapshot[]) =>
    yearsOfChanges(memberColumns(read(...sheets), defaultSettings), defaultSettings).map(({ year, changes: rows }) => [
      year,
      ...rows.map(
        ({ row, was, now, before, cell }) =>
          `${row.label} ${inUnit(was, 'tkr').toNumber()}–${inUnit(now, 'tkr').toNumber()} ${before.sheet}!${address(before)} ${address(cell)}`,
      ),
    ]);

  test('in one table', () => {
    const table = payers('Bidrag', 'Medlemsbidrag (tkr)', ['2025', '2026'], [2000, 2100], [1000, 1050], [1000, 1050]);
    expect(changes(table)).toEqual([
      [
        2026,
        'Försäkringskassan 2000–2100 Bidrag!B3 C3',
        'Region Västra 1000–1050 Bidrag!B4 C4',
        'Lindby kommun 1000–1050 Bidrag!B5 C5',
      ],
    ]);
  });

  test('in two tables, member by member, whatever the order and the signs', () => {
    const now = payers('Bidrag 2026', 'Medlemsbidrag 2026 (tkr)', ['Budget 2026'], [2100], [1050], [1050]);
    const before = sheet('Bidrag 2025', [
      ['Medlemsbidrag 2025 (tkr)'],
      ['', 'Budget 2025'],
      ['Lindby', -1000],
      ['Åby', -90],
      ['Staten', -2000],
    ]);
    expect(changes(now, before)).toEqual([
      [2026, 'Försäkringskassan 2000–2100 Bidrag 2025!B5 B3', 'Lindby kommun 1000–1050 Bidrag 2025!B3 B5'],
    ]);
  });

  test('of a year in several tables from the first of them', () => {
    const table = (name: string, state: number) =>
      payers(name, 'Medlemsbidrag (tkr)', ['2025', '2026'], [2000, state], [1000, 1050], [1000, 1050]);
    expect(changes(table('Ett', 2100), table('Två', 2200)).map(([year, first]) => [year, first])).toEqual([
      [2026, 'Försäkringskassan 2000–2100 Ett!B3 C3'],
    ]);
  });

  test('not of a single year, of an outcome, or of a member without both amounts', () => {
    expect(changes(payers('Bidrag', 'Medlemsbidrag (tkr)', ['2026'], [2000], [1000], [1000]))).toEqual([]);
    const outcome = payers(
      'Bidrag',
      'Medlemsbidrag (tkr)',
      ['Utfall 2025', 'Utfall 2026'],
      [2000, 2100],
      [1000, 1050],
      [1000, 1050],
    );
    expect(changes(outcome)).toEqual([]);
    const gaps = payers('Bidrag', 'Medlemsbidrag (tkr)', ['2025', '2026'], [2000, null], [null, 1050], [1000, 1050]);
    expect(changes(gaps)).toEqual([[2026, 'Lindby kommun 1000–1050 Bidrag!B5 C5']]);
    expect(changes(payers('Bidrag', 'Medlemsbidrag (tkr)', ['2024', '2026'], [2000, 1], [1000, 1], [1000, 1]))).toEqual(
      [],
    );
  });
});

describe('what a member is to pay during a year', () => {
  const plans = (...sheets: readonly SheetSnapshot[]) =>
    instalmentPlans(read(...sheets), defaultSettings).map(({ row, year, column, sum, cells, contribution, count }) =>
      [
        `${row.label} ${year}: ${inUnit(sum, 'tkr').toNumber()} in ${count} (${cells.map((cell) => address(cell)).join(' ')})`,
        `${inUnit(contribution.ore, 'tkr').toNumber()} ${contribution.cell.sheet}!${address(contribution.cell)}`,
        `${column.heading}${contribution.isElsewhere ? ', elsewhere' : ''}`,
      ].join(', '),
    );
  const rates = (headings: readonly string[], ...rows: Rows) =>
    sheet('Inbetalning', [['Inbetalningar 2026 (tkr)'], ['Medlem', ...headings], ...rows]);
  const elsewhere = payers('Bidrag', 'Medlemsbidrag 2026 (tkr)', ['Bidrag 2026'], [2000], [1000], [-1000]);

  test('by its instalments, beside the year', () => {
    expect(
      plans(
        rates(['Rat 1', 'Rat 2', 'Helår'], ['Försäkringskassan', 1000, 1000, 2000], ['Region Västra', 500, '-', 1000]),
      ),
    ).toEqual([
      'Försäkringskassan 2026: 2000 in 2 (B3 C3), 2000 Inbetalning!D3, Helår',
      'Region Västra 2026: 500 in 2 (B4 C4), 1000 Inbetalning!D4, Helår',
    ]);
  });

  test('by its instalments, and what another table says of the year', () => {
    expect(plans(rates(['Rat 1', 'Rat 2'], ['Staten', 1000, 1000], ['Lindby', 500, 400]), elsewhere)).toEqual([
      'Staten 2026: 2000 in 2 (B3 C3), 2000 Bidrag!B3, Rat 2, elsewhere',
      'Lindby 2026: 900 in 2 (B4 C4), 1000 Bidrag!B5, Rat 2, elsewhere',
    ]);
  });

  test('by both', () => {
    expect(
      plans(
        rates(['Rat 1', 'Rat 2', 'Helår'], ['Staten', 1000, 1000, 2000], ['Region Västra', 500, 500, 1000]),
        elsewhere,
      ).slice(0, 2),
    ).toEqual([
      'Staten 2026: 2000 in 2 (B3 C3), 2000 Inbetalning!D3, Helår',
      'Staten 2026: 2000 in 2 (B3 C3), 2000 Bidrag!B3, Helår, elsewhere',
    ]);
  });

  test('by its quarters', () => {
    const quarters = ['Kv 1', 'Kv 2', 'Kv 3', 'Kv 4', 'Helår'];
    expect(
      plans(
        rates(quarters, ['Försäkringskassan', 500, 500, 500, 500, 2000], ['Region Västra', 250, 250, 250, 250, 1000]),
      ),
    ).toEqual([
      'Försäkringskassan 2026: 2000 in 4 (B3 C3 D3 E3), 2000 Inbetalning!F3, Helår',
      'Region Västra 2026: 1000 in 4 (B4 C4 D4 E4), 1000 Inbetalning!F4, Helår',
    ]);
  });

  test('not by an instalment that cannot be read, none at all, or a single one', () => {
    expect(
      plans(
        rates(
          ['Rat 1', 'Rat 2', 'Helår'],
          ['Försäkringskassan', 1000, { error: '#REF!' }, 2000],
          ['Region Västra', null, null, 1000],
          ['Lindby kommun', 500, 500, null],
          ['Summa', 1500, 500, 2000],
          ['Ränteintäkter', 5, 5, 10],
        ),
      ),
    ).toEqual([]);
    expect(plans(rates(['Rat 1', 'Helår'], ['Försäkringskassan', 1000, 2000]))).toEqual([]);
  });

  test('not by another year', () => {
    const other = payers('Bidrag', 'Medlemsbidrag 2027 (tkr)', ['Bidrag 2027'], [2000], [1000], [1000]);
    expect(plans(rates(['Rat 1', 'Rat 2'], ['Försäkringskassan', 1000, 1000]), other)).toEqual([]);
  });

  test('rounding leaves half a step each, and at least an öre each', () => {
    expect(roundingOf(new Decimal(100), 4).toNumber()).toBe(200);
    expect(roundingOf(new Decimal(1), 4).toNumber()).toBe(4);
  });
});

describe('money beside the members’ own', () => {
  const reading = read(
    sheet('Budget', [
      ['Budget 2026 (tkr)'],
      ['', 'Budget 2026'],
      ['Intäkter'],
      ['Försäkringskassan', 2000],
      ['Region Västra', 1000],
      ['Lindby kommun', 1000],
      ['Bidrag från ESF', 300],
      ['Ränteintäkter', 20],
      ['Övriga intäkter', -10],
      ['Användning av eget kapital', '-'],
      ['Summa intäkter', 4320],
      ['Kansli', 900],
    ]),
  );
  const money = otherMoney(memberColumns(reading, defaultSettings)[0]!);
  const tkr = (amount: number) => new Decimal(amount).times(100_000);

  test('is what outsiders and interest bring in', () => {
    expect(money.map(({ row, ore, cell }) => [row.label, inUnit(ore, 'tkr').toNumber(), address(cell)])).toEqual([
      ['Bidrag från ESF', 300, 'B7'],
      ['Ränteintäkter', 20, 'B8'],
    ]);
  });

  test('may be an amount by one of its rows, or by all', () => {
    const labels = (amount: number) => thatAddUpTo(money, tkr(amount)).map(({ row }) => row.label);
    expect(labels(20)).toEqual(['Ränteintäkter']);
    expect(labels(320)).toEqual(['Bidrag från ESF', 'Ränteintäkter']);
    expect(labels(310)).toEqual([]);
    expect([20, 320, 310].map((amount) => someAddUpTo(money, tkr(amount)))).toEqual([true, true, false]);
    expect(thatAddUpTo([], tkr(0))).toEqual([]);
    expect(someAddUpTo([], tkr(0))).toBe(false);
  });
});
