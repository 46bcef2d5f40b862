import { drawn } from './drawn';
import { pictured } from './show';

describe('labels and sections', () => {
  test('empty columns between label and amounts', () => {
    expect(
      pictured(
        drawn(
          'B',
          `
Verksamhet       |  | Budget 2026 |  | Plan 2027 |  | Plan 2028
Individinsatser  |  | 2000        |  | 2100      |  | 2200
Strukturinsatser |  | 300         |  | 300       |  | 300
Kansli           |  | 800         |  | 810       |  | 820
Summa            |  | 3100        |  | 3210      |  | 3320
`,
        ),
      ),
    ).toEqual([
      'B!A1:G5 budget ? "B"',
      'C budget 2026 | E plan 2027 | G plan 2028',
      'A2 . Individinsatser 2000 2100 2200',
      'A3 . Strukturinsatser 300 300 300',
      'A4 . Kansli 800 810 820',
      'A5 = Summa 3100 3210 3320',
    ]);
  });

  test('what kind each row is, before its post', () => {
    const budget = (first: string, ...kinds: readonly string[]) =>
      pictured(
        drawn(
          'B',
          `
${first} | Post | Budget 2026 | Plan 2027
${kinds[0]} | Medlemsbidrag | 3000 | 3000
${kinds[1]} | Insatser | 2000 | 2000
${kinds[2]} | Kansli | 900 | 910
 | Resultat | 100 | 90
`,
        ),
      ).slice(1);
    const bySections = [
      'C budget 2026 | D plan 2027',
      'A2 # Intäkt',
      'B2 . Medlemsbidrag 3000 3000',
      'A3 # Kostnad',
      'B3 . Insatser 2000 2000',
      'B4 . Kansli 900 910',
      'B5 = Resultat 100 90',
    ];
    expect(budget('Slag', 'Intäkt', 'Kostnad', 'Kostnad')).toEqual(bySections);
    expect(budget('Typ ', 'Intäkt', 'Kostnad', 'Kostnad')).toEqual(bySections);
    expect(budget('Kostnadstyp', 'Intäkt', 'Kostnad', 'Kostnad')).toEqual(bySections);
    expect(budget('Status', 'Beslutad', 'Beslutad', 'Preliminär').at(1)).toBe('A2 # Beslutad');
    expect(budget('Benämning', 'Intäkt', 'Kostnad', 'Kostnad').at(1)).toBe("A2 . Intäkt 'Medlemsbidrag' 3000 3000");
    expect(budget('Slag', 'Intäkt', 'Kostnad', 'Administration').at(1)).toBe("A2 . Intäkt 'Medlemsbidrag' 3000 3000");
  });

  test('account numbers before the labels', () => {
    expect(
      pictured(
        drawn(
          'B',
          `
Konto | Benämning               | Budget 2026 | Utfall 2025
3010  | Bidrag FK               | 2000000     | 2000000
3020  | Bidrag Region           | 1000000     | 1000000
3030  | Bidrag kommun           | 1000000     | 1000000
      | Summa intäkter          | 4000000     | 4000000
5010  | Lokalhyra               | 120000      | 118000
5410  | Förbrukningsinventarier | 20000       | 12000
7010  | Löner                   | 2500000     | 2400000
      | Summa kostnader         | 2640000     | 2530000
`,
        ),
      ),
    ).toEqual([
      'B!A1:D9 budget ? "B"',
      'A account | C budget 2026 | D previousYear 2025',
      `B2 . Bidrag FK @state '3010' 2000000 2000000`,
      `B3 . Bidrag Region @region '3020' 1000000 1000000`,
      `B4 . Bidrag kommun @municipality '3030' 1000000 1000000`,
      'B5 = Summa intäkter _ 4000000 4000000',
      `B6 . Lokalhyra '5010' 120000 118000`,
      `B7 . Förbrukningsinventarier '5410' 20000 12000`,
      `B8 . Löner '7010' 2500000 2400000`,
      'B9 = Summa kostnader _ 2640000 2530000',
    ]);
  });

  test('numbers before the labels and names behind them', () => {
    expect(
      pictured(
        drawn(
          'B',
          `
Nr | Post       | Ansvarig | Budget 2026
1  | Samordning | FC       | 1000
2  | Team       | Chef     | 2000
3  | Kansli     | FC       | 500
   | Summa      |          | 3500
`,
        ),
      ),
    ).toEqual([
      'B!A1:D5 budget ? "B"',
      'A account | C other | D budget 2026',
      `B2 . Samordning '1' 'FC' 1000`,
      `B3 . Team '2' 'Chef' 2000`,
      `B4 . Kansli '3' 'FC' 500`,
      'B5 = Summa _ _ 3500',
    ]);
  });

  test('a column of sections, named in the first row of each', () => {
    expect(
      pictured(
        drawn(
          'B',
          `
Område    | Post              | 2026 | 2027 | 2028
Intäkter  | Försäkringskassan | 2000 | 2000 | 2000
          | Region Syd        | 1000 | 1000 | 1000
          | Kommunerna        | 1000 | 1000 | 1000
          | Summa intäkter    | 4000 | 4000 | 4000
Kostnader | Team Väst         | 2500 | 2500 | 2500
          | Kansli            | 900  | 900  | 900
          | Revision          | 50   | 50   | 50
          | Summa kostnader   | 3450 | 3450 | 3450
Resultat  |                   | 550  | 550  | 550
`,
        ),
      ),
    ).toEqual([
      'B!A1:E10 budget ? "B"',
      'C budget 2026 | D plan 2027 | E plan 2028',
      'A2 # Intäkter',
      'B2 . Försäkringskassan @state 2000 2000 2000',
      'B3 . Region Syd @region 1000 1000 1000',
      'B4 . Kommunerna @municipalitiesTogether 1000 1000 1000',
      'B5 = Summa intäkter 4000 4000 4000',
      'A6 # Kostnader',
      'B6 . Team Väst 2500 2500 2500',
      'B7 . Kansli 900 900 900',
      'B8 . Revision 50 50 50',
      'B9 = Summa kostnader 3450 3450 3450',
      'A10 = Resultat 550 550 550',
    ]);
  });

  test('a column of sections, named in every row', () => {
    expect(
      pictured(
        drawn(
          'B',
          `
Område         | Post     | Budget 2026
Insatser       | Team A   | 1000
Insatser       | Team B   | 900
Insatser       | Team C   | 100
Administration | Kansli   | 700
Administration | Revision | 50
Styrelse       | Arvoden  | 100
Styrelse       | Resor    | 20
Totalt         |          | 2870
`,
        ),
      ),
    ).toEqual([
      'B!A1:C9 budget ? "B"',
      'C budget 2026',
      'A2 # Insatser',
      'B2 . Team A 1000',
      'B3 . Team B 900',
      'B4 . Team C 100',
      'A5 # Administration',
      'B5 . Kansli 700',
      'B6 . Revision 50',
      'A7 # Styrelse',
      'B7 . Arvoden 100',
      'B8 . Resor 20',
      'A9 = Totalt 2870',
    ]);
  });

  test('sections merged down their rows', () => {
    expect(
      pictured(
        drawn(
          'B',
          `
Del       | Post       | 2026
Intäkter  | Staten     | 2000
          | Regionen   | 1000
          | Kommunerna | 1000
          | Summa      | 4000
Kostnader | Team       | 3000
          | Kansli     | 900
          | Revision   | 50
          | Summa      | 3950
`,
          { merges: ['A2:A5', 'A6:A9'] },
        ),
      ),
    ).toEqual([
      'B!A1:C9 budget ? "B"',
      'C budget 2026',
      'A2 # Intäkter',
      'B2 . Staten @state 2000',
      'B3 . Regionen @region 1000',
      'B4 . Kommunerna @municipalitiesTogether 1000',
      'B5 = Summa 4000',
      'A6 # Kostnader',
      'B6 . Team 3000',
      'B7 . Kansli 900',
      'B8 . Revision 50',
      'B9 = Summa 3950',
    ]);
  });

  test('headings and sums one column further out than the rows', () => {
    expect(
      pictured(
        drawn(
          'B',
          `
Budget 2026     |                   | tkr
Intäkter
                | Försäkringskassan | 2000
                | Region            | 1000
                | Kommuner          | 1000
Summa intäkter  |                   | 4000
Kostnader
                | Insatser          | 3000
                | Kansli            | 900
Summa kostnader |                   | 3900
Resultat        |                   | 100
`,
        ),
      ),
    ).toEqual([
      'B!A1:C11 budget tkr "Budget 2026"',
      'C budget 2026',
      'A2 # Intäkter',
      'B3 . Försäkringskassan @state 2000',
      'B4 . Region @region 1000',
      'B5 . Kommuner @municipalitiesTogether 1000',
      'A6 = Summa intäkter 4000',
      'A7 # Kostnader',
      'B8 . Insatser 3000',
      'B9 . Kansli 900',
      'A10 = Summa kostnader 3900',
      'A11 = Resultat 100',
    ]);
  });

  test('an amount missing in the middle is a line, not a heading', () => {
    expect(
      pictured(
        drawn(
          'Budget',
          `
                  | 2026
Intäkter
Försäkringskassan | 2000
Landstinget       |
Kommunerna        | 1000
Summa             | 3000
Kostnader
Insatser
Teamet            | 1500
Fontänhuset       |
Utbildning        | 300
Kansli            | 900
Summa kostnader   | 2700
`,
        ),
      ),
    ).toEqual([
      'Budget!A1:B13 budget ? "Budget"',
      'B budget 2026',
      'A2 # Intäkter',
      'A3 . Försäkringskassan @state 2000',
      'A4 . Landstinget @region _',
      'A5 . Kommunerna @municipalitiesTogether 1000',
      'A6 = Summa 3000',
      'A7 # Kostnader',
      'A8 # Insatser',
      'A9 . Teamet 1500',
      'A10 . Fontänhuset _',
      'A11 . Utbildning 300',
      'A12 . Kansli 900',
      'A13 = Summa kostnader 2700',
    ]);
  });

  test('headings within a section without empty rows', () => {
    expect(
      pictured(
        drawn(
          'Budget',
          `
                | Budget 2026
Kostnader
Individinriktade insatser
Team A          | 1000
Team B          | 900
Strukturinriktade insatser
Utbildning      | 100
Konferens       | 50
Administration
Kansli          | 700
Revision        | 50
Summa kostnader | 2800
`,
        ),
      ),
    ).toEqual([
      'Budget!A1:B12 budget ? "Budget"',
      'B budget 2026',
      'A2 # Kostnader',
      'A3 # Individinriktade insatser',
      'A4 . Team A 1000',
      'A5 . Team B 900',
      'A6 # Strukturinriktade insatser',
      'A7 . Utbildning 100',
      'A8 . Konferens 50',
      'A9 # Administration',
      'A10 . Kansli 700',
      'A11 . Revision 50',
      'A12 = Summa kostnader 2800',
    ]);
  });

  test('rows of which', () => {
    expect(
      pictured(
        drawn(
          'B',
          `
               | 2026 | 2027
Medlemsbidrag  | 4000 | 4000
varav staten   | 2000 | 2000
varav region   | 1000 | 1000
varav kommuner | 1000 | 1000
Insatser       | 3000 | 3000
Kansli         | 900  | 900
Resultat       | 100  | 100
`,
        ),
      ),
    ).toEqual([
      'B!A1:C8 budget ? "B"',
      'B budget 2026 | C plan 2027',
      'A2 . Medlemsbidrag 4000 4000',
      'A3 * varav staten 2000 2000',
      'A4 * varav region 1000 1000',
      'A5 * varav kommuner 1000 1000',
      'A6 . Insatser 3000 3000',
      'A7 . Kansli 900 900',
      'A8 = Resultat 100 100',
    ]);
  });

  test('key figures that set one amount against another, and shares that belong to a member', () => {
    expect(
      pictured(
        drawn(
          'B',
          `
                                      | 2026 | 2027
Försäkringskassan, 50 % av bidragen   | 4000 | 4100
Region Väst 25 procent av bidragen    | 2000 | 2050
Eget kapital i procent av bidragen    | 12,5 | 13
EK i % av bidragen                    | 0,12 | 0,13
Eget kapital som andel av bidragen    | 12   | 13
Kostnader i förhållande till intäkter | 97   | 98
Soliditet                             | 60   | 62
Skuldkvot                             | 0,7  | 0,8
`,
        ),
      ),
    ).toEqual([
      'B!A1:C9 contributions ? "B"',
      'B budget 2026 | C plan 2027',
      'A2 . Försäkringskassan, 50 % av bidragen @state 4000 4100',
      'A3 . Region Väst 25 procent av bidragen @region 2000 2050',
      'A4 * Eget kapital i procent av bidragen n12.5 n13',
      'A5 * EK i % av bidragen n0.12 n0.13',
      'A6 * Eget kapital som andel av bidragen n12 n13',
      'A7 * Kostnader i förhållande till intäkter n97 n98',
      'A8 * Soliditet n60 n62',
      'A9 * Skuldkvot n0.7 n0.8',
    ]);
  });

  test('rows that count people or compare with last year', () => {
    expect(
      pictured(
        drawn(
          'B',
          `
                      | 2026 | 2027
Medlemsbidrag         | 4000 | 4100
Förändring i %        | 2%   | 3%
Kostnader             | 3900 | 4000
Kostnad per deltagare | 39   | 40
Antal deltagare       | 100  | 100
Resultat              | 100  | 100
`,
        ),
      ),
    ).toEqual([
      'B!A1:C7 budget ? "B"',
      'B budget 2026 | C plan 2027',
      'A2 . Medlemsbidrag 4000 4100',
      'A3 * Förändring i % 2% 3%',
      'A4 . Kostnader 3900 4000',
      'A5 * Kostnad per deltagare 39 40',
      'A6 * Antal deltagare n100 n100',
      'A7 = Resultat 100 100',
    ]);
  });

  test('kommuner by the name of the place alone', () => {
    expect(
      pictured(
        drawn(
          'Medlemmar',
          `
Medlemsavgifter 2026 i tkr
         | Budget 2026
Staten   | 4000
Regionen | 2000
Motala   | 1000
Mjölby   | 600
Vadstena | 400
Summa    | 8000
`,
        ),
      ),
    ).toEqual([
      'Medlemmar!A2:B8 contributions tkr "Medlemsavgifter 2026 i tkr"',
      'B budget 2026',
      'A3 . Staten @state 4000',
      'A4 . Regionen @region 2000',
      'A5 . Motala @municipality 1000',
      'A6 . Mjölby @municipality 600',
      'A7 . Vadstena @municipality 400',
      'A8 = Summa 8000',
    ]);
  });

  test('every amount is missing', () => {
    expect(
      pictured(
        drawn(
          'B',
          `
Verksamhetsbudget | 2026
Medlemsbidrag     |
Insatser          |
Kansli            |
Revision          |
Summa             |
`,
        ),
      ),
    ).toEqual([
      'B!A1:B6 budget ? "B"',
      'B budget 2026',
      'A2 . Medlemsbidrag _',
      'A3 . Insatser _',
      'A4 . Kansli _',
      'A5 . Revision _',
      'A6 = Summa _',
    ]);
  });

  test('a template that nobody has filled in', () => {
    expect(
      pictured(
        drawn(
          'Mall',
          `
Budget 20XX
Post | Budget 20XX
Intäkter
Medlemsbidrag
Kostnader
Insatser
`,
        ),
      ),
    ).toEqual([
      'Mall!A2:B6 budget ? "Budget 20XX"',
      'B budget',
      'A3 # Intäkter',
      'A4 . Medlemsbidrag _',
      'A5 # Kostnader',
      'A6 . Insatser _',
    ]);
  });

  test('sums without a label', () => {
    expect(
      pictured(
        drawn(
          'B',
          `
Samordningsförbundet Skogen |  |  |  | Budget 2026
                            |  |  |  | kr
Medlemsavgift staten        |  |  |  | 2000000
Medlemsavgift region        |  |  |  | 1000000
Medlemsavgift kommun        |  |  |  | 1000000
                            |  |  |  | 4000000
Insatser                    |  |  |  | 3000000
Administration              |  |  |  | 900000
                            |  |  |  | 3900000
`,
        ),
      ),
    ).toEqual([
      'B!A1:E9 budget kr "B"',
      'E budget 2026',
      'A3 . Medlemsavgift staten @state 2000000',
      'A4 . Medlemsavgift region @region 1000000',
      'A5 . Medlemsavgift kommun @municipality 1000000',
      '6 =  4000000',
      'A7 . Insatser 3000000',
      'A8 . Administration 900000',
      '9 =  3900000',
    ]);
  });

  test('negative costs with headings in the middle, then the financing', () => {
    expect(
      pictured(
        drawn(
          'Budget',
          `
Samordningsförbundet Öresund – Verksamhetsbudget 2026 (tkr)
Kostnadsslag               | Budget 2026 | Prognos 2025 | Budget 2025
Styrelse & revision        | -250        | -240         | -245
Kansli                     | -1800       | -1750        | -1700
Individinriktade insatser
Samverkan Syd              | -3000       | -2900        | -2900
Ung framtid                | -1500       | -1480        | -1500
Systeminriktade insatser
Utbildning                 | -200        | -150         | -200
Utvärdering                | -150        | -100         | -100
Summa kostnader            | -6900       | -6620        | -6645
Medlemsintäkter            | 6400        | 6400         | 6400
Ränteintäkter              | 50          | 60           | 40
Ianspråktaget eget kapital | 450         | 160          | 205
Summa finansiering         | 6900        | 6620         | 6645
`,
        ),
      ),
    ).toEqual([
      'Budget!A2:D15 budget tkr "Samordningsförbundet Öresund – Verksamhetsbudget 2026 (tkr)"',
      'B budget 2026 | C forecast 2025 | D previousYear 2025',
      'A3 . Styrelse & revision -250 -240 -245',
      'A4 . Kansli -1800 -1750 -1700',
      'A5 # Individinriktade insatser',
      'A6 . Samverkan Syd -3000 -2900 -2900',
      'A7 . Ung framtid -1500 -1480 -1500',
      'A8 # Systeminriktade insatser',
      'A9 . Utbildning -200 -150 -200',
      'A10 . Utvärdering -150 -100 -100',
      'A11 = Summa kostnader -6900 -6620 -6645',
      'A12 . Medlemsintäkter 6400 6400 6400',
      'A13 . Ränteintäkter 50 60 40',
      'A14 . Ianspråktaget eget kapital 450 160 205',
      'A15 = Summa finansiering 6900 6620 6645',
    ]);
  });

  test('kommuner as parts of their sum', () => {
    expect(
      pictured(
        drawn(
          'Bidrag',
          `
Part                       | Andel | 2026 | 2027 | 2028
Staten (Försäkringskassan) | 50 %  | 3000 | 3100 | 3200
Regionen                   | 25 %  | 1500 | 1550 | 1600
Kommunerna                 | 25 %  | 1500 | 1550 | 1600
varav Alvesta              | 40 %  | 600  | 620  | 640
varav Växjö                | 60 %  | 900  | 930  | 960
Summa                      | 100 % | 6000 | 6200 | 6400
`,
        ),
      ),
    ).toEqual([
      'Bidrag!A1:E7 contributions ? "Bidrag"',
      'B share 2026 | C budget 2026 | D plan 2027 | E plan 2028',
      'A2 . Staten (Försäkringskassan) @state 50% 3000 3100 3200',
      'A3 . Regionen @region 25% 1500 1550 1600',
      'A4 . Kommunerna @municipalitiesTogether 25% 1500 1550 1600',
      'A5 * varav Alvesta 40% 600 620 640',
      'A6 * varav Växjö 60% 900 930 960',
      'A7 = Summa 100% 6000 6200 6400',
    ]);
  });

  test('amounts further in than their sums', () => {
    expect(
      pictured(
        drawn(
          'Bidrag',
          `
Medlemmarnas bidrag 2026, kr
Försäkringskassan |  | 3000000
Region Kronoberg  |  | 1500000
Kommunerna
Alvesta kommun    | 600000
Växjö kommun      | 900000
Summa kommunerna  |  | 1500000
Totalt            |  | 6000000
`,
        ),
      ),
    ).toEqual([
      'Bidrag!A2:C8 contributions kr "Medlemmarnas bidrag 2026, kr"',
      'C amount 2026',
      'A2 . Försäkringskassan @state 3000000',
      'A3 . Region Kronoberg @region 1500000',
      'A4 # Kommunerna',
      'A5 . Alvesta kommun @municipality 600000',
      'A6 . Växjö kommun @municipality 900000',
      'A7 = Summa kommunerna @municipalitiesTogether 1500000',
      'A8 = Totalt 6000000',
    ]);
  });

  test('amounts further in than their sums, without headings', () => {
    expect(
      pictured(
        drawn(
          'B',
          `
Budget 2026 kr
Medlemsbidrag   | 4000000 |
Ränta           | 10000   |
Summa intäkter  |         | 4010000
Team            | 3000000 |
Kansli          | 900000  |
Summa kostnader |         | 3900000
Resultat        |         | 110000
`,
        ),
      ),
    ).toEqual([
      'B!A2:C8 budget kr "Budget 2026 kr"',
      'C budget 2026',
      'A2 . Medlemsbidrag 4000000',
      'A3 . Ränta 10000',
      'A4 = Summa intäkter 4010000',
      'A5 . Team 3000000',
      'A6 . Kansli 900000',
      'A7 = Summa kostnader 3900000',
      'A8 = Resultat 110000',
    ]);
  });

  test('cost centres before the labels', () => {
    expect(
      pictured(
        drawn(
          'Budget',
          `
Kst | Text           | Budget
100 | Styrelse       | 150000
110 | Revision       | 60000
200 | Kansli         | 1900000
300 | Insats Navet   | 2500000
310 | Insats Bryggan | 1390000
    | Summa          | 6000000
`,
        ),
      ),
    ).toEqual([
      'Budget!A1:C7 budget ? "Budget"',
      'A account | C budget',
      `B2 . Styrelse '100' 150000`,
      `B3 . Revision '110' 60000`,
      `B4 . Kansli '200' 1900000`,
      `B5 . Insats Navet '300' 2500000`,
      `B6 . Insats Bryggan '310' 1390000`,
      'B7 = Summa _ 6000000',
    ]);
  });

  test('a formula that shows nothing', () => {
    expect(
      pictured(
        drawn(
          'B',
          `
Post          | 2026
Medlemsbidrag | 4000
Övrigt        | =IF(A1="","",0) → ""
Summa         | =SUM(B2:B3) → 4000
`,
        ),
      ),
    ).toEqual(['B!A1:B4 detail ? "B"', 'B budget 2026', 'A2 . Medlemsbidrag 4000', 'A3 . Övrigt -', 'A4 = Summa 4000']);
  });

  test('headings, rows and amounts in columns of their own with gaps', () => {
    expect(
      pictured(
        drawn(
          'B',
          `
Intäkter
               | Medlemsavgifter |  | 4000 |  | se protokoll
               | Ränta           |  | 10
               | Summa           |  | 4010
Kostnader
               | Projekt         |  | 3000 |  | nya projekt
               | Kansli          |  | 900
               | Summa           |  | 3900
Årets resultat |                 |  | 110
`,
        ),
      ),
    ).toEqual([
      'B!A1:F9 budget ? "B"',
      'D amount | F comment',
      'A1 # Intäkter',
      `B2 . Medlemsavgifter 4000 'se protokoll'`,
      'B3 . Ränta 10 _',
      'B4 = Summa 4010 _',
      'A5 # Kostnader',
      `B6 . Projekt 3000 'nya projekt'`,
      'B7 . Kansli 900 _',
      'B8 = Summa 3900 _',
      'A9 = Årets resultat 110 _',
    ]);
  });

  test('a deficit and what covers it', () => {
    expect(
      pictured(
        drawn(
          'Budget',
          `
Preliminär budget 2026 (tkr)
Intäkter                           | 6000
Kostnader                          | 6395
Underskott                         | -395
Täckning av underskott
Bidrag Socialstyrelsen             | 200
Egna medel från likviderat förbund | 195
`,
        ),
      ),
    ).toEqual([
      'Budget!A2:B7 budget tkr "Preliminär budget 2026 (tkr)"',
      'B budget 2026',
      'A2 . Intäkter 6000',
      'A3 . Kostnader 6395',
      'A4 = Underskott -395',
      'A5 # Täckning av underskott',
      'A6 . Bidrag Socialstyrelsen 200',
      'A7 . Egna medel från likviderat förbund 195',
    ]);
  });

  test('amounts that look like years', () => {
    expect(
      pictured(
        drawn(
          'Litet',
          `
       | 2026 | 2027
Coach  | 2010 | 2026
Kansli | 2020 | 2030
Summa  | 4030 | 4056
`,
        ),
      ),
    ).toEqual([
      'Litet!A1:C4 budget ? "Litet"',
      'B budget 2026 | C plan 2027',
      'A2 . Coach 2010 2026',
      'A3 . Kansli 2020 2030',
      'A4 = Summa 4030 4056',
    ]);
  });
});
