import { drawn } from './drawn';
import { pictured } from './show';

describe('the title of a table', () => {
  test('the nearest line that names a table, past what is particular to it', () => {
    expect(
      [
        drawn(
          'A',
          `
Samordningsförbundet Ekån
Detaljbudget 2026
Insatsägare: Ekby kommun
Kostnadsställe 120
Fastställd av styrelsen 2025-11-21
Post  | Belopp
Löner | 3000
Hyra  | 900
`,
        ),
        drawn(
          'B',
          `
Budget för Hjorten
Ansvarig: chefen
Period 2026-01-01 – 2026-12-31
Post  | Belopp
Löner | 3000
Hyra  | 900
`,
        ),
        drawn(
          'C',
          `
Hjorten och Tranan
Mötet 2025-11-21
Post  | 2026
Löner | 3000
Hyra  | 900
`,
        ),
        drawn(
          'D',
          `
Hjorten och Tranan
Plan från 2025-11-21
Post  | 2026
Löner | 3000
Hyra  | 900
`,
        ),
        drawn(
          'E',
          `
Insats: Hjorten
Ägare: Ekby kommun
Post  | Belopp
Löner | 3000
Hyra  | 900
`,
        ),
        drawn(
          'F',
          `
Ägare: Ekby kommun
Handläggare Anna
Post  | Belopp
Löner | 3000
Hyra  | 900
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A6:B8 detail ? "Detaljbudget 2026"',
      'B amount 2026',
      'A7 . Löner 3000',
      'A8 . Hyra 900',
      'B!A4:B6 budget ? "Budget för Hjorten"',
      'B budget 2026',
      'A5 . Löner 3000',
      'A6 . Hyra 900',
      'C!A3:B5 budget ? "Hjorten och Tranan"',
      'B budget 2026',
      'A4 . Löner 3000',
      'A5 . Hyra 900',
      'D!A3:B5 budget ? "Plan från 2025-11-21"',
      'B budget 2026',
      'A4 . Löner 3000',
      'A5 . Hyra 900',
      'E!A3:B5 budget ? "Insats: Hjorten"',
      'B amount',
      'A4 . Löner 3000',
      'A5 . Hyra 900',
      'F!A3:B5 budget ? "Ägare: Ekby kommun"',
      'B amount',
      'A4 . Löner 3000',
      'A5 . Hyra 900',
    ]);
  });

  test('a year on a line of its own', () => {
    expect(
      [
        drawn(
          'A',
          `
Hjorten

2026

Post  | Belopp
Löner | 3000
Hyra  | 900
`,
        ),
        drawn(
          'B',
          `
År 2026

Post  | Belopp
Löner | 3000
Hyra  | 900
`,
        ),
        drawn(
          'C',
          `
Hjorten 2025

Året 2026

Post  | Belopp
Löner | 3000
Hyra  | 900
`,
        ),
        drawn(
          'D',
          `
Hjorten

2026 års insatser

Post  | Belopp
Löner | 3000
Hyra  | 900
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A5:B7 budget ? "Hjorten 2026"',
      'B amount 2026',
      'A6 . Löner 3000',
      'A7 . Hyra 900',
      'B!A3:B5 budget ? "År 2026"',
      'B amount 2026',
      'A4 . Löner 3000',
      'A5 . Hyra 900',
      'C!A5:B7 budget ? "Året 2026"',
      'B amount 2026',
      'A6 . Löner 3000',
      'A7 . Hyra 900',
      'D!A5:B7 budget ? "2026 års insatser"',
      'B amount 2026',
      'A6 . Löner 3000',
      'A7 . Hyra 900',
    ]);
  });

  test('a unit line and a note are no titles', () => {
    expect(
      [
        drawn(
          'A',
          `
Hjorten
Belopp i tusental kronor
Post  | 2026
Löner | 3000
Hyra  | 900
`,
        ),
        drawn(
          'B',
          `
Hjorten
(tkr)
Post  | 2026
Löner | 3000
Hyra  | 900
`,
        ),
        drawn(
          'C',
          `
Alla siffror anges i mnkr
Post  | 2026
Löner | 3
Hyra  | 1
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A3:B5 budget tkr "Hjorten"',
      'B budget 2026',
      'A4 . Löner 3000',
      'A5 . Hyra 900',
      'B!A3:B5 budget tkr "Hjorten"',
      'B budget 2026',
      'A4 . Löner 3000',
      'A5 . Hyra 900',
      'C!A2:B4 budget mnkr "C"',
      'B budget 2026',
      'A3 . Löner 3',
      'A4 . Hyra 1',
    ]);
  });

  test('the corner, when it says more than what the labels are', () => {
    expect(
      [
        drawn(
          'A',
          `
Hjorten
Budget 2026 | Belopp
Löner       | 3000
Hyra        | 900
`,
        ),
        drawn(
          'B',
          `
Hjorten
Tkr   | 2026
Löner | 3000
Hyra  | 900
`,
        ),
        drawn(
          'C',
          `
Not 3 Lokaler | 2025 | 2024
Hyra          | 900  | 850
El            | 90   | 85
`,
        ),
        drawn(
          'D',
          `
Noter till årsredovisningen 2025
Not 3 Lokaler | 2025 | 2024
Hyra          | 900  | 850
El            | 90   | 85
`,
        ),
        drawn(
          'E',
          `
Post 2026 | Belopp | Not
Löner     | 3000   | 1
Hyra      | 900    | 2
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A2:B4 budget ? "Budget 2026"',
      'B budget 2026',
      'A3 . Löner 3000',
      'A4 . Hyra 900',
      'B!A2:B4 budget tkr "Hjorten"',
      'B budget 2026',
      'A3 . Löner 3000',
      'A4 . Hyra 900',
      'C!A1:C3 detail ? "Not 3 Lokaler"',
      'B actual 2025 | C previousYear 2024',
      'A2 . Hyra 900 850',
      'A3 . El 90 85',
      'D!A2:C4 detail ? "Not 3 Lokaler"',
      'B actual 2025 | C previousYear 2024',
      'A3 . Hyra 900 850',
      'A4 . El 90 85',
      'E!A1:C3 budget ? "E"',
      'B amount | C comment',
      `A2 . Löner 3000 '1'`,
      `A3 . Hyra 900 '2'`,
    ]);
  });
});

describe('the unit of a table', () => {
  test('over the labels, over the figures, in the title', () => {
    expect(
      [
        drawn(
          'A',
          `
Budget 2026 (kr)
Tkr   | 2026 | 2027
Löner | 3000 | 3100
Hyra  | 900  | 950
`,
        ),
        drawn(
          'B',
          `
Budget 2026 (kr)
Post  | 2026 (tkr) | 2027 (tkr)
Löner | 3000       | 3100
Hyra  | 900        | 950
`,
        ),
        drawn(
          'C',
          `
Budget 2026 (kr)
Post  | 2026 | Förändring tkr
Löner | 3000 | 100
Hyra  | 900  | 50
`,
        ),
        drawn(
          'D',
          `
Budget 2026
Post  | 2026 | Förändring tkr
Löner | 3000 | 100
Hyra  | 900  | 50
`,
        ),
        drawn(
          'E',
          `
Budget 2026
Post  | 2026 kr | 2027 tkr
Löner | 3000    | 3
Hyra  | 900     | 1
`,
        ),
        drawn(
          'F',
          `
Budget 2026 (kr)
Post  | Budget mnkr | Utfall mnkr
Löner | 3           | 2,9
Hyra  | 1           | 0,9
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A2:C4 budget tkr "Budget 2026 (kr)"',
      'B budget 2026 | C plan 2027',
      'A3 . Löner 3000 3100',
      'A4 . Hyra 900 950',
      'B!A2:C4 budget tkr "Budget 2026 (kr)"',
      'B budget 2026 | C plan 2027',
      'A3 . Löner 3000 3100',
      'A4 . Hyra 900 950',
      'C!A2:C4 budget kr "Budget 2026 (kr)"',
      'B budget 2026 | C change 2026 tkr',
      'A3 . Löner 3000 100',
      'A4 . Hyra 900 50',
      'D!A2:C4 budget tkr "Budget 2026"',
      'B budget 2026 | C change 2026',
      'A3 . Löner 3000 100',
      'A4 . Hyra 900 50',
      'E!A2:C4 budget ? "Budget 2026"',
      'B budget 2026 kr | C plan 2027 tkr',
      'A3 . Löner 3000 3',
      'A4 . Hyra 900 1',
      'F!A2:C4 followUp mnkr "Budget 2026 (kr)"',
      'B budget 2026 | C actual 2026',
      'A3 . Löner 3 2.9',
      'A4 . Hyra 1 0.9',
    ]);
  });

  test('on the row of a sum, or in the cells', () => {
    expect(
      [
        drawn(
          'A',
          `
Budget 2026
Post      | 2026 | 2027
Löner     | 3000 | 3100
Hyra      | 900  | 950
Summa tkr | 3900 | 4050
`,
        ),
        drawn(
          'B',
          `
Budget 2026
Post      | 2026 | 2027
Löner tkr | 3000 | 3100
Hyra      | 900  | 950
Summa     | 3900 | 4050
`,
        ),
        drawn(
          'C',
          `
Budget 2026
Post  | 2026
Löner | "3 000 tkr"
Hyra  | "900 tkr"
Summa | "3 900"
`,
        ),
        drawn(
          'D',
          `
Budget 2026
Post  | 2026
Löner | "3 000 tkr"
Hyra  | "900"
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A2:C5 budget tkr "Budget 2026"',
      'B budget 2026 | C plan 2027',
      'A3 . Löner 3000 3100',
      'A4 . Hyra 900 950',
      'A5 = Summa tkr 3900 4050',
      'B!A2:C5 budget ? "Budget 2026"',
      'B budget 2026 | C plan 2027',
      'A3 . Löner tkr 3000 3100',
      'A4 . Hyra 900 950',
      'A5 = Summa 3900 4050',
      'C!A2:B5 budget tkr "Budget 2026"',
      'B budget 2026',
      'A3 . Löner 3000t',
      'A4 . Hyra 900t',
      'A5 = Summa 3900t',
      'D!A2:B4 budget ? "Budget 2026"',
      'B budget 2026',
      'A3 . Löner 3000t',
      'A4 . Hyra 900t',
    ]);
  });

  test('once on the sheet, for the tables below', () => {
    expect(
      [
        drawn(
          'A',
          `
Hjorten
Belopp i tkr

Post  | 2026
Löner | 3000
Hyra  | 900

Tranan

Post  | 2027
Löner | 400
Hyra  | 90
`,
        ),
        drawn(
          'B',
          `
Post  | 2026
Löner | 3000
Hyra  | 900

Belopp i tkr
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A4:B6 budget tkr "Hjorten"',
      'B budget 2026',
      'A5 . Löner 3000',
      'A6 . Hyra 900',
      'A!A10:B12 budget tkr "Tranan"',
      'B budget 2027',
      'A11 . Löner 400',
      'A12 . Hyra 90',
      'B!A1:B3 budget tkr "B"',
      'B budget 2026',
      'A2 . Löner 3000',
      'A3 . Hyra 900',
    ]);
  });
});
