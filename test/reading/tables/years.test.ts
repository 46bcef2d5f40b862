import { drawn } from './drawn';
import { pictured } from './show';

describe('a table for each year, one below the other', () => {
  test('a year alone above each, without headings', () => {
    expect(
      pictured(
        drawn(
          'Plan',
          `
Flerårsbudget 2027-2028 (tkr)

2027
Försäkringskassan | 900
Region Öst        | 450
Summa intäkter    | 1350
Kansli            | 1300
Resultat          | 50

2028
Försäkringskassan | 920
Region Öst        | 460
Summa intäkter    | 1380
Kansli            | 1340
Resultat          | 40
`,
        ),
      ),
    ).toEqual([
      'Plan!A4:B8 budget tkr "Flerårsbudget 2027-2028 (tkr)"',
      'B budget 2027',
      'A4 . Försäkringskassan @state 900',
      'A5 . Region Öst @region 450',
      'A6 = Summa intäkter 1350',
      'A7 . Kansli 1300',
      'A8 = Resultat 50',
      'Plan!A11:B15 budget tkr "2028"',
      'B plan 2028',
      'A11 . Försäkringskassan @state 920',
      'A12 . Region Öst @region 460',
      'A13 = Summa intäkter 1380',
      'A14 . Kansli 1340',
      'A15 = Resultat 40',
    ]);
  });

  test('the year in the corner of each, with the same heading over the amounts', () => {
    expect(
      pictured(
        drawn(
          'Plan',
          `
Budget 2027    | Tkr
Summa intäkter | 1350
Kansli         | 1300
Resultat       | 50

Plan 2028      | Tkr
Summa intäkter | 1380
Kansli         | 1340
Resultat       | 40
`,
        ),
      ),
    ).toEqual([
      'Plan!A1:B4 budget tkr "Budget 2027"',
      'B budget 2027',
      'A2 = Summa intäkter 1350',
      'A3 . Kansli 1300',
      'A4 = Resultat 50',
      'Plan!A6:B9 budget tkr "Plan 2028"',
      'B plan 2028',
      'A7 = Summa intäkter 1380',
      'A8 . Kansli 1340',
      'A9 = Resultat 40',
    ]);
  });
});

describe('years written as dates', () => {
  test('the first of January heads a year', () => {
    expect(
      pictured(
        drawn(
          'Blad1',
          `
Översikt (tkr)

               | 2027-01-01 | 2028-01-01
Region Öst     | 450        | 460
Summa intäkter | 1350       | 1380
Kansli         | 1300       | 1340
`,
        ),
      ),
    ).toEqual([
      'Blad1!A3:C6 budget tkr "Översikt (tkr)"',
      'B budget 2027 | C plan 2028',
      'A4 . Region Öst @region 450 460',
      'A5 = Summa intäkter 1350 1380',
      'A6 . Kansli 1300 1340',
    ]);
  });
});
