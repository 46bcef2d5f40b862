import type { ColumnKind, Concept, RowRole, Side, TableKind, UnreadReason } from '../../reading/model';
import type { Fix } from '../../fixes';
import type { Change } from '../../history';
import type { Unit } from '../../money';
import type { Severity } from '../../rules/model';
import type { AcceptedDeviation } from '../../settings/model';
import type { FindingStatus } from '../../text';
import type { CellRef, GeneratedKind, WorkbookNotice } from '../../workbook';

/**
 * What a check gives the pane: plain data and finished texts, so that it can come from another thread and so that the pane
 * itself carries neither rules nor amounts. Amounts stand as text; the numbers beside them are for drawing only.
 */
export interface PaneReport {
  readonly workbook: string;
  readonly association: string | null;
  readonly budgetYear: number | null;
  /** ISO date and time of the check, local. */
  readonly time: string;
  readonly checks: number;
  readonly tables: number;
  /** Of the open findings. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** How many are accepted, or follow from what is. */
  readonly accepted: number;
  /** Acceptances whose finding is gone. */
  readonly unneeded: readonly { readonly says: string; readonly entry: AcceptedDeviation }[];
  /** What has changed since the last recorded run; `null` where there is none. */
  readonly changes: PaneChanges | null;
  readonly notices: readonly WorkbookNotice[];
  /** Why the settings stored in the workbook were not used. */
  readonly settingsProblems: readonly PlacedText[];
  readonly stories: readonly Story[];
  readonly funding: Funding | null;
  readonly balance: Balance | null;
  readonly sheets: readonly SheetOutline[];
  /** Tables that the user has left out, by their place. */
  readonly leftOut: readonly LeftOut[];
  readonly unread: readonly UnreadPlace[];
  readonly unreadCount: number;
  /** What a write would put into the workbook. */
  readonly planned: Planned;
}

/** A sentence about one place of the settings: `association.members[2].key`. */
export interface PlacedText {
  readonly path: string;
  readonly says: string;
}

export interface PaneChanges {
  /** `3 nya, 1 borta, 12 oförändrade sedan 2026-11-20 14:05.` */
  readonly says: string;
  /** What is gone, each in a line. */
  readonly gone: readonly string[];
}

/** A safe change to the user's cells, with what it does in words. */
export interface PaneFix {
  readonly title: string;
  readonly cells: readonly {
    readonly cell: CellRef;
    readonly place: string;
    readonly before: string;
    readonly after: string;
    /** For a formula: what it gives, before and after. */
    readonly gave: string;
    readonly gives: string;
  }[];
  readonly fix: Fix;
}

/** One finding as the reader sees it; empty texts where it has no such figure. */
export interface PaneFinding {
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly place: string;
  readonly cell: CellRef | null;
  readonly label: string;
  readonly title: string;
  readonly says: string;
  readonly todo: string;
  readonly expected: string;
  readonly actual: string;
  readonly difference: string;
  readonly tolerance: string;
  readonly basis: string;
  /** What the check demands, in one sentence. */
  readonly demand: string;
  readonly isHeuristic: boolean;
  readonly status: FindingStatus;
  /** What to know of its acceptance, in a sentence; empty where there has been none. */
  readonly acceptance: string;
  /** How an acceptance of it is stored; reason, name and day are still to be filled in. */
  readonly acceptAs: Pick<AcceptedDeviation, 'rule' | 'sheet' | 'label' | 'expected' | 'actual'>;
  /** The stored acceptances that hold for it, or have lapsed. */
  readonly acceptedBy: readonly AcceptedDeviation[];
  readonly change: Change | null;
  readonly fix: PaneFix | null;
}

/** A main finding and what follows from it. */
export interface Story {
  readonly main: PaneFinding;
  readonly consequences: readonly PaneFinding[];
}

export type Verdict = 'approved' | 'note' | 'warning' | 'error';

/** A figure as text, with the number for drawing. */
export interface Shown {
  readonly text: string;
  readonly number: number | null;
}

export interface FundingRow {
  readonly name: string;
  readonly role: 'member' | 'subtotal' | 'total';
  /** The party that the row speaks for as a whole, being its subtotal or its only member; `null` for others. */
  readonly party: string | null;
  readonly key: Shown;
  readonly share: Shown;
  readonly expected: Shown;
  readonly stated: Shown;
  readonly difference: Shown;
  readonly paid: Shown;
  readonly state: { readonly text: string; readonly verdict: Verdict | null };
  readonly cell: CellRef | null;
}

export interface FundingYear {
  readonly year: number | null;
  readonly rows: readonly FundingRow[];
}

/** The members' money, as on the sheet Medlemsbidrag. */
export interface Funding {
  readonly unit: Unit;
  readonly hasPaid: boolean;
  readonly years: readonly FundingYear[];
}

export interface BalanceTest {
  readonly verdict: Verdict;
  readonly word: string;
  /** The test with its figures, in a sentence. */
  readonly says: string;
}

export interface BalanceYear {
  readonly year: number;
  /** `Budget 2026`. */
  readonly heading: string;
  readonly income: Shown;
  readonly cost: Shown;
  readonly result: Shown;
  readonly opening: Shown;
  readonly use: Shown;
  readonly closing: Shown;
  readonly frame: Shown;
  readonly law: BalanceTest | null;
  readonly frameTest: BalanceTest | null;
}

/** Income, costs and eget kapital year by year, as on the sheet Sammanställning. */
export interface Balance {
  readonly unit: Unit;
  readonly years: readonly BalanceYear[];
}

/** How one sheet was read. */
export interface SheetOutline {
  readonly name: string;
  readonly kind: 'budget' | 'text' | 'other' | 'empty' | 'generated';
  readonly isHidden: boolean;
  readonly tables: readonly TableOutline[];
}

export interface TableOutline {
  readonly id: string;
  readonly sheet: string;
  /** `A4:F20`. */
  readonly range: string;
  readonly first: CellRef;
  readonly title: string;
  readonly kind: TableKind;
  readonly isTransposed: boolean;
  readonly unit: { readonly stated: Unit | null; readonly effective: Unit; readonly contradicts: boolean };
  readonly costs: 'positive' | 'negative' | 'mixed' | 'unknown';
  readonly columns: readonly ColumnOutline[];
  /** Of a workbook with very many rows only the first of each table; `rowCount` is the whole number. */
  readonly rows: readonly RowOutline[];
  readonly rowCount: number;
  /** The range that the user's correction of this table is stored under; `null`: nothing has been corrected. */
  readonly correctedAs: string | null;
}

export interface ColumnOutline {
  /** The sheet's column, from 0 (for a table on its side: its row). */
  readonly line: number;
  /** `C`, or `7` for a table on its side. */
  readonly place: string;
  readonly heading: string;
  readonly kind: ColumnKind;
  readonly year: number | null;
}

export interface RowOutline {
  readonly line: number;
  readonly place: string;
  readonly label: string;
  readonly role: RowRole;
  readonly side: Side;
  readonly concept: Concept | null;
  readonly member: string | null;
}

export interface LeftOut {
  readonly sheet: string;
  readonly range: string;
}

export interface UnreadPlace {
  readonly place: string;
  readonly cell: CellRef;
  readonly text: string;
  readonly reason: UnreadReason;
}

export interface Planned {
  readonly sheets: readonly {
    readonly kind: GeneratedKind;
    readonly name: string;
    readonly rows: number;
    readonly chart: string | null;
  }[];
  readonly marks: Readonly<Record<Severity, number>>;
}
