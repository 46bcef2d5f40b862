import { drawn } from './drawn';
import { pictured } from './show';

describe('tables beside one another, in several runs of rows', () => {
  test('the halves go on below an empty line', () => {
    expect(
      [
        drawn(
          'A',
          `
Intäkter          | 2026 |  | Kostnader | 2026
Försäkringskassan | 2000 |  | Insatser  | 3000
Region Syd        | 1000 |  | Kansli    | 900

Ekby kommun       | 600  |  | Revision  | 50
Alby kommun       | 400  |  | Styrelse  | 70
Summa             | 4000 |  | Summa     | 4020
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B7 contributions ? "A"',
      'B budget 2026',
      'A1 # Intäkter',
      'A2 . Försäkringskassan @state 2000',
      'A3 . Region Syd @region 1000',
      'A5 . Ekby kommun @municipality 600',
      'A6 . Alby kommun @municipality 400',
      'A7 = Summa 4000',
      'A!D1:E7 budget ? "A"',
      'E budget 2026',
      'D1 # Kostnader',
      'D2 . Insatser 3000',
      'D3 . Kansli 900',
      'D5 . Revision 50',
      'D6 . Styrelse 70',
      'D7 = Summa 4020',
    ]);
  });

  test('one goes on longer than the other', () => {
    expect(
      [
        drawn(
          'A',
          `
Intäkter          | 2026 |  | Kostnader | 2026
Försäkringskassan | 2000 |  | Insatser  | 3000
Region Syd        | 1000 |  | Kansli    | 900

                  |      |  | Revision  | 50
                  |      |  | Styrelse  | 70
`,
        ),
        drawn(
          'B',
          `
Intäkter          | 2026 |  | Kostnader | 2026
Försäkringskassan | 2000 |  | Insatser  | 3000
Region Syd        | 1000 |  | Kansli    | 900

Räntor            | 5    |  |
Övrigt            | 6    |  |
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B3 contributions ? "A"',
      'B budget 2026',
      'A1 # Intäkter',
      'A2 . Försäkringskassan @state 2000',
      'A3 . Region Syd @region 1000',
      'A!D1:E6 budget ? "A"',
      'E budget 2026',
      'D1 # Kostnader',
      'D2 . Insatser 3000',
      'D3 . Kansli 900',
      'D5 . Revision 50',
      'D6 . Styrelse 70',
      'B!A1:B6 contributions ? "B"',
      'B budget 2026',
      'A1 # Intäkter',
      'A2 . Försäkringskassan @state 2000',
      'A3 . Region Syd @region 1000',
      'A5 . Räntor 5',
      'A6 . Övrigt 6',
      'B!D1:E3 budget ? "B"',
      'E budget 2026',
      'D1 # Kostnader',
      'D2 . Insatser 3000',
      'D3 . Kansli 900',
    ]);
  });

  test('a wide table above both', () => {
    expect(
      [
        drawn(
          'A',
          `
Post              | 2025 | 2026 | 2027      | 2028
Intäkter          | 3000 | 3000 | 3000      | 3000
Kostnader         | 3900 | 3900 | 3900      | 3900

Intäkter          | 2026 |      | Kostnader | 2026
Försäkringskassan | 2000 |      | Insatser  | 3000
Region Syd        | 1000 |      | Kansli    | 900
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:E3 budget ? "A"',
      'B previousYear 2025 | C budget 2026 | D plan 2027 | E plan 2028',
      'A2 . Intäkter 3000 3000 3000 3000',
      'A3 . Kostnader 3900 3900 3900 3900',
      'A!A5:B7 contributions ? "A"',
      'B budget 2026',
      'A5 # Intäkter',
      'A6 . Försäkringskassan @state 2000',
      'A7 . Region Syd @region 1000',
      'A!D5:E7 budget ? "A"',
      'E budget 2026',
      'D5 # Kostnader',
      'D6 . Insatser 3000',
      'D7 . Kansli 900',
    ]);
  });

  test('titles above both, and a title of its own over the second', () => {
    expect(
      [
        drawn(
          'A',
          `
Hjorten

Budget 2026 (tkr)

Intäkter          | Belopp |  | Kostnader | Belopp
Försäkringskassan | 2000   |  | Insatser  | 3000
Region Syd        | 1000   |  | Kansli    | 900
`,
        ),
        drawn(
          'B',
          `
Budget 2026 |        |  | Utfall 2025 |
Post        | Belopp |  | Post        | Belopp
Insatser    | 3000   |  | Insatser    | 2900
Kansli      | 900    |  | Kansli      | 880
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A5:B7 contributions tkr "Budget 2026 (tkr)"',
      'B amount 2026',
      'A5 # Intäkter',
      'A6 . Försäkringskassan @state 2000',
      'A7 . Region Syd @region 1000',
      'A!D5:E7 budget tkr "Budget 2026 (tkr)"',
      'E budget 2026',
      'D5 # Kostnader',
      'D6 . Insatser 3000',
      'D7 . Kansli 900',
      'B!A2:B4 budget ? "Budget 2026"',
      'B budget 2026',
      'A3 . Insatser 3000',
      'A4 . Kansli 900',
      'B!D2:E4 budget ? "Utfall 2025"',
      'E actual 2025',
      'D3 . Insatser 2900',
      'D4 . Kansli 880',
    ]);
  });

  test('rows beside the header of a table whose own rows come further down', () => {
    expect(
      [
        drawn(
          'A',
          `
Budget 2026 |      |  | Medlem            | Andel
            |      |  | Försäkringskassan | 50
            |      |  | Region Syd        | 25
            |      |  | Ekby kommun       | 25
Insatser    | 3000
Kansli      | 900
Summa       | 3900
`,
        ),
        drawn(
          'B',
          `
Insatser |  |  | Team Öst  | 50
         |  |  | Team Väst | 25
         |  |  | Team Syd  | 25
Kansli   |  |  | Löner     | 3
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!D1:E4 key ? "A"',
      'E key 2026',
      'D2 . Försäkringskassan @state 50%',
      'D3 . Region Syd @region 25%',
      'D4 . Ekby kommun @municipality 25%',
      'A!A5:B7 budget ? "Budget 2026"',
      'B budget 2026',
      'A5 . Insatser 3000',
      'A6 . Kansli 900',
      'A7 = Summa 3900',
      'B!A1:E4 budget ? "B"',
      'E amount',
      'A1 # Insatser',
      'D1 . Team Öst 50',
      'D2 . Team Väst 25',
      'D3 . Team Syd 25',
      'A4 # Kansli',
      'D4 . Löner 3',
    ]);
  });

  test('three beside one another', () => {
    expect(
      [
        drawn(
          'A',
          `
Medlem            | 2026 |  | Post     | 2026 |  | Mål       | 2026
Försäkringskassan | 2000 |  | Insatser | 3000 |  | Team Öst  | 10
Region Syd        | 1000 |  | Kansli   | 900  |  | Team Väst | 20
Ekby kommun       | 1000 |  | Revision | 50   |  | Team Syd  | 30
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B4 contributions ? "A"',
      'B budget 2026',
      'A2 . Försäkringskassan @state 2000',
      'A3 . Region Syd @region 1000',
      'A4 . Ekby kommun @municipality 1000',
      'A!D1:E4 budget ? "A"',
      'E budget 2026',
      'D2 . Insatser 3000',
      'D3 . Kansli 900',
      'D4 . Revision 50',
      'A!G1:H4 budget ? "A"',
      'H budget 2026',
      'G2 . Team Öst 10',
      'G3 . Team Väst 20',
      'G4 . Team Syd 30',
    ]);
  });

  test('the same years over both without an empty column', () => {
    expect(
      [
        drawn(
          'A',
          `
Vad vi får        | 2026 | Vad vi ger | 2026
Försäkringskassan | 2000 | Insatser   | 3000
Region Syd        | 1000 | Kansli     | 900
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B3 contributions ? "A"',
      'B budget 2026',
      'A2 . Försäkringskassan @state 2000',
      'A3 . Region Syd @region 1000',
      'A!C1:D3 budget ? "A"',
      'D budget 2026',
      'C2 . Insatser 3000',
      'C3 . Kansli 900',
    ]);
  });

  test('account numbers before the posts are no table', () => {
    expect(
      [
        drawn(
          'A',
          `
Konto   | Nr   |  | Post | 2026
Lokaler | 5010 |  | Hyra | 120
Lokaler | 5020 |  | El   | 20
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:E3 budget ? "A"',
      'B account | E budget 2026',
      'A2 # Lokaler',
      `D2 . Hyra '5010' 120`,
      `D3 . El '5020' 20`,
    ]);
  });
});
