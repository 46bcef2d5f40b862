import type { Language } from '../money';
import type { Severity } from '../rules/model';
import { WORKBENCH_WORDS_EN } from './workbench.en';
import { WORKBENCH_WORDS_SV } from './workbench.sv';

/** The words of the workbench: the grid beside the pane and the page around both. */
export interface WorkbenchWords {
  /** What a screen reader hears of the sheet, and the few words that are drawn over it. */
  readonly grid: {
    readonly sheet: (name: string) => string;
    readonly edit: (address: string) => string;
    readonly formula: (formula: string) => string;
    readonly note: (text: string) => string;
    readonly link: (target: string) => string;
    readonly stale: string;
    readonly table: (label: string) => string;
    readonly marks: Readonly<Record<Severity, string>>;
    readonly drawings: Readonly<Record<'chart' | 'picture' | 'shape', string>>;
    readonly drawing: (kind: string, name: string) => string;
    readonly rowHeadings: string;
    readonly true: string;
    readonly false: string;
  };
}

const WORDS: Readonly<Record<Language, WorkbenchWords>> = { sv: WORKBENCH_WORDS_SV, en: WORKBENCH_WORDS_EN };

export function workbenchWords(language: Language): WorkbenchWords {
  return WORDS[language];
}
