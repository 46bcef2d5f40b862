import type * as IronCalc from '@ironcalc/wasm';
import type { CellError, CellValue } from '../../workbook';
import { address, isCellError } from '../../workbook';
import { engineSheet } from './analyse';
import type { CellNumber } from './cells';
import { placeOf } from './cells';

/** The engine's module, ready to use. */
export type Engine = Pick<typeof IronCalc, 'Model'>;

type Model = InstanceType<Engine['Model']>;

/** Fetches the engine in a browser: the WebAssembly lies beside the script. */
export async function loadEngine(): Promise<Engine> {
  const engine = await import('@ironcalc/wasm');
  await engine.default();
  return engine;
}

/** The engine from the bytes of its WebAssembly, where there is nothing to fetch from. */
export async function engineFromBytes(bytes: BufferSource): Promise<Engine> {
  const engine = await import('@ironcalc/wasm');
  engine.initSync({ module: bytes });
  return engine;
}

/** The error values that Excel and the engine share. */
const ERRORS: ReadonlySet<string> = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);
const TYPE = { number: 1, text: 2, truth: 4, error: 16 } as const;
/** Why the engine's result cannot be used. */
export const UNUSABLE = Symbol('unusable');

/** One workbook in the engine. It is given only what is to be calculated and the cells that this reads. */
export class EngineBook {
  private readonly model: Model;
  private readonly inputs = new Map<CellNumber, string>();
  private readonly readings = new Set<CellNumber>();

  constructor(
    engine: Engine,
    private readonly sheetCount: number,
  ) {
    // The engine's own locale is English, as formulas in the file are; a time zone matters only to functions we do not use.
    this.model = new engine.Model('workbook', 'en', 'UTC', 'en');
    this.model.pauseEvaluation();
    // Behind the sheets themselves lies a sheet for each that its numbers are read from, and one for questions.
    for (let sheet = 0; sheet <= 2 * sheetCount; sheet += 1) {
      if (sheet > 0) this.model.newSheet();
      this.model.renameSheet(sheet, engineSheet(sheet));
    }
  }

  /** `undefined` empties the cell. An error that the engine does not know becomes `#VALUE!`. */
  putValue(cell: CellNumber, value: CellValue | undefined): void {
    if (value === undefined || value === null) this.clear(cell);
    else this.put(cell, inputOf(value));
  }

  putFormula(cell: CellNumber, formula: string): void {
    this.put(cell, `=${formula}`);
    if (this.readings.has(cell)) return;
    this.readings.add(cell);
    const { sheet, row, column } = placeOf(cell);
    this.model.setUserInput(...this.reading(cell), `='${engineSheet(sheet)}'!${address({ row, column })}&""`);
  }

  private put(cell: CellNumber, input: string): void {
    if (this.inputs.get(cell) === input) return;
    // A cell that held a text would take the next number for one.
    if (this.inputs.has(cell)) this.clear(cell);
    this.inputs.set(cell, input);
    const { sheet, row, column } = placeOf(cell);
    this.model.setUserInput(sheet, row + 1, column + 1, input);
  }

  private clear(cell: CellNumber): void {
    if (!this.inputs.delete(cell)) return;
    const { sheet, row, column } = placeOf(cell);
    this.model.rangeClearAll(sheet, row + 1, column + 1, row + 1, column + 1);
  }

  /** In the same place on its sheet: copies of one formula cost the engine little, and others much. */
  private reading(cell: CellNumber): [number, number, number] {
    const { sheet, row, column } = placeOf(cell);
    return [this.sheetCount + sheet, row + 1, column + 1];
  }

  calculate(): void {
    this.model.evaluate();
  }

  /** The value of a formula that was put in; numbers in full, which as the engine formats them have nine decimals. */
  value(cell: CellNumber): Exclude<CellValue, null> | typeof UNUSABLE {
    const { sheet, row, column } = placeOf(cell);
    const place = [sheet, row + 1, column + 1] as const;
    if (spills(this.model.getCellArrayStructure(...place))) return UNUSABLE;
    const shown = this.model.getFormattedCellValue(...place);
    switch (this.model.getCellType(...place)) {
      case TYPE.number:
        return this.number(cell);
      case TYPE.text:
        return shown;
      case TYPE.truth:
        return shown === 'TRUE';
      case TYPE.error:
        return ERRORS.has(shown) ? { error: shown as CellError['error'] } : UNUSABLE;
      default:
        return UNUSABLE;
    }
  }

  private number(cell: CellNumber): number | typeof UNUSABLE {
    const text = this.model.getFormattedCellValue(...this.reading(cell));
    const number = Number(text);
    return text !== '' && Number.isFinite(number) ? number : UNUSABLE;
  }

  /** What numeric expressions give as things stand, `NaN` where it is no number. */
  numbers(expressions: readonly string[]): number[] {
    const places = expressions.map((expression, index) => this.aside(index, `=(${expression})&""`));
    this.calculate();
    const numbers = places.map((place) => Number(this.model.getFormattedCellValue(...place) || NaN));
    places.forEach(([sheet, row, column]) => this.model.rangeClearAll(sheet, row, column, row, column));
    return numbers;
  }

  /** Whether the engine has a function of that name. */
  hasFunction(name: string): boolean {
    const place = this.aside(0, `=${name}(1)`);
    const isKnown = this.model.getCellContent(...place).includes(name.toUpperCase());
    const [sheet, row, column] = place;
    this.model.rangeClearAll(sheet, row, column, row, column);
    return isKnown;
  }

  private aside(index: number, input: string): [number, number, number] {
    const place: [number, number, number] = [2 * this.sheetCount, index + 1, 1];
    this.model.setUserInput(...place, input);
    return place;
  }

  dispose(): void {
    this.model.free();
  }
}

/** Whether the result goes on into other cells. */
function spills(structure: ReturnType<Model['getCellArrayStructure']>): boolean {
  if (structure === 'SingleCell') return false;
  return !('DynamicAnchor' in structure) || structure.DynamicAnchor.some((length) => length !== 1);
}

function inputOf(value: Exclude<CellValue, null>): string {
  if (isCellError(value)) return ERRORS.has(value.error) ? value.error : '#VALUE!';
  // A text as such, whatever it reads like.
  if (typeof value === 'string') return value === '' ? '=""' : `'${value}`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
