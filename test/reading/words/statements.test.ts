import { readProse } from '../../../src/reading/words';
import type { StatementKind } from '../../../src/reading/model';

const cell = { sheet: 'Text', row: 0, column: 0 };
const statements = (text: string) => readProse(text, cell).statements;
const kinds = (text: string): StatementKind[] => statements(text).map(({ kind }) => kind);

describe('goals: costs within income', () => {
  test.each([
    'Förbundets kostnader skall under 2015 inte överstiga intäkterna.',
    'Kostnaderna får inte överstiga intäkterna.',
    'Kostnaderna ska ej överskrida årets intäkter.',
    'KOSTNADERNA SKA INTE ÖVERSTIGA INTÄKTERNA',
    'Intäkterna ska överstiga kostnaderna.',
    'Intäkterna ska täcka kostnaderna.',
    'Målet är att intäkterna överstiger kostnaderna.',
    'Kostnaderna ska rymmas inom årets intäkter.',
    'Intäkter och kostnader ska balansera.',
    'Förbundet ska ha en ekonomi i balans.',
    'Ekonomin ska vara i balans.',
    'Ekonomi i balans',
    '- En budget i balans',
    'Målet är ett nollresultat.',
    'Resultatet ska vara positivt.',
    'Årets resultat ska vara noll eller positivt.',
    'Förbundet ska inte redovisa underskott.',
    'Kostnader ska vara ≤ intäkter: kostnader ≤ intäkter',
  ])('%p', (text) => expect(kinds(text)).toContain('goalCostsWithinIncome'));
});

describe('goals: costs within the frame', () => {
  test.each([
    'Förbundets kostnader skall under 2019 inte överstiga budgetramen.',
    'Verksamheten ska bedrivas inom budgetramen.',
    'Verksamheten skall bedrivas inom de ekonomiska ramarna.',
    'Verksamheten skall rymmas inom tilldelad ram.',
    'Kostnaderna ska rymmas inom budget.',
    'Kostnaderna ska ej överskrida tilldelade medel.',
    'Kostnaderna ska inte överstiga intäkter och eget kapital.',
    'Budgeten ska hållas.',
    'Förbundet ska hålla sig inom budget.',
  ])('%p', (text) => {
    expect(kinds(text)).toContain('goalCostsWithinFrame');
    expect(kinds(text)).not.toContain('goalCostsWithinIncome');
  });
});

describe('other goals', () => {
  test.each([
    'Förbundet ska bedriva en verksamhet med god ekonomisk hushållning.',
    'Det egna kapitalet ska inte överstiga 20 procent av årets bidrag.',
    'Finansiellt mål: effektiv användning av medel',
  ])('%p', (text) => expect(kinds(text)).toContain('goal'));
});

describe('no goals', () => {
  test.each([
    'Den preliminära budgeten är inte i balans då kostnader överstiger intäkterna med 395 tkr.',
    'Kostnaderna får överstiga intäkterna om eget kapital används.',
    'Kostnaderna överstiger intäkterna.',
    'Kostnaderna understiger intäkterna.',
    'Enligt kommunallagen ska intäkterna överstiga kostnaderna.',
    'Medlemmarna ska täcka de kostnader för förbundets verksamhet som inte täcks på annat sätt.',
    'Insatserna ska präglas av respekt för varandras kompetens.',
    'Balans mellan arbete och fritid',
    'Summa intäkter',
    'Kostnader',
  ])('%p', (text) => expect(kinds(text).filter((kind) => kind.startsWith('goal'))).toEqual([]));
});

describe('decisions and their dates', () => {
  test.each([
    ['Samordningsförbundet Exempel. Beslut 2019-03-29. Belopp i tkr', '2019-03-29'],
    ['Antagen av styrelsen den 23 november 2018', '2018-11-23'],
    ['Fastställd 2026-11-20', '2026-11-20'],
    ['Budgeten fastställdes av styrelsen 2026-11-20 och gäller 2027.', '2026-11-20'],
    ['Styrelsebeslut 2026-11-20 § 45', '2026-11-20'],
    ['Beslutsdatum: 2026-11-20', '2026-11-20'],
    ['Godkänd av förbundsstyrelsen 20/11 2026', '2026-11-20'],
    ['2026-11-20 beslutade styrelsen om budgeten.', '2026-11-20'],
  ])('%p: %s', (text, date) => {
    expect(statements(text)).toContainEqual(expect.objectContaining({ kind: 'decision', date, cell }));
    expect(kinds(text)).toContain('decidedStatus');
  });

  test.each([
    'Försäkringskassans beslut 2026-12-01',
    'Beslutad av regionfullmäktige 2026-06-15',
    'Socialnämnden beslutade 2026-10-12 om medel.',
    'Förbundsordning antagen 2018-02-01',
    'Budget 2019 per 2018-11-23',
    'Beslut fattas i november',
    'Ej beslutad 2026-11-01',
  ])('none in %p', (text) => expect(kinds(text)).not.toContain('decision'));
});

describe('status words', () => {
  test.each([
    'FÖRSLAG',
    'UTKAST',
    'ARBETSMATERIAL',
    'Arbetsmaterial Verksamhetsplan 2015',
    'Förslag till budget 2027',
    'Budgetförslag',
    'Preliminär budget 2027',
    'Prel. budget 2027',
    'Den preliminära budgeten är klar.',
    'Ej beslutad',
  ])('%p is a draft', (text) => expect(kinds(text)).toContain('draftStatus'));
  test.each([
    'Förslag till beslut',
    'Förslag på insatser',
    'Åtgärdsförslag',
    'Preliminär tilldelning',
    'Budget 2027',
    'Beslutad budget 2027',
  ])('%p is none', (text) => expect(kinds(text)).not.toContain('draftStatus'));
  test.each(['Budgeten är beslutad.', 'Beslutad budget 2027', 'Verksamhetsplan fastställd av styrelsen', 'Antagen'])(
    '%p is decided',
    (text) => expect(kinds(text)).toContain('decidedStatus'),
  );
  test.each(['Ej beslutad', 'Inte fastställd', 'Beslut om insatser', 'Beslutade insatser'])('%p is not', (text) =>
    expect(kinds(text)).not.toContain('decidedStatus'),
  );
  test.each(['Rev. budget 2019 utblick 2020-2021', 'Reviderad budget 2026', 'Reviderad verksamhetsplan 2026-03-29'])(
    '%p is a revision',
    (text) => expect(kinds(text)).toContain('revision'),
  );
});

describe('years in titles', () => {
  test.each([
    ['Verksamhetsplan och budget 2019', 2019],
    ['Budget 2027 och plan 2028-2029 (tkr)', 2027],
    ['BUDGET 2018', 2018],
    ['8.1 Finansiering av Samordningsförbundet 2019', 2019],
  ])('%p: %i', (text, year) =>
    expect(statements(text)).toContainEqual(expect.objectContaining({ kind: 'year', year })),
  );
  test.each([
    'Beslut om budget 2018-11-23',
    'Kompetensteam 2',
    'Vi har under 2018 haft tolv möten om budget och plan.',
    'Eget kapital 2018 var 5 839 tkr enligt bokslut',
  ])('none in %p', (text) => expect(kinds(text)).not.toContain('year'));
});

describe('planned deficits and their cover', () => {
  const found = (text: string, kind: StatementKind) => statements(text).find((statement) => statement.kind === kind);

  test.each([
    ['Kostnader överstiger intäkterna med 395 tkr.', '39500000'],
    ['Budgeten visar ett underskott på 1 635 tkr.', '163500000'],
    ['Förbundet budgeterar med ett underskott om 1,3 mnkr.', '130000000'],
    ['Intäkterna understiger kostnaderna med 395 tkr.', '39500000'],
    ['Förbundet planerar för ett underskott.', undefined],
  ])('deficit: %p', (text, ore) => {
    expect(found(text, 'deficit')).toBeDefined();
    expect(found(text, 'deficit')!.ore?.toFixed()).toBe(ore);
  });

  it.each([
    ['Underskottet finansieras med eget kapital, 1 300 tkr.', '130000000'],
    ['Underskottet om 395 tkr täcks av eget kapital.', '39500000'],
    ['Underskottet täcks av sparade medel.', undefined],
    ['Mellanskillnaden finansieras genom tidigare års överskott.', undefined],
    ['Balans kommer att uppstå dels utifrån att Socialstyrelsen förväntas bevilja medel.', undefined],
    ['Verksamheten finansieras med eget kapital.', undefined],
  ])('cover: %p', (text, ore) => {
    expect(found(text, 'deficitCover')).toBeDefined();
    expect(found(text, 'deficitCover')!.ore?.toFixed()).toBe(ore);
  });

  it.each([
    'Medlemmarna ska täcka de kostnader för förbundets verksamhet som inte täcks på annat sätt.',
    'Insatsen finansieras av Försäkringskassan.',
    'Kostnaderna täcks av medlemsavgifter.',
    'Kostnaderna ska inte överstiga intäkterna.',
    'Förbundet ska inte redovisa underskott.',
    'Budgeten visar inte något större underskott.',
    'Budgeten ger medel utan att underskott uppstår.',
    'Reservplan finns.',
  ])('neither in %p', (text) => {
    expect(kinds(text)).not.toContain('deficit');
    expect(kinds(text)).not.toContain('deficitCover');
  });
});

describe('leftovers of a template', () => {
  test.each([
    'Verksamhetsplan 20XX',
    'Budget 20xx',
    'Ordförande NN',
    'LOGGA',
    'Logga',
    '[namn]',
    '[Samordningsförbundets namn]',
    '<datum>',
    'xx tkr',
    'Resultatet blir xx tkr',
    'Region XX',
    'ÅÅÅÅ-MM-DD',
    'Dnr: ____',
    'Skriv text här',
  ])('%p', (text) => expect(kinds(text)).toContain('placeholder'));
  test.each([
    'Logga in på sidan',
    '[tkr]',
    'Budget 2027',
    'ANNONSER',
    'XXL-projektet',
    'Fixa',
    'Namn: Kansliet',
    'Underskrift ____________',
    'Dnr 2026/12',
    'Kommun X',
    'SUMMA',
  ])('none in %p', (text) => expect(kinds(text)).not.toContain('placeholder'));
});

it('gives every statement its sentence, its cell and its year', () => {
  const text = 'Verksamheten utvecklas.\nFörbundets kostnader skall under 2019 inte överstiga budgetramen. Mer text.';
  expect(statements(text)).toEqual([
    {
      kind: 'goalCostsWithinFrame',
      cell,
      text: 'Förbundets kostnader skall under 2019 inte överstiga budgetramen.',
      year: 2019,
      date: null,
      ore: null,
    },
  ]);
});

it('splits sentences neither at abbreviations nor at numbering', () => {
  expect(
    kinds('1. Förbundets kostnader, t.ex. för kansli, ska enl. beslut inte överstiga ca. 100 % av intäkterna.'),
  ).toContain('goalCostsWithinIncome');
});

it('finds nothing in ordinary running text', () => {
  const text =
    'Teamet består av representanter från socialtjänst och region. Uppdraget omfattar 50 % processledare i respektive kommun. Att öka anställningsbarheten är viktigt. Samverkan bygger på gemensam bedömning.';
  expect(readProse(text, cell)).toEqual({ amounts: [], statements: [] });
});
