import { inUnit } from '../../../src/money';
import { readProse } from '../../../src/reading/words';
import { placeholdersIn } from '../../../src/reading/words/prose';
import { topicOf } from '../../../src/reading/words/speaksOf';

const cell = { sheet: 'Text', row: 0, column: 0 };

/** What each amount of a text is the amount of: "500 office". */
const topics = (text: string): string[] =>
  readProse(text, cell).amounts.map(
    ({ ore, unit, concept, member, label }) =>
      `${inUnit(ore, unit).toFixed()} ${member ? `${member.kind}:${member.name}` : (concept ?? label ?? '?')}`,
  );

test.each<readonly [string, readonly string[]]>([
  ['Det är 500 tkr till kansliet', ['500 office']],
  ['Vi får 500 tkr från staten och 250 tkr från Region Norr', ['500 state:staten', '250 region:Region Norr']],
  ['Under 2026 används 500 tkr ur eget kapital', ['500 equityUse']],
  ['500 tkr, för styrelsen', ['500 board']],
  ['Kansliet får 500 tkr för resor', ['500 office']],
  ['Kansliet (med resor) kostar 500 tkr', ['500 office']],
  ['Eget kapital (2026) är 500 tkr', ['500 equity']],
  ['Eget kapital är 500 tkr per 2026-12-31', ['500 closingEquity']],
  ['Eget kapital är 500 tkr per 31/12', ['500 closingEquity']],
  ['Eget kapital är 500 tkr den 2026-01-01', ['500 openingEquity']],
  ['Eget kapital är 500 tkr vid årets början', ['500 openingEquity']],
  ['Eget kapital är 500 tkr', ['500 equity']],
  ['Eget kapital var 500 tkr, vilket är bra vid årets slut', ['500 equity']],
  ['Utgående eget kapital är 500 tkr', ['500 closingEquity']],
  ['Förändring av eget kapital är 500 tkr', ['500 equityChange']],
  ['Intäkter och eget kapital är 500 tkr', ['500 frame']],
  ['Balanserat överskott är 500 tkr', ['500 equity']],
  ['Kostnader för eget kapital är 500 tkr', ['500 ?']],
  ['Ramen är 500 tkr', ['500 frame']],
  ['Ramen för insatser är 500 tkr', ['500 ?']],
  ['Projektmedel från ESF är 500 tkr', ['500 externalIncome']],
  ['Kostnader för ESF är 500 tkr', ['500 ?']],
  ['Revision och styrelse kostar 500 tkr', ['500 ?']],
  ['Intäkter för revision är 500 tkr', ['500 ?']],
  ['Ränteintäkterna är 500 tkr', ['500 interest']],
  ['Övriga kostnader är 500 tkr', ['500 ?']],
  ['Totala kostnader är 500 tkr', ['500 totalCost']],
  ['Kostnaderna för Storfiskaren är 500 tkr', ['500 ?']],
  ['Intäkter och kostnader är 500 tkr', ['500 ?']],
  ['Överskottet är 500 tkr', ['500 result']],
  ['Underskottet är 500 tkr', ['-500 result']],
  ['Förlusten är 500 tkr, resultatet 300 tkr', ['-500 result', '300 result']],
  ['Medlemsavgifterna är 500 tkr', ['500 totalContributions']],
  ['Intäkterna är 500 tkr', ['500 totalIncome']],
  ['Budgeten är 500 tkr', ['500 grandTotal']],
  ['Statens bidrag är 500 tkr', ['500 state:Statens']],
  ['Kostnader för Region Norr är 500 tkr', ['500 ?']],
  ['Intäkterna är 500 tkr, men kostnaderna är 600 tkr', ['500 totalIncome', '600 totalCost']],
  ['Intäkterna är 500 tkr medan kostnaderna är 600 tkr', ['500 totalIncome', '600 totalCost']],
  ['Till Alis 500 tkr', ['500 Alis']],
  ['Försäkringskassan lämnar bidrag på 500 tkr', ['500 state:Försäkringskassan']],
  ['Försäkringskassan lämnar glatt bidrag på 500 tkr', ['500 state:Försäkringskassan']],
  ['Försäkringskassan lämnar glatt ofta bidrag på 500 tkr', ['500 ?']],
  ['500 tkr', ['500 ?']],
  ['Vi har 500 tkr kvar', ['500 ?']],
  ['Björken Granen Tallen Eken Asken Linden 500 tkr', ['500 ?']],
])('%p', (text, expected) => expect(topics(text)).toEqual(expected));

test.each<readonly [string, number | null]>([
  ['Budgeten för 2026 är 500 tkr', 2026],
  ['Budgeten är 500 tkr 2026', 2026],
  ['2025 var intäkterna 400 tkr', 2025],
  ['Under 2025 och 2026 är budgeten 500 tkr', 2026],
  ['Budgeten är 500 tkr', null],
  ['Budget 2026.\nIntäkterna är 500 tkr.', 2026],
  ['Budget 2026 och plan 2027.\nIntäkterna är 500 tkr.', null],
  ['Intäkterna enligt beslut 2025-11-20 är 500 tkr', null],
  ['Eget kapital är enligt bokslut 2025-12-31 500 tkr', 2025],
])('the year of the amount in %p: %p', (text, year) => {
  expect(readProse(text, cell).amounts.map((amount) => amount.year)).toEqual([year]);
});

test.each<readonly [string, string]>([
  ['Styrelsen 500 tkr', 'Styrelsen 500 tkr'],
  ['Kansli 1 tkr; och revision 500 tkr', 'revision 500 tkr'],
  [
    'Det som återstår för förbundets gemensamma kansli efter alla avdrag som gjorts under året är 500 tkr',
    'gjorts under året är 500 tkr',
  ],
])('quotes %p with "%s"', (text, quote) => {
  expect(readProse(text, cell).amounts.at(-1)!.quote).toBe(quote);
});

test('an amount that nothing is said of has no topic at all', () => {
  expect(topicOf('', '')).toEqual({ concept: null, member: null, label: null, behind: 0 });
  expect(topicOf('', ' kvar')).toEqual({ concept: null, member: null, label: null, behind: 0 });
  expect(topicOf('', ' till kansliet.')).toEqual({ concept: 'office', member: null, label: null, behind: 14 });
});

test('what a template left in a label is kept with its cell', () => {
  expect(placeholdersIn('Budget 2026\n[Fyll i]', cell)).toEqual([
    { kind: 'placeholder', cell, text: '[Fyll i]', year: null, date: null, ore: null },
  ]);
  expect(placeholdersIn('Budget 2026', cell)).toEqual([]);
});
