import { drawn } from './drawn';
import { pictured } from './show';

describe('how much of the year a column covers', () => {
  test('the outcome of each quarter, and of all quarters so far', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | Utfall kv 1 | Utfall kv 2 | Utfall kv 3 | Budget 2026
Insatser | 700         | 800         | 750         | 3000
Kansli   | 200         | 250         | 220         | 900
Summa    | 900         | 1050        | 970         | 3900
`,
        ),
        drawn(
          'B',
          `
Post     | Utfall kv 1 | Utfall kv 2 | Utfall kv 3 | Budget 2026
Insatser | 700         | 1500        | 2250        | 3000
Kansli   | 200         | 450         | 670         | 900
Summa    | 900         | 1950        | 2920        | 3900
`,
        ),
        drawn(
          'C',
          `
Post     | Utfall tertial 1 | Utfall tertial 2 | Budget 2026
Insatser | 1000             | 950              | 3000
Kansli   | 300              | 320              | 900
`,
        ),
        drawn(
          'D',
          `
Post     | Utfall kv 2 | Utfall kv 1 | Budget 2026
Insatser | 750         | 700         | 3000
Kansli   | 220         | 200         | 900
`,
        ),
        drawn(
          'E',
          `
Post     | Utfall kv 2 | Budget 2026
Insatser | 750         | 3000
Kansli   | 220         | 900
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:E4 followUp ? "A"',
      'B actual 2026 quarter1 3m | C actual 2026 quarter2 3m | D actual 2026 quarter3 3m | E budget 2026',
      'A2 . Insatser 700 800 750 3000',
      'A3 . Kansli 200 250 220 900',
      'A4 = Summa 900 1050 970 3900',
      'B!A1:E4 followUp ? "B"',
      'B actual 2026 quarter1 3m | C actual 2026 quarter2 6m | D actual 2026 quarter3 9m | E budget 2026',
      'A2 . Insatser 700 1500 2250 3000',
      'A3 . Kansli 200 450 670 900',
      'A4 = Summa 900 1950 2920 3900',
      'C!A1:D3 followUp ? "C"',
      'B actual 2026 tertial1 4m | C actual 2026 tertial2 4m | D budget 2026',
      'A2 . Insatser 1000 950 3000',
      'A3 . Kansli 300 320 900',
      'D!A1:D3 followUp ? "D"',
      'B actual 2026 quarter2 6m | C actual 2026 quarter1 3m | D budget 2026',
      'A2 . Insatser 750 700 3000',
      'A3 . Kansli 220 200 900',
      'E!A1:C3 followUp ? "E"',
      'B actual 2026 quarter2 6m | C budget 2026',
      'A2 . Insatser 750 3000',
      'A3 . Kansli 220 900',
    ]);
  });

  test(`one year's quarters and another's`, () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | Utfall kv 1 2025 | Utfall kv 1 2026 | Budget 2026
Insatser | 700              | 750              | 3000
Kansli   | 200              | 220              | 900
`,
        ),
        drawn(
          'B',
          `
Post     | Utfall kv 1 2025 | Utfall kv 2 2025 | Utfall kv 1 2026 | Utfall kv 2 2026 | Budget 2026
Insatser | 700              | 710              | 750              | 1500             | 3000
Kansli   | 200              | 190              | 220              | 440              | 900
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:D3 followUp ? "A"',
      'B previousYear 2025 quarter1 3m | C actual 2026 quarter1 3m | D budget 2026',
      'A2 . Insatser 700 750 3000',
      'A3 . Kansli 200 220 900',
      'B!A1:F3 followUp ? "B"',
      'B previousYear 2025 quarter1 3m | C previousYear 2025 quarter2 3m | D actual 2026 quarter1 3m | E actual 2026 quarter2 6m | F budget 2026',
      'A2 . Insatser 700 710 750 1500 3000',
      'A3 . Kansli 200 190 220 440 900',
    ]);
  });

  test('a half and quarters do not follow on one another', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | Utfall kv 1 | Utfall halvår 1 | Budget 2026
Insatser | 700         | 1400            | 3000
Kansli   | 200         | 450             | 900
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:D3 followUp ? "A"',
      'B actual 2026 quarter1 3m | C actual 2026 half1 6m | D budget 2026',
      'A2 . Insatser 700 1400 3000',
      'A3 . Kansli 200 450 900',
    ]);
  });

  test('outcomes below zero, and none at all', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | Utfall kv 1 | Utfall kv 2 | Budget 2026
Insatser | -700        | -800        | -3000
Kansli   | -200        | -250        | -900
`,
        ),
        drawn(
          'B',
          `
Post          | Utfall kv 1 | Utfall kv 2 | Budget 2026
Insatser      | 700         | 1500        | -3000
Medlemsbidrag | -900        | -1900       | 900
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:D3 followUp ? "A"',
      'B actual 2026 quarter1 3m | C actual 2026 quarter2 3m | D budget 2026',
      'A2 . Insatser -700 -800 -3000',
      'A3 . Kansli -200 -250 -900',
      'B!A1:D3 followUp ? "B"',
      'B actual 2026 quarter1 3m | C actual 2026 quarter2 6m | D budget 2026',
      'A2 . Insatser 700 1500 -3000',
      'A3 . Medlemsbidrag -900 -1900 900',
    ]);
  });

  test('the months that an outcome adds up', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | Jan | Feb | Mars | April | Utfall | Budget 2026
Insatser | 100 | 110 | 120  | 130   | 460    | 1500
Kansli   | 10  | 20  | 30   | 40    | 100    | 300
Revision | 0   | 0   | 0    | 5     | 5      | 20
`,
        ),
        drawn(
          'B',
          `
Post     | Jan | Feb | Mars | April | Utfall | Budget 2026
Insatser | 100 | 110 | 120  |       | 330    | 1500
Kansli   | 10  | 20  | 30   | 0     | 60     | 300
Revision | 5   |     |      |       | 5      | 20
`,
        ),
        drawn(
          'C',
          `
Post     | Jan | Feb | Mars | April | Utfall | Budget 2026
Insatser | 100 | 110 | 120  | 130   | 450    | 1500
Kansli   | 10  | 20  | 30   | 40    | 90     | 300
Revision | 0   | 0   | 0    | 5     | 5      | 20
`,
        ),
        drawn(
          'D',
          `
Post     | Feb | Mars | April | Utfall | Budget 2026
Insatser | 110 | 120  | 130   | 360    | 1500
Kansli   | 20  | 30   | 40    | 90     | 300
`,
        ),
        drawn(
          'E',
          `
Post     | Kv 1 | Kv 2 | Utfall ack | Budget 2026
Insatser | 300  | 400  | 700        | 1500
Kansli   | 50   | 60   | 110        | 300
Revision | 0    | 0    | 0          | 20
`,
        ),
        drawn(
          'F',
          `
Post     | Jan | Utfall | Budget 2026
Insatser | 300 | 300    | 1500
Kansli   | 50  | 50     | 300
`,
        ),
        drawn(
          'G',
          `
Post     | Utfall | Jan | Feb | Budget 2026
Insatser | 300    | 100 | 200 | 1500
Kansli   | 50     | 20  | 30  | 300
`,
        ),
        drawn(
          'H',
          `
Post     | Jan | Feb | Utfall | Budget 2026
Insatser | 100 | 200 | 300    | 1500
Kansli   | 50  | 20  | 75     | 300
Revision | 5   | 6   | 12     | 300
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:G4 followUp ? "A"',
      'B period 2026 month1 | C period 2026 month2 | D period 2026 month3 | E period 2026 month4 | F actual 2026 4m | G budget 2026',
      'A2 . Insatser 100 110 120 130 460 1500',
      'A3 . Kansli 10 20 30 40 100 300',
      'A4 . Revision 0 0 0 5 5 20',
      'B!A1:G4 followUp ? "B"',
      'B period 2026 month1 | C period 2026 month2 | D period 2026 month3 | E period 2026 month4 | F actual 2026 3m | G budget 2026',
      'A2 . Insatser 100 110 120 _ 330 1500',
      'A3 . Kansli 10 20 30 0 60 300',
      'A4 . Revision 5 _ _ _ 5 20',
      'C!A1:G4 followUp ? "C"',
      'B period 2026 month1 | C period 2026 month2 | D period 2026 month3 | E period 2026 month4 | F actual 2026 | G budget 2026',
      'A2 . Insatser 100 110 120 130 450 1500',
      'A3 . Kansli 10 20 30 40 90 300',
      'A4 . Revision 0 0 0 5 5 20',
      'D!A1:F3 followUp ? "D"',
      'B period 2026 month2 | C period 2026 month3 | D period 2026 month4 | E actual 2026 | F budget 2026',
      'A2 . Insatser 110 120 130 360 1500',
      'A3 . Kansli 20 30 40 90 300',
      'E!A1:E4 followUp ? "E"',
      'B period 2026 quarter1 | C period 2026 quarter2 | D actual 2026 6m | E budget 2026',
      'A2 . Insatser 300 400 700 1500',
      'A3 . Kansli 50 60 110 300',
      'A4 . Revision 0 0 0 20',
      'F!A1:D3 followUp ? "F"',
      'B period 2026 month1 | C actual 2026 | D budget 2026',
      'A2 . Insatser 300 300 1500',
      'A3 . Kansli 50 50 300',
      'G!A1:E3 followUp ? "G"',
      'B actual 2026 | C period 2026 month1 | D period 2026 month2 | E budget 2026',
      'A2 . Insatser 300 100 200 1500',
      'A3 . Kansli 50 20 30 300',
      'H!A1:E4 followUp ? "H"',
      'B period 2026 month1 | C period 2026 month2 | D actual 2026 | E budget 2026',
      'A2 . Insatser 100 200 300 1500',
      'A3 . Kansli 50 20 75 300',
      'A4 . Revision 5 6 12 300',
    ]);
  });

  test('a forecast for the rest of the year', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | Utfall jan-aug 2026 | Prognos resten av året | Prognos 2026 | Budget 2026
Insatser | 2000                | 900                    | 2900         | 3000
Kansli   | 600                 | 310                    | 910          | 900
`,
        ),
        drawn(
          'B',
          `
Post     | Utfall jan-sep 2026 | Prognos kv 4 2026 | Prognos helår 2026 | Budget 2026
Insatser | 2100                | 800               | 2900               | 3000
Kansli   | 650                 | 260               | 910                | 900
`,
        ),
        drawn(
          'C',
          `
Post     | Utfall jan-aug 2026 | Prognos kv 4 2026 | Prognos helår 2026 | Budget 2026
Insatser | 2100                | 800               | 2900               | 3000
Kansli   | 650                 | 260               | 910                | 900
`,
        ),
        drawn(
          'D',
          `
Post     | Utfall jan-sep 2026 | Prognos kv 4 2026 | Budget 2026
Insatser | 2100                | 2900              | 3000
Kansli   | 650                 | 910               | 900
`,
        ),
        drawn(
          'E',
          `
Post     | Utfall jan-mars 2026 | Prognos kv 3 2026 | Prognos helår 2026 | Budget 2026
Insatser | 700                  | 800               | 2900               | 3000
Kansli   | 220                  | 260               | 910                | 900
`,
        ),
        drawn(
          'F',
          `
Post     | Utfall jan-sep 2025 | Prognos kv 4 2026 | Prognos helår 2026 | Budget 2026
Insatser | 2100                | 800               | 2900               | 3000
Kansli   | 650                 | 260               | 910                | 900
`,
        ),
        drawn(
          'G',
          `
Post     | Återstående budget | Utfall jan-aug 2026 | Budget 2026
Insatser | 1000               | 2000                | 3000
Kansli   | 300                | 600                 | 900
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:E3 followUp ? "A"',
      'B actual 2026 8m | C remaining 2026 | D forecast 2026 | E budget 2026',
      'A2 . Insatser 2000 900 2900 3000',
      'A3 . Kansli 600 310 910 900',
      'B!A1:E3 followUp ? "B"',
      'B actual 2026 9m | C remaining 2026 quarter4 | D forecast 2026 | E budget 2026',
      'A2 . Insatser 2100 800 2900 3000',
      'A3 . Kansli 650 260 910 900',
      'C!A1:E3 followUp ? "C"',
      'B actual 2026 8m | C forecast 2026 quarter4 | D forecast 2026 | E budget 2026',
      'A2 . Insatser 2100 800 2900 3000',
      'A3 . Kansli 650 260 910 900',
      'D!A1:D3 followUp ? "D"',
      'B actual 2026 9m | C forecast 2026 quarter4 | D budget 2026',
      'A2 . Insatser 2100 2900 3000',
      'A3 . Kansli 650 910 900',
      'E!A1:E3 followUp ? "E"',
      'B actual 2026 3m | C forecast 2026 quarter3 | D forecast 2026 | E budget 2026',
      'A2 . Insatser 700 800 2900 3000',
      'A3 . Kansli 220 260 910 900',
      'F!A1:E3 budget ? "F"',
      'B previousYear 2025 9m | C forecast 2026 quarter4 | D forecast 2026 | E budget 2026',
      'A2 . Insatser 2100 800 2900 3000',
      'A3 . Kansli 650 260 910 900',
      'G!A1:D3 followUp ? "G"',
      'B remaining 2026 | C actual 2026 8m | D budget 2026',
      'A2 . Insatser 1000 2000 3000',
      'A3 . Kansli 300 600 900',
    ]);
  });

  test('the last period is what is left beside a forecast that alone says its year', () => {
    const [, columns] = pictured(
      drawn(
        'Uppföljning 2026',
        `
Post     | Budget 2026 | Utfall T1 | Utfall T2 | Prognos T3 | Prognos 2026
Insatser | 3000        | 1000      | 1000      | 900        | 2900
Kansli   | 900         | 300       | 300       | 310        | 910
`,
      ),
    );
    expect(columns).toContain('E remaining 2026 tertial3 | F forecast 2026');
  });
});
