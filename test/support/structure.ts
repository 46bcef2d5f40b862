import type { BudgetTable, ProseAmount, TableRow } from '../../src/reading/model';
import { completeTables } from '../../src/reading/structure';
import { defaultSettings } from '../../src/settings';

/** Tables as they leave the reading, from tables whose rows are known by their words alone. */
export function completed(tables: readonly BudgetTable[], prose: readonly ProseAmount[] = []): BudgetTable[] {
  return completeTables(tables, { prose, settings: defaultSettings });
}

/** A single completed table. */
export function complete(table: BudgetTable): BudgetTable {
  return completed([table])[0]!;
}

/** The table with sums as they are given by label: `{ Summa: '+Team -Bidrag' }`; a label that begins with `+` or `-` cannot be named. */
export function withSums(table: BudgetTable, sums: Readonly<Record<string, string>>): BudgetTable {
  const place = (label: string): number => {
    const row = table.rows.find((each) => each.label === label);
    if (!row) throw new Error(`The table has no row ${label}.`);
    return row.index;
  };
  const rows = table.rows.map((row): TableRow => {
    const parts = sums[row.label]?.match(/[+-][^+-]+/g)?.map((part) => ({
      row: place(part.slice(1).trim()),
      sign: part.startsWith('-') ? (-1 as const) : (1 as const),
    }));
    return parts ? { ...row, sum: { parts, evidence: 'arithmetic' } } : row;
  });
  return { ...table, rows };
}
