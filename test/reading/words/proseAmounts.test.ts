import { inUnit } from '../../../src/money';
import { readProse } from '../../../src/reading/words';

const cell = { sheet: 'Text', row: 3, column: 0 };

/** The amounts of a text in short: "13392 tkr totalContributions 2019". */
function amounts(text: string): string[] {
  return readProse(text, cell).amounts.map(({ ore, unit, isApproximate, concept, member, label, year }) =>
    [
      isApproximate ? 'ca' : '',
      inUnit(ore, unit).toFixed(),
      unit,
      member ? `${member.kind}:${member.name}` : (concept ?? label ?? '?'),
      year ?? '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
}

describe('amounts and what they speak of', () => {
  test.each<[string, string[]]>([
    [
      'Budgetens omfång för 2019 ca 19 231 tkr. Intäkter från parterna 13 392 tkr samt eget kapital 5 839 tkr.',
      ['ca 19231 tkr frame 2019', '13392 tkr totalContributions 2019', '5839 tkr equity 2019'],
    ],
    [
      'Överskott från verksamhetsår (2018) beräknas uppgå till totalt ca 1 300 000 kronor. Total budgetram för 2019 uppgår därmed till ca 11 868 000 kronor.',
      ['ca 1300000 kr result 2018', 'ca 11868000 kr frame 2019'],
    ],
    [
      'De administrativa kostnaderna inklusive vissa tjänsteköp beräknas till 3,1 mnkr och en buffert om 0,6 mnkr.',
      ['3.1 mnkr office', '0.6 mnkr unallocated'],
    ],
    ['Förbundet avsätter 0,8 mnkr till strukturinriktade insatser.', ['0.8 mnkr intervention']],
    [
      'Totala kostnader för 2027 beräknas till 15 027 tkr och intäkterna till 13 392 tkr.',
      ['15027 tkr totalCost 2027', '13392 tkr totalIncome 2027'],
    ],
    [
      'Ingående eget kapital är 6 778 tkr och utgående eget kapital beräknas till 5 143 tkr.',
      ['6778 tkr openingEquity', '5143 tkr closingEquity'],
    ],
    ['Det egna kapitalet uppgick 2025-12-31 till 5 839 tkr.', ['5839 tkr closingEquity 2025']],
    ['Förbundet har ett eget kapital på drygt 5,8 mnkr vid årets slut.', ['ca 5.8 mnkr closingEquity']],
    ['Under 2026 används 1 300 tkr ur eget kapital.', ['1300 tkr equityUse 2026']],
    ['Av eget kapital tas 1 635 tkr i anspråk.', ['1635 tkr equityUse']],
    ['Årets resultat beräknas bli -395 tkr.', ['-395 tkr result']],
    ['Resultatet för 2025 blev minus 288 tkr.', ['-288 tkr result 2025']],
    ['Budgeten visar ett underskott på 1 635 tkr.', ['-1635 tkr result']],
    ['Medlemsavgifterna uppgår till 10 568 000 kronor 2019.', ['10568000 kr totalContributions 2019']],
    ['Revision 48 tkr, arvode till styrelsen 25 tkr', ['48 tkr audit', '25 tkr board']],
    ['Budgeten för 2027 omfattar 15 027 tkr.', ['15027 tkr grandTotal 2027']],
    ['Medlemsbidrag 2026 tkr', []],
    ['Eget kapital 2026-2028 (kr)', []],
    ['Medlemsbidragen uppgår till 2026 tkr', ['2026 tkr totalContributions 2026']],
    ['Buffert: 600 tkr', ['600 tkr unallocated']],
    [
      'SamSpråk 1 500 tkr, Alis 1 000 tkr och Rehabarenan 2 600 tkr.',
      ['1500 tkr SamSpråk', '1000 tkr Alis', '2600 tkr Rehabarenan'],
    ],
  ])('%p', (text, expected) => expect(amounts(text)).toEqual(expected));
});

describe('whose contribution an amount is', () => {
  test.each<[string, string[]]>([
    [
      'Försäkringskassan bidrar med 6 696 tkr, Region Västmanland med 3 348 tkr och Västerås stad med 3 348 tkr.',
      ['6696 tkr state:Försäkringskassan', '3348 tkr region:Region Västmanland', '3348 tkr municipality:Västerås stad'],
    ],
    [
      '6 696 tkr från Försäkringskassan och 3 348 tkr från regionen.',
      ['6696 tkr state:Försäkringskassan', '3348 tkr region:regionen'],
    ],
    ['Västerås stads andel är 3 348 tkr.', ['3348 tkr municipality:Västerås stads']],
    ['Staten 50 % 5 284 000 kr', ['5284000 kr state:Staten']],
    [
      'Region Norr och Lillviks kommun betalar 2 642 respektive 1 321 tkr.',
      ['2642 tkr region:Region Norr', '1321 tkr municipality:Lillviks kommun'],
    ],
    ['Regionen och kommunen bidrar med 2 642 tkr vardera.', ['2642 tkr region:Regionen']],
    ['Kommunerna bidrar tillsammans med 2 642 000 kr.', ['2642000 kr municipalitiesTogether:Kommunerna']],
  ])('%p', (text, expected) => expect(amounts(text)).toEqual(expected));
});

describe('silence where the topic is not certain', () => {
  test.each([
    'Intäkterna minskar med 1 340 tkr.',
    'Kostnaderna ökar med 1 000 tkr.',
    'Kostnader överstiger intäkterna med 395 tkr.',
    'Eget kapital ska uppgå till minst 500 tkr.',
    'Eget kapital får högst uppgå till 2 000 tkr.',
    'Kostnaden per deltagare är 50 tkr.',
    'Kostnaderna blir 12 000 kr per deltagare.',
    'Styrelse och kansli kostar 1 203 tkr.',
    'Förbundet räknar med intäkter på 2,2-2,4 mnkr.',
    'Varav ESF 18 mnkr.',
    'Staten avsätter 339 miljoner kronor till finansiell samordning.',
    'Förra året uppgick kostnaderna till 12 000 tkr.',
    'Nettokostnaden för MIA beräknas till 2,2 mnkr.',
    'Intäkter från konferensen i Exempelby uppgår till 15 tkr.',
    'Lokalkostnaderna uppgår till 120 tkr.',
    'Rekvisition sker kvartalsvis med 1 674 tkr.',
  ])('%p', (text) => {
    const found = readProse(text, cell).amounts;
    expect(found.length).toBeGreaterThan(0);
    for (const amount of found) expect(amount).toMatchObject({ concept: null, member: null });
  });
});

describe('what is no amount', () => {
  test.each([
    '',
    'Eget kapital 5 839',
    'Lag (2003:1210) om finansiell samordning',
    'Personer 16-64 år, ca 150 000 invånare',
    'Styrelsemöte 2018-11-23 § 45',
    'Organisationsnummer 222000-1750',
    'Minst 380 individer ska ha deltagit.',
    '50 % från staten och 25 % från regionen',
    'Krav 3 kriterier',
    'Budget 2019 (tkr)',
  ])('%p', (text) => expect(readProse(text, cell).amounts).toEqual([]));
});

it('keeps the cell, the words as written, the unit and the value of the last digit', () => {
  const [first, second] = readProse('Insatser ca 7,3 mnkr och eget kapital 5\u00A0839\u202Ftkr.', cell).amounts;
  expect(first).toMatchObject({ cell, quote: 'Insatser ca 7,3 mnkr', unit: 'mnkr', isApproximate: true });
  expect(first!.step.toFixed()).toBe('10000000');
  expect(second).toMatchObject({ quote: 'eget kapital 5 839 tkr', unit: 'tkr', isApproximate: false });
  expect(second!.step.toFixed()).toBe('100000');
});

test.each([
  ['230 000kr', '230000 kr ?'],
  ['1 300 000:-', '1300000 kr ?'],
  ['1.300.000 kr', '1300000 kr ?'],
  ['2 miljoner kronor', '2 mnkr ?'],
  ['1,5 milj. kr', '1.5 mnkr ?'],
  ['500 tusen kronor', '500 tkr ?'],
  ['300 MSEK', '300 mnkr ?'],
])('reads the unit of %p', (text, expected) => expect(amounts(text)).toEqual([expected]));

it('reads every amount of a long text', () => {
  const text = 'Budgetens omfång för 2019 är ca 19 231 tkr och kostnaderna ska inte överstiga intäkterna. '.repeat(200);
  expect(readProse(text, cell).amounts).toHaveLength(200);
  for (const odd of ['a'.repeat(20_000), '1 '.repeat(10_000), 'kostnader '.repeat(3_000), '('.repeat(20_000)]) {
    expect(readProse(odd, cell).amounts).toEqual([]);
  }
});
