import { drawn } from './drawn';
import { pictured } from './show';

describe('what the headings make of columns', () => {
  test('a per cent sign alone beside two amounts is how much they differ', () => {
    expect(
      [
        drawn(
          'B',
          `
Post            | Budget 2026 | Budget 2027 | %
Insatser        | 3000        | 3150        | 5%
Kansli          | 900         | 927         | 3%
Summa kostnader | 3900        | 4077        | 4,5%
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'B!A1:D4 budget ? "B"',
      'B previousYear 2026 | C budget 2027 | D change 2027',
      'A2 . Insatser 3000 3150 5%',
      'A3 . Kansli 900 927 3%',
      'A4 = Summa kostnader 3900 4077 4.5%',
    ]);
  });

  test('so are the words for it', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | Budget 2026 | Budget 2027 | Procent
Insatser | 3000        | 3150        | 5%
Kansli   | 900         | 927         | 3%
`,
        ),
        drawn(
          'B',
          `
Post     | Budget 2026 | Budget 2027 | i %
Insatser | 3000        | 3150        | 5%
Kansli   | 900         | 927         | 3%
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:D3 budget ? "A"',
      'B previousYear 2026 | C budget 2027 | D change 2027',
      'A2 . Insatser 3000 3150 5%',
      'A3 . Kansli 900 927 3%',
      'B!A1:D3 budget ? "B"',
      'B previousYear 2026 | C budget 2027 | D change 2027',
      'A2 . Insatser 3000 3150 5%',
      'A3 . Kansli 900 927 3%',
    ]);
  });

  test('parts that make the whole, or the whole among them, are shares', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | Utfall 2025 | Budget 2026 | %
Insatser | 3000        | 3150        | 75%
Kansli   | 1000        | 1050        | 25%
`,
        ),
        drawn(
          'B',
          `
Post     | Utfall 2025 | Budget 2026 | %
Insatser | 3000        | 3150        | 75%
Kansli   | 900         | 950         | 22%
Summa    | 4000        | 4200        | 100%
`,
        ),
        drawn(
          'C',
          `
Medlem   | Utfall 2025 | Budget 2026 | Andel
Staten   | 3000        | 3150        | 5%
Regionen | 900         | 950         | 3%
`,
        ),
        drawn(
          'D',
          `
Medlem   | Budget 2026 | %
Staten   | 3000        | 5%
Regionen | 900         | 3%
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:D3 budget ? "A"',
      'B previousYear 2025 | C budget 2026 | D share 2026',
      'A2 . Insatser 3000 3150 75%',
      'A3 . Kansli 1000 1050 25%',
      'B!A1:D4 budget ? "B"',
      'B previousYear 2025 | C budget 2026 | D share 2026',
      'A2 . Insatser 3000 3150 75%',
      'A3 . Kansli 900 950 22%',
      'A4 = Summa 4000 4200 100%',
      'C!A1:D3 contributions ? "C"',
      'B previousYear 2025 | C budget 2026 | D share 2026',
      'A2 . Staten @state 3000 3150 5%',
      'A3 . Regionen @region 900 950 3%',
      'D!A1:C3 contributions ? "D"',
      'B budget 2026 | C share 2026',
      'A2 . Staten @state 3000 5%',
      'A3 . Regionen @region 900 3%',
    ]);
  });

  test('what each is to pay beside the key is the amount of the year', () => {
    expect(
      [
        drawn(
          'A',
          `
Medlem            | Andel | Att betala
Försäkringskassan | 50%   | 2000
Region Syd        | 25%   | 1000
Ekby kommun       | 25%   | 1000
Summa             | 100%  | 4000
`,
        ),
        drawn(
          'B',
          `
Kommun      | Invånare | Att betala
Ekby kommun | 12000    | 1200
Alby kommun | 8000     | 800
Summa       | 20000    | 2000
`,
        ),
        drawn(
          'C',
          `
Medlem            | Belopp | Att betala
Försäkringskassan | 2000   | 500
Region Syd        | 1000   | 250
Ekby kommun       | 1000   | 250
`,
        ),
        drawn(
          'D',
          `
Medlem            | Andel | Att betala | Förfallodag
Försäkringskassan | 50%   | 2000       | 2026-01-31
Region Syd        | 25%   | 1000       | 2026-01-31
Ekby kommun       | 25%   | 1000       | 2026-01-31
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C5 contributions ? "A"',
      'B share | C amount',
      'A2 . Försäkringskassan @state 50% 2000',
      'A3 . Region Syd @region 25% 1000',
      'A4 . Ekby kommun @municipality 25% 1000',
      'A5 = Summa 100% 4000',
      'B!A1:C4 contributions ? "B"',
      'B population | C amount',
      'A2 . Ekby kommun @municipality n12000 1200',
      'A3 . Alby kommun @municipality n8000 800',
      'A4 = Summa n20000 2000',
      'C!A1:C4 instalments ? "C"',
      'B amount | C due',
      'A2 . Försäkringskassan @state 2000 500',
      'A3 . Region Syd @region 1000 250',
      'A4 . Ekby kommun @municipality 1000 250',
      'D!A1:D4 instalments ? "D"',
      'B share | C due | D date',
      'A2 . Försäkringskassan @state 50% 2000 2026-01-31',
      'A3 . Region Syd @region 25% 1000 2026-01-31',
      'A4 . Ekby kommun @municipality 25% 1000 2026-01-31',
    ]);
  });

  test('the budget of quarters is a part of the year', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | Budget kv 1 2026 | Budget kv 2 2026 | Budget kv 3 2026 | Budget kv 4 2026 | Budget 2026
Insatser | 700              | 800              | 700              | 800              | 3000
Kansli   | 200              | 250              | 200              | 250              | 900
Summa    | 900              | 1050             | 900              | 1050             | 3900
`,
        ),
        drawn(
          'B',
          `
Post     | Budget jan–jun 2026 | Budget jul–dec 2026 | Budget 2026
Insatser | 1400                | 1600                | 3000
Kansli   | 400                 | 500                 | 900
Summa    | 1800                | 2100                | 3900
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:F4 periods ? "A"',
      'B period 2026 quarter1 | C period 2026 quarter2 | D period 2026 quarter3 | E period 2026 quarter4 | F budget 2026',
      'A2 . Insatser 700 800 700 800 3000',
      'A3 . Kansli 200 250 200 250 900',
      'A4 = Summa 900 1050 900 1050 3900',
      'B!A1:D4 budget ? "B"',
      'B period 2026 half1 | C period 2026 half2 | D budget 2026',
      'A2 . Insatser 1400 1600 3000',
      'A3 . Kansli 400 500 900',
      'A4 = Summa 1800 2100 3900',
    ]);
  });

  test('the budget for the months so far in a follow-up keeps its months', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | Budget jan-aug 2026 | Utfall jan-aug 2026 | Avvikelse
Insatser | 2000                | 1900                | 100
Kansli   | 600                 | 650                 | -50
Summa    | 2600                | 2550                | 50
`,
        ),
        drawn(
          'B',
          `
Post     | Budget tertial 1 | Utfall tertial 1 | Budget tertial 2 | Utfall tertial 2 | Budget 2026
Insatser | 1000             | 900              | 1000             | 950              | 3000
Kansli   | 300              | 310              | 300              | 320              | 900
Summa    | 1300             | 1210             | 1300             | 1270             | 3900
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:D4 followUp ? "A"',
      'B budget 2026 8m | C actual 2026 8m | D variance 2026',
      'A2 . Insatser 2000 1900 100',
      'A3 . Kansli 600 650 -50',
      'A4 = Summa 2600 2550 50',
      'B!A1:F4 followUp ? "B"',
      'B period 2026 tertial1 | C actual 2026 tertial1 4m | D period 2026 tertial2 | E actual 2026 tertial2 4m | F budget 2026',
      'A2 . Insatser 1000 900 1000 950 3000',
      'A3 . Kansli 300 310 300 320 900',
      'A4 = Summa 1300 1210 1300 1270 3900',
    ]);
  });

  test('the day that a revised budget was decided is no part of the year', () => {
    expect(
      [
        drawn(
          'B',
          `
Post     | Budget 2026 | Rev. budget 2026-03-29
Insatser | 3000        | 3100
Kansli   | 900         | 880
Summa    | 3900        | 3980
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'B!A1:C4 budget ? "B"',
      'B budget 2026 | C revisedBudget 2026',
      'A2 . Insatser 3000 3100',
      'A3 . Kansli 900 880',
      'A4 = Summa 3900 3980',
    ]);
  });

  test('what was revised stands between the budget and the revised budget', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | Budget 2026 | Revidering | Reviderad budget 2026
Insatser | 3000        | 100        | 3100
Kansli   | 900         | -20        | 880
Summa    | 3900        | 80         | 3980
`,
        ),
        drawn(
          'B',
          `
Post     | Budget 2026 | Tilläggsbudget 2026 | Reviderad budget 2026
Insatser | 3000        | 100                 | 3100
Kansli   | 900         | -20                 | 880
Summa    | 3900        | 80                  | 3980
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:D4 budget ? "A"',
      'B budget 2026 | C change 2026 | D revisedBudget 2026',
      'A2 . Insatser 3000 100 3100',
      'A3 . Kansli 900 -20 880',
      'A4 = Summa 3900 80 3980',
      'B!A1:D4 budget ? "B"',
      'B budget 2026 | C change 2026 | D revisedBudget 2026',
      'A2 . Insatser 3000 100 3100',
      'A3 . Kansli 900 -20 880',
      'A4 = Summa 3900 80 3980',
    ]);
  });

  test('dates of different years, or a lone one, stand for their years', () => {
    expect(
      [
        drawn(
          'A',
          `
Balansräkning (kr)
                 | 2025-12-31 | 2024-12-31
Kundfordringar   | 200        | 100
Kassa och bank   | 900        | 800
Summa tillgångar | 1100       | 900
`,
        ),
        drawn(
          'B',
          `
Balansräkning (kr)
                 | 2025-12-31
Kundfordringar   | 200
Kassa och bank   | 900
Summa tillgångar | 1100
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A2:C5 balanceSheet kr "Balansräkning (kr)"',
      'B actual 2025 12m | C previousYear 2024 12m',
      'A3 . Kundfordringar 200 100',
      'A4 . Kassa och bank 900 800',
      'A5 = Summa tillgångar 1100 900',
      'B!A2:B5 balanceSheet kr "Balansräkning (kr)"',
      'B actual 2025 12m',
      'A3 . Kundfordringar 200',
      'A4 . Kassa och bank 900',
      'A5 = Summa tillgångar 1100',
    ]);
  });

  test('dates of one year are periods', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | 2026-03-31 | 2026-06-30 | 2026-09-30 | 2026-12-31
Insatser | 700        | 800        | 700        | 800
Kansli   | 200        | 250        | 200        | 250
Summa    | 900        | 1050       | 900        | 1050
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:E4 periods ? "A"',
      'B period 2026 month3 | C period 2026 month6 | D period 2026 month9 | E period 2026 month12',
      'A2 . Insatser 700 800 700 800',
      'A3 . Kansli 200 250 200 250',
      'A4 = Summa 900 1050 900 1050',
    ]);
  });

  test('without a heading for money the only figures, or their total, are the amounts', () => {
    expect(
      [
        drawn(
          'A',
          `
Insats    | Ägare       | Underlag
Team Öst  | Region Syd  | 1200
Team Väst | Ekby kommun | 800
Summa     |             | 2000
`,
        ),
        drawn(
          'B',
          `
Insats    | Ägare       | Antal deltagare
Team Öst  | Region Syd  | 120
Team Väst | Ekby kommun | 80
Summa     |             | 200
`,
        ),
        drawn(
          'C',
          `
Kostnadsslag | Team A | Team B | Antal totalt
Löner        | 10     | 8      | 18
Lokaler      | 1      | 2      | 3
Summa        | 11     | 10     | 21
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C4 budget ? "A"',
      'B other | C amount',
      `A2 . Team Öst 'Region Syd' 1200`,
      `A3 . Team Väst 'Ekby kommun' 800`,
      'A4 = Summa _ 2000',
      'B!A1:C4 other ? "B"',
      'B other | C other',
      `A2 . Team Öst 'Region Syd' n120`,
      `A3 . Team Väst 'Ekby kommun' n80`,
      'A4 = Summa _ n200',
      'C!A1:D4 other ? "C"',
      'B other | C other | D other',
      'A2 . Löner 10 8 n18',
      'A3 . Lokaler 1 2 n3',
      'A4 = Summa 11 10 n21',
    ]);
  });

  test('counts beside amounts', () => {
    expect(
      [
        drawn(
          'B',
          `
Insats    | Antal deltagare | Platser | Kostnad per plats | Bidrag
Team Öst  | 60              | 30      | 40                | 1200
Team Väst | 40              | 20      | 40                | 800
Summa     | 100             | 50      |                   | 2000
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'B!A1:E4 budget ? "B"',
      'B other | C other | D other | E amount',
      'A2 . Team Öst n60 n30 40 1200',
      'A3 . Team Väst n40 n20 40 800',
      'A4 = Summa n100 n50 _ 2000',
    ]);
  });

  test('numbers of notes, whole parties and words between the amounts', () => {
    expect(
      [
        drawn(
          'A',
          `
                        | Noter | 2026  | 2025
Verksamhetens intäkter  | 1     | 4000  | 3900
Verksamhetens kostnader | 2     | -3800 | -3700
Årets resultat          |       | 200   | 200
`,
        ),
        drawn(
          'B',
          `
Part       | Medlem            | Andel | 2026 | Summa per part
Staten     | Försäkringskassan | 50%   | 2000 | 2000
Regionen   | Region Syd        | 25%   | 1000 | 1000
Kommunerna | Ekby kommun       | 15%   | 600  |
           | Alby kommun       | 10%   | 400  | 1000
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:D4 incomeStatement ? "A"',
      'B comment | C actual 2026 | D previousYear 2025',
      `A2 . Verksamhetens intäkter '1' 4000 3900`,
      `A3 . Verksamhetens kostnader '2' -3800 -3700`,
      'A4 = Årets resultat _ 200 200',
      'B!A1:E5 contributions ? "B"',
      'C share 2026 | D budget 2026 | E other 12m',
      'A2 # Staten',
      'B2 . Försäkringskassan @state 50% 2000 2000',
      'A3 # Regionen',
      'B3 . Region Syd @region 25% 1000 1000',
      'A4 # Kommunerna',
      'B4 . Ekby kommun @municipality 15% 600 _',
      'B5 . Alby kommun @municipality 10% 400 1000',
    ]);
  });

  test('dates in a column', () => {
    expect(
      [
        drawn(
          'A',
          `
Medlem            | Belopp 2026 | Förfallodag | Betald
Försäkringskassan | 2000        | 2026-01-31  | 2026-01-30
Region Syd        | 1000        | 2026-01-31  | 2026-02-02
Ekby kommun       | 1000        | 2026-01-31  | 2026-01-29
Summa             | 4000        |             |
`,
        ),
        drawn(
          'B',
          `
Insats    | Beslutad   | Belopp | Slutar
Team Öst  | 2025-11-01 | 1200   | 2026-12-31
Team Väst | 2025-11-01 | 800    | 2027-06-30
Summa     |            | 2000   |
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:D5 instalments ? "A"',
      'B budget 2026 | C date | D paid 2026',
      'A2 . Försäkringskassan @state 2000 2026-01-31 2026-01-30',
      'A3 . Region Syd @region 1000 2026-01-31 2026-02-02',
      'A4 . Ekby kommun @municipality 1000 2026-01-31 2026-01-29',
      'A5 = Summa 4000 _ _',
      'B!A1:D4 budget ? "B"',
      'B status | C amount | D date',
      'A2 . Team Öst 2025-11-01 1200 2026-12-31',
      'A3 . Team Väst 2025-11-01 800 2027-06-30',
      'A4 = Summa _ 2000 _',
    ]);
  });

  test('months from one to another, which are parts of the year beside each other and run on from its beginning otherwise', () => {
    const columnsUnder = (headings: string) => {
      const amounts = headings.replaceAll(/[^|]+/g, ' 100 ');
      const [head, columns] = pictured(
        drawn('A', `\nPost | ${headings}\nInsatser | ${amounts}\nKansli | ${amounts}\n`),
      );
      return `${head!.split(' ')[1]}: ${columns}`;
    };
    expect(
      [
        'Jan–apr | Maj–aug | Sep–dec | Helår',
        'jan - mars | april - juni | juli - sept | okt - dec | Summa',
        'Januari–juni 2026 | Juli–december 2026 | Totalt 2026',
        'Budget jan–jun | Budget jul–dec | Budget 2026',
        'Jan–apr | Jan–aug | Jan–dec',
        'Jan–feb | Mar–dec | Helår',
        'Jan–jun | Jan–jun | Helår',
        'Feb–apr | Maj–jul | Aug–okt | Summa',
        'Jan–jun 2026 | Jul–dec 2027',
        'Utfall jan–apr | Utfall maj–aug | Budget 2026',
      ].map(columnsUnder),
    ).toEqual([
      'periods: B period tertial1 | C period tertial2 | D period tertial3 | E periodTotal',
      'periods: B period quarter1 | C period quarter2 | D period quarter3 | E period quarter4 | F periodTotal',
      'periods: B period 2026 half1 | C period 2026 half2 | D periodTotal 2026',
      'budget: B period 2026 half1 | C period 2026 half2 | D budget 2026',
      'other: B period 4m | C period 8m | D other 12m',
      'other: B period 2m | C period 10m | D periodTotal',
      'other: B period 6m | C period 6m | D periodTotal',
      'other: B period 3m | C period 3m | D period 3m | E periodTotal',
      'other: B period 2026 6m | C period 2027 6m',
      'followUp: B actual 2026 4m | C actual 2026 4m | D budget 2026',
    ]);
  });

  test('the year that is missing between the others, where a heading comes twice', () => {
    const yearsUnder = (headings: string) =>
      pictured(drawn('B', `\nPost | ${headings}\nInsatser | 1 | 2 | 3 | 4\nKansli | 1 | 2 | 3 | 4\n`))[1];
    expect(yearsUnder('Utfall 2024 | Budget 2025 | Budget 2025 | Plan 2027')).toContain('D budget 2026 | E plan 2027');
    expect(yearsUnder('2027 | 2028 | 2028 | 2030')).toContain('D plan 2029');
    expect(yearsUnder('Utfall 2024 | Budget 2025 | Budget 2025 | Plan 2028')).toContain('D budget 2025 | E plan 2028');
  });

  test('the year behind all its periods', () => {
    const kindsUnder = (...headings: string[]) =>
      pictured(
        drawn(
          'B',
          `
Post     | ${headings.join(' | ')}
Insatser | ${headings.map((_, at) => (at + 1 < headings.length ? 500 : 1500)).join(' | ')}
Kansli   | ${headings.map((_, at) => (at + 1 < headings.length ? 100 : 300)).join(' | ')}
`,
        ),
      )[1]!
        .split(' | ')
        .at(-1);
    expect(kindsUnder('T1', 'T2', 'T3', 'Året')).toBe('E periodTotal');
    expect(kindsUnder('Halvår 1', 'Halvår 2', 'År')).toBe('D periodTotal');
    // Not the whole of it; and years under the heading.
    expect(kindsUnder('T1', 'T2', 'Året')).toBe('D other');
    expect(
      pictured(drawn('B', 'Post | Halvår 1 | Halvår 2 | År\nInsatser | 500 | 600 | 2026\nKansli | 100 | 90 | 2027'))[1],
    ).toBe('B period half1 | C period half2 | D other');
  });

  test('amounts under the days they fall due', () => {
    expect(
      [
        drawn(
          'A',
          `
Medlem            | Årsbelopp | Förfaller 2026-01-31 | Förfaller 30/4 | Förfallodag juli | Förfallodatum kv 4
Försäkringskassan | 4000      | 1000                 | 1000           | 1000             | 1000
Region Syd        | 2000      | 500                  | 500            | 500              | 500
Ekby kommun       | 2000      | 500                  | 500            | 500              | 500
`,
        ),
        drawn(
          'B',
          `
Medlem            | Rat 1 | Förfaller kv 1 | Rat 2 | Förfaller kv 2
Försäkringskassan | 2000  | 2026-01-31     | 2000  | 30 april 2026
Region Syd        | 1000  | 2026-01-31     | 1000  | 30 april 2026
Ekby kommun       | 1000  | 2026-01-31     | 1000  | 30 april 2026
`,
        ),
        drawn(
          'C',
          `
Medlem            | Rat 1 | Förfallodag
Försäkringskassan | 2000  | 31
Region Syd        | 1000  | 31
Ekby kommun       | 1000  | 31
`,
        ),
      ].flatMap((sheet) => pictured(sheet).slice(0, 3)),
    ).toEqual([
      'A!A1:F4 instalments ? "A"',
      'B periodTotal 2026 | C due 2026 1m | D due 2026 4m | E due 2026 month7 | F due 2026 quarter4',
      'A2 . Försäkringskassan @state 4000 1000 1000 1000 1000',
      'B!A1:E4 instalments ? "B"',
      'B instalment | C date quarter1 | D instalment | E date quarter2',
      'A2 . Försäkringskassan @state 2000 2026-01-31 2000 2026-04-30',
      'C!A1:C4 instalments ? "C"',
      'B instalment | C date',
      "A2 . Försäkringskassan @state 2000 '31'",
    ]);
  });

  test('a deviation in per cent is no amount', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | Budget 2026 | Utfall 2026 | Avvikelse | Avvikelse %
Insatser | 3000        | 2900        | 100       | 3,3%
Kansli   | 900         | 950         | -50       | -5,6%
Summa    | 3900        | 3850        | 50        | 1,3%
`,
        ),
        drawn(
          'B',
          `
Post     | Budget 2026 | Utfall 2026 | Avvikelse i procent
Insatser | 3000        | 2900        | 3,3
Kansli   | 900         | 950         | -5,6
Summa    | 3900        | 3850        | 1,3
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:E4 followUp ? "A"',
      'B budget 2026 | C actual 2026 | D variance 2026 | E change 2026',
      'A2 . Insatser 3000 2900 100 3.3%',
      'A3 . Kansli 900 950 -50 -5.6%',
      'A4 = Summa 3900 3850 50 1.3%',
      'B!A1:D4 followUp ? "B"',
      'B budget 2026 | C actual 2026 | D change 2026',
      'A2 . Insatser 3000 2900 3.3%',
      'A3 . Kansli 900 950 -5.6%',
      'A4 = Summa 3900 3850 1.3%',
    ]);
  });

  test('a column of words that has a heading for money, and one of words without a heading', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | Budget 2026 | Budget                |           |
Insatser | 3000        | fördelas av styrelsen | se bilaga |
Kansli   | 900         | hyra och lön          |           |
Revision | 50          | avtal                 |           |
Summa    | 3950        |                       |           |
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:D5 budget ? "A"',
      'B budget 2026 | C other | D comment',
      `A2 . Insatser 3000 'fördelas av styrelsen' 'se bilaga'`,
      `A3 . Kansli 900 'hyra och lön' _`,
      `A4 . Revision 50 'avtal' _`,
      'A5 = Summa 3950 _ _',
    ]);
  });

  test('shares without a word for them', () => {
    expect(
      [
        drawn(
          'A',
          `
Medlem     | 2026 | Fördelning
Staten     | 2000 | 50%
Regionen   | 1000 | 25%
Kommunerna | 1000 | 25%
`,
        ),
        drawn(
          'B',
          `
Medlem     | 2026 |
Staten     | 2000 | 50%
Regionen   | 1000 | 25%
Kommunerna | 1000 | 25%
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C4 contributions ? "A"',
      'B budget 2026 | C key 2026',
      'A2 . Staten @state 2000 50%',
      'A3 . Regionen @region 1000 25%',
      'A4 . Kommunerna @municipalitiesTogether 1000 25%',
      'B!A1:C4 contributions ? "B"',
      'B budget 2026 | C share 2026',
      'A2 . Staten @state 2000 50%',
      'A3 . Regionen @region 1000 25%',
      'A4 . Kommunerna @municipalitiesTogether 1000 25%',
    ]);
  });
});

describe('what stands in a column', () => {
  test('figures without a heading beside headed ones', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | Budget 2026 |
Insatser | 3000        | 7
Kansli   | 900         | 8
`,
        ),
        drawn(
          'B',
          `
Insatser | 3000
Kansli   | 900
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C3 budget ? "A"',
      'B budget 2026 | C other',
      'A2 . Insatser 3000 7',
      'A3 . Kansli 900 8',
      'B!A1:B2 budget ? "B"',
      'B amount',
      'A1 . Insatser 3000',
      'A2 . Kansli 900',
    ]);
  });

  test('a unit of its own', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | Budget 2026 (tkr) | Budget 2027 (kr)
Insatser | 3000              | 3100000
Kansli   | 900               | 910000
`,
        ),
        drawn(
          'B',
          `
Budget (tkr)
Post     | Budget 2026 (tkr) | Budget 2027 (mkr)
Insatser | 3000              | 3,1
Kansli   | 900               | 0,9
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C3 budget ? "A"',
      'B budget 2026 tkr | C budget 2027 kr',
      'A2 . Insatser 3000 3100000',
      'A3 . Kansli 900 910000',
      'B!A2:C4 budget tkr "Budget (tkr)"',
      'B budget 2026 | C budget 2027 mkr',
      'A3 . Insatser 3000 3.1',
      'A4 . Kansli 900 0.9',
    ]);
  });

  test('per cent that are no change', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | %  | Utfall 2025 | Budget 2026
Insatser | 5% | 3000        | 3150
Kansli   | 3% | 900         | 927
`,
        ),
        drawn(
          'B',
          `
Post     | Utfall 2025 | Budget 2026 | % av total
Insatser | 3000        | 3150        | 5%
Kansli   | 900         | 927         | 3%
`,
        ),
        drawn(
          'C',
          `
Post     | Utfall 2025 | Budget 2026 | Andel i %
Insatser | 3000        | 3150        | 5%
Kansli   | 900         | 927         | 3%
`,
        ),
        drawn(
          'D',
          `
Post     | Utfall 2025 | Budget 2026 | %
Insatser | 3000        | 3150        | 5%
Kansli   | 900         | 927         |
`,
        ),
        drawn(
          'E',
          `
Post     | Utfall 2025 | Budget 2026 | %
Insatser | 3000        | 3150        | 5%
Kansli   | 900         | 927         | -
Revision | 50          | 60          |
Styrelse | 60          | 90          | 50%
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:D3 budget ? "A"',
      'B share 2026 | C previousYear 2025 | D budget 2026',
      'A2 . Insatser 5% 3000 3150',
      'A3 . Kansli 3% 900 927',
      'B!A1:D3 budget ? "B"',
      'B previousYear 2025 | C budget 2026 | D share 2026',
      'A2 . Insatser 3000 3150 5%',
      'A3 . Kansli 900 927 3%',
      'C!A1:D3 budget ? "C"',
      'B previousYear 2025 | C budget 2026 | D share 2026',
      'A2 . Insatser 3000 3150 5%',
      'A3 . Kansli 900 927 3%',
      'D!A1:D3 budget ? "D"',
      'B previousYear 2025 | C budget 2026 | D share 2026',
      'A2 . Insatser 3000 3150 5%',
      'A3 . Kansli 900 927 _',
      'E!A1:D5 budget ? "E"',
      'B previousYear 2025 | C budget 2026 | D change 2026',
      'A2 . Insatser 3000 3150 5%',
      'A3 . Kansli 900 927 -',
      'A4 . Revision 50 60 _',
      'A5 . Styrelse 60 90 50%',
    ]);
  });

  test('what is due with a key beside it, or without', () => {
    expect(
      [
        drawn(
          'A',
          `
Medlem            | Fördelningsnyckel | Att betala
Försäkringskassan | 50%               | 2000
Region Syd        | 25%               | 1000
Ekby kommun       | 25%               | 1000
`,
        ),
        drawn(
          'B',
          `
Medlem            | Att betala
Försäkringskassan | 2000
Region Syd        | 1000
Ekby kommun       | 1000
`,
        ),
        drawn(
          'C',
          `
Medlem            | Andel | Att betala | Betalt
Försäkringskassan | 50%   | 2000       | 2000
Region Syd        | 25%   | 1000       | 500
Ekby kommun       | 25%   | 1000       | 0
`,
        ),
        drawn(
          'D',
          `
Medlem            | Andel | Rekvirerat
Försäkringskassan | 50%   | 2000
Region Syd        | 25%   | 1000
Ekby kommun       | 25%   | 1000
`,
        ),
        drawn(
          'E',
          `
Medlem            | Rekvirerat | Betalt
Försäkringskassan | 2000       | 2000
Region Syd        | 1000       | 500
Ekby kommun       | 1000       | 0
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C4 contributions ? "A"',
      'B key | C amount',
      'A2 . Försäkringskassan @state 50% 2000',
      'A3 . Region Syd @region 25% 1000',
      'A4 . Ekby kommun @municipality 25% 1000',
      'B!A1:B4 instalments ? "B"',
      'B due',
      'A2 . Försäkringskassan @state 2000',
      'A3 . Region Syd @region 1000',
      'A4 . Ekby kommun @municipality 1000',
      'C!A1:D4 instalments ? "C"',
      'B share | C due | D paid',
      'A2 . Försäkringskassan @state 50% 2000 2000',
      'A3 . Region Syd @region 25% 1000 500',
      'A4 . Ekby kommun @municipality 25% 1000 0',
      'D!A1:C4 instalments ? "D"',
      'B share | C paid',
      'A2 . Försäkringskassan @state 50% 2000',
      'A3 . Region Syd @region 25% 1000',
      'A4 . Ekby kommun @municipality 25% 1000',
      'E!A1:C4 instalments ? "E"',
      'B due | C paid',
      'A2 . Försäkringskassan @state 2000 2000',
      'A3 . Region Syd @region 1000 500',
      'A4 . Ekby kommun @municipality 1000 0',
    ]);
  });

  test('the budget of a part of the year, with and without an outcome or a deviation', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | Budget jan–jun 2026 | Budget 2026
Insatser | 1500                | 3000
Kansli   | 400                 | 900
`,
        ),
        drawn(
          'B',
          `
Post     | Budget jan–jun 2026 | Utfall jan–jun 2026
Insatser | 1500                | 1400
Kansli   | 400                 | 450
`,
        ),
        drawn(
          'C',
          `
Post     | Budget jan–jun 2026 | Avvikelse
Insatser | 1500                | 100
Kansli   | 400                 | -50
`,
        ),
        drawn(
          'D',
          `
Uppföljning 2026
Post     | Budget kv 1 2025 | Budget kv 1 2026 | Utfall kv 1 2026
Insatser | 700              | 750              | 740
Kansli   | 200              | 220              | 230
`,
        ),
        drawn(
          'E',
          `
Post     | Budget kv 1 2026 | Plan kv 2 2026 | Utfall kv 1 2026
Insatser | 700              | 750            | 740
Kansli   | 200              | 220            | 230
`,
        ),
        drawn(
          'F',
          `
Post     | Budget jan–dec 2026 | Budget kv 1 2026 | Utfall kv 1 2026
Insatser | 2800                | 700              | 740
Kansli   | 800                 | 200              | 230
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C3 budget ? "A"',
      'B period 2026 6m | C budget 2026',
      'A2 . Insatser 1500 3000',
      'A3 . Kansli 400 900',
      'B!A1:C3 followUp ? "B"',
      'B budget 2026 6m | C actual 2026 6m',
      'A2 . Insatser 1500 1400',
      'A3 . Kansli 400 450',
      'C!A1:C3 followUp ? "C"',
      'B budget 2026 6m | C variance 2026',
      'A2 . Insatser 1500 100',
      'A3 . Kansli 400 -50',
      'D!A2:D4 followUp ? "Uppföljning 2026"',
      'B previousYear 2025 quarter1 3m | C budget 2026 quarter1 | D actual 2026 quarter1 3m',
      'A3 . Insatser 700 750 740',
      'A4 . Kansli 200 220 230',
      'E!A1:D3 followUp ? "E"',
      'B budget 2026 quarter1 | C plan 2026 quarter2 | D actual 2026 quarter1 3m',
      'A2 . Insatser 700 750 740',
      'A3 . Kansli 200 220 230',
      'F!A1:D3 followUp ? "F"',
      'B budget 2026 12m | C budget 2026 quarter1 | D actual 2026 quarter1 3m',
      'A2 . Insatser 2800 700 740',
      'A3 . Kansli 800 200 230',
    ]);
  });

  test('an addition of another year', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | Tilläggsbudget 2025 | Budget 2026 | Reviderad budget 2026
Insatser | 100                 | 3000        | 3100
Kansli   | -20                 | 900         | 880
`,
        ),
        drawn(
          'C',
          `
Post     | Budget 2026 | Omfördelning | Utfall 2026
Insatser | 3000        | 100          | 3150
Kansli   | 900         | -20          | 870
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:D3 budget ? "A"',
      'B change 2025 | C budget 2026 | D revisedBudget 2026',
      'A2 . Insatser 100 3000 3100',
      'A3 . Kansli -20 900 880',
      'C!A1:D3 followUp ? "C"',
      'B budget 2026 | C change 2026 | D actual 2026',
      'A2 . Insatser 3000 100 3150',
      'A3 . Kansli 900 -20 870',
    ]);
  });

  test('dates under words for a payment', () => {
    expect(
      [
        drawn(
          'A',
          `
Medlem            | Belopp 2026 | Att betala senast | Betalt
Försäkringskassan | 2000        | 2026-01-31        | 2026-01-30
Region Syd        | 1000        | 2026-01-31        | 2026-02-02
`,
        ),
        drawn(
          'C',
          `
Medlem            | Inbetalning 2026-01-31 | Inbetalning 2026-07-31 | Summa
Försäkringskassan | 1000                   | 1000                   | 2000
Region Syd        | 500                    | 500                    | 1000
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:D3 instalments ? "A"',
      'B budget 2026 | C due 2026 | D paid 2026',
      'A2 . Försäkringskassan @state 2000 2026-01-31 2026-01-30',
      'A3 . Region Syd @region 1000 2026-01-31 2026-02-02',
      'C!A1:D3 instalments ? "C"',
      'B instalment 2026 1m | C instalment 2026 7m | D periodTotal 2026',
      'A2 . Försäkringskassan @state 1000 1000 2000',
      'A3 . Region Syd @region 500 500 1000',
    ]);
  });

  test('months without a word for the kind', () => {
    expect(
      [
        drawn(
          'A',
          `
Budget 2026
Post     | Utfall 2025 | Jan–jun 2026 | Jul–dec 2026 | Helår 2026
Insatser | 2900        | 1500         | 1500         | 3000
Kansli   | 850         | 400          | 500          | 900
Summa    | 3750        | 1900         | 2000         | 3900
`,
        ),
        drawn(
          'B',
          `
Post     | Jan–dec 2026 | Jan–dec 2027
Insatser | 3000         | 3100
Kansli   | 900          | 910
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A2:E5 budget ? "Budget 2026"',
      'B previousYear 2025 | C period 2026 half1 | D period 2026 half2 | E periodTotal 2026',
      'A3 . Insatser 2900 1500 1500 3000',
      'A4 . Kansli 850 400 500 900',
      'A5 = Summa 3750 1900 2000 3900',
      'B!A1:C3 budget ? "B"',
      'B budget 2026 12m | C plan 2027 12m',
      'A2 . Insatser 3000 3100',
      'A3 . Kansli 900 910',
    ]);
  });

  test('columns of other figures', () => {
    expect(
      [
        drawn(
          'A',
          `
Post     | Underlag | Beräkning
Insatser | 3000     | 20
Kansli   | 900      | 30
Summa    | 3900     | 50
`,
        ),
        drawn(
          'B',
          `
Post     | Underlag | Beräkning
Insatser | 3000     | enligt avtal
Kansli   | 900      | 20
Revision |          | enligt avtal
Summa    | 3900     |
`,
        ),
        drawn(
          'C',
          `
Post    | Team A | Team B | Totalt
Löner   | 10     | 8      | 18
Lokaler | 1      | 2      | 3
`,
        ),
        drawn(
          'D',
          `
Antal deltagare
Insats    | Män | Kvinnor | Totalt
Team Öst  | 10  | 8       | 18
Team Väst | 1   | 2       | 3
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C4 other ? "A"',
      'B other | C other',
      'A2 . Insatser 3000 20',
      'A3 . Kansli 900 30',
      'A4 = Summa 3900 50',
      'B!A1:C5 budget ? "B"',
      'B amount | C other',
      `A2 . Insatser 3000 'enligt avtal'`,
      'A3 . Kansli 900 20',
      `A4 . Revision _ 'enligt avtal'`,
      'A5 = Summa 3900 _',
      'C!A1:D3 budget ? "C"',
      'B other | C other | D amount',
      'A2 . Löner 10 8 18',
      'A3 . Lokaler 1 2 3',
      'D!A2:D4 other ? "Antal deltagare"',
      'B other | C other | D periodTotal',
      'A3 . Team Öst n10 n8 n18',
      'A4 . Team Väst n1 n2 n3',
    ]);
  });

  test('"Andel" over numbers too large for one is amounts', () => {
    expect(
      [
        drawn(
          'A',
          `
Insats   | Statens andel | Förbundets andel | Andel %
Stegen   | 900000        | 1000             | 60
Verkstan | 700000        | 999              | 40
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:D3 other ? "A"',
      'B amount | C share | D share',
      'A2 . Stegen 900000 1000% 60%',
      'A3 . Verkstan 700000 999% 40%',
    ]);
  });
});
