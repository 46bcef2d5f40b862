import { drawn } from './drawn';
import { pictured } from './show';

describe('a column of sections left of the labels', () => {
  test('the name on the first row of each, sums in the column of sections', () => {
    expect(
      pictured(
        drawn(
          'Budget',
          `
Budget 2027, tkr
Del             | Benämning          | Budget 2027
Finansiering    | Försäkringskassan  | 1 400
                | Region Norrsken    | 700
                | Älvby kommun       | 700
Summa intäkter  |                    | 2 800
Verksamhet      | Arbetsspåret       | 1 500
                | Mötesplatsen       | 400
Summa verksamhet |                   | 1 900
Kansli          | Samordnare         | 700
                | Revision           | 50
Summa kansli    |                    | 750
Summa kostnader |                    | 2 650
Årets resultat  |                    | 150
`,
        ),
      ),
    ).toEqual([
      'Budget!A2:C14 budget tkr "Budget 2027, tkr"',
      'C budget 2027',
      'A3 # Finansiering',
      'B3 . Försäkringskassan @state 1400t',
      'B4 . Region Norrsken @region 700',
      'B5 . Älvby kommun @municipality 700',
      'A6 = Summa intäkter 2800t',
      'A7 # Verksamhet',
      'B7 . Arbetsspåret 1500t',
      'B8 . Mötesplatsen 400',
      'A9 = Summa verksamhet 1900t',
      'A10 # Kansli',
      'B10 . Samordnare 700',
      'B11 . Revision 50',
      'A12 = Summa kansli 750',
      'A13 = Summa kostnader 2650t',
      'A14 = Årets resultat 150',
    ]);
  });

  test('the party once for all its members', () => {
    expect(
      pictured(
        drawn(
          'Bidrag',
          `
Medlemsbidrag 2027 (tkr)
Part     | Medlem            | Bidrag | Part totalt
Staten   | Försäkringskassan | 2500   | 2500
Region   | Region Tor        | 1250   | 1250
Kommuner | Hedby             | 750    |
         | Ljunga            | 500    | 1250
Totalt   |                   | 5000   | 5000
`,
        ),
      ),
    ).toEqual([
      'Bidrag!A2:D7 contributions tkr "Medlemsbidrag 2027 (tkr)"',
      'C amount 2027 | D other',
      'A3 # Staten',
      'B3 . Försäkringskassan @state 2500 2500',
      'A4 # Region',
      'B4 . Region Tor @region 1250 1250',
      'A5 # Kommuner',
      'B5 . Hedby @municipality 750 _',
      'B6 . Ljunga @municipality 500 1250',
      'A7 = Totalt 5000 5000',
    ]);
  });

  test('the name on every row, account numbers between', () => {
    expect(
      pictured(
        drawn(
          'Blad1',
          `
Detaljbudget 2027, kr
Område | Konto | Benämning    | Belopp
Styrelse | 4110 | Arvoden     | 80 000
Styrelse | 4120 | Resor       | 20 000
Summa    |      |             | 100 000
Kansli   | 5110 | Lön         | 700 000
Kansli   | 5120 | Lokal       | 100 000
Kansli   | 5130 | Telefon     | 10 000
Summa    |      |             | 810 000
Totalt   |      |             | 910 000
`,
        ),
      ),
    ).toEqual([
      'Blad1!A2:D10 detail kr "Detaljbudget 2027, kr"',
      'B account | D amount 2027',
      'A3 # Styrelse',
      "C3 . Arvoden '4110' 80000t",
      "C4 . Resor '4120' 20000t",
      'A5 = Summa _ 100000t',
      'A6 # Kansli',
      "C6 . Lön '5110' 700000t",
      "C7 . Lokal '5120' 100000t",
      "C8 . Telefon '5130' 10000t",
      'A9 = Summa _ 810000t',
      'A10 = Totalt _ 910000t',
    ]);
  });

  test('remarks beside the labels name no rows', () => {
    expect(
      pictured(
        drawn(
          'Blad1',
          `
Kostnader 2027, tkr
Post        | Ansvarig | Budget
Arvoden     | Ordförande | 80
Lön         | Chefen     | 700
Lokal       |            | 100
Summa       |            | 880
`,
        ),
      ),
    ).toEqual([
      'Blad1!A2:C6 budget tkr "Kostnader 2027, tkr"',
      'B other | C budget 2027',
      'A1 # Kostnader 2027, tkr',
      "A3 . Arvoden 'Ordförande' 80",
      "A4 . Lön 'Chefen' 700",
      'A5 . Lokal _ 100',
      'A6 = Summa _ 880',
    ]);
  });
});
