import { inUnit, type Language } from '../money';
import type { Review } from '../review';
import type { Finding, Quantity, Severity } from '../rules';
import { renderFinding, workbookErrorText } from '../text';
import { address, formulaReference, type WorkbookError, type WorkbookNotice } from '../workbook';

/** What came of one file, as plain data: it crosses from a worker thread and is printed in every format. */
export interface FileReport {
  readonly file: string;
  readonly reading: { readonly sheets: number; readonly tables: number; readonly unread: number };
  readonly checks: number;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly findings: readonly ReportedFinding[];
  readonly notices: readonly WorkbookNotice[];
  /** Problems with the settings stored in the workbook, as sentences. */
  readonly settingsProblems: readonly string[];
  /** The file that was written. */
  readonly written: string | null;
  /** Why the file could not be read or the result not be written. */
  readonly error: { readonly code: string; readonly message: string; readonly todo: string } | null;
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
  /** The same as the reader sees it. */
  readonly text: {
    readonly title: string;
    readonly severity: string;
    readonly expected: string;
    readonly actual: string;
    readonly difference: string;
    readonly tolerance: string;
    readonly place: string;
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
  const { reading, result } = review;
  return {
    file,
    reading: { sheets: reading.sheets.length, tables: reading.tables.length, unread: reading.unread.length },
    checks: result.checks,
    counts: result.counts,
    findings: result.findings.map((finding) => reportFinding(finding, language)),
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

function reportFinding(finding: Finding, language: Language): ReportedFinding {
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
    expected: plainNumber(finding.expected),
    actual: plainNumber(finding.actual),
    difference: plainNumber(finding.difference),
    tolerance: plainNumber(finding.tolerance) ?? (finding.difference && '0'),
    unit: unitOf(finding.expected ?? finding.actual ?? finding.difference),
    basis: text.basis,
    causedBy: finding.causedBy,
    text: {
      title: text.title,
      severity: text.severity,
      expected: text.expected,
      actual: text.actual,
      difference: text.difference,
      tolerance: text.tolerance,
      place: text.place,
    },
  };
}

/** A quantity for programs: amounts in their unit, shares in per cent, a decimal point and no spaces. */
function plainNumber(quantity: Quantity | null): string | null {
  switch (quantity?.kind) {
    case undefined:
      return null;
    case 'amount':
      return inUnit(quantity.ore, quantity.unit).toFixed();
    case 'share':
      return quantity.share.times(100).toSignificantDigits(15).toFixed();
    case 'count':
      return String(quantity.count);
    case 'text':
      return quantity.text;
  }
}

function unitOf(quantity: Quantity | null): string | null {
  if (quantity?.kind === 'amount') return quantity.unit;
  return quantity?.kind === 'share' ? '%' : null;
}
