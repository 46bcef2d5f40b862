import { drawn } from './drawn';
import { pictured } from './show';

describe('reports, notes and comparisons', () => {
  test('a driftredovisning with the earlier outcome', () => {
    expect(
      pictured(
        drawn(
          'Driftredovisning',
          `
Driftredovisning 2025 (tkr)
                      | Budget 2025 | Utfall 2025 | Avvikelse | Utfall 2024
Insatser              | -4000       | -3900       | 100       | -3800
Administration        | -900        | -950        | -50       | -880
Styrelse och revision | -200        | -180        | 20        | -190
Summa                 | -5100       | -5030       | 70        | -4870
`,
        ),
      ),
    ).toEqual([
      'Driftredovisning!A2:E6 followUp tkr "Driftredovisning 2025 (tkr)"',
      'B budget 2025 | C actual 2025 | D variance 2025 | E previousYear 2024',
      'A3 . Insatser -4000 -3900 100 -3800',
      'A4 . Administration -900 -950 -50 -880',
      'A5 . Styrelse och revision -200 -180 20 -190',
      'A6 = Summa -5100 -5030 70 -4870',
    ]);
  });

  test('notes one below the other', () => {
    expect(
      pictured(
        drawn(
          'Noter',
          `
Not 1 Intäkter    | 2025 | 2024
Försäkringskassan | 2000 | 2000
Region            | 1000 | 1000
Kommun            | 1000 | 1000
Summa             | 4000 | 4000

Not 2 Kostnader   | 2025 | 2024
Personal          | 2500 | 2400
Övrigt            | 1400 | 1500
Summa             | 3900 | 3900
`,
        ),
      ),
    ).toEqual([
      'Noter!A1:C5 contributions ? "Not 1 Intäkter"',
      'B actual 2025 | C previousYear 2024',
      'A2 . Försäkringskassan @state 2000 2000',
      'A3 . Region @region 1000 1000',
      'A4 . Kommun @municipality 1000 1000',
      'A5 = Summa 4000 4000',
      'Noter!A7:C10 detail ? "Not 2 Kostnader"',
      'B actual 2025 | C previousYear 2024',
      'A8 . Personal 2500 2400',
      'A9 . Övrigt 1400 1500',
      'A10 = Summa 3900 3900',
    ]);
  });

  test('amounts and per cent of each kind', () => {
    expect(
      pictured(
        drawn(
          'A',
          `
         |  | Budget |      | Prognos |
         |  | 2026   |      | 2026    |
         |  | tkr    | %    | tkr     | %
Intäkter |  | 4000   | 100  | 4000    | 100
Insatser |  | 3000   | 75   | 2900    | 72,5
Kansli   |  | 900    | 22,5 | 900     | 22,5
`,
        ),
      ),
    ).toEqual([
      'A!A1:F6 budget tkr "A"',
      'C budget 2026 | D other 2026 | E forecast 2026 | F other 2026',
      'A4 . Intäkter 4000 100% 4000 100%',
      'A5 . Insatser 3000 75% 2900 72.5%',
      'A6 . Kansli 900 22.5% 900 22.5%',
    ]);
  });

  test('units in the corners of each section', () => {
    expect(
      pictured(
        drawn(
          'A',
          `
Sammanställning
Intäkter (tkr)  | 2026 | 2027
Bidrag          | 4000 | 4000
Summa intäkter  | 4000 | 4000

Kostnader (tkr) | 2026 | 2027
Team            | 3000 | 3000
Kansli          | 900  | 900
Summa kostnader | 3900 | 3900

Resultat        | 100  | 100
`,
        ),
      ),
    ).toEqual([
      'A!A2:C11 budget tkr "Sammanställning"',
      'B budget 2026 | C plan 2027',
      'A2 # Intäkter (tkr)',
      'A3 . Bidrag 4000 4000',
      'A4 = Summa intäkter 4000 4000',
      'A6 # Kostnader (tkr)',
      'A7 . Team 3000 3000',
      'A8 . Kansli 900 900',
      'A9 = Summa kostnader 3900 3900',
      'A11 = Resultat 100 100',
    ]);
  });

  test('the year before its months', () => {
    expect(
      pictured(
        drawn(
          'A',
          `
Budget 2026
Insats | Helår | Jan | Feb | Mar | Apr | Maj | Jun | Jul | Aug | Sep | Okt | Nov | Dec
Team   | 1200  | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100
Kansli | 600   | 50  | 50  | 50  | 50  | 50  | 50  | 50  | 50  | 50  | 50  | 50  | 50
Summa  | 1800  | 150 | 150 | 150 | 150 | 150 | 150 | 150 | 150 | 150 | 150 | 150 | 150
`,
        ),
      ),
    ).toEqual([
      'A!A2:N5 periods ? "Budget 2026"',
      'B periodTotal 2026 | C period 2026 month1 | D period 2026 month2 | E period 2026 month3 | F period 2026 month4 | G period 2026 month5 | H period 2026 month6 | I period 2026 month7 | J period 2026 month8 | K period 2026 month9 | L period 2026 month10 | M period 2026 month11 | N period 2026 month12',
      'A3 . Team 1200 100 100 100 100 100 100 100 100 100 100 100 100',
      'A4 . Kansli 600 50 50 50 50 50 50 50 50 50 50 50 50',
      'A5 = Summa 1800 150 150 150 150 150 150 150 150 150 150 150 150',
    ]);
  });

  test('months so far, their sum, the budget and what is left', () => {
    expect(
      pictured(
        drawn(
          'A',
          `
Utfall 2026 (kr)
         | Jan    | Feb    | Mar    | Ack utfall | Budget 2026 | Återstår
Personal | 100000 | 100000 | 110000 | 310000     | 1200000     | 890000
Lokaler  | 10000  | 10000  | 10000  | 30000      | 120000      | 90000
Summa    | 110000 | 110000 | 120000 | 340000     | 1320000     | 980000
`,
        ),
      ),
    ).toEqual([
      'A!A2:G5 followUp kr "Utfall 2026 (kr)"',
      'B period 2026 month1 | C period 2026 month2 | D period 2026 month3 | E actual 2026 3m | F budget 2026 | G remaining 2026',
      'A3 . Personal 100000 100000 110000 310000 1200000 890000',
      'A4 . Lokaler 10000 10000 10000 30000 120000 90000',
      'A5 = Summa 110000 110000 120000 340000 1320000 980000',
    ]);
  });

  test('an old and a new key, phased in', () => {
    expect(
      pictured(
        drawn(
          'A',
          `
Ny fördelningsnyckel
Kommun  | Nuvarande nyckel | Ny nyckel | 2026 | 2027 | 2028
Alvesta | 40%              | 46%       | 42%  | 44%  | 46%
Växjö   | 60%              | 54%       | 58%  | 56%  | 54%
Summa   | 100%             | 100%      | 100% | 100% | 100%
`,
        ),
      ),
    ).toEqual([
      'A!A2:F5 key ? "Ny fördelningsnyckel"',
      'B key 2026 | C key 2026 | D key 2026 | E key 2027 | F key 2028',
      'A3 . Alvesta @municipality 40% 46% 42% 44% 46%',
      'A4 . Växjö @municipality 60% 54% 58% 56% 54%',
      'A5 = Summa 100% 100% 100% 100% 100%',
    ]);
  });

  test('the earlier budget, the new one and the change', () => {
    expect(
      pictured(
        drawn(
          'A',
          `
              | Budget 2025 | Budget 2026 | Förändring kr | Förändring %
Medlemsbidrag | 4000000     | 4100000     | 100000        | 2,5%
Insatser      | 3000000     | 3100000     | 100000        | 3,3%
Kansli        | 900000      | 900000      | 0             | 0%
`,
        ),
      ),
    ).toEqual([
      'A!A1:E4 budget kr "A"',
      'B previousYear 2025 | C budget 2026 | D change 2026 | E change 2026',
      'A2 . Medlemsbidrag 4000000 4100000 100000 2.5%',
      'A3 . Insatser 3000000 3100000 100000 3.3%',
      'A4 . Kansli 900000 900000 0 0%',
    ]);
  });

  test('eget kapital as facts', () => {
    expect(
      pictured(
        drawn(
          'A',
          `
Ekonomisk ställning
Eget kapital 2024-12-31          | 1 500 tkr
Beräknat resultat 2025           | -200 tkr
Beräknat eget kapital 2025-12-31 | 1 300 tkr
`,
        ),
      ),
    ).toEqual([
      'A!A2:B4 budget tkr "Ekonomisk ställning"',
      'B amount',
      'A2 . Eget kapital 2024-12-31 1500t',
      'A3 = Beräknat resultat 2025 -200t',
      'A4 . Beräknat eget kapital 2025-12-31 1300t',
    ]);
  });

  test('alternatives beside one another', () => {
    expect(
      pictured(
        drawn(
          'A',
          `
              | Alternativ A | Alternativ B
Medlemsbidrag | 4000         | 4000
Insatser      | 3000         | 3300
Kansli        | 900          | 900
Resultat      | 100          | -200
`,
        ),
      ),
    ).toEqual([
      'A!A1:C5 other ? "A"',
      'B other | C other',
      'A2 . Medlemsbidrag 4000 4000',
      'A3 . Insatser 3000 3300',
      'A4 . Kansli 900 900',
      'A5 = Resultat 100 -200',
    ]);
  });

  test('everything in capitals', () => {
    expect(
      pictured(
        drawn(
          'A',
          `
SAMORDNINGSFÖRBUNDET TESTDALEN
BUDGET OCH FLERÅRSPLAN 2026-2028 (BELOPP I TKR)
                       | 2026 | 2027 | 2028
INTÄKTER
Bidrag från staten     | 2000 | 2000 | 2000
Bidrag från regionen   | 1000 | 1000 | 1000
Bidrag från kommunerna | 1000 | 1000 | 1000
SUMMA INTÄKTER         | 4000 | 4000 | 4000
KOSTNADER
INSATSER
Team                   | 3000 | 3000 | 3000
FÖRVALTNING
Kansli                 | 900  | 900  | 900
SUMMA KOSTNADER        | 3900 | 3900 | 3900
RESULTAT               | 100  | 100  | 100
`,
          { merges: ['A1:D1', 'A2:D2'] },
        ),
      ),
    ).toEqual([
      'A!A3:D15 budget tkr "BUDGET OCH FLERÅRSPLAN 2026-2028 (BELOPP I TKR)"',
      'B budget 2026 | C plan 2027 | D plan 2028',
      'A4 # INTÄKTER',
      'A5 . Bidrag från staten @state 2000 2000 2000',
      'A6 . Bidrag från regionen @region 1000 1000 1000',
      'A7 . Bidrag från kommunerna @municipalitiesTogether 1000 1000 1000',
      'A8 = SUMMA INTÄKTER 4000 4000 4000',
      'A9 # KOSTNADER',
      'A10 # INSATSER',
      'A11 . Team 3000 3000 3000',
      'A12 # FÖRVALTNING',
      'A13 . Kansli 900 900 900',
      'A14 = SUMMA KOSTNADER 3900 3900 3900',
      'A15 = RESULTAT 100 100 100',
    ]);
  });

  test('per cent under a sign alone', () => {
    expect(
      pictured(
        drawn(
          'A',
          `
Part       | %   | kr
Staten     | 50  | 2000000
Regionen   | 25  | 1000000
Kommunerna | 25  | 1000000
           | 100 | 4000000
`,
        ),
      ),
    ).toEqual([
      'A!A1:C5 contributions kr "A"',
      'B share | C amount',
      'A2 . Staten @state 50% 2000000',
      'A3 . Regionen @region 25% 1000000',
      'A4 . Kommunerna @municipalitiesTogether 25% 1000000',
      '5 =  100% 4000000',
    ]);
  });
});
