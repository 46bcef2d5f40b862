import type { CellEdit, CellRef, CellValue } from '../../workbook';
import { cellKey, isCellError, WorkbookError } from '../../workbook';
import { analyse, readsOf, type Analysis, type Surroundings } from './analyse';
import { Cells, cellNumber, isWithin, placeOf, sameValue, type CellNumber } from './cells';
import { Dependants } from './dependants';
import { EngineBook, UNUSABLE, type Engine } from './engine';
import { isHazard } from './hazards';
import type { CalculatedWorkbook, Calculator, FormulaProblem, Recalculation } from './model';
import { Names, type Area } from './names';
import { formulaProblem } from './problem';
import { prove, sizeOf } from './proof';

/** How far beyond the last cell of the file edits are calculated with by formulas over whole columns and rows. */
const ROOM = { rows: 500, columns: 50 };
/** Each round takes away what cannot be trusted. A workbook that has not come to rest by then is given up. */
const MOST_ROUNDS = 12;
/** A difference that is no larger than this part of its last term is 0 to Excel; up to the second, programs are of two minds. */
const NOTHING_LEFT = 1e-15;
const LITTLE_LEFT = 4e-15;
/** Only a difference this small beside what the formula reads is looked at. */
const SUSPECT = 1e-12;
/** Errors that the engine cannot be given. */
const FOREIGN_ERROR = /^#(?:GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!)$/;

const NO_NOISE = { emptied: [], uncertain: [] };
const STALE = Symbol('stale');
type Value = Exclude<CellValue, null>;

/** A calculator for the workbook as the file has it. See {@link CalculatedWorkbook} for how to load the engine. */
export async function loadCalculator(workbook: CalculatedWorkbook, load: () => Promise<Engine>): Promise<Calculator> {
  return new RenewableCalculator(workbook, await load());
}

/** Keeps the file's own contents and the edits apart, so that it can begin again when sheets have come or gone. */
class RenewableCalculator implements Calculator {
  private current: WorkbookCalculator;
  private readonly edits = new Map<string, CellEdit>();
  /** What the last edits took the place of. */
  private former: readonly CellEdit[] = [];

  constructor(
    private workbook: CalculatedWorkbook,
    private readonly engine: Engine,
  ) {
    this.current = new WorkbookCalculator(workbook, engine);
  }

  apply(edits: readonly CellEdit[]): Recalculation {
    this.former = [];
    const former = edits.map(({ cell }) => this.current.content(cell));
    const result = this.current.apply(edits);
    this.former = former;
    for (const edit of edits) this.edits.set(cellKey(edit.cell), edit);
    return result;
  }

  takeBack(): readonly CellEdit[] {
    const { former } = this;
    this.apply(former);
    this.former = [];
    return former;
  }

  renew(workbook: CalculatedWorkbook, written: ReadonlySet<string>): Recalculation {
    const own = new Map(this.workbook.sheets.map((sheet) => [sheet.name, sheet]));
    const sheets = workbook.sheets.map((sheet) =>
      written.has(sheet.name) ? withoutResults(sheet) : (own.get(sheet.name) ?? sheet),
    );
    this.current.dispose();
    this.workbook = { names: workbook.names, sheets };
    this.current = new WorkbookCalculator(this.workbook, this.engine, written);
    const names = new Set(sheets.map(({ name }) => name));
    for (const [key, { cell }] of this.edits)
      if (!names.has(cell.sheet) || written.has(cell.sheet)) this.edits.delete(key);
    return this.current.apply([...this.edits.values()]);
  }

  problem(formula: string, cell: CellRef): FormulaProblem | null {
    return this.current.problem(formula, cell);
  }

  dispose(): void {
    this.current.dispose();
  }
}

/** The results on a written sheet are those of the edited workbook, and prove nothing of the file's own. */
function withoutResults(sheet: CalculatedWorkbook['sheets'][number]): CalculatedWorkbook['sheets'][number] {
  return { ...sheet, cells: sheet.cells.map((cell) => (cell.formula === null ? cell : { ...cell, value: null })) };
}

class WorkbookCalculator {
  private readonly cells: Cells;
  private readonly around: Surroundings;
  private readonly dependants = new Dependants();
  /** Formulas of the file that may read anything, or whose value the file does not say: every edit may concern them. */
  private readonly restless: CellNumber[] = [];
  private readonly foreign: CellNumber[] = [];
  /** Formulas of sheets that the program wrote, which are worked out even where nothing is edited. */
  private readonly own: CellNumber[] = [];
  private readonly analyses = new Map<CellNumber, Analysis>();
  private readonly editedAnalyses = new Map<CellNumber, Analysis>();
  private readonly proven = new Map<CellNumber, boolean>();
  private readonly book: EngineBook;
  private readonly filled = new Set<string>();
  /** What was last said of formula cells; of all others the file's value holds. */
  private readonly said = new Map<CellNumber, Value | typeof STALE>();

  constructor(
    workbook: CalculatedWorkbook,
    private readonly engine: Engine,
    written: ReadonlySet<string> = new Set(),
  ) {
    this.cells = new Cells(workbook);
    const { sheets, end } = this.cells;
    this.around = {
      names: new Names(sheets, workbook.names),
      sheets,
      end: { row: end.row + ROOM.rows, column: end.column + ROOM.columns },
    };
    for (const { cell, sheet, formula, value } of this.cells.formulas()) {
      const { reads, isOpen } = readsOf(formula, sheet, this.around);
      this.dependants.add(cell, reads);
      if (isOpen || value === null) this.restless.push(cell);
      if (written.has(this.cells.sheets[sheet]!)) this.own.push(cell);
    }
    workbook.sheets.forEach(({ name, cells }) => {
      for (const { value, row, column } of cells) {
        if (isCellError(value) && FOREIGN_ERROR.test(value.error))
          this.foreign.push(this.cells.number({ sheet: name, row, column })!);
      }
    });
    this.book = new EngineBook(engine, sheets.length);
  }

  apply(edits: readonly CellEdit[]): Recalculation {
    const before = new Set([...this.cells.edited.keys(), ...this.said.keys()]);
    const touched = new Set<CellNumber>();
    for (const edit of edits) {
      const cell = this.cells.number(edit.cell);
      if (cell === null) throw new WorkbookError('itemGone', { sheet: edit.cell.sheet });
      touched.add(cell);
      this.editedAnalyses.delete(cell);
      const isEdited = this.cells.put(cell, edit);
      if (isEdited && edit.formula !== null) {
        this.editedAnalyses.set(cell, analyse(edit.formula, placeOf(cell).sheet, this.around));
      }
    }
    const affected = this.affected();
    const stale = this.doubted(affected);
    const values = this.calculate(affected, stale, before);
    return this.report(affected, stale, values, touched);
  }

  /** What the cell holds now. */
  content(cell: CellRef): CellEdit {
    const number = this.cells.number(cell);
    if (number === null) throw new WorkbookError('itemGone', { sheet: cell.sheet });
    const { formula, value } = this.cells.now(number);
    return { cell, formula, value: value ?? null };
  }

  problem(formula: string, cell: CellRef): FormulaProblem | null {
    return formulaProblem(formula, cell.sheet, this.around.names, (name) => this.book.hasFunction(name));
  }

  dispose(): void {
    this.book.dispose();
  }

  /** Every formula cell whose value may be another than the file's. */
  private affected(): Set<CellNumber> {
    const { edited } = this.cells;
    const roots = edited.size === 0 ? this.own : [...edited.keys(), ...this.restless];
    const affected = this.downstream(roots, (cell) => this.isFormula(cell));
    for (const root of roots) if (this.isFormula(root)) affected.add(root);
    return affected;
  }

  private downstream(from: Iterable<CellNumber>, passes: (cell: CellNumber) => boolean): Set<CellNumber> {
    // What an edited cell read in the file is nothing to it now.
    const counts = (cell: CellNumber) => !this.cells.edited.has(cell) && passes(cell);
    const viaEdited = (cell: CellNumber) => this.editedReaders(cell).filter(passes);
    return this.dependants.downstream(from, counts, viaEdited);
  }

  private editedReaders(cell: CellNumber): CellNumber[] {
    const readers: CellNumber[] = [];
    for (const [reader, { reads }] of this.editedAnalyses) {
      if (reads.some((area) => isWithin(cell, area))) readers.push(reader);
    }
    return readers;
  }

  private isFormula(cell: CellNumber): boolean {
    return this.cells.now(cell).formula !== null;
  }

  private analysis(cell: CellNumber): Analysis {
    const edited = this.editedAnalyses.get(cell);
    if (edited) return edited;
    let own = this.analyses.get(cell);
    if (!own) {
      own = analyse(this.cells.original(cell).formula ?? '', placeOf(cell).sheet, this.around);
      this.analyses.set(cell, own);
    }
    return own;
  }

  /** The affected cells that the engine is not trusted with, and all that rests on them. */
  private doubted(affected: ReadonlySet<CellNumber>): Set<CellNumber> {
    this.proveFormulas(affected);
    const { row, column } = this.around.end;
    const far = [...this.cells.edited.keys()].filter(
      (cell) => placeOf(cell).row > row || placeOf(cell).column > column,
    );
    const isRead = (cells: readonly CellNumber[], reads: readonly Area[]) =>
      cells.some((cell) => reads.some((area) => isWithin(cell, area)));
    const stale = new Set<CellNumber>();
    for (const cell of affected) {
      const { input, reads, passesHidden } = this.analysis(cell);
      const isUnproven = this.proven.get(cell) === false && !this.cells.edited.has(cell);
      const seesHidden = passesHidden && reads.some((area) => this.passesBy(area));
      const isDoubted = input === null || isUnproven || seesHidden || isRead(far, reads) || isRead(this.foreign, reads);
      if (isDoubted) stale.add(cell);
    }
    this.spread(stale, stale, affected);
    return stale;
  }

  /** Whether SUBTOTAL leaves something of the area out: hidden rows, and its own like. */
  private passesBy(area: Area): boolean {
    if (this.cells.hasHiddenRow(area)) return true;
    for (const cell of this.cells.holding(area)) {
      if (/SUBTOTAL|AGGREGATE/i.test(this.cells.now(cell).formula ?? '')) return true;
    }
    return false;
  }

  private spread(from: Iterable<CellNumber>, stale: Set<CellNumber>, affected: ReadonlySet<CellNumber>): void {
    for (const cell of this.downstream([...from], (one) => affected.has(one))) stale.add(cell);
  }

  /** Tries formulas of the file that were never tried before against the file's values. */
  private proveFormulas(affected: ReadonlySet<CellNumber>): void {
    const untried = new Map<CellNumber, Analysis>();
    for (const cell of affected) {
      const isOwn = !this.cells.edited.has(cell);
      if (!isOwn || this.proven.has(cell) || this.cells.original(cell).value === null) continue;
      const analysis = this.analysis(cell);
      if (analysis.input === null) this.proven.set(cell, false);
      else untried.set(cell, analysis);
    }
    if (untried.size === 0) return;
    const proven = prove(this.engine, this.cells, untried);
    for (const cell of untried.keys()) this.proven.set(cell, proven.has(cell));
  }

  /** Calculates; what turns out not to be trusted is added to `stale`. */
  private calculate(
    affected: ReadonlySet<CellNumber>,
    stale: Set<CellNumber>,
    before: ReadonlySet<CellNumber>,
  ): Map<CellNumber, Value> {
    const values = new Map<CellNumber, Value>();
    const place = (cell: CellNumber) => {
      if (!affected.has(cell)) this.book.putValue(cell, this.cells.now(cell).value);
      else if (stale.has(cell)) this.book.putValue(cell, undefined);
      else this.book.putFormula(cell, this.analysis(cell).input!);
    };
    for (const cell of new Set([...before, ...this.cells.edited.keys(), ...affected])) place(cell);
    for (const cell of affected) if (!stale.has(cell)) this.fill(this.analysis(cell).reads, place);
    const nothing = new Set<CellNumber>();
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      values.clear();
      if (affected.size === stale.size) return values;
      this.book.calculate();
      const untrusted = this.read(affected, stale, nothing, values);
      const { emptied, uncertain } = untrusted.length > 0 ? NO_NOISE : this.noise(values, nothing);
      untrusted.push(...uncertain);
      if (untrusted.length === 0 && emptied.length === 0) return values;
      for (const cell of untrusted) stale.add(cell);
      this.spread(untrusted, stale, affected);
      for (const cell of affected) if (stale.has(cell)) this.book.putValue(cell, undefined);
      for (const cell of emptied) {
        nothing.add(cell);
        this.book.putValue(cell, 0);
      }
    }
    values.clear();
    for (const cell of affected) stale.add(cell);
    return values;
  }

  private fill(reads: readonly Area[], place: (cell: CellNumber) => void): void {
    for (const area of reads) {
      const key = `${area.sheet} ${area.top} ${area.left} ${area.bottom} ${area.right}`;
      if (this.filled.has(key)) continue;
      this.filled.add(key);
      for (const cell of this.cells.within(area)) place(cell);
    }
  }

  /** Reads the results into `values` and gives the cells whose result cannot be used. */
  private read(
    affected: ReadonlySet<CellNumber>,
    stale: ReadonlySet<CellNumber>,
    nothing: ReadonlySet<CellNumber>,
    values: Map<CellNumber, Value>,
  ): CellNumber[] {
    const untrusted: CellNumber[] = [];
    for (const cell of affected) {
      if (stale.has(cell)) continue;
      const value = nothing.has(cell) ? 0 : this.book.value(cell);
      if (value === UNUSABLE || this.isNoDate(cell, value)) untrusted.push(cell);
      else values.set(cell, value);
    }
    const valueOf = this.reader(values);
    for (const cell of values.keys()) if (this.meetsHazard(cell, valueOf)) untrusted.push(cell);
    return untrusted;
  }

  private isNoDate(cell: CellNumber, value: Value): boolean {
    return isCellError(value) && value.error === '#NUM!' && this.analysis(cell).usesDates;
  }

  private reader(values: ReadonlyMap<CellNumber, Value>): (cell: CellNumber) => CellValue | undefined {
    return (cell) => (values.has(cell) ? values.get(cell) : this.cells.now(cell).value);
  }

  private meetsHazard(cell: CellNumber, valueOf: (cell: CellNumber) => CellValue | undefined): boolean {
    return this.analysis(cell).uses.some(({ use, area }) => {
      if (use === 'sought') return isHazard(use, valueOf(cellNumber(area.sheet, area.top, area.left)));
      for (const one of this.cells.holding(area)) if (isHazard(use, valueOf(one))) return true;
      return false;
    });
  }

  /** Differences of which only noise is left: those that Excel gives as 0, and those of which that is not certain. */
  private noise(
    values: ReadonlyMap<CellNumber, Value>,
    nothing: ReadonlySet<CellNumber>,
  ): { emptied: CellNumber[]; uncertain: CellNumber[] } {
    const valueOf = this.reader(values);
    const suspects = [...values].filter(([cell, value]) => {
      if (typeof value !== 'number' || value === 0 || nothing.has(cell)) return false;
      const analysis = this.analysis(cell);
      return analysis.lastTerm !== null && Math.abs(value) <= SUSPECT * sizeOf(analysis, this.cells, valueOf);
    });
    if (suspects.length === 0) return { emptied: [], uncertain: [] };
    const terms = this.book.numbers(suspects.map(([cell]) => this.analysis(cell).lastTerm!));
    const within = (part: number) =>
      suspects
        .filter(([, value], index) => Math.abs(value as number) <= part * Math.abs(terms[index]!))
        .map(([cell]) => cell);
    const emptied = within(NOTHING_LEFT);
    return { emptied, uncertain: within(LITTLE_LEFT).filter((cell) => !emptied.includes(cell)) };
  }

  private report(
    affected: ReadonlySet<CellNumber>,
    stale: ReadonlySet<CellNumber>,
    values: ReadonlyMap<CellNumber, Value>,
    touched: ReadonlySet<CellNumber>,
  ): Recalculation {
    const changed: { cell: CellRef; value: CellValue }[] = [];
    const formerly = new Map(this.said);
    this.said.clear();
    for (const cell of new Set([...affected, ...formerly.keys(), ...touched])) {
      if (stale.has(cell)) this.said.set(cell, STALE);
      if (stale.has(cell) || !this.isFormula(cell)) continue;
      const value = values.get(cell) ?? this.cells.original(cell).value ?? null;
      if (affected.has(cell)) this.said.set(cell, values.get(cell)!);
      const former = formerly.has(cell) ? formerly.get(cell) : this.cells.original(cell).value;
      if (touched.has(cell) || former === STALE || !sameValue(former as CellValue, value)) {
        changed.push({ cell: this.cells.reference(cell), value });
      }
    }
    return { values: changed, stale: [...stale].map((cell) => this.cells.reference(cell)) };
  }
}
