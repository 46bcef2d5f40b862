import { createColors } from 'picocolors';
import type { Language } from '../money';
import type { Severity } from '../rules';
import { trustWords } from '../text';
import { cliWords } from '../text/cli';
import type { FileReport, ReportedFinding } from './report';

type Colors = ReturnType<typeof createColors>;

/** Severities as the reader meets them: worst first. */
const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

/** So many findings of one kind are shown in full; the others are counted and named by their cells. */
const SHOWN_ALIKE = 5;

/** One workbook's report for a reader: main findings by severity, each with what follows from it. Ends with a newline. */
export function printReport(report: FileReport, language: Language, useColor: boolean): string {
  const colors = createColors(useColor);
  const words = cliWords(language).report;
  const lines = [colors.bold(report.file)];
  const { error } = report;
  if (error && report.checks === 0 && report.findings.length === 0) {
    return [...lines, `  ${colors.red(words.unreadable)}  ${error.message} ${error.todo}`, ''].join('\n') + '\n';
  }
  for (const notice of report.notices) lines.push(`  ${words[notice]}`);
  if (report.settingsProblems.length > 0) {
    lines.push(`  ${words.settingsIgnored}`, ...report.settingsProblems.map((problem) => `    ${problem}`));
  }
  if (report.reading.tables === 0) lines.push(`  ${words.noBudget}`);
  const mains = mainFindings(report.findings);
  const isSettled = settledStories(report.findings);
  for (const alike of groupAlike(mains.filter((finding) => !isSettled(finding)))) {
    for (const finding of alike.slice(0, SHOWN_ALIKE)) {
      const consequences = report.findings.filter((other) => other.causedBy === finding.key);
      lines.push('', ...findingLines(finding, consequences, language, colors));
    }
    const rest = alike.slice(SHOWN_ALIKE);
    if (rest.length > 0)
      lines.push(
        '',
        `  ${words.moreAlike(
          rest.length,
          rest.map(({ text }) => text.place),
        )}`,
      );
  }
  const settled = mains.filter(isSettled);
  if (settled.length > 0) lines.push('', ...settled.flatMap((finding) => settledLines(finding, language, colors)));
  if (report.findings.length > 0) lines.push('');
  lines.push(...trustLines(report, language).map((line) => `  ${line}`));
  if (report.reading.unread > 0) lines.push(`  ${words.unread(report.reading.unread)}`);
  lines.push(`  ${totals(report, language, colors)}`);
  if (report.written) lines.push(`  ${words.written(report.written)}`);
  if (error) lines.push(`  ${colors.red(words.notWritten)}  ${error.message} ${error.todo}`);
  return `${lines.join('\n')}\n\n`;
}

/** The last line, for several workbooks. */
export function printGrandTotals(reports: readonly FileReport[], language: Language): string {
  const total = (severity: Severity) => reports.reduce((count, report) => count + report.counts[severity], 0);
  const unreadable = reports.filter((report) => report.error).length;
  return `${cliWords(language).report.grandTotals(reports.length, total('error'), total('warning'), total('note'), unreadable)}\n`;
}

/** What has changed since the last run, and which acceptances nobody needs any more. */
function trustLines({ changes, unneeded }: FileReport, language: Language): string[] {
  const words = trustWords(language);
  return [
    ...(changes ? [words.changes(changes.counts, changes.since)] : []),
    ...(changes && changes.gone.length > 0 ? [words.gone(changes.gone)] : []),
    ...(unneeded === '' ? [] : [unneeded]),
  ];
}

/** Tells the main findings of which nothing is open, they themselves and all that follows from them. */
function settledStories(findings: readonly ReportedFinding[]): (main: ReportedFinding) => boolean {
  const openRoots = new Set(findings.filter(isOpen).map(({ key, causedBy }) => causedBy ?? key));
  return ({ key }) => !openRoots.has(key);
}

function isOpen({ status }: ReportedFinding): boolean {
  return status === 'open' || status === 'lapsed';
}

/** Findings that say the same of different cells, together; in the order of the first of each. */
function groupAlike(findings: readonly ReportedFinding[]): ReportedFinding[][] {
  const groups = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.severity} ${finding.todo}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

function mainFindings(findings: readonly ReportedFinding[]): ReportedFinding[] {
  return ORDER.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity && finding.causedBy === null),
  );
}

function totals({ reading, checks, counts, acceptedCounts }: FileReport, language: Language, colors: Colors): string {
  const words = cliWords(language).report;
  const accepted = acceptedCounts.error + acceptedCounts.warning + acceptedCounts.note;
  const tail = accepted === 0 ? '' : `, ${trustWords(language).acceptedCount(accepted)}`;
  if (counts.error + counts.warning + counts.note === 0)
    return colors.green(`${words.clean(reading.tables, checks, accepted)}${tail}`);
  const text = words.totals(reading.tables, checks, counts.error, counts.warning, counts.note) + tail;
  return counts.error > 0 ? colors.red(text) : text;
}

/** An accepted finding, shortly: what it says, and who has accepted it and why. */
function settledLines(finding: ReportedFinding, language: Language, colors: Colors): string[] {
  const label = finding.label === '' ? '' : `  ${finding.label}`;
  const word = trustWords(language).status.accepted.toUpperCase();
  return [
    `  ${colors.dim(word)}  ${colors.bold(finding.text.place)}${label}`,
    `    ${finding.message} (${finding.rule})`,
    `    ${finding.text.acceptance}`,
  ];
}

function findingLines(
  finding: ReportedFinding,
  consequences: readonly ReportedFinding[],
  language: Language,
  colors: Colors,
): string[] {
  const words = cliWords(language).report;
  const { text } = finding;
  const figures = [
    [words.expected, text.expected],
    [words.actual, text.actual],
    [words.difference, text.difference],
    [words.tolerance, text.tolerance],
  ].filter(([, value]) => value !== '');
  const label = finding.label === '' ? '' : `  ${finding.label}`;
  return [
    `  ${severityWord(finding, colors)}  ${colors.bold(text.place)}${label}`,
    `    ${finding.message}`,
    ...(figures.length > 0 ? [`    ${figures.map(([name, value]) => `${name}: ${value}`).join(' · ')}`] : []),
    ...(finding.text.acceptance === '' ? [] : [`    ${colors.yellow(finding.text.acceptance)}`]),
    `    ${words.todo}: ${finding.todo}`,
    `    ${colors.dim(`${words.basis}: ${finding.basis} (${finding.rule})`)}`,
    ...consequences.map((other) => `    ${colors.dim('↳')} ${words.follows}: ${other.text.place}  ${other.message}`),
  ];
}

function severityWord(finding: ReportedFinding, colors: Colors): string {
  const word = finding.text.severity.toUpperCase();
  if (finding.severity === 'error') return colors.red(colors.bold(word));
  return finding.severity === 'warning' ? colors.yellow(colors.bold(word)) : colors.cyan(word);
}
