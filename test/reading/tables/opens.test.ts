import { drawn } from './drawn';
import { pictured } from './show';

describe('labels without a figure', () => {
  test('a colon makes a heading', () => {
    expect(
      [
        drawn(
          'A',
          `
Post          | 2026
Medlemsbidrag | 4000
Kansliet:     |
Lön           | 500
Hyra          | 100
Revision      | 50
`,
        ),
        drawn(
          'B',
          `
Post          | 2026
Medlemsbidrag | 4000
Team Öst:     |
Löner         | 500
Hyra          | 100
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B6 budget ? "A"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 # Kansliet:',
      'A4 . Lön 500',
      'A5 . Hyra 100',
      'A6 . Revision 50',
      'B!A1:B5 budget ? "B"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 # Team Öst:',
      'A4 . Löner 500',
      'A5 . Hyra 100',
    ]);
  });

  test('a single group without its figure among groups with theirs is a line', () => {
    expect(
      [
        drawn(
          'A',
          `
Post                       | 2026
Medlemsbidrag              | 4000
Individinriktade insatser  | 2000
Strukturinriktade insatser |
Administration             | 900
Summa kostnader            | 2900
`,
        ),
        drawn(
          'C',
          `
Post                       | 2026
Medlemsbidrag              | 4000
Individinriktade insatser  |
Team Öst                   | 1000
Team Väst                  | 900
Strukturinriktade insatser |
Utbildning                 | 300
Administration             |
Kansli                     | 700
Revision                   | 50
Summa kostnader            | 2950
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B6 budget ? "A"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 . Individinriktade insatser 2000',
      'A4 . Strukturinriktade insatser _',
      'A5 . Administration 900',
      'A6 = Summa kostnader 2900',
      'C!A1:B11 budget ? "C"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 # Individinriktade insatser',
      'A4 . Team Öst 1000',
      'A5 . Team Väst 900',
      'A6 # Strukturinriktade insatser',
      'A7 . Utbildning 300',
      'A8 # Administration',
      'A9 . Kansli 700',
      'A10 . Revision 50',
      'A11 = Summa kostnader 2950',
    ]);
  });

  test('two sides right below one another are lines without amounts', () => {
    expect(
      [
        drawn(
          'A',
          `
Post      | 2026
Intäkter  |
Kostnader |
Insatser  | 3000
Kansli    | 900
Resultat  | 100
`,
        ),
        drawn(
          'B',
          `
Post          | 2026
Intäkter      |
Medlemsbidrag | 4000
Kostnader     |
Insatser      | 3000
Kansli        | 900
Resultat      | 100
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B6 budget ? "A"',
      'B budget 2026',
      'A2 . Intäkter _',
      'A3 # Kostnader',
      'A4 . Insatser 3000',
      'A5 . Kansli 900',
      'A6 = Resultat 100',
      'B!A1:B7 budget ? "B"',
      'B budget 2026',
      'A2 # Intäkter',
      'A3 . Medlemsbidrag 4000',
      'A4 # Kostnader',
      'A5 . Insatser 3000',
      'A6 . Kansli 900',
      'A7 = Resultat 100',
    ]);
  });

  test('a kind of cost over another kind is a line, over its own a heading', () => {
    expect(
      [
        drawn(
          'A',
          `
Post            | 2026
Medlemsbidrag   | 4000
Insatser        |
Kansli          | 900
Revision        | 50
Summa kostnader | 3950
`,
        ),
        drawn(
          'B',
          `
Post            | 2026
Medlemsbidrag   | 4000
Insatser        |
Team Öst        | 900
Team Väst       | 50
Summa kostnader | 950
`,
        ),
        drawn(
          'C',
          `
Post            | 2026
Medlemsbidrag   | 4000
Styrelse        |
Team Öst        | 900
Revision        | 50
Summa kostnader | 1150
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B6 budget ? "A"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 . Insatser _',
      'A4 . Kansli 900',
      'A5 . Revision 50',
      'A6 = Summa kostnader 3950',
      'B!A1:B6 budget ? "B"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 # Insatser',
      'A4 . Team Öst 900',
      'A5 . Team Väst 50',
      'A6 = Summa kostnader 950',
      'C!A1:B6 budget ? "C"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 . Styrelse _',
      'A4 . Team Öst 900',
      'A5 . Revision 50',
      'A6 = Summa kostnader 1150',
    ]);
  });

  test('in capitals among plain words', () => {
    expect(
      [
        drawn(
          'A',
          `
Post          | 2026
Medlemsbidrag | 4000
TEAM ÖST      |
Löner         | 500
Hyra          | 100
Revision      | 50
`,
        ),
        drawn(
          'B',
          `
POST          | 2026
MEDLEMSBIDRAG | 4000
TEAM ÖST      |
LÖNER         | 500
HYRA          | 100
REVISION      | 50
`,
        ),
        drawn(
          'C',
          `
Post          | 2026
Medlemsbidrag | 4000
Team Öst      |
Löner         | 500
Hyra          | 100
Revision      | 50
`,
        ),
        drawn(
          'D',
          `
Post          | 2026
Medlemsbidrag | 4000
FK            |
Löner         | 500
Hyra          | 100
Revision      | 50
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B6 budget ? "A"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 # TEAM ÖST',
      'A4 . Löner 500',
      'A5 . Hyra 100',
      'A6 . Revision 50',
      'B!A1:B6 budget ? "B"',
      'B budget 2026',
      'A2 . MEDLEMSBIDRAG 4000',
      'A3 . TEAM ÖST _',
      'A4 . LÖNER 500',
      'A5 . HYRA 100',
      'A6 . REVISION 50',
      'C!A1:B6 budget ? "C"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 . Team Öst _',
      'A4 . Löner 500',
      'A5 . Hyra 100',
      'A6 . Revision 50',
      'D!A1:B6 budget ? "D"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 . FK @state _',
      'A4 . Löner 500',
      'A5 . Hyra 100',
      'A6 . Revision 50',
    ]);
  });

  test('the members together over each of them', () => {
    expect(
      [
        drawn(
          'A',
          `
Medlem            | 2026
Försäkringskassan | 2000
Regionerna        |
Region Syd        | 500
Region Nord       | 500
Kommunerna        |
Ekby kommun       | 600
Alby kommun       | 400
Summa             | 4000
`,
        ),
        drawn(
          'B',
          `
Medlem            | 2026
Försäkringskassan | 2000
Kommunerna        |
Regionerna        |
Summa             | 2000
`,
        ),
        drawn(
          'C',
          `
Medlem            | 2026
Försäkringskassan | 2000
Regionerna        |
Ekby kommun       | 600
Kommunerna        |
Region Syd        | 400
Summa             | 3000
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B9 contributions ? "A"',
      'B budget 2026',
      'A2 . Försäkringskassan @state 2000',
      'A3 # Regionerna',
      'A4 . Region Syd @region 500',
      'A5 . Region Nord @region 500',
      'A6 # Kommunerna',
      'A7 . Ekby kommun @municipality 600',
      'A8 . Alby kommun @municipality 400',
      'A9 = Summa 4000',
      'B!A1:B5 contributions ? "B"',
      'B budget 2026',
      'A2 . Försäkringskassan @state 2000',
      'A3 . Kommunerna @municipalitiesTogether _',
      'A4 . Regionerna @regionsTogether _',
      'A5 = Summa 2000',
      'C!A1:B7 contributions ? "C"',
      'B budget 2026',
      'A2 . Försäkringskassan @state 2000',
      'A3 . Regionerna @regionsTogether _',
      'A4 . Ekby kommun @municipality 600',
      'A5 . Kommunerna @municipalitiesTogether _',
      'A6 . Region Syd @region 400',
      'A7 = Summa 3000',
    ]);
  });

  test('what covers a deficit', () => {
    expect(
      [
        drawn(
          'A',
          `
Post                   | 2026
Medlemsbidrag          | 4000
Kostnader              | 4200
Årets resultat         | -200
Täckning av underskott |
Eget kapital           | 150
Sparade medel          | 50
`,
        ),
        drawn(
          'B',
          `
Post                   | 2026
Medlemsbidrag          | 4000
Täckning av underskott |
Kostnader              | 4200
Årets resultat         | -200
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B7 budget ? "A"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 . Kostnader 4200',
      'A4 = Årets resultat -200',
      'A5 # Täckning av underskott',
      'A6 . Eget kapital 150',
      'A7 . Sparade medel 50',
      'B!A1:B5 budget ? "B"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 . Täckning av underskott _',
      'A4 . Kostnader 4200',
      'A5 = Årets resultat -200',
    ]);
  });

  test('new insatser below those that go on', () => {
    expect(
      [
        drawn(
          'A',
          `
Post              | 2026
Pågående insatser |
Team Öst          | 1000
Team Väst         | 900
Nya insatser      |
Team Syd          | 500
Team Nord         | 400
Summa             | 2800
`,
        ),
        drawn(
          'B',
          `
Post         | 2026
Team Öst     | 1000
Team Väst    | 900
Nya insatser |
Kansli       | 500
Revision     | 400
Summa        | 2800
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B8 budget ? "A"',
      'B budget 2026',
      'A2 # Pågående insatser',
      'A3 . Team Öst 1000',
      'A4 . Team Väst 900',
      'A5 # Nya insatser',
      'A6 . Team Syd 500',
      'A7 . Team Nord 400',
      'A8 = Summa 2800',
      'B!A1:B7 budget ? "B"',
      'B budget 2026',
      'A2 . Team Öst 1000',
      'A3 . Team Väst 900',
      'A4 . Nya insatser _',
      'A5 . Kansli 500',
      'A6 . Revision 400',
      'A7 = Summa 2800',
    ]);
  });

  test('a sum that begins right below leaves the heading out', () => {
    expect(
      [
        drawn(
          'A',
          `
Post          | 2026
Medlemsbidrag | 4000
Hjorten       |
Löner         | 500
Hyra          | 100
Summa         | =SUM(B4:B5) → 600
`,
        ),
        drawn(
          'B',
          `
Post          | 2026
Medlemsbidrag | 4000
Löner         | 500
Hjorten       |
Hyra          | 100
Resor         | 20
Summa         | =SUM(B3:B6) → 620
`,
        ),
        drawn(
          'C',
          `
Post          | 2026
Medlemsbidrag | 4000
Löner         | 500
Hjorten       |
Hyra          | 100
Resor         | 20
Summa         | =SUM(B3,B5,B6) → 620
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B6 budget ? "A"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 # Hjorten',
      'A4 . Löner 500',
      'A5 . Hyra 100',
      'A6 = Summa 600',
      'B!A1:B7 budget ? "B"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 . Löner 500',
      'A4 . Hjorten _',
      'A5 . Hyra 100',
      'A6 . Resor 20',
      'A7 = Summa 620',
      'C!A1:B7 budget ? "C"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 . Löner 500',
      'A4 # Hjorten',
      'A5 . Hyra 100',
      'A6 . Resor 20',
      'A7 = Summa 620',
    ]);
  });

  test('further in below', () => {
    expect(
      [
        drawn(
          'A',
          `
Post          | 2026
Medlemsbidrag | 4000
Revision      | 50
Hjorten       |
"   Löner"    | 500
"   Hyra"     | 100
Resor         | 20
`,
        ),
        drawn(
          'B',
          `
Post          | 2026
Medlemsbidrag | 4000
Revision      | 50
Hjorten       |
Löner         | 500
Hyra          | 100
Resor         | 20
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B7 budget ? "A"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 . Revision 50',
      'A4 # Hjorten',
      'A5 . Löner 500',
      'A6 . Hyra 100',
      'A7 . Resor 20',
      'B!A1:B7 budget ? "B"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 . Revision 50',
      'A4 . Hjorten _',
      'A5 . Löner 500',
      'A6 . Hyra 100',
      'A7 . Resor 20',
    ]);
  });

  test('summed by its name further down', () => {
    expect(
      [
        drawn(
          'A',
          `
Post          | 2026
Medlemsbidrag | 4000
Revision      | 50
Hjorten       |
Löner         | 500
Hyra          | 100
Summa Hjorten | 600
Resor         | 20
`,
        ),
        drawn(
          'B',
          `
Post                     | 2026
Medlemsbidrag            | 4000
Revision                 | 50
Projekt Hjorten.         |
Löner                    | 500
Hyra                     | 100
Delsumma projekt Hjorten | 600
Resor                    | 20
`,
        ),
        drawn(
          'C',
          `
Post           | 2026
Medlemsbidrag  | 4000
Revision       | 50
Hjorten i väst |
Löner          | 500
Hyra           | 100
Tele           | 10
Hjorten totalt | 610
Resor          | 20
`,
        ),
        drawn(
          'D',
          `
Post                | 2026
Medlemsbidrag       | 4000
Revision            | 50
Bidrag till Hjorten |
Löner               | 500
Hyra                | 100
Summa bidrag        | 600
Resor               | 20
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B8 budget ? "A"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 . Revision 50',
      'A4 # Hjorten',
      'A5 . Löner 500',
      'A6 . Hyra 100',
      'A7 = Summa Hjorten 600',
      'A8 . Resor 20',
      'B!A1:B8 budget ? "B"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 . Revision 50',
      'A4 # Projekt Hjorten.',
      'A5 . Löner 500',
      'A6 . Hyra 100',
      'A7 = Delsumma projekt Hjorten 600',
      'A8 . Resor 20',
      'C!A1:B9 budget ? "C"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 . Revision 50',
      'A4 # Hjorten i väst',
      'A5 . Löner 500',
      'A6 . Hyra 100',
      'A7 . Tele 10',
      'A8 = Hjorten totalt 610',
      'A9 . Resor 20',
      'D!A1:B8 budget ? "D"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 . Revision 50',
      'A4 # Bidrag till Hjorten',
      'A5 . Löner 500',
      'A6 . Hyra 100',
      'A7 = Summa bidrag 600',
      'A8 . Resor 20',
    ]);
  });

  test('the same thing at large', () => {
    expect(
      [
        drawn(
          'A',
          `
Post            | 2026
Medlemsbidrag   | 4000
Team Öst        | 2000
Administration  |
Kansli          | 700
Revision        | 50
Summa kostnader | 2750
`,
        ),
        drawn(
          'B',
          `
Post                 | 2026
Medlemsbidrag        | 4000
Team Öst             | 2000
Styrelse och ledning |
Arvoden              | 70
Resor                | 50
Summa kostnader      | 2120
`,
        ),
        drawn(
          'C',
          `
Post            | 2026
Medlemsbidrag   | 4000
Team Öst        | 2000
Administration  |
Insatser        | 700
Övrigt          | 50
Summa kostnader | 2750
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B7 budget ? "A"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 . Team Öst 2000',
      'A4 # Administration',
      'A5 . Kansli 700',
      'A6 . Revision 50',
      'A7 = Summa kostnader 2750',
      'B!A1:B7 budget ? "B"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 . Team Öst 2000',
      'A4 # Styrelse och ledning',
      'A5 . Arvoden 70',
      'A6 . Resor 50',
      'A7 = Summa kostnader 2120',
      'C!A1:B7 budget ? "C"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 . Team Öst 2000',
      'A4 . Administration _',
      'A5 . Insatser 700',
      'A6 . Övrigt 50',
      'A7 = Summa kostnader 2750',
    ]);
  });

  test('set off by an empty line', () => {
    expect(
      [
        drawn(
          'A',
          `
Post          | 2026
Medlemsbidrag | 4000
Revision      | 50

Hjorten       |
Löner         | 500
Hyra          | 100
`,
        ),
        drawn(
          'B',
          `
Post          | 2026
Medlemsbidrag | 4000
Revision      | 50

Hjorten       |

Löner         | 500
Hyra          | 100
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B7 budget ? "A"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 . Revision 50',
      'A5 # Hjorten',
      'A6 . Löner 500',
      'A7 . Hyra 100',
      'B!A1:B8 budget ? "B"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 . Revision 50',
      'A5 . Hjorten _',
      'A7 . Löner 500',
      'A8 . Hyra 100',
    ]);
  });

  test('several within a section', () => {
    expect(
      [
        drawn(
          'A',
          `
Post            | 2026
Medlemsbidrag   | 4000
Hjorten         |
Löner           | 500
Hyra            | 100
Tranan          |
Löner           | 400
Hyra            | 80
Summa kostnader | 1080
`,
        ),
        drawn(
          'B',
          `
Post          | 2026
Medlemsbidrag | 4000
Hjorten       |
Löner         | 500
Hyra          | 100
Summa         | 600
Tranan        |
Löner         | 400
Hyra          | 80
Summa         | 480
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B9 budget ? "A"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 # Hjorten',
      'A4 . Löner 500',
      'A5 . Hyra 100',
      'A6 # Tranan',
      'A7 . Löner 400',
      'A8 . Hyra 80',
      'A9 = Summa kostnader 1080',
      'B!A1:B10 budget ? "B"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 # Hjorten',
      'A4 . Löner 500',
      'A5 . Hyra 100',
      'A6 = Summa 600',
      'A7 # Tranan',
      'A8 . Löner 400',
      'A9 . Hyra 80',
      'A10 = Summa 480',
    ]);
  });

  test('right below the heading of a side', () => {
    expect(
      [
        drawn(
          'A',
          `
Post            | 2026
Kostnader       |
Hjorten         |
Löner           | 500
Hyra            | 100
Tranan          |
Resor           | 400
Summa kostnader | 1000
`,
        ),
        drawn(
          'B',
          `
Post            | 2026
Kostnader       |
Hjorten         |
Löner           | 500
Hyra            | 100
Summa kostnader | 600
`,
        ),
        drawn(
          'C',
          `
Post            | 2026
Kostnader       |
Hjorten         |
Löner           | 500
Hyra            | 100
Delsumma        | 600
Resor           | 20
Summa kostnader | 620
`,
        ),
        drawn(
          'D',
          `
Post            | 2026
Kostnader       |
Hjorten         |
Löner           | 500
Hyra            | 100
Delsumma        | 600
Summa kostnader | 600
`,
        ),
        drawn(
          'E',
          `
Post          | 2026
Kostnader     |
Hjorten       |
Löner         | 500
Intäkter      |
Tranan        |
Medlemsbidrag | 600
Resultat      | 100
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B8 budget ? "A"',
      'B budget 2026',
      'A2 # Kostnader',
      'A3 # Hjorten',
      'A4 . Löner 500',
      'A5 . Hyra 100',
      'A6 # Tranan',
      'A7 . Resor 400',
      'A8 = Summa kostnader 1000',
      'B!A1:B6 budget ? "B"',
      'B budget 2026',
      'A2 # Kostnader',
      'A3 . Hjorten _',
      'A4 . Löner 500',
      'A5 . Hyra 100',
      'A6 = Summa kostnader 600',
      'C!A1:B8 budget ? "C"',
      'B budget 2026',
      'A2 # Kostnader',
      'A3 # Hjorten',
      'A4 . Löner 500',
      'A5 . Hyra 100',
      'A6 = Delsumma 600',
      'A7 . Resor 20',
      'A8 = Summa kostnader 620',
      'D!A1:B7 budget ? "D"',
      'B budget 2026',
      'A2 # Kostnader',
      'A3 . Hjorten _',
      'A4 . Löner 500',
      'A5 . Hyra 100',
      'A6 = Delsumma 600',
      'A7 = Summa kostnader 600',
      'E!A1:B8 budget ? "E"',
      'B budget 2026',
      'A2 # Kostnader',
      'A3 # Hjorten',
      'A4 . Löner 500',
      'A5 # Intäkter',
      'A6 # Tranan',
      'A7 . Medlemsbidrag 600',
      'A8 = Resultat 100',
    ]);
  });

  test('in a statement', () => {
    expect(
      [
        drawn(
          'B',
          `
Balansräkning
                               | 2025 | 2024
Tillgångar                     |      |
Omsättningstillgångar          |      |
Kortfristiga fordringar        | 200  | 100
Kassa och bank                 | 900  | 800
Summa tillgångar               | 1100 | 900
Eget kapital och skulder       |      |
Eget kapital                   |      |
Balanserat resultat            | 500  | 300
Kortfristiga skulder           | 600  | 600
Summa eget kapital och skulder | 1100 | 900
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'B!A2:C12 balanceSheet ? "Balansräkning"',
      'B actual 2025 | C previousYear 2024',
      'A3 # Tillgångar',
      'A4 # Omsättningstillgångar',
      'A5 . Kortfristiga fordringar 200 100',
      'A6 . Kassa och bank 900 800',
      'A7 = Summa tillgångar 1100 900',
      'A8 # Eget kapital och skulder',
      'A9 # Eget kapital',
      'A10 . Balanserat resultat 500 300',
      'A11 . Kortfristiga skulder 600 600',
      'A12 = Summa eget kapital och skulder 1100 900',
    ]);
  });

  test('one office after another', () => {
    expect(
      [
        drawn(
          'A',
          `
Post            | 2026
Insatser        |
Team Öst        | 1000
Team Väst       | 900
Styrelse        |
Arvoden         | 100
Resor           | 20
Kansli          |
Löner           | 700
Hyra            | 100
Summa kostnader | 2820
`,
        ),
        drawn(
          'B',
          `
Post            | 2026
Insatser        |
Team Öst        | 1000
Kansli          | 500
Styrelse        |
Arvoden         | 100
Resor           | 20
Summa kostnader | 1620
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B11 budget ? "A"',
      'B budget 2026',
      'A2 # Insatser',
      'A3 . Team Öst 1000',
      'A4 . Team Väst 900',
      'A5 # Styrelse',
      'A6 . Arvoden 100',
      'A7 . Resor 20',
      'A8 # Kansli',
      'A9 . Löner 700',
      'A10 . Hyra 100',
      'A11 = Summa kostnader 2820',
      'B!A1:B8 budget ? "B"',
      'B budget 2026',
      'A2 # Insatser',
      'A3 . Team Öst 1000',
      'A4 . Kansli 500',
      'A5 . Styrelse _',
      'A6 . Arvoden 100',
      'A7 . Resor 20',
      'A8 = Summa kostnader 1620',
    ]);
  });

  test('the last label, and labels without any figures', () => {
    expect(
      [
        drawn(
          'A',
          `
Post          | 2026
Medlemsbidrag | 4000
Kostnader     | 3900
Hjorten       |
`,
        ),
        drawn(
          'B',
          `
Post            | Budget 2026
Medlemsbidrag   |
Insatser        |
Kansli          |
Revision        |
Summa kostnader |
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B4 budget ? "A"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 . Kostnader 3900',
      'A4 . Hjorten _',
      'B!A1:B6 budget ? "B"',
      'B budget 2026',
      'A2 . Medlemsbidrag _',
      'A3 . Insatser _',
      'A4 . Kansli _',
      'A5 . Revision _',
      'A6 = Summa kostnader _',
    ]);
  });
});

describe('labels without a figure where no sum adds up', () => {
  test('half of the lines in capitals', () => {
    expect(
      [
        drawn(
          'A',
          `
Post          | 2026
Medlemsbidrag | 4000
RÄNTOR        | 10
HJORTEN       |
Löner         | 500
REVISION      | 100
`,
        ),
        drawn(
          'B',
          `
Post          | 2026
MEDLEMSBIDRAG | 4000
RÄNTOR        | 10
HJORTEN       |
Löner         | 500
REVISION      | 100
`,
        ),
        drawn(
          'C',
          `
Post           | 2026
Medlemsbidrag  | 4000
HJORTEN i väst |
Löner          | 500
Revision       | 100
`,
        ),
        drawn(
          'D',
          `
Post          | 2026
Medlemsbidrag | 4000
HVB           |
Löner         | 500
Revision      | 100
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B6 budget ? "A"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 . RÄNTOR 10',
      'A4 # HJORTEN',
      'A5 . Löner 500',
      'A6 . REVISION 100',
      'B!A1:B6 budget ? "B"',
      'B budget 2026',
      'A2 . MEDLEMSBIDRAG 4000',
      'A3 . RÄNTOR 10',
      'A4 . HJORTEN _',
      'A5 . Löner 500',
      'A6 . REVISION 100',
      'C!A1:B5 budget ? "C"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 . HJORTEN i väst _',
      'A4 . Löner 500',
      'A5 . Revision 100',
      'D!A1:B5 budget ? "D"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 . HVB _',
      'A4 . Löner 500',
      'A5 . Revision 100',
    ]);
  });

  test('labels before the first figures', () => {
    expect(
      [
        drawn(
          'A',
          `
Post          | 2026
Medlemsbidrag | 4000

Hjorten       |
Kanslihuset   |
Löner         | 500
Revision      | 100
`,
        ),
        drawn(
          'B',
          `
Post              | 2026
Medlemsbidrag     | 4000

Hjorten           |
Försäkringskassan |
Löner             | 500
Revision          | 100
`,
        ),
        drawn(
          'C',
          `
Post          | 2026
Medlemsbidrag | 4000

Hjorten       |
Summa         | 500
Revision      | 100
`,
        ),
        drawn(
          'D',
          `
Post           | 2026
Medlemsbidrag  | 4000

Hjorten        |
Årets resultat | 500
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B7 budget ? "A"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A4 # Hjorten',
      'A5 . Kanslihuset _',
      'A6 . Löner 500',
      'A7 . Revision 100',
      'B!A1:B7 budget ? "B"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A4 . Hjorten _',
      'A5 . Försäkringskassan @state _',
      'A6 . Löner 500',
      'A7 . Revision 100',
      'C!A1:B6 budget ? "C"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A4 . Hjorten _',
      'A5 = Summa 500',
      'A6 . Revision 100',
      'D!A1:B5 budget ? "D"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A4 # Hjorten',
      'A5 = Årets resultat 500',
    ]);
  });

  test('sums of cells above and below', () => {
    expect(
      [
        drawn(
          'A',
          `
Post          | 2026              | 2027
Medlemsbidrag | 4000              | 4000
Team Öst      | 500               | 500
Hjorten       |                   |
Löner         | 100               | 110
Hyra          | 20                | 20
Räntor        | 10                | 10
Summa drift   | =SUM(B5:B6) → 120 | =SUM(C5:C6) → 130
Summa         | =SUM(B3:B7) → 900 | =SUM(C3:C7) → 900
`,
        ),
        drawn(
          'B',
          `
Post          | 2026
Medlemsbidrag | 4000
Team Öst      | 500
Hjorten       |
Löner         | 100
Hyra          | 20
Total         | =SUM(B2:B6) → 900
`,
        ),
        drawn(
          'C',
          `
Post          | 2026
Medlemsbidrag | 4000
Intäkter      |
Räntor        | 500
Hjorten       |
Löner         | 100
Hyra          | 20
Total         | =SUM(B2:B7) → 900
`,
        ),
        drawn(
          'D',
          `
Post          | 2026
Medlemsbidrag | 4000
Räntor        | 500
Hjorten       |
Löner         | 100
Hyra          | 20
Total         | =SUM(Annat!B2:B7) → 900
`,
        ),
        drawn(
          'E',
          `
Post          | 2026
Medlemsbidrag | 4000
Räntor        | 500
Hjorten       |
Löner         | =B2 → 100
Hyra          | 20
Total         | =B2+B3 → 900
`,
        ),
        drawn(
          'F',
          `
Post          | 2026
Medlemsbidrag | 4000
Räntor        | 500

Hjorten       |
Löner         | 100
Delsumma      | 100
Hyra          | 20
Total         | =SUM(B3:B8) → 900
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C9 budget ? "A"',
      'B budget 2026 | C plan 2027',
      'A2 . Medlemsbidrag 4000 4000',
      'A3 . Team Öst 500 500',
      'A4 # Hjorten',
      'A5 . Löner 100 110',
      'A6 . Hyra 20 20',
      'A7 . Räntor 10 10',
      'A8 = Summa drift 120 130',
      'A9 = Summa 900 900',
      'B!A1:B7 budget ? "B"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 . Team Öst 500',
      'A4 . Hjorten _',
      'A5 . Löner 100',
      'A6 . Hyra 20',
      'A7 = Total 900',
      'C!A1:B8 budget ? "C"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 # Intäkter',
      'A4 . Räntor 500',
      'A5 . Hjorten _',
      'A6 . Löner 100',
      'A7 . Hyra 20',
      'A8 = Total 900',
      'D!A1:B7 budget ? "D"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 . Räntor 500',
      'A4 . Hjorten _',
      'A5 . Löner 100',
      'A6 . Hyra 20',
      'A7 = Total 900',
      'E!A1:B7 budget ? "E"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 . Räntor 500',
      'A4 . Hjorten _',
      'A5 . Löner 100',
      'A6 . Hyra 20',
      'A7 = Total 900',
      'F!A1:B9 budget ? "F"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 . Räntor 500',
      'A5 # Hjorten',
      'A6 . Löner 100',
      'A7 = Delsumma 100',
      'A8 . Hyra 20',
      'A9 = Total 900',
    ]);
  });

  test('headings that a formula runs over', () => {
    expect(
      [
        drawn(
          'A',
          `
Post          | 2026
Medlemsbidrag | 4000
Styrelse      |
Arvoden       | 500
Resor         | 20
Kansli        |
Löner         | 100
Hyra          | 20
Summa         | =SUM(B3:B8) → 900
`,
        ),
        drawn(
          'B',
          `
Post          | 2026
Medlemsbidrag | 4000
Styrelse      |
Arvoden       | 500
Resor         | 20
Kansli        |
Löner         | 100
Hyra          | 20
Summa         | 900
`,
        ),
        drawn(
          'C',
          `
Post          | 2026
Medlemsbidrag | 4000
Hjorten       |
Arvoden       | 500
Summa Hjorten | 520
Tranan        |
Löner         | 100
Hyra          | 20
Summa Tranan  | 900
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B9 budget ? "A"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 # Styrelse',
      'A4 . Arvoden 500',
      'A5 . Resor 20',
      'A6 # Kansli',
      'A7 . Löner 100',
      'A8 . Hyra 20',
      'A9 = Summa 900',
      'B!A1:B9 budget ? "B"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 # Styrelse',
      'A4 . Arvoden 500',
      'A5 . Resor 20',
      'A6 # Kansli',
      'A7 . Löner 100',
      'A8 . Hyra 20',
      'A9 = Summa 900',
      'C!A1:B9 budget ? "C"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 # Hjorten',
      'A4 . Arvoden 500',
      'A5 = Summa Hjorten 520',
      'A6 # Tranan',
      'A7 . Löner 100',
      'A8 . Hyra 20',
      'A9 = Summa Tranan 900',
    ]);
  });

  test('words behind the name of what is summed', () => {
    expect(
      [
        drawn(
          'A',
          `
Post          | 2026
Medlemsbidrag | 4000
Revision      | 50
Hjorten:      |
Löner         | 500
S:a hjorten   | 700
`,
        ),
        drawn(
          'B',
          `
Post           | 2026
Medlemsbidrag  | 4000
Revision       | 50
Hjorten i norr |
Löner          | 500
Hyra           | 20
Summa hjorten  | 700
Resor          | 1
`,
        ),
        drawn(
          'C',
          `
Post          | 2026
Medlemsbidrag | 4000
Revision      | 50
Sol           |
Löner         | 500
Hyra          | 20
Summa so      | 700
Resor         | 1
`,
        ),
        drawn(
          'E',
          `
Post          | 2026
Medlemsbidrag | 4000
Revision      | 50
Hjorten       |
Löner         | 500
Hyra          | 20
Summa         | 700
Resor         | 1
`,
        ),
        drawn(
          'F',
          `
Post          | 2026
Medlemsbidrag | 4000
Revision      | 50
Hjorten       |
Summa hjorten | 700
Resor         | 1
`,
        ),
        drawn(
          'G',
          `
Post          | 2026
Medlemsbidrag | 4000
Revision      | 50
Hjorten       |
Löner         | 500
Hyra          | 20
Summa hjorten |
Resor         | 1
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B6 budget ? "A"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 . Revision 50',
      'A4 # Hjorten:',
      'A5 . Löner 500',
      'A6 = S:a hjorten 700',
      'B!A1:B8 budget ? "B"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 . Revision 50',
      'A4 # Hjorten i norr',
      'A5 . Löner 500',
      'A6 . Hyra 20',
      'A7 = Summa hjorten 700',
      'A8 . Resor 1',
      'C!A1:B8 budget ? "C"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 . Revision 50',
      'A4 . Sol _',
      'A5 . Löner 500',
      'A6 . Hyra 20',
      'A7 = Summa so 700',
      'A8 . Resor 1',
      'E!A1:B8 budget ? "E"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 . Revision 50',
      'A4 . Hjorten _',
      'A5 . Löner 500',
      'A6 . Hyra 20',
      'A7 = Summa 700',
      'A8 . Resor 1',
      'F!A1:B6 budget ? "F"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 . Revision 50',
      'A4 . Hjorten _',
      'A5 = Summa hjorten 700',
      'A6 . Resor 1',
      'G!A1:B8 budget ? "G"',
      'B budget 2026',
      'A2 . Medlemsbidrag 4000',
      'A3 . Revision 50',
      'A4 . Hjorten _',
      'A5 . Löner 500',
      'A6 . Hyra 20',
      'A7 = Summa hjorten _',
      'A8 . Resor 1',
    ]);
  });

  test('below the heading of a side', () => {
    expect(
      [
        drawn(
          'A',
          `
Post            | 2026
Kostnader       |
Hjorten         |
Löner           | 500
Hyra            | 100
Tranan          |
Summa kostnader | 1000
`,
        ),
        drawn(
          'B',
          `
Post            | 2026
Kostnader       |
Hjorten         |
Löner           | 500
Delsumma        | 600

Resor           | 20
Tele            | 1
Summa kostnader | 900
`,
        ),
        drawn(
          'D',
          `
Post     | 2026
Styrelse |
Hjorten  |
Löner    | 500
Delsumma | 600
Resor    | 20
`,
        ),
        drawn(
          'G',
          `
Del       | Post     | 2026
Kostnader | Hjorten  |
          | Löner    | 500
          | Hyra     | 100
          | Delsumma | 700
          | Resor    | 20
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B7 budget ? "A"',
      'B budget 2026',
      'A2 # Kostnader',
      'A3 # Hjorten',
      'A4 . Löner 500',
      'A5 . Hyra 100',
      'A6 . Tranan _',
      'A7 = Summa kostnader 1000',
      'B!A1:B9 budget ? "B"',
      'B budget 2026',
      'A2 # Kostnader',
      'A3 # Hjorten',
      'A4 . Löner 500',
      'A5 = Delsumma 600',
      'A7 . Resor 20',
      'A8 . Tele 1',
      'A9 = Summa kostnader 900',
      'D!A1:B6 budget ? "D"',
      'B budget 2026',
      'A2 # Styrelse',
      'A3 . Hjorten _',
      'A4 . Löner 500',
      'A5 = Delsumma 600',
      'A6 . Resor 20',
      'G!A1:C6 budget ? "G"',
      'C budget 2026',
      'A2 # Kostnader',
      'B2 . Hjorten _',
      'B3 . Löner 500',
      'B4 . Hyra 100',
      'B5 = Delsumma 700',
      'B6 . Resor 20',
    ]);
  });

  test('subheadings known by those above', () => {
    expect(
      [
        drawn(
          'A',
          `
Post      | 2026
Kostnader |
Hjorten   |
Löner     | 500
Hyra      | 100
Delsumma  | 1
Resor     | 20
Tranan    |
Tele      | 5
`,
        ),
        drawn(
          'B',
          `
Post      | 2026
Kostnader |
Styrelse  |
Arvoden   | 500
Hyra      | 100
Delsumma  | 1
Resor     | 20
Kansli    |
Tele      | 5
`,
        ),
        drawn(
          'C',
          `
Post      | 2026
Kostnader |
Insatser  |
Team Öst  | 500
Team Väst | 100
Delsumma  | 1
Resor     | 20
Tranan    |
Tele      | 5
`,
        ),
        drawn(
          'D',
          `
Post      | 2026
Kostnader |
Resor     | 20
Tranan    |
Tele      | 5
`,
        ),
        drawn(
          'E',
          `
Post           | 2026
Kostnader      |
Insatser       |
Team Öst       | 500
Team Väst      | 100
Team Syd       | 1
Administration |
Tele           | 5
Post           | 5
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B9 budget ? "A"',
      'B budget 2026',
      'A2 # Kostnader',
      'A3 # Hjorten',
      'A4 . Löner 500',
      'A5 . Hyra 100',
      'A6 = Delsumma 1',
      'A7 . Resor 20',
      'A8 # Tranan',
      'A9 . Tele 5',
      'B!A1:B9 budget ? "B"',
      'B budget 2026',
      'A2 # Kostnader',
      'A3 # Styrelse',
      'A4 . Arvoden 500',
      'A5 . Hyra 100',
      'A6 = Delsumma 1',
      'A7 . Resor 20',
      'A8 # Kansli',
      'A9 . Tele 5',
      'C!A1:B9 budget ? "C"',
      'B budget 2026',
      'A2 # Kostnader',
      'A3 # Insatser',
      'A4 . Team Öst 500',
      'A5 . Team Väst 100',
      'A6 = Delsumma 1',
      'A7 . Resor 20',
      'A8 . Tranan _',
      'A9 . Tele 5',
      'D!A1:B5 budget ? "D"',
      'B budget 2026',
      'A2 # Kostnader',
      'A3 . Resor 20',
      'A4 . Tranan _',
      'A5 . Tele 5',
      'E!A1:B9 budget ? "E"',
      'B budget 2026',
      'A2 # Kostnader',
      'A3 # Insatser',
      'A4 . Team Öst 500',
      'A5 . Team Väst 100',
      'A6 . Team Syd 1',
      'A7 # Administration',
      'A8 . Tele 5',
      'A9 . Post 5',
    ]);
  });

  test('a category after another of its kind', () => {
    expect(
      [
        drawn(
          'A',
          `
Post            | 2026
Insatser        |
Team Öst        | 1000
Team Väst       | 900
Summa kostnader | 5
Styrelse        |
Arvoden         | 100
Resor           | 20
`,
        ),
        drawn(
          'B',
          `
Post              | 2026
Medlemsbidrag     |
Försäkringskassan | 1000
Region Syd        | 900
Styrelse          |
Arvoden           | 100
Resor             | 20
`,
        ),
        drawn(
          'D',
          `
Post      | 2026
Kostnader |
Team Öst  | 1000
Styrelse  |
Arvoden   | 100
Resor     | 20
`,
        ),
        drawn(
          'E',
          `
Post     | 2026
Insatser |
Team Öst | 1000
Styrelse |
Summa    | 100
Resor    | 20
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:B8 budget ? "A"',
      'B budget 2026',
      'A2 # Insatser',
      'A3 . Team Öst 1000',
      'A4 . Team Väst 900',
      'A5 = Summa kostnader 5',
      'A6 # Styrelse',
      'A7 . Arvoden 100',
      'A8 . Resor 20',
      'B!A1:B7 budget ? "B"',
      'B budget 2026',
      'A2 # Medlemsbidrag',
      'A3 . Försäkringskassan @state 1000',
      'A4 . Region Syd @region 900',
      'A5 # Styrelse',
      'A6 . Arvoden 100',
      'A7 . Resor 20',
      'D!A1:B6 budget ? "D"',
      'B budget 2026',
      'A2 # Kostnader',
      'A3 . Team Öst 1000',
      'A4 . Styrelse _',
      'A5 . Arvoden 100',
      'A6 . Resor 20',
      'E!A1:B6 budget ? "E"',
      'B budget 2026',
      'A2 # Insatser',
      'A3 . Team Öst 1000',
      'A4 . Styrelse _',
      'A5 = Summa 100',
      'A6 . Resor 20',
    ]);
  });
});
