import { f, percent, sheet } from '../../support/grid';
import { read, shown } from './show';

describe('plain tables', () => {
  test('a budget with a title, a unit, sections and sums', () => {
    const reading = read(
      sheet('Budget', [
        ['Budget 2026 och plan 2027 (tkr)'],
        [],
        [null, 'Budget 2026', 'Plan 2027'],
        ['Intäkter'],
        ['Medlemsbidrag', 4000, 4100],
        ['Ränteintäkter', 20, 20],
        ['Summa intäkter', f('SUM(B5:B6)', 4020), f('SUM(C5:C6)', 4120)],
        [],
        ['Kostnader'],
        ['Vägledning', 3000, 3100],
        ['Kansli', 900, 920],
        ['Summa kostnader', f('SUM(B10:B11)', 3900), f('SUM(C10:C11)', 4020)],
        ['Resultat', f('B7-B12', 120), f('C7-C12', 100)],
      ]),
    );
    expect(reading.tables.flatMap(shown)).toEqual([
      'Budget!A3:C13 budget tkr "Budget 2026 och plan 2027 (tkr)"',
      'B budget 2026 | C plan 2027',
      'A4 # Intäkter',
      'A5 . Medlemsbidrag (contribution) 4000 4100',
      'A6 . Ränteintäkter (interest) 20 20',
      'A7 = Summa intäkter (totalIncome) 4020 4120',
      'A9 # Kostnader',
      'A10 . Vägledning 3000 3100',
      'A11 . Kansli (office) 900 920',
      'A12 = Summa kostnader (totalCost) 3900 4020',
      'A13 = Resultat (result) 120 100',
    ]);
  });

  test('members with shares, not from A1', () => {
    const reading = read(
      sheet('Blad1', [
        [],
        [],
        [null, null, 'Finansiering 2026 i kr'],
        [],
        [null, null, 'Medlem', 'Andel', 'Bidrag 2026'],
        [null, null, 'Försäkringskassan', percent(0.5), 2000000],
        [null, null, 'Region Norr', percent(0.25), 1000000],
        [null, null, 'Viks kommun', percent(0.25), 1000000],
        [null, null, 'Totalt', percent(1), 4000000],
      ]),
    );
    expect(reading.tables.flatMap(shown)).toEqual([
      'Blad1!C5:E9 contributions kr "Finansiering 2026 i kr"',
      'D share 2026 | E budget 2026',
      'C6 . Försäkringskassan (@state) 50% 2000000',
      'C7 . Region Norr (@region) 25% 1000000',
      'C8 . Viks kommun (@municipality) 25% 1000000',
      'C9 = Totalt 100% 4000000',
    ]);
  });
});
