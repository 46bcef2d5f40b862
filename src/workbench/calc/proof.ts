import type { CellValue } from '../../workbook';
import type { Analysis } from './analyse';
import type { CellNumber, Cells } from './cells';
import { cellNumber, sameValue } from './cells';
import type { Engine } from './engine';
import { EngineBook, UNUSABLE } from './engine';

/** How far two results of the same calculation may lie apart, of their size and of the size of what they are calculated from. */
const NOISE_OF_RESULT = 1e-9;
const NOISE_OF_INPUTS = 1e-12;

/**
 * Which of the file's formulas the engine gives the file's own values for, each calculated alone from the values that the file has for
 * the cells it reads. Formulas without a value in the file are not asked about.
 */
export function prove(engine: Engine, cells: Cells, formulas: ReadonlyMap<CellNumber, Analysis>): Set<CellNumber> {
  const count = cells.sheets.length;
  const book = new EngineBook(engine, 2 * count);
  // A formula is calculated on a sheet of its own, in its own place, where it takes the place of no value.
  const beside = (cell: CellNumber): CellNumber => cell + cellNumber(count, 0, 0);
  const proven = new Set<CellNumber>();
  try {
    const filled = new Set<CellNumber>();
    for (const { reads } of formulas.values()) {
      for (const area of reads) {
        for (const cell of cells.within(area)) {
          if (filled.has(cell)) continue;
          filled.add(cell);
          book.putValue(cell, cells.original(cell).value);
        }
      }
    }
    for (const [cell, { input }] of formulas) if (input !== null) book.putFormula(beside(cell), input);
    book.calculate();
    for (const [cell, analysis] of formulas) {
      if (analysis.input === null) continue;
      const found = book.value(beside(cell));
      const size = () => sizeOf(analysis, cells, (one) => cells.original(one).value);
      if (found !== UNUSABLE && isAlike(found, cells.original(cell).value, size)) proven.add(cell);
    }
  } finally {
    book.dispose();
  }
  return proven;
}

/** The sum of the sizes of all numbers that a formula reads. */
export function sizeOf(analysis: Analysis, cells: Cells, valueOf: (cell: CellNumber) => CellValue | undefined): number {
  let size = 0;
  for (const area of analysis.reads) {
    for (const cell of cells.holding(area)) {
      const value = valueOf(cell);
      if (typeof value === 'number') size += Math.abs(value);
    }
  }
  return size;
}

function isAlike(found: CellValue, own: CellValue | undefined, size: () => number): boolean {
  if (typeof found !== 'number' || typeof own !== 'number') return sameValue(found, own);
  const apart = Math.abs(found - own);
  return apart <= NOISE_OF_RESULT * Math.max(Math.abs(found), Math.abs(own)) || apart <= NOISE_OF_INPUTS * size();
}
