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
  ['Löner i Region Norr är 500 tkr', ['500 ?']],
  ['Insatser i Region Norr är 500 tkr', ['500 ?']],
  ['Kansliet i Region Norr är 500 tkr', ['500 ?']],
  ['Styrelsen i Region Norr är 500 tkr', ['500 ?']],
  ['Revisionen i Region Norr är 500 tkr', ['500 ?']],
  ['Eget kapital i Region Norr är 500 tkr', ['500 ?']],
  ['Överskottet i Region Norr är 500 tkr', ['500 ?']],
  ['Underskottet i Region Norr är 500 tkr', ['500 ?']],
  ['Projektmedel i Region Norr är 500 tkr', ['500 ?']],
  ['Till Region Norr 500 tkr', ['500 Region Norr']],
  ['500 tkr från glada Region Norr', ['500 ?']],
  ['Sedan sjunger Region Norr för 500 tkr', ['500 ?']],
  ['Region Norr skickar ersättning på 500 tkr', ['500 region:Region Norr']],
  ['Parten Region Norr lämnar 500 tkr', ['500 region:Region Norr']],
  ['Region Norr lämnar medlemsavgift på 500 tkr', ['500 region:Region Norr']],
  ['Medlemsbidrag från Region Norr och Lillviks kommun är 500 tkr', ['500 totalContributions']],
  ['Det kostar kansliet Region Norr 500 tkr', ['500 ?']],
  ['Egna medel är 500 tkr', ['500 equityUse']],
  ['Sparade pengar är 500 tkr', ['500 equity']],
  ['Eget kapital hos oss är 500 tkr', ['500 equity']],
  ['Eget kapital hos oss idag är 500 tkr', ['500 ?']],
  ['Ramen för kostnader är 500 tkr', ['500 ?']],
  ['Kostnader nästa år är 500 tkr', ['500 ?']],
  ['Ändring av kostnader är 500 tkr', ['500 ?']],
  ['Resultat enligt balanskravet är 500 tkr', ['500 ?']],
  ['Försäljningen är 500 tkr', ['500 externalIncome']],
  ['Insatser från ESF är 500 tkr', ['500 ?']],
  ['Medlemsbidrag för styrelsen är 500 tkr', ['500 ?']],
  ['Styrelsens resultat är 500 tkr', ['500 ?']],
  ['Kostnader för löner är 500 tkr', ['500 ?']],
  ['Intäkter av parkeringsintäkter är 500 tkr', ['500 ?']],
  ['Kostnader netto är 500 tkr', ['500 ?']],
  ['Kostnader som nettokostnad är 500 tkr', ['500 ?']],
  ['Intäkter i momsersättning är 500 tkr', ['500 ?']],
  ['Kostnader för deltagare är 500 tkr', ['500 ?']],
  ['Kostnader för bidrag är 500 tkr', ['500 ?']],
  ['Finansiering av kostnader är 500 tkr', ['500 ?']],
  ['Kostnader och resultat är 500 tkr', ['500 ?']],
  ['Överskott eller underskott är 500 tkr', ['-500 result']],
  ['Parternas bidrag är 500 tkr', ['500 totalContributions']],
  ['Parternas avgifter är 500 tkr', ['500 totalContributions']],
  ['Parternas medel är 500 tkr', ['500 totalContributions']],
  ['De goda medlemsavgifterna är 500 tkr', ['500 totalContributions']],
  ['De goda fina medlemsavgifterna är 500 tkr', ['500 ?']],
  ['Total budget 500 tkr', ['500 grandTotal']],
  ['Summa budget 500 tkr', ['500 grandTotal']],
  ['Medlemsbidrag och eget kapital är 500 tkr', ['500 frame']],
  ['Intäkter och uttag, eget kapital, är 500 tkr', ['500 equityUse']],
  ['Intäkter ur eget kapital är 500 tkr', ['500 equityUse']],
  ['Använt eget kapital är 500 tkr', ['500 equityUse']],
  ['Finansiering, eget kapital, är 500 tkr', ['500 equityUse']],
  ['Eget kapital som täckning är 500 tkr', ['500 equityUse']],
  ['Eget kapital och resultat är 500 tkr', ['500 ?']],
  ['Eget kapital vid årets början är 500 tkr', ['500 openingEquity']],
  ['Förra årets eget kapital är 500 tkr', ['500 openingEquity']],
  ['Eget kapital är 500 tkr per 2026-06-30', ['500 equity']],
  ['Eget kapital är 500 tkr per 2026-01-15', ['500 equity']],
  ['Eget kapital är 500 tkr per 2026-11-01', ['500 equity']],
  ['Eget kapital är 500 tkr den 1/10 2026', ['500 equity']],
  ['Eget kapital är 500 tkr den 21/1', ['500 equity']],
  ['Eget kapital är 500 tkr den 1/1', ['500 openingEquity']],
  ['Eget kapital är 500 tkr den 01/01', ['500 openingEquity']],
  ['Eget kapital är 500 tkr den 1/1 2026', ['500 openingEquity']],
  ['Eget kapital är 500 tkr den 31.12.2026', ['500 closingEquity']],
  ['Från Alis 500 tkr', ['500 Alis']],
  ['Ökningen till Alis 500 tkr', ['500 Alis']],
  ['Alis (2026) 500 tkr', ['500 Alis']],
  ['Björken Granen Tallen Eken Asken 500 tkr', ['500 Björken Granen Tallen Eken Asken']],
  ['sedan Björken 500 tkr', ['500 ?']],
  ['500 tkr glatt till kansliet', ['500 ?']],
  ['500 tkr till kansliet och styrelsen', ['500 office']],
  ['500 tkr till kansliet och styrelsen, sammanlagt', ['500 ?']],
  ['500 tkr till kansliet varav hälften i år', ['500 office']],
  ['500 tkr till Insatsen Alis', ['500 intervention']],
  ['500 tkr från Alis', ['500 ?']],
  ['Insatserna kostar 500 tkr', ['500 intervention']],
  ['Insatsen Alis 500 tkr', ['500 Insatsen Alis']],
  ['Kansliet (med styrelsen) kostar 500 tkr', ['500 office']],
  ['Underskottet täcks ur eget kapital med 500 tkr', ['500 equityUse']],
  ['Intäkterna ökar; kostnaderna är 600 tkr', ['600 totalCost']],
  ['Kansliet kostar visserligen men 500 tkr', ['500 office']],
  ['Kansliet kostar 100 tkr, intäkterna ökar medan kostnaderna är 600 tkr', ['100 office', '600 totalCost']],
  ['Kansliet i Region Norr får 500 tkr varje år', ['500 ?']],
  ['Regionen och kommunen bidrar med 500 tkr var', ['500 region:Regionen']],
  ['Region Norr, Lillviks kommun och staten betalar 500 respektive 300 tkr', ['500 ?', '300 ?']],
  ['Region Norr och Lillviks kommun har 500 respektive 300 tkr', ['500 ?', '300 ?']],
  ['Kansli och styrelse betalar 500 respektive 300 tkr', ['500 ?', '300 ?']],
  ['Vi har 500 tkr kvar', ['500 ?']],
  ['Björken Granen Tallen Eken Asken Linden 500 tkr', ['500 ?']],
])('%p', (text, expected) => expect(topics(text)).toEqual(expected));

test.each<readonly [string, number | null]>([
  ['Budgeten för 2026 är 500 tkr', 2026],
  ['Budgeten är 500 tkr 2026', 2026],
  ['2025 var intäkterna 400 tkr', 2025],
  ['Under 2025 och 2026 är budgeten 500 tkr', 2026],
  ['Budgeten är 500 tkr', null],
  ['Budget 2026\n500 tkr kommer från staten', 2026],
  ['Enligt lag (2003:1210) är intäkterna 500 tkr', null],
  ['Under 2026 är enligt lag (2003:1210) och plan 2027 intäkterna 500 tkr', 2027],
  ['Under 2026, inte 2027, är enligt lag (2003:1210) intäkterna 500 tkr', 2027],
  ['Ingående eget kapital 2026-01-01 är 500 tkr', 2026],
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

test.each<readonly [string, readonly (number | null)[]]>([
  ['Enligt beslut 2025-11-20 och 2025-12-11 för 2026 är budgeten 500 tkr, 2027 600 tkr', [2026, 2027]],
  ['Kansliet får 500 tkr och styrelsen 300 tkr 2027. Plan 2028.', [null, 2027]],
])('the years of the amounts in %p: %p', (text, years) => {
  expect(readProse(text, cell).amounts.map(({ year }) => year)).toEqual(years);
});

test('a contribution is that of its member', () => {
  const contributions = (text: string) =>
    readProse(text, cell).amounts.map(({ concept, member }) => [concept, member?.name]);
  expect(contributions('Region Norr bidrar med 500 tkr')).toEqual([['contribution', 'Region Norr']]);
  expect(contributions('Regionen och kommunen bidrar med 500 tkr vardera')).toEqual([['contribution', 'Regionen']]);
  expect(contributions('Region Norr och Lillviks kommun bidrar med 500 respektive 300 tkr')).toEqual([
    ['contribution', 'Region Norr'],
    ['contribution', 'Lillviks kommun'],
  ]);
});

test('an amount keeps the words behind it, up to the next', () => {
  expect(readProse('Kansliet 500 tkr i år, styrelsen 300 tkr nästa', cell).amounts.map(({ behind }) => behind)).toEqual(
    [' i år, styrelsen ', ' nästa'],
  );
});

test.each([
  ['Kansli 1 tkr, styrelse 500 tkr', 'styrelse 500 tkr'],
  ['Kansli 1 tkr, drift och revision 500 tkr', 'drift och revision 500 tkr'],
  [`Vi har lagt undan ${'x'.repeat(40)} för 500 tkr`, `Vi har lagt undan ${'x'.repeat(40)} för 500 tkr`],
  [`Vi har lagt undan ${'x'.repeat(41)} för 500 tkr`, `lagt undan ${'x'.repeat(41)} för 500 tkr`],
])('the words before the amount in "%s": "%s"', (text, quote) => {
  expect(readProse(text, cell).amounts.at(-1)!.quote).toBe(quote);
});

test('a statement has the year of its sentence, else the only one of the text', () => {
  const years = (text: string) =>
    readProse(text, cell)
      .statements.filter(({ kind }) => kind === 'deficit')
      .map(({ year }) => year);
  expect(years('Plan 2026.\nBudgeten 2027 ger ett underskott på 100 tkr.')).toEqual([2027]);
  expect(years('Plan 2026.\nBudgeten ger ett underskott på 100 tkr.')).toEqual([2026]);
  expect(years('Plan 2026 och 2027.\nBudgeten ger ett underskott på 100 tkr.')).toEqual([null]);
});
