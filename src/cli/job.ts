import { openWorkbookFile } from '../hosts/file';
import type { Language } from '../money';
import { review } from '../review';
import { rules } from '../rules';
import { parseSettings, type Settings } from '../settings';
import { WorkbookError } from '../workbook';
import { historyOfResult, readFileBytes, writeResult } from './files';
import { reportReview, reportUnreadable, type FileReport } from './report';

/** One file to check. Plain data, so that a worker thread can take it. */
export interface Job {
  readonly file: string;
  /** The content of a settings file that has been found sound; `null`: what the workbook holds, or the defaults. */
  readonly settingsJson: string | null;
  readonly language: Language;
  /** Where to write the result; `null`: nowhere. */
  readonly output: string | null;
  /** ISO date and time of the run, local. */
  readonly time: string;
  readonly programVersion: string;
  /** Who runs the check; `null`: not given. */
  readonly by: string | null;
  readonly ignoreAccepted: boolean;
}

/** Checks one file and, where it is asked for, writes the result. Never throws for anything about the file. */
export async function runJob(job: Job): Promise<FileReport> {
  try {
    const workbook = openWorkbookFile(await readFileBytes(job.file), baseName(job.file));
    const outcome = await review(workbook, {
      settings: settingsOf(job),
      language: job.language,
      time: job.time,
      programVersion: job.programVersion,
      write: job.output !== null,
      by: job.by,
      ignoreAccepted: job.ignoreAccepted,
      earlierHistory: job.output === null ? null : await historyOfResult(job.output),
    });
    const writeError = job.output === null ? null : await writeResult(job.output, workbook.bytes());
    const written = writeError ? null : job.output;
    return reportReview(job.file, outcome, job.language, written, writeError);
  } catch (error) {
    return reportUnreadable(job.file, asWorkbookError(error, job.file), job.language);
  }
}

/** The name without its folders, for headings and messages; either slash parts them. */
export function baseName(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file;
}

function settingsOf(job: Job): Settings | null {
  if (job.settingsJson === null) return null;
  const parsed = parseSettings(job.settingsJson, Object.keys(rules));
  return parsed.ok ? parsed.settings : null;
}

/** A host's own error gets the file's name; anything else is a fault of ours, which must not stop the other files. */
function asWorkbookError(error: unknown, file: string): WorkbookError {
  const name = baseName(file);
  if (error instanceof WorkbookError)
    return new WorkbookError(error.code, { file: name, ...error.detail }, { cause: error });
  return new WorkbookError('unexpected', { file: name }, { cause: error });
}
