import type { Settings } from '../settings';
import type { WorkbookSnapshot } from '../workbook';
import type { Reading, SheetReading } from './model';
import { completeTables, yearFigures } from './structure';
import { association, budgetYearOf, proseOf, readSheet, sheetFacts, withYears } from './tables';

/**
 * Reads a workbook as it is: its tables with rows and columns that have a meaning, amounts and statements in running text,
 * and what could not be read, with the reason. Never throws; a workbook without a budget gives a reading without tables.
 */
export function readWorkbook(snapshot: WorkbookSnapshot, settings: Settings): Reading {
  const read = snapshot.sheets.map((sheet) => ({
    sheet,
    found: sheet.generated === null ? readSheet(sheet, settings.association.members) : null,
  }));
  const { prose, statements } = proseOf(read);
  const drafts = withYears(
    read.flatMap(({ found }) => found?.tables ?? []),
    snapshot.name,
  );
  const tables = completeTables(drafts, { prose, settings });
  return {
    workbook: snapshot.name,
    sheets: read.map(({ sheet, found }): SheetReading => ({
      ...sheetFacts(sheet),
      kind: sheet.generated !== null ? 'generated' : kindOfSheet(found),
    })),
    tables,
    prose,
    statements,
    unread: read.flatMap(({ found }) => found?.unread ?? []),
    years: yearFigures(tables, settings),
    budgetYear: budgetYearOf(tables, settings),
    association: association(snapshot, settings),
    calculation: snapshot.calculation,
  };
}

function kindOfSheet(found: ReturnType<typeof readSheet> | null): SheetReading['kind'] {
  if (!found) return 'generated';
  if (found.tables.some((table) => table.kind !== 'other')) return 'budget';
  if (found.tables.length > 0 || found.unread.length > 0) return 'other';
  return found.words.length > 0 ? 'text' : 'empty';
}
