import type { FileReport, ReportedFinding } from './report';

/** The version of the JSON's form. Keys may be added to it; a change of meaning gives a new number. */
const SCHEMA = 1;

/** All workbooks as one object. */
export function printJson(reports: readonly FileReport[]): string {
  return `${JSON.stringify({ schema: SCHEMA, workbooks: reports.map(workbookObject) })}\n`;
}

/** One workbook as one line. */
export function printJsonLine(report: FileReport): string {
  return `${JSON.stringify({ schema: SCHEMA, ...workbookObject(report) })}\n`;
}

function workbookObject({
  file,
  reading,
  checks,
  counts,
  acceptedCounts,
  unneeded,
  changes,
  findings,
  settingsProblems,
  notices,
  written,
  error,
}: FileReport) {
  return {
    file,
    reading,
    checks,
    counts,
    acceptedCounts,
    findings: findings.map(findingObject),
    ...(unneeded !== '' && { unneeded }),
    ...(changes !== null && { changes }),
    ...(settingsProblems.length > 0 && { settingsProblems }),
    ...(notices.length > 0 && { notices }),
    ...(written !== null && { written }),
    ...(error && { error }),
  };
}

function findingObject({ text, ...finding }: ReportedFinding) {
  return { ...finding, title: text.title };
}
