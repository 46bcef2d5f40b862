import { drawn } from './drawn';
import { pictured } from './show';

describe('whom a row is about', () => {
  test('unknown names under words for members', () => {
    expect(
      [
        drawn(
          'B',
          `
Medlemsbidrag 2026
Namn        | Belopp
Ekby kommun | 600
Alby        | 400
Region Syd  | 1000
`,
        ),
        drawn(
          'D',
          `
Kostnad per kommun | 2026
Ekby               | 600
Alby               | 400
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'B!A2:B5 contributions ? "Medlemsbidrag 2026"',
      'B amount 2026',
      'A3 . Ekby kommun @municipality 600',
      'A4 . Alby @municipality 400',
      'A5 . Region Syd @region 1000',
      'D!A1:B3 other ? "D"',
      'B budget 2026',
      'A2 . Ekby 600',
      'A3 . Alby 400',
    ]);
  });

  test('unknown names that, with the kommuner, pay what the region pays', () => {
    expect(
      [
        drawn(
          'A',
          `
Post              | 2026
Försäkringskassan | 2000
Region Syd        | 1000
Ekby              | 600
Alby              | 400
Kostnader         | 3900
`,
        ),
        drawn(
          'B',
          `
Post              | 2026
Försäkringskassan | 2000
Region Syd        | 1000
Ekby              | 600
Alby              | 300
Kostnader         | 3900
`,
        ),
        drawn(
          'C',
          `
Post              | 2026 | 2027
Försäkringskassan | 2000 | 2050
Region Syd        | 1000 | 1025
Ekby              | 600  | 615
Alby              | 402  | 410
Kostnader         | 3900 | 3950
`,
        ),
        drawn(
          'D',
          `
Post              | 2026
Försäkringskassan | 2000
Region Syd        | 500
Region Nord       | 500
Ekby kommun       | 600
Alby              | 400
Kansli            | 3900
`,
        ),
        drawn(
          'E',
          `
Post              | 2026
Försäkringskassan | 2000
Region Syd        | 1000
Kommunerna        | 1000
Hjorten           | 1000
Kansli            | 3900
`,
        ),
        drawn(
          'F',
          `
Post              | 2026
Kostnader         |
Försäkringskassan | 2000
Region Syd        | 1000
Ekby              | 600
Alby              | 400
Summa kostnader   | 4000
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B6 budget ? "A"',
      'B budget 2026',
      'A2 . Försäkringskassan @state 2000',
      'A3 . Region Syd @region 1000',
      'A4 . Ekby @municipality 600',
      'A5 . Alby @municipality 400',
      'A6 . Kostnader 3900',
      'B!A1:B6 budget ? "B"',
      'B budget 2026',
      'A2 . Försäkringskassan @state 2000',
      'A3 . Region Syd @region 1000',
      'A4 . Ekby 600',
      'A5 . Alby 300',
      'A6 = Kostnader 3900',
      'C!A1:C6 budget ? "C"',
      'B budget 2026 | C plan 2027',
      'A2 . Försäkringskassan @state 2000 2050',
      'A3 . Region Syd @region 1000 1025',
      'A4 . Ekby @municipality 600 615',
      'A5 . Alby @municipality 402 410',
      'A6 . Kostnader 3900 3950',
      'D!A1:B7 budget ? "D"',
      'B budget 2026',
      'A2 . Försäkringskassan @state 2000',
      'A3 . Region Syd @region 500',
      'A4 . Region Nord @region 500',
      'A5 . Ekby kommun @municipality 600',
      'A6 . Alby @municipality 400',
      'A7 . Kansli 3900',
      'E!A1:B6 budget ? "E"',
      'B budget 2026',
      'A2 . Försäkringskassan @state 2000',
      'A3 . Region Syd @region 1000',
      'A4 . Kommunerna @municipalitiesTogether 1000',
      'A5 . Hjorten 1000',
      'A6 . Kansli 3900',
      'F!A1:B7 budget ? "F"',
      'B budget 2026',
      'A2 # Kostnader',
      'A3 . Försäkringskassan @state 2000',
      'A4 . Region Syd @region 1000',
      'A5 . Ekby 600',
      'A6 . Alby 400',
      'A7 = Summa kostnader 4000',
    ]);
  });

  test('members under the heading of costs', () => {
    expect(
      [
        drawn(
          'A',
          `
Post              | 2026
Intäkter          |
Försäkringskassan | 2000
Region Syd        | 1000
Ekby              | 1000
Summa intäkter    | 4000
Kostnader         |
Ekby              | 500
Region Syd        | 600
Kansli            | 100
Summa kostnader   | 1200
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B11 budget ? "A"',
      'B budget 2026',
      'A2 # Intäkter',
      'A3 . Försäkringskassan @state 2000',
      'A4 . Region Syd @region 1000',
      'A5 . Ekby @municipality 1000',
      'A6 = Summa intäkter 4000',
      'A7 # Kostnader',
      'A8 . Ekby 500',
      'A9 . Region Syd @region 600',
      'A10 . Kansli 100',
      'A11 = Summa kostnader 1200',
    ]);
  });

  test('a list of members and something else', () => {
    expect(
      [
        drawn(
          'A',
          `
Post        | 2026
Ekby kommun | 600
Alby kommun | 400
Rönninge    | 100
`,
        ),
        drawn(
          'B',
          `
Post        | 2026
Ekby kommun | 600
Alby kommun | 400
Räntor      | 100
`,
        ),
        drawn(
          'C',
          `
Post        | 2026
Ekby kommun | 600
Rönninge    | 100
Tranan      | 100
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B4 contributions ? "A"',
      'B budget 2026',
      'A2 . Ekby kommun @municipality 600',
      'A3 . Alby kommun @municipality 400',
      'A4 . Rönninge @municipality 100',
      'B!A1:B4 contributions ? "B"',
      'B budget 2026',
      'A2 . Ekby kommun @municipality 600',
      'A3 . Alby kommun @municipality 400',
      'A4 . Räntor 100',
      'C!A1:B4 other ? "C"',
      'B budget 2026',
      'A2 . Ekby kommun @municipality 600',
      'A3 . Rönninge 100',
      'A4 . Tranan 100',
    ]);
  });
});

describe('what stands in a cell', () => {
  test('amounts written in many ways', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | 2026
Insatser | "3 000"
Kansli   | "900:-"
Revision | "-50"
Styrelse | "(70)"
Resor    | "1,5"
Tele     | –
El       | x
Hyra     | "ca 100"
Städ     | "100 kr"
Post     | "12 000,50"
Porto    | #REF!
Övrigt   | "0"
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B13 budget ? "A"',
      'B budget 2026',
      'A2 . Insatser 3000t',
      'A3 . Kansli 900t',
      'A4 . Revision -50t',
      'A5 . Styrelse -70t',
      'A6 . Resor 1.5t',
      'A7 . Tele -',
      `A8 . El 'x'`,
      'A9 . Hyra ?ca 100',
      'A10 . Städ 100t',
      'A11 . Post 12000.5t',
      'A12 . Porto ?#REF!',
      'A13 . Övrigt 0t',
      'unread A!B9 notAnAmount ca 100',
      'unread A!B12 errorValue #REF!',
    ]);
  });

  test('shares and dates among amounts', () => {
    expect(
      [
        drawn(
          'A',
          `
Medlem            | Andel | 2026 | Datum
Försäkringskassan | 50    | 2000 | 2026-01-31
Region Syd        | 25    | 1000 | "31 mars"
Ekby kommun       | 25    | 1000 | senare
`,
        ),
        drawn(
          'B',
          `
Medlem            | Andel | 2026
Försäkringskassan | 0,5   | 2000
Region Syd        | 0,25  | 1000
Ekby kommun       | 0,25  | 1000
Summa             | 1     | 4000
`,
        ),
        drawn(
          'C',
          `
Medlem            | Andel  | 2026
Försäkringskassan | "50 %" | 2000
Region Syd        | 25%    | 1000
Ekby kommun       | "1/4"  | 1000
`,
        ),
        drawn(
          'D',
          `
Post     | 2026       | 2027
Insatser | 2026-01-31 | 3000
Kansli   | 50%        | 900
Revision | ja         | 50
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:D4 contributions ? "A"',
      'B share 2026 | C budget 2026 | D date',
      'A2 . Försäkringskassan @state 50% 2000 2026-01-31',
      `A3 . Region Syd @region 25% 1000 '31 mars'`,
      `A4 . Ekby kommun @municipality 25% 1000 'senare'`,
      'B!A1:C5 contributions ? "B"',
      'B share 2026 | C budget 2026',
      'A2 . Försäkringskassan @state 50% 2000',
      'A3 . Region Syd @region 25% 1000',
      'A4 . Ekby kommun @municipality 25% 1000',
      'A5 = Summa 100% 4000',
      'C!A1:C4 contributions ? "C"',
      'B share 2026 | C budget 2026',
      'A2 . Försäkringskassan @state 50% 2000',
      'A3 . Region Syd @region 25% 1000',
      `A4 . Ekby kommun @municipality '1/4' 1000`,
      'D!A1:C4 budget ? "D"',
      'B share 2026 | C budget 2027',
      'A2 . Insatser 2026-01-31 3000',
      'A3 . Kansli 50% 900',
      `A4 . Revision 'ja' 50`,
    ]);
  });
});
