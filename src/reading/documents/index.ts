import type { WorkbookSnapshot } from '../../workbook';
import type { DocumentReading } from '../documentModel';
import type { SheetLine } from '../lists';
import { readBoard } from './board';
import { documentFacts } from './facts';
import { spendingDecisions } from './spending';
import { outdatedTerms } from './terms';

/** Reads what a workbook says of itself as a document. */
export function readDocument(snapshot: WorkbookSnapshot, sheets: readonly (readonly SheetLine[])[]): DocumentReading {
  return {
    facts: documentFacts(snapshot, sheets),
    ...readBoard(sheets),
    terms: sheets.flatMap(outdatedTerms),
    spending: sheets.flatMap(spendingDecisions),
  };
}
