import type { Change, Changes } from '../history';
import type { Language } from '../money';
import type { Review } from '../review';
import { amountsOf, plainQuantity, unitOfQuantity, type Finding, type Severity } from '../rules';
import { renderFinding, statusOf, trustWords, workbookErrorText, type FindingStatus } from '../text';
import { address, formulaReference, type WorkbookError, type WorkbookNotice } from '../workbook';

/** What came of one file, as plain data: it crosses from a worker thread and is printed in every format. */
export interface FileReport {
  readonly file: string;
  readonly reading: { readonly sheets: number; readonly tables: number; readonly unread: number };
  readonly checks: number;
  /** Of the findings that are open. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Of the findings that are accepted, and those that follow from them. */
  readonly acceptedCounts: Readonly<Record<Severity, number>>;
  /** Acceptances whose finding is gone, as a sentence; empty where there are none. */
  readonly unneeded: string;
  /** What has changed since the last recorded run; `null` where there is none. */
  readonly changes: ReportedChanges | null;
  readonly findings: readonly ReportedFinding[];
  readonly notices: readonly WorkbookNotice[];
  /** Problems with the settings stored in the workbook, as sentences. */
  readonly settingsProblems: readonly string[];
  /** The file that was written. */
  readonly written: string | null;
  /** Why the file could not be read or the result not be written. */
  readonly error: { readonly code: string; readonly message: string; readonly todo: string } | null;
}

export interface ReportedChanges {
  readonly since: string;
  readonly counts: Changes['counts'];
  readonly gone: Changes['gone'];
}

/** A finding with its figures as plain numbers and as text. */
export interface ReportedFinding {
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string | null;
  /** Addresses on `sheet`; a cell of another sheet with its sheet's name. */
  readonly cells: readonly string[];
  readonly label: string;
  readonly message: string;
  readonly todo: string;
  readonly expected: string | null;
  readonly actual: string | null;
  readonly difference: string | null;
  readonly tolerance: string | null;
  /** What the figures are in: `tkr`, `%`; `null` for texts and counts. */
  readonly unit: string | null;
  readonly basis: string;
  /** The key of the finding that this one follows from. */
  readonly causedBy: string | null;
  readonly status: FindingStatus;
  /** The acceptance that holds for it. */
  readonly accepted: Finding['acceptance'];
  /** The acceptance that its amounts have made void. */
  readonly lapsed: Finding['lapsed'];
  /** How it stands to the last recorded run; `null` where there is none. */
  readonly change: Change | null;
  /** The same as the reader sees it. */
  readonly text: {
    readonly title: string;
    readonly severity: string;
    readonly expected: string;
    readonly actual: string;
    readonly difference: string;
    readonly tolerance: string;
    readonly place: string;
    /** What to know of its acceptance; empty where there has been none. */
    readonly acceptance: string;
  };
}

const NOTHING = { sheets: 0, tables: 0, unread: 0 } as const;
const NO_COUNTS = { error: 0, warning: 0, note: 0 } as const;

/** The report of a file that was checked. */
export function reportReview(
  file: string,
  review: Review,
  language: Language,
  written: string | null,
  error: WorkbookError | null,
): FileReport {
  const { reading, result, changes } = review;
  return {
    file,
    reading: { sheets: reading.sheets.length, tables: reading.tables.length, unread: reading.unread.length },
    checks: result.checks,
    counts: result.counts,
    acceptedCounts: result.accepted,
    unneeded: result.unneeded.length > 0 ? trustWords(language).unneeded(result.unneeded) : '',
    changes: changes && { since: changes.since, counts: changes.counts, gone: changes.gone },
    findings: result.findings.map((finding) => reportFinding(finding, changes, language)),
    notices: review.notices,
    settingsProblems: review.settingsProblems.map((problem) => `${problem.path}: ${problem.message[language]}`),
    written,
    error: error && reportError(error, language),
  };
}

/** The report of a file that could not be read. */
export function reportUnreadable(file: string, error: WorkbookError, language: Language): FileReport {
  return {
    file,
    reading: NOTHING,
    checks: 0,
    counts: NO_COUNTS,
    acceptedCounts: NO_COUNTS,
    unneeded: '',
    changes: null,
    findings: [],
    notices: [],
    settingsProblems: [],
    written: null,
    error: reportError(error, language),
  };
}

function reportError(error: WorkbookError, language: Language): NonNullable<FileReport['error']> {
  const { says, todo } = workbookErrorText(error, language);
  return { code: error.code, message: says, todo };
}

function reportFinding(finding: Finding, changes: Changes | null, language: Language): ReportedFinding {
  const { where } = finding;
  const text = renderFinding(finding, language);
  return {
    key: finding.key,
    rule: finding.rule,
    severity: finding.severity,
    sheet: where.sheet,
    cell: where.cell && address(where.cell),
    cells: where.cells.map((cell) => (cell.sheet === where.sheet ? address(cell) : formulaReference(cell))),
    label: where.label,
    message: text.says,
    todo: text.todo,
    expected: plainQuantity(finding.expected),
    actual: plainQuantity(finding.actual),
    difference: plainQuantity(finding.difference),
    tolerance: plainQuantity(finding.tolerance) ?? (finding.difference && '0'),
    unit: unitOfQuantity(finding.expected ?? finding.actual ?? finding.difference),
    basis: text.basis,
    causedBy: finding.causedBy,
    status: statusOf(finding),
    accepted: finding.acceptance,
    lapsed: finding.lapsed,
    change: changes?.byKey.get(finding.key) ?? null,
    text: {
      title: text.title,
      severity: text.severity,
      expected: text.expected,
      actual: text.actual,
      difference: text.difference,
      tolerance: text.tolerance,
      place: text.place,
      acceptance: acceptanceText(finding, language),
    },
  };
}

function acceptanceText(finding: Finding, language: Language): string {
  const { acceptance, lapsed, expected, actual } = finding;
  const words = trustWords(language);
  if (acceptance) return words.acceptedBy(acceptance);
  if (finding.followsAccepted) return words.followsAccepted;
  return lapsed ? words.lapsed(lapsed, { ...amountsOf(finding), unit: unitOfQuantity(expected ?? actual) }) : '';
}
