import { readWorkbook } from '../../../src/reading';
import type { DocumentFact } from '../../../src/reading/model';
import { defaultSettings } from '../../../src/settings';
import { address, type SheetSnapshot } from '../../../src/workbook';
import { sheet, workbook, type GridCell } from '../../support/grid';

const read = (...sheets: readonly SheetSnapshot[]) => readWorkbook(workbook(...sheets), defaultSettings).document;
const facts = (...rows: readonly (readonly GridCell[])[]): string[] => read(sheet('Blad1', rows)).facts.map(plain);

function plain({ kind, cell, year, date, value }: DocumentFact): string {
  return [kind, address(cell), year, date, value === '' ? 'empty' : value].filter((part) => part !== null).join(' ');
}

test.each<readonly [string, readonly (readonly GridCell[])[], readonly string[]]>([
  ['a day of samråd', [['Samråd med medlemmarna 2025-10-14']], ['consulted A1 2025-10-14']],
  ['a day beside its name', [['Samråd', '2025-10-14']], ['consulted A1 2025-10-14']],
  ['a reference in its cell', [['Dnr 2025/12']], ['reference A1 2025/12']],
  ['a reference to the right', [['Diarienr:', '2025/12']], ['reference A1 2025/12']],
  ['an empty reference', [['Dnr:']], ['reference A1 empty']],
  ['an empty reference before another field', [['Dnr:', 'Datum:']], ['reference A1 empty']],
  ['an organisation number', [['Org.nr: 222000-1234']], ['organisationNumber A1 222000-1234']],
  ['a decision beside its name', [['Fastställd av styrelsen:', '2025-11-28']], ['decided A1 2025-11-28 2025-11-28']],
  ['a title', [['Årsredovisning 2025']], ['annualReport A1 2025']],
  ['a delårsrapport', [['Delårsrapport per 2026-08-31']], ['interimReport A1 2026 2026-08-31']],
  [
    'parts',
    [['3 Förvaltningsberättelse'], ['Not 1'], ['Balanskravsutredning']],
    ['managementReport A1', 'notes A2', 'balanceInquiry A3'],
  ],
  ['an answer', [['Sammanträdet är offentligt?', 'Ja']], ['publicMeeting A1 Ja']],
  ['an announcement', [['Sammanträdet kungjordes den 3 november 2025.']], ['announced A1 2025-11-03']],
  [
    'a report that is decided',
    [['Årsredovisningen för 2025 fastställdes 2026-03-14.']],
    ['annualReportDecided A1 2025 2026-03-14'],
  ],
])('reads %s', (_, rows, expected) => {
  expect(facts(...rows)).toEqual(expected);
});

test.each<readonly [string, readonly (readonly GridCell[])[]]>([
  [
    'a cost',
    [
      ['Årsredovisning', 20],
      ['Not', 3],
    ],
  ],
  ['a sentence', [['Årsredovisningen lämnas till medlemmarna.']]],
  ['the decision of others', [['Kommunfullmäktige godkände årsredovisningen 2026-05-20.']]],
  [
    'a reference that stands below',
    [
      ['Dnr', 'Sida'],
      ['2025/12', '1(4)'],
    ],
  ],
  ['a heading', [['Beslut'], ['Styrelsen godkänner planen.']]],
  ['an open meeting as a heading', [['Offentligt sammanträde'], ['Alla är välkomna.']]],
  ['a duty', [['Årsredovisningen ska fastställas senast 2026-03-31.']]],
  [
    'a heading over a column',
    [
      ['Datum', 'Dnr', 'Beslut'],
      ['2025-10-02', '2025/12', 'Bifall'],
    ],
  ],
])('%s is no fact about the document', (_, rows) => {
  expect(facts(...rows)).toEqual([]);
});

const seats = (...rows: readonly (readonly GridCell[])[]): string[] =>
  (read(sheet('Styrelse', rows)).board?.seats ?? []).map(({ role, appointedBy }) => `${role} ${appointedBy}`);

test('reads a board by roles, without names', () => {
  expect(
    seats(
      ['Uppdrag', 'Namn', 'Utsedd av'],
      ['Ordförande', 'A A', 'Region Norr'],
      ['2:e vice ordförande', 'B B', 'Boxholms kommun'],
      ['Ersättare', 'Vakant', 'Region Norr'],
      ['Ersättare', 'C C', 'Boxholms kommun'],
      ['Sekreterare', 'D D', 'Kansliet'],
    ),
  ).toEqual(['member Region Norr', 'member Boxholms kommun', 'deputy Boxholms kommun']);
});

test('reads a board by columns, with numbers or with names', () => {
  expect(seats(['Medlem', 'Ledamöter', 'Ersättare'], ['Region Norr', 2, 'Aa Aa, Bb Bb'])).toEqual([
    'member Region Norr',
    'member Region Norr',
    'deputy Region Norr',
    'deputy Region Norr',
  ]);
});

test('reads a board under headings', () => {
  expect(
    seats(['Ledamöter'], ['A A, Region Norr'], ['B B', 'Boxholms kommun'], ['Ersättare'], ['C C (Region Norr)']),
  ).toEqual(['member Region Norr', 'member Boxholms kommun', 'deputy Region Norr']);
});

test.each<readonly [string, readonly (readonly GridCell[])[], number]>([
  ['in a line', [['Revisorer: A A, B B och C C']], 3],
  ['under a heading', [['Revisorer'], ['För Region Norr'], ['För staten'], ['Ersättare: D D']], 2],
  [
    'in a list',
    [
      ['Uppdrag', 'Utsedd av'],
      ['Revisor', 'Region Norr'],
      ['Revisorsersättare', 'Region Norr'],
    ],
    1,
  ],
  ['as a cost', [['Revisorer', 100]], 0],
  ['not where a remark follows', [['Revisorer', 'Ingår i kansliet']], 0],
])('counts revisorer %s', (_, rows, count) => {
  expect(read(sheet('Blad1', rows)).auditors).toHaveLength(count);
});

test('finds terms in texts and labels, but not where earlier days are told of', () => {
  const { terms } = read(
    sheet('Blad1', [
      ['Landstinget', 2642],
      ['Dåvarande landstinget bildade förbundet.'],
      ['Lag (1997:614) om kommunal redovisning'],
      ['Riksrevisionens rapport om sjukförsäkringen'],
    ]),
  );
  expect(terms.map(({ kind, cell }) => `${kind} ${address(cell)}`)).toEqual([
    'countyCouncil A1',
    'oldAccountingAct A3',
  ]);
});

test('a spending decision is financed where its cell says so', () => {
  const { spending } = read(
    sheet('Beslut', [
      ['Datum', 'Beslut', 'Belopp (tkr)', 'Finansiering'],
      ['2026-03-29', 'JobbFokus', 200, 'Utvecklingsmedel'],
      ['2026-06-12', 'Utvärdering', 50, '-'],
      ['Summa', null, 250, null],
    ]),
  );
  expect(spending.map(({ date, isFinanced }) => `${date} ${isFinanced}`)).toEqual([
    '2026-03-29 true',
    '2026-06-12 false',
  ]);
});
