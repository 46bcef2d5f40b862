import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { engineFromBytes, loadCalculator, type Calculator, type Recalculation } from '../../../src/workbench/calc';
import type { CellEdit, CellRef, CellValue, WorkbookSnapshot } from '../../../src/workbook';
import { address, parseAddress } from '../../../src/workbook';

const folder = dirname(createRequire(__filename).resolve('@ironcalc/wasm'));

/** The calculator of a workbook, with the engine from the file. */
export function calculatorOf(workbook: WorkbookSnapshot): Promise<Calculator> {
  return loadCalculator(workbook, () => engineFromBytes(readFileSync(join(folder, 'wasm_bg.wasm'))));
}

/** A cell by its address: `C7`, or `Andra!C7`; without a sheet it is on `Blad`. */
export function cellAt(place: string): CellRef {
  const [first, second] = place.split('!');
  const [sheet, cell] = second === undefined ? ['Blad', first!] : [first!, second];
  return { sheet, ...parseAddress(cell)! };
}

/** `put('B2', 5)`; `put('B2', '=A1+1')` is a formula, as it is for a user. */
export function put(place: string, content: CellValue): CellEdit {
  const formula = typeof content === 'string' && content.startsWith('=') ? content.slice(1) : null;
  return { cell: cellAt(place), formula, value: formula === null ? content : null };
}

function shown(cell: CellRef): string {
  return cell.sheet === 'Blad' ? address(cell) : `${cell.sheet}!${address(cell)}`;
}

/** The outcome as plain data: new values by address, and the addresses that are stale, in order. */
export function outcome({ values, stale }: Recalculation): { values: Record<string, CellValue>; stale: string[] } {
  return {
    values: Object.fromEntries(values.map(({ cell, value }) => [shown(cell), value])),
    stale: stale.map(shown).sort(),
  };
}
