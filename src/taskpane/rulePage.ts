import type { Language } from '../money';

/** Where the build puts the page of a rule, beside the page that the pane stands on. */
export function rulePage(rule: string, language: Language): string {
  return `rules/${language}/${rule}.html`;
}
