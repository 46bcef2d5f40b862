import type { FixEntry } from '../../history';
import type { Language } from '../../money';
import type { Mark, Sheet, WorkbookSnapshot } from '../../workbook';
import type { Catalogue } from './catalogue';
import type { PaneReport, PlacedText } from './report';
import type { MemberEntry, SettingsFile } from './settingsFile';

/** What every check is told. */
export interface CheckContext {
  readonly language: Language;
  /** ISO date and time, local. */
  readonly time: string;
  readonly programVersion: string;
  /** The earlier runs as stored in the workbook; left out or `null`: none. */
  readonly history?: string | null;
}

/** Who writes a review and when, and onto which earlier runs it follows. */
export interface Recording {
  readonly history: string | null;
  /** The reviewer's name as typed; empty: not given. */
  readonly by: string;
  /** ISO date and time, local. */
  readonly time: string;
}

/** The settings as text, read: the file in its own form, or what is wrong with it. */
export type SettingsAnswer =
  | { readonly ok: true; readonly file: SettingsFile; readonly json: string }
  | { readonly ok: false; readonly problems: readonly PlacedText[] };

/** What a check gives: the report, the settings that held, and the members that the sheets speak of. */
export interface CheckAnswer {
  readonly report: PaneReport;
  readonly settings: SettingsFile;
  readonly foundMembers: readonly MemberEntry[];
}

/** What a write puts into the workbook. */
export interface Generated {
  readonly sheets: readonly Sheet[];
  readonly marks: readonly Mark[];
  /** The history with this run in it, to be stored with the sheets. */
  readonly history: string;
}

/**
 * Reads, checks and summarises, in a thread of its own where there is one. Keeps the last snapshot, so that a correction
 * takes effect without reading the workbook again.
 */
export interface Engine {
  /** @param settings as stored in the workbook; `null`: none stored */
  check(snapshot: WorkbookSnapshot, settings: string | null, context: CheckContext): Promise<CheckAnswer>;
  /** Checks the last snapshot again, with other settings; `null` where nothing has been checked. */
  checkAgain(settings: string | null, context: CheckContext): Promise<CheckAnswer | null>;
  /** The sheets and marks of the last check, and the history with it; `null` where nothing has been checked. */
  generated(recording: Recording): Promise<Generated | null>;
  /** The history with a change of the user's cells, or its undoing, added to it. */
  recordFix(history: string | null, entry: FixEntry): Promise<string>;
  /** Reads settings; `null` gives the defaults. */
  readSettings(json: string | null, language: Language): Promise<SettingsAnswer>;
  /** Every rule with its name, and the defaults of the settings. */
  catalogue(language: Language): Promise<Catalogue>;
  /** Stops whatever runs. The last check before it is forgotten. */
  cancel(): void;
  dispose(): void;
}
