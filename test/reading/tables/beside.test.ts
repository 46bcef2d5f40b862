import { drawn } from './drawn';
import { pictured } from './show';

describe('where a second table begins beside the first', () => {
  test('beside the title or the header of a table whose rows come below an empty line', () => {
    expect(
      [
        drawn(
          'A',
          `
Budget 2026 |      |  | Medlem            | Andel
            |      |  | Försäkringskassan | 50
            |      |  | Region Syd        | 50

Insatser    | 3000
Kansli      | 900
`,
        ),
        drawn(
          'B',
          `
Post     | 2026 |  | Medlem            | Andel
         |      |  | Försäkringskassan | 50
         |      |  | Region Syd        | 50

Insatser | 3000
Kansli   | 900
`,
        ),
        drawn(
          'C',
          `
Post     | Utfall |  | Medlem            | Andel
         |      |  | Försäkringskassan | 50
         |      |  | Region Syd        | 50

Insatser | 3000
Kansli   | 900
`,
        ),
        drawn(
          'C2',
          `
Budget för år 2026 |  |  |             |
Post     |  |  | Medlem            | Andel
         |      |  | Försäkringskassan | 50
         |      |  | Region Syd        | 50

Insatser | 3000
Kansli   | 900
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!D1:E3 key ? "A"',
      'E key 2026',
      'D2 . Försäkringskassan @state 50%',
      'D3 . Region Syd @region 50%',
      'A!A5:B6 budget ? "Budget 2026"',
      'B budget 2026',
      'A5 . Insatser 3000',
      'A6 . Kansli 900',
      'B!A1:B6 budget ? "B"',
      'B budget 2026',
      'A5 . Insatser 3000',
      'A6 . Kansli 900',
      'B!D1:E3 key ? "B"',
      'E key 2026',
      'D2 . Försäkringskassan @state 50%',
      'D3 . Region Syd @region 50%',
      'C!A1:B6 budget ? "C"',
      'B actual',
      'A5 . Insatser 3000',
      'A6 . Kansli 900',
      'C!D1:E3 key ? "C"',
      'E key',
      'D2 . Försäkringskassan @state 50%',
      'D3 . Region Syd @region 50%',
      'C2!D2:E4 key ? "Budget för år 2026"',
      'E key 2026',
      'D3 . Försäkringskassan @state 50%',
      'D4 . Region Syd @region 50%',
      'C2!A6:B7 budget ? "Budget för år 2026"',
      'B budget 2026',
      'A6 . Insatser 3000',
      'A7 . Kansli 900',
    ]);
  });
  test('amounts of the size of years', () => {
    expect(
      [
        drawn(
          'A',
          `
Medlemsbidrag     | 3000 |  | Insatser  | 2010
Övriga bidrag     | 900  |  | Kansli    | 2030
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B2 budget ? "A"',
      'B amount',
      'A1 . Medlemsbidrag 3000',
      'A2 . Övriga bidrag 900',
      'A!D1:E2 budget ? "A"',
      'E amount',
      'D1 . Insatser 2010',
      'D2 . Kansli 2030',
    ]);
  });
  test('words beside words are remarks', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | 2026 |  | Ansvarig | Telefon
Insatser | 3000 |  | Hjorten  | rum sju
Kansli   | 900  |  | Tranan   | rum nio
`,
        ),
        drawn(
          'B',
          `
Post     | 2026 |  | Kommentar | Antal
Insatser | 3000 |  | avtal     | 2
Kansli   | 900  |  | hyra      | 3
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:E3 budget ? "A"',
      'B budget 2026 | D other | E other',
      `A2 . Insatser 3000 'Hjorten' 'rum sju'`,
      `A3 . Kansli 900 'Tranan' 'rum nio'`,
      'B!A1:E3 budget ? "B"',
      'B budget 2026 | D comment | E other',
      `A2 . Insatser 3000 'avtal' n2`,
      `A3 . Kansli 900 'hyra' n3`,
    ]);
  });
  test('a column of remarks in the first table', () => {
    expect(
      [
        drawn(
          'A',
          `
Medlem      | 2026 | Kommentar |  | Post     | 2026
Region Syd  | 1000 | beslutat  |  | Insatser | 3000
Ekby kommun | 900  |           |  | Kansli   | 900
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C3 contributions ? "A"',
      'B budget 2026 | C comment',
      `A2 . Region Syd @region 1000 'beslutat'`,
      'A3 . Ekby kommun @municipality 900 _',
      'A!E1:F3 budget ? "A"',
      'F budget 2026',
      'E2 . Insatser 3000',
      'E3 . Kansli 900',
    ]);
  });
  test('a comment written further down in the second table', () => {
    expect(
      [
        drawn(
          'A',
          `
Intäkter   | 2026 |  | Kostnader | 2026
Region Syd | 1000 |  | Insatser  | 3000
Räntor     | 900  |  | Kansli    | 900
Övrigt     | 50   |  | Revision  | 50
           |      |  | Kommentar | preliminärt
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B4 budget ? "A"',
      'B budget 2026',
      'A1 # Intäkter',
      'A2 . Region Syd @region 1000',
      'A3 . Räntor 900',
      'A4 . Övrigt 50',
      'A!D1:E5 budget ? "A"',
      'E budget 2026',
      'D1 # Kostnader',
      'D2 . Insatser 3000',
      'D3 . Kansli 900',
      'D4 . Revision 50',
      `D5 . Kommentar 'preliminärt'`,
    ]);
  });
  test('posts behind account numbers without a heading', () => {
    expect(
      [
        drawn(
          'A',
          `
5010 |  | Hyra  | 120
5020 |  | El    | 20
7010 |  | Löner | 700
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:D3 budget ? "A"',
      'A account | D amount',
      `C1 . Hyra '5010' 120`,
      `C2 . El '5020' 20`,
      `C3 . Löner '7010' 700`,
    ]);
  });
  test('the titles of the two begin in different columns', () => {
    expect(
      [
        drawn(
          'A',
          `
           |        |  | Kostnader 2026 |
Intäkter   | Belopp |  | Post           | Belopp
Region Syd | 1000   |  | Insatser       | 3000
Räntor     | 900    |  | Kansli         | 900
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A2:B4 budget ? "A"',
      'B amount 2026',
      'A2 # Intäkter',
      'A3 . Region Syd @region 1000',
      'A4 . Räntor 900',
      'A!D2:E4 budget ? "Kostnader 2026"',
      'E amount 2026',
      'D1 # Kostnader 2026',
      'D3 . Insatser 3000',
      'D4 . Kansli 900',
    ]);
  });
});
describe('tables beside one another without an empty column', () => {
  test('the headings tell', () => {
    expect(
      [
        drawn(
          'A',
          `
Budget 2026 |     |             |
Medlem            | Belopp | Post | kr
Försäkringskassan | 2000 | Insatser   | 3000
Region Syd        | 1000 | Kansli     | 900
`,
        ),
        drawn(
          'B',
          `
Kostnad   | Plan   | Ansvarig  | Antal
Insatser  | 3000   | Hjorten  | 2
Kansli    | 900    | Tranan | 3
`,
        ),
        drawn(
          'C',
          `
Kostnader | Plan | Förvaltning | Antal
Insatser  | 3000 | Hjorten     | 2
Kansli    | 900  | Tranan      | 3
`,
        ),
        drawn(
          'D',
          `
Insatser  | 3000   | Hjorten  | 3000
Kansli    | 900    | Tranan | 900
`,
        ),
        drawn(
          'E',
          `
Inkomster  | Plan   | Utgifter  | Budget
Region Syd  | 3000   | Insatser  | 3000
Ekby kommun    | 900    | Kansli | 900
`,
        ),
        drawn(
          'G',
          `
          | Belopp | Insats    | Belopp
Insatser  | 3000   | Hjorten  | 200
Kansli    | 900    | Tranan | 300
`,
        ),
        drawn(
          'H',
          `
Vad vi får |  | 2026 | Vad vi ger | 2026
Region Syd |  | 3000 | Insatser   | 2000
Räntor     |  | 900  | Kansli     | 1000
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A2:B4 contributions kr "Budget 2026"',
      'B amount 2026',
      'A3 . Försäkringskassan @state 2000',
      'A4 . Region Syd @region 1000',
      'A!C2:D4 budget kr "Budget 2026"',
      'D budget 2026',
      'C3 . Insatser 3000',
      'C4 . Kansli 900',
      'B!A1:D3 budget ? "B"',
      'B plan | C other | D other',
      'A1 # Kostnad',
      `A2 . Insatser 3000 'Hjorten' n2`,
      `A3 . Kansli 900 'Tranan' n3`,
      'C!A1:D3 budget ? "C"',
      'B plan | C other | D other',
      'A1 # Kostnader',
      `A2 . Insatser 3000 'Hjorten' n2`,
      `A3 . Kansli 900 'Tranan' n3`,
      'D!A1:D2 budget ? "D"',
      'B amount | C comment | D amount',
      `A1 . Insatser 3000 'Hjorten' 3000`,
      `A2 . Kansli 900 'Tranan' 900`,
      'E!A1:B3 contributions ? "E"',
      'B plan',
      'A1 # Inkomster',
      'A2 . Region Syd @region 3000',
      'A3 . Ekby kommun @municipality 900',
      'E!C1:D3 budget ? "E"',
      'D budget',
      'C1 # Utgifter',
      'C2 . Insatser 3000',
      'C3 . Kansli 900',
      'G!A1:B3 budget ? "G"',
      'B amount',
      'A2 . Insatser 3000',
      'A3 . Kansli 900',
      'G!C1:D3 other ? "G"',
      'D amount',
      'C2 . Hjorten 200',
      'C3 . Tranan 300',
      'H!A1:C3 budget ? "H"',
      'C budget 2026',
      'A2 . Region Syd @region 3000',
      'A3 . Räntor 900',
      'H!D1:E3 budget ? "H"',
      'E budget 2026',
      'D2 . Insatser 2000',
      'D3 . Kansli 1000',
    ]);
  });
  test('each beside the one before it', () => {
    expect(
      [
        drawn(
          'A',
          `
Vad vi får | 2026 | Post     | 2026 | Insats    | Budget
Region Syd | 3000 | Insatser | 2000 | Team Nord | 700
Räntor     | 900  | Kansli   | 1000 | Team Syd  | 200
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B3 budget ? "A"',
      'B budget 2026',
      'A2 . Region Syd @region 3000',
      'A3 . Räntor 900',
      'A!C1:D3 budget ? "A"',
      'D budget 2026',
      'C2 . Insatser 2000',
      'C3 . Kansli 1000',
      'A!E1:F3 budget ? "A"',
      'F budget 2026',
      'E2 . Team Nord 700',
      'E3 . Team Syd 200',
    ]);
  });
});
describe('what goes on below', () => {
  test('a title between a wide table and two beside one another', () => {
    expect(
      [
        drawn(
          'A',
          `
Post              | 2025 | 2026 | 2027      | 2028
Intäkter          | 3000 | 3000 | 3000      | 3000
Kostnader         | 3900 | 3900 | 3900      | 3900

Budget 2026 i detalj

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
      'A!A7:B9 contributions ? "Budget 2026 i detalj"',
      'B budget 2026',
      'A7 # Intäkter',
      'A8 . Försäkringskassan @state 2000',
      'A9 . Region Syd @region 1000',
      'A!D7:E9 budget ? "Budget 2026 i detalj"',
      'E budget 2026',
      'D7 # Kostnader',
      'D8 . Insatser 3000',
      'D9 . Kansli 900',
    ]);
  });
  test('a wide table below both, with a title or without', () => {
    expect(
      [
        drawn(
          'A',
          `
Intäkter          | 2026 |      | Kostnader | 2026
Försäkringskassan | 2000 |      | Insatser  | 3000
Region Syd        | 1000 |      | Kansli    | 900

Flerårsplan 2025-2028

Post              | 2025 | 2026 | 2027      | 2028
Intäkter          | 3000 | 3000 | 3000      | 3000
Kostnader         | 3900 | 3900 | 3900      | 3900
`,
        ),
        drawn(
          'B',
          `
Intäkter          | 2026 |      | Kostnader | 2026
Försäkringskassan | 2000 |      | Insatser  | 3000
Region Syd        | 1000 |      | Kansli    | 900

Post              | 2025 | 2026 | 2027      | 2028
Intäkter          | 3000 | 3000 | 3000      | 3000
Kostnader         | 3900 | 3900 | 3900      | 3900
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B3 contributions ? "A"',
      'B budget 2026',
      'A1 # Intäkter',
      'A2 . Försäkringskassan @state 2000',
      'A3 . Region Syd @region 1000',
      'A!D1:E3 budget ? "A"',
      'E budget 2026',
      'D1 # Kostnader',
      'D2 . Insatser 3000',
      'D3 . Kansli 900',
      'A!A7:E9 budget ? "Flerårsplan 2025-2028"',
      'B budget 2025 | C plan 2026 | D plan 2027 | E plan 2028',
      'A8 . Intäkter 3000 3000 3000 3000',
      'A9 . Kostnader 3900 3900 3900 3900',
      'B!A1:B3 contributions ? "B"',
      'B budget 2026',
      'A1 # Intäkter',
      'A2 . Försäkringskassan @state 2000',
      'A3 . Region Syd @region 1000',
      'B!D1:E3 budget ? "B"',
      'E budget 2026',
      'D1 # Kostnader',
      'D2 . Insatser 3000',
      'D3 . Kansli 900',
      'B!A5:E7 budget ? "B"',
      'B previousYear 2025 | C budget 2026 | D plan 2027 | E plan 2028',
      'A6 . Intäkter 3000 3000 3000 3000',
      'A7 . Kostnader 3900 3900 3900 3900',
    ]);
  });
  test('three beside one another below two', () => {
    expect(
      [
        drawn(
          'A',
          `
Intäkter          | 2026 |  | Kostnader | 2026
Försäkringskassan | 2000 |  | Insatser  | 3000
Region Syd        | 1000 |  | Kansli    | 900

Medlem            | 2027 |  | Post     | 2027 |  | Mål       | 2027
Försäkringskassan | 2000 |  | Insatser | 3000 |  | Team Öst  | 10
Region Syd        | 1000 |  | Kansli   | 900  |  | Team Väst | 20
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B3 contributions ? "A"',
      'B budget 2026',
      'A1 # Intäkter',
      'A2 . Försäkringskassan @state 2000',
      'A3 . Region Syd @region 1000',
      'A!D1:E3 budget ? "A"',
      'E budget 2026',
      'D1 # Kostnader',
      'D2 . Insatser 3000',
      'D3 . Kansli 900',
      'A!A5:B7 contributions ? "A"',
      'B budget 2027',
      'A6 . Försäkringskassan @state 2000',
      'A7 . Region Syd @region 1000',
      'A!D5:E7 budget ? "A"',
      'E budget 2027',
      'D6 . Insatser 3000',
      'D7 . Kansli 900',
      'A!G5:H7 budget ? "A"',
      'H budget 2027',
      'G6 . Team Öst 10',
      'G7 . Team Väst 20',
    ]);
  });
  test('both go on below lines of one of them', () => {
    expect(
      [
        drawn(
          'A',
          `
Intäkter          | 2026 |  | Kostnader | 2026
Försäkringskassan | 2000 |  | Insatser  | 3000
Region Syd        | 1000 |  | Kansli    | 900

Ekby kommun       | 500  |  |
Alby kommun       | 400  |  |

Räntor            | 5    |  | Revision  | 50
Övrigt            | 6    |  | Styrelse  | 70
Summa             | 3911 |  | Summa     | 4020
`,
        ),
        drawn(
          'B',
          `
Intäkter          | 2026 |  | Kostnader | 2026
Försäkringskassan | 2000 |  | Insatser  | 3000
Region Syd        | 1000 |  | Kansli    | 900

Ekby kommun       | 500  |  | varav lön |
Alby kommun       | 400  |  | preliminärt |

Räntor            | 5    |  | Revision  | 50
Övrigt            | 6    |  | Styrelse  | 70
Summa             | 3911 |  | Summa     | 4020
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B10 contributions ? "A"',
      'B budget 2026',
      'A1 # Intäkter',
      'A2 . Försäkringskassan @state 2000',
      'A3 . Region Syd @region 1000',
      'A5 . Ekby kommun @municipality 500',
      'A6 . Alby kommun @municipality 400',
      'A8 . Räntor 5',
      'A9 . Övrigt 6',
      'A10 = Summa 3911',
      'A!D1:E10 budget ? "A"',
      'E budget 2026',
      'D1 # Kostnader',
      'D2 . Insatser 3000',
      'D3 . Kansli 900',
      'D8 . Revision 50',
      'D9 . Styrelse 70',
      'D10 = Summa 4020',
      'B!A1:B10 contributions ? "B"',
      'B budget 2026',
      'A1 # Intäkter',
      'A2 . Försäkringskassan @state 2000',
      'A3 . Region Syd @region 1000',
      'A5 . Ekby kommun @municipality 500',
      'A6 . Alby kommun @municipality 400',
      'A8 . Räntor 5',
      'A9 . Övrigt 6',
      'A10 = Summa 3911',
      'B!D1:E10 budget ? "B"',
      'E budget 2026',
      'D1 # Kostnader',
      'D2 . Insatser 3000',
      'D3 . Kansli 900',
      'D5 * varav lön _',
      'D6 . preliminärt _',
      'D8 . Revision 50',
      'D9 . Styrelse 70',
      'D10 = Summa 4020',
    ]);
  });
  test('two go on below a wide table and a half', () => {
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

Ekby kommun       | 500  |  | Revision | 50

Räntor            | 5    |  | Styrelse  | 70
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:E3 budget ? "A"',
      'B previousYear 2025 | C budget 2026 | D plan 2027 | E plan 2028',
      'A2 . Intäkter 3000 3000 3000 3000',
      'A3 . Kostnader 3900 3900 3900 3900',
      'A!A5:B11 contributions ? "A"',
      'B budget 2026',
      'A5 # Intäkter',
      'A6 . Försäkringskassan @state 2000',
      'A7 . Region Syd @region 1000',
      'A9 . Ekby kommun @municipality 500',
      'A11 . Räntor 5',
      'A!D5:E11 budget ? "A"',
      'E budget 2026',
      'D5 # Kostnader',
      'D6 . Insatser 3000',
      'D7 . Kansli 900',
      'D9 . Revision 50',
      'D11 . Styrelse 70',
    ]);
  });
  test('a wide table below three that go on', () => {
    expect(
      [
        drawn(
          'A',
          `
Medlem            | 2026 |  | Post     | 2026 |  | Mål       | 2026
Försäkringskassan | 2000 |  | Insatser | 3000 |  | Team Öst  | 10
Region Syd        | 1000 |  | Kansli   | 900  |  | Team Väst | 20

Ekby kommun       | 500  |  | Revision | 50 |  | Team Nord | 30

Post     | 2026 | 2027 | 2028 | 2029
Insatser | 1    | 2 | 3 | 4
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B5 contributions ? "A"',
      'B budget 2026',
      'A2 . Försäkringskassan @state 2000',
      'A3 . Region Syd @region 1000',
      'A5 . Ekby kommun @municipality 500',
      'A!D1:E5 budget ? "A"',
      'E budget 2026',
      'D2 . Insatser 3000',
      'D3 . Kansli 900',
      'D5 . Revision 50',
      'A!G1:H5 budget ? "A"',
      'H budget 2026',
      'G2 . Team Öst 10',
      'G3 . Team Väst 20',
      'G5 . Team Nord 30',
      'A!A7:E8 other ? "A"',
      'B budget 2026 | C plan 2027 | D plan 2028 | E plan 2029',
      'A8 . Insatser 1 2 3 4',
    ]);
  });
  test('a title that stands over a part of the first', () => {
    expect(
      [
        drawn(
          'A',
          `
Intäkter    |        |  |             |
Medlem      | Belopp |  | Post        | Belopp
Region Syd  | 1000   |  | Insatser    | 2900
Ekby kommun | 900    |  | Kansli      | 880
`,
        ),
        drawn(
          'B',
          `
Hjorten     |        |  |             |
Medlem      | Belopp |  | Post        | Belopp
Region Syd  | 1000   |  | Insatser    | 2900
Ekby kommun | 900    |  | Kansli      | 880
`,
        ),
        drawn(
          'C',
          `
Budget 2026 |        |  | Utfall 2025 |
Hjorten     |        |  |             |
Post        | Belopp |  | Post        | Belopp
Insatser    | 3000   |  | Insatser    | 2900
Kansli      | 900    |  | Kansli      | 880
`,
        ),
        drawn(
          'D',
          `
            |        |  | Utfall 2025 |
Budget 2026 |        |  |             |
Post        | Belopp |  | Post        | Belopp
Insatser    | 3000   |  | Insatser    | 2900
Kansli      | 900    |  | Kansli      | 880
`,
        ),
        drawn(
          'F',
          `
Utfall 2025 |        |  |             |
            |        |  | Budget 2026 |
Post        | Belopp |  | Post        | Belopp
Insatser    | 2900   |  | Insatser    | 3000
Kansli      | 880    |  | Kansli      | 900
`,
        ),
        drawn(
          'G',
          `
Budget Ekby 2026 |   |  |             |
                 | 2026 |  |          | 2026
Region Syd  | 2900   |  | Insatser    | 3000
Räntor      | 880    |  | Kansli      | 900
`,
        ),
        drawn(
          'E',
          `
Medlem      | Belopp |  | Post     | Belopp
Region Syd  | 1000   |  | Insatser | 2900
Ekby kommun | 900    |  | Kansli   | 880
Summa       | 1900   |  | Revision | 50

Not 3 Medlemsavgifter | |  | Styrelse | 60
Region Syd  | 1100   |  | Lokaler  | 70
Ekby kommun | 1000   |  | Summa    | 3960
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A2:B4 contributions ? "Intäkter"',
      'B amount',
      'A1 # Intäkter',
      'A3 . Region Syd @region 1000',
      'A4 . Ekby kommun @municipality 900',
      'A!D2:E4 budget ? "A"',
      'E amount',
      'D3 . Insatser 2900',
      'D4 . Kansli 880',
      'B!A2:B4 contributions ? "Hjorten"',
      'B amount',
      'A3 . Region Syd @region 1000',
      'A4 . Ekby kommun @municipality 900',
      'B!D2:E4 budget ? "B"',
      'E amount',
      'D3 . Insatser 2900',
      'D4 . Kansli 880',
      'C!A3:B5 budget ? "Budget 2026"',
      'B budget 2026',
      'A4 . Insatser 3000',
      'A5 . Kansli 900',
      'C!D3:E5 budget ? "Utfall 2025"',
      'E actual 2025',
      'D4 . Insatser 2900',
      'D5 . Kansli 880',
      'D!A3:B5 budget ? "Budget 2026"',
      'B budget 2026',
      'A4 . Insatser 3000',
      'A5 . Kansli 900',
      'D!D3:E5 budget ? "Utfall 2025"',
      'E actual 2025',
      'D4 . Insatser 2900',
      'D5 . Kansli 880',
      'F!A3:B5 budget ? "Utfall 2025"',
      'B actual 2025',
      'A4 . Insatser 2900',
      'A5 . Kansli 880',
      'F!D3:E5 budget ? "Budget 2026"',
      'E budget 2026',
      'D4 . Insatser 3000',
      'D5 . Kansli 900',
      'G!A2:B4 budget ? "Budget Ekby 2026"',
      'B budget 2026',
      'A3 . Region Syd @region 2900',
      'A4 . Räntor 880',
      'G!D2:E4 budget ? "Budget Ekby 2026"',
      'E budget 2026',
      'D3 . Insatser 3000',
      'D4 . Kansli 900',
      'E!A1:B4 contributions ? "E"',
      'B amount',
      'A2 . Region Syd @region 1000',
      'A3 . Ekby kommun @municipality 900',
      'A4 = Summa 1900',
      'E!D1:E8 budget ? "E"',
      'E amount',
      'D2 . Insatser 2900',
      'D3 . Kansli 880',
      'D4 . Revision 50',
      'D6 . Styrelse 60',
      'D7 . Lokaler 70',
      'D8 = Summa 3960',
      'E!A7:B8 contributions ? "Not 3 Medlemsavgifter"',
      'B amount',
      'A7 . Region Syd @region 1100',
      'A8 . Ekby kommun @municipality 1000',
    ]);
  });
});
