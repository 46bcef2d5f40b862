import type { Settings } from '../../settings';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import type { BudgetTable } from '../model';
import { withCorrections } from './corrections';
import { readSheet, type SheetTables } from './readSheet';
import { withYearsAndKinds } from './years';

/** A sheet with what was found on it; `null` for a sheet that we have written ourselves. */
export interface ReadSheet {
  readonly sheet: SheetSnapshot;
  readonly found: SheetTables | null;
}

/** The tables of a workbook by their words and places: sums, sides by context, signs and apparent units come later. */
export function readTables(
  snapshot: WorkbookSnapshot,
  settings: Settings,
): { readonly sheets: readonly ReadSheet[]; readonly tables: readonly BudgetTable[] } {
  const sheets = snapshot.sheets.map((sheet): ReadSheet => ({
    sheet,
    found: sheet.generated === null ? readSheet(sheet, settings.association.members) : null,
  }));
  const found = sheets.flatMap((sheet) => sheet.found?.tables ?? []);
  return { sheets, tables: withCorrections(withYearsAndKinds(found, snapshot.name), settings.corrections) };
}
