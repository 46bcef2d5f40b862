import { drawn } from './drawn';
import { pictured } from './show';

describe('tables on their side', () => {
  test('years down, posts across', () => {
    expect(
      pictured(
        drawn(
          'B',
          `
År   | Intäkter | Kostnader | Resultat | Utgående eget kapital
2026 | 4000     | 4200      | -200     | 1500
2027 | 4100     | 4200      | -100     | 1400
2028 | 4200     | 4150      | 50       | 1450
`,
        ),
      ),
    ).toEqual([
      'B!A1:E4 budget across ? "B"',
      '2 budget 2026 | 3 plan 2027 | 4 plan 2028',
      'B1 . Intäkter 4000 4100 4200',
      'C1 . Kostnader 4200 4200 4150',
      'D1 = Resultat -200 -100 50',
      'E1 . Utgående eget kapital 1500 1400 1450',
    ]);
  });

  test('years down, members across', () => {
    expect(
      pictured(
        drawn(
          'Medlemsbidrag',
          `
Medlemsbidrag (kr)
     | Försäkringskassan | Region Nord | Ån kommun | Byns kommun | Summa
2026 | 2000000           | 1000000     | 600000    | 400000      | 4000000
2027 | 2050000           | 1025000     | 615000    | 410000      | 4100000
`,
        ),
      ),
    ).toEqual([
      'Medlemsbidrag!A2:F4 contributions across kr "Medlemsbidrag (kr)"',
      '3 budget 2026 | 4 plan 2027',
      'B2 . Försäkringskassan @state 2000000 2050000',
      'C2 . Region Nord @region 1000000 1025000',
      'D2 . Ån kommun @municipality 600000 615000',
      'E2 . Byns kommun @municipality 400000 410000',
      'F2 = Summa 4000000 4100000',
    ]);
  });

  test('dates down, members across', () => {
    expect(
      pictured(
        drawn(
          'Rekvisition',
          `
Rekvisition 2026
Datum      | FK   | Region | Kommun | Summa
2026-01-15 | 500  | 250    | 250    | 1000
2026-04-15 | 500  | 250    | 250    | 1000
2026-07-15 | 500  | 250    | 250    | 1000
2026-10-15 | 500  | 250    | 250    | 1000
Summa      | 2000 | 1000   | 1000   | 4000
`,
        ),
      ),
    ).toEqual([
      'Rekvisition!A2:E7 instalments across ? "Rekvisition 2026"',
      '3 instalment 2026 month1 | 4 instalment 2026 month4 | 5 instalment 2026 month7 | 6 instalment 2026 month10 | 7 periodTotal 2026',
      'B2 . FK @state 500 500 500 500 2000',
      'C2 . Region @region 250 250 250 250 1000',
      'D2 . Kommun @municipality 250 250 250 250 1000',
      'E2 = Summa 1000 1000 1000 1000 4000',
    ]);
  });

  test('kinds of figures down, posts across', () => {
    expect(
      pictured(
        drawn(
          'B',
          `
               | Intäkter | Insatser | Kansli | Resultat
Budget 2026    | 4000     | 3000     | 900    | 100
Utfall jan-aug | 2700     | 1900     | 600    | 200
Prognos 2026   | 4000     | 2900     | 900    | 200
Avvikelse      | 0        | 100      | 0      | 100
`,
        ),
      ),
    ).toEqual([
      'B!A1:E5 followUp across ? "B"',
      '2 budget 2026 | 3 actual 2026 8m | 4 forecast 2026 | 5 variance 2026',
      'B1 . Intäkter 4000 2700 4000 0',
      'C1 . Insatser 3000 1900 2900 100',
      'D1 . Kansli 900 600 900 0',
      'E1 = Resultat 100 200 200 100',
    ]);
  });

  test('months down with budget and outcome across stay as they are', () => {
    expect(
      pictured(
        drawn(
          'Uppf',
          `
Utfall per månad 2026 (tkr)
Månad    | Budget | Utfall | Avvikelse
Januari  | 100    | 90     | 10
Februari | 100    | 110    | -10
Mars     | 100    | 95     | 5
Summa    | 300    | 295    | 5
`,
        ),
      ),
    ).toEqual([
      'Uppf!A2:D6 followUp tkr "Utfall per månad 2026 (tkr)"',
      'B budget 2026 | C actual 2026 | D variance 2026',
      'A3 . Januari 100 90 10',
      'A4 . Februari 100 110 -10',
      'A5 . Mars 100 95 5',
      'A6 = Summa 300 295 5',
    ]);
  });
});
