import { drawn } from './drawn';
import { pictured } from './show';

describe('where the labels stand', () => {
  test('behind account numbers, before remarks', () => {
    expect(
      [
        drawn(
          'A',
          `
Konto | Ansvar | Post        | Kommentar  | 2026
5010  | 10     | Lokalhyra   | avtal      | 120
5410  | 10     | Inventarier |            | 20
7010  | 20     | Löner       | 3 tjänster | 2500
      |        | Summa       |            | 2640
`,
        ),
        drawn(
          'B',
          `
Konto       | 2026 | 2027
Lokalhyra   | 120  | 130
Inventarier | 20   | 20
Löner       | 2500 | 2600
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:E5 budget ? "A"',
      'A account | B account | D comment | E budget 2026',
      `C2 . Lokalhyra '5010' '10' 'avtal' 120`,
      `C3 . Inventarier '5410' '10' _ 20`,
      `C4 . Löner '7010' '20' '3 tjänster' 2500`,
      'C5 = Summa _ _ _ 2640',
      'B!A1:C4 budget ? "B"',
      'B budget 2026 | C plan 2027',
      'A2 . Lokalhyra 120 130',
      'A3 . Inventarier 20 20',
      'A4 . Löner 2500 2600',
    ]);
  });

  test('right of all figures', () => {
    expect(
      [
        drawn(
          'A',
          `
2026 | 2027 | Post
120  | 130  | Lokalhyra
20   | 20   | Inventarier
2500 | 2600 | Löner
2640 | 2750 | Summa
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C5 budget ? "A"',
      'A budget 2026 | B plan 2027',
      'C2 . Lokalhyra 120 130',
      'C3 . Inventarier 20 20',
      'C4 . Löner 2500 2600',
      'C5 = Summa 2640 2750',
    ]);
  });

  test('years down the side without words', () => {
    expect(
      [
        drawn(
          'A',
          `
Prognos över eget kapital
     | Ingående | Resultat | Utgående
2026 | 1000     | -200     | 800
2027 | 800      | -100     | 700
2028 | 700      | 50       | 750
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A2:D5 budget across ? "Prognos över eget kapital"',
      '3 budget 2026 | 4 plan 2027 | 5 plan 2028',
      'B2 . Ingående 1000 800 700',
      'C2 . Resultat -200 -100 50',
      'D2 . Utgående 800 700 750',
    ]);
  });

  test('the parties in one column and their members in the next', () => {
    expect(
      [
        drawn(
          'A',
          `
Part       | Medlem            | 2026
Staten     | Försäkringskassan | 2000
Regionen   | Region Syd        | 1000
Kommunerna | Ekby kommun       | 600
           | Alby kommun       | 400
Summa      |                   | 4000
`,
        ),
        drawn(
          'B',
          `
Part     | Medlem             | 2026
Staten   | Försäkringskassan  | 1000
Staten   | Arbetsförmedlingen | 1000
Kommuner | Ekby kommun        | 600
Kommuner | Alby kommun        | 400
Summa    |                    | 3000
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C6 contributions ? "A"',
      'C budget 2026',
      'A2 # Staten',
      'B2 . Försäkringskassan @state 2000',
      'A3 # Regionen',
      'B3 . Region Syd @region 1000',
      'A4 # Kommunerna',
      'B4 . Ekby kommun @municipality 600',
      'B5 . Alby kommun @municipality 400',
      'A6 = Summa 4000',
      'B!A1:C6 contributions ? "B"',
      'C budget 2026',
      'A2 # Staten',
      'B2 . Försäkringskassan @state 1000',
      'B3 . Arbetsförmedlingen @af 1000',
      'A4 # Kommuner',
      'B4 . Ekby kommun @municipality 600',
      'B5 . Alby kommun @municipality 400',
      'A6 = Summa 3000',
    ]);
  });

  test('few words over many rows name sections', () => {
    expect(
      [
        drawn(
          'A',
          `
Område   | Post   | 2026
Insatser | Team A | 1000
Insatser | Team B | 900
Kansli   | Löner  | 700
Kansli   | Hyra   | 50
Summa    |        | 2650
`,
        ),
        drawn(
          'C',
          `
Post   | Ansvarig    | 2026
Team A | Region Syd  | 1000
Team B | Region Syd  | 900
Team C | Ekby kommun | 700
Team D | Ekby kommun | 50
Summa  |             | 2650
`,
        ),
        drawn(
          'D',
          `
Område   | Post   | 2026
Insatser | Team A | 1000
Insatser | Team B | 900
Kansli   | Löner  | 700
Kansli   | Hyra   | 50
Reserv   |        | 100
Summa    |        | 2750
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C6 budget ? "A"',
      'C budget 2026',
      'A2 # Insatser',
      'B2 . Team A 1000',
      'B3 . Team B 900',
      'A4 # Kansli',
      'B4 . Löner 700',
      'B5 . Hyra 50',
      'A6 = Summa 2650',
      'C!A1:C6 budget ? "C"',
      'B other | C budget 2026',
      `A2 . Team A 'Region Syd' 1000`,
      `A3 . Team B 'Region Syd' 900`,
      `A4 . Team C 'Ekby kommun' 700`,
      `A5 . Team D 'Ekby kommun' 50`,
      'A6 = Summa _ 2650',
      'D!A1:C7 budget ? "D"',
      'C budget 2026',
      'A2 # Insatser',
      'B2 . Team A 1000',
      'B3 . Team B 900',
      'A4 # Kansli',
      'B4 . Löner 700',
      'B5 . Hyra 50',
      'A6 . Reserv 100',
      'A7 = Summa 2750',
    ]);
  });

  test('words with figures between them are labels and remarks', () => {
    expect(
      [
        drawn(
          'A',
          `
Post   | 2026 | Motivering
Team A | 1000 | enligt beslut
Team B | 900  | enligt avtal
Kansli | 700  | hyra och lön
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C4 budget ? "A"',
      'B budget 2026 | C comment',
      `A2 . Team A 1000 'enligt beslut'`,
      `A3 . Team B 900 'enligt avtal'`,
      `A4 . Kansli 700 'hyra och lön'`,
    ]);
  });
});

describe('tables on their side', () => {
  test('years and their total down, posts across', () => {
    expect(
      [
        drawn(
          'A',
          `
År    | Intäkter | Kostnader | Resultat
2026  | 4000     | 4200      | -200
2027  | 4100     | 4200      | -100
Summa | 8100     | 8400      | -300
`,
        ),
        drawn(
          'B',
          `
Period    | Medlemsbidrag | Insatser | Kansli
Kvartal 1 | 1000          | 700      | 200
Kvartal 2 | 1000          | 800      | 250
Kvartal 3 | 1000          | 700      | 200
Kvartal 4 | 1000          | 800      | 250
Totalt    | 4000          | 3000     | 900
`,
        ),
        drawn(
          'C',
          `
            | Intäkter | Kostnader | Resultat
Budget 2026 | 4000     | 4200      | -200
Utfall 2026 | 4100     | 4200      | -100
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:D4 budget across ? "A"',
      '2 budget 2026 | 3 plan 2027 | 4 periodTotal 2026',
      'B1 . Intäkter 4000 4100 8100',
      'C1 . Kostnader 4200 4200 8400',
      'D1 = Resultat -200 -100 -300',
      'B!A1:D6 periods across ? "B"',
      '2 period quarter1 | 3 period quarter2 | 4 period quarter3 | 5 period quarter4 | 6 periodTotal',
      'B1 . Medlemsbidrag 1000 1000 1000 1000 4000',
      'C1 . Insatser 700 800 700 800 3000',
      'D1 . Kansli 200 250 200 250 900',
      'C!A1:D3 followUp across ? "C"',
      '2 budget 2026 | 3 actual 2026',
      'B1 . Intäkter 4000 4100',
      'C1 . Kostnader 4200 4200',
      'D1 = Resultat -200 -100',
    ]);
  });

  test('years down but words in the cells, or a single figure', () => {
    expect(
      [
        drawn(
          'A',
          `
År   | Intäkter | Beslut
2026 | 4000     | styrelsen
2027 | 4100     | styrelsen
`,
        ),
        drawn(
          'B',
          `
År   | Belopp
2026 | 4000
2027 | 4100
`,
        ),
        drawn(
          'C',
          `
År   | Budget | Utfall
2025 | 4000   | 3900
2026 | 4100   | 4050
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C3 other ? "A"',
      'B amount | C status',
      `A2 . 2026 4000 'styrelsen'`,
      `A3 . 2027 4100 'styrelsen'`,
      'B!A1:B3 other ? "B"',
      'B amount',
      'A2 . 2026 4000',
      'A3 . 2027 4100',
      'C!A1:C3 followUp ? "C"',
      'B budget | C actual',
      'A2 . 2025 4000 3900',
      'A3 . 2026 4100 4050',
    ]);
  });

  test('a comment beside the posts across', () => {
    expect(
      [
        drawn(
          'A',
          `
År   | Intäkter | Kostnader | Resultat | Kommentar
2026 | 4000     | 4200      | -200     | ur eget kapital
2027 | 4100     | 4200      | -100     |
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:E3 budget across ? "A"',
      '2 budget 2026 | 3 plan 2027',
      'B1 . Intäkter 4000 4100',
      'C1 . Kostnader 4200 4200',
      'D1 = Resultat -200 -100',
      `E1 * Kommentar 'ur eget kapital' _`,
    ]);
  });
});

describe('members over the columns', () => {
  test('one row for what each gives', () => {
    expect(
      [
        drawn(
          'A',
          `
       | Försäkringskassan | Region Syd | Ekby kommun | Summa
Bidrag | 2000              | 1000       | 1000        | 4000
Andel  | 50%               | 25%        | 25%         | 100%
`,
        ),
        drawn(
          'C',
          `
Insats   | Försäkringskassan | Region Syd | Ekby kommun
Team Öst | 2000              | 1000       | 1000
Bidrag   | 50                | 25         | 25
`,
        ),
        drawn(
          'D',
          `
       | Försäkringskassan | Region Syd
Bidrag | 2000              | 1000
`,
        ),
        drawn(
          'E',
          `
       | Försäkringskassan | Region Syd | Ekby kommun | Team | Summa
Bidrag | 2000              | 1000       | 1000        | 5    | 4005
`,
        ),
        drawn(
          'F',
          `
          | Försäkringskassan | Region Syd | Ekby kommun
Kostnader | 2000              | 1000       | 1000
`,
        ),
        drawn(
          'G',
          `
       | Region Syd | Region Syd | Ekby kommun
Bidrag | 2000       | 1000       | 1000
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:E3 contributions across ? "A"',
      '2 amount | 3 share',
      'B1 . Försäkringskassan @state 2000 50%',
      'C1 . Region Syd @region 1000 25%',
      'D1 . Ekby kommun @municipality 1000 25%',
      'E1 = Summa 4000 100%',
      'C!A1:D3 other ? "C"',
      'B other | C other | D other',
      'A2 . Team Öst 2000 1000 1000',
      'A3 . Bidrag 50 25 25',
      'D!A1:C2 other ? "D"',
      'B other | C other',
      'A2 . Bidrag 2000 1000',
      'E!A1:F2 other ? "E"',
      'B other | C other | D other | E other | F amount',
      'A2 . Bidrag 2000 1000 1000 5 4005',
      'F!A1:D2 other ? "F"',
      'B other | C other | D other',
      'A2 . Kostnader 2000 1000 1000',
      'G!A1:D2 other ? "G"',
      'B other | C other | D other',
      'A2 . Bidrag 2000 1000 1000',
    ]);
  });
});

describe('which words are the labels', () => {
  test('sparse words before the posts', () => {
    expect(
      [
        drawn(
          'A',
          `
Grupp    | Post  | 2026
Lokaler  | Hyra  | 120
         | El    | 20
         | Städ  | 30
Personal | Löner | 700
         | Resor | 20
Övrigt   | Tele  | 10
Summa    |       | 900
`,
        ),
        drawn(
          'B',
          `
Grupp    | Kod  | Post  | 2026
Lokaler  | 5010 | Hyra  | 120
         | 5020 | El    | 20
         | 5060 | Städ  | 30
Personal | 7010 | Löner | 700
         | 7330 | Resor | 20
Summa    |      |       | 890
`,
        ),
        drawn(
          'D',
          `
Hyra | 120
El   | 20
     | 140
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C8 budget ? "A"',
      'C budget 2026',
      'A2 # Lokaler',
      'B2 . Hyra 120',
      'B3 . El 20',
      'B4 . Städ 30',
      'A5 # Personal',
      'B5 . Löner 700',
      'B6 . Resor 20',
      'A7 # Övrigt',
      'B7 . Tele 10',
      'A8 = Summa 900',
      'B!A1:D7 budget ? "B"',
      'B account | D budget 2026',
      'A2 # Lokaler',
      `C2 . Hyra '5010' 120`,
      `C3 . El '5020' 20`,
      `C4 . Städ '5060' 30`,
      'A5 # Personal',
      `C5 . Löner '7010' 700`,
      `C6 . Resor '7330' 20`,
      'A7 = Summa _ 890',
      'D!A1:B3 detail ? "D"',
      'B amount',
      'A1 . Hyra 120',
      'A2 . El 20',
      '3 =  140',
    ]);
  });

  test('years and words down the side', () => {
    expect(
      [
        drawn(
          'A',
          `
Flerårsplan
     | Intäkter | Kostnader
2026 | 4000     | 4200
2027 | 4100     | 4200
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A2:C4 budget across ? "Flerårsplan"',
      '3 budget 2026 | 4 plan 2027',
      'B2 . Intäkter 4000 4100',
      'C2 . Kostnader 4200 4200',
    ]);
  });

  test('a party on every row, and parties that are no members', () => {
    expect(
      [
        drawn(
          'A',
          `
Part   | Medlem      | 2026
Region | Region Syd  | 500
Region | Region Nord | 500
Kommun | Ekby kommun | 500
Kommun | Alby kommun | 400
Kommun | Byn kommun  | 100
Summa  |             | 2000
`,
        ),
        drawn(
          'B',
          `
Part     | Namn        | 2026
Hjorten  | Region Syd  | 500
Tranan   | Ekby kommun | 500
Lodjuret | Alby kommun | 400
`,
        ),
        drawn(
          'C',
          `
Part        | Namn   | 2026
Region Syd  | Vård   | 500
Ekby kommun | Skola  | 500
Alby kommun | Arbete | 400
`,
        ),
        drawn(
          'D',
          `
Part     | Medlem             | 2026
Staten   | Försäkringskassan  | 1000
         | Arbetsförmedlingen | 1000
Kommuner | Ekby kommun        | 600
         | Alby kommun        | 400
Summa    |                    | 3000
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C7 contributions ? "A"',
      'C budget 2026',
      'A2 # Region',
      'B2 . Region Syd @region 500',
      'B3 . Region Nord @region 500',
      'A4 # Kommun',
      'B4 . Ekby kommun @municipality 500',
      'B5 . Alby kommun @municipality 400',
      'B6 . Byn kommun @municipality 100',
      'A7 = Summa 2000',
      'B!A1:C4 other ? "B"',
      'B other | C budget 2026',
      `A2 . Hjorten 'Region Syd' 500`,
      `A3 . Tranan 'Ekby kommun' 500`,
      `A4 . Lodjuret 'Alby kommun' 400`,
      'C!A1:C4 contributions ? "C"',
      'B other | C budget 2026',
      `A2 . Region Syd @region 'Vård' 500`,
      `A3 . Ekby kommun @municipality 'Skola' 500`,
      `A4 . Alby kommun @municipality 'Arbete' 400`,
      'D!A1:C6 contributions ? "D"',
      'C budget 2026',
      'A2 # Staten',
      'B2 . Försäkringskassan @state 1000',
      'B3 . Arbetsförmedlingen @af 1000',
      'A4 # Kommuner',
      'B4 . Ekby kommun @municipality 600',
      'B5 . Alby kommun @municipality 400',
      'A6 = Summa 3000',
    ]);
  });
});
