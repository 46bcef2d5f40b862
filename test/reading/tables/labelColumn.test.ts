import { drawn } from './drawn';
import { pictured } from './show';

describe('which column holds the labels', () => {
  test('dates before the posts', () => {
    expect(
      [
        drawn(
          'A',
          `
Datum      | Post | Belopp
2026-01-15 | Hyra | 120
2026-02-15 | Löner | 700
2026-03-15 | Resor | 20
`,
        ),
        drawn(
          'B',
          `
2026-01-15 | Hyra | 120
2026-02-15 | Löner | 700
2026-03-15 | Resor | 20
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C4 budget ? "A"',
      'A account | C amount',
      'B2 . Hyra 2026-01-15 120',
      'B3 . Löner 2026-02-15 700',
      'B4 . Resor 2026-03-15 20',
      'B!A1:C3 budget ? "B"',
      'A account | C amount',
      'B1 . Hyra 2026-01-15 120',
      'B2 . Löner 2026-02-15 700',
      'B3 . Resor 2026-03-15 20',
    ]);
  });
  test('three levels', () => {
    expect(
      [
        drawn(
          'A',
          `
Område | Grupp    | Post  | 2026
Drift  | Lokaler  | Hyra  | 120
       |          | El    | 20
       |          | Städ  | 30
       | Personal | Löner | 700
       |          | Resor | 20
       |          | Kurser | 10
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:D7 budget ? "A"',
      'D budget 2026',
      'B2 # Lokaler',
      'C2 . Hyra 120',
      'C3 . El 20',
      'C4 . Städ 30',
      'B5 # Personal',
      'C5 . Löner 700',
      'C6 . Resor 20',
      'C7 . Kurser 10',
    ]);
  });
  test('the first row has no section', () => {
    expect(
      [
        drawn(
          'A',
          `
Grupp    | Post  | 2026
         | Hyra  | 120
Lokaler  | El    | 20
         | Städ  | 30
Personal | Löner | 700
         | Resor | 20
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C6 budget ? "A"',
      'C budget 2026',
      'B2 . Hyra 120',
      'A3 # Lokaler',
      'B3 . El 20',
      'B4 . Städ 30',
      'A5 # Personal',
      'B5 . Löner 700',
      'B6 . Resor 20',
    ]);
  });
  test('a mark beside account numbers', () => {
    expect(
      [
        drawn(
          'A',
          `
ny | 5010 | Hyra  | 120
   | 5020 | El    | 20
   | 7010 | Löner | 700
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:D3 budget ? "A"',
      'B account | D amount',
      `C1 . Hyra '5010' 120`,
      `C2 . El '5020' 20`,
      `C3 . Löner '7010' 700`,
    ]);
  });
  test('one party and its members', () => {
    expect(
      [
        drawn(
          'A',
          `
Part     | Medlem      | 2026
Kommuner | Ekby kommun | 600
         | Alby kommun | 400
Summa    |             | 1000
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C4 contributions ? "A"',
      'C budget 2026',
      'A2 # Kommuner',
      'B2 . Ekby kommun @municipality 600',
      'B3 . Alby kommun @municipality 400',
      'A4 = Summa 1000',
    ]);
  });
  test('a row without its post', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | Ansvarig | 2026
Insatser | Hjorten  | 1000
         | Tranan   | 900
Kansli   | Lodjuret | 700
Revision | Älgen    | 50
`,
        ),
        drawn(
          'B',
          `
Post     | Ansvarig | 2026
Insatser | Hjorten  | 1000
         | Tranan   | 900
Kansli   | Lodjuret | 700
Revision | Älgen    | 50
Styrelse | Björnen  | 60
Lokaler  | Räven    | 70
Resor    | Grävlingen | 70
         | Haren    | 80
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C5 budget ? "A"',
      'B other | C budget 2026',
      `A2 . Insatser 'Hjorten' 1000`,
      `3 .  'Tranan' 900`,
      `A4 . Kansli 'Lodjuret' 700`,
      `A5 . Revision 'Älgen' 50`,
      'B!A1:C9 budget ? "B"',
      'B other | C budget 2026',
      `A2 . Insatser 'Hjorten' 1000`,
      `3 .  'Tranan' 900`,
      `A4 . Kansli 'Lodjuret' 700`,
      `A5 . Revision 'Älgen' 50`,
      `A6 . Styrelse 'Björnen' 60`,
      `A7 . Lokaler 'Räven' 70`,
      `A8 . Resor 'Grävlingen' 70`,
      `9 .  'Haren' 80`,
    ]);
  });
  test('section and post on every row', () => {
    expect(
      [
        drawn(
          'A',
          `
Insats    | Slag  | 2026
Team Öst  | Löner | 100
Team Öst  | Hyra  | 50
Team Öst  | Resor | 5
Team Väst | Löner | 90
Team Väst | Hyra  | 40
Team Väst | Resor | 4
`,
        ),
        drawn(
          'B',
          `
Insats    | Slag  | 2026
Team Öst  | Löner | 100
Team Öst  | Hyra  | 50
Team Väst | Löner | 90
Team Väst | Hyra  | 40
Team Syd  | Löner | 80
Team Syd  | Hyra  | 30
Summa     |       | 390
`,
        ),
        drawn(
          'C',
          `
Område   | Post   | 2026
Insatser | Team A | 1000
insatser | Team B | 900
Kansli   | Löner  | 700
KANSLI   | Hyra   | 50
`,
        ),
        drawn(
          'D',
          `
Post   | Ansvarig    | 2026
Team A | Region Syd  | 1000
Team A | Region Syd  | 900
Team B | Ekby kommun | 700
Team B | Ekby kommun | 50
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C7 budget ? "A"',
      'C budget 2026',
      'A2 # Team Öst',
      'B2 . Löner 100',
      'B3 . Hyra 50',
      'B4 . Resor 5',
      'A5 # Team Väst',
      'B5 . Löner 90',
      'B6 . Hyra 40',
      'B7 . Resor 4',
      'B!A1:C8 budget ? "B"',
      'C budget 2026',
      'A2 # Team Öst',
      'B2 . Löner 100',
      'B3 . Hyra 50',
      'A4 # Team Väst',
      'B4 . Löner 90',
      'B5 . Hyra 40',
      'A6 # Team Syd',
      'B6 . Löner 80',
      'B7 . Hyra 30',
      'A8 = Summa 390',
      'C!A1:C5 budget ? "C"',
      'C budget 2026',
      'A2 # Insatser',
      'B2 . Team A 1000',
      'B3 . Team B 900',
      'A4 # Kansli',
      'B4 . Löner 700',
      'B5 . Hyra 50',
      'D!A1:C5 budget ? "D"',
      'B other | C budget 2026',
      `A2 . Team A 'Region Syd' 1000`,
      `A3 . Team A 'Region Syd' 900`,
      `A4 . Team B 'Ekby kommun' 700`,
      `A5 . Team B 'Ekby kommun' 50`,
    ]);
  });
  test('figures without labels, some of the size of years', () => {
    expect(
      [
        drawn(
          'A',
          `
Budget | Utfall
2010   | 3000
2020   | 4000
3000   | 500
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual(['unread A!A1 noLabels']);
  });
  test('Konto over posts without amounts', () => {
    expect(
      [
        drawn(
          'A',
          `
Konto         | Budget 2026
Medlemsbidrag |
Insatser      |
Kansli        |
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual(['A!A1:B4 budget ? "A"', 'B budget 2026', 'A2 . Medlemsbidrag _', 'A3 . Insatser _', 'A4 . Kansli _']);
  });
  test('a heading over nothing left of the posts', () => {
    expect(
      [
        drawn(
          'A',
          `
Ansvar | Post     | 2026
       | Insatser | 3000
       | Kansli   | 900
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual(['A!A1:C3 budget ? "A"', 'C budget 2026', 'B2 . Insatser 3000', 'B3 . Kansli 900']);
  });
});
describe('tables that lie on their side', () => {
  test('dates down the side', () => {
    expect(
      [
        drawn(
          'A',
          `
Datum      | Intäkter | Kostnader | Resultat
2026-03-31 | 1000     | 900       | 100
2026-06-30 | 2000     | 1900      | 100
`,
        ),
        drawn(
          'B',
          `
Konto      | Intäkter | Kostnader | Resultat
2026       | 1000     | 900       | 100
2027       | 2000     | 1900      | 100
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:D3 periods across ? "A"',
      '2 period 2026 month3 | 3 period 2026 month6',
      'B1 . Intäkter 1000 2000',
      'C1 . Kostnader 900 1900',
      'D1 = Resultat 100 100',
      'B!A1:D3 budget across ? "B"',
      '2 budget 2026 | 3 plan 2027',
      'B1 . Intäkter 1000 2000',
      'C1 . Kostnader 900 1900',
      'D1 = Resultat 100 100',
    ]);
  });
  test('a column without a heading among the posts', () => {
    expect(
      [
        drawn(
          'A',
          `
År   | Intäkter |      | Kostnader
2026 | 1000     | 100  | 900
2027 | 2000     | 200  | 1900
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:D3 budget across ? "A"',
      '2 budget 2026 | 3 plan 2027',
      'B1 . Intäkter 1000 2000',
      '3 .  100 200',
      'D1 . Kostnader 900 1900',
    ]);
  });
  test('a total of its own', () => {
    expect(
      [
        drawn(
          'A',
          `
År   | Medlemsbidrag | Totalt
2026 | 1000          | 1000
2027 | 2000          | 2000
`,
        ),
        drawn(
          'B',
          `
År     | Intäkter | Kostnader
2026   | 1000     | 900
Summa  | 1000     | 900
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C3 detail across ? "A"',
      '2 budget 2026 | 3 plan 2027',
      'B1 . Medlemsbidrag 1000 2000',
      'C1 = Totalt 1000 2000',
      'B!A1:C3 budget across ? "B"',
      '2 budget 2026 | 3 periodTotal 2026',
      'B1 . Intäkter 1000 1000',
      'C1 . Kostnader 900 900',
    ]);
  });
  test('years among other rows, and words in the cells', () => {
    expect(
      [
        drawn(
          'A',
          `
           | Intäkter | Kostnader
2026       | 1000     | 900
2027       | 2000     | 1900
Reservdel  | 10       | 5
`,
        ),
        drawn(
          'B',
          `
År   | Intäkter | Kostnader | Förvaltning
2026 | 1000     | 900       | Skolan
2027 | 2000     | 1900      | Vården
`,
        ),
        drawn(
          'C',
          `
År   | Intäkter | Kostnader | Förvaltning
2026 | 1000     | 900       | 
2027 | 2000     | 1900      | Vården
`,
        ),
        drawn(
          'D',
          `
År     | Intäkter | Kostnader | Resultat
2026   | 1000     | 900       | 100
2027   | 2000     | 1900      | 100
Snitt  | 1500     | 1400      | 100
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C4 other ? "A"',
      'B amount | C amount',
      'A2 . 2026 1000 900',
      'A3 . 2027 2000 1900',
      'A4 . Reservdel 10 5',
      'B!A1:D3 other ? "B"',
      'B amount | C amount | D other',
      `A2 . 2026 1000 900 'Skolan'`,
      `A3 . 2027 2000 1900 'Vården'`,
      'C!A1:D3 other ? "C"',
      'B amount | C amount | D other',
      'A2 . 2026 1000 900 _',
      `A3 . 2027 2000 1900 'Vården'`,
      'D!A1:D4 budget across ? "D"',
      '2 budget 2026 | 3 plan 2027 | 4 other',
      'B1 . Intäkter 1000 2000 1500',
      'C1 . Kostnader 900 1900 1400',
      'D1 = Resultat 100 100 100',
    ]);
  });
  test('a total for all years in other words', () => {
    expect(
      [
        drawn(
          'A',
          `
År          | Intäkter | Kostnader
2026        | 1000     | 900
2027        | 2000     | 1900
Delsumma    | 3000     | 2800
2028        | 3000     | 2900
Totalsumma  | 6000     | 5700
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C6 budget across ? "A"',
      '2 budget 2026 | 3 plan 2027 | 4 other | 5 plan 2028 | 6 periodTotal 2026',
      'B1 . Intäkter 1000 2000 3000 3000 6000',
      'C1 . Kostnader 900 1900 2800 2900 5700',
    ]);
  });
  test('what each member gives', () => {
    expect(
      [
        drawn(
          'A',
          `
           | Försäkringskassan | Region Syd | Ekby kommun
2026       | 2000              | 1000       | 1000
`,
        ),
        drawn(
          'B',
          `
       | Försäkringskassan | Region Syd | Ekby kommun | Team
Bidrag | 2000              | 1000       | 1000        | 5
`,
        ),
        drawn(
          'C',
          `
                | Försäkringskassan | Region Syd | Ekby kommun | Summa
Medlemsbidrag   | 2000              | 1000       | 1000        | 4000
Andel           | 50%               | 25%        | 25%         | 100%
`,
        ),
        drawn(
          'D',
          `
            | Försäkringskassan | Region Syd | Ekby kommun | Summa
Budget 2026 | 2000              | 1000       | 1000        | 4000
Plan 2027   | 2100              | 1050       | 1050        | 4200
`,
        ),
        drawn(
          'E',
          `
         | Försäkringskassan | Region Syd | Ekby kommun
Insatser | 2000              | 1000       | 1000
`,
        ),
        drawn(
          'F',
          `
         | Försäkringskassan | Region Syd | Ekby kommun
Kostnad 2026 | 2000              | 1000       | 1000
`,
        ),
        drawn(
          'G',
          `
         | Försäkringskassan | Region Syd | Ekby kommun
Totala bidrag | 2000              | 1000       | 1000
`,
        ),
        drawn(
          'I',
          `
Försäkringskassan | Region Syd | Ekby kommun
2000 | 1000 | 1000
2100 | 1050 | 1050
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:D2 contributions across ? "A"',
      '2 budget 2026',
      'B1 . Försäkringskassan @state 2000',
      'C1 . Region Syd @region 1000',
      'D1 . Ekby kommun @municipality 1000',
      'B!A1:E2 other ? "B"',
      'B other | C other | D other | E other',
      'A2 . Bidrag 2000 1000 1000 5',
      'C!A1:E3 contributions across ? "C"',
      '2 amount | 3 share',
      'B1 . Försäkringskassan @state 2000 50%',
      'C1 . Region Syd @region 1000 25%',
      'D1 . Ekby kommun @municipality 1000 25%',
      'E1 = Summa 4000 100%',
      'D!A1:E3 contributions across ? "D"',
      '2 budget 2026 | 3 plan 2027',
      'B1 . Försäkringskassan @state 2000 2100',
      'C1 . Region Syd @region 1000 1050',
      'D1 . Ekby kommun @municipality 1000 1050',
      'E1 = Summa 4000 4200',
      'E!A1:D2 other ? "E"',
      'B other | C other | D other',
      'A2 . Insatser 2000 1000 1000',
      'F!A1:D2 contributions across ? "F"',
      '2 budget 2026',
      'B1 . Försäkringskassan @state 2000',
      'C1 . Region Syd @region 1000',
      'D1 . Ekby kommun @municipality 1000',
      'G!A1:D2 contributions across ? "G"',
      '2 amount',
      'B1 . Försäkringskassan @state 2000',
      'C1 . Region Syd @region 1000',
      'D1 . Ekby kommun @municipality 1000',
      'unread I!A1 noLabels',
    ]);
  });
  test('a single year', () => {
    expect(
      [
        drawn(
          'A',
          `
     | Försäkringskassan | Region Syd | Ekby kommun
2026 | 2000              | 1000       | 1000
`,
        ),
        drawn(
          'B',
          `
     | Intäkter | Kostnader | Resultat
2026 | 4000     | 4200      | -200
`,
        ),
        drawn(
          'C',
          `
            | Intäkter | Kostnader | Resultat
Budget 2026 | 4000     | 4200      | -200
`,
        ),
        drawn(
          'D',
          `
       | Rehab | Stöd | Arbete
Budget | 4000  | 4200 | 200
`,
        ),
        drawn(
          'E',
          `
     | Budget | Utfall
2026 | 4000   | 4200
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:D2 contributions across ? "A"',
      '2 budget 2026',
      'B1 . Försäkringskassan @state 2000',
      'C1 . Region Syd @region 1000',
      'D1 . Ekby kommun @municipality 1000',
      'B!A1:D2 budget across ? "B"',
      '2 budget 2026',
      'B1 . Intäkter 4000',
      'C1 . Kostnader 4200',
      'D1 = Resultat -200',
      'C!A1:D2 budget across ? "C"',
      '2 budget 2026',
      'B1 . Intäkter 4000',
      'C1 . Kostnader 4200',
      'D1 = Resultat -200',
      'D!A1:D2 other ? "D"',
      'B other | C other | D other',
      'A2 . Budget 4000 4200 200',
      'E!A1:C2 followUp ? "E"',
      'B budget | C actual',
      'A2 . 2026 4000 4200',
    ]);
  });
});
