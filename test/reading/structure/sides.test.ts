import { budgetTable, type TableLine, type TableOptions } from '../../support/table';
import { complete } from '../../support/structure';

/** Each row's side, headings left out: `Staten income`. */
function sides(lines: readonly TableLine[], options?: TableOptions): string[] {
  return complete(budgetTable(lines, options))
    .rows.filter(({ role }) => role !== 'heading')
    .map(({ label, side }) => `${label} ${side}`);
}

describe('sides', () => {
  test('by heading, also where a word of its own would say otherwise', () => {
    expect(
      sides([
        ['# INTÄKTER'],
        ['Staten', 6000],
        ['Hyra', 20],
        ['Tilldelning', 500],
        ['Summa intäkter', 6520],
        ['# KOSTNADER'],
        ['Pelarsalen', 4000],
        ['Hyra', 500],
        ['Region Västra', 300],
        ['Summa kostnader', 4800],
      ]),
    ).toEqual([
      'Staten income',
      'Hyra income',
      'Tilldelning income',
      'Summa intäkter income',
      'Pelarsalen cost',
      'Hyra cost',
      'Region Västra income',
      'Summa kostnader cost',
    ]);
  });

  test('whoever is named under the costs is paid, where the members are not in the table', () => {
    expect(sides([['# KOSTNADER'], ['Pelarsalen', 4000], ['Region Västra', 300], ['Summa kostnader', 4300]])).toEqual([
      'Pelarsalen cost',
      'Region Västra cost',
      'Summa kostnader cost',
    ]);
  });

  test('subheadings stand under the heading before them, until a total closes it', () => {
    expect(
      sides([
        ['# INTÄKTER'],
        ['# Pelarsalen'],
        ['Avtal', 100],
        ['Summa intäkter', 100],
        ['# Stegen'],
        ['Avtal', 60],
        ['Summa', 60],
      ]),
    ).toEqual(['Avtal income', 'Summa intäkter income', 'Avtal cost', 'Summa cost']);
  });

  test('by the sum that takes the rows in', () => {
    expect(
      sides([
        ['Avtal A', 100],
        ['Avtal B', 50],
        ['Summa intäkter', 150],
        ['Pelarsalen', 80],
        ['Stegen', 60],
        ['Summa kostnader', 140],
        ['Resultat', 10],
      ]),
    ).toEqual([
      'Avtal A income',
      'Avtal B income',
      'Summa intäkter income',
      'Pelarsalen cost',
      'Stegen cost',
      'Summa kostnader cost',
      'Resultat none',
    ]);
  });

  test('by the signs of a flat list', () => {
    expect(
      sides([
        ['Tilldelning', 6000],
        ['Fonden', 3000],
        ['Pelarsalen', -5000],
        ['Stegen', -3500],
        ['Summa', 500],
      ]),
    ).toEqual(['Tilldelning income', 'Fonden income', 'Pelarsalen cost', 'Stegen cost', 'Summa none']);
  });

  test('a list of costs without a word about it', () => {
    expect(sides([['# Pelarsalen'], ['Lön', 500], ['Lokal', 100], ['Summa', 600], ['Totalt', 600]])).toEqual([
      'Lön cost',
      'Lokal cost',
      'Summa cost',
      'Totalt cost',
    ]);
  });

  test('members pay, whatever the table is called', () => {
    expect(
      sides(
        [
          ['Staten', 6000],
          ['Region Väst', 3000],
          ['Lindby', 3000],
          ['Totalt', 12000],
        ],
        { kind: 'contributions' },
      ),
    ).toEqual(['Staten income', 'Region Väst income', 'Lindby income', 'Totalt income']);
  });

  test('equity is neither income nor cost, and a frame is none of them', () => {
    expect(
      sides([
        ['Kansliet', 3000],
        ['Kostnader', 3000],
        ['Anslag från medlemmar', 2500],
        ['Egna medel', 500],
        ['Total budget', 3000],
      ]),
    ).toEqual([
      'Kansliet cost',
      'Kostnader cost',
      'Anslag från medlemmar income',
      'Egna medel equity',
      'Total budget none',
    ]);
  });

  test('"varav" rows are of the side of the row they tell of', () => {
    expect(sides([['# Kostnader'], ['Kansli', 3000], ['varav lön', 1800], ['Summa kostnader', 3000]])).toContain(
      'varav lön cost',
    );
  });

  test('the table that was given is not changed', () => {
    const table = budgetTable([
      ['Pelarsalen', 100],
      ['Stegen', 50],
      ['Summa kostnader', 150],
    ]);
    const before = JSON.stringify(table);
    complete(table);
    expect(JSON.stringify(table)).toBe(before);
  });
});
