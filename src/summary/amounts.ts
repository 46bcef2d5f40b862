import { Decimal, inUnit, orePerUnit, sameUnit, sum, UNITS, ZERO, type Ore, type Step, type Unit } from '../money';
import type { AmountCell } from '../reading/model';
import { unitOf, type LocatedCell } from '../rules/facts/cells';
import {
  address,
  cellKey,
  columnName,
  formulaReference,
  quoteSheetName,
  type CellFormat,
  type CellRef,
  type SheetCell,
} from '../workbook';
import type { Look } from './cells';

/** An amount that stands in cells of the workbook, alone or together; how each of them enters is found from the figures. */
export interface SourcedAmount {
  readonly ore: Ore;
  readonly cells: readonly CellRef[];
}

/** A cell that shows an amount, and whether it follows the workbook. */
export interface AmountShown {
  readonly cell: SheetCell;
  /** False where the value is copied: a source cell holds text, or the figure can't be built from its cells. */
  readonly isLive: boolean;
}

/** A term of a formula: a source cell, how it enters, and how many of the wanted unit its number counts for. */
interface Term {
  readonly cell: CellRef;
  readonly ore: Ore;
  readonly sign: 1 | -1;
  readonly unit: Unit;
}

/** More cells than this are not tried with mixed signs: the search doubles with each. */
const MOST_MIXED = 10;

/** Shows amounts of the workbook in one unit, as formulas to the cells they stand in. */
export class AmountSource {
  constructor(
    private readonly located: ReadonlyMap<string, LocatedCell>,
    readonly unit: Unit,
    /** Whether references are written with `$`, so that the rows they stand in can be sorted. */
    private readonly isAbsolute = false,
  ) {}

  /** The amount as a number of the unit. */
  value(ore: Ore): number {
    return inUnit(ore, this.unit).toNumber();
  }

  /** How amounts of this step are shown: as many decimals as the step has in the unit, two at most for people to read. */
  format(step: Step): CellFormat {
    return DECIMAL_FORMATS[Math.min(decimalsOf(step, this.unit), 2)]!;
  }

  /** The amount as a live formula to its cells where that can be, otherwise as a plain number. */
  show(amount: SourcedAmount, look: Look = {}): AmountShown {
    const expression = this.expression(amount);
    const value = this.value(amount.ore);
    return expression === null
      ? { cell: { value, ...look }, isLive: false }
      : { cell: { value, formula: expression, ...look }, isLive: true };
  }

  /** The formula that gives the amount in the unit from its cells, or `null`. */
  expression({ ore, cells }: SourcedAmount): string | null {
    const amounts = this.amountCells(cells);
    const terms = amounts && inSheetOrder(signed(amounts, ore) ?? [], ({ cell }) => cell);
    if (!terms || terms.length === 0) return null;
    const [first] = terms;
    if (!terms.every((term) => sameUnit(term.unit, first!.unit))) {
      return this.chain(terms, (term) => this.scale(term.unit));
    }
    const scale = this.scale(first!.unit);
    const isNegated = terms.every(({ sign }) => sign === -1);
    const plain = isNegated ? terms.map((term): Term => ({ ...term, sign: 1 })) : terms;
    const run = this.run(plain);
    const body = run ?? this.chain(plain, () => '');
    const wrapped = run || terms.length === 1 || (scale === '' && !isNegated) ? body : `(${body})`;
    return `${isNegated ? '-' : ''}${wrapped}${scale}`;
  }

  /** The amounts of the cells, dashes left out; `null` where one of them is no number that a formula can add. */
  private amountCells(cells: readonly CellRef[]): (AmountCell & { readonly unit: Unit })[] | null {
    const found: (AmountCell & { readonly unit: Unit })[] = [];
    for (const ref of cells) {
      const place = this.located.get(cellKey(ref));
      if (place?.cell.kind === 'nil') continue;
      if (place?.cell.kind !== 'amount' || place.cell.storedAsText !== null) return null;
      const unit = unitOfCell(place.cell, unitOf(place.table, place.column));
      if (!unit) return null;
      found.push({ ...place.cell, unit });
    }
    return found;
  }

  /** `SUM('Budget'!C7:C12)` where the cells are a run of three or more and all enter with plus. */
  private run(terms: readonly Term[]): string | null {
    if (terms.length < 3 || terms.some(({ sign }) => sign === -1)) return null;
    const first = terms[0]!.cell;
    const last = terms.at(-1)!.cell;
    const isDown = terms.every(
      ({ cell }, index) => cell.sheet === first.sheet && cell.column === first.column && cell.row === first.row + index,
    );
    const isAcross = terms.every(
      ({ cell }, index) => cell.sheet === first.sheet && cell.row === first.row && cell.column === first.column + index,
    );
    if (!isDown && !isAcross) return null;
    return `SUM(${quoteSheetName(first.sheet)}!${this.place(first)}:${this.place(last)})`;
  }

  private chain(terms: readonly Term[], scaleOf: (term: Term) => string): string {
    return terms
      .map((term, index) => {
        const operator = term.sign === -1 ? '-' : index === 0 ? '' : '+';
        return operator + formulaReference(term.cell, this.isAbsolute) + scaleOf(term);
      })
      .join('');
  }

  private place(cell: CellRef): string {
    return this.isAbsolute ? `$${columnName(cell.column)}$${cell.row + 1}` : address(cell);
  }

  /** What turns a number of the source's unit into the wanted one: ``, `/1000`, `*1000`. */
  private scale(from: Unit): string {
    const ratio = orePerUnit(from).dividedBy(orePerUnit(this.unit));
    if (ratio.equals(1)) return '';
    return ratio.greaterThan(1) ? `*${ratio.toFixed()}` : `/${new Decimal(1).dividedBy(ratio).toFixed()}`;
  }
}

/** Sheet by sheet in the order they come, row by row, from left to right. */
export function inSheetOrder<T>(items: readonly T[], cellOf: (item: T) => CellRef): readonly T[] {
  const sheets = [...new Set(items.map((item) => cellOf(item).sheet))];
  return items.toSorted((one, other) => {
    const [a, b] = [cellOf(one), cellOf(other)];
    return sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || a.row - b.row || a.column - b.column;
  });
}

const DECIMAL_FORMATS: readonly CellFormat[] = ['integer', 'decimal1', 'decimal2'];

/** How many decimals a figure of this step has in the unit: tkr in whole kronor → 3. */
export function decimalsOf(step: Step, unit: Unit): number {
  return Math.max(0, inUnit(step, unit).decimalPlaces());
}

/** How many decimals one öre takes in the unit: what a formula rounds to when it compares. */
export function oreDecimals(unit: Unit): number {
  return decimalsOf(new Decimal(1), unit);
}

/** The unit in which the cell's number makes its amount: the column's as a rule, or one from its number format. */
function unitOfCell({ ore, number }: AmountCell, usual: Unit): Unit | null {
  const fits = (unit: Unit) => number.times(orePerUnit(unit)).minus(ore).abs().lessThanOrEqualTo(1);
  return [usual, ...UNITS].find(fits) ?? null;
}

/**
 * The sign each cell enters by, so that together they make the amount: all plus, all minus (a table with negative costs), each
 * by its size, or the only mixture that fits. `null`: none does, or several do and nothing tells which.
 */
function signed(cells: readonly (AmountCell & { readonly unit: Unit })[], ore: Ore): Term[] | null {
  const term = (cell: (typeof cells)[number], sign: 1 | -1): Term => ({
    cell: cell.cell,
    ore: cell.ore,
    unit: cell.unit,
    sign,
  });
  const isNear = (total: Ore) => total.minus(ore).abs().lessThanOrEqualTo(cells.length);
  const total = sum(cells.map((cell) => cell.ore));
  if (isNear(total)) return cells.map((cell) => term(cell, 1));
  if (isNear(total.negated())) return cells.map((cell) => term(cell, -1));
  if (cells.length > MOST_MIXED) return null;
  const fitting: Term[][] = [];
  for (let mask = 1; mask < 2 ** cells.length - 1; mask += 1) {
    const mixture = cells.map((cell, index) => term(cell, mask & (1 << index) ? -1 : 1));
    if (isNear(mixture.reduce((whole, each) => whole.plus(each.ore.times(each.sign)), ZERO))) fitting.push(mixture);
  }
  return fitting.length === 1 ? fitting[0]! : null;
}
