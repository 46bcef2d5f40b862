import type { Settings } from '../../settings/model';
import type { BudgetTable, ProseAmount, TableRow } from '../model';
import { withCover } from './cover';
import { withParts } from './crossParts';
import { withFlows } from './flows';
import { withNamedAmounts } from './namedAmounts';
import { withEquityTold } from './equityRows';
import { withPayees } from './payees';
import { completeSides } from './sides';
import { signConvention } from './signs';
import { withSlippedUnits } from './slippedUnits';
import { findSums } from './sums';
import { apparentUnits, withApparentUnit } from './units';

export { hasExternalLink, isQuotient, parseTerms, references, type Reference } from './formula';
export { findSums } from './sums';
export { completeSides } from './sides';
export { signConvention } from './signs';
export { apparentUnits } from './units';
export { yearFigures } from './years';

/** What the structure of a table may lean on besides the table itself. */
export interface StructureContext {
  readonly prose: readonly ProseAmount[];
  readonly settings: Settings;
}

/** Completes tables whose rows are read by their labels alone: what each sum adds up, sides, signs and units. */
export function completeTables(tables: readonly BudgetTable[], { prose, settings }: StructureContext): BudgetTable[] {
  const built = tables
    .map(withPayees)
    .map(withFlows)
    .map(withParts)
    .map((table) => withSlippedUnits(completeSides(findSums(table, rowsSaidToBeLines(table, settings)))));
  const units = apparentUnits(built, prose);
  return built.map((table, index) => {
    const measured = withCover(withEquityTold(withApparentUnit(withNamedAmounts(table), units[index]!)));
    return { ...measured, signs: signConvention(measured) };
  });
}

/** Rows that the user has said are lines, however much they look like sums. */
function rowsSaidToBeLines(table: BudgetTable, { corrections }: Settings): ReadonlySet<number> {
  const own = corrections.filter(({ sheet }) => sheet === table.sheet);
  if (own.length === 0) return new Set();
  const plain = (label: string): string => label.trim().toLowerCase();
  const labels = new Set(
    own.flatMap(({ rows }) => rows.flatMap((row) => (row.role === 'line' ? [plain(row.label)] : []))),
  );
  const isSaid = (row: TableRow): boolean => row.role === 'line' && labels.has(plain(row.label));
  return new Set(table.rows.filter(isSaid).map(({ index }) => index));
}
