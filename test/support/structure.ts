import type { BudgetTable, ProseAmount } from '../../src/reading/model';
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
