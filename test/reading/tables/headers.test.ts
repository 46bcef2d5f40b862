import { drawn } from './drawn';
import { pictured } from './show';

describe('what heads columns', () => {
  test('the first figure may stand some lines below its heading', () => {
    expect(
      [
        drawn(
          'A',
          `
Post      | Utfall 2025 | Budget 2026
Insatser  |             | 3000
Team Öst  |             | 1000
Team Väst |             | 900
Kansli    |             | 800
Revision  |             | 50
Styrelse  |             | 70
Tele      | 5           | 6
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C8 budget ? "A"',
      'B previousYear 2025 | C budget 2026',
      'A2 . Insatser _ 3000',
      'A3 . Team Öst _ 1000',
      'A4 . Team Väst _ 900',
      'A5 . Kansli _ 800',
      'A6 . Revision _ 50',
      'A7 . Styrelse _ 70',
      'A8 . Tele 5 6',
    ]);
  });

  test('a row of years below figures', () => {
    expect(
      [
        drawn(
          'A',
          `
Post      | 2026 | 2027
Insatser  | 3000 | 3100

Kostnader | 2026 | 2027
Kansli    | 900  | 950
`,
        ),
        drawn(
          'C',
          `
Post          | 2026 | 2028
Insatser      | 3000 | 3100

Medlemsavgift | 2026 | 2030
Kansli        | 900  | 950
`,
        ),
        drawn(
          'D',
          `
Post       | 2026
Insatser   | 3000

Utbildning | 2040
Kansli     | 900
`,
        ),
        drawn(
          'E',
          `
Post      | 2026
Insatser  | 3000

Kostnader | 2027
Kansli    | 900
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C5 budget ? "A"',
      'B budget 2026 | C plan 2027',
      'A2 . Insatser 3000 3100',
      'A4 # Kostnader',
      'A5 . Kansli 900 950',
      'C!A1:C5 budget ? "C"',
      'B budget 2026 | C plan 2028',
      'A2 . Insatser 3000 3100',
      'A4 . Medlemsavgift 2026 2030',
      'A5 . Kansli 900 950',
      'D!A1:B5 budget ? "D"',
      'B budget 2026',
      'A2 . Insatser 3000',
      'A4 . Utbildning 2040',
      'A5 . Kansli 900',
      'E!A1:B2 other ? "E"',
      'B budget 2026',
      'A2 . Insatser 3000',
      'E!A4:B5 budget ? "E"',
      'B budget 2027',
      'A4 # Kostnader',
      'A5 . Kansli 900',
    ]);
  });

  test('years that are no run, and years apart', () => {
    expect(
      [
        drawn(
          'A',
          `
         | 2026 | 2030
Insatser | 3000 | 3100
Kansli   | 900  | 950
`,
        ),
        drawn(
          'B',
          `
Summa    | 2026 | 2030
Insatser | 3000 | 3100
Kansli   | 900  | 950
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C3 budget ? "A"',
      'B budget 2026 | C plan 2030',
      'A2 . Insatser 3000 3100',
      'A3 . Kansli 900 950',
      'B!A1:C3 budget ? "B"',
      'B amount | C amount',
      'A1 = Summa 2026 2030',
      'A2 . Insatser 3000 3100',
      'A3 . Kansli 900 950',
    ]);
  });

  test('words that are no known heading over the figures', () => {
    expect(
      [
        drawn(
          'A',
          `
Insats    | Rehab | Stöd | Arbete
Team Öst  | 100   | 200  | 300
Team Väst | 50    | 60   | 70
Summa     | 150   | 260  | 370
`,
        ),
        drawn(
          'B',
          `
Insatser         | Rehab
Team Öst         | 100
Team Väst        | 50

Något helt annat | Annat
Kansli           | 70
Revision         | 50
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:D4 other ? "A"',
      'B other | C other | D other',
      'A2 . Team Öst 100 200 300',
      'A3 . Team Väst 50 60 70',
      'A4 = Summa 150 260 370',
      'B!A1:B3 budget ? "B"',
      'B amount',
      'A2 . Team Öst 100',
      'A3 . Team Väst 50',
      'B!A5:B7 budget ? "B"',
      'B amount',
      'A6 . Kansli 70',
      'A7 . Revision 50',
    ]);
  });

  test('the total of an insats is its row, not a header', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | 2026
Insatser | 3000
Summa    | enligt beslut
Kansli   | 900
`,
        ),
        drawn(
          'B',
          `
Post        | 2026
Region Syd  | återkommer
Ekby kommun | 900
Alby kommun | 800
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B4 budget ? "A"',
      'B budget 2026',
      'A2 . Insatser 3000',
      `A3 = Summa 'enligt beslut'`,
      'A4 . Kansli 900',
      'B!A1:B4 contributions ? "B"',
      'B budget 2026',
      `A2 . Region Syd @region 'återkommer'`,
      'A3 . Ekby kommun @municipality 900',
      'A4 . Alby kommun @municipality 800',
    ]);
  });

  test('headings over labels without amounts', () => {
    expect(
      [
        drawn(
          'A',
          `
Post              | Budget 2026
Försäkringskassan |
Region Syd        |
Hjorten           |
Tranan            |
`,
        ),
        drawn(
          'B',
          `
Post              | Budget 2026
Försäkringskassan |
Hjorten           |
Tranan            |
`,
        ),
        drawn(
          'C',
          `
Post          | 2026 | 2027
Medlemsbidrag |      |
Insatser      |      |

Kansli        |      |
Summa         |      |
`,
        ),
        drawn(
          'D',
          `
Post          | Antal
Medlemsbidrag |
Insatser      |
Kansli        |
`,
        ),
        drawn(
          'E',
          `
Post            | Budget 2026
Summa intäkter  |
Summa kostnader |
Intäkter        |
Hjorten         |
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B5 contributions ? "A"',
      'B budget 2026',
      'A2 . Försäkringskassan @state _',
      'A3 . Region Syd @region _',
      'A4 . Hjorten _',
      'A5 . Tranan _',
      'C!A1:C6 budget ? "C"',
      'B budget 2026 | C plan 2027',
      'A2 . Medlemsbidrag _ _',
      'A3 . Insatser _ _',
      'A5 . Kansli _ _',
      'A6 = Summa _ _',
      'E!A1:B5 budget ? "E"',
      'B budget 2026',
      'A2 = Summa intäkter _',
      'A3 = Summa kostnader _',
      'A4 # Intäkter',
      'A5 . Hjorten _',
    ]);
  });

  test('the heading in other letters, or with its own title, comes again', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | Budget
Insatser | 3000
Kansli   | 900

POST     | BUDGET
Revision | 50
Styrelse | 70
`,
        ),
        drawn(
          'B',
          `
Budget 2026 | Belopp
Insatser    | 3000
Kansli      | 900

Budget 2026 | Belopp
Revision    | 50
Styrelse    | 70
`,
        ),
        drawn(
          'C',
          `
Insats    | Budget
Team Öst  | 3000
Team Väst | 900

Kostnad   | Budget
Revision  | 50
Styrelse  | 70
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B7 budget ? "A"',
      'B budget',
      'A2 . Insatser 3000',
      'A3 . Kansli 900',
      'A6 . Revision 50',
      'A7 . Styrelse 70',
      'B!A1:B3 budget ? "Budget 2026"',
      'B budget 2026',
      'A2 . Insatser 3000',
      'A3 . Kansli 900',
      'B!A5:B7 budget ? "Budget 2026"',
      'B budget 2026',
      'A6 . Revision 50',
      'A7 . Styrelse 70',
      'C!A1:B7 budget ? "C"',
      'B budget',
      'A2 . Team Öst 3000',
      'A3 . Team Väst 900',
      'A5 # Kostnad',
      'A6 . Revision 50',
      'A7 . Styrelse 70',
    ]);
  });

  test('tertials by number are headings, not amounts', () => {
    expect(
      [
        drawn(
          'A',
          `
Tertial | 1  | 2  | 3
Löner   | 10 | 11 | 12
Hyra    | 5  | 5  | 5
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual(['A!A1:D3 other ? "A"', 'B other | C other | D other', 'A2 . Löner 10 11 12', 'A3 . Hyra 5 5 5']);
  });
});
