import { drawn } from './drawn';
import { pictured } from './show';

describe('kinds of table', () => {
  test('a follow-up with comments', () => {
    expect(
      pictured(
        drawn(
          'Uppföljning',
          `
Samordningsförbundet Klarälven
Ekonomisk uppföljning per 31 augusti 2026
Belopp i tkr

                | Budget helår | Utfall jan-aug | Prognos helår | Avvikelse prognos-budget | Kommentar
Intäkter        |              |                |               |                          |
Medlemsbidrag   | 8000         | 5333           | 8000          | 0                        |
Övriga intäkter | 100          | 20             | 60            | -40                      | Lägre ränta
Summa intäkter  | 8100         | 5353           | 8060          | -40                      |
                |              |                |               |                          |
Kostnader       |              |                |               |                          |
Personal        | 3000         | 1900           | 2900          | 100                      |
Köpta tjänster  | 4000         | 2500           | 3900          | 100                      | Senare start
Administration  | 900          | 640            | 910           | -10                      |
Summa kostnader | 7900         | 5040           | 7710          | 190                      |
                |              |                |               |                          |
Årets resultat  | 200          | 313            | 350           | 150                      |
`,
        ),
      ),
    ).toEqual([
      'Uppföljning!A5:F17 followUp tkr "Ekonomisk uppföljning per 31 augusti 2026"',
      'B budget 2026 | C actual 2026 8m | D forecast 2026 | E variance 2026 | F comment',
      'A6 # Intäkter',
      'A7 . Medlemsbidrag 8000 5333 8000 0 _',
      `A8 . Övriga intäkter 100 20 60 -40 'Lägre ränta'`,
      'A9 = Summa intäkter 8100 5353 8060 -40 _',
      'A11 # Kostnader',
      'A12 . Personal 3000 1900 2900 100 _',
      `A13 . Köpta tjänster 4000 2500 3900 100 'Senare start'`,
      'A14 . Administration 900 640 910 -10 _',
      'A15 = Summa kostnader 7900 5040 7710 190 _',
      'A17 = Årets resultat 200 313 350 150 _',
    ]);
  });

  test('a resultaträkning', () => {
    expect(
      pictured(
        drawn(
          'Resultaträkning',
          `
RESULTATRÄKNING (kr)    |          |
                        | 2025     | 2024
Verksamhetens intäkter  | 4100000  | 4000000
Verksamhetens kostnader | -4200000 | -3900000
Avskrivningar           | -10000   | -10000
Verksamhetens resultat  | -110000  | 90000
Finansiella intäkter    | 5000     | 4000
Finansiella kostnader   | -1000    | -500
Årets resultat          | -106000  | 93500
`,
        ),
      ),
    ).toEqual([
      'Resultaträkning!A2:C9 incomeStatement kr "RESULTATRÄKNING (kr)"',
      'B actual 2025 | C previousYear 2024',
      'A3 . Verksamhetens intäkter 4100000 4000000',
      'A4 . Verksamhetens kostnader -4200000 -3900000',
      'A5 . Avskrivningar -10000 -10000',
      'A6 = Verksamhetens resultat -110000 90000',
      'A7 . Finansiella intäkter 5000 4000',
      'A8 . Finansiella kostnader -1000 -500',
      'A9 = Årets resultat -106000 93500',
    ]);
  });

  test('a balansräkning', () => {
    expect(
      pictured(
        drawn(
          'BR',
          `
Balansräkning
Belopp i kronor                | 2025-12-31 | 2024-12-31
TILLGÅNGAR
Omsättningstillgångar
Kundfordringar                 | 100000     | 50000
Kassa och bank                 | 2000000    | 2100000
Summa tillgångar               | 2100000    | 2150000

EGET KAPITAL OCH SKULDER
Eget kapital
Ingående eget kapital          | 1800000    | 1706500
Årets resultat                 | -106000    | 93500
Summa eget kapital             | 1694000    | 1800000
Skulder
Leverantörsskulder             | 200000     | 150000
Upplupna kostnader             | 206000     | 200000
Summa skulder                  | 406000     | 350000
Summa eget kapital och skulder | 2100000    | 2150000
`,
        ),
      ),
    ).toEqual([
      'BR!A2:C18 balanceSheet kr "Balansräkning"',
      'B actual 2025 12m | C previousYear 2024 12m',
      'A3 # TILLGÅNGAR',
      'A4 # Omsättningstillgångar',
      'A5 . Kundfordringar 100000 50000',
      'A6 . Kassa och bank 2000000 2100000',
      'A7 = Summa tillgångar 2100000 2150000',
      'A9 # EGET KAPITAL OCH SKULDER',
      'A10 # Eget kapital',
      'A11 . Ingående eget kapital 1800000 1706500',
      'A12 . Årets resultat -106000 93500',
      'A13 = Summa eget kapital 1694000 1800000',
      'A14 # Skulder',
      'A15 . Leverantörsskulder 200000 150000',
      'A16 . Upplupna kostnader 206000 200000',
      'A17 = Summa skulder 406000 350000',
      'A18 = Summa eget kapital och skulder 2100000 2150000',
    ]);
  });

  test('a kassaflödesanalys', () => {
    expect(
      pictured(
        drawn(
          'Kassaflöde',
          `
Kassaflödesanalys 2026, tkr
Den löpande verksamheten
Årets resultat                           | -106
Förändring kortfristiga skulder          | 56
Kassaflöde från den löpande verksamheten | -50
Investeringar                            | 0
Årets kassaflöde                         | -100
Likvida medel vid årets början           | 2100
Likvida medel vid årets slut             | 2000
`,
        ),
      ),
    ).toEqual([
      'Kassaflöde!A2:B9 cashFlow tkr "Kassaflödesanalys 2026, tkr"',
      'B amount 2026',
      'A2 # Den löpande verksamheten',
      'A3 = Årets resultat -106',
      'A4 . Förändring kortfristiga skulder 56',
      'A5 = Kassaflöde från den löpande verksamheten -50',
      'A6 . Investeringar 0',
      'A7 = Årets kassaflöde -100',
      'A8 . Likvida medel vid årets början 2100',
      'A9 . Likvida medel vid årets slut 2000',
    ]);
  });

  test('eget kapital from year to year', () => {
    expect(
      pictured(
        drawn(
          'EK',
          `
Utveckling eget kapital
               | 2025 | 2026 | 2027 | 2028
IB             | 3000 | 2800 | 2500 | 2000
Årets resultat | -200 | -300 | -500 | -200
UB             | 2800 | 2500 | 2000 | 1800
`,
        ),
      ),
    ).toEqual([
      'EK!A2:E5 budget ? "Utveckling eget kapital"',
      'B budget 2025 | C plan 2026 | D plan 2027 | E plan 2028',
      'A3 . IB 3000 2800 2500 2000',
      'A4 . Årets resultat -200 -300 -500 -200',
      'A5 . UB 2800 2500 2000 1800',
    ]);
  });

  test('a budget by month', () => {
    expect(
      pictured(
        drawn(
          'Periodiserad',
          `
Periodiserad budget 2026, kr
                | jan | feb | mar | apr | maj | jun | jul | aug | sep | okt | nov | dec | Summa
Medlemsbidrag   | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 1200
Personal        | 50  | 50  | 50  | 50  | 50  | 50  | 50  | 50  | 50  | 50  | 50  | 50  | 600
Lokaler         | 10  | 10  | 10  | 10  | 10  | 10  | 10  | 10  | 10  | 10  | 10  | 10  | 120
Summa kostnader | 60  | 60  | 60  | 60  | 60  | 60  | 60  | 60  | 60  | 60  | 60  | 60  | 720
`,
        ),
      ),
    ).toEqual([
      'Periodiserad!A2:N6 periods kr "Periodiserad budget 2026, kr"',
      'B period 2026 month1 | C period 2026 month2 | D period 2026 month3 | E period 2026 month4 | F period 2026 month5 | G period 2026 month6 | H period 2026 month7 | I period 2026 month8 | J period 2026 month9 | K period 2026 month10 | L period 2026 month11 | M period 2026 month12 | N periodTotal 2026',
      'A3 . Medlemsbidrag 100 100 100 100 100 100 100 100 100 100 100 100 1200',
      'A4 . Personal 50 50 50 50 50 50 50 50 50 50 50 50 600',
      'A5 . Lokaler 10 10 10 10 10 10 10 10 10 10 10 10 120',
      'A6 = Summa kostnader 60 60 60 60 60 60 60 60 60 60 60 60 720',
    ]);
  });

  test('a rekvisition by quarter', () => {
    expect(
      pictured(
        drawn(
          'Rekvisitioner 2026',
          `
Rekvisitioner 2026, belopp i kronor
Part              | Kv 1    | Kv 2    | Kv 3    | Kv 4    | Totalt
Försäkringskassan | 500000  | 500000  | 500000  | 500000  | 2000000
Region Sörmland   | 250000  | 250000  | 250000  | 250000  | 1000000
Flens kommun      | 150000  | 150000  | 150000  | 150000  | 600000
Trosa kommun      | 100000  | 100000  | 100000  | 100000  | 400000
Summa             | 1000000 | 1000000 | 1000000 | 1000000 | 4000000
`,
        ),
      ),
    ).toEqual([
      'Rekvisitioner 2026!A2:F7 instalments kr "Rekvisitioner 2026, belopp i kronor"',
      'B instalment 2026 quarter1 | C instalment 2026 quarter2 | D instalment 2026 quarter3 | E instalment 2026 quarter4 | F periodTotal 2026',
      'A3 . Försäkringskassan @state 500000 500000 500000 500000 2000000',
      'A4 . Region Sörmland @region 250000 250000 250000 250000 1000000',
      'A5 . Flens kommun @municipality 150000 150000 150000 150000 600000',
      'A6 . Trosa kommun @municipality 100000 100000 100000 100000 400000',
      'A7 = Summa 1000000 1000000 1000000 1000000 4000000',
    ]);
  });

  test('what members are to pay and have paid', () => {
    expect(
      pictured(
        drawn(
          'Betalningar',
          `
Medlem | Att betala 2026 | Inbetalt | Datum      | Kvarstår
FK     | 2000            | 1000     | 2026-02-01 | 1000
Region | 1000            | 500      | 2026-02-15 | 500
Kommun | 1000            | 500      |            | 500
Summa  | 4000            | 2000     |            | 2000
`,
        ),
      ),
    ).toEqual([
      'Betalningar!A1:E5 instalments ? "Betalningar"',
      'B due 2026 | C paid 2026 | D date | E remaining 2026',
      'A2 . FK @state 2000 1000 2026-02-01 1000',
      'A3 . Region @region 1000 500 2026-02-15 500',
      'A4 . Kommun @municipality 1000 500 _ 500',
      'A5 = Summa 4000 2000 _ 2000',
    ]);
  });

  test('a key by population', () => {
    expect(
      pictured(
        drawn(
          'Nyckel',
          `
Fördelningsnyckel efter invånarantal 2025-11-01
Kommun   | Invånare 16-64 | Andel | Belopp 2026
Motala   | 25000          | 50%   | 1000
Mjölby   | 15000          | 30%   | 600
Vadstena | 10000          | 20%   | 400
Summa    | 50000          | 100%  | 2000
`,
        ),
      ),
    ).toEqual([
      'Nyckel!A2:D6 key ? "Fördelningsnyckel efter invånarantal 2025-11-01"',
      'B population | C key 2026 | D budget 2026',
      'A3 . Motala @municipality n25000 50% 1000',
      'A4 . Mjölby @municipality n15000 30% 600',
      'A5 . Vadstena @municipality n10000 20% 400',
      'A6 = Summa n50000 100% 2000',
    ]);
  });

  test('the budget of an insats on a sheet of its own', () => {
    expect(
      pictured(
        drawn(
          'Budget 2026',
          `
Budget 2026 kr
Medlemsbidrag   | 4000000
Team Viken      | 2000000
Unga framåt     | 1000000
Kansli          | 900000
Summa kostnader | 3900000
`,
        ),
        drawn(
          'Team Viken',
          `
Team Viken budget 2026
Personal | 1500000
Lokaler  | 300000
Övrigt   | 200000
Summa    | 2000000
`,
        ),
      ),
    ).toEqual([
      'Budget 2026!A2:B6 budget kr "Budget 2026 kr"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000000',
      'A3 . Team Viken 2000000',
      'A4 . Unga framåt 1000000',
      'A5 . Kansli 900000',
      'A6 = Summa kostnader 3900000',
      'Team Viken!A2:B5 intervention ? "Team Viken budget 2026"',
      'B budget 2026',
      'A2 . Personal 1500000',
      'A3 . Lokaler 300000',
      'A4 . Övrigt 200000',
      'A5 = Summa 2000000',
    ]);
  });

  test('decided and paid by insats', () => {
    expect(
      pictured(
        drawn(
          'B',
          `
Insats | Beslutat belopp | Utbetalt       | Kvar
Team A | "1 000 000 kr"  | "500 000 kr"   | "500 000 kr"
Team B | "800 000 kr"    | "800 000 kr"   | "0 kr"
Summa  | "1 800 000 kr"  | "1 300 000 kr" | "500 000 kr"
`,
        ),
      ),
    ).toEqual([
      'B!A1:D4 budget kr "B"',
      'B amount | C paid | D remaining',
      'A2 . Team A 1000000t 500000t 500000t',
      'A3 . Team B 800000t 800000t 0t',
      'A4 = Summa 1800000t 1300000t 500000t',
    ]);
  });

  test('a summary in mnkr that fetches its income from another sheet', () => {
    expect(
      pictured(
        drawn(
          'Sammandrag',
          `
Budget 2026-2028, mnkr
                      | 2026                     | 2027 | 2028
Intäkter              | =Medlemsbidrag!B6 → 12,4 | 12,6 | 12,8
varav statlig del     | 6,2                      | 6,3  | 6,4
Insatser              | 10,1                     | 10,2 | 10,4
Gemensamma kostnader  | 2,5                      | 2,5  | 2,6
Summa kostnader       | =B5+B6 → 12,6            | 12,7 | 13
Budgeterat resultat   | =B3-B7 → -0,2            | -0,1 | -0,2
Ingående eget kapital | 2,1                      | 1,9  | 1,8
Utgående eget kapital | =B9+B8 → 1,9             | 1,8  | 1,6
`,
        ),
        drawn(
          'Medlemsbidrag',
          `
Belopp i mnkr
Part              | 2026               | 2027 | 2028
Försäkringskassan | 6,2                | 6,3  | 6,4
Region Halland    | 3,1                | 3,15 | 3,2
Laholms kommun    | 3,1                | 3,15 | 3,2
Totalt            | =SUM(B3:B5) → 12,4 | 12,6 | 12,8
`,
        ),
      ),
    ).toEqual([
      'Sammandrag!A2:D10 budget mnkr "Budget 2026-2028, mnkr"',
      'B budget 2026 | C plan 2027 | D plan 2028',
      'A3 . Intäkter 12.4 12.6 12.8',
      'A4 * varav statlig del 6.2 6.3 6.4',
      'A5 . Insatser 10.1 10.2 10.4',
      'A6 . Gemensamma kostnader 2.5 2.5 2.6',
      'A7 = Summa kostnader 12.6 12.7 13',
      'A8 = Budgeterat resultat -0.2 -0.1 -0.2',
      'A9 . Ingående eget kapital 2.1 1.9 1.8',
      'A10 . Utgående eget kapital 1.9 1.8 1.6',
      'Medlemsbidrag!A2:D6 contributions mnkr "Medlemsbidrag"',
      'B budget 2026 | C plan 2027 | D plan 2028',
      'A3 . Försäkringskassan @state 6.2 6.3 6.4',
      'A4 . Region Halland @region 3.1 3.15 3.2',
      'A5 . Laholms kommun @municipality 3.1 3.15 3.2',
      'A6 = Totalt 12.4 12.6 12.8',
    ]);
  });

  test('granted, called for and left by insats', () => {
    expect(
      pictured(
        drawn(
          'Insatser',
          `
Beviljade insatser 2026
Insats | Projektägare     | Period    | Beviljat belopp | Rekvirerat | Återstår
Klivet | Växjö kommun     | 2025-2027 | 1200000         | 600000     | 600000
Steget | Region Kronoberg | 2026-2026 | 800000          | 400000     | 400000
Vägen  | AF               | 2024-2026 | 500000          | 500000     | -
Summa  |                  |           | 2500000         | 1500000    | 1000000
`,
        ),
      ),
    ).toEqual([
      'Insatser!A2:F6 detail ? "Beviljade insatser 2026"',
      'B other | C other | D budget 2026 | E paid 2026 | F remaining 2026',
      `A3 . Klivet 'Växjö kommun' '2025-2027' 1200000 600000 600000`,
      `A4 . Steget 'Region Kronoberg' '2026-2026' 800000 400000 400000`,
      `A5 . Vägen 'AF' '2024-2026' 500000 500000 -`,
      'A6 = Summa _ _ 2500000 1500000 1000000',
    ]);
  });

  test('a resultatbudget with three years', () => {
    expect(
      pictured(
        drawn(
          'RES',
          `
RESULTATBUDGET
(belopp i tkr)          | Not | Budget 2026 | Plan 2027 | Plan 2028
Verksamhetens intäkter  | 1   | 6450        | 6500      | 6600
Verksamhetens kostnader | 2   | -6900       | -6800     | -6700
Avskrivningar           |     | -5          | -5        | -5
VERKSAMHETENS RESULTAT  |     | -455        | -305      | -105
Finansiella intäkter    |     | 5           | 5         | 5
ÅRETS RESULTAT          |     | -450        | -300      | -100
`,
        ),
      ),
    ).toEqual([
      'RES!A2:E8 incomeStatement tkr "RESULTATBUDGET"',
      'B comment | C budget 2026 | D plan 2027 | E plan 2028',
      `A3 . Verksamhetens intäkter '1' 6450 6500 6600`,
      `A4 . Verksamhetens kostnader '2' -6900 -6800 -6700`,
      'A5 . Avskrivningar _ -5 -5 -5',
      'A6 = VERKSAMHETENS RESULTAT _ -455 -305 -105',
      'A7 . Finansiella intäkter _ 5 5 5',
      'A8 = ÅRETS RESULTAT _ -450 -300 -100',
    ]);
  });

  test('a key with numbers as text', () => {
    expect(
      pictured(
        drawn(
          'Blad2',
          `
Kommun  | Invånare  | Nyckel (%) | Avgift 2026 (kr)
Alvesta | "20 134"  | "17,9"     | "268 500"
Växjö   | "92 567"  | "82,1"     | "1 231 500"
Summa   | "112 701" | "100"      | "1 500 000"
`,
        ),
      ),
    ).toEqual([
      'Blad2!A1:D4 contributions kr "Blad2"',
      'B population | C key 2026 | D budget 2026',
      'A2 . Alvesta @municipality n20134 17.9% 268500t',
      'A3 . Växjö @municipality n92567 82.1% 1231500t',
      'A4 = Summa n112701 100% 1500000t',
    ]);
  });

  test('a follow-up by tertial with the budget so far', () => {
    expect(
      pictured(
        drawn(
          'Tertial 2',
          `
Uppföljning tertial 2 2026, tkr
                  | Årsbudget | Ack budget | Ack utfall | Avvikelse | Helårsprognos | Avvikelse helår
Intäkter          | 6450      | 4300       | 4310       | 10        | 6460          | 10
Personalkostnader | -2500     | -1667      | -1600      | 67        | -2400         | 100
Insatser          | -4000     | -2667      | -2500      | 167       | -3900         | 100
Övrigt            | -400      | -267       | -300       | -33       | -450          | -50
Resultat          | -450      | -301       | -90        | 211       | -290          | 160
`,
        ),
      ),
    ).toEqual([
      'Tertial 2!A2:G7 followUp tkr "Uppföljning tertial 2 2026, tkr"',
      'B budget 2026 | C budget 2026 8m | D actual 2026 8m | E variance 2026 | F forecast 2026 | G variance 2026',
      'A3 . Intäkter 6450 4300 4310 10 6460 10',
      'A4 . Personalkostnader -2500 -1667 -1600 67 -2400 100',
      'A5 . Insatser -4000 -2667 -2500 167 -3900 100',
      'A6 . Övrigt -400 -267 -300 -33 -450 -50',
      'A7 = Resultat -450 -301 -90 211 -290 160',
    ]);
  });
});
