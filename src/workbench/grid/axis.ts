/** A run of rows or columns that differ from the default; `size` in pixels, 0 where they are hidden. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly size: number;
}

/**
 * The rows or the columns of a sheet along one edge: which are shown, how large they are and where they lie. `index` counts
 * all of them as the workbook does, `slot` only the shown ones. Positions are pixels from the sheet's corner.
 */
export class Axis {
  /** Shown indexes in order; `null` where all are shown. */
  private readonly shown: Int32Array | null;
  /** Where each slot begins, and at the end where the last one ends. */
  private readonly starts: Float64Array;

  constructor(
    readonly count: number,
    defaultSize: number,
    runs: Iterable<Run>,
  ) {
    const sizes = new Float64Array(count).fill(defaultSize);
    for (const { from, to, size } of runs) sizes.fill(size, from, Math.min(to + 1, count));
    this.shown = sizes.includes(0) ? shownOf(sizes) : null;
    this.starts = startsOf(sizes);
  }

  /** How many are shown. */
  get slots(): number {
    return this.starts.length - 1;
  }

  /** The length of all together. */
  get length(): number {
    return this.starts[this.slots]!;
  }

  /** The index that is shown in a slot. */
  at(slot: number): number {
    return this.shown ? this.shown[slot]! : slot;
  }

  /** The slot of an index; of a hidden one that of the next shown after it, which is `slots` behind the last. */
  slot(index: number): number {
    return this.shown ? lowerBound(this.shown, index) : Math.min(index, this.slots);
  }

  isHidden(index: number): boolean {
    return this.shown !== null && this.shown[this.slot(index)] !== index;
  }

  start(index: number): number {
    return this.starts[this.slot(index)]!;
  }

  /** Where a row or column ends; a hidden one ends where it begins. */
  end(index: number): number {
    return this.starts[Math.min(this.slot(index + 1), this.slots)]!;
  }

  size(index: number): number {
    return this.end(index) - this.start(index);
  }

  slotSize(slot: number): number {
    return this.starts[slot + 1]! - this.starts[slot]!;
  }

  /** The slot that a position falls in; the first and the last take what lies outside. */
  slotAt(position: number): number {
    const at = lowerBound(this.starts, position);
    const slot = this.starts[at] === position ? at : at - 1;
    return Math.max(0, Math.min(slot, this.slots - 1));
  }

  /** The first shown index from `index` on in a direction; `null` where there is none. */
  nextShown(index: number, direction: -1 | 1): number | null {
    const slot = this.slot(index);
    const wanted = direction === 1 || !this.isHidden(index) ? slot : slot - 1;
    return index < 0 || index >= this.count || wanted < 0 || wanted >= this.slots ? null : this.at(wanted);
  }
}

function shownOf(sizes: Float64Array): Int32Array {
  const shown = new Int32Array(sizes.reduce((count, size) => count + (size > 0 ? 1 : 0), 0));
  let slot = 0;
  sizes.forEach((size, index) => {
    if (size > 0) shown[slot++] = index;
  });
  return shown;
}

function startsOf(sizes: Float64Array): Float64Array {
  const starts = new Float64Array(sizes.length + 1);
  let slot = 0;
  for (const size of sizes) {
    if (size === 0) continue;
    starts[slot + 1] = starts[slot]! + size;
    slot++;
  }
  return slot === sizes.length ? starts : starts.slice(0, slot + 1);
}

/** The first place whose value is at least `wanted`. */
function lowerBound(sorted: Int32Array | Float64Array, wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
