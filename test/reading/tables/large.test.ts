import { rangeAddress, type SheetSnapshot } from '../../../src/workbook';
import { sheet, type GridCell } from '../../support/grid';
import { read } from './show';

type Rows = readonly (readonly GridCell[])[];

/** A heading and lines below it, so many rows in all. */
function ledger(rows: number): Rows {
  return [['Post', 'Belopp'], ...Array.from({ length: rows - 1 }, (_, at) => [`Verifikation ${at + 1}`, 100 + at])];
}

/** The rows of each table, then the areas that are told to be too large. */
function sizes(snapshot: SheetSnapshot): string[] {
  const { tables, sheets } = read(snapshot);
  const unread = sheets.flatMap(({ found }) => found?.unread ?? []);
  return [
    ...tables.map(({ range, rows }) => `${rangeAddress(range)} ${rows.length} rows`),
    ...unread.map(({ range, cell, reason }) => `${range ? rangeAddress(range) : cell.row} ${reason}`),
  ];
}

describe('areas too large to be a budget', () => {
  test('three thousand rows are read, of more only the beginning', () => {
    expect(sizes(sheet('A', ledger(3000)))).toEqual(['A1:B3000 2999 rows']);
    expect(sizes(sheet('A', ledger(3001)))).toEqual(['A1:B40 39 rows', 'A1:B3001 tooLarge']);
  });

  test('three hundred columns are read, of more only the beginning', () => {
    const wide = (columns: number): Rows => [
      ['Post', 'Belopp'],
      ['Insatser', ...Array.from({ length: columns - 1 }, () => 10)],
      ...Array.from({ length: 48 }, (_, at) => [`Kansli ${at}`, 20]),
    ];
    expect(sizes(sheet('A', wide(300)))).toEqual(['A1:KN50 49 rows']);
    expect(sizes(sheet('A', wide(301)))).toEqual(['A1:KN40 39 rows', 'A1:KO50 tooLarge']);
  });

  test('what lies below twelve thousand rows is left out', () => {
    const four = [1, 2, 3, 4].flatMap(() => [...ledger(2999), []]);
    const last: Rows = [
      [null, 'Insatser', 3000],
      [null, null, 3100, 3200],
    ];
    const cut = (...rows: Rows): string[] => sizes(sheet('A', [...four, ...rows])).slice(1);
    expect(cut(...ledger(4))).toEqual(['A1:B12004 tooLarge']);
    expect(cut(...ledger(5), [], ...last)).toEqual(['A12001:D12008 tooLarge', 'A1:B11999 tooLarge']);
  });
});
