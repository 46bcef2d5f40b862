import type { CellEdit, CellRef, CellValue, WorkbookSnapshot } from '../../workbook';

/**
 * Recalculation of a workbook after edits, for threads of any kind. Nothing of it is needed, or loaded, before the first edit:
 *
 * ```ts
 * const { loadCalculator, loadEngine } = await import('../calc');
 * const calculator = await loadCalculator(await workbook.snapshot(), loadEngine);
 * const { values, stale } = calculator.apply(edits);
 * ```
 *
 * The snapshot is the workbook as the file has it, before any edit. In a browser `loadEngine` fetches the WebAssembly part,
 * which the bundler puts beside the script (`script-src 'wasm-unsafe-eval'`); in Node give `engineFromBytes(bytes)` of
 * `@ironcalc/wasm/wasm_bg.wasm` instead.
 */
export type CalculatedWorkbook = Pick<WorkbookSnapshot, 'names'> & {
  readonly sheets: readonly Pick<WorkbookSnapshot['sheets'][number], 'name' | 'cells' | 'hiddenRows'>[];
};

/** A workbook that is recalculated as its cells are edited. */
export interface Calculator {
  /**
   * Puts contents into cells and recalculates what rests on them. Of a formula the edit's `value` is not looked at. To undo,
   * give the cells their former contents: where everything a formula rests on is the file's own again, so is its value.
   */
  apply(edits: readonly CellEdit[]): Recalculation;
  /** Takes the edits of the last `apply` back, where they could not be written, and gives the contents that hold again. */
  takeBack(): readonly CellEdit[];
  /**
   * Takes up sheets that were written or removed by the program itself: `workbook` is the workbook as it is now, and of it only the
   * sheets in `written` are looked at, and which sheets there are. All others go on from what the file had at first and from the edits
   * made since, so that undoing them still gives the file's own values back.
   */
  renew(workbook: CalculatedWorkbook, written: ReadonlySet<string>): Recalculation;
  /** What is wrong with a formula that the user typed (English, without `=`); `null` where it is understood. */
  problem(formula: string, cell: CellRef): FormulaProblem | null;
  /** Frees the engine's memory. */
  dispose(): void;
}

export interface Recalculation {
  /** Formula cells whose value is another than before this call, edited ones included; never a stale cell. */
  readonly values: readonly { readonly cell: CellRef; readonly value: CellValue }[];
  /** All formula cells whose value is not known after the edits made so far: "inte omräknad". */
  readonly stale: readonly CellRef[];
}

/**
 * `syntax`: it cannot be read; `function`: it names a function that does not exist in Excel; `name`: a name that the workbook
 * lacks; `sheet`: a sheet that the workbook lacks. A formula that can be read but not recalculated is no problem: its cell is stale.
 */
export interface FormulaProblem {
  readonly code: 'syntax' | 'function' | 'name' | 'sheet';
  /** The function, name or sheet as typed; empty for `syntax`. */
  readonly detail: string;
}
