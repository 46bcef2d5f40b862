import type { WorkbookSnapshot } from '../../workbook';
import type { DocumentReading } from '../documentModel';
import { onlyText, type SheetLine } from '../lists';
import { readBoard } from './board';
import { documentFacts } from './facts';
import { listedMembers } from './memberList';
import { spendingDecisions } from './spending';
import { outdatedTerms } from './terms';

/** Reads what a workbook says of itself as a document. */
export function readDocument(snapshot: WorkbookSnapshot, sheets: readonly (readonly SheetLine[])[]): DocumentReading {
  return {
    facts: documentFacts(snapshot, sheets),
    ...readBoard(sheets),
    terms: sheets.flatMap(outdatedTerms),
    spending: sheets.flatMap(spendingDecisions),
    members: listedMembers(sheets),
    headings: sheets.flatMap(headingsOf),
  };
}

const LONGEST_HEADING = 120;

function headingsOf(lines: readonly SheetLine[]): DocumentReading['headings'] {
  return lines.flatMap((line) => {
    const only = onlyText(line);
    const isHeading = only && only.text.length <= LONGEST_HEADING && !/[.:;,!?]$/u.test(only.text);
    return isHeading ? [{ text: only.text, cell: only.cell }] : [];
  });
}
