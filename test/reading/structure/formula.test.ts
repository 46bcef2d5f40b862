import { hasExternalLink, parseTerms, references } from '../../../src/reading/structure';
import { rangeAddress } from '../../../src/workbook';

function terms(formula: string): string[] | null {
  const found = parseTerms(formula, 'Budget');
  return found && found.map(({ sheet, range, sign }) => `${sign > 0 ? '+' : '-'}${sheet}!${rangeAddress(range)}`);
}

function read(formula: string): string[] {
  return references(formula, 'Budget').map(({ sheet, range }) => `${sheet}!${rangeAddress(range)}`);
}

describe('what a formula adds', () => {
  it.each([
    ['SUM(B2:B9)', ['+Budget!B2:B9']],
    ['sum(b2:b9)', ['+Budget!B2:B9']],
    ['SUM($B$2:B$9)', ['+Budget!B2:B9']],
    ['SUM(B9:B2)', ['+Budget!B2:B9']],
    ['SUM(B2)', ['+Budget!B2']],
    ['B2', ['+Budget!B2']],
    ['+B2+B3', ['+Budget!B2', '+Budget!B3']],
    ['B2+B3-B4', ['+Budget!B2', '+Budget!B3', '-Budget!B4']],
    ['B2 + B3 -\n B4', ['+Budget!B2', '+Budget!B3', '-Budget!B4']],
    ['SUM(B2:B4,C5,D6:D7)', ['+Budget!B2:B4', '+Budget!C5', '+Budget!D6:D7']],
    ['SUM(B2:B4)-SUM(B6:B9)', ['+Budget!B2:B4', '-Budget!B6:B9']],
    ['SUM(B2:B4)+B6-SUM(B8,B9)', ['+Budget!B2:B4', '+Budget!B6', '-Budget!B8', '-Budget!B9']],
    ['-(B2+B3)', ['-Budget!B2', '-Budget!B3']],
    ['B2-(B3-B4)', ['+Budget!B2', '-Budget!B3', '+Budget!B4']],
    ['-(-B2)', ['+Budget!B2']],
    ['SUM((B2,B4))', ['+Budget!B2', '+Budget!B4']],
    ['SUM(SUM(B2:B3),SUM(B5:B6))', ['+Budget!B2:B3', '+Budget!B5:B6']],
    ['SUBTOTAL(9,B2:B9)', ['+Budget!B2:B9']],
    ['SUBTOTAL(109,B2:B9,C2:C9)', ['+Budget!B2:B9', '+Budget!C2:C9']],
    ['AGGREGATE(9,6,B2:B9)', ['+Budget!B2:B9']],
    ['ROUND(SUM(B2:B9),0)', ['+Budget!B2:B9']],
    ['ROUNDUP(B2+B3,-3)', ['+Budget!B2', '+Budget!B3']],
    ['IFERROR(SUM(B2:B9),0)', ['+Budget!B2:B9']],
    ['SUM(B2:B4,,0)', ['+Budget!B2:B4']],
    ["SUM('Detalj 2026'!C2:C5)+Lista!D4", ['+Detalj 2026!C2:C5', '+Lista!D4']],
    ["'It''s * 2'!$B$2", ["+It's * 2!B2"]],
    ['Åtgärder!B2+B3', ['+Åtgärder!B2', '+Budget!B3']],
    ['SUM(B:B)', ['+Budget!B1:B1048576']],
    ['+(B2-B3)', ['+Budget!B2', '-Budget!B3']],
    ['B2-(+B3)', ['+Budget!B2', '-Budget!B3']],
  ])('%s', (formula, expected) => expect(terms(formula)).toEqual(expected));

  it.each([
    'B2*2',
    'B2/1000',
    'B2^2',
    'B2%',
    'B2&B3',
    'B2=B3',
    'IF(B2>0,B3,B4)',
    'SUM(B2:B9)*1.02',
    'SUM(B2:B9)+500',
    'SUM(B2,100)',
    'AVERAGE(B2:B9)',
    'SUBTOTAL(1,B2:B9)',
    'SUMIF(A2:A9,"Kansli",B2:B9)',
    'SUM(#REF!)',
    'SUM(#REF!,B2)',
    'SUM(Tabell1[Belopp])',
    'SUM(Kostnader)',
    'SUM(B2:INDEX(B:B,9))',
    'SUM(Jan:Dec!B2)',
    'B2+Jan:Dec!B3',
    'B2+Kostnader',
    'SUM(B2:B9,Kostnader)',
    'SUM(B2:B3)B4',
    'SUM(B2:B9 A3:C3)',
    'MAX(9,B3,B4)',
    'B2+MAX(9,B3,B4)',
    'SUBTOTAL(,B2:B9)',
    'AGGREGATE(,6,B2:B9)',
    'ROUND()',
    '[1]Blad1!B2+B3',
    'TODAY()',
    '"B2"',
    '',
    '5',
    '0',
    'SUM(',
    'B2+',
  ])('%s adds nothing that can be told', (formula) => expect(terms(formula)).toBeNull());
});

describe('what a formula reads', () => {
  it.each([
    ['IF(B2>0,SUM(C3:C9),Lista!D4)', ['Budget!B2', 'Budget!C3:C9', 'Lista!D4']],
    ['VLOOKUP(A1,Data!$A:$C,3,0)', ['Budget!A1', 'Data!A1:C1048576']],
    ['SUM(Jan:Dec!B2)', ['Jan!B2', 'Dec!B2']],
    ['SUM(3:3)', ['Budget!A3:XFD3']],
    ['[1]Blad1!B2+B3', ['Budget!B3']],
    ['TODAY()', []],
    ['LOG10(B2)', ['Budget!B2']],
    ['Kostnader+Tabell1[Belopp]+B2', ['Budget!B2']],
    ['"B2 och C3"', []],
  ])('%s', (formula, expected) => expect(read(formula)).toEqual(expected));
});

describe('links to other workbooks', () => {
  it.each([
    '[1]Blad1!B2',
    "'[1]Blad 1'!B2+B3",
    "'[bok.xlsx]Blad 1'!B2",
    "'C:\\Ekonomi\\[bok.xlsx]Blad1'!B2",
    "'https://exempel.se/delat/[bok.xlsx]Blad1'!B2",
    'VLOOKUP(A1,[2]Blad1!$A:$C,3,0)',
    '[1]!Namn+2',
  ])('%s', (formula) => expect(hasExternalLink(formula)).toBe(true));

  it.each([
    'B2',
    'SUM(Tabell1[Belopp])',
    'Tabell1[[#This Row],[Belopp]]*2',
    'HYPERLINK("[bok.xlsx]Blad1!A1")',
    "'A [1]'",
  ])('%s is none', (formula) => expect(hasExternalLink(formula)).toBe(false));
});

test('a hundred thousand formulas are read in no time worth speaking of', () => {
  const started = performance.now();
  for (let row = 2; row < 100_002; row++) parseTerms(`SUM(B${row}:B${row + 9})+C${row}-D${row}`, 'Budget');
  expect(performance.now() - started).toBeLessThan(10_000);
});
