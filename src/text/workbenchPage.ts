import type { Language } from '../money';
import { WORKBENCH_PAGE_WORDS_EN } from './workbenchPage.en';
import { WORKBENCH_PAGE_WORDS_SV } from './workbenchPage.sv';

/** The words of the workbench's page around the grid and the pane. */
export interface WorkbenchPageWords {
  readonly name: string;
  /** The document's title with a workbook open. */
  readonly title: (file: string) => string;
  readonly private: string;
  readonly open: string;
  readonly orDrop: string;
  readonly examples: string;
  readonly exampleNames: Readonly<Record<string, string>>;
  readonly download: string;
  /** Added to a file's name before its ending when it is downloaded. */
  readonly downloadSuffix: string;
  readonly undo: string;
  readonly redo: string;
  readonly drop: string;
  readonly dropHint: string;
  readonly opening: (file: string) => string;
  readonly failed: string;
  readonly close: string;
  readonly workbook: string;
  readonly review: string;
  readonly areas: string;
  readonly toolbar: string;
  readonly divider: string;
  readonly unsaved: string;
  /** Asked before another workbook takes the place of one with unsaved edits. */
  readonly discard: (name: string) => string;
  /** The sentence that some browsers show before unsaved edits are left. */
  readonly leave: string;
  /** The other language, by its own name. */
  readonly language: string;
  readonly formulaBar: {
    readonly label: string;
    readonly name: string;
    readonly content: string;
    readonly accept: string;
    readonly reject: string;
  };
  readonly sheets: {
    readonly label: string;
    readonly hidden: (count: number) => string;
    readonly hiddenSheet: string;
    readonly generated: string;
  };
  readonly status: {
    readonly calculating: string;
    readonly edited: (cell: string, recalculated: number) => string;
    readonly undone: (cell: string) => string;
    readonly redone: (cell: string) => string;
    readonly shown: (cell: string) => string;
    readonly stale: string;
    readonly staleCount: (count: number) => string;
    readonly note: (text: string) => string;
    readonly generated: (sheet: string) => string;
    readonly notAddress: (text: string) => string;
    readonly hidden: (sheet: string) => string;
    readonly problem: {
      readonly syntax: string;
      readonly function: (name: string) => string;
      readonly name: (name: string) => string;
      readonly sheet: (name: string) => string;
    };
  };
}

const WORDS: Readonly<Record<Language, WorkbenchPageWords>> = {
  sv: WORKBENCH_PAGE_WORDS_SV,
  en: WORKBENCH_PAGE_WORDS_EN,
};

/** The words of the workbench's page in a language. */
export function workbenchPageWords(language: Language): WorkbenchPageWords {
  return WORDS[language];
}
