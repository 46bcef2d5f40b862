import { columnName } from '../../src/workbook';
import { bookBytes, readBytes } from '../hosts/file/readSupport';

/** Milliseconds that reading may take at most: two to three seconds on an idle machine, many times that on a busy one. */
const PATIENCE = 60_000;

async function timed(bytes: Uint8Array) {
  const start = performance.now();
  const { sheets } = await readBytes(bytes);
  expect(performance.now() - start).toBeLessThan(PATIENCE);
  return sheets[0]!;
}

describe('large sheets', () => {
  it('reads a million cells, a fifth of them formulas', async () => {
    const columns = Array.from({ length: 20 }, (_, column) => columnName(column));
    const rows = Array.from({ length: 50_000 }, (_, index) => {
      const cells = columns.map((letter, column) => {
        const value = `<v>${((index * 7919 + column * 104_729) % 1_000_000) / 100}</v>`;
        const formula = column % 5 === 4 ? `<f>SUM(A${index + 1}:${columns[column - 1]!}${index + 1})</f>` : '';
        return `<c r="${letter}${index + 1}">${formula}${value}</c>`;
      });
      return `<row r="${index + 1}">${cells.join('')}</row>`;
    });
    const sheet = await timed(bookBytes({ sheets: [`<sheetData>${rows.join('')}</sheetData>`] }));
    expect(sheet.cells).toHaveLength(1_000_000);
    expect(sheet.cells.filter((cell) => cell.formula !== null)).toHaveLength(200_000);
    expect(sheet.cells.at(-1)).toMatchObject({ row: 49_999, column: 19, formula: 'SUM(A50000:S50000)' });
  });

  it('reads a sheet that is formatted down to its last row, and keeps what holds something', async () => {
    const rows = Array.from({ length: 1_048_576 }, (_, index) => {
      const cell = index === 8 ? '<c r="B9" s="1"><v>7</v></c>' : `<c r="B${index + 1}" s="1"/>`;
      return `<row r="${index + 1}" s="1" customFormat="1" ht="15" customHeight="1">${cell}</row>`;
    });
    const sheet = await timed(bookBytes({ sheets: [`<sheetData>${rows.join('')}</sheetData>`] }));
    expect(sheet.cells).toEqual([{ row: 8, column: 1, value: 7, formula: null, format: 'General' }]);
  });
});
