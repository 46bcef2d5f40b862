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
}

/** All are our own proposals (domain.md [I]); the user may change each. */
export interface Thresholds {
  /** DEV-02, DEV-07: a deviation is large above both. */
  readonly deviationShare: Decimal;
  readonly deviationOre: Decimal;
  /** EK-04, MYC-03: the lowest planned eget kapital. */
  readonly equityFloorOre: Decimal;
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
