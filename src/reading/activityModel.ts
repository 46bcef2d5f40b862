import type { Decimal } from '../money';
import type { CellRef } from '../workbook';

/**
 * What a workbook says of the activity beside its amounts: goals with what came of them, participants, staff, and the
 * register of insatser. All of it empty in a workbook that only holds a budget.
 */
export interface ActivityReading {
  readonly goals: readonly Goal[];
  readonly goalSections: readonly GoalSection[];
  readonly participants: readonly ParticipantRow[];
  readonly participantTables: readonly ParticipantTable[];
  readonly staff: readonly StaffList[];
  readonly interventions: readonly InterventionRow[];
  /** Where figures split by women and men are promised. */
  readonly equalityPromises: readonly CellRef[];
}

/** `financial` or `activity` where the heading says which; `null`: goals of any kind. */
export interface GoalSection {
  readonly cell: CellRef;
  readonly text: string;
  readonly kind: GoalKind | null;
  /** Aims without end: "Vision", "Övergripande mål". They need no number. */
  readonly isOverall: boolean;
  /** Nothing stands under it. */
  readonly isEmpty: boolean;
  /** It stands in the description of a single insats. */
  readonly isOfIntervention: boolean;
}

export type GoalKind = 'financial' | 'activity';

export interface Goal {
  readonly cell: CellRef;
  readonly text: string;
  readonly kind: GoalKind;
  /** `table`: a row under headings. `list`: under a heading of goals. `sentence`: in running text. */
  readonly source: 'table' | 'list' | 'sentence';
  readonly isOverall: boolean;
  /** A goal of a single insats, not of the förbund. */
  readonly isOfIntervention: boolean;
  /** What is to be reached; `null`: no number was found. */
  readonly measure: GoalMeasure | null;
  /** Can be told without a number: a date, a yes or no, two amounts that are compared. */
  readonly isDecidable: boolean;
  readonly year: number | null;
  /** What came of it; `null`: there is no column for it. */
  readonly outcome: GoalOutcome | null;
  readonly status: GoalStatus | null;
}

/**
 * - `atLeast`, `atMost`, `exactly`: a level to reach.
 * - `increase`, `decrease`: a change from where things stand, which the sentence does not say.
 */
export type GoalDirection = 'atLeast' | 'atMost' | 'exactly' | 'increase' | 'decrease';

export interface GoalMeasure {
  /** 0.2 for 20 %; öre are never here: an amount of money counts kronor. */
  readonly value: Decimal;
  readonly unit: 'share' | 'count' | 'money' | 'time';
  readonly direction: GoalDirection;
  /** What is counted ("individer"), or what the share is a part of ("de som avslutas"). */
  readonly of: string | null;
  /** Decimals of the number as written (per cent). */
  readonly decimals: number;
}

export interface GoalOutcome {
  /** The cell that holds it, or would. */
  readonly cell: CellRef;
  readonly text: string;
  readonly value: Decimal | null;
  readonly unit: GoalMeasure['unit'] | null;
  readonly decimals: number;
}

export interface GoalStatus {
  readonly cell: CellRef;
  readonly text: string;
  readonly says: 'met' | 'partly' | 'notMet' | null;
}

/** A table of participants, and how it splits them. */
export interface ParticipantTable {
  readonly cell: CellRef;
  readonly hasWomenAndMen: boolean;
}

/** One row of a table of participants: an insats, or all together. `null`: no such column, or an empty cell. */
export interface ParticipantRow {
  readonly cell: CellRef;
  readonly name: string;
  readonly participants: Count | null;
  readonly women: Count | null;
  readonly men: Count | null;
  /** Those who are counted as neither. */
  readonly others: Count | null;
  readonly finished: Count | null;
  /** To work or studies. */
  readonly toWork: Count | null;
  /** What the row itself says that the insats has cost, and each participant, in kronor. */
  readonly cost: Count | null;
  readonly costPerParticipant: Count | null;
}

export interface Count {
  readonly value: Decimal;
  readonly cell: CellRef;
  /** Decimals shown. */
  readonly decimals: number;
}

/** Staff in full-time posts, with the total that the list states. */
export interface StaffList {
  readonly posts: readonly (Count & { readonly name: string })[];
  readonly total: (Count & { readonly name: string }) | null;
}

/** An insats of a register, or one that a text describes under its name: what is said of it and what is left empty. */
export interface InterventionRow {
  readonly cell: CellRef;
  readonly name: string;
  /** The title of its register ("Strukturinriktade insatser 2019"). */
  readonly group: string | null;
  /** `undefined`: the register has no such column. `null`: the cell is empty. */
  readonly goal: CellRef | null | undefined;
  readonly targetGroup: CellRef | null | undefined;
  readonly budget: CellRef | null | undefined;
}
