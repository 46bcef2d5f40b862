import { availableParallelism } from 'node:os';
import { stat } from 'node:fs/promises';
import type { Language } from '../money';
import { rules } from '../rules';
import { parseSettings } from '../settings';
import { cliWords } from '../text/cli';
import { readArguments, type Request } from './arguments';
import { expandArguments, readFileBytes, resultPath } from './files';
import { baseName, runJob, type Job } from './job';
import { printJson, printJsonLine } from './printJson';
import { printGrandTotals, printReport } from './printText';
import type { FileReport } from './report';

/** What the command line needs of its surroundings. */
export interface Surroundings {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly errIsTerminal: boolean;
  readonly useColor: boolean;
  readonly version: string;
  readonly now: () => Date;
  /** The module that runs a job in a thread of its own; without it everything runs in this one. */
  readonly workerFile: string | null;
}

/** 0: no errors found. 1: errors found. 2: something could not be read or written. */
export type ExitStatus = 0 | 1 | 2;

/** From this many bytes in all on, starting a second thread costs less than it saves. */
const WORTH_THREADS = 1_500_000;

/** Runs the command line. */
export async function main(args: readonly string[], surroundings: Surroundings): Promise<ExitStatus> {
  const request = readArguments(args, surroundings.version);
  switch (request.kind) {
    case 'show':
      surroundings.out(request.text);
      return 0;
    case 'refuse':
      surroundings.err(`${request.text}\n`);
      return 2;
    case 'check':
      return checkFiles(request, surroundings);
  }
}

async function checkFiles(
  request: Extract<Request, { kind: 'check' }>,
  surroundings: Surroundings,
): Promise<ExitStatus> {
  const words = cliWords(request.language);
  const settings = await readSettings(request.settingsFile, request.language);
  if (!settings.ok) {
    surroundings.err(settings.text);
    return 2;
  }
  const files = await expandArguments(request.named);
  if (files.length === 0) {
    surroundings.err(`${words.problems.noFiles(request.named.join(', '))}\n`);
    return 2;
  }
  const outputs = request.write ? planOutputs(files, request.folder) : [];
  const time = localTime(surroundings.now());
  const jobs = files.map((file, index): Job => ({
    file,
    settingsJson: settings.json,
    language: request.language,
    output: outputs[index] ?? null,
    time,
    programVersion: surroundings.version,
    by: request.by,
    ignoreAccepted: request.ignoreAccepted,
  }));
  const reports: FileReport[] = [];
  for await (const report of runJobs(jobs, surroundings, request.language)) {
    reports.push(report);
    if (request.format === 'jsonl') surroundings.out(printJsonLine(report));
    if (request.format === 'text') surroundings.out(printReport(report, request.language, surroundings.useColor));
  }
  if (request.format === 'json') surroundings.out(printJson(reports));
  if (request.format === 'text' && reports.length > 1) surroundings.out(printGrandTotals(reports, request.language));
  if (reports.some((report) => report.error)) return 2;
  return reports.some((report) => report.counts.error > 0) ? 1 : 0;
}

type SettingsFile = { readonly ok: true; readonly json: string | null } | { readonly ok: false; readonly text: string };

async function readSettings(file: string | null, language: Language): Promise<SettingsFile> {
  if (file === null) return { ok: true, json: null };
  const { problems } = cliWords(language);
  const bytes = await readFileBytes(file).catch(() => null);
  if (bytes === null) return { ok: false, text: `${problems.settingsUnreadable(file)}\n` };
  const json = new TextDecoder().decode(bytes);
  const parsed = parseSettings(json, Object.keys(rules));
  if (parsed.ok) return { ok: true, json };
  const list = parsed.problems.map(({ path, message }) => `  ${path === '' ? '' : `${path}: `}${message[language]}\n`);
  return { ok: false, text: `${problems.settingsWrong(file)}\n${list.join('')}` };
}

/** Where each result goes; files of one name from different folders get different names in a common folder. */
function planOutputs(files: readonly string[], folder: string | null): string[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const wished = resultPath(file, folder);
    let path = wished;
    for (let number = 2; taken.has(path.toLowerCase()); number += 1)
      path = wished.replace(/(\.[^.]+)$/, ` (${number})$1`);
    taken.add(path.toLowerCase());
    return path;
  });
}

/** Runs the jobs, in threads where that pays, and gives the reports in the order of the jobs, each as soon as it can. */
async function* runJobs(
  jobs: readonly Job[],
  surroundings: Surroundings,
  language: Language,
): AsyncGenerator<FileReport> {
  const pool = await openPool(jobs, surroundings);
  const progress = progressLine(jobs.length, surroundings, language);
  try {
    const started = pool && jobs.map((job) => pool.run(job) as Promise<FileReport>);
    started?.forEach((report) => report.catch(() => undefined));
    for (const [index, job] of jobs.entries()) {
      progress.show(index + 1, baseName(job.file));
      const report = await (started?.[index] ?? runJob(job));
      progress.hide();
      yield report;
    }
  } finally {
    progress.hide();
    await pool?.destroy();
  }
}

async function openPool(jobs: readonly Job[], { workerFile }: Surroundings) {
  const threads = Math.min(availableParallelism(), jobs.length);
  if (workerFile === null || threads < 2) return null;
  const sizes = await Promise.all(
    jobs.map((job) =>
      stat(job.file).then(
        (file) => file.size,
        () => 0,
      ),
    ),
  );
  if (sizes.reduce((total, size) => total + size, 0) < WORTH_THREADS) return null;
  const { Tinypool } = await import('tinypool');
  return new Tinypool({ filename: workerFile, minThreads: threads, maxThreads: threads });
}

/** A line that is written over, on a terminal only. */
function progressLine(total: number, { err, errIsTerminal }: Surroundings, language: Language) {
  let shown = false;
  const words = cliWords(language).report;
  return {
    show(done: number, file: string) {
      if (!errIsTerminal) return;
      err(`\r\u001B[K${words.progress(done, total, file)}`);
      shown = true;
    },
    hide() {
      if (shown) err('\r\u001B[K');
      shown = false;
    },
  };
}

/** The local time as ISO writes it, to the second, without a zone: `2026-11-21T14:05:00`. */
function localTime(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}
