import { drawn } from './drawn';
import { pictured, read } from './show';

describe('what stands above a table', () => {
  test('lines about an insats do not hide its name, and a year with its unit is no amount', () => {
    expect(
      pictured(
        drawn(
          'Blad2',
          `
Insats: Vändpunkten
Insatsägare: Norrby kommun
Period: 2027-01-01–2027-12-31
Kostnadsställe 310

Kostnadsslag | "2027 kr"
Löner        | 640000
Lokaler      | 60000
Summa        | 700000
`,
        ),
      ),
    ).toEqual([
      'Blad2!A6:B9 budget kr "Insats: Vändpunkten"',
      'B budget 2027',
      'A7 . Löner 640000',
      'A8 . Lokaler 60000',
      'A9 = Summa 700000',
    ]);
  });

  test('a title over a column of account numbers is no heading', () => {
    expect(
      pictured(
        drawn(
          'Blad1',
          `
Budget 2027 och plan 2028, kr
Antagen av styrelsen 2026-11-30

Konto | Benämning         | Budget 2027 | Plan 2028
3010  | Försäkringskassan | 1000000     | 1010000
3020  | Region Väst       | 500000      | 505000
3030  | Ekby kommun       | 500000      | 505000
      | Summa intäkter    | 2000000     | 2020000
`,
        ),
      ),
    ).toEqual([
      'Blad1!A4:D8 contributions kr "Budget 2027 och plan 2028, kr"',
      'A account | C budget 2027 | D plan 2028',
      "B5 . Försäkringskassan @state '3010' 1000000 1010000",
      "B6 . Region Väst @region '3020' 500000 505000",
      "B7 . Ekby kommun @municipality '3030' 500000 505000",
      'B8 = Summa intäkter _ 2000000 2020000',
    ]);
  });

  test.each([
    ['Fastställd av styrelsen 2026-11-27'],
    ['Beslutad vid sammanträde 27 november 2026'],
    ['Dnr 2026/14'],
    ['Utskriven 2026-12-01'],
  ])('"%s" does not say which year the budget is for', (line) => {
    const { year } = read(
      drawn(
        'Blad1',
        `
${line}

Post           | Budget 2027 | Plan 2028
Summa intäkter | 300         | 310
Kansli         | 300         | 310
`,
      ),
    );
    expect(year).toBe(2027);
  });
});
