import type { SettingsMemberKind, TableCorrection } from '../../settings/model';

/** The settings as their file has them (docs/settings.md): plain data that forms can edit and that can cross threads. */
export interface SettingsFile {
  readonly version: number;
  readonly association: {
    readonly name: string | null;
    readonly members: readonly MemberEntry[];
    readonly phasing: {
      readonly years: readonly { readonly year: number; readonly keys: Record<string, string> }[];
    } | null;
    readonly instalments: 'month' | 'quarter' | 'year' | null;
    readonly extraContributionsAgreed: boolean;
  };
  readonly thresholds: {
    readonly deviationShare: string;
    readonly deviationAmount: string;
    readonly equityFloor: string;
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
  readonly accepted: readonly unknown[];
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

/** A correction with its range as text. */
export interface CorrectionEntry extends Omit<TableCorrection, 'range'> {
  readonly range: string;
}
