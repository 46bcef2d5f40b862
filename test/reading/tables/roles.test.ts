import { drawn } from './drawn';
import { pictured } from './show';

describe('what a row is', () => {
  test('key figures and counts', () => {
    expect(
      [
        drawn(
          'A',
          `
Post                                 | 2026 | 2027
Medlemsbidrag                        | 4000 | 4100
Insatser                             | 3000 | 3100
Kansli                               | 900  | 950
Kostnad per deltagare                | 30   | 31
Antal deltagare                      | 100  | 100
Administration i %                   | 23   | 24
Kansli som andel av intäkter         | 22   | 23
Soliditet                            | 50   | 51
Insatser i förhållande till intäkter | 75   | 76
varav löner                          | 700  | 710
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C11 budget ? "A"',
      'B budget 2026 | C plan 2027',
      'A2 . Medlemsbidrag 4000 4100',
      'A3 . Insatser 3000 3100',
      'A4 . Kansli 900 950',
      'A5 * Kostnad per deltagare 30 31',
      'A6 * Antal deltagare n100 n100',
      'A7 * Administration i % n23 n24',
      'A8 * Kansli som andel av intäkter n22 n23',
      'A9 * Soliditet n50 n51',
      'A10 * Insatser i förhållande till intäkter n75 n76',
      'A11 * varav löner 700 710',
    ]);
  });

  test('formulas that add up cells of their own column', () => {
    expect(
      [
        drawn(
          'A',
          `
Post       | 2026               | 2027
Team Öst   | 1000               | 1100
Team Väst  | 900                | 950
Insatserna | =SUM(B2:B3) → 1900 | =SUM(C2:C3) → 2050
Löner      | 700                | 720
Hyra       | 100                | 100
Kansliet   | =B5+B6 → 800       | =C5+C6 → 820
`,
        ),
        drawn(
          'B',
          `
Post      | 2026                    | 2027
Team Öst  | 1000                    | 1100
Team Väst | =B2 → 1000              | =C2 → 1100
Team Syd  | =SUM(B2:B2) → 1000      | =SUM(C2:C2) → 1100
Löner     | =SUM(Annat!B2:B9) → 700 | =SUM(Annat!C2:C9) → 720
Hyra      | =SUM(C2:C3) → 2200      | =SUM(B2:B3) → 2000
Tele      | =B2*2 → 2000            | =C2*2 → 2200
`,
        ),
        drawn(
          'C',
          `
Post       | 2026               | 2027               | 2028
Team Öst   | 1000               | 1100               | 1
Team Väst  | 900                | 950                | 2
Insatserna | =SUM(B2:B3) → 1900 | 2000               | 5
Gruppen    | =SUM(B2:B3) → 1900 | =SUM(C2:C3) → 2050 | 6
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C7 budget ? "A"',
      'B budget 2026 | C plan 2027',
      'A2 . Team Öst 1000 1100',
      'A3 . Team Väst 900 950',
      'A4 = Insatserna 1900 2050',
      'A5 . Löner 700 720',
      'A6 . Hyra 100 100',
      'A7 = Kansliet 800 820',
      'B!A1:C7 budget ? "B"',
      'B budget 2026 | C plan 2027',
      'A2 . Team Öst 1000 1100',
      'A3 . Team Väst 1000 1100',
      'A4 . Team Syd 1000 1100',
      'A5 . Löner 700 720',
      'A6 . Hyra 2200 2000',
      'A7 . Tele 2000 2200',
      'C!A1:D5 budget ? "C"',
      'B budget 2026 | C plan 2027 | D plan 2028',
      'A2 . Team Öst 1000 1100 1',
      'A3 . Team Väst 900 950 2',
      'A4 . Insatserna 1900 2000 5',
      'A5 = Gruppen 1900 2050 6',
    ]);
  });

  test('eget kapital from opening to closing', () => {
    expect(
      [
        drawn(
          'A',
          `
Post                  | 2026              | 2027
Ingående eget kapital | 1000              | 900
Årets resultat        | -100              | 50
Utgående eget kapital | =SUM(B2:B3) → 900 | =SUM(C2:C3) → 950
`,
        ),
        drawn(
          'B',
          `
Post           | 2026 | 2027
Intäkter       | 1000 | 900
Kostnader      | 1100 | 850
Årets resultat | -100 | 50
Eget kapital   | 900  | 950
`,
        ),
        drawn(
          'C',
          `
Post           | 2026 | 2027
Eget kapital   | 1000 | 900
Årets resultat | -100 | 50
Ny insats      | 5    | 5
`,
        ),
        drawn(
          'D',
          `
Post           | 2026 | 2027
Eget kapital   | 1000 | 900
Årets resultat | -100 | 50
Eget kapital   | 900  | 950
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C4 budget ? "A"',
      'B budget 2026 | C plan 2027',
      'A2 . Ingående eget kapital 1000 900',
      'A3 . Årets resultat -100 50',
      'A4 . Utgående eget kapital 900 950',
      'B!A1:C5 budget ? "B"',
      'B budget 2026 | C plan 2027',
      'A2 . Intäkter 1000 900',
      'A3 . Kostnader 1100 850',
      'A4 = Årets resultat -100 50',
      'A5 . Eget kapital 900 950',
      'C!A1:C4 budget ? "C"',
      'B budget 2026 | C plan 2027',
      'A2 . Eget kapital 1000 900',
      'A3 = Årets resultat -100 50',
      'A4 . Ny insats 5 5',
      'D!A1:C4 budget ? "D"',
      'B budget 2026 | C plan 2027',
      'A2 . Eget kapital 1000 900',
      'A3 . Årets resultat -100 50',
      'A4 = Eget kapital 900 950',
    ]);
  });

  test('figures without a label, or under words that may be a sum', () => {
    expect(
      [
        drawn(
          'A',
          `
Post      | 2026
Team Öst  | 1000
Team Väst | 900
          | 1900
`,
        ),
        drawn(
          'B',
          `
Post      | 2026 | 2027
Team Öst  | 1000 | 1100
Team Väst | 900  | 950
Team Syd  | 5    | 5
          | 1905 | 2000
`,
        ),
        drawn(
          'C',
          `
Post              | 2026 | 2027
Intäkter          | 4000 | 4100
Försäkringskassan | 2000 | 2050
Region Syd        | 2000 | 2050
Kostnader         | 3900 | 4000
Team Öst          | 3000 | 3050
Kansli            | 900  | 950
`,
        ),
        drawn(
          'D',
          `
Post      | 2026 | 2027
Intäkter  | 4000 | 4100
Kostnader | 3900 | 4000
Resultat  | 100  | 100
`,
        ),
        drawn(
          'E',
          `
Post              | 2026
Insatserna totalt | 1900
Team Öst          | 1000
Team Väst         | 900
`,
        ),
        drawn(
          'F',
          `
Post            | 2026 | 2027
Team Öst        | 1000 | 0
Team Väst       | 900  | 0
Team Syd        | 5    |
Insatser totalt | 1905 | 0
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B4 budget ? "A"',
      'B budget 2026',
      'A2 . Team Öst 1000',
      'A3 . Team Väst 900',
      '4 =  1900',
      'B!A1:C5 budget ? "B"',
      'B budget 2026 | C plan 2027',
      'A2 . Team Öst 1000 1100',
      'A3 . Team Väst 900 950',
      'A4 . Team Syd 5 5',
      '5 .  1905 2000',
      'C!A1:C7 budget ? "C"',
      'B budget 2026 | C plan 2027',
      'A2 = Intäkter 4000 4100',
      'A3 . Försäkringskassan @state 2000 2050',
      'A4 . Region Syd @region 2000 2050',
      'A5 = Kostnader 3900 4000',
      'A6 . Team Öst 3000 3050',
      'A7 . Kansli 900 950',
      'D!A1:C4 budget ? "D"',
      'B budget 2026 | C plan 2027',
      'A2 . Intäkter 4000 4100',
      'A3 . Kostnader 3900 4000',
      'A4 = Resultat 100 100',
      'E!A1:B4 budget ? "E"',
      'B budget 2026',
      'A2 = Insatserna totalt 1900',
      'A3 . Team Öst 1000',
      'A4 . Team Väst 900',
      'F!A1:C5 budget ? "F"',
      'B budget 2026 | C plan 2027',
      'A2 . Team Öst 1000 0',
      'A3 . Team Väst 900 0',
      'A4 . Team Syd 5 _',
      'A5 = Insatser totalt 1905 0',
    ]);
  });

  test('labels without a figure that are no lines', () => {
    expect(
      [
        drawn(
          'A',
          `
Post           | 2026
Insatser       | 3000
varav löner    |
Anm: se bilaga |
Kansli         | 900
Summa          |
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B6 budget ? "A"',
      'B budget 2026',
      'A2 . Insatser 3000',
      'A3 * varav löner _',
      'A4 * Anm: se bilaga _',
      'A5 . Kansli 900',
      'A6 = Summa _',
    ]);
  });

  test('words over headings that come again', () => {
    expect(
      [
        drawn(
          'A',
          `
Post              | 2026 | 2027
Insatser          | 3000 | 3100
Kansli            | 900  | 950

Vad medlemmarna ger
Post              | 2026 | 2027
Försäkringskassan | 2000 | 2050
Region Syd        | 2000 | 2050
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C8 budget ? "A"',
      'B budget 2026 | C plan 2027',
      'A2 . Insatser 3000 3100',
      'A3 . Kansli 900 950',
      'A5 # Vad medlemmarna ger',
      'A7 . Försäkringskassan @state 2000 2050',
      'A8 . Region Syd @region 2000 2050',
    ]);
  });
});
