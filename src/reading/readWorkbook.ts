import type { Settings } from '../settings';
import type { WorkbookSnapshot } from '../workbook';
import { readDocument } from './documents';
import { readActivity } from './goals';
import { linesOf } from './lists';
import type { BudgetTable, Reading, SheetReading } from './model';
import { readPeriods } from './periods';
import { completeTables, yearFigures } from './structure';
import { association, proseOf, readTables, sheetFacts, withFixedUnitsAndSigns, type SheetTables } from './tables';

/**
 * Reads a workbook as it is: its tables with rows and columns that have a meaning, amounts and statements in running text,
 * and what could not be read, with the reason. Never throws; a workbook without a budget gives a reading without tables.
 */
export function readWorkbook(snapshot: WorkbookSnapshot, settings: Settings): Reading {
  const { sheets, tables: drafts, year } = readTables(snapshot, settings);
  const { prose, statements } = proseOf(sheets);
  const tables = withFixedUnitsAndSigns(completeTables(drafts, { prose, settings }), settings.corrections);
  const lines = snapshot.sheets.map(linesOf).filter((own) => own.length > 0);
  return {
    workbook: snapshot.name,
    sheets: sheets.map(({ sheet, found }): SheetReading => ({
      ...sheetFacts(sheet),
      kind: sheet.generated !== null ? 'generated' : kindOfSheet(sheet.name, tables, found),
    })),
    tables,
    prose,
    statements,
    activity: readActivity(lines),
    document: readDocument(snapshot, lines),
    periods: readPeriods(lines),
    unread: sheets.flatMap(({ found }) => found?.unread ?? []),
    years: yearFigures(tables, settings),
    budgetYear: year,
    association: association(snapshot, settings),
    calculation: snapshot.calculation,
  };
}

function kindOfSheet(name: string, tables: readonly BudgetTable[], found: SheetTables | null): SheetReading['kind'] {
  const own = tables.filter((table) => table.sheet === name);
  if (own.some((table) => table.kind !== 'other')) return 'budget';
  if (own.length > 0 || (found && found.unread.length > 0)) return 'other';
  return found && found.words.length > 0 ? 'text' : 'empty';
}
