import type { CellRef } from '../workbook';
import type { MemberRef } from './model';

/**
 * What a workbook says of itself as a document: decisions beside the budget's, fields to be filled in, who sits in the board,
 * the parts of an annual report. All of it empty in a workbook that only holds a budget. No names of persons are kept.
 */
export interface DocumentReading {
  readonly facts: readonly DocumentFact[];
  readonly board: Board | null;
  /** Revisorer that are named, without their deputies. */
  readonly auditors: readonly AuditorSeat[];
  readonly terms: readonly OutdatedTerm[];
  readonly spending: readonly SpendingDecision[];
  /** The members of the förbund, where they are listed without what they pay. */
  readonly members: readonly ListedMember[];
  /** Short texts that stand alone in their row and are no sentence. */
  readonly headings: readonly { readonly text: string; readonly cell: CellRef }[];
}

export type DocumentFactKind =
  /** Samråd with the members. */
  | 'consulted'
  /** The budget meeting is announced (kungörelse). */
  | 'announced'
  /** "Sammanträdet är offentligt": a field of a checklist. */
  | 'publicMeeting'
  /** "Förslaget finns på webbplatsen": a field of a checklist. */
  | 'published'
  /** "Beslutad:" or the like as a field, with the day beside it or nothing. */
  | 'decided'
  /** The board decides the budget of a year, in a list of meetings or events. */
  | 'budgetDecided'
  /** The årsredovisning was decided or handed over. */
  | 'annualReportDecided'
  /** A title that says årsredovisning. */
  | 'annualReport'
  | 'interimReport'
  /** Dnr, organisation number: fields of the document's head. */
  | 'reference'
  | 'organisationNumber'
  /** A heading of an annual report's part. */
  | 'managementReport'
  | 'incomeStatement'
  | 'balanceSheet'
  | 'cashFlow'
  | 'notes'
  | 'operatingAccount'
  | 'balanceInquiry';

export interface DocumentFact {
  readonly kind: DocumentFactKind;
  readonly cell: CellRef;
  readonly text: string;
  readonly year: number | null;
  /** ISO. */
  readonly date: string | null;
  /** Where the date stands, if in another cell. */
  readonly dateCell?: CellRef;
  /** For a field: what is filled in, empty when nothing is; `null` for anything else. */
  readonly value: string | null;
}

/** The board as the workbook lists it. A seat without a holder ("Vakant") is not there. */
export interface Board {
  readonly cell: CellRef;
  readonly seats: readonly BoardSeat[];
}

export interface BoardSeat {
  readonly role: 'member' | 'deputy';
  /** Who the seat speaks for, as written; `null` where the list does not say. */
  readonly appointedBy: string | null;
  readonly cell: CellRef;
}

export interface AuditorSeat {
  readonly cell: CellRef;
}

export type OutdatedTermKind =
  | 'countyCouncil'
  | 'nationalAuditOffice'
  | 'oldAccountingAct'
  | 'oldMunicipalAct'
  | 'insuranceOffice'
  | 'employmentBoard'
  | 'charterMisnamed';

/** A term that the law has left behind, where it stands. */
export interface OutdatedTerm {
  readonly kind: OutdatedTermKind;
  /** As written. */
  readonly text: string;
  readonly cell: CellRef;
}

/** A member in a list of the members. */
export interface ListedMember extends MemberRef {
  readonly cell: CellRef;
  /** The latest year that its row names; `null` for none. */
  readonly since: number | null;
}

/** A decision during the year to spend more. */
export interface SpendingDecision {
  readonly cell: CellRef;
  readonly text: string;
  readonly date: string | null;
  readonly isFinanced: boolean;
}
