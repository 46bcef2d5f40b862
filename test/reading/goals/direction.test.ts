import { readGoal } from '../../../src/reading/goals/sentence';

/** What is to be reached: "atLeast 20 % of de som avslutas"; money in kronor. */
function told(sentence: string): string {
  const { measure } = readGoal(sentence);
  if (!measure) return 'nothing';
  const isShare = measure.unit === 'share';
  const value = isShare
    ? `${measure.value.times(100).toDecimalPlaces(1).toFixed()} %`
    : `${measure.value.toFixed()}${measure.unit === 'count' ? '' : ` ${measure.unit}`}`;
  return `${measure.direction} ${value}${measure.of ? ` of ${measure.of}` : ''}`;
}

test.each([
  ['Öka antalet deltagare med 15 %', 'increase 15 %'],
  ['Antalet remisser ska öka med minst 10 procent', 'increase 10 %'],
  ['Minska antalet avhopp med 5 %', 'decrease 5 %'],
  ['Antalet sjukdagar ska minska med högst 20 %', 'decrease 20 %'],
  ['Väntetiden ska kortas med minst 10 dagar', 'decrease 10 time'],
  ['Förbundet ska samverka med 10 arbetsgivare', 'atLeast 10 of arbetsgivare'],
  ['Förbundet ska nå 20 fler deltagare', 'increase 20 of deltagare'],
  ['Målet är 10 % fler i arbete', 'increase 10 %'],
  ['Målet är 10 % högre närvaro', 'increase 10 %'],
  ['Målet är 10 % färre avbrott', 'decrease 10 %'],
  ['Kostnaden per plats ska vara 5 % lägre', 'decrease 5 %'],
  ['Avhoppen ska minska till 10 %', 'atMost 10 %'],
  ['Avhoppen ska vara 10 %', 'atMost 10 %'],
  ['Sjukfrånvaron är 4 %', 'atMost 4 %'],
  ['Andelen i arbete ökar till 40 %', 'atLeast 40 %'],
  ['Kostnaden ska minska till 10 %', 'atMost 10 %'],
  ['Insatsen med unga ska öka till 30 deltagare', 'atLeast 30 of deltagare'],
  ['Nöjdheten ska vara 4', 'atLeast 4'],
  ['Andelen i arbete 40 %', 'exactly 40 %'],
  ['Nöjda deltagare: 80 %', 'exactly 80 %'],
])('the direction of "%s" is %s', (sentence, goal) => {
  expect(told(sentence).startsWith(goal)).toBe(true);
});

test.each([
  ['Minst', 'atLeast'],
  ['Lägst', 'atLeast'],
  ['Mer än', 'atLeast'],
  ['Fler än', 'atLeast'],
  ['Över', 'atLeast'],
  ['Inte färre än', 'atLeast'],
  ['Inte mindre än', 'atLeast'],
  ['Inte vara lägre än', 'atLeast'],
  ['Ej understiga', 'atLeast'],
  ['Inte understiga', 'atLeast'],
  ['≥', 'atLeast'],
  ['>=', 'atLeast'],
  ['Minst ca', 'atLeast'],
  ['Högst', 'atMost'],
  ['Max', 'atMost'],
  ['Max.', 'atMost'],
  ['Som mest', 'atMost'],
  ['Mindre än', 'atMost'],
  ['Understiga', 'atMost'],
  ['Inte överstiga', 'atMost'],
  ['Ej överskrida', 'atMost'],
  ['Inte vara högre än', 'atMost'],
  ['Inte fler än', 'atMost'],
  ['Upp till', 'atMost'],
  ['≤', 'atMost'],
  ['<=', 'atMost'],
  ['Högst cirka', 'atMost'],
])('"%s" before a number: %s', (words, direction) => {
  expect(readGoal(`${words} 30 deltagare`).measure).toMatchObject({ direction, of: 'deltagare' });
});

test.each([
  ['30 deltagare eller fler', 'atLeast'],
  ['30 eller mer', 'atLeast'],
  ['80 % eller högre', 'atLeast'],
  ['Betyg 4 eller bättre', 'atLeast'],
  ['30 dagar eller färre', 'atMost'],
  ['20 % eller mindre', 'atMost'],
  ['20 % eller lägre', 'atMost'],
  ['30 avhopp eller färre under året', 'atMost'],
  ['30 deltagare eller fler under året', 'atLeast'],
  ['30 deltagare eller anhöriga', 'exactly'],
])('"%s" says %s', (sentence, direction) => {
  expect(readGoal(sentence).measure?.direction).toBe(direction);
});

test.each([
  ['Minst 60 % ska ha arbete', 'atLeast 60 %'],
  ['Minst 60 % nöjda deltagare', 'atLeast 60 % of nöjda deltagare'],
  ['Minst 60 % bland kvinnorna ska ha arbete', 'atLeast 60 % of kvinnorna'],
  ['Minst 60 % av deltagarna (nya och gamla) är nöjda', 'atLeast 60 % of deltagarna'],
  ['Minst 60 % av deltagarna, som tidigare år', 'atLeast 60 % of deltagarna'],
  ['Andel nöjda: minst 60 %', 'atLeast 60 % of nöjda'],
  ['Andelen av deltagarna i arbete ska vara minst 60 %', 'atLeast 60 % of deltagarna i arbete'],
  ['Minst 60 % av samtliga som avslutas har arbete', 'atLeast 60 % of samtliga som avslutas'],
  ['Deltagarna är nöjda till minst 60 %', 'atLeast 60 % of Deltagarna'],
  ['Deltagarna ska till minst 60 % vid avslut ha arbete', 'atLeast 60 % of Deltagarna'],
  ['Minst 60 % ska vara fria av skulder', 'atLeast 60 %'],
  ['Minst 60 %, helst mer', 'atLeast 60 %'],
  ['Vår andel nöjda: minst 60 %', 'atLeast 60 % of nöjda'],
  ['Minst 60 % av de kvinnor som avslutas ska ha arbete', 'atLeast 60 % of de kvinnor som avslutas'],
  ['Minst 60 % av de unga som har avslutats ska ha arbete', 'atLeast 60 % of de unga som har avslutats'],
  ['Minst 60 % av kvinnor som har avslutats ska ha arbete', 'atLeast 60 % of kvinnor som har avslutats'],
])('what a share is a part of in "%s": %s', (sentence, goal) => {
  expect(told(sentence)).toBe(goal);
});

test.each([
  ['Antalet avhopp ska halveras', 'decrease 50 %'],
  ['Halvera antalet avhopp', 'decrease 50 %'],
  ['Dubbelt så många ska delta', 'increase 100 %'],
  ['Fördubbla antalet remisser', 'increase 100 %'],
  ['Dubbelt så stort inflöde', 'increase 100 %'],
  ['Dubbelt så stor grupp', 'increase 100 %'],
  ['I år ska alla deltagare få stöd', 'atLeast 100 % of deltagare'],
  ['I år ska inga deltagare vänta', 'atMost 0 of deltagare'],
  ['Alla kommuner ska delta', 'atLeast 100 % of kommuner'],
  ['Inga deltagare ska vänta', 'atMost 0 of deltagare'],
  ['Ingen deltagare ska vänta', 'atMost 0 of deltagare'],
  ['Alla kommuner deltar', 'nothing'],
  ['Inga deltagare väntar', 'nothing'],
])('a number in words: "%s" is %s', (sentence, goal) => {
  expect(told(sentence)).toBe(goal);
});

test.each([
  ['Eget kapital ska vara minst 1,5 mnkr', 'atLeast 1500000 money'],
  ['Eget kapital ska vara minst 2 miljoner kronor', 'atLeast 2000000 money'],
  ['Eget kapital ska vara minst 1 miljon kronor', 'atLeast 1000000 money'],
  ['Kostnaden ska vara högst 12 500 kr', 'atMost 12500 money'],
  ['Tre fjärdedelar av deltagarna ska ha arbete', 'atLeast 75 % of deltagarna'],
  ['En femtedel av deltagarna ska ha arbete', 'atLeast 20 % of deltagarna'],
  ['Nio av tio deltagare ska vara nöjda', 'atLeast 90 % of deltagare'],
  ['Fler än tolv samverkansdagar', 'atLeast 12 of samverkansdagar'],
  ['Minst 2,5 tjänster', 'atLeast 2.5 of tjänster'],
  ['Minst 40 nya deltagare', 'atLeast 40 of deltagare'],
  ['Minst 40 unika i insats', 'atLeast 40 of unika'],
  ['Minst 40 i insats', 'atLeast 40'],
  ['Två möten ska ge minst 30 % nya', 'atLeast 30 % of nya'],
  ['30 deltagare och 3 möten ska nås', 'atLeast 30 of deltagare'],
  ['Insatsen ska pågå i 30 dagar', 'nothing'],
  ['12 deltagare ska få 5 000 kr', 'atLeast 12 of deltagare'],
  ['Ett stöd för 12 på 5 000 kr', 'exactly 5000 money'],
  ['Öka med 5 procentenheter', 'increase 5 %'],
])('the number of "%s" is %s', (sentence, goal) => {
  expect(told(sentence)).toBe(goal);
});
