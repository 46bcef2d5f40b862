import type { Language } from '../money';
import type { Reading } from '../reading/model';
import { locateCells, type LocatedCell } from '../rules/facts/cells';
import type { CheckResult } from '../rules/model';
import type { Settings } from '../settings/model';
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
}

/** The input with what every sheet looks up in it. */
export interface SummaryContext extends SummaryInput {
  readonly words: SummaryWords;
  /** Every table cell by its key. */
  readonly located: ReadonlyMap<string, LocatedCell>;
}

export function withContext(input: SummaryInput): SummaryContext {
  return { ...input, words: summaryWords(input.language), located: locateCells(input.reading) };
}
