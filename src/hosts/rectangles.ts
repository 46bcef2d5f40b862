import type { CellRange } from '../workbook';

type Place = { readonly row: number; readonly column: number };

/** The cells as few rectangles: runs along the rows, and equal runs of following rows joined. */
export function rectangles(cells: readonly Place[]): CellRange[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: { top: number; bottom: number; left: number; right: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.top === row && column <= last.right + 1) last.right = column;
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  const joined: typeof runs = [];
  const open = new Map<string, (typeof runs)[number]>();
  for (const run of runs) {
    const key = `${run.left}:${run.right}`;
    const above = open.get(key);
    if (above && above.bottom + 1 === run.top) above.bottom = run.bottom;
    else {
      joined.push(run);
      open.set(key, run);
    }
  }
  return joined;
}
