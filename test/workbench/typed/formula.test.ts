import fc from 'fast-check';
import { englishFormula, localFormula } from '../../../src/workbench/typed/formula';
import { englishFunction, FUNCTION_NAMES, swedishFunction } from '../../../src/workbench/typed/functionNames';

it.each([
  ['SUMMA(B2:B5)', 'SUM(B2:B5)'],
  ['summa(b2:b5)', 'SUM(B2:B5)'],
  ['OM(A1>0,5;1,25;"a;b,c")', 'IF(A1>0.5,1.25,"a;b,c")'],
  ['SUMMA.OM(A:A;"x";B:B)', 'SUMIF(A:A,"x",B:B)'],
  ['AVRUNDA(A1,2)', 'ROUND(A1,2)'],
  ['ROUND(A1;2)', 'ROUND(A1,2)'],
  ['A1*0,5', 'A1*0.5'],
  ['SUMMA(A1:A3)*0,5', 'SUM(A1:A3)*0.5'],
  ['(A1+0,5)*2', '(A1+0.5)*2'],
  ["'Budget; 2026, 1'!B2+1", "'Budget; 2026, 1'!B2+1"],
  ['OM(SANT;1;FALSKT)', 'IF(TRUE,1,FALSE)'],
  ['OMFEL(LETARAD(A1;Blad2!A:B;2;FALSKT);0)', 'IFERROR(VLOOKUP(A1,Blad2!A:B,2,FALSE),0)'],
  ['SUM(B2,B3)', 'SUM(B2,B3)'],
  ['$b$4+c7', '$B$4+C7'],
])('understands %s', (typed, english) => expect(englishFormula(typed)).toBe(english));

it.each([
  ['SUM(B2:B5)', 'SUMMA(B2:B5)'],
  ['IF(A1>0.5,"a,b",TRUE)', 'OM(A1>0,5;"a,b";SANT)'],
  ["'IF(1,2)'!A1", "'IF(1,2)'!A1"],
  ['UNKNOWN(1,2)', 'UNKNOWN(1;2)'],
])('shows %s in Swedish', (english, swedish) => {
  expect(localFormula(english, 'sv')).toBe(swedish);
  expect(localFormula(english, 'en')).toBe(english);
});

it('has one name in each language for every function', () => {
  for (const names of [FUNCTION_NAMES.map(([english]) => english), FUNCTION_NAMES.map(([, swedish]) => swedish)]) {
    expect(new Set(names).size).toBe(names.length);
  }
  for (const [english, swedish] of FUNCTION_NAMES) {
    expect([swedishFunction(english), englishFunction(swedish), englishFunction(english)]).toEqual([
      swedish,
      english,
      english,
    ]);
  }
});

it('finds its way back from Swedish, whatever the formula', () => {
  const operand = fc.oneof(
    fc.constantFrom('A1', '$B$2', 'A1:B9', "'Blad, ett'!C3", '"text; med, allt"', 'TRUE', 'Total_2026'),
    fc.nat(10_000).map((number) => String(number / 100)),
  );
  const { formula } = fc.letrec((tie) => ({
    formula: fc.oneof({ maxDepth: 3 }, operand, tie('call'), tie('sum')),
    call: fc
      .tuple(
        fc.constantFrom(...FUNCTION_NAMES.map(([english]) => english)),
        fc.array(tie('formula'), { minLength: 2, maxLength: 3 }),
      )
      .map(([name, args]) => `${name}(${args.join(',')})`),
    sum: fc
      .tuple(tie('formula'), fc.constantFrom('+', '-', '*', '&', '>='), tie('formula'))
      .map((parts) => parts.join('')),
  }));
  fc.assert(
    fc.property(formula as fc.Arbitrary<string>, (english) => {
      expect(englishFormula(localFormula(english, 'sv'))).toBe(english);
    }),
    { numRuns: 300 },
  );
});
