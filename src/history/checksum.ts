import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { isCellError, type Cell, type CellValue, type WorkbookSnapshot } from '../workbook';

/**
 * SHA-256 over what the user's sheets hold: their names, and of each cell its place, value and formula. Generated sheets,
 * formats and the order of the sheets are left out, so that two runs have the same checksum exactly when the inputs are the
 * same. In hexadecimal.
 */
export function checksumOf({ sheets }: WorkbookSnapshot): string {
  const hash = sha256.create();
  const own = sheets.filter(({ generated }) => generated === null);
  for (const { name, cells } of [...own].sort((a, b) => compare(a.name, b.name))) {
    hash.update(utf8ToBytes(`${JSON.stringify(name)}\n`));
    // Row by row: one text of a whole sheet could be longer than a text may be.
    let line = '';
    for (const cell of [...cells].sort(inReadingOrder)) {
      line += `${JSON.stringify([cell.row, cell.column, ...typed(cell.value), cell.formula])}\n`;
      if (line.length > 65_536) {
        hash.update(utf8ToBytes(line));
        line = '';
      }
    }
    hash.update(utf8ToBytes(line));
  }
  return bytesToHex(hash.digest());
}

/** An error value is no text that says the same, and −0 is 0. */
function typed(value: CellValue): readonly [string, string | number | boolean | null] {
  if (isCellError(value)) return ['error', value.error];
  if (typeof value === 'number') return ['number', value === 0 ? 0 : value];
  return [typeof value, value];
}

function inReadingOrder(a: Cell, b: Cell): number {
  return a.row - b.row || a.column - b.column;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
