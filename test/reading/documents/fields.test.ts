import { readWorkbook } from '../../../src/reading';
import { defaultSettings } from '../../../src/settings';
import { address } from '../../../src/workbook';
import { sheet, workbook, type GridCell } from '../../support/grid';

type Rows = readonly (readonly GridCell[])[];

/** The facts of a sheet: "reference A1 2025/12 -", with the day last. */
const facts = (rows: Rows): string[] =>
  readWorkbook(workbook(sheet('Blad1', rows)), defaultSettings).document.facts.map(
    ({ kind, cell, value, date }) =>
      `${kind} ${address(cell)} ${value === '' ? 'empty' : (value ?? '-')} ${date ?? '-'}`,
  );

test.each<readonly [string, Rows, readonly string[]]>([
  ['behind a colon', [['Dnr: 2025/12']], ['reference A1 2025/12 -']],
  ['a few columns to the right', [['Dnr:', null, null, null, '2025/12']], ['reference A1 2025/12 -']],
  ['too far to the right', [['Dnr:', null, null, null, null, '2025/12']], ['reference A1 empty -']],
  ['a decision in its own cell', [['Beslutsdatum: 2025-11-28']], ['decided A1 2025-11-28 2025-11-28']],
  ['a decision as a real date', [['Fastställd:', '28/11 2025']], ['decided A1 28/11 2025 2025-11-28']],
  ['an empty decision with colon', [['Beslutsdatum:']], ['decided A1 empty -']],
  ['an empty question', [['Offentligt sammanträde?']], ['publicMeeting A1 empty -']],
  ['an empty reference without colon', [['Dnr']], ['reference A1 empty -']],
  ['an empty organisation number without colon', [['Org.nr']], ['organisationNumber A1 empty -']],
  ['a second field of a line', [['Kansliet', 'Dnr:']], ['reference B1 empty -']],
  ['a field over words that are no value', [['Dnr'], ['Styrelsen samlas varje månad.']], ['reference A1 empty -']],
  ['a field with a value two lines below', [['Dnr'], [null], ['2025/12']], ['reference A1 empty -']],
  ['a field with a value below another column', [['Dnr'], [null, '2025/12']], ['reference A1 empty -']],
  ['where an answer stands in the cell', [['Förslaget finns på webbplatsen: Ja']], ['published A1 Ja -']],
])('reads a field: %s', (_, rows, expected) => {
  expect(facts(rows)).toEqual(expected);
});

test.each<readonly [string, Rows]>([
  ['a field that is a header of columns', [['Dnr', 'Ärende', 'Handläggare']]],
  ['a heading alone', [['Beslut']]],
  ['a number stands below', [['Dnr'], [202512]]],
  ['a date stands below', [['Dnr'], ['2025-12-01']]],
  ['a second column headed so', [['Kansliet', 'Dnr']]],
  ['a long text that begins like a field', [[`Dnr: ${'handlingen finns hos kansliet '.repeat(4)}`]]],
])('reads no field: %s', (_, rows) => {
  expect(facts(rows)).toEqual([]);
});

test.each<readonly [string, Rows, readonly string[]]>([
  ['in its text', [['Samråd hölls 14 oktober 2025']], ['consulted A1 - 2025-10-14']],
  ['beside it', [['Medlemssamråd', '14/10 2025']], ['consulted A1 - 2025-10-14']],
  ['nowhere', [['Samråd har hållits']], ['consulted A1 - -']],
  ['in its text rather than beside it', [['Samråd 2025-10-14', '2025-10-20']], ['consulted A1 - 2025-10-14']],
  [
    'beside a long text, which speaks for itself',
    [['Samrådet med medlemmarna om budgeten hölls i Norrby tillsammans med förbunden i länet', '2025-10-20']],
    ['consulted A1 - -'],
  ],
  ['of an announcement', [['Kungörelse', '2025-11-03']], ['announced A1 - 2025-11-03']],
])('the day of an event stands %s', (_, rows, expected) => {
  expect(facts(rows)).toEqual(expected);
});

test.each<readonly [string, string, readonly string[]]>([
  ['a part', 'Resultaträkning', ['incomeStatement']],
  ['a part with its number', '4.2 Balansräkning', ['balanceSheet']],
  ['a statement of cash flows', 'Kassaflödesanalys', ['cashFlow']],
  ['the accounts of the parts', 'Driftredovisning', ['operatingAccount']],
  ['the balanskrav', 'Balanskravsresultat', ['balanceInquiry']],
  ['a sentence too long for a title', `Resultaträkning ${'och mer därtill '.repeat(8)}`, []],
  ['a part of a word', 'Resultaträkningen 2025', []],
])('a title over columns: %s', (_, title, expected) => {
  expect(facts([[title, 'Utfall 2025']]).map((fact) => fact.split(' ')[0])).toEqual(expected);
});

test('the name of a whole document does not stand among columns', () => {
  expect(facts([['Årsredovisning 2025', 'Utfall', 'Budget']])).toEqual([]);
});

test('a sheet is titled by its name, unless it is empty', () => {
  const { document } = readWorkbook(
    workbook(sheet('Resultaträkning', [['Not', 1]]), sheet('Balansräkning', [])),
    defaultSettings,
  );
  expect(document.facts.map(({ kind }) => kind)).toEqual(['incomeStatement']);
});
