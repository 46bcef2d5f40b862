import type { CellValue } from '../../workbook';
import type { CellStore } from './look';
import { STORED } from './look';

const FIRST_SIZE = 1024;

/** Gathers the cells of a sheet, in any order, into a {@link CellStore}. */
export class CellStoreBuilder {
  private count = 0;
  private rows = new Int32Array(FIRST_SIZE);
  private columns = new Int32Array(FIRST_SIZE);
  private styles = new Int32Array(FIRST_SIZE);
  private kinds = new Uint8Array(FIRST_SIZE);
  private values = new Float64Array(FIRST_SIZE);
  private readonly texts: string[] = [];
  private readonly placeOfText = new Map<string, number>();
  private readonly formulas = new Map<number, string>();
  private inOrder = true;

  get size(): number {
    return this.count;
  }

  /** @param value `undefined`: the cell has a look and nothing else; `null`: its formula has no cached value */
  add(row: number, column: number, style: number, value: CellValue | undefined, formula: string | null): void {
    const entry = this.count;
    if (entry === this.rows.length) this.grow();
    this.count += 1;
    if (entry > 0) {
      const last = this.rows[entry - 1]!;
      if (row < last || (row === last && column <= this.columns[entry - 1]!)) this.inOrder = false;
    }
    this.rows[entry] = row;
    this.columns[entry] = column;
    this.styles[entry] = style;
    this.store(entry, value);
    if (formula !== null) this.formulas.set(entry, formula);
  }

  private store(entry: number, value: CellValue | undefined): void {
    if (value === undefined) this.kinds[entry] = STORED.blank;
    else if (typeof value === 'number') this.set(entry, STORED.number, value);
    else if (typeof value === 'string') this.set(entry, STORED.text, this.textPlace(value));
    else if (typeof value === 'boolean') this.set(entry, STORED.boolean, value ? 1 : 0);
    else if (value === null) this.kinds[entry] = STORED.unknown;
    else this.set(entry, STORED.error, this.textPlace(value.error));
  }

  private set(entry: number, kind: number, value: number): void {
    this.kinds[entry] = kind;
    this.values[entry] = value;
  }

  private textPlace(text: string): number {
    const known = this.placeOfText.get(text);
    if (known !== undefined) return known;
    this.placeOfText.set(text, this.texts.length);
    this.texts.push(text);
    return this.texts.length - 1;
  }

  private grow(): void {
    const size = this.rows.length * 2;
    const larger = <T extends Int32Array | Uint8Array | Float64Array>(old: T, fresh: T): T => {
      fresh.set(old);
      return fresh;
    };
    this.rows = larger(this.rows, new Int32Array(size));
    this.columns = larger(this.columns, new Int32Array(size));
    this.styles = larger(this.styles, new Int32Array(size));
    this.kinds = larger(this.kinds, new Uint8Array(size));
    this.values = larger(this.values, new Float64Array(size));
  }

  /** The cells by row and column. Of two in one place the later counts. */
  result(): CellStore {
    const order = this.inOrder ? null : this.sortedEntries();
    const count = order?.length ?? this.count;
    const pick = <T extends Int32Array | Uint8Array | Float64Array>(from: T, to: T): T => {
      if (order === null) to.set(from.subarray(0, count));
      else order.forEach((entry, place) => (to[place] = from[entry]!));
      return to;
    };
    const { rows, starts } = runs(pick(this.rows, new Int32Array(count)));
    return {
      rows,
      starts,
      columns: pick(this.columns, new Int32Array(count)),
      styles: pick(this.styles, new Int32Array(count)),
      kinds: pick(this.kinds, new Uint8Array(count)),
      values: pick(this.values, new Float64Array(count)),
      texts: this.texts,
      formulas: order === null ? this.formulas : this.reordered(order),
    };
  }

  private sortedEntries(): Uint32Array {
    const { rows, columns } = this;
    const entries = Uint32Array.from({ length: this.count }, (_, entry) => entry);
    entries.sort((a, b) => rows[a]! - rows[b]! || columns[a]! - columns[b]! || a - b);
    return entries.filter((entry, place) => {
      const next = entries[place + 1];
      return next === undefined || rows[next] !== rows[entry] || columns[next] !== columns[entry];
    });
  }

  private reordered(order: Uint32Array): Map<number, string> {
    const formulas = new Map<number, string>();
    order.forEach((entry, place) => {
      const formula = this.formulas.get(entry);
      if (formula !== undefined) formulas.set(place, formula);
    });
    return formulas;
  }
}

/** The different rows, and where each begins. */
function runs(rowOfEntry: Int32Array): Pick<CellStore, 'rows' | 'starts'> {
  const rows: number[] = [];
  const starts: number[] = [];
  rowOfEntry.forEach((row, entry) => {
    if (row === rows.at(-1)) return;
    rows.push(row);
    starts.push(entry);
  });
  return { rows: Int32Array.from(rows), starts: Int32Array.from([...starts, rowOfEntry.length]) };
}
