import { drawn } from './drawn';
import { pictured } from './show';

describe('amounts written in two columns', () => {
  test('the parts further in than their sums, under one heading', () => {
    expect(
      [
        drawn(
          'A',
          `
Post            |         | Budget 2026
Medlemsbidrag   | 4000000 |
Ränta           | 10000   |
Summa intäkter  |         | 4010000
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C4 budget ? "A"',
      'C budget 2026',
      'A2 . Medlemsbidrag 4000000',
      'A3 . Ränta 10000',
      'A4 = Summa intäkter 4010000',
    ]);
  });
  test('under a total for the year', () => {
    expect(
      [
        drawn(
          'A',
          `
Post            | Delbelopp | Summa
Medlemsbidrag   | 4000000 |
Ränta           | 10000   |
Summa intäkter  |         | 4010000
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C4 budget ? "A"',
      'C amount',
      'A2 . Medlemsbidrag 4000000',
      'A3 . Ränta 10000',
      'A4 = Summa intäkter 4010000',
    ]);
  });
  test('each under a heading of its own', () => {
    expect(
      [
        drawn(
          'A',
          `
Post            | Budget 2025 | Budget 2026
Medlemsbidrag   | 4000000 |
Ränta           | 10000   |
Nytt bidrag     |         | 4010000
`,
        ),
        drawn(
          'B',
          `
Post            | Budget 2025 |
Medlemsbidrag   | 4000000 |
Ränta           | 10000   |
Nytt bidrag     |         | 4010000
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C4 budget ? "A"',
      'B budget 2025 | C budget 2026',
      'A2 . Medlemsbidrag 4000000 _',
      'A3 . Ränta 10000 _',
      'A4 . Nytt bidrag _ 4010000',
      'B!A1:C4 budget ? "B"',
      'B budget 2025 | C other',
      'A2 . Medlemsbidrag 4000000 _',
      'A3 . Ränta 10000 _',
      'A4 . Nytt bidrag _ 4010000',
    ]);
  });
  test('both filled on a row', () => {
    expect(
      [
        drawn(
          'A',
          `
Post            |         | Budget 2026
Medlemsbidrag   | 4000000 |
Ränta           | 10000   | 12000
Summa intäkter  |         | 4010000
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:C4 budget ? "A"',
      'B other | C budget 2026',
      'A2 . Medlemsbidrag 4000000 _',
      'A3 . Ränta 10000 12000',
      'A4 = Summa intäkter _ 4010000',
    ]);
  });
  test('with remarks beside them', () => {
    expect(
      [
        drawn(
          'A',
          `
Post            |         | Budget 2026 | Kommentar
Medlemsbidrag   | 4000000 |             | beslutat
Ränta           | 10000   |             |
Summa intäkter  |         | 4010000     |
`,
        ),
      ].flatMap((sheet) => pictured(sheet)),
    ).toEqual([
      'A!A1:D4 budget ? "A"',
      'C budget 2026 | D comment',
      `A2 . Medlemsbidrag 4000000 'beslutat'`,
      'A3 . Ränta 10000 _',
      'A4 = Summa intäkter 4010000 _',
    ]);
  });
});
