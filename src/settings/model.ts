import type { Decimal, Unit } from '../money';
import type { CellRange } from '../workbook';

/**
 * What a förbund has decided and what the user has chosen. Everything has a default, so the program works without any
 * settings: members and shares are then read from the sheets.
 */
export interface Settings {
  readonly association: AssociationSettings;
  readonly thresholds: Thresholds;
  readonly equityCap: EquityCap;
  readonly corrections: readonly TableCorrection[];
  readonly budget: BudgetStatus;
  readonly documents: DocumentFacts;
  readonly interventions: readonly InterventionSetting[];
  readonly accepted: readonly AcceptedDeviation[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

export type SettingsMemberKind = 'state' | 'region' | 'municipality';

export interface MemberSetting {
  readonly name: string;
  readonly kind: SettingsMemberKind;
  /** Other names the workbook may use. */
  readonly aliases: readonly string[];
  /** Share of the part's quarter, 0-1, where the party has agreed one. */
  readonly key: Decimal | null;
  /** A kommun that lies outside every region (5 a §). */
  readonly outsideRegion: boolean;
  readonly from: string | null;
  readonly to: string | null;
}

export interface AssociationSettings {
  readonly name: string | null;
  readonly members: readonly MemberSetting[];
  /** Old key, new key and weights a year, where the kommuner phase in a new key. */
  readonly phasing: {
    readonly years: readonly { readonly year: number; readonly keys: Readonly<Record<string, Decimal>> }[];
  } | null;
  readonly instalments: 'month' | 'quarter' | 'year' | null;
  /** What the member joins pay beyond the law's shares is by agreement, so FS-09 is silent. */
  readonly extraContributionsAgreed: boolean;
  /** KK-07: the decision or agreement that the kommuner's key rests on, as the user names it. */
  readonly keyDecision: string | null;
  readonly charter: Charter;
}

/** What the förbundsordning says; `null`: the user has not said. */
export interface Charter {
  /** FORM-10: whether it asks for a delårsrapport. */
  readonly interimReport: boolean | null;
  /** FORM-15: what the anslag are decided for. */
  readonly appropriationLevel: 'section' | 'intervention' | null;
  /** FORM-06: whether kommuner and regioner have agreed on common revisorer. */
  readonly commonAuditors: boolean | null;
  /** FORM-05: the members pay for the audit themselves. */
  readonly membersPayAudit: boolean | null;
}

/** All are our own proposals (domain.md [I]); the user may change each. */
export interface Thresholds {
  /** DEV-02, DEV-07: a deviation is large above both. */
  readonly deviationShare: Decimal;
  readonly deviationOre: Decimal;
  /** EK-04, MYC-03: the lowest planned eget kapital. */
  readonly equityFloorOre: Decimal;
  /** BAL-08: unallocated money is much above this part of the costs. */
  readonly unallocatedShare: Decimal;
  /** KK-06: one kommun's contribution changes much above this part of last year's. */
  readonly contributionChangeShare: Decimal;
  /** FS-13: the state's money falls much above this part of last year's. */
  readonly stateDropShare: Decimal;
  /** DEV-04: the outcome lies this part of the year's budget before or behind the calendar. */
  readonly paceShare: Decimal;
  /** EK-05: likvida medel and eget kapital differ by more than this part of the year's contributions. */
  readonly cashDifferenceShare: Decimal;
}

/** Steps for reasonable eget kapital. Empty until the user fills them in, with the source. Not verified anywhere by us. */
export interface EquityCap {
  readonly source: string | null;
  readonly steps: readonly { readonly upToAnnualFundingOre: Decimal | null; readonly maxShare: Decimal }[];
}

/** What the user has said about how a table is to be read. */
export interface TableCorrection {
  readonly sheet: string;
  /** The table's range when it was corrected; it holds for the table that overlaps it most. */
  readonly range: CellRange;
  readonly ignore: boolean;
  readonly unit: Unit | null;
  readonly costs: 'positive' | 'negative' | null;
  /** Table kind as in `reading/model`. */
  readonly kind: string | null;
  readonly columns: readonly { readonly line: number; readonly kind: string | null; readonly year: number | null }[];
  readonly rows: readonly {
    readonly label: string;
    readonly role: string | null;
    readonly side: string | null;
    readonly concept: string | null;
  }[];
}

export interface BudgetStatus {
  readonly status: 'draft' | 'decided' | null;
  readonly decidedOn: string | null;
  readonly year: number | null;
  readonly openingEquityOre: Decimal | null;
}

/** Dates and decisions that a budget workbook seldom holds. ISO dates; `null`: not known. */
export interface DocumentFacts {
  /** FORM-02: when the members were consulted (samråd). */
  readonly consultedOn: string | null;
  /** FORM-03: when the årsredovisning was decided. */
  readonly annualReportOn: string | null;
  /** FS-14: how far the state's allocation has come, and since when. */
  readonly allocation: { readonly status: 'preliminary' | 'decided'; readonly on: string | null } | null;
  /** EK-06: the decision on riktlinjer for god ekonomisk hushållning, as the user names it. */
  readonly guidelines: string | null;
}

/** An insats as it was granted: what the budget's rows are held against (MYC-08, MYC-09, XS-05, GOAL-06). */
export interface InterventionSetting {
  readonly name: string;
  readonly aliases: readonly string[];
  /** First and last day, ISO. */
  readonly from: string | null;
  readonly to: string | null;
  /** What was granted for a year, by agreement or decision. */
  readonly granted: readonly { readonly year: number; readonly ore: Decimal }[];
}

/** A deviation that somebody has accepted: keyed by rule, label and amounts, never by row. */
export interface AcceptedDeviation {
  readonly rule: string;
  readonly sheet: string;
  readonly label: string;
  readonly expected: string | null;
  readonly actual: string | null;
  readonly reason: string;
  readonly acceptedBy: string;
  readonly acceptedOn: string;
}

export interface RuleSetting {
  readonly severity: 'off' | 'note' | 'warning' | 'error' | null;
}
