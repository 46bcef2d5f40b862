import { sheet } from '../../support/grid';
import { drawn } from './drawn';
import { pictured } from './show';

describe('headings', () => {
  test('a year merged over budget, outcome and variance', () => {
    expect(
      pictured(
        drawn(
          'Budget',
          `
Budget 2025-2026
Belopp i tkr
                | 2025   |        |           | 2026   |         |
                | Budget | Utfall | Avvikelse | Budget | Prognos | Avvikelse
Intäkter
Medlemsavgifter | 4000   | 4000   | 0         | 4100   | 4100    | 0
Kostnader
Insatser        | 3000   | 2800   | 200       | 3100   | 3200    | -100
Kansli          | 900    | 950    | -50       | 950    | 940     | 10
Summa kostnader | 3900   | 3750   | 150       | 4050   | 4140    | -90
`,
          { merges: ['B3:D3', 'E3:G3'] },
        ),
      ),
    ).toEqual([
      'Budget!A3:G10 followUp tkr "Budget 2025-2026"',
      'B budget 2025 | C actual 2025 | D variance 2025 | E budget 2026 | F forecast 2026 | G variance 2026',
      'A5 # Intäkter',
      'A6 . Medlemsavgifter 4000 4000 0 4100 4100 0',
      'A7 # Kostnader',
      'A8 . Insatser 3000 2800 200 3100 3200 -100',
      'A9 . Kansli 900 950 -50 950 940 10',
      'A10 = Summa kostnader 3900 3750 150 4050 4140 -90',
    ]);
  });

  test('three header rows, the halves of a year', () => {
    expect(
      pictured(
        drawn(
          'Flerårsbudget',
          `
Flerårsbudget
         | Budget   |          |       | Plan     |          |
         | 2026     | 2026     | 2026  | 2027     | 2027     | 2027
         | Jan-juni | Juli-dec | Helår | Jan-juni | Juli-dec | Helår
Insatser | 1000     | 1000     | 2000  | 1100     | 1100     | 2200
Kansli   | 400      | 500      | 900   | 450      | 450      | 900
Summa    | 1400     | 1500     | 2900  | 1550     | 1550     | 3100
`,
          { merges: ['B2:D2', 'E2:G2'] },
        ),
      ),
    ).toEqual([
      'Flerårsbudget!A2:G7 budget ? "Flerårsbudget"',
      'B period 2026 half1 | C period 2026 half2 | D budget 2026 | E period 2027 half1 | F period 2027 half2 | G plan 2027',
      'A5 . Insatser 1000 1000 2000 1100 1100 2200',
      'A6 . Kansli 400 500 900 450 450 900',
      'A7 = Summa 1400 1500 2900 1550 1550 3100',
    ]);
  });

  test('kinds, years and units on three lines', () => {
    expect(
      pictured(
        drawn(
          'B',
          `
          | Budget | Utfall | Budget
          | 2026   | 2025   | 2025
          | tkr    | tkr    | tkr
Intäkter  | 4000   | 3950   | 3900
Kostnader | 3900   | 3800   | 3900
Resultat  | 100    | 150    | 0
`,
        ),
      ),
    ).toEqual([
      'B!A1:D6 budget tkr "B"',
      'B budget 2026 | C previousYear 2025 | D previousYear 2025',
      'A4 . Intäkter 4000 3950 3900',
      'A5 . Kostnader 3900 3800 3900',
      'A6 = Resultat 100 150 0',
    ]);
  });

  test('the header comes again over each section', () => {
    expect(
      pictured(
        drawn(
          'Budget',
          `
Budget 2026-2028 (kr)
INTÄKTER        | 2026    | 2027    | 2028
Medlemsbidrag   | 4000000 | 4000000 | 4000000
Summa intäkter  | 4000000 | 4000000 | 4000000

KOSTNADER       | 2026    | 2027    | 2028
Insatser        | 3000000 | 3000000 | 3000000
Kansli          | 900000  | 900000  | 900000
Summa kostnader | 3900000 | 3900000 | 3900000

RESULTAT        | 2026    | 2027    | 2028
Årets resultat  | 100000  | 100000  | 100000
`,
        ),
      ),
    ).toEqual([
      'Budget!A2:D12 budget kr "Budget 2026-2028 (kr)"',
      'B budget 2026 | C plan 2027 | D plan 2028',
      'A2 # INTÄKTER',
      'A3 . Medlemsbidrag 4000000 4000000 4000000',
      'A4 = Summa intäkter 4000000 4000000 4000000',
      'A6 # KOSTNADER',
      'A7 . Insatser 3000000 3000000 3000000',
      'A8 . Kansli 900000 900000 900000',
      'A9 = Summa kostnader 3900000 3900000 3900000',
      'A11 # RESULTAT',
      'A12 = Årets resultat 100000 100000 100000',
    ]);
  });

  test('the unit stands in the corner', () => {
    expect(
      pictured(
        drawn(
          'Blad1',
          `
tkr             | Budget 2026 | Budget 2027
Medlemsintäkter | 4000        | 4000
Insatser        | -3000       | -3000
Kansli          | -900        | -900
Resultat        | 100         | 100
`,
        ),
      ),
    ).toEqual([
      'Blad1!A1:C5 budget tkr "Blad1"',
      'B budget 2026 | C budget 2027',
      'A2 . Medlemsintäkter 4000 4000',
      'A3 . Insatser -3000 -3000',
      'A4 . Kansli -900 -900',
      'A5 = Resultat 100 100',
    ]);
  });

  test('years as text, amounts as text with their unit', () => {
    expect(
      pictured(
        drawn(
          'Blad1',
          `
Benämning | "2026"      | "2027"
Staten    | "2 000 tkr" | "2 100 tkr"
Regionen  | "1 000 tkr" | "1 050 tkr"
Kommunen  | "1 000 tkr" | "1 050 tkr"
Totalt    | "4 000 tkr" | "4 200 tkr"
`,
        ),
      ),
    ).toEqual([
      'Blad1!A1:C5 contributions tkr "Blad1"',
      'B budget 2026 | C plan 2027',
      'A2 . Staten @state 2000t 2100t',
      'A3 . Regionen @region 1000t 1050t',
      'A4 . Kommunen @municipality 1000t 1050t',
      'A5 = Totalt 4000t 4200t',
    ]);
  });

  test('a column for the numbers of notes', () => {
    expect(
      pictured(
        drawn(
          'Blad1',
          `
                        | Not | 2026     | 2025
Verksamhetens intäkter  | 1   | "4 000"  | "3 900"
Verksamhetens kostnader | 2   | "-3 800" | "-3 950"
Finansiella poster      | 3   | -        | "10"
Årets resultat          |     | "200"    | "-40"
`,
        ),
      ),
    ).toEqual([
      'Blad1!A1:D5 incomeStatement ? "Blad1"',
      'B comment | C actual 2026 | D previousYear 2025',
      `A2 . Verksamhetens intäkter '1' 4000t 3900t`,
      `A3 . Verksamhetens kostnader '2' -3800t -3950t`,
      `A4 . Finansiella poster '3' - 10t`,
      'A5 = Årets resultat _ 200t -40t',
    ]);
  });

  test('a comment between the amounts', () => {
    expect(
      pictured(
        drawn(
          'B',
          `
Post            | Budget 2026 | Kommentar     | Plan 2027 | Plan 2028
Medlemsbidrag   | 4000        | enligt beslut | 4000      | 4000
Insatser        | 3000        |               | 3000      | 3000
Kansli          | 900         | ny hyra       | 900       | 900
Summa kostnader | 3900        |               | 3900      | 3900
`,
        ),
      ),
    ).toEqual([
      'B!A1:E5 budget ? "B"',
      'B budget 2026 | C comment | D plan 2027 | E plan 2028',
      `A2 . Medlemsbidrag 4000 'enligt beslut' 4000 4000`,
      'A3 . Insatser 3000 _ 3000 3000',
      `A4 . Kansli 900 'ny hyra' 900 900`,
      'A5 = Summa kostnader 3900 _ 3900 3900',
    ]);
  });

  test('shares as plain numbers between the amounts', () => {
    expect(
      pictured(
        drawn(
          'B',
          `
Medlem | Andel i % | 2026 | Andel i % | 2027
FK     | 50        | 2000 | 50        | 2100
Region | 25        | 1000 | 25        | 1050
Kommun | 25        | 1000 | 25        | 1050
Summa  | 100       | 4000 | 100       | 4200
`,
        ),
      ),
    ).toEqual([
      'B!A1:E5 contributions ? "B"',
      'B share 2026 | C budget 2026 | D share 2026 | E plan 2027',
      'A2 . FK @state 50% 2000 50% 2100',
      'A3 . Region @region 25% 1000 25% 1050',
      'A4 . Kommun @municipality 25% 1000 25% 1050',
      'A5 = Summa 100% 4000 100% 4200',
    ]);
  });

  test('original, change and revised budget', () => {
    expect(
      pictured(
        drawn(
          'Rev',
          `
Reviderad budget 2026
Post     | Ursprunglig budget 2026 | Förändring | Reviderad budget 2026
Insatser | 3000                    | 200        | 3200
Kansli   | 900                     | -50        | 850
Summa    | 3900                    | 150        | 4050
`,
        ),
      ),
    ).toEqual([
      'Rev!A2:D5 budget ? "Reviderad budget 2026"',
      'B budget 2026 | C change 2026 | D revisedBudget 2026',
      'A3 . Insatser 3000 200 3200',
      'A4 . Kansli 900 -50 850',
      'A5 = Summa 3900 150 4050',
    ]);
  });

  test('years with a word before them', () => {
    expect(
      pictured(
        drawn(
          'B',
          `
Flerårsplan
                      | År 2026 | År 2027 | År 2028
Bidrag från medlemmar | 4000    | 4000    | 4000
Verksamhetskostnader  | 3900    | 3900    | 3900
`,
        ),
      ),
    ).toEqual([
      'B!A2:D4 budget ? "Flerårsplan"',
      'B budget 2026 | C plan 2027 | D plan 2028',
      'A3 . Bidrag från medlemmar 4000 4000 4000',
      'A4 . Verksamhetskostnader 3900 3900 3900',
    ]);
  });

  test('quarters merged over budget and outcome', () => {
    expect(
      pictured(
        drawn(
          'U',
          `
         | Kvartal 1 |        | Kvartal 2 |
         | Budget    | Utfall | Budget    | Utfall
Personal | 100       | 90     | 100       | 110
Lokaler  | 20        | 20     | 20        | 20
Summa    | 120       | 110    | 120       | 130
`,
          { merges: ['B1:C1', 'D1:E1'] },
        ),
      ),
    ).toEqual([
      'U!A1:E5 periods ? "U"',
      'B period quarter1 | C actual quarter1 3m | D period quarter2 | E actual quarter2 3m',
      'A3 . Personal 100 90 100 110',
      'A4 . Lokaler 20 20 20 20',
      'A5 = Summa 120 110 120 130',
    ]);
  });

  test('dates head the instalments', () => {
    expect(
      pictured(
        drawn(
          'Bidrag',
          `
Utbetalningsplan
Medlem   | 2026-01-31 | 2026-04-30 | 2026-07-31 | 2026-10-31 | Summa
Staten   | 500        | 500        | 500        | 500        | 2000
Region   | 250        | 250        | 250        | 250        | 1000
Kommuner | 250        | 250        | 250        | 250        | 1000
`,
        ),
      ),
    ).toEqual([
      'Bidrag!A2:F5 instalments ? "Utbetalningsplan"',
      'B instalment 2026 month1 | C instalment 2026 month4 | D instalment 2026 month7 | E instalment 2026 month10 | F periodTotal 2026',
      'A3 . Staten @state 500 500 500 500 2000',
      'A4 . Region @region 250 250 250 250 1000',
      'A5 . Kommuner @municipalitiesTogether 250 250 250 250 1000',
    ]);
  });

  test('costs by insats, with a total', () => {
    expect(
      pictured(
        drawn(
          'Detalj',
          `
Detaljbudget 2026 (kr)
Kostnadsslag | Team A | Team B | Kansli | Summa
Löner        | 1000   | 800    | 700    | 2500
Lokaler      | 100    | 100    | 100    | 300
Övrigt       | 50     | 20     | 100    | 170
Summa        | 1150   | 920    | 900    | 2970
`,
        ),
      ),
    ).toEqual([
      'Detalj!A2:E6 detail kr "Detaljbudget 2026 (kr)"',
      'B other | C other | D other | E amount 2026',
      'A3 . Löner 1000 800 700 2500',
      'A4 . Lokaler 100 100 100 300',
      'A5 . Övrigt 50 20 100 170',
      'A6 = Summa 1150 920 900 2970',
    ]);
  });

  test('insatser by who pays, with a total', () => {
    expect(
      pictured(
        drawn(
          'Finansiering',
          `
Insats | FK  | Region | Kommun | Totalt
Team A | 500 | 250    | 250    | 1000
Team B | 400 | 200    | 200    | 800
Summa  | 900 | 450    | 450    | 1800
`,
        ),
      ),
    ).toEqual([
      'Finansiering!A1:E4 budget ? "Finansiering"',
      'B other | C other | D other | E amount',
      'A2 . Team A 500 250 250 1000',
      'A3 . Team B 400 200 200 800',
      'A4 = Summa 900 450 450 1800',
    ]);
  });

  test('a lone year beside the unit', () => {
    expect(
      pictured(
        drawn(
          'Budget',
          `
Belopp i tkr                  | 2026
Bidrag från Försäkringskassan | 2000
Bidrag från Region Halland    | 1000
Bidrag från Laholms kommun    | 400
Bidrag från Hylte kommun      | 600
Summa bidrag                  | 4000
Teamet                        | 2050
Kansli                        | 1000
Revision och styrelse         | 100
Summa kostnader               | 3150
`,
        ),
      ),
    ).toEqual([
      'Budget!A1:B10 budget tkr "Budget"',
      'B budget 2026',
      'A2 . Bidrag från Försäkringskassan @state 2000',
      'A3 . Bidrag från Region Halland @region 1000',
      'A4 . Bidrag från Laholms kommun @municipality 400',
      'A5 . Bidrag från Hylte kommun @municipality 600',
      'A6 = Summa bidrag 4000',
      'A7 . Teamet 2050',
      'A8 . Kansli 1000',
      'A9 . Revision och styrelse 100',
      'A10 = Summa kostnader 3150',
    ]);
  });

  test('no title, no unit, two years', () => {
    expect(
      pictured(
        drawn(
          'B',
          `
                  | 2025 | 2026
Försäkringskassan | 1900 | 2000
Region Jämtland   | 950  | 1000
Krokoms kommun    | 475  | 500
Bergs kommun      | 475  | 500
`,
        ),
      ),
    ).toEqual([
      'B!A1:C5 contributions ? "B"',
      'B budget 2025 | C plan 2026',
      'A2 . Försäkringskassan @state 1900 2000',
      'A3 . Region Jämtland @region 950 1000',
      'A4 . Krokoms kommun @municipality 475 500',
      'A5 . Bergs kommun @municipality 475 500',
    ]);
  });

  test('no header at all', () => {
    expect(
      pictured(
        drawn(
          'Budget 2026',
          `

Budget för 2026

Medlemsbidrag   | 4000
Insatser        | 3000
Kansli          | 900
Summa kostnader | 3900
Resultat        | 100
`,
        ),
      ),
    ).toEqual([
      'Budget 2026!A4:B8 budget ? "Budget för 2026"',
      'B budget 2026',
      'A4 . Medlemsbidrag 4000',
      'A5 . Insatser 3000',
      'A6 . Kansli 900',
      'A7 = Summa kostnader 3900',
      'A8 = Resultat 100',
    ]);
  });

  test('budget and outcome of two years beside one another', () => {
    expect(
      pictured(
        drawn(
          'Jmf',
          `
Jämförelse budget och utfall (tkr)
              | 2025   |        |  | 2026
              | Budget | Utfall |  | Budget | Prognos
Medlemsbidrag | 4000   | 4000   |  | 4100   | 4100
Insatser      | 3000   | 2900   |  | 3100   | 3050
Kansli        | 900    | 950    |  | 950    | 960
`,
          { merges: ['B2:C2', 'E2:F2'] },
        ),
      ),
    ).toEqual([
      'Jmf!A2:F6 followUp tkr "Jämförelse budget och utfall (tkr)"',
      'B budget 2025 | C actual 2025 | E budget 2026 | F forecast 2026',
      'A4 . Medlemsbidrag 4000 4000 4100 4100',
      'A5 . Insatser 3000 2900 3100 3050',
      'A6 . Kansli 900 950 950 960',
    ]);
  });

  test('the year in the name of the sheet alone', () => {
    expect(
      pictured(
        drawn(
          '2026',
          `
Konto     | Budget | Prognos
Intäkter  | 4000   | 4000
Kostnader | 3900   | 3950
Resultat  | 100    | 50
`,
        ),
      ),
    ).toEqual([
      '2026!A1:C4 budget ? "2026"',
      'B budget 2026 | C forecast 2026',
      'A2 . Intäkter 4000 4000',
      'A3 . Kostnader 3900 3950',
      'A4 = Resultat 100 50',
    ]);
  });

  test('years in the format of amounts', () => {
    const year = (value: number): { value: number; format: string } => ({ value, format: '#,##0' });
    const many = sheet('A', [
      ['Post', year(2026), year(2027)],
      ['Team', 2010, 2020],
      ['Kansli', 900, 900],
    ]);
    const one = sheet('B', [
      ['Post', year(2026)],
      ['Team', year(2010)],
      ['Kansli', 900],
    ]);
    expect(pictured(many, one)).toEqual([
      'A!A1:C3 budget ? "A"',
      'B budget 2026 | C plan 2027',
      'A2 . Team 2010 2020',
      'A3 . Kansli 900 900',
      'B!A1:B3 budget ? "B"',
      'B budget 2026',
      'A2 . Team 2010',
      'A3 . Kansli 900',
    ]);
  });
});
