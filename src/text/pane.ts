import type { Language } from '../money';
import type { Severity } from '../rules/model';
import type { GeneratedKind, WorkbookNotice } from '../workbook';
import { PANE_WORDS_EN } from './pane.en';
import { PANE_WORDS_SV } from './pane.sv';

type Counts = Readonly<Record<Severity, number>>;

/** The words of the task pane. What only one view needs, and much of it, stands in `paneReading` and `paneSettings`. */
export interface PaneWords {
  readonly name: string;
  /** `a, b och c`. */
  readonly list: (items: readonly string[]) => string;
  /** Shown where the page is opened outside Excel. */
  readonly onlyInExcel: string;
  readonly check: string;
  readonly checkAgain: string;
  readonly cancel: string;
  readonly close: string;
  readonly views: Readonly<Record<'findings' | 'funding' | 'balance' | 'reading' | 'report' | 'settings', string>>;
  readonly navigation: string;
  readonly loading: string;
  readonly progress: {
    readonly opening: string;
    readonly reading: (number: number, total: number, sheet: string) => string;
    readonly thinking: string;
    readonly writing: string;
    readonly clearing: string;
    readonly storing: string;
    readonly fixing: string;
  };
  readonly result: {
    /** `2 fel, 1 varning och 3 noteringar. 41 jämförelser i 5 tabeller.` */
    readonly line: (counts: Counts, checks: number, tables: number) => string;
    readonly clean: (checks: number, tables: number) => string;
    readonly approved: string;
    readonly reach: (checks: number, tables: number) => string;
    readonly noBudget: string;
    readonly checkedAt: (time: string) => string;
  };
  readonly welcome: { readonly title: string; readonly text: string; readonly points: readonly string[] };
  readonly needsCheck: (view: string) => string;
  readonly changed: { readonly text: string; readonly action: string };
  readonly notices: {
    readonly failed: string;
    readonly written: (sheets: string, sheetCount: number, marks: number) => string;
    readonly unmarked: (cells: number, sheets: string, sheetCount: number) => string;
    readonly cleared: string;
    readonly cancelled: string;
    readonly saved: string;
    readonly corrected: string;
    readonly accepted: string;
    readonly acceptanceTaken: string;
    readonly fixed: string;
    readonly fixUndone: string;
    readonly fixPassedBy: (places: string) => string;
    readonly workbook: Readonly<Record<WorkbookNotice, string>>;
    readonly settingsIgnored: string;
  };
  readonly severity: Readonly<Record<Severity, { readonly one: string; readonly many: string }>>;
  readonly findings: {
    readonly search: string;
    readonly sheet: string;
    readonly allSheets: string;
    readonly severities: string;
    readonly shown: (shown: number, all: number) => string;
    readonly none: string;
    readonly noneFits: string;
    readonly showAll: string;
    readonly more: (count: number) => string;
    readonly expected: string;
    readonly actual: string;
    readonly difference: string;
    readonly tolerance: string;
    readonly basis: string;
    readonly todo: string;
    readonly place: string;
    readonly show: string;
    readonly showCell: (place: string) => string;
    readonly causes: (count: number) => string;
    readonly consequences: (count: number) => string;
    readonly why: string;
    readonly heuristic: string;
    readonly moreAbout: string;
    readonly rule: string;
  };
  readonly funding: {
    readonly intro: string;
    readonly none: string;
    readonly chart: (year: string) => string;
    readonly yearLabel: string;
    readonly noYear: string;
    readonly member: string;
    readonly key: string;
    readonly share: string;
    readonly expected: string;
    readonly stated: string;
    readonly difference: string;
    readonly paid: string;
    readonly state: string;
    readonly amountsIn: (unit: string) => string;
    readonly table: (year: string) => string;
  };
  readonly balance: {
    readonly none: string;
    readonly chart: string;
    readonly table: string;
    readonly year: string;
    readonly income: string;
    readonly cost: string;
    readonly result: string;
    readonly opening: string;
    readonly use: string;
    readonly closing: string;
    readonly frame: string;
    readonly tests: string;
    readonly law: string;
    readonly frameTest: string;
    readonly frameUnknown: string;
    readonly basis: string;
    readonly amountsIn: (unit: string) => string;
    readonly unknown: string;
  };
  readonly chartDescription: (title: string) => string;
  readonly report: {
    readonly planned: string;
    readonly nothingTouched: string;
    readonly kinds: Readonly<Record<GeneratedKind, string>>;
    readonly withChart: string;
    readonly marks: (counts: Counts) => string;
    readonly noMarks: string;
    readonly write: string;
    readonly remove: string;
    readonly removeText: string;
    readonly removeSure: string;
    readonly removeYes: string;
    readonly removeNo: string;
  };
}

const WORDS: Readonly<Record<Language, PaneWords>> = { sv: PANE_WORDS_SV, en: PANE_WORDS_EN };

/** The words of the task pane in a language. */
export function paneWords(language: Language): PaneWords {
  return WORDS[language];
}
