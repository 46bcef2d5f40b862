import { drawn } from './drawn';
import { pictured } from './show';

describe('where a table begins and ends', () => {
  test('a title, a unit line and a decision above it', () => {
    expect(
      [
        drawn(
          'A',
          `
Samordningsförbundet Ekån
Budget 2026
Belopp i tkr
Fastställd av styrelsen 2025-11-21
Post     | 2026 | 2027
Insatser | 3000 | 3100
Kansli   | 900  | 950
Summa    | 3900 | 4050
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A5:C8 budget tkr "Budget 2026"',
      'B budget 2026 | C plan 2027',
      'A6 . Insatser 3000 3100',
      'A7 . Kansli 900 950',
      'A8 = Summa 3900 4050',
    ]);
  });

  test('tables below one another without an empty line', () => {
    expect(
      [
        drawn(
          'A',
          `
Budget 2026 (tkr)
Post     | Belopp
Insatser | 3000
Kansli   | 900
Summa    | 3900
Utfall 2025 (tkr)
Post     | Belopp
Insatser | 2800
Kansli   | 850
Summa    | 3650
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A2:B5 budget tkr "Budget 2026 (tkr)"',
      'B budget 2026',
      'A3 . Insatser 3000',
      'A4 . Kansli 900',
      'A5 = Summa 3900',
      'A!A7:B10 budget tkr "Utfall 2025 (tkr)"',
      'B actual 2025',
      'A8 . Insatser 2800',
      'A9 . Kansli 850',
      'A10 = Summa 3650',
    ]);
  });

  test('two header lines a few lines apart', () => {
    expect(
      [
        drawn(
          'A',
          `
         | Budget | Plan

Post     | 2026   | 2027
Insatser | 3000   | 3100
Kansli   | 900    | 950
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C5 budget ? "A"',
      'B budget 2026 | C plan 2027',
      'A4 . Insatser 3000 3100',
      'A5 . Kansli 900 950',
    ]);
  });

  test('a title between two header lines', () => {
    expect(
      [
        drawn(
          'A',
          `
         | Budget | Plan
Budget 2026–2027
Post     | 2026   | 2027
Insatser | 3000   | 3100
Kansli   | 900    | 950
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A3:C5 budget ? "Budget 2026–2027"',
      'B budget 2026 | C plan 2027',
      'A4 . Insatser 3000 3100',
      'A5 . Kansli 900 950',
    ]);
  });

  test('figures go on below an empty line', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | 2026
Insatser | 3000
Kansli   | 900

Revision | 50
Styrelse | 70

Summa    | 4020
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B8 budget ? "A"',
      'B budget 2026',
      'A2 . Insatser 3000',
      'A3 . Kansli 900',
      'A5 . Revision 50',
      'A6 . Styrelse 70',
      'A8 = Summa 4020',
    ]);
  });

  test('figures in other columns below an empty line are another table', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | 2026
Insatser | 3000
Kansli   | 900

Räntor   |      |  | 50
Revision |      |  | 70
Summa    |      |  | 120
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B3 budget ? "A"',
      'B budget 2026',
      'A2 . Insatser 3000',
      'A3 . Kansli 900',
      'A!A5:D7 budget ? "A"',
      'D amount 2026',
      'A5 . Räntor 50',
      'A6 . Revision 70',
      'A7 = Summa 120',
    ]);
  });

  test('words right above figures without a header', () => {
    expect(
      [
        drawn(
          'A',
          `
Budget 2026

Intäkter
Medlemsbidrag | 4000
Räntor        | 10

Kostnader
Insatser      | 3000
Kansli        | 900
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A3:B9 budget ? "Budget 2026"',
      'B budget 2026',
      'A3 # Intäkter',
      'A4 . Medlemsbidrag 4000',
      'A5 . Räntor 10',
      'A7 # Kostnader',
      'A8 . Insatser 3000',
      'A9 . Kansli 900',
    ]);
  });

  test('labels right below the last line', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | 2026
Insatser | 3000
Kansli   | 900
Revision
Styrelse

Övrigt
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B5 budget ? "A"',
      'B budget 2026',
      'A2 . Insatser 3000',
      'A3 . Kansli 900',
      'A4 . Revision _',
      'A5 . Styrelse _',
    ]);
  });

  test('what is written under a table', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | 2026
Insatser | 3000
Kansli   | 900
Summa    | 3900
Not: beloppen är i tkr
`,
        ),
        drawn(
          'B',
          `
Post            | 2026
Insatser        | 3000
Kansli          | 900
Summa kostnader | 3900
Ekby 2025-11-21
Ordförande
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B4 budget ? "A"',
      'B budget 2026',
      'A2 . Insatser 3000',
      'A3 . Kansli 900',
      'A4 = Summa 3900',
      'B!A1:B6 budget ? "B"',
      'B budget 2026',
      'A2 . Insatser 3000',
      'A3 . Kansli 900',
      'A4 = Summa kostnader 3900',
      'A5 * Ekby 2025-11-21 _',
      'A6 * Ordförande _',
    ]);
  });

  test('a table whose amounts all are missing', () => {
    expect(
      [
        drawn(
          'A',
          `
Post            | Budget 2026 | Kommentar
Medlemsbidrag   |             |
Insatser        |             |
Kansli          |             |
Summa kostnader |             |
`,
        ),
        drawn(
          'B',
          `
Post          | Budget 2026
Medlemsbidrag |
Insatser      |
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C5 budget ? "A"',
      'B budget 2026 | C comment',
      'A2 . Medlemsbidrag _ _',
      'A3 . Insatser _ _',
      'A4 . Kansli _ _',
      'A5 = Summa kostnader _ _',
    ]);
  });

  test('the same headings over another year', () => {
    expect(
      [
        drawn(
          'A',
          `
Plan 2026 | Belopp
Insatser  | 3000
Kansli    | 900

Plan 2027 | Belopp
Insatser  | 3100
Kansli    | 950
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B3 budget ? "Plan 2026"',
      'B amount 2026',
      'A2 . Insatser 3000',
      'A3 . Kansli 900',
      'A!A5:B7 budget ? "Plan 2027"',
      'B amount 2027',
      'A6 . Insatser 3100',
      'A7 . Kansli 950',
    ]);
  });

  test('the same headings over other labels', () => {
    expect(
      [
        drawn(
          'A',
          `
Post              | Belopp 2026
Insatser          | 3000
Kansli            | 900
Medlem            | Belopp 2026
Försäkringskassan | 2000
Region Syd        | 1000
Ekby kommun       | 1000
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B3 budget ? "A"',
      'B budget 2026',
      'A2 . Insatser 3000',
      'A3 . Kansli 900',
      'A!A4:B7 contributions ? "A"',
      'B budget 2026',
      'A5 . Försäkringskassan @state 2000',
      'A6 . Region Syd @region 1000',
      'A7 . Ekby kommun @municipality 1000',
    ]);
  });

  test('numbers that look like years', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | 2026 | 2027
Insatser | 2020 | 2030
Kansli   | 2010 | 900
Löner    | 2025 | 2026
`,
        ),
        drawn(
          'B',
          `
Post          | Belopp
Insatser      | 3000
Medlemsavgift | 2026
Kansli        | 900
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C4 budget ? "A"',
      'B budget 2026 | C plan 2027',
      'A2 . Insatser 2020 2030',
      'A3 . Kansli 2010 900',
      'A4 . Löner 2025 2026',
      'B!A1:B4 budget ? "B"',
      'B amount',
      'A2 . Insatser 3000',
      'A3 . Medlemsavgift 2026',
      'A4 . Kansli 900',
    ]);
  });

  test('numbers over the months are headings, not amounts', () => {
    expect(
      [
        drawn(
          'A',
          `
Månad | 1  | 2  | 3  | 4  | 5  | 6
Löner | 10 | 10 | 10 | 10 | 10 | 10
Hyra  | 5  | 5  | 5  | 5  | 5  | 5
`,
        ),
        drawn(
          'B',
          `
Kvartal | 1  | 2  | 3  | 4
Löner   | 10 | 10 | 10 | 10
Hyra    | 5  | 5  | 5  | 5
`,
        ),
        drawn(
          'C',
          `
Nummer | 1  | 2  | 3  | 4
Löner  | 10 | 10 | 10 | 10
Hyra   | 5  | 5  | 5  | 5
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:G3 other ? "A"',
      'B other | C other | D other | E other | F other | G other',
      'A2 . Löner 10 10 10 10 10 10',
      'A3 . Hyra 5 5 5 5 5 5',
      'B!A1:E3 other ? "B"',
      'B other | C other | D other | E other',
      'A2 . Löner 10 10 10 10',
      'A3 . Hyra 5 5 5 5',
      'C!A1:E3 budget ? "C"',
      'B amount | C amount | D amount | E amount',
      'A1 . Nummer 1 2 3 4',
      'A2 . Löner 10 10 10 10',
      'A3 . Hyra 5 5 5 5',
    ]);
  });

  test('words alone over the first column', () => {
    expect(
      [
        drawn(
          'A',
          `
Konton
Konto | Post        | 2026
5010  | Lokalhyra   | 120
5410  | Inventarier | 20
      | Summa       | 140
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A2:C5 budget ? "Konton"',
      'A account | C budget 2026',
      `B3 . Lokalhyra '5010' 120`,
      `B4 . Inventarier '5410' 20`,
      'B5 = Summa _ 140',
    ]);
  });
});

describe('tables beside one another', () => {
  test('an empty column between two tables', () => {
    expect(
      [
        drawn(
          'A',
          `
Intäkter 2026     |      |  | Kostnader 2026 |
Försäkringskassan | 2000 |  | Insatser       | 3000
Region Syd        | 1000 |  | Kansli         | 900
Ekby kommun       | 1000 |  | Revision       | 50
Summa             | 4000 |  | Summa          | 3950
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A2:B5 contributions ? "Intäkter 2026"',
      'B amount 2026',
      'A1 # Intäkter 2026',
      'A2 . Försäkringskassan @state 2000',
      'A3 . Region Syd @region 1000',
      'A4 . Ekby kommun @municipality 1000',
      'A5 = Summa 4000',
      'A!D2:E5 budget ? "Kostnader 2026"',
      'E amount 2026',
      'D1 # Kostnader 2026',
      'D2 . Insatser 3000',
      'D3 . Kansli 900',
      'D4 . Revision 50',
      'D5 = Summa 3950',
    ]);
  });

  test('no empty column between, the same headings', () => {
    expect(
      [
        drawn(
          'A',
          `
Post              | 2026 | Post     | 2026
Försäkringskassan | 2000 | Insatser | 3000
Region Syd        | 1000 | Kansli   | 900
Ekby kommun       | 1000 | Revision | 50
Summa             | 4000 | Summa    | 3950
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B5 contributions ? "A"',
      'B budget 2026',
      'A2 . Försäkringskassan @state 2000',
      'A3 . Region Syd @region 1000',
      'A4 . Ekby kommun @municipality 1000',
      'A5 = Summa 4000',
      'A!C1:D5 budget ? "A"',
      'D budget 2026',
      'C2 . Insatser 3000',
      'C3 . Kansli 900',
      'C4 . Revision 50',
      'C5 = Summa 3950',
    ]);
  });

  test('no empty column between, the sections above', () => {
    expect(
      [
        drawn(
          'A',
          `
INTÄKTER          | tkr  | KOSTNADER | tkr
Försäkringskassan | 2000 | Insatser  | 3000
Region Syd        | 1000 | Kansli    | 900
Ekby kommun       | 1000 | Revision  | 50
Summa             | 4000 | Summa     | 3950
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B5 contributions tkr "A"',
      'B amount',
      'A1 # INTÄKTER',
      'A2 . Försäkringskassan @state 2000',
      'A3 . Region Syd @region 1000',
      'A4 . Ekby kommun @municipality 1000',
      'A5 = Summa 4000',
      'A!C1:D5 budget tkr "A"',
      'D amount',
      'C1 # KOSTNADER',
      'C2 . Insatser 3000',
      'C3 . Kansli 900',
      'C4 . Revision 50',
      'C5 = Summa 3950',
    ]);
  });

  test('a title over the first holds for both', () => {
    expect(
      [
        drawn(
          'A',
          `
Budget 2026 (tkr)

Intäkter          | Belopp |  | Kostnader | Belopp
Försäkringskassan | 2000   |  | Insatser  | 3000
Region Syd        | 1000   |  | Kansli    | 900
Ekby kommun       | 1000   |  | Revision  | 50
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A3:B6 contributions tkr "Budget 2026 (tkr)"',
      'B amount 2026',
      'A3 # Intäkter',
      'A4 . Försäkringskassan @state 2000',
      'A5 . Region Syd @region 1000',
      'A6 . Ekby kommun @municipality 1000',
      'A!D3:E6 budget tkr "Budget 2026 (tkr)"',
      'E budget 2026',
      'D3 # Kostnader',
      'D4 . Insatser 3000',
      'D5 . Kansli 900',
      'D6 . Revision 50',
    ]);
  });

  test('remarks behind the amounts are no table', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | 2026 |  | Kommentar     | 2025
Insatser | 3000 |  | enligt beslut | 2800
Kansli   | 900  |  | enligt avtal  | 850
Revision | 50   |  | enligt avtal  | 50
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:E4 budget ? "A"',
      'B budget 2026 | D comment | E previousYear 2025',
      `A2 . Insatser 3000 'enligt beslut' 2800`,
      `A3 . Kansli 900 'enligt avtal' 850`,
      `A4 . Revision 50 'enligt avtal' 50`,
    ]);
  });
});
