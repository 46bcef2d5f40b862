import type { CellNumber } from './cells';
import { placeOf } from './cells';
import type { Area } from './names';

const ROWS_PER_BAND = 64;
/** An area over more bands than this is looked at for every cell of its sheet. */
const MOST_BANDS = 16;

interface Read {
  readonly area: Area;
  readonly formulas: CellNumber[];
}

/** Which formulas read a cell. */
export class Dependants {
  private readonly reads = new Map<string, Read>();
  private readonly bands = new Map<number, Map<number, Read[]>>();
  private readonly tall = new Map<number, Read[]>();

  add(formula: CellNumber, areas: readonly Area[]): void {
    for (const area of areas) {
      const key = `${area.sheet} ${area.top} ${area.left} ${area.bottom} ${area.right}`;
      const known = this.reads.get(key);
      if (known) {
        known.formulas.push(formula);
        continue;
      }
      const read = { area, formulas: [formula] };
      this.reads.set(key, read);
      this.place(read);
    }
  }

  private place(read: Read): void {
    const { sheet, top, bottom } = read.area;
    const first = Math.floor(top / ROWS_PER_BAND);
    const last = Math.floor(bottom / ROWS_PER_BAND);
    if (last - first >= MOST_BANDS) {
      listIn(this.tall, sheet).push(read);
      return;
    }
    const bands = this.bands.get(sheet) ?? new Map<number, Read[]>();
    this.bands.set(sheet, bands);
    for (let band = first; band <= last; band += 1) listIn(bands, band).push(read);
  }

  /**
   * Everything that rests on `from`, directly or through others; `from` itself only where it rests on itself.
   * `passes`: whether a formula that is held here counts; `further`: formulas not held here that read a cell.
   */
  downstream(
    from: Iterable<CellNumber>,
    passes: (formula: CellNumber) => boolean = () => true,
    further: (cell: CellNumber) => Iterable<CellNumber> = () => [],
  ): Set<CellNumber> {
    const found = new Set<CellNumber>();
    const seen = new Set<Read>();
    const queue = [...from];
    const take = (formula: CellNumber): void => {
      if (found.has(formula)) return;
      found.add(formula);
      queue.push(formula);
    };
    for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
      for (const read of this.readsOf(cell)) {
        if (seen.has(read)) continue;
        seen.add(read);
        for (const formula of read.formulas) if (passes(formula)) take(formula);
      }
      for (const formula of further(cell)) take(formula);
    }
    return found;
  }

  private *readsOf(cell: CellNumber): Generator<Read> {
    const { sheet, row, column } = placeOf(cell);
    const band = this.bands.get(sheet)?.get(Math.floor(row / ROWS_PER_BAND)) ?? [];
    for (const list of [band, this.tall.get(sheet) ?? []]) {
      for (const read of list) {
        const { area } = read;
        if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) yield read;
      }
    }
  }
}

function listIn<K>(lists: Map<K, Read[]>, key: K): Read[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
