import {
  changesSince,
  mergeHistories,
  parseHistory,
  recordRun,
  serializeHistory,
  type Changes,
  type History,
} from '../history';
import type { Language } from '../money';
import { readWorkbook, type Reading } from '../reading';
import { check, rules, type CheckResult } from '../rules';
import { defaultSettings, parseSettings, type Settings, type SettingsProblem } from '../settings';
import { summarise } from '../summary';
import type { Progress, Workbook, WorkbookNotice, WriteResult } from '../workbook';

export interface ReviewOptions {
  /** Settings that go before those stored in the workbook; `null`: use the stored ones, or the defaults. */
  readonly settings: Settings | null;
  readonly language: Language;
  /** ISO date and time of the run, local. */
  readonly time: string;
  readonly programVersion: string;
  /** Whether the summaries and the marks are written into the workbook. */
  readonly write: boolean;
  /** Who runs the review, for the log; `null`: not given. */
  readonly by?: string | null;
  /** Shows and counts everything, as if nothing were accepted. */
  readonly ignoreAccepted?: boolean;
  /** Earlier runs that are kept outside the workbook (JSON), to go on from: those of a result that this one replaces. */
  readonly earlierHistory?: string | null;
  readonly onProgress?: (progress: Progress) => void;
}

/** Everything that a review of one workbook gives. */
export interface Review {
  readonly reading: Reading;
  readonly result: CheckResult;
  readonly settings: Settings;
  /** Why the settings stored in the workbook could not be used; the defaults were used instead. */
  readonly settingsProblems: readonly SettingsProblem[];
  readonly notices: readonly WorkbookNotice[];
  /** What has changed since the last recorded run; `null` where there is none. */
  readonly changes: Changes | null;
  /** `null` when nothing was to be written. */
  readonly written: WriteResult | null;
}

/**
 * The use case behind every face of the program: snapshot, read, check, and where it is wanted summarise and write. A review
 * that is written is recorded in the workbook's history, with the sheets or not at all.
 * @throws {WorkbookError} from the workbook, as it is
 */
export async function review(workbook: Workbook, options: ReviewOptions): Promise<Review> {
  const { settings, problems } = await chooseSettings(workbook, options.settings);
  const snapshot = await workbook.snapshot(options.onProgress);
  const reading = readWorkbook(snapshot, settings);
  const result = check(reading, options.ignoreAccepted ? { ...settings, accepted: [] } : settings);
  const earlier = await historyOf(workbook, options);
  const changes = changesSince(earlier, result.findings);
  let written: WriteResult | null = null;
  if (options.write) {
    const { language, time, programVersion, by = null } = options;
    const history = recordRun(earlier, snapshot, result, { time, by, programVersion });
    const workbookName = snapshot.name;
    const input = { reading, result, settings, language, workbookName, time, programVersion, changes, history };
    const { sheets, marks } = summarise(input);
    options.onProgress?.({ phase: 'write', done: 0, total: 1 });
    written = await workbook.write(sheets, marks, serializeHistory(history));
  }
  return { reading, result, settings, settingsProblems: problems, notices: snapshot.notices, changes, written };
}

async function historyOf(workbook: Workbook, { time, earlierHistory }: ReviewOptions): Promise<History> {
  const stored = parseHistory(await workbook.loadHistory(), time);
  return earlierHistory ? mergeHistories(stored, parseHistory(earlierHistory, time)) : stored;
}

async function chooseSettings(
  workbook: Workbook,
  given: Settings | null,
): Promise<{ settings: Settings; problems: readonly SettingsProblem[] }> {
  if (given) return { settings: given, problems: [] };
  const stored = await workbook.loadSettings();
  if (stored === null) return { settings: defaultSettings, problems: [] };
  const parsed = parseSettings(stored, Object.keys(rules));
  return parsed.ok
    ? { settings: parsed.settings, problems: [] }
    : { settings: defaultSettings, problems: parsed.problems };
}
