import type { StatementKind } from '../../../src/reading/model';
import { readProse } from '../../../src/reading/words';

const cell = { sheet: 'Text', row: 0, column: 0 };
const statements = (text: string) => readProse(text, cell).statements;
const kinds = (text: string): StatementKind[] => statements(text).map(({ kind }) => kind);

test.each<readonly [string, StatementKind | null]>([
  ['- Ekonomi i balans', 'goalCostsWithinIncome'],
  ['•Ekonomi i balans', 'goalCostsWithinIncome'],
  ['2. En ekonomi i balans', 'goalCostsWithinIncome'],
  ['Ett nollresultat', 'goalCostsWithinIncome'],
  ['Balanserad budget', 'goalCostsWithinIncome'],
  ['Ekonomi i balans under hela året och därefter', null],
  ['Ekonomi i balans under året och sedan', 'goalCostsWithinIncome'],
  ['Ekonomi i balans med 500 tkr', null],
  ['Vi har en ekonomi i balans', null],
  ['Kostnaderna ska inte överstiga intäkterna enligt kommunallagen', null],
  ['Kostnaderna ska inte överstiga intäkterna enligt 11 kap. 5 §', null],
  ['Kostnaderna ska inte överstiga intäkterna (2003:1210)', null],
  ['Budgeten är inte i balans men ska bli det', null],
  ['Ekonomin var inte längre i balans men ska vara i balans', null],
  ['Kostnaderna ska inte överstiga intäkterna och eget kapital', 'goalCostsWithinFrame'],
  ['Kostnaderna ska inte överstiga intäkterna och sparade medel', 'goalCostsWithinFrame'],
  ['Budgeten får inte överskridas', 'goalCostsWithinFrame'],
  ['Soliditeten ska vara god', 'goal'],
  ['Soliditeten är god', null],
  ['Förbundet ska ha likvida medel för tre månader', 'goal'],
  ['1. Finansiellt mål: effektivitet', 'goal'],
  ['• Finansiella mål effektivitet', 'goal'],
  ['Uppföljning av finansiellt mål', null],
  ['Finansiella mål', null],
])('%p: %p', (text, kind) => {
  expect(kinds(text).filter((each) => each.startsWith('goal'))).toEqual(kind ? [kind] : []);
});

const far = 'och därmed gäller den för alla parter i hela det område som förbundet omfattar från och med';

test.each<readonly [string, string | null]>([
  ['Fastställd av styrelsen den 20 november 2026', '2026-11-20'],
  ['Beslut 2026-11-20, reviderad 2026-12-01', '2026-11-20'],
  ['2026-11-20: beslut', '2026-11-20'],
  ['2026-11-20 har hela styrelsen fattat beslut', null],
  [`Budgeten är antagen ${far} 2026-11-20`, null],
  ['Budgeten är antagen och gäller från och med 2026-11-20', '2026-11-20'],
  ['Regionfullmäktige beslutade 2026-06-15', null],
  ['Beslut av kommunstyrelsen 2026-06-15', null],
  ['Inte beslutad 2026-11-20', null],
  ['Inför beslut 2026-11-20', null],
  ['Innan den slutligt fastställdes 2026-11-20', null],
  ['Före styrelsens beslut 2026-11-20', null],
  ['Före jul kom det, men styrelsen beslutade 2026-11-20', '2026-11-20'],
  [
    'Nämndens beslut 2026-06-15 följdes senare, efter noggrann beredning, av styrelsens beslut 2026-11-20',
    '2026-11-20',
  ],
])('the day of the decision in %p: %p', (text, date) => {
  const found = statements(text).find(({ kind }) => kind === 'decision');
  expect(found?.date ?? null).toBe(date);
  if (found) expect(found.year).toBe(Number(date!.slice(0, 4)));
});

test.each<readonly [string, boolean]>([
  ['Godkänd av förbundsstyrelsen', true],
  ['Antagen, version 2', true],
  ['Fastställd budget', true],
  ['Beslutad.', true],
  ['Beslutad 2027', true],
  ['Fastställd den 3', true],
  ['Ännu inte antagen', false],
  ['Inte godkänd', false],
  ['Beslutad insats för unga', false],
])('%p says that it is decided: %p', (text, isDecided) => {
  expect(kinds(text).includes('decidedStatus')).toBe(isDecided);
});

test.each<readonly [string, string | null | undefined]>([
  ['Reviderad budget 2026, 2026-03-29', '2026-03-29'],
  ['Reviderad 2026', null],
  ['Revidering av budget', null],
  ['Rev verksamhetsplan', null],
  ['Reviderad av den nya budget', undefined],
  ['Reviderad arbetsordning', undefined],
  ['Styrelsen mötte upp. Reviderad budget kom. Den antogs.', undefined],
])('the revision in %p: %p', (text, date) => {
  expect(statements(text).find(({ kind }) => kind === 'revision')?.date).toBe(date);
});

test.each<readonly [string, number | null]>([
  ['Uppföljning 2026', 2026],
  ['Budget 2027, beslutad 2026-11-20', 2027],
  ['Budget ska antas 2026', null],
  ['Planering 2026', 2026],
  ['Plantering 2026', null],
  ['Budget 2027 kom.', null],
  ['Budget 2027.', 2027],
  ['Budget 2027 omfattar 500 tkr', null],
  ['Ett om två tre fyra fem sex sju åtta nio tio elva budget 2027', 2027],
  ['Ett om två tre fyra fem sex sju åtta nio tio elva tolv budget 2027', null],
])('the year of the title %p: %p', (text, year) => {
  expect(statements(text).find(({ kind }) => kind === 'year')?.year ?? null).toBe(year);
});

const ore = (text: string, kind: StatementKind): string | null | undefined => {
  const found = statements(text).find((statement) => statement.kind === kind);
  return found ? (found.ore?.toFixed() ?? null) : undefined;
};

test.each<readonly [string, string | null | undefined]>([
  ['Intäkterna blir 900 tkr och kostnaderna överstiger intäkterna med 100 tkr', '10000000'],
  ['Kostnaderna blir högre än intäkterna', null],
  ['Kostnaderna är högre än intäkterna, 100 tkr', '10000000'],
  ['Intäkterna täcker inte kostnaderna', null],
  ['Budgeten ger ett underskott på -100 tkr', '10000000'],
  ['Kostnaderna kan överstiga intäkterna', undefined],
  ['Kostnaderna får överstiga intäkterna', undefined],
  ['Budgeten visar inget större underskott', undefined],
  ['Budgeten visar resultat utan underskott', undefined],
  ['Vi räknar med att undvika underskott', undefined],
  ['Förbundet ska redovisa underskott på 100 tkr', '10000000'],
])('the deficit in %p: %p', (text, amount) => {
  expect(ore(text, 'deficit')).toBe(amount);
});

test.each<readonly [string, string | null | undefined]>([
  ['Förbundet använder eget kapital, 100 tkr', '10000000'],
  ['Underskottet på 300 tkr täcks med 200 tkr ur eget kapital och 100 tkr i bidrag', '20000000'],
  ['Kostnaderna är högre än intäkterna med 300 tkr men balans nås', null],
  ['Budgeten visar ett underskott på 300 tkr som täcks av eget kapital', '30000000'],
  ['Budgeten visar ett underskott på 300 tkr som regleras med bidrag', null],
  ['Eget kapital är 500 tkr; insatsen finansieras av kommunen', undefined],
  ['Underskottet täcks inte med lån och ska inte finansieras av eget kapital', undefined],
  ['Eget kapital ska inte användas för att täcka underskott', undefined],
  ['Underskottet får ej täckas av eget kapital', undefined],
])('the cover in %p: %p', (text, amount) => {
  expect(ore(text, 'deficitCover')).toBe(amount);
});

test.each<readonly [string, boolean]>([
  ['Kostnaderna uppgår till tkr', true],
  ['Kostnaderna uppgår totalt till kr', true],
  ['Kostnaderna beräknas till cirka kronor', true],
  ['Kostnaderna bedöms på ca. mnkr', true],
  ['Kostnaderna uppgår till 500 tkr', false],
  ['Kostnaderna uppgår till kronofogden', false],
  ['Vi budgeterat i tkr', false],
])('%p lost its amount: %p', (text, isLost) => {
  expect(kinds(text).includes('amountLost')).toBe(isLost);
});
