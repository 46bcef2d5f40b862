import type { Language } from '../../src/money';
import type { RuleId } from '../../src/rules';

type Localized = Readonly<Record<Language, string>>;

/** Something that a public document got wrong, and where Finsamkoll finds it in the workbook made from the document. */
export interface Inconsistency {
  readonly document: keyof typeof DOCUMENTS;
  readonly what: Localized;
  /** What the workbook has: the rule and the cell, as `Sheet!A1`. */
  readonly found: readonly (readonly [RuleId, string])[];
  /** What of it no workbook can decide, and why. */
  readonly open?: Localized;
}

/** The workbooks, by the name that the table has for the document. */
export const DOCUMENTS = {
  Västerås: { file: 'vasteras-2019.xlsx', name: 'Samordningsförbundet Västerås 2019' },
  Södertälje: { file: 'sodertalje-2019.xlsx', name: 'Samordningsförbundet i Södertälje 2019' },
  'Västra Östergötland': {
    file: 'vastra-ostergotland-2015.xlsx',
    name: 'Samordningsförbundet Västra Östergötland 2015',
  },
  Förteckning: { file: 'utdrag-forteckning.xlsx', name: 'Förteckning över årsredovisningar' },
  Sjuhärad: { file: 'utdrag-sjuharad-2013.xlsx', name: 'Sjuhärad 2013' },
} as const;

const budget = (cell: string) => `Budget 2019-2021!${cell}`;
const shared = (cell: string) => `Länsgemensamt 2019!${cell}`;

/** The 27 inconsistencies of five public documents, in order. */
export const INCONSISTENCIES: readonly Inconsistency[] = [
  {
    document: 'Västerås',
    what: {
      sv: '13 392 och 6 778 är summerade till 20 177; det är 20 170.',
      en: '13,392 and 6,778 are added up to 20,177; they are 20,170.',
    },
    found: [
      ['MYC-05', budget('B40')],
      ['MYC-01', budget('C39')],
    ],
  },
  {
    document: 'Västerås',
    what: {
      sv: 'Sammanfattningen har eget kapital 5 839 tkr, tabellen 6 778 tkr.',
      en: 'The summary has equity of 5,839 tkr, the table 6,778 tkr.',
    },
    found: [['XS-02', 'Verksamhetsplan!A6']],
    open: {
      sv: 'Textens ram, 19 231 tkr, är rätt räknad på det äldre beloppet och påpekas inte för sig.',
      en: 'The frame of the text, 19,231 tkr, is rightly added up from the older amount and is not pointed out by itself.',
    },
  },
  {
    document: 'Västerås',
    what: {
      sv: 'Planen är fastställd 2018-11-23 och budgeten reviderad 2019-03-29, utan en lista över ändringarna och hur de betalas.',
      en: 'The plan was decided 2018-11-23 and the budget revised 2019-03-29, without a list of the changes and how they are paid for.',
    },
    found: [['XS-07', budget('A1')]],
  },
  {
    document: 'Västerås',
    what: {
      sv: 'Underskott alla tre åren, och ingen rad säger att eget kapital används.',
      en: 'A deficit in all three years, and no row says that equity is used.',
    },
    found: [
      ['BAL-01', budget('B35')],
      ['BAL-01', budget('C35')],
      ['BAL-01', budget('D35')],
      ['BAL-04', budget('B35')],
      ['MYC-06', budget('D35')],
    ],
  },
  {
    document: 'Västerås',
    what: {
      sv: 'Målet håller kostnaderna inom budgetramen, där eget kapital ingår; lagen talar om intäkterna.',
      en: 'The goal keeps costs within the budget frame, which counts equity; the law speaks of income.',
    },
    found: [['BAL-07', 'Verksamhetsplan!A8']],
  },
  {
    document: 'Västerås',
    what: {
      sv: 'Riksrevisionen sägs förordna statens revisor; enligt lagen utser Försäkringskassan den.',
      en: 'Riksrevisionen is said to appoint the auditor of the state; by law Försäkringskassan does.',
    },
    found: [['FORM-12', 'Verksamhetsplan!A5']],
  },
  {
    document: 'Västerås',
    what: { sv: '”Förbundsförordningen” för förbundsordningen.', en: '“Förbundsförordningen” for förbundsordningen.' },
    found: [['FORM-12', 'Verksamhetsplan!A4']],
  },
  {
    document: 'Västerås',
    what: {
      sv: '”Insatska Summa tkr”, ”GENOM Utvecklingsmedel”, ”Z495 000 kr”, ”230 000kr”, ”150 000” utan enhet, 1010 bredvid 8 054.',
      en: '“Insatska Summa tkr”, “GENOM Utvecklingsmedel”, “Z495 000 kr”, “230 000kr”, “150 000” without a unit, 1010 beside 8 054.',
    },
    found: [
      ['HYG-04', budget('A12')],
      ['HYG-04', budget('A13')],
      ['UNS-06', shared('B4')],
      ['UNS-10', budget('B25')],
      ['UNS-11', shared('B11')],
      ['UNS-12', shared('B10')],
    ],
  },
  {
    document: 'Västerås',
    what: {
      sv: '”Övrigt” och ”Representation” står i två avsnitt.',
      en: '“Övrigt” and “Representation” are in two sections.',
    },
    found: [['HYG-02', budget('A26')]],
    open: {
      sv: 'Att ”Konferenser” och ”Utbildning, konferenser” överlappar varandra går inte att avgöra: de står i var sitt avsnitt och kan gälla olika saker.',
      en: 'Whether “Konferenser” and “Utbildning, konferenser” overlap cannot be decided: they are in sections of their own and may be about different things.',
    },
  },
  {
    document: 'Västerås',
    what: {
      sv: 'Representation går från 10 till 17 när Resekostnader går från 10 till 7: beloppen kan ha bytt plats.',
      en: 'Representation goes from 10 to 17 when Resekostnader goes from 10 to 7: the amounts may have changed places.',
    },
    found: [['UNS-09', budget('C26')]],
  },
  {
    document: 'Västerås',
    what: { sv: '”Dnr” är inte ifyllt.', en: '“Dnr” is not filled in.' },
    found: [['FORM-14', 'Verksamhetsplan!A2']],
  },
  {
    document: 'Västerås',
    what: {
      sv: 'Medlemmarnas pengar minskar med tio procent 2020.',
      en: "The members' money drops by ten per cent in 2020.",
    },
    found: [['FS-13', budget('C38')]],
  },
  {
    document: 'Södertälje',
    what: {
      sv: 'Tabellen har rubriken tkr, men beloppen är kronor.',
      en: 'The table is headed tkr, but the amounts are kronor.',
    },
    found: [['UNS-01', '8.3 Budget!A1']],
  },
  {
    document: 'Södertälje',
    what: {
      sv: 'Innehållsförteckningen har 2018 på fyra ställen i en plan för 2019.',
      en: 'The list of contents has 2018 in four places of a plan for 2019.',
    },
    found: (['A6', 'A7', 'A8', 'A9'] as const).map((cell) => ['XS-06', `Innehåll!${cell}`] as const),
  },
  {
    document: 'Södertälje',
    what: {
      sv: 'Kolumnen heter ”FÖRSLAG 2019” i en beslutad plan.',
      en: 'The column is called “FÖRSLAG 2019” in a plan that is decided.',
    },
    found: [['FORM-13', '8.3 Budget!B2']],
  },
  {
    document: 'Södertälje',
    what: {
      sv: 'Texten säger ca 11,8 mnkr; tabellens 11,868 avrundas till 11,9.',
      en: 'The text says about 11.8 mnkr; the table’s 11.868 rounds to 11.9.',
    },
    found: [['XS-03', '8.2 Beräknade kostnader!A2']],
  },
  {
    document: 'Södertälje',
    what: {
      sv: 'Strukturinriktade insatser är 0,8 mnkr i texten; raderna är 0,85.',
      en: 'Structural insatser are 0.8 mnkr in the text; the rows are 0.85.',
    },
    found: [['XS-03', '8.2 Beräknade kostnader!A2']],
  },
  {
    document: 'Södertälje',
    what: {
      sv: 'Ingen plan för tre år och inget eget kapital vid årets slut.',
      en: 'No plan for three years and no equity at the end of the year.',
    },
    found: [
      ['MYC-04', '8.3 Budget!B2'],
      ['MYC-10', '8.3 Budget!B13'],
    ],
  },
  {
    document: 'Södertälje',
    what: { sv: 'Ingen rad för revision.', en: 'No row for the audit.' },
    found: [['FORM-05', '8.3 Budget!B11']],
  },
  {
    document: 'Södertälje',
    what: { sv: 'Kostnaderna är 1 300 000 kr högre än intäkterna.', en: 'Costs are 1,300,000 kr above income.' },
    found: [['BAL-01', '8.3 Budget!B11']],
  },
  {
    document: 'Södertälje',
    what: {
      sv: 'ESF-projektet MIA visas netto, så att hela verksamheten inte syns.',
      en: 'The ESF project MIA is shown net, so that the whole activity cannot be seen.',
    },
    found: [['FS-12', '5. Insatser!D3']],
  },
  {
    document: 'Södertälje',
    what: {
      sv: 'Namnen skiljer sig: ”Samspråk” och ”SamSpråk”, ”Rehabarenan på Torekällberget” och ”Rehab-arena Torekällberget”; ”stukturpåverkande”.',
      en: 'Names differ: “Samspråk” and “SamSpråk”, “Rehabarenan på Torekällberget” and “Rehab-arena Torekällberget”; “stukturpåverkande”.',
    },
    found: [
      ['XS-08', '5. Insatser!A4'],
      ['XS-08', '5. Insatser!A5'],
      ['XS-08', 'Innehåll!A5'],
    ],
    open: {
      sv: '”MIA” och ”MIA medfinansiering” påpekas inte: det senare säger vilken del av insatsen raden är.',
      en: '“MIA” and “MIA medfinansiering” are not pointed out: the latter says which part of the insats the row is.',
    },
  },
  {
    document: 'Västra Östergötland',
    what: {
      sv: 'Alla belopp saknas i budgetens 22 rader.',
      en: 'All amounts are missing in the 22 rows of the budget.',
    },
    found: [...Array(23).keys()]
      .filter((row) => row !== 7)
      .map((row) => ['HYG-01', `Budget 2015!B${row + 5}`] as const),
  },
  {
    document: 'Västra Östergötland',
    what: {
      sv: 'Det fattas 395 tkr, täckningen är nämnd utan belopp, och målet är att kostnaderna inte ska överstiga intäkterna.',
      en: '395 tkr is missing, the cover is named without amounts, and the goal is that costs shall not exceed income.',
    },
    found: [
      ['BAL-06', 'Balans och mål!A1'],
      ['BAL-07', 'Balans och mål!A1'],
    ],
  },
  {
    document: 'Västra Östergötland',
    what: {
      sv: '”Kompetensteam” två gånger; ”Processledare” i texten och ”Processtödjare” i tabellen; ISA utan rad om budget; ”er för insatser”.',
      en: '“Kompetensteam” twice; “Processledare” in the text and “Processtödjare” in the table; ISA without a line on its budget; “er för insatser”.',
    },
    found: [
      ['HYG-02', 'Budget 2015!A15'],
      ['XS-08', 'Insatser!A10'],
      ['GOAL-06', 'Insatser!A26'],
      ['HYG-04', 'Insatser!A1'],
    ],
  },
  {
    document: 'Förteckning',
    what: {
      sv: '”Årsredovisning 2015. Februari 2015”: daterad innan året är slut.',
      en: '“Årsredovisning 2015. Februari 2015”: dated before the year is over.',
    },
    found: [['XS-16', 'Förteckning!A3']],
  },
  {
    document: 'Sjuhärad',
    what: {
      sv: '”Det egna kapitalet uppgår till tkr”: beloppet har fallit bort.',
      en: '“Det egna kapitalet uppgår till tkr”: the amount is gone.',
    },
    found: [['HYG-01', 'Utdrag!A3']],
  },
];
