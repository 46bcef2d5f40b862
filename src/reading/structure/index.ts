import type { Settings } from '../../settings/model';
import type { BudgetTable, ProseAmount } from '../model';
import { completeSides } from './sides';
import { findSums } from './sums';

export { hasExternalLink, parseTerms, references, type Reference } from './formula';
export { findSums } from './sums';
export { yearFigures } from './years';

/** What the structure of a table may lean on besides the table itself. */
export interface StructureContext {
  readonly prose: readonly ProseAmount[];
  readonly settings: Settings;
}

/** Completes tables whose rows are read by their labels alone: sums, sides, signs and units. */
export function completeTables(tables: readonly BudgetTable[], _context: StructureContext): BudgetTable[] {
  return tables.map((table) => completeSides(findSums(table)));
}
