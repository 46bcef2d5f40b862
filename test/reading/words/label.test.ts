import { readLabel, type LabelReading } from '../../../src/reading/words';
import type { Concept, Side } from '../../../src/reading/model';

/** What each concept is called. The first column is the concept, then its side, then the labels. */
const CONCEPTS: readonly (readonly [Concept, Side, readonly string[]])[] = [
  [
    'contribution',
    'income',
    [
      'Medlemsavgifter',
      'Medlemsbidrag',
      'MEDLEMSAVGIFT',
      'Medlemsinsatser',
      'Anslag från medlemmar',
      'Anslag från huvudmännen',
      'Bidrag från parterna',
      'Bidrag från ägarna',
      'Intäkter från parterna',
      'Intäkter från samverkande parter',
      'Medelstilldelning',
      'Tilldelade medel',
      'Medlemmarnas bidrag',
      'Medel från huvudmän',
      'Statsbidrag FK',
      'Bidrag',
      'Anslag',
      'Årets tilldelning',
      'Bidrag Region Västra',
      '3010 Medlemsavgifter',
      'medlemsavgfiter',
    ],
  ],
  [
    'externalIncome',
    'income',
    [
      'Projektmedel ESF',
      'ESF-medel',
      'Medel från ESF',
      'EU-medel',
      'Bidrag Socialstyrelsen',
      'Statligt bidrag Socialstyrelsen',
      'Övriga bidrag',
      'Externa intäkter',
      'Externa medel',
      'Projektintäkter',
      'Försäljning',
      'Sålda tjänster',
      'Konferensavgifter',
      'Deltagaravgifter',
    ],
  ],
  ['interest', 'income', ['Ränteintäkter', 'Finansiella intäkter', 'Bankränta', 'Ränta', 'Räntor']],
  [
    'otherIncome',
    'income',
    [
      'Övriga intäkter',
      'Återbetalning av medel',
      'Återsökt moms',
      'Momskompensation',
      'Lönebidrag',
      'Hyresintäkter fr 2:a hand',
    ],
  ],
  [
    'totalIncome',
    'income',
    [
      'Summa intäkter',
      'TOTALT INTÄKTER',
      'Totala intäkter',
      'Intäkter totalt',
      'S:a intäkter',
      'Summa int.',
      'Summa verksamhetens intäkter',
      'Summa intäkter 2026 (tkr)',
      'Summa intäkter och bidrag',
      'Intäkter, summa',
      'Intäkter',
      'Verksamhetens intäkter',
    ],
  ],
  [
    'totalCost',
    'cost',
    [
      'Summa kostnader',
      'Summa utgifter',
      'SUMMA KOSTNADER',
      'Kostnader totalt',
      'Totala kostnader',
      'Total kostnad',
      'Tot kostn',
      'Summa verksamhetens kostnader',
      'Kostnader',
      'Utgifter',
      'Verksamhetens kostnader',
      'Summa kostander',
    ],
  ],
  [
    'totalContributions',
    'income',
    [
      'Summa medlemsbidrag',
      'Medlemsavgifter totalt',
      'Summa bidrag',
      'Summa från medlemmar',
      'Totala medlemsavgifter',
      'Summa tilldelade medel',
    ],
  ],
  [
    'result',
    'none',
    [
      'Årets resultat',
      'Resultat',
      'RESULTAT',
      'Periodens resultat',
      'Nettoresultat',
      'Budgetresultat',
      'Budgeterat resultat',
      'Överskott/underskott',
      'Över-/underskott',
      'Över- /underskott',
      'Underskott',
      'Överskott',
      'Balans',
      'Differens intäkter-kostnader',
      'Intäkter - kostnader',
      'Intäkter minus kostnader',
      'Skillnad mellan intäkter och kostnader',
      'Resultat (intäkter - kostnader)',
      'Resultat efter finansiella poster',
      'Resultat före användning av eget kapital',
      'Därav årets resultat',
    ],
  ],
  [
    'frame',
    'none',
    [
      'Budgetram',
      'Budgetram 2027',
      'Total budgetram',
      'Ram 2027',
      'Budgetens omfång',
      'Budgetomslutning',
      'Disponibla medel',
      'Tillgängliga medel',
      'Medel att fördela',
      'Att fördela',
      'Summa intäkter och eget kapital',
      'Summa intäkter inkl. eget kapital',
      'Intäkter + eget kapital',
      'Summa disponibla medel',
      'Summa finansiering',
    ],
  ],
  ['grandTotal', 'none', ['Total budget', 'Totalbudget', 'Summa budget', 'Budget totalt']],
  [
    'openingEquity',
    'equity',
    [
      'Ingående eget kapital',
      'Ingående balans eget kapital',
      'IB',
      'IB eget kapital',
      'Eget kapital IB',
      'Eget kapital (IB)',
      'Eget kapital, ingående balans',
      'EK 1/1',
      'EK 1 jan',
      'EK vid årets början',
      'Eget kapital vid årets ingång',
      'Eget kapital 2027-01-01',
      'Ing. EK',
      'Ingående balans',
      'Överfört från föregående år',
      'Överfört från 2025',
      'Balanserat från föregående år',
      'Kvarvarande medel från föregående år',
      'Sparade medel från tidigare år',
      'Ackumulerat överskott vid årets ingång',
      'Överskott från föregående år',
      'Överskott från 2024',
      'Föregående års överskott',
      'Kvar från 2024',
    ],
  ],
  [
    'closingEquity',
    'equity',
    [
      'Utgående eget kapital',
      'Utgående balans eget kapital',
      'UB',
      'Eget kapital UB',
      'EK UB 2026',
      'EK 31/12',
      'EK 31 dec',
      'Eget kapital vid årets slut',
      'Eget kapital vid årets utgång',
      'Beräknat eget kapital 2026-12-31',
      'Utg. balans',
      'Eget kapital kvar',
      'Eget kapital att föra över till nästa år',
    ],
  ],
  [
    'equity',
    'equity',
    [
      'Eget kapital',
      'EK',
      'Egenkapital',
      'Eget kapital 2026',
      'Balanserat resultat',
      'Sparat kapital',
      'Ackumulerat överskott',
      'Summa eget kapital',
    ],
  ],
  [
    'equityUse',
    'equity',
    [
      'Användning av eget kapital',
      'Disponering av eget kapital',
      'Ianspråktagande av eget kapital',
      'Uttag ur eget kapital',
      'Från eget kapital',
      'Ur eget kapital',
      'Egna medel',
      'Egna medel (överskott 2018)',
      'Finansieras med sparade medel',
      'Finansiering via eget kapital',
      'Disponerat överskott',
      'Användning av tidigare års överskott',
      'Eget kapital (uttag)',
      'Nyttjande av balanserade medel',
      'Ianspråktaget kapital',
    ],
  ],
  ['equityChange', 'equity', ['Förändring av eget kapital', 'Förändring eget kapital', 'Årets förändring EK']],
  [
    'deficitCover',
    'none',
    ['Täckning av underskott', 'Underskott täcks av eget kapital', 'Finansiering av underskott'],
  ],
  [
    'unallocated',
    'cost',
    [
      'Ofördelat',
      'Oförutsett',
      'Oförutsedda kostnader/ofördelat',
      'Buffert',
      'Reserv',
      'Till styrelsens förfogande',
      'Medel till styrelsens förfogande',
      'Utvecklingsmedel',
      'Kvar att fördela',
      'Ej fördelade medel',
      'Ej beviljade medel',
      'Kvar att disponera',
      'Övrigt/oförutsett',
      'Projektreserv',
      'Nya insatser',
      'Utrymme för nya insatser',
    ],
  ],
  [
    'audit',
    'cost',
    [
      'Revision',
      'Revisorer',
      'REVISION',
      'Revisionskostnader',
      'Revisionsarvode',
      'Revision (KPMG)',
      'Revision KPMG',
      'Styrelse och revision',
      'Styrelse/revision',
      'Kansli, styrelse, revision',
      'Revisionsbyrå',
      'Lekmannarevisorer',
      'Förtroendevalda revisorer',
      'Revision 1)',
    ],
  ],
  [
    'board',
    'cost',
    [
      'Styrelse',
      'Styrelsen',
      'Styrelsearvoden',
      'Arvode styrelse',
      'Politikerarvoden',
      'Förbundsstyrelse',
      'Förtroendevalda',
    ],
  ],
  [
    'office',
    'cost',
    [
      'Kansli',
      'Kansliet',
      'Administration',
      'Kansli/administration',
      'Ledning och administration',
      'Förbundschef',
      'Gemensamma kostnader',
      'Kansli*',
    ],
  ],
  [
    'intervention',
    'cost',
    [
      'Insatser',
      'Samverkansinsatser',
      'Samordningsteam',
      'Samordningsteam Västerås',
      'Kompetensteam Motala',
      'Arbetsträning',
      'Individinriktade insatser',
      'MIA medfinansiering',
      'Länsgemensamma utbildningsinsatser',
    ],
  ],
  ['depreciation', 'cost', ['Avskrivningar']],
  ['financialCost', 'cost', ['Finansiella kostnader', 'Räntekostnader']],
  ['assets', 'asset', ['Tillgångar', 'Summa tillgångar', 'SUMMA TILLGÅNGAR']],
  ['cash', 'asset', ['Kassa och bank', 'Kassa/bank', 'Likvida medel', 'Bank', 'Koncernkonto']],
  ['liabilities', 'liability', ['Skulder', 'Summa skulder', 'Summa avsättningar och skulder']],
  ['shortTermDebt', 'liability', ['Kortfristiga skulder', 'Summa kortfristiga skulder']],
  ['longTermDebt', 'liability', ['Långfristiga skulder']],
  ['provisions', 'liability', ['Avsättningar']],
  [
    'equityAndLiabilities',
    'liability',
    ['Eget kapital och skulder', 'Summa eget kapital och skulder', 'Summa eget kapital, avsättningar och skulder'],
  ],
  ['openingCash', 'none', ['Likvida medel vid årets början', 'Ingående likvida medel', 'Ingående kassa']],
  ['closingCash', 'none', ['Likvida medel vid årets slut', 'Utgående likvida medel']],
  ['cashFlow', 'none', ['Årets kassaflöde', 'Periodens kassaflöde', 'Förändring av likvida medel']],
];

const examples = CONCEPTS.flatMap(([concept, side, labels]) => labels.map((label) => [label, concept, side] as const));

describe('readLabel finds the concept', () => {
  test.each(examples)('%p is %s', (label, concept, side) => {
    expect(readLabel(label)).toMatchObject({ concept, side });
  });
});

describe('readLabel does not mistake', () => {
  test.each<[string, Concept]>([
    ['Reviderad budget', 'audit'],
    ['Reviderad budget 2026', 'audit'],
    ['Revidering av handlingsplan', 'audit'],
    ['Revisionsbyrå Exempel rådgivning', 'audit'],
    ['Medlemsavgift NNS', 'contribution'],
    ['Avgift till NNS', 'contribution'],
    ['Bidrag till Fontänhuset', 'contribution'],
    ['Ersättning till Motala kommun', 'contribution'],
    ['Återbetalning till medlemmar', 'otherIncome'],
    ['Nettokostnad', 'totalCost'],
    ['Verksamhetens nettokostnad', 'result'],
    ['Balanskravsresultat', 'result'],
    ['Resultat enligt balanskravet', 'result'],
    ['Resultat efter användning av eget kapital', 'result'],
    ['Resultat av insatser', 'result'],
    ['Resultatuppföljning', 'result'],
    ['Resultatreserv', 'unallocated'],
    ['Summa kostnader insatser', 'totalCost'],
    ['Summa personalkostnader', 'totalCost'],
    ['Personalkostnader', 'totalCost'],
    ['Övriga kostnader', 'totalCost'],
    ['IT-kostnader', 'totalCost'],
    ['Bankkostnader', 'cash'],
    ['Räntekostnader', 'interest'],
    ['Summa övriga intäkter', 'totalIncome'],
    ['Summa externa intäkter', 'totalIncome'],
    ['Intäkter från parterna', 'totalIncome'],
    ['Summa intäkter exkl. eget kapital', 'frame'],
    ['Ram för insatser', 'frame'],
    ['Disponibelt för insatser', 'intervention'],
    ['Antal insatser', 'intervention'],
    ['Ökning/minskning av kortfristiga skulder', 'shortTermDebt'],
    ['Till eget kapital', 'equity'],
    ['Finansnetto', 'interest'],
    ['Förutbetalda kostnader och upplupna intäkter', 'totalIncome'],
    ['Upplupna kostnader', 'totalCost'],
    ['Kassaflöde från den löpande verksamheten', 'cashFlow'],
    ['Ingående likvida medel', 'openingEquity'],
    ['Ingående avskrivningar', 'openingEquity'],
    ['Förändring av likvida medel', 'equityChange'],
    ['Utgående moms', 'closingEquity'],
    ['Disponibelt eget kapital', 'frame'],
    ['Ekonomisk plan', 'equity'],
    ['Verksamhet', 'totalCost'],
    ['Prognos', 'result'],
    ['F-kassan', 'cash'],
    ['Regional samverkan', 'contribution'],
    ['Kommunal medfinansiering', 'contribution'],
    ['Insatser för unga', 'totalCost'],
  ])('%p for %s', (label, concept) => {
    expect(readLabel(label).concept).not.toBe(concept);
  });

  test.each([
    'JobbFokus 2.0',
    'Fontänhuset',
    'MAT-Ödeshög',
    'ISA',
    'VLC Mjölby',
    'Alis',
    'SamSpråk',
    'Kraft-huset',
    'Cura',
    'Grön rehab',
    'Övrigt',
    '',
  ])('the name %p for anything with a sum or a side of income', (label) => {
    const { side, isSum, member } = readLabel(label);
    expect({ isIncome: side === 'income', isSum, member }).toEqual({ isIncome: false, isSum: 'none', member: null });
  });
});

describe('readLabel tells sums', () => {
  test.each<[string, LabelReading['isSum']]>([
    ['Summa', 'subtotal'],
    ['Summa tkr', 'subtotal'],
    ['S:a', 'subtotal'],
    ['Delsumma', 'subtotal'],
    ['Summa insatser', 'subtotal'],
    ['Insatska Summa tkr', 'subtotal'],
    ['Summa styrelse', 'subtotal'],
    ['Summa kommuner', 'subtotal'],
    ['Kansli, summa', 'subtotal'],
    ['Totalt', 'total'],
    ['Tot.', 'total'],
    ['TOTAL', 'total'],
    ['TOTAL summa tkr', 'total'],
    ['Totalsumma', 'total'],
    ['Summa totalt', 'total'],
    ['Total budget', 'total'],
    ['Summa kostnader', 'total'],
    ['Summa intäkter och eget kapital', 'total'],
    ['Verksamhetens nettokostnad', 'total'],
    ['Årets resultat', 'total'],
    ['Kostnader', 'maybe'],
    ['Intäkter', 'maybe'],
    ['Insatser', 'maybe'],
    ['Budgetomslutning', 'maybe'],
    ['Eget kapital', 'maybe'],
    ['Kansli', 'none'],
    ['Försäkringskassan', 'none'],
    ['Medlemsavgifter', 'none'],
    ['Varav summa ESF', 'none'],
    ['IPS-coach', 'none'],
    ['Utbildningar', 'none'],
    ['Samordningsteam', 'none'],
    ['Ingående eget kapital', 'none'],
    ['Engångssumma till insats', 'none'],
    ['Summan fördelas mellan medlemmarna enligt nyckel.', 'none'],
  ])('%p: %s', (label, isSum) => {
    expect(readLabel(label).isSum).toBe(isSum);
  });
});

describe('readLabel tells headings and remarks', () => {
  test.each([
    'Intäkter',
    'INTÄKTER:',
    'Kostnader',
    'Insatser',
    'Finansiering',
    'Tillgångar',
    'Eget kapital och skulder',
    'Medlemmar',
    'Kansli:',
    'Resultaträkning',
  ])('%p opens a section', (label) => expect(readLabel(label).isHeading).toBe('yes'));

  test.each([
    'Summa',
    'Summa intäkter',
    'Totalt',
    'Årets resultat',
    'Försäkringskassan',
    'Motala kommun',
    'Ingående eget kapital',
    '2026',
    '',
  ])('%p opens none', (label) => expect(readLabel(label).isHeading).toBe('no'));

  test.each([
    'Kommentar: preliminära siffror',
    'Anm. beloppen avser helår',
    '* preliminärt belopp',
    'Källa: SCB',
    'Not 3',
    'Beloppen är preliminära och beslutas i november.',
    'Förbundets kostnader skall under 2019 inte överstiga budgetramen.',
  ])('%p is a remark', (label) => expect(readLabel(label).isNote).toBe(true));

  test.each([
    'Kansli*',
    'Samverkan för individens bästa Nyanlända med ohälsa Västerås',
    'Politikerarvode inkl. förl. arb.förtj. sociala avg. o löneadm',
    'Förbundssamordnartjänst inkl arbetsgivar- och driftsansvar Servicepartner',
    'Serviceavg. NNS Nationella Nätverket för Samordningsförb.',
    'Noter',
  ])('%p is none', (label) => expect(readLabel(label).isNote).toBe(false));

  it('tells "varav" rows, which are part of another row', () => {
    expect(readLabel('varav ESF').isOfWhich).toBe(true);
    expect(readLabel('Därav årets resultat').isOfWhich).toBe(true);
    expect(readLabel('Varaktigt stöd').isOfWhich).toBe(false);
  });
});

describe('readLabel grades what it found', () => {
  test.each([
    'Årets resultat',
    'Summa kostnader',
    'Ingående eget kapital',
    'Medlemsavgifter',
    'Revision',
    'Bidrag Tibro',
  ])('%p is certain', (label) => expect(readLabel(label).confidence).toBe('certain'));
  test.each([
    'Överskott',
    'Kostnader',
    'IB',
    'Bidrag',
    'Summa finansiering',
    'Revision EY',
    'Överskott från föregående år',
    'Motala',
  ])('%p is possible', (label) => expect(readLabel(label).confidence).toBe('possible'));

  it('names every concept, the leading one first', () => {
    expect(readLabel('Styrelse och revision').concepts).toEqual(['audit', 'board']);
    expect(readLabel('Kansli inkl. revision').concepts).toEqual(['audit', 'office']);
  });

  it('keeps the year that a label names', () => {
    expect(readLabel('Egna medel (överskott 2018)').year).toBe(2018);
    expect(readLabel('Eget kapital 2025-12-31').year).toBe(2025);
    expect(readLabel('Kansli').year).toBeNull();
  });
});

/** Whatever does not change the words does not change the reading. */
describe('the form of a label does not matter', () => {
  const forms: readonly [string, (label: string) => string][] = [
    ['upper case', (label) => label.toUpperCase()],
    ['decomposed letters', (label) => label.normalize('NFD')],
    ['no-break and double blanks', (label) => `  ${label.replaceAll(' ', '\u00A0 ')} `],
    ['a trailing colon', (label) => `${label}:`],
    ['a footnote mark', (label) => `${label}*`],
    ['a footnote number', (label) => `${label} 1)`],
    ['a raised footnote', (label) => `${label}\u00B2`],
    ['numbering', (label) => `4. ${label}`],
    ['numbering in levels', (label) => `8.3 ${label}`],
    ['a letter', (label) => `b) ${label}`],
    ['a bullet', (label) => `\u2022 ${label}`],
    ['a dash before it', (label) => `- ${label}`],
    ['quotation marks', (label) => `\u201D${label}\u201D`],
    ['a zero-width blank', (label) => `\u200B${label}`],
  ];
  const labels = [
    ...examples.map(([label]) => label),
    'Summa',
    'Totalt',
    'Delsumma',
    'Försäkringskassan',
    'Motala kommun',
    'Region Norr',
    'Kommunerna',
  ].filter((label) => !/^\d|[*)]$/.test(label));

  test.each(forms)('%s', (_, change) => {
    for (const label of labels) {
      const [plain, changed] = [readLabel(label), readLabel(change(label))];
      expect({
        label,
        concept: changed.concept,
        side: changed.side,
        isSum: changed.isSum,
        member: changed.member?.kind,
      }).toEqual({
        label,
        concept: plain.concept,
        side: plain.side,
        isSum: plain.isSum,
        member: plain.member?.kind,
      });
    }
  });

  it('typed without å, ä and ö', () => {
    expect(readLabel('Summa intakter').concept).toBe('totalIncome');
    expect(readLabel('Ingaende eget kapital').concept).toBe('openingEquity');
    expect(readLabel('Arets resultat').concept).toBe('result');
  });

  it('misspelled by one letter in a long word', () => {
    expect(readLabel('Summa kostander').concept).toBe('totalCost');
    expect(readLabel('Medlemsavgfiter').concept).toBe('contribution');
    expect(readLabel('Ränteintäckter').concept).toBe('interest');
    expect(readLabel('Revsion').concept).toBeNull();
  });
});

describe('what comes from an earlier year', () => {
  test.each(['Överskott från 2025', 'Överskott från bokslut 2025', 'Överskott från 1985'])(
    'is carried over: %s',
    (label) => expect(readLabel(label).concept).toBe('openingEquity'),
  );

  test.each(['Överskott från och med 2025', 'Överskott från 1975', 'Överskott från 20251'])(
    'is another number or a later time: %s',
    (label) => expect(readLabel(label).concept).toBe('result'),
  );
});
