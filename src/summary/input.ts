import type { Changes, History } from '../history';
import type { Language } from '../money';
import type { Reading } from '../reading/model';
import { locateCells, type LocatedCell } from '../rules/facts/cells';
import type { CheckResult } from '../rules/model';
import type { Settings } from '../settings/model';
import { trustWords, type TrustWords } from '../text';
import { summaryWords, type SummaryWords } from '../text/summary';

/** Everything that the generated sheets are made of. */
export interface SummaryInput {
  readonly reading: Reading;
  readonly result: CheckResult;
  readonly settings: Settings;
  readonly language: Language;
  /** The file's name as the user knows it. */
  readonly workbookName: string;
  /** ISO date and time of the run. */
  readonly time: string;
  readonly programVersion: string;
  /** What has changed since the last recorded run; left out or `null`: there is none to compare with. */
  readonly changes?: Changes | null;
  /** What the log shows, this run included; left out: no log is made. */
  readonly history?: History;
}

/** The input with what every sheet looks up in it. */
export interface SummaryContext extends SummaryInput {
  readonly words: SummaryWords;
  readonly trust: TrustWords;
  /** Every table cell by its key. */
  readonly located: ReadonlyMap<string, LocatedCell>;
}

export function withContext(input: SummaryInput): SummaryContext {
  const { language, reading } = input;
  return { ...input, words: summaryWords(language), trust: trustWords(language), located: locateCells(reading) };
}
