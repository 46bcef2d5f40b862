import { drawn } from './drawn';
import { pictured } from './show';

describe('the year that a workbook is for', () => {
  test('of two years that are budgeted the later, of three the first', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | Budget 2026 | Budget 2027
Insatser | 3000        | 3100
Kansli   | 900         | 950
`,
        ),
        drawn(
          'B',
          `
Post     | 2026 | 2027 | 2028
Insatser | 3000 | 3100 | 3200
Kansli   | 900  | 950  | 960
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C3 budget ? "A"',
      'B budget 2026 | C budget 2027',
      'A2 . Insatser 3000 3100',
      'A3 . Kansli 900 950',
      'B!A1:D3 budget ? "B"',
      'B budget 2026 | C plan 2027 | D plan 2028',
      'A2 . Insatser 3000 3100 3200',
      'A3 . Kansli 900 950 960',
    ]);
  });

  test('a statement with the year before first reports the later, unless that is a year to come', () => {
    const statement = `
Resultaträkning | 2025 | 2026
Intäkter        | 6900 | 7000
Kostnader       | 6800 | 7000
Årets resultat  | 100  | 0
`;
    const budget = `
Post      | Budget 2026
Intäkter  | 7000
Kostnader | 7000
`;
    const columns = (...sheets: readonly ReturnType<typeof drawn>[]) => pictured(...sheets)[1];
    expect(columns(drawn('RR', statement))).toBe('B previousYear 2025 | C actual 2026');
    expect(columns(drawn('RR', statement), drawn('Budget', budget))).toBe('B previousYear 2025 | C budget 2026');
    expect(columns(drawn('Budget', statement))).toBe('B budget 2025 | C plan 2026');
  });

  test('an overview of the years has what came of them, unless a budget is for one of them', () => {
    const overview = (last: number) => `
Flerårsöversikt | ${last - 2} | ${last - 1} | ${last}
Intäkter        | 6900 | 7000 | 7100
Kostnader       | 6800 | 7056 | 7322
Årets resultat  | 100  | -56  | -222
`;
    const budget = `
Post      | Budget 2025 | Budget 2026
Intäkter  | 7000        | 7000
Kostnader | 7000        | 7000
`;
    const columns = (...sheets: readonly ReturnType<typeof drawn>[]) => pictured(...sheets)[1];
    expect(columns(drawn('A', overview(2025)))).toBe('B actual 2023 | C actual 2024 | D actual 2025');
    expect(columns(drawn('A', overview(2025)), drawn('Budget 2026', budget))).toBe(
      'B actual 2023 | C actual 2024 | D actual 2025',
    );
    expect(columns(drawn('A', overview(2028)), drawn('Budget 2026', budget))).toBe(
      'B budget 2026 | C plan 2027 | D plan 2028',
    );
    expect(columns(drawn('Budget', overview(2028)))).toBe('B budget 2026 | C plan 2027 | D plan 2028');
  });

  test('the last budget before the plans', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | Budget 2025 | Budget 2026 | Plan 2027 | Plan 2028
Insatser | 2900        | 3000        | 3100      | 3200
Kansli   | 880         | 900         | 950       | 960
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:E3 budget ? "A"',
      'B previousYear 2025 | C budget 2026 | D plan 2027 | E plan 2028',
      'A2 . Insatser 2900 3000 3100 3200',
      'A3 . Kansli 880 900 950 960',
    ]);
  });

  test('plans alone', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | Plan 2027 | Plan 2028 | Utfall 2025
Insatser | 3100      | 3200      | 2800
Kansli   | 950       | 960       | 850
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:D3 budget ? "A"',
      'B plan 2027 | C plan 2028 | D previousYear 2025',
      'A2 . Insatser 3100 3200 2800',
      'A3 . Kansli 950 960 850',
    ]);
  });

  test('outcomes alone', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | Utfall 2024 | Utfall 2025
Insatser | 2700        | 2800
Kansli   | 840         | 850
`,
        ),
        drawn(
          'B',
          `
Post     | Utfall 2025 | Prognos 2026
Insatser | 2800        | 2900
Kansli   | 850         | 860
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C3 budget ? "A"',
      'B previousYear 2024 | C actual 2025',
      'A2 . Insatser 2700 2800',
      'A3 . Kansli 840 850',
      'B!A1:C3 budget ? "B"',
      'B previousYear 2025 | C forecast 2026',
      'A2 . Insatser 2800 2900',
      'A3 . Kansli 850 860',
    ]);
  });

  test('the year before beside its outcome', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | Utfall 2025 | Budget 2025 | Budget 2026
Insatser | 2800        | 2900        | 3000
Kansli   | 850         | 880         | 900
`,
        ),
        drawn(
          'B',
          `
Post     | Utfall 2024 | Budget 2025 | Budget 2026
Insatser | 2800        | 2900        | 3000
Kansli   | 850         | 880         | 900
`,
        ),
        drawn(
          'C',
          `
Post     | Budget 2026 | Budget 2025
Insatser | 3000        | 2900
Kansli   | 900         | 880
`,
        ),
        drawn(
          'D',
          `
Post     | Budget 2025 | Budget 2026 | Förändring
Insatser | 2900        | 3000        | 100
Kansli   | 880         | 900         | 20
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:D3 budget ? "A"',
      'B previousYear 2025 | C previousYear 2025 | D budget 2026',
      'A2 . Insatser 2800 2900 3000',
      'A3 . Kansli 850 880 900',
      'B!A1:D3 budget ? "B"',
      'B previousYear 2024 | C previousYear 2025 | D budget 2026',
      'A2 . Insatser 2800 2900 3000',
      'A3 . Kansli 850 880 900',
      'C!A1:C3 budget ? "C"',
      'B budget 2026 | C previousYear 2025',
      'A2 . Insatser 3000 2900',
      'A3 . Kansli 900 880',
      'D!A1:D3 budget ? "D"',
      'B previousYear 2025 | C budget 2026 | D change 2026',
      'A2 . Insatser 2900 3000 100',
      'A3 . Kansli 880 900 20',
    ]);
  });

  test('both years followed up', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | Budget 2025 | Utfall 2025 | Budget 2026 | Utfall 2026
Insatser | 2900        | 2800        | 3000        | 2950
Kansli   | 880         | 850         | 900         | 910
`,
        ),
        drawn(
          'B',
          `
Uppföljning 2026
Post     | Budget 2025 | Utfall 2025 | Budget 2026
Insatser | 2900        | 2800        | 3000
Kansli   | 880         | 850         | 900
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:E3 followUp ? "A"',
      'B budget 2025 | C actual 2025 | D budget 2026 | E actual 2026',
      'A2 . Insatser 2900 2800 3000 2950',
      'A3 . Kansli 880 850 900 910',
      'B!A2:D4 budget ? "Uppföljning 2026"',
      'B previousYear 2025 | C previousYear 2025 | D budget 2026',
      'A3 . Insatser 2900 2800 3000',
      'A4 . Kansli 880 850 900',
    ]);
  });

  test('bare years, the latest first or last', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | 2027 | 2026 | 2025
Insatser | 3100 | 3000 | 2900
Kansli   | 950  | 900  | 880
`,
        ),
        drawn(
          'B',
          `
Post     | 2025 | 2026 | 2027
Insatser | 2900 | 3000 | 3100
Kansli   | 880  | 900  | 950
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:D3 budget ? "A"',
      'B budget 2027 | C previousYear 2026 | D previousYear 2025',
      'A2 . Insatser 3100 3000 2900',
      'A3 . Kansli 950 900 880',
      'B!A1:D3 budget ? "B"',
      'B budget 2025 | C plan 2026 | D plan 2027',
      'A2 . Insatser 2900 3000 3100',
      'A3 . Kansli 880 900 950',
    ]);
  });

  test('a title that compares years', () => {
    expect(
      [
        drawn(
          'A',
          `
Budget 2027 jämfört med budget 2026
Post     | 2027 | 2026
Insatser | 3100 | 3000
Kansli   | 950  | 900
`,
        ),
        drawn(
          'B',
          `
Jämförelse budget 2026 och budget 2027
Post     | 2026 | 2027
Insatser | 3000 | 3100
Kansli   | 900  | 950
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A2:C4 budget ? "Budget 2027 jämfört med budget 2026"',
      'B budget 2027 | C previousYear 2026',
      'A3 . Insatser 3100 3000',
      'A4 . Kansli 950 900',
      'B!A2:C4 budget ? "Jämförelse budget 2026 och budget 2027"',
      'B previousYear 2026 | C budget 2027',
      'A3 . Insatser 3000 3100',
      'A4 . Kansli 900 950',
    ]);
  });

  test('an outcome against a budget, as the title says', () => {
    expect(
      [
        drawn(
          'A',
          `
Utfall 2025 mot budget 2025 och budget 2026
Post     | Utfall 2025 | Budget 2025 | Budget 2026
Insatser | 2800        | 2900        | 3000
Kansli   | 850         | 880         | 900
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A2:D4 followUp ? "Utfall 2025 mot budget 2025 och budget 2026"',
      'B actual 2025 | C budget 2025 | D budget 2026',
      'A3 . Insatser 2800 2900 3000',
      'A4 . Kansli 850 880 900',
    ]);
  });

  test('a title left over from last year', () => {
    expect(
      [
        drawn(
          'A',
          `
Budget 2025
Post     | 2026 | 2027 | 2028
Insatser | 3000 | 3100 | 3200
Kansli   | 900  | 950  | 960
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A2:D4 budget ? "Budget 2025"',
      'B budget 2026 | C plan 2027 | D plan 2028',
      'A3 . Insatser 3000 3100 3200',
      'A4 . Kansli 900 950 960',
    ]);
  });

  test('the sheet says it where the title does not', () => {
    expect(
      pictured(
        drawn(
          'Budget 2027',
          `
Sammanställning (kr)
Post     | Budget | Föregående år
Insatser | 3100   | 3000
Kansli   | 950    | 900
`,
        ),
        drawn(
          'Budget 2026',
          `
Sammanställning (kr)
Post     | Budget | Utfall
Insatser | 3000   | 2900
Kansli   | 900    | 880
`,
        ),
      ),
    ).toEqual([
      'Budget 2027!A2:C4 budget kr "Sammanställning (kr)"',
      'B budget 2027 | C previousYear 2026',
      'A3 . Insatser 3100 3000',
      'A4 . Kansli 950 900',
      'Budget 2026!A2:C4 followUp kr "Sammanställning (kr)"',
      'B budget 2026 | C actual 2026',
      'A3 . Insatser 3000 2900',
      'A4 . Kansli 900 880',
    ]);
  });

  test('what another sheet says', () => {
    expect(
      pictured(
        drawn(
          'Start',
          `
Verksamhetsplan och budget 2027
`,
        ),
        drawn(
          'B',
          `
Post     | Budget | Kommentar
Insatser | 3100   | enligt beslut
Kansli   | 950    | hyra
`,
        ),
      ),
    ).toEqual([
      'B!A1:C3 budget ? "B"',
      'B budget 2027 | C comment',
      `A2 . Insatser 3100 'enligt beslut'`,
      `A3 . Kansli 950 'hyra'`,
    ]);
  });

  test('an amount without a heading in a table for a later year is a plan', () => {
    expect(
      pictured(
        drawn(
          'A',
          `
Budget 2026
Post            | Belopp
Insatser        | 3000
Kansli          | 900
Summa kostnader | 3900
`,
        ),
        drawn(
          'B',
          `
Ekonomisk ram 2027
Post            | Belopp
Insatser        | 3100
Kansli          | 950
Summa kostnader | 4050
`,
        ),
        drawn(
          'C',
          `
Utfall 2027
Post            | Belopp
Insatser        | 3100
Kansli          | 950
Summa kostnader | 4050
`,
        ),
      ),
    ).toEqual([
      'A!A2:B5 budget ? "Budget 2026"',
      'B budget 2026',
      'A3 . Insatser 3000',
      'A4 . Kansli 900',
      'A5 = Summa kostnader 3900',
      'B!A2:B5 budget ? "Ekonomisk ram 2027"',
      'B plan 2027',
      'A3 . Insatser 3100',
      'A4 . Kansli 950',
      'A5 = Summa kostnader 4050',
      'C!A2:B5 budget ? "Utfall 2027"',
      'B actual 2027',
      'A3 . Insatser 3100',
      'A4 . Kansli 950',
      'A5 = Summa kostnader 4050',
    ]);
  });

  test('a lone amount of a budget', () => {
    expect(
      [
        drawn(
          'A',
          `
Budget 2027
Post            | Belopp
Insatser        | 3100
Kansli          | 950
Summa kostnader | 4050
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A2:B5 budget ? "Budget 2027"',
      'B budget 2027',
      'A3 . Insatser 3100',
      'A4 . Kansli 950',
      'A5 = Summa kostnader 4050',
    ]);
  });
});

describe('how much of the year a follow-up tells of', () => {
  test('as its title says', () => {
    expect(
      [
        drawn(
          'A',
          `
Uppföljning per 31 augusti 2026
Post     | Budget | Utfall
Insatser | 3000   | 1900
Kansli   | 900    | 610
`,
        ),
        drawn(
          'B',
          `
Tertialrapport 2 2026
Post     | Budget | Utfall
Insatser | 3000   | 1900
Kansli   | 900    | 610
`,
        ),
        drawn(
          'C',
          `
Kvartalsrapport 3 2026
Post     | Budget | Utfall
Insatser | 3000   | 2100
Kansli   | 900    | 700
`,
        ),
        drawn(
          'D',
          `
Halvårsrapport 2026
Post     | Budget | Utfall
Insatser | 3000   | 1500
Kansli   | 900    | 450
`,
        ),
        drawn(
          'E',
          `
Delårsbokslut januari–augusti 2026
Post     | Budget | Utfall
Insatser | 3000   | 1500
Kansli   | 900    | 450
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A2:C4 followUp ? "Uppföljning per 31 augusti 2026"',
      'B budget 2026 | C actual 2026 8m',
      'A3 . Insatser 3000 1900',
      'A4 . Kansli 900 610',
      'B!A2:C4 followUp ? "Tertialrapport 2 2026"',
      'B budget 2026 | C actual 2026 8m',
      'A3 . Insatser 3000 1900',
      'A4 . Kansli 900 610',
      'C!A2:C4 followUp ? "Kvartalsrapport 3 2026"',
      'B budget 2026 | C actual 2026 9m',
      'A3 . Insatser 3000 2100',
      'A4 . Kansli 900 700',
      'D!A2:C4 followUp ? "Halvårsrapport 2026"',
      'B budget 2026 | C actual 2026 6m',
      'A3 . Insatser 3000 1500',
      'A4 . Kansli 900 450',
      'E!A2:C4 followUp ? "Delårsbokslut januari–augusti 2026"',
      'B budget 2026 | C actual 2026 8m',
      'A3 . Insatser 3000 1500',
      'A4 . Kansli 900 450',
    ]);
  });

  test('as the name of the sheet says', () => {
    expect(
      [
        drawn(
          'Uppf 2026-08',
          `
Post     | Budget | Utfall
Insatser | 3000   | 1900
Kansli   | 900    | 610
`,
        ),
        drawn(
          'Uppföljning 202604',
          `
Post     | Budget | Utfall
Insatser | 3000   | 1000
Kansli   | 900    | 310
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'Uppf 2026-08!A1:C3 followUp ? "Uppf 2026-08"',
      'B budget 2026 | C actual 2026 8m',
      'A2 . Insatser 3000 1900',
      'A3 . Kansli 900 610',
      'Uppföljning 202604!A1:C3 followUp ? "Uppföljning 202604"',
      'B budget | C actual 4m',
      'A2 . Insatser 3000 1000',
      'A3 . Kansli 900 310',
    ]);
  });

  test('the budget that a deviation compares with is the whole year’s where the outcome is but a part of it', () => {
    const report = (outcomes: readonly [string, string], months: string) =>
      pictured(
        drawn(
          'A',
          `
Uppföljning ${months} 2026
Post     | Budget | Utfall         | Avvikelse
Insatser | 2800   | ${outcomes[0]} | 1
Kansli   | 900    | ${outcomes[1]} | 1
Revision | 80     | 0              | 80
`,
        ),
      )[1];
    expect(report(['690', '215'], 'jan-mar')).toBe('B budget 2026 | C actual 2026 3m | D variance 2026');
    expect(report(['1900', '600'], 'jan-aug')).toBe('B budget 2026 | C actual 2026 8m | D variance 2026');
    expect(report(['2750', '850'], 'jan-aug')).toBe('B budget 2026 8m | C actual 2026 8m | D variance 2026');
    expect(report(['2310', '738'], 'jan-aug')).toBe('B budget 2026 8m | C actual 2026 8m | D variance 2026');
    expect(report(['2280', '730'], 'jan-aug')).toBe('B budget 2026 | C actual 2026 8m | D variance 2026');
  });

  test('the budget that a deviation compares with is that of the same months', () => {
    expect(
      [
        drawn(
          'A',
          `
Uppföljning per 31 augusti 2026
Post     | Budget | Utfall | Avvikelse
Insatser | 2000   | 1900   | 100
Kansli   | 600    | 610    | -10
`,
        ),
        drawn(
          'B',
          `
Uppföljning per 31 augusti 2026
Post     | Budget | Utfall | Avvikelse | Prognos
Insatser | 3000   | 1900   | 100       | 2900
Kansli   | 900    | 610    | -10       | 910
`,
        ),
        drawn(
          'C',
          `
Uppföljning per 31 augusti 2026
Post     | Ack budget | Utfall | Budget 2026
Insatser | 2000       | 1900   | 3000
Kansli   | 600        | 610    | 900
`,
        ),
        drawn(
          'D',
          `
Uppföljning per 31 augusti 2026
Post     | Budget | Utfall | Årsbudget
Insatser | 2000   | 1900   | 3000
Kansli   | 600    | 610    | 900
`,
        ),
        drawn(
          'E',
          `
Uppföljning per 31 augusti 2026
Post     | Budget perioden | Utfall perioden | Budget helår
Insatser | 2000            | 1900            | 3000
Kansli   | 600             | 610             | 900
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A2:D4 followUp ? "Uppföljning per 31 augusti 2026"',
      'B budget 2026 8m | C actual 2026 8m | D variance 2026',
      'A3 . Insatser 2000 1900 100',
      'A4 . Kansli 600 610 -10',
      'B!A2:E4 followUp ? "Uppföljning per 31 augusti 2026"',
      'B budget 2026 | C actual 2026 8m | D variance 2026 | E forecast 2026',
      'A3 . Insatser 3000 1900 100 2900',
      'A4 . Kansli 900 610 -10 910',
      'C!A2:D4 followUp ? "Uppföljning per 31 augusti 2026"',
      'B budget 2026 8m | C actual 2026 8m | D budget 2026',
      'A3 . Insatser 2000 1900 3000',
      'A4 . Kansli 600 610 900',
      'D!A2:D4 followUp ? "Uppföljning per 31 augusti 2026"',
      'B budget 2026 8m | C actual 2026 8m | D budget 2026',
      'A3 . Insatser 2000 1900 3000',
      'A4 . Kansli 600 610 900',
      'E!A2:D4 followUp ? "Uppföljning per 31 augusti 2026"',
      'B budget 2026 8m | C actual 2026 8m | D budget 2026',
      'A3 . Insatser 2000 1900 3000',
      'A4 . Kansli 600 610 900',
    ]);
  });
});

describe('bare years', () => {
  test('in a statement they are outcomes, the latest first', () => {
    expect(
      [
        drawn(
          'A',
          `
Resultaträkning
                        | 2025  | 2024
Verksamhetens intäkter  | 4000  | 3900
Verksamhetens kostnader | -3800 | -3700
Årets resultat          | 200   | 200
`,
        ),
        drawn(
          'B',
          `
Resultatbudget
                        | 2026  | 2027
Verksamhetens intäkter  | 4000  | 3900
Verksamhetens kostnader | -3800 | -3700
Årets resultat          | 200   | 200
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A2:C5 incomeStatement ? "Resultaträkning"',
      'B actual 2025 | C previousYear 2024',
      'A3 . Verksamhetens intäkter 4000 3900',
      'A4 . Verksamhetens kostnader -3800 -3700',
      'A5 = Årets resultat 200 200',
      'B!A2:C5 incomeStatement ? "Resultatbudget"',
      'B budget 2026 | C plan 2027',
      'A3 . Verksamhetens intäkter 4000 3900',
      'A4 . Verksamhetens kostnader -3800 -3700',
      'A5 = Årets resultat 200 200',
    ]);
  });

  test('in a note too', () => {
    expect(
      [
        drawn(
          'A',
          `
Not 3 Lokaler
      | 2025 | 2024
Hyra  | 200  | 190
El    | 20   | 15
Summa | 220  | 205
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A2:C5 detail ? "Not 3 Lokaler"',
      'B actual 2025 | C previousYear 2024',
      'A3 . Hyra 200 190',
      'A4 . El 20 15',
      'A5 = Summa 220 205',
    ]);
  });

  test(`beside the year's budget the bare year is its outcome`, () => {
    expect(
      [
        drawn(
          'A',
          `
Resultaträkning
                        | 2025  | Budget 2025 | 2024
Verksamhetens intäkter  | 4000  | 4000        | 3900
Verksamhetens kostnader | -3800 | -3900       | -3700
Årets resultat          | 200   | 100         | 200
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A2:D5 incomeStatement ? "Resultaträkning"',
      'B actual 2025 | C budget 2025 | D previousYear 2024',
      'A3 . Verksamhetens intäkter 4000 4000 3900',
      'A4 . Verksamhetens kostnader -3800 -3900 -3700',
      'A5 = Årets resultat 200 100 200',
    ]);
  });

  test('a budget whose title names the years of its outcomes', () => {
    const columnsUnder = (title: string) =>
      pictured(
        drawn(
          'Blad1',
          `
${title}
Post     | 2024 | 2025 | 2026
Insatser | 2800 | 2900 | 3000
Kansli   | 800  | 850  | 900
`,
        ),
      )[1];
    const budget = 'B previousYear 2024 | C previousYear 2025 | D budget 2026';
    expect(columnsUnder('Budget 2026 med utfall 2024 och 2025')).toBe(budget);
    expect(columnsUnder('Budget 2026 (bokslut 2024–2025)')).toBe(budget);
    expect(columnsUnder('Utfall 2024 och 2025 samt budget 2026')).toBe(budget);
    expect(columnsUnder('Årsredovisning 2025 och budget 2026')).toBe(budget);
    const outcome = 'B previousYear 2024 | C previousYear 2025 | D actual 2026';
    expect(columnsUnder('Utfall mot budget 2026')).toBe(outcome);
    expect(columnsUnder('Budget 2026 och utfall')).toBe(outcome);
    expect(columnsUnder('Budget 2026 och utfall 2024–2026')).toBe(outcome);
    expect(columnsUnder('Utfall 2026')).toBe(outcome);
  });

  test('a lone amount of a budget whose title names an outcome of another year', () => {
    const columnsUnder = (title: string) =>
      pictured(drawn('Blad1', `\n${title}\nPost | Belopp\nMedlemsbidrag | 4000\nInsatser | 3000\nKansli | 900\n`))[1];
    expect(columnsUnder('Budget 2026, byggd på utfall 2024')).toBe('B budget 2026');
    expect(columnsUnder('Utfall 2026')).toBe('B actual 2026');
  });

  test('words for an outcome in the title', () => {
    expect(
      [
        drawn(
          'A',
          `
Utfall
Post     | 2024 | 2025
Insatser | 2800 | 2900
Kansli   | 850  | 880
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A2:C4 budget ? "Utfall"',
      'B actual 2024 | C actual 2025',
      'A3 . Insatser 2800 2900',
      'A4 . Kansli 850 880',
    ]);
  });
});
