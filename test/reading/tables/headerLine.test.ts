import { drawn } from './drawn';
import { pictured } from './show';

describe('the line that heads a table', () => {
  test('a dash over a column without a heading', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | Budget 2026 | -
Insatser | 3000        | 5
Kansli   | 900         | 6
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual(['A!A1:C3 budget ? "A"', 'B budget 2026 | C other', 'A2 . Insatser 3000 5', 'A3 . Kansli 900 6']);
  });
  test('a year alone over the table is its title, over figures their heading', () => {
    expect(
      [
        drawn(
          'A',
          `
2026
Post     | Belopp
Insatser | 3000
Kansli   | 900
`,
        ),
        drawn(
          'B',
          `
2026
Insatser | 3000 | avtal
Kansli   | 900  | hyra
`,
        ),
        drawn(
          'C',
          `
         | 2026 |
Insatser | 3000 | avtal
Kansli   | 900  | hyra
`,
        ),
        drawn(
          'D',
          `
         | Budget |
Insatser | 3000   | avtal
Kansli   | 900    | hyra
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A2:B4 budget ? "2026"',
      'B amount 2026',
      'A3 . Insatser 3000',
      'A4 . Kansli 900',
      'B!A2:C3 budget ? "2026"',
      'B amount 2026 | C comment',
      `A2 . Insatser 3000 'avtal'`,
      `A3 . Kansli 900 'hyra'`,
      'C!A1:C3 budget ? "C"',
      'B budget 2026 | C comment',
      `A2 . Insatser 3000 'avtal'`,
      `A3 . Kansli 900 'hyra'`,
      'D!A1:C3 budget ? "D"',
      'B budget | C comment',
      `A2 . Insatser 3000 'avtal'`,
      `A3 . Kansli 900 'hyra'`,
    ]);
  });
  test('dates over the figures', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | 2026-12-31 | 2025-12-31
Kassa    | 3000       | 2900
Fordran  | 900        | 800
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C3 budget ? "A"',
      'B budget 2026 12m | C previousYear 2025 12m',
      'A2 . Kassa 3000 2900',
      'A3 . Fordran 900 800',
    ]);
  });
  test('a year right of nothing, labels last', () => {
    expect(
      [
        drawn(
          'A',
          `
2026 | Post
3000 | Insatser
900  | Kansli
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual(['A!A1:B3 budget ? "A"', 'A budget 2026', 'B2 . Insatser 3000', 'B3 . Kansli 900']);
  });
  test('a total of the size of years', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | 2026 | 2027
Insatser | 1000 | 1100
Kansli   | 1010 | 930

Totalt   | 2010 | 2030
`,
        ),
        drawn(
          'B',
          `
Post       | Budget 2026
Insatser   | 3000

Mötesplats | 2040
Kansli     | 900
`,
        ),
        drawn(
          'C',
          `
Post       | Budget 2026 | Kommentar | Antal
Insatser   | 3000        | avtal     | 5

Mötesplats | 2040        | hyra      | 2020
Kansli     | 900         | hyra      | 5
`,
        ),
        drawn(
          'D',
          `
         | 2026 | 2027
Insatser | 2010 | 2020
Kansli   | 900  | 950
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C5 budget ? "A"',
      'B budget 2026 | C plan 2027',
      'A2 . Insatser 1000 1100',
      'A3 . Kansli 1010 930',
      'A5 = Totalt 2010 2030',
      'B!A1:B5 budget ? "B"',
      'B budget 2026',
      'A2 . Insatser 3000',
      'A4 . Mötesplats 2040',
      'A5 . Kansli 900',
      'C!A1:D5 budget ? "C"',
      'B budget 2026 | C comment | D other',
      `A2 . Insatser 3000 'avtal' n5`,
      `A4 . Mötesplats 2040 'hyra' n2020`,
      `A5 . Kansli 900 'hyra' n5`,
      'D!A1:C3 budget ? "D"',
      'B budget 2026 | C plan 2027',
      'A2 . Insatser 2010 2020',
      'A3 . Kansli 900 950',
    ]);
  });
  test('what the corner calls the rows, beside years', () => {
    expect(
      [
        drawn(
          'A',
          `
Insatser  | 2026 | 2027
Team Öst  | 3000 | 3100
Team Väst | 900  | 950
`,
        ),
        drawn(
          'B',
          `
Insatser  | 2026
Team Öst  | 3000
Team Väst | 900
`,
        ),
        drawn(
          'C',
          `
Medlemsavgift | 2026 | 2027
Region Syd    | 3000 | 3100
Ekby kommun   | 900  | 950
`,
        ),
        drawn(
          'D',
          `
Medlemsavgift | 2027 | 2026 | 2025
Region Syd    | 3000 | 3100 | 3000
Ekby kommun   | 900  | 950  | 900
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C3 budget ? "A"',
      'B budget 2026 | C plan 2027',
      'A2 . Team Öst 3000 3100',
      'A3 . Team Väst 900 950',
      'B!A1:B3 budget ? "B"',
      'B budget 2026',
      'A2 . Team Öst 3000',
      'A3 . Team Väst 900',
      'C!A1:C3 contributions ? "C"',
      'B budget 2026 | C plan 2027',
      'A2 . Region Syd @region 3000 3100',
      'A3 . Ekby kommun @municipality 900 950',
      'D!A1:D3 contributions ? "D"',
      'B budget 2027 | C previousYear 2026 | D previousYear 2025',
      'A2 . Region Syd @region 3000 3100 3000',
      'A3 . Ekby kommun @municipality 900 950 900',
    ]);
  });
  test('a sentence over the figures', () => {
    expect(
      [
        drawn(
          'A',
          `
Budget 2026
Post     | Beloppen är preliminära och beslutas av styrelsen vid mötet i november, efter att medlemmarna har sagt sitt.
Insatser | 3000
Kansli   | 900
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual(['A!A3:B4 budget ? "Budget 2026"', 'B budget 2026', 'A3 . Insatser 3000', 'A4 . Kansli 900']);
  });
  test('words over half of the figures', () => {
    expect(
      [
        drawn(
          'A',
          `
Något     | Rehab | Stöd |     |
Team Öst  | 100   | 200  | 300 | 400
Team Väst | 50    | 60   | 70  | 80
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:E3 other ? "A"',
      'B other | C other | D other | E other',
      'A2 . Team Öst 100 200 300 400',
      'A3 . Team Väst 50 60 70 80',
    ]);
  });
  test('a row about months', () => {
    expect(
      [
        drawn(
          'A',
          `
Post          | Team Öst | Team Väst | Team Syd
Antal månader | 1        | 6         | 12
Löner         | 100      | 600       | 1200
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:D3 other ? "A"',
      'B other | C other | D other',
      'A2 * Antal månader n1 n6 n12',
      'A3 . Löner 100 600 1200',
    ]);
  });
  test('two header lines, the second comes again', () => {
    expect(
      [
        drawn(
          'A',
          `
Budget   | 2026
Post     | Belopp
Insatser | 3000
Kansli   | 900

Post     | Belopp
Revision | 50
Styrelse | 70
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B8 budget ? "A"',
      'B budget 2026',
      'A3 . Insatser 3000',
      'A4 . Kansli 900',
      'A7 . Revision 50',
      'A8 . Styrelse 70',
    ]);
  });
  test('the same year in the corner comes again', () => {
    expect(
      [
        drawn(
          'A',
          `
År 2026  | Belopp
Insatser | 3000
Kansli   | 900

År 2026  | Belopp
Revision | 50
Styrelse | 70
`,
        ),
        drawn(
          'B',
          `
År 2026  | Belopp
Insatser | 3000
Kansli   | 900

År 2027  | Belopp
Insatser | 3100
Kansli   | 950
`,
        ),
        drawn(
          'C',
          `
2026     | Belopp
Insatser | 3000
Kansli   | 900
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B7 budget ? "År 2026"',
      'B amount 2026',
      'A2 . Insatser 3000',
      'A3 . Kansli 900',
      'A6 . Revision 50',
      'A7 . Styrelse 70',
      'B!A1:B3 budget ? "År 2026"',
      'B amount 2026',
      'A2 . Insatser 3000',
      'A3 . Kansli 900',
      'B!A5:B7 budget ? "År 2027"',
      'B amount 2027',
      'A6 . Insatser 3100',
      'A7 . Kansli 950',
      'C!A1:B3 budget ? "2026"',
      'B amount 2026',
      'A2 . Insatser 3000',
      'A3 . Kansli 900',
    ]);
  });
});
describe('headings over rows without any amounts', () => {
  test('how many of the rows must be known', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | Budget 2026
Insatser |
Kansli   |
`,
        ),
        drawn(
          'B',
          `
Post        | Budget 2026
Region Syd  |
Ekby kommun |
Hjorten     |
`,
        ),
        drawn(
          'C',
          `
Post      | Budget 2026
Kansli    |
Revision  |
Hjorten   |
`,
        ),
        drawn(
          'D',
          `
Post      | Budget 2026
Kansli    |
Revision  |
Hjorten   |
Tranan    |
Lodjuret  |
Björnen   |
Räven     |
Grävlingen |
Haren     |
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'B!A1:B4 contributions ? "B"',
      'B budget 2026',
      'A2 . Region Syd @region _',
      'A3 . Ekby kommun @municipality _',
      'A4 . Hjorten @municipality _',
      'C!A1:B4 budget ? "C"',
      'B budget 2026',
      'A2 . Kansli _',
      'A3 . Revision _',
      'A4 . Hjorten _',
    ]);
  });
  test('years over them', () => {
    expect(
      [
        drawn(
          'A',
          `
         | 2026 | 2027
Insatser |      |
Kansli   |      |
Revision |      |
`,
        ),
        drawn(
          'B',
          `
Post     | Förväntat 2026
Insatser |
Kansli   |
Revision |
`,
        ),
        drawn(
          'C',
          `
Post     | Diarienummer
Insatser |
Kansli   |
Revision |
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C4 budget ? "A"',
      'B budget 2026 | C plan 2027',
      'A2 . Insatser _ _',
      'A3 . Kansli _ _',
      'A4 . Revision _ _',
      'B!A1:B4 budget ? "B"',
      'B forecast 2026',
      'A2 . Insatser _',
      'A3 . Kansli _',
      'A4 . Revision _',
    ]);
  });
  test('an empty line between them, and a sentence below', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | Budget 2026

Insatser |

Kansli   |

Revision |
`,
        ),
        drawn(
          'B',
          `
Post     | Budget 2026
Insatser |
Kansli   |
Revision |
Beloppen är preliminära och beslutas av styrelsen vid mötet i november, efter att medlemmarna har sagt sitt.
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B7 budget ? "A"',
      'B budget 2026',
      'A3 . Insatser _',
      'A5 . Kansli _',
      'A7 . Revision _',
      'B!A1:B4 budget ? "B"',
      'B budget 2026',
      'A2 . Insatser _',
      'A3 . Kansli _',
      'A4 . Revision _',
    ]);
  });
});
