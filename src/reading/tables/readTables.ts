import type { Settings } from '../../settings';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import type { BudgetTable } from '../model';
import { withCorrections } from './corrections';
import { looksLikeTitle } from './look';
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
): { readonly sheets: readonly ReadSheet[]; readonly tables: readonly BudgetTable[]; readonly year: number | null } {
  const sheets = snapshot.sheets.map((sheet): ReadSheet => ({
    sheet,
    found: sheet.generated === null ? readSheet(sheet, settings.association.members) : null,
  }));
  const found = sheets.flatMap((sheet) => sheet.found?.tables ?? []);
  const titles = [snapshot.name, ...sheets.flatMap(titlesOf)];
  const { tables, year } = withYearsAndKinds(found, titles, sheets.flatMap(textsOf));
  return { sheets, tables: withCorrections(tables, settings.corrections), year: settings.budget.year ?? year };
}

/** Titles outside the tables: of the document, of a chapter. */
function titlesOf({ found }: Pick<ReadSheet, 'found'>): string[] {
  return [...textsOf({ found }).filter(looksLikeTitle), ...(found?.facts ?? [])];
}

function textsOf({ found }: Pick<ReadSheet, 'found'>): string[] {
  return (found?.words ?? []).filter(({ kind }) => kind === 'text').map(({ text }) => text);
}
