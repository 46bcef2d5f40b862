import type { Unit } from '../../../src/money';
import { readUnit } from '../../../src/reading/words';

describe('readUnit finds a stated unit', () => {
  test.each<[string, Unit]>([
    ['(tkr)', 'tkr'],
    ['tkr', 'tkr'],
    ['Tkr:', 'tkr'],
    ['kr', 'kr'],
    ['SEK', 'kr'],
    ['Mnkr', 'mnkr'],
    ['msek', 'mnkr'],
    ['i kkr', 'kkr'],
    ['T kr', 'tkr'],
    ['t.kr', 'tkr'],
    ['Belopp i tkr', 'tkr'],
    ['Budget 2026 (tkr)', 'tkr'],
    ['Budget 2026, tkr', 'tkr'],
    ['Budget 2026 tkr', 'tkr'],
    ['Budget 2026-2028 tkr', 'tkr'],
    ['Budget 2026/27 tkr', 'tkr'],
    ['Budget i tkr för 2026', 'tkr'],
    ['tusentals kronor', 'tkr'],
    ['Belopp, tusen kronor', 'tkr'],
    ['Belopp i tusental', 'tkr'],
    ['(i tusental kr)', 'tkr'],
    ['Belopp i 1000-tal kr', 'tkr'],
    ['(1 000-tals kronor)', 'tkr'],
    ['Belopp i 1 000 kr', 'tkr'],
    ['tkr om inte annat anges', 'tkr'],
    ['Alla belopp anges i tusental kronor (tkr)', 'tkr'],
    ['alla belopp i kronor', 'kr'],
    ['Alla belopp är i svenska kronor', 'kr'],
    ['Budget 2026, belopp i kronor', 'kr'],
    ['Belopp (kronor)', 'kr'],
    ['Medlemsavgift 2019 i kr', 'kr'],
    ['Bidrag kr', 'kr'],
    ['Delårsbokslut med helårsprognos 2007 (mkr)', 'mkr'],
    ['Resultaträkning, miljoner kronor', 'mnkr'],
    ['Resultaträkning i milj. kr', 'mnkr'],
    ['Samordningsförbundet Exempel. Beslut 2019-03-29. Belopp i tkr', 'tkr'],
    [
      'I tabellen nedan redovisas budgeten för det kommande året tillsammans med prognosen för innevarande år, alla belopp i tkr om inte annat anges',
      'tkr',
    ],
  ])('%p: %s', (text, unit) => expect(readUnit(text)).toBe(unit));
});

describe('readUnit states nothing for', () => {
  test.each([
    '',
    'Budget 2026',
    'ca 19 231 tkr',
    '2 642 tkr',
    '50 kr',
    'Budgetens omfång för 2019 ca 19 231 tkr',
    'Överskott från verksamhetsår (2018) beräknas uppgå till totalt ca 1 300 000 kronor.',
    'ett överskott på xx tkr',
    'kr per timme',
    'kr/deltagare',
    'kronor och öre',
    'Kronoberg',
    'Sekretess',
    'Krav på verksamheten',
    'Skrapan',
    'Andel %',
    'Avvikelse 2026: 500 tkr',
  ])('%p', (text) => expect(readUnit(text)).toBeNull());
});

describe('readUnit in running text, where the unit has to be introduced', () => {
  const long = 'I sammanställningen nedan visas förbundets samlade intäkter och kostnader för de tre kommande åren';
  test.each<[string, Unit | null]>([
    [`${long} (tkr)`, 'tkr'],
    [`${long}, belopp i mnkr`, 'mnkr'],
    [`${long}, beloppen anges i tkr`, 'tkr'],
    [`${long}, beloppen är i kronor`, 'kr'],
    [`${long}. Belopp: tkr`, 'tkr'],
    [`${long}. Enhet: tkr`, 'tkr'],
    [`${long}. Enhet tkr`, 'tkr'],
    [`${long}. Valuta: SEK`, 'kr'],
    [`${long}. Valuta SEK`, 'kr'],
    [`${long} i tusen-kronor`, 'tkr'],
    [`${long}, tkr där inget annat anges`, 'tkr'],
    [`${long}, tkr, om ej annat sägs`, 'tkr'],
    [`${long}, tkr såvida inte annat anges`, 'tkr'],
    [`${long}, tkr och procent`, null],
    [`${long} med flera tkr mer än om inte annat hade hänt`, null],
    [`${long} (och tkr därtill)`, null],
    [`${long} (tkr med mera`, null],
    [`${long} i verksamheten, tkr`, null],
  ])('%p: %p', (text, unit) => expect(readUnit(text)).toBe(unit));
});

describe('readUnit in a title', () => {
  test.each<[string, Unit | null]>([
    ['Fler kronor till unga', null],
    ['Budget 2026 kronor till unga', null],
    ['Kronor till unga', 'kr'],
    ['Budget (kr) till unga', 'kr'],
    ['Budget, kr till unga', 'kr'],
    ['Budget i kr till unga', 'kr'],
    ['Budget kr.', 'kr'],
    ['Budget tkr till unga', 'tkr'],
    ['Resultat x tkr', null],
    ['xx tkr', null],
    ['Resultat (xx tkr)', null],
    ['Resultat nn tkr', null],
    ['Resultat ?? tkr', null],
    ['Resultat __ tkr', null],
    ['Resultat ... tkr', null],
    ['Resultat ..tkr', null],
    ['Resultat 5,75 mnkr', null],
    ['Resultat 5.75mnkr', null],
    ['Resultat 500tkr', null],
    ['Budget 1998 tkr', 'tkr'],
    ['Budget 2026/2027 tkr', 'tkr'],
    ['Budget ca 2026 tkr', null],
    ['Budget 1 2026 tkr', null],
    ['Pris kr per timme, budget tkr', 'tkr'],
    ['Budget tkr, pris kr per timme', 'tkr'],
  ])('%p: %p', (text, unit) => expect(readUnit(text)).toBe(unit));
});
