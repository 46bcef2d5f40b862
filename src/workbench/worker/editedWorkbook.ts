import type { FileWorkbook } from '../../hosts/file';
import {
  cellKey,
  type CellEdit,
  type CellRef,
  type CellValue,
  type Mark,
  type Sheet,
  type WorkbookSnapshot,
  type WriteResult,
} from '../../workbook';
import type { Calculator } from '../calc/model';
import type { ChangedCell, EditOutcome } from '../protocol';

/** Makes a calculator for a workbook as the file has it. Called at the first edit, since it costs a download. */
export type LoadCalculator = (snapshot: WorkbookSnapshot) => Promise<Calculator>;

interface Calculation {
  readonly calculator: Calculator;
  /** The formulas of all cells, by `cellKey`. */
  readonly formulas: Map<string, string>;
  readonly generated: ReadonlySet<string>;
}

/** A workbook file whose cells are edited: every edit is followed by the values of the formulas that rest on it. */
export class EditedWorkbook {
  private calculation: Promise<Calculation> | null = null;
  /** The cells whose value is not known after the edits so far. */
  private stale: Set<string> = new Set();

  constructor(
    readonly workbook: FileWorkbook,
    private readonly load: LoadCalculator,
  ) {}

  /**
   * Makes edits and puts the new values of all formulas that rest on them into the file. A formula whose value is not known is
   * left without one there, so that nobody takes it for a result.
   * @throws {WorkbookError} as `Workbook.edit`; nothing has then been changed
   */
  async edit(edits: readonly CellEdit[]): Promise<EditOutcome> {
    const calculation = await this.loaded();
    for (const { cell, formula } of edits) {
      const problem = formula === null ? null : calculation.calculator.problem(formula, cell);
      if (problem) return { ok: false, cell, problem };
    }
    try {
      const changed = this.recalculated(calculation, edits);
      await this.workbook.edit(changed.map(asEdit));
      for (const { cell, isStale } of changed) {
        if (isStale) this.stale.add(cellKey(cell));
        else this.stale.delete(cellKey(cell));
      }
      return { ok: true, changed };
    } catch (error) {
      keepFormulas(calculation.formulas, calculation.calculator.takeBack());
      throw error;
    }
  }

  async write(sheets: readonly Sheet[], marks: readonly Mark[], history?: string): Promise<WriteResult> {
    const result = await this.workbook.write(sheets, marks, history);
    await this.renew();
    return result;
  }

  async clear(): Promise<void> {
    await this.workbook.clear();
    await this.renew();
  }

  /** The edited cells and those whose value is another by them. */
  private recalculated({ calculator, formulas }: Calculation, edits: readonly CellEdit[]): ChangedCell[] {
    keepFormulas(formulas, edits);
    const { values, stale } = calculator.apply(edits);
    const changed = new Map<string, ChangedCell>();
    const put = (cell: CellRef, value: CellValue | undefined, isStale: boolean) => {
      const formula = formulas.get(cellKey(cell)) ?? null;
      changed.set(cellKey(cell), { cell, formula, value, isStale });
    };
    // A value is given only where it has changed: that of an edited formula without one is what the edit says.
    for (const { cell, formula, value } of edits) put(cell, formula === null ? (value ?? undefined) : value, false);
    for (const { cell, value } of values) put(cell, value, false);
    for (const cell of stale) {
      const key = cellKey(cell);
      if (changed.has(key) || !this.stale.has(key)) put(cell, null, true);
    }
    return [...changed.values()];
  }

  private loaded(): Promise<Calculation> {
    this.calculation ??= this.start();
    // A failed download is tried again at the next edit.
    this.calculation.catch(() => (this.calculation = null));
    return this.calculation;
  }

  private async start(): Promise<Calculation> {
    const snapshot = await this.workbook.snapshot();
    return calculationOf(snapshot, await this.load(snapshot));
  }

  /** The user's own sheets go on from what the file had at first: what was trusted of them, and not, stays so. */
  private async renew(): Promise<void> {
    const calculation = await this.calculation?.catch(() => null);
    if (!calculation) return;
    const snapshot = await this.workbook.snapshot();
    const renewed = calculationOf(snapshot, calculation.calculator);
    const { stale } = calculation.calculator.renew(snapshot, renewed.generated);
    // What has just been written has the values it was written with.
    this.stale = new Set(stale.filter(({ sheet }) => !renewed.generated.has(sheet)).map(cellKey));
    this.calculation = Promise.resolve(renewed);
  }
}

function calculationOf(snapshot: WorkbookSnapshot, calculator: Calculator): Calculation {
  const formulas = new Map<string, string>();
  for (const { name, cells } of snapshot.sheets) {
    for (const { row, column, formula } of cells) {
      if (formula !== null) formulas.set(cellKey({ sheet: name, row, column }), formula);
    }
  }
  const generated = snapshot.sheets.filter((sheet) => sheet.generated !== null).map(({ name }) => name);
  return { calculator, formulas, generated: new Set(generated) };
}

function keepFormulas(formulas: Map<string, string>, edits: readonly CellEdit[]): void {
  for (const { cell, formula } of edits) {
    if (formula === null) formulas.delete(cellKey(cell));
    else formulas.set(cellKey(cell), formula);
  }
}

function asEdit({ cell, formula, value }: ChangedCell): CellEdit {
  return { cell, formula, value: value ?? null };
}
