import type {
  AcceptedDeviation,
  Charter,
  DocumentFacts,
  InterventionSetting,
  SettingsMemberKind,
  TableCorrection,
} from '../../settings/model';

/** The settings as their file has them (docs/settings.md): plain data that forms can edit and that can cross threads. */
export interface SettingsFile {
  readonly version: number;
  readonly association: {
    readonly name: string | null;
    readonly members: readonly MemberEntry[];
    readonly phasing: {
      readonly years: readonly PhasingEntry[];
    } | null;
    readonly instalments: 'month' | 'quarter' | 'year' | null;
    readonly extraContributionsAgreed: boolean;
    readonly keyDecision: string | null;
    readonly charter: Charter;
  };
  readonly thresholds: {
    readonly deviationShare: string;
    readonly deviationAmount: string;
    readonly equityFloor: string;
    readonly unallocatedShare: string;
    readonly contributionChangeShare: string;
    readonly stateDropShare: string;
    readonly paceShare: string;
    readonly cashDifferenceShare: string;
  };
  readonly equityCap: {
    readonly source: string | null;
    readonly steps: readonly { readonly upToAnnualFunding: string | null; readonly maxShare: string }[];
  };
  readonly budget: {
    readonly status: 'draft' | 'decided' | null;
    readonly decidedOn: string | null;
    readonly year: number | string | null;
    readonly openingEquity: string | null;
  };
  readonly corrections: readonly CorrectionEntry[];
  readonly documents: DocumentFacts;
  readonly interventions: readonly InterventionEntry[];
  readonly accepted: readonly AcceptedDeviation[];
  readonly rules: Readonly<Record<string, string | null>>;
}

export interface MemberEntry {
  readonly name: string;
  readonly kind: SettingsMemberKind;
  readonly aliases: readonly string[];
  readonly key: string | null;
  readonly outsideRegion: boolean;
  readonly from: string | null;
  readonly to: string | null;
}

/** The kommuner's key of a year, by their names. */
export interface PhasingEntry {
  readonly year: number | string;
  readonly keys: Readonly<Record<string, string>>;
}

/** An insats with its amounts as text. */
export interface InterventionEntry extends Omit<InterventionSetting, 'granted'> {
  readonly granted: readonly { readonly year: number | string; readonly amount: string }[];
}

/** A correction with its range as text. */
export interface CorrectionEntry extends Omit<TableCorrection, 'range'> {
  readonly range: string;
}
