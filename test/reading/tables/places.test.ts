import { drawn } from './drawn';
import { pictured } from './show';

describe('where tables stand', () => {
  test('two tables below one another, each with a title', () => {
    expect(
      pictured(
        drawn(
          'Budget',
          `
Medlemsbidrag 2026 (tkr)
Medlem            | Andel | Belopp
Försäkringskassan | 50%   | 2000
Region Mälarö     | 25%   | 1000
Norrby kommun     | 15%   | 600
Söderby kommun    | 10%   | 400
Summa             | 100%  | 4000

Budget 2026 (tkr)
Post              | 2026  | 2027 | 2028
Intäkter
Medlemsbidrag     | 4000  | 4000 | 4000
Räntor            | 10    | 10   | 10
Summa intäkter    | 4010  | 4010 | 4010
Kostnader
Coacher           | 2000  | 2000 | 2000
Unga vuxna        | 1000  | 1000 | 1000
Kansli            | 900   | 900  | 900
Revision          | 60    | 60   | 60
Summa kostnader   | 3960  | 3960 | 3960
Resultat          | 50    | 50   | 50
`,
        ),
      ),
    ).toEqual([
      'Budget!A2:C7 contributions tkr "Medlemsbidrag 2026 (tkr)"',
      'B share 2026 | C amount 2026',
      'A3 . Försäkringskassan @state 50% 2000',
      'A4 . Region Mälarö @region 25% 1000',
      'A5 . Norrby kommun @municipality 15% 600',
      'A6 . Söderby kommun @municipality 10% 400',
      'A7 = Summa 100% 4000',
      'Budget!A10:D21 budget tkr "Budget 2026 (tkr)"',
      'B budget 2026 | C plan 2027 | D plan 2028',
      'A11 # Intäkter',
      'A12 . Medlemsbidrag 4000 4000 4000',
      'A13 . Räntor 10 10 10',
      'A14 = Summa intäkter 4010 4010 4010',
      'A15 # Kostnader',
      'A16 . Coacher 2000 2000 2000',
      'A17 . Unga vuxna 1000 1000 1000',
      'A18 . Kansli 900 900 900',
      'A19 . Revision 60 60 60',
      'A20 = Summa kostnader 3960 3960 3960',
      'A21 = Resultat 50 50 50',
    ]);
  });

  test('two tables beside one another with an empty column between', () => {
    expect(
      pictured(
        drawn(
          'Översikt',
          `
Samordningsförbundet Sjölunda |         |  |                |  |
                              |         |  |                |  |
Intäkter 2026                 | kr      |  | Kostnader 2026 | kr
Staten                        | 2000000 |  | Samverkansteam | 2500000
Region                        | 1000000 |  | Kansli         | 900000
Kommun                        | 1000000 |  | Revision       | 50000
                              |         |  | Styrelse       | 120000
Summa                         | 4000000 |  | Summa          | 3570000
`,
        ),
      ),
    ).toEqual([
      'Översikt!A3:B8 contributions kr "Intäkter 2026"',
      'B amount 2026',
      'A3 # Intäkter 2026',
      'A4 . Staten @state 2000000',
      'A5 . Region @region 1000000',
      'A6 . Kommun @municipality 1000000',
      'A8 = Summa 4000000',
      'Översikt!D3:E8 budget kr "Kostnader 2026"',
      'E amount 2026',
      'D3 # Kostnader 2026',
      'D4 . Samverkansteam 2500000',
      'D5 . Kansli 900000',
      'D6 . Revision 50000',
      'D7 . Styrelse 120000',
      'D8 = Summa 3570000',
    ]);
  });

  test('income and cost beside one another without an empty column', () => {
    expect(
      pictured(
        drawn(
          'Blad1',
          `
Intäkter   | Belopp | Kostnader | Belopp
FK         | 2000   | Insatser  | 3000
Region     | 1000   | Kansli    | 900
Kommunerna | 1000   | Revision  | 100
Summa      | 4000   | Summa     | 4000
`,
        ),
      ),
    ).toEqual([
      'Blad1!A1:B5 contributions ? "Blad1"',
      'B amount',
      'A1 # Intäkter',
      'A2 . FK @state 2000',
      'A3 . Region @region 1000',
      'A4 . Kommunerna @municipalitiesTogether 1000',
      'A5 = Summa 4000',
      'Blad1!C1:D5 budget ? "Blad1"',
      'D amount',
      'C1 # Kostnader',
      'C2 . Insatser 3000',
      'C3 . Kansli 900',
      'C4 . Revision 100',
      'C5 = Summa 4000',
    ]);
  });

  test('tables beside one another with titles and different numbers of rows', () => {
    expect(
      pictured(
        drawn(
          'Budget',
          `
Intäkter 2026 (tkr) |       |        |  | Kostnader 2026 (tkr) |             |
                    |       |        |  |                      |             |
Finansiär           | Andel | Belopp |  | Verksamhet           | Budget 2026 | Budget 2025
Försäkringskassan   | 50%   | 2000   |  | Team Ale             | 1800        | 1700
Region Väst         | 25%   | 1000   |  | Unga                 | 900         | 900
Ale kommun          | 15%   | 600    |  | Kansli               | 1000        | 950
Lerums kommun       | 10%   | 400    |  | Styrelse             | 100         | 100
Summa               | 100%  | 4000   |  | Revision             | 50          | 50
                    |       |        |  | Summa                | 3850        | 3700
`,
        ),
      ),
    ).toEqual([
      'Budget!A3:C8 contributions tkr "Intäkter 2026 (tkr)"',
      'B share 2026 | C amount 2026',
      'A1 # Intäkter 2026 (tkr)',
      'A4 . Försäkringskassan @state 50% 2000',
      'A5 . Region Väst @region 25% 1000',
      'A6 . Ale kommun @municipality 15% 600',
      'A7 . Lerums kommun @municipality 10% 400',
      'A8 = Summa 100% 4000',
      'Budget!E3:G9 budget tkr "Kostnader 2026 (tkr)"',
      'F budget 2026 | G previousYear 2025',
      'E1 # Kostnader 2026 (tkr)',
      'E4 . Team Ale 1800 1700',
      'E5 . Unga 900 900',
      'E6 . Kansli 1000 950',
      'E7 . Styrelse 100 100',
      'E8 . Revision 50 50',
      'E9 = Summa 3850 3700',
    ]);
  });

  test('the header stands below an empty row, after titles and a unit', () => {
    expect(
      pictured(
        drawn(
          'Budget',
          `
Budget 2026 för Samordningsförbundet Norra Viken

Belopp i tkr

Verksamhet | Budget 2025 | Budget 2026 | Förändring

Team       | 1000        | 1100        | 100
Kansli     | 500         | 500         | 0
Summa      | 1500        | 1600        | 100
`,
        ),
      ),
    ).toEqual([
      'Budget!A5:D9 budget tkr "Budget 2026 för Samordningsförbundet Norra Viken"',
      'B previousYear 2025 | C budget 2026 | D change 2026',
      'A7 . Team 1000 1100 100',
      'A8 . Kansli 500 500 0',
      'A9 = Summa 1500 1600 100',
    ]);
  });

  test('facts about the document stand above the table', () => {
    expect(
      pictured(
        drawn(
          'Budget',
          `
Samordningsförbund: | Samordningsförbundet Dalälven
Budgetår:           | 2026
Beslutad:           | 2025-11-20
Dnr:                | 12/2025

Post                | Belopp (kr)
Statligt bidrag     | 2000000
Regionbidrag        | 1000000
Kommunbidrag        | 1000000
Insatser            | 3000000
Kansli              | 1000000
`,
        ),
      ),
    ).toEqual([
      'Budget!A6:B11 budget kr "Budget"',
      'B budget 2026',
      'A7 . Statligt bidrag @state 2000000',
      'A8 . Regionbidrag @region 1000000',
      'A9 . Kommunbidrag @municipalitiesTogether 1000000',
      'A10 . Insatser 3000000',
      'A11 . Kansli 1000000',
    ]);
  });

  test('an address stands above the table', () => {
    expect(
      pictured(
        drawn(
          'Budget',
          `
Samordningsförbundet Viken
Org.nr 222000-1234
Box 12, 123 45 Viken
Tel         | 012-345 67

Budget 2026 | kr
Bidrag      | 4000000
Kostnader
Team        | 3000000
Kansli      | 900000
`,
        ),
      ),
    ).toEqual([
      'Budget!A4:B10 budget kr "Budget 2026"',
      'B budget 2026',
      'A7 . Bidrag 4000000',
      'A8 # Kostnader',
      'A9 . Team 3000000',
      'A10 . Kansli 900000',
    ]);
  });

  test('a section of eget kapital goes on below without a header', () => {
    expect(
      pictured(
        drawn(
          'B',
          `
Budget 2026-2028, tkr
                      | 2026  | 2027  | 2028
Intäkter              | 4000  | 4000  | 4000
Kostnader             | -4200 | -4100 | -4000
Årets resultat        | -200  | -100  | 0

Eget kapital
Ingående eget kapital | 1000  | 800   | 700
Förändring            | -200  | -100  | 0
Utgående eget kapital | 800   | 700   | 700
`,
        ),
      ),
    ).toEqual([
      'B!A2:D10 budget tkr "Budget 2026-2028, tkr"',
      'B budget 2026 | C plan 2027 | D plan 2028',
      'A3 . Intäkter 4000 4000 4000',
      'A4 . Kostnader -4200 -4100 -4000',
      'A5 = Årets resultat -200 -100 0',
      'A7 # Eget kapital',
      'A8 . Ingående eget kapital 1000 800 700',
      'A9 . Förändring -200 -100 0',
      'A10 . Utgående eget kapital 800 700 700',
    ]);
  });

  test('a second title without an empty line above is a section', () => {
    expect(
      pictured(
        drawn(
          'B',
          `
Budget intäkter 2026
Försäkringskassan | 2000
Region Dalarna    | 1000
Falu kommun       | 1000
Summa intäkter    | 4000
Budget kostnader 2026
Team Falun        | 2500
Kansli            | 900
Summa kostnader   | 3400
`,
        ),
      ),
    ).toEqual([
      'B!A2:B9 budget ? "Budget intäkter 2026"',
      'B budget 2026',
      'A2 . Försäkringskassan @state 2000',
      'A3 . Region Dalarna @region 1000',
      'A4 . Falu kommun @municipality 1000',
      'A5 = Summa intäkter 4000',
      'A6 # Budget kostnader 2026',
      'A7 . Team Falun 2500',
      'A8 . Kansli 900',
      'A9 = Summa kostnader 3400',
    ]);
  });

  test('a specification below the budget is a table of its own', () => {
    expect(
      pictured(
        drawn(
          'Budget 2026',
          `
               | Budget 2026
Medlemsbidrag  | 4000
Insatser       | 3000
Administration | 900
Resultat       | 100

Specifikation insatser
Team A         | 1500
Team B         | 1000
Utbildning     | 500
Summa          | 3000
`,
        ),
      ),
    ).toEqual([
      'Budget 2026!A1:B5 budget ? "Budget 2026"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 . Insatser 3000',
      'A4 . Administration 900',
      'A5 = Resultat 100',
      'Budget 2026!A8:B11 detail ? "Specifikation insatser"',
      'B budget 2026',
      'A8 . Team A 1500',
      'A9 . Team B 1000',
      'A10 . Utbildning 500',
      'A11 = Summa 3000',
    ]);
  });

  test('a second header with other headings begins a new table', () => {
    expect(
      pictured(
        drawn(
          'B',
          `
Post      | 2025        | 2026
Intäkter  | 100         | 110
Kostnader | 90          | 100
Post      | Utfall 2025 | Avvikelse
Intäkter  | 100         | 0
Kostnader | 95          | -5
`,
        ),
      ),
    ).toEqual([
      'B!A1:C3 budget ? "B"',
      'B budget 2025 | C plan 2026',
      'A2 . Intäkter 100 110',
      'A3 . Kostnader 90 100',
      'B!A4:C6 followUp ? "B"',
      'B actual 2025 | C variance 2025',
      'A5 . Intäkter 100 0',
      'A6 . Kostnader 95 -5',
    ]);
  });

  test('an empty row between all rows', () => {
    expect(
      pictured(
        drawn(
          'B',
          `
Budget 2026 (tkr)

                | 2026

Intäkter

Medlemsbidrag   | 4000

Kostnader

Team            | 3000

Kansli          | 900

Summa kostnader | 3900
`,
        ),
      ),
    ).toEqual([
      'B!A3:B15 budget tkr "Budget 2026 (tkr)"',
      'B budget 2026',
      'A5 # Intäkter',
      'A7 . Medlemsbidrag 4000',
      'A9 # Kostnader',
      'A11 . Team 3000',
      'A13 . Kansli 900',
      'A15 = Summa kostnader 3900',
    ]);
  });

  test('remarks and signatures below are no rows', () => {
    expect(
      pictured(
        drawn(
          'B',
          `
Post          | 2026
Medlemsbidrag | 4000
Insatser      | 3000
Summa         | 3000
Not: beloppen är preliminära.
Upprättad 2025-10-01 av förbundschef

Underskrift:
`,
        ),
      ),
    ).toEqual([
      'B!A1:B4 budget ? "B"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 . Insatser 3000',
      'A4 = Summa 3000',
    ]);
  });

  test('labels stand right of the figures', () => {
    expect(
      pictured(
        drawn(
          'B',
          `
2026 | 2027 | Post
4000 | 4000 | Medlemsbidrag
3000 | 3000 | Insatser
900  | 900  | Kansli
3900 | 3900 | Summa kostnader
`,
        ),
      ),
    ).toEqual([
      'B!A1:C5 budget ? "B"',
      'A budget 2026 | B plan 2027',
      'C2 . Medlemsbidrag 4000 4000',
      'C3 . Insatser 3000 3000',
      'C4 . Kansli 900 900',
      'C5 = Summa kostnader 3900 3900',
    ]);
  });

  test('the year on a line of its own among the titles', () => {
    expect(
      pictured(
        drawn(
          'B',
          `
Samordningsförbundet Lappland
Budget
2026
          | Belopp
Bidrag    | 4000
Kostnader | 3900
`,
        ),
      ),
    ).toEqual(['B!A4:B6 budget ? "Budget 2026"', 'B budget 2026', 'A5 . Bidrag 4000', 'A6 . Kostnader 3900']);
  });
});
