import type { BudgetTable, TableKind } from '../../../src/reading';
import { withInterventions } from '../../../src/reading/tables/interventions';
import { budgetTable, type TableLine } from '../../support/table';

const MAIN = table('Budget 2026', 'Budget', [
  ['# Insatser'],
  ['JobbFokus 2.0', 500],
  ['Team Öst', 300],
  ['Arena', 100],
  ['Region Väst', 50],
  ['Ur', 10],
  ['Summa', 960],
]);

function table(title: string, sheet: string, lines: readonly TableLine[], kind: TableKind = 'budget'): BudgetTable {
  const read = budgetTable(lines, { title, sheet, kind });
  return { ...read, title: { text: title, cell: { sheet, row: 0, column: 0 } } };
}

/** Whether a table with this title, on this sheet, is the budget of one insats beside the main budget. */
function isOne(title: string, { sheet = 'Blad2', kind = 'budget' as TableKind, main = MAIN } = {}): boolean {
  const lines: readonly TableLine[] = [
    ['Löner', 400],
    ['Hyra', 100],
  ];
  return withInterventions([main, table(title, sheet, lines, kind)])[1]!.kind === 'intervention';
}

describe('the budget of one insats', () => {
  test.each(['JobbFokus', 'Detaljbudget JobbFokus 2026 (tkr)', 'TEAM  ÖST', 'Budget för Arena', 'Projektbudget Arena'])(
    'has the name of a line in the main budget: %s',
    (title) => expect(isOne(title)).toBe(true),
  );

  test.each(['Team', 'Jobb', 'Arenan i Ekby', 'Region Väst', 'Ur', 'Summa', 'Nya vägar', 'Budget 2026'])(
    'has no other name: %s',
    (title) => expect(isOne(title)).toBe(false),
  );

  test.each(['Insats: Nya vägar', 'Projekt Vinden', 'aktivitet – Hjorten'])('says that it is one: %s', (title) =>
    expect(isOne(title)).toBe(true),
  );

  test.each(['Insatser: Nya vägar', 'Projektor', 'Projekt', 'Våra insatser'])('says no such thing: %s', (title) =>
    expect(isOne(title)).toBe(false),
  );

  test('may be named by its sheet alone', () => {
    expect(isOne('Budget', { sheet: 'Team Öst' })).toBe(true);
    expect(isOne('Budget', { sheet: 'Blad2' })).toBe(false);
  });

  test('is a budget of some kind', () => {
    expect(isOne('Arena', { kind: 'detail' })).toBe(true);
    expect(isOne('Arena', { kind: 'periods' })).toBe(true);
    expect(isOne('Arena', { kind: 'other' })).toBe(true);
    expect(isOne('Arena', { kind: 'balanceSheet' })).toBe(false);
    expect(isOne('Arena', { kind: 'contributions' })).toBe(false);
  });

  test('stands beside a main budget', () => {
    expect(isOne('Arena', { main: { ...MAIN, kind: 'detail' } })).toBe(false);
    expect(isOne('Insats: Nya vägar', { main: { ...MAIN, kind: 'detail' } })).toBe(false);
    expect(withInterventions([MAIN])[0]!.kind).toBe('budget');
  });

  test('has income of its own only where the main budget has', () => {
    const lines: readonly TableLine[] = [
      ['Summa intäkter', 300],
      ['Löner', 200],
      ['Resultat', 100],
    ];
    const own = table('Team Öst', 'Blad2', lines);
    const whole = table('Budget 2026', 'Budget', [
      ['Summa intäkter', 900],
      ['Team Öst', 900],
      ['Resultat', 0],
    ]);
    expect(withInterventions([MAIN, own])[1]!.kind).toBe('budget');
    expect(withInterventions([whole, own])[1]!.kind).toBe('intervention');
  });

  test('has amounts, or room for them', () => {
    const kindOf = (...lines: readonly TableLine[]): TableKind =>
      withInterventions([MAIN, table('Arena', 'Blad2', lines)])[1]!.kind;
    expect(kindOf(['Löner', null], ['Hyra', null])).toBe('intervention');
    expect(kindOf(['Löner', 'ja'], ['Hyra', 'nej'])).toBe('budget');
  });
});
