import type { Language } from '../money';
import type { WorkbookError, WorkbookErrorCode } from '../workbook';
import { ERROR_TEXTS_EN } from './errors.en';
import { ERROR_TEXTS_SV } from './errors.sv';

/** What a workbook error says to the user. */
export interface ErrorText {
  /** What is wrong, and where. */
  readonly says: string;
  /** What to do about it. */
  readonly todo: string;
}

/**
 * An error's texts. `{name}` is filled with the detail of that name; a part in square brackets is left out where the
 * error does not carry the detail it names.
 */
export type ErrorTexts = Readonly<Record<WorkbookErrorCode, ErrorText>>;

const ERROR_TEXTS: Readonly<Record<Language, ErrorTexts>> = { sv: ERROR_TEXTS_SV, en: ERROR_TEXTS_EN };

/** The sentence for a workbook error: what is wrong, where, and what to do. */
export function workbookErrorText(error: WorkbookError, language: Language): ErrorText {
  const { says, todo } = ERROR_TEXTS[language][error.code];
  return { says: fillDetail(says, error.detail), todo: fillDetail(todo, error.detail) };
}

function fillDetail(text: string, detail: WorkbookError['detail']): string {
  const known = (part: string) => [...part.matchAll(/\{(\w+)\}/g)].every(([, name]) => detail[name!] !== undefined);
  return text
    .replace(/\[([^\]]*)\]/g, (_, part: string) => (known(part) ? part : ''))
    .replace(/\{(\w+)\}/g, (_, name: string) => String(detail[name]));
}
