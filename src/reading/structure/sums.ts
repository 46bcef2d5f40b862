import type { BudgetTable } from '../model';

/** Finds which rows are sums and what each adds up. */
export function findSums(table: BudgetTable): BudgetTable {
  let open: number[] = [];
  const rows = table.rows.map((row) => {
    if (row.role === 'heading') open = [];
    else if (row.role === 'line') open.push(row.index);
    else if (row.role === 'sum' && open.length > 0) {
      const parts = open.map((part) => ({ row: part, sign: 1 as const }));
      open = [];
      return { ...row, sum: { parts, evidence: 'layout' as const } };
    }
    return row;
  });
  return { ...table, rows };
}
