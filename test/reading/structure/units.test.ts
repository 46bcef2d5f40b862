import { Decimal, oreFromUnit, type Unit } from '../../../src/money';
import type { BudgetTable, ProseAmount } from '../../../src/reading/model';
import { completed } from '../../support/structure';
import { budgetTable, type TableLine, type TableOptions } from '../../support/table';
import { sodertalje, svedala, vasteras } from './realTables';

function units(tables: readonly BudgetTable[], prose: readonly ProseAmount[] = []): string[] {
  return completed(tables, prose).map(
    ({ unit }) => `${unit.stated?.unit ?? '–'} ${unit.apparent ?? '–'} ${unit.effective}`,
  );
}

function budget(unit: Unit | null, scale: number, options: TableOptions = {}): BudgetTable {
  const of = (tkr: number): number => tkr * scale;
  const lines: TableLine[] = [
    ['# Intäkter'],
    ['Staten', of(6500)],
    ['Region Väst', of(3250)],
    ['Lindby kommun', of(3250)],
    ['Summa intäkter', of(13000)],
    ['# Kostnader'],
    ['Team', of(9312)],
    ['Kansli', of(3688)],
    ['Summa kostnader', of(13000)],
  ];
  return budgetTable(lines, { unit, ...options });
}

function said(amount: number, unit: Unit): ProseAmount {
  return {
    cell: { sheet: 'Text', row: 0, column: 0 },
    quote: `${amount} ${unit}`,
    ore: oreFromUnit(new Decimal(amount), unit),
    unit,
    step: new Decimal(1),
    ...{ isApproximate: false, concept: null, member: null, label: null, year: null },
  };
}

describe('the unit that the figures speak for', () => {
  test('in real tables', () => {
    expect(units([vasteras()])).toEqual(['tkr tkr tkr']);
    expect(units([sodertalje()])).toEqual(['tkr kr kr']);
    // A kommun is larger than any förbund: its size says nothing.
    expect(units([svedala()])).toEqual(['mkr – mkr']);
  });

  test.each<[Unit | null, number, string]>([
    ['tkr', 1, 'tkr tkr tkr'],
    ['kkr', 1, 'kkr kkr kkr'],
    ['kr', 1000, 'kr kr kr'],
    ['mnkr', 0.001, 'mnkr mnkr mnkr'],
    ['tkr', 1000, 'tkr kr kr'],
    ['kr', 1, 'kr tkr tkr'],
    ['mnkr', 1, 'mnkr tkr tkr'],
    ['kr', 0.001, 'kr mnkr mnkr'],
    [null, 1, '– tkr tkr'],
    [null, 1000, '– kr kr'],
    [null, 0.001, '– mnkr mnkr'],
  ])('a whole budget headed %s with figures times %d', (unit, scale, expected) => {
    expect(units([budget(unit, scale)])).toEqual([expected]);
  });

  test('costs of every kind with their total are a whole budget, without any income', () => {
    const lines: TableLine[] = [
      ['Samordningsteam', 9312],
      ['Kansli', 2688],
      ['Revision', 90],
      ['Summa kostnader', 12090],
    ];
    expect(units([budgetTable(lines, { unit: 'kr' })])).toEqual(['kr tkr tkr']);
    expect(units([budgetTable(lines.slice(1), { unit: 'kr', kind: 'intervention' })])).toEqual(['kr – kr']);
  });

  test('amounts are read anew in the unit they are in, but not those with a unit of their own', () => {
    const lines: TableLine[] = [
      ['Staten', 6_500_000],
      ['Region Väst', '3 250 tkr'],
      ['Lindby kommun', 3_250_000],
      ['Totalt', 13_000_000],
    ];
    const [table] = completed([budgetTable(lines, { unit: 'tkr', kind: 'contributions' })]);
    const ore = table!.rows.map(({ cells }) => (cells[0]!.kind === 'amount' ? cells[0]!.ore.toNumber() / 100 : null));
    expect(ore).toEqual([6_500_000, 3_250_000, 3_250_000, 13_000_000]);
    expect(table!.unit.step.toNumber()).toBe(100);
  });

  const detail = (unit: Unit | null, ...amounts: number[]): BudgetTable =>
    budgetTable(
      [
        ...amounts.map((amount, row): TableLine => [`Post ${row}`, amount]),
        ['Summa', amounts.reduce((a, b) => a + b, 0)],
      ],
      { kind: 'detail', unit, sheet: 'Detalj' },
    );

  test('a small list can be in anything', () => {
    expect(units([detail('kr', 45, 120)])).toEqual(['kr – kr']);
    expect(units([detail('tkr', 50, 230, 65)])).toEqual(['tkr tkr tkr']);
    expect(units([detail(null, 45, 120)])).toEqual(['– – kr']);
  });

  test('a small list in kronor under a heading in tkr', () => {
    expect(units([detail('tkr', 50_000, 230_000, 65_000)])).toEqual(['tkr kr kr']);
  });

  test('the same figures on another sheet, or in the text, tell the unit of a list without one', () => {
    expect(units([budget('tkr', 1), detail(null, 9312, 3688)])).toEqual(['tkr tkr tkr', '– tkr tkr']);
    expect(units([detail(null, 4312, 1205)], [said(4_312_000, 'kr'), said(1205, 'tkr')])).toEqual(['– tkr tkr']);
    expect(units([detail(null, 4312, 1205)], [said(7, 'mnkr')])).toEqual(['– – kr']);
  });

  describe('what a list without a unit takes over from the rest of the workbook', () => {
    test('the unit of the table that has its total as well', () => {
      expect(units([budget('tkr', 1), detail(null, 3500, 188)])[1]).toBe('– tkr tkr');
      expect(units([budget(null, 1), detail(null, 3500, 188)])[1]).toBe('– tkr tkr');
      expect(units([budget('tkr', 1), budget('kr', 1000), detail(null, 3500, 188)])[2]).toBe('– tkr tkr');
    });

    test('the only unit of the budget, where its figures are no larger', () => {
      expect(units([budget('tkr', 1), detail(null, 440, 170)])[1]).toBe('– tkr tkr');
      expect(units([budget('tkr', 1), detail('kr', 440, 170), detail(null, 440, 175)])[2]).toBe('– tkr tkr');
      expect(units([budget('tkr', 1), detail(null, 14_000, 2000)])[1]).toBe('– – kr');
      expect(units([budget('tkr', 1), budget('kr', 1000), detail(null, 440, 170)])[2]).toBe('– – kr');
    });

    test('not where its total is there in kronor, nor where it is too small to say anything', () => {
      expect(units([budget('mnkr', 0.001), detail(null, 4, 4.9)])[1]).toBe('– – kr');
      const inKronor: TableLine[] = [
        ['Staten', 6500],
        ['Region Väst', 6500],
        ['Summa intäkter', 13_000],
        ['Resor', 4],
        ['Kansli', 12_996],
        ['Summa kostnader', 13_000],
      ];
      expect(units([budgetTable(inKronor), detail(null, 1500, 2520)])[1]).toBe('– – kr');
      expect(units([budgetTable(inKronor), detail(null, 1500, 1200)])[1]).toBe('– tkr tkr');
    });

    test('not by figures that are no amounts of a budget', () => {
      const other = budgetTable([['Deltagare', 118]], { kind: 'other', unit: null });
      expect(units([budget('tkr', 1), other])[1]).toBe('– – kr');
    });
  });

  test('contributions of a few kommuner are no proof', () => {
    const lines: TableLine[] = [
      ['Lindby kommun', 182_000],
      ['Sjövik kommun', 95_500],
      ['Summa', 277_500],
    ];
    expect(units([budgetTable(lines, { kind: 'contributions', unit: 'kr' })])[0]).toMatch(/ kr$/);
  });
});
