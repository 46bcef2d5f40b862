import { isCorrection, isNet, nameOfSum, namesHeading } from '../../../src/reading/structure/labels';

describe('what a sum is called besides "Summa"', () => {
  test.each<[string, string[]]>([
    ['Summa', []],
    ['Summa insatser', ['insatser']],
    ['Summa insatser (tkr)', ['insatser']],
    ['SUMMA: Kansli och styrelse', ['kansli', 'styrelse']],
    ['Delsumma 2026', []],
    ['Totalt projekt 1a', ['projekt', '1a']],
    ['Summa a-kassa', ['kassa']],
    ['S:a lokaler 12', ['lokaler']],
    ['Summan', ['summan']],
  ])('%s', (label, name) => expect(nameOfSum(label)).toEqual(name));
});

describe('whether a sum names a heading', () => {
  test.each<[string, string]>([
    ['Summa styrelsen', 'STYRELSE'],
    ['Summa styrelse', 'STYRELSEN'],
    ['Summa insatser', 'Insatser för unga'],
    ['Summa insatser för unga', 'Insatser'],
    ['Summa kansli, styrelse', 'Styrelse – kansli'],
    ['Summa MIA', 'MIA'],
    ['Summa administrationer', 'Administration'],
    ['Summa lokaler', 'Lokal'],
  ])('%s: %s', (label, heading) => expect(namesHeading(nameOfSum(label), heading)).toBe(true));

  test.each<[string, string]>([
    ['Summa', 'Insatser'],
    ['Summa insatser', '2026'],
    ['Summa insatser', 'Kansli'],
    ['Summa insatser och kansli', 'Insatser, styrelse'],
    ['Summa kansli', 'Kanslipersonal'],
    ['Summa MIA', 'MIB'],
    ['Summa IT', 'ITA'],
    ['Summa lokal', 'Lokomotiv'],
  ])('%s, not: %s', (label, heading) => expect(namesHeading(nameOfSum(label), heading)).toBe(false));
});

test('labels of net amounts and of corrections', () => {
  expect(['Verksamhetens nettokostnad', 'Netto', 'Nytta'].map(isNet)).toEqual([true, true, false]);
  expect(['Interna poster', 'Återbetalning', 'Avgår', 'Kansli'].map(isCorrection)).toEqual([true, true, true, false]);
});
