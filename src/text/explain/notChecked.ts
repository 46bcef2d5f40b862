import type { Language } from '../../money';

/** A rule of the catalogue that no data in a workbook can decide, and what the program offers in its place. */
export interface NotChecked {
  readonly name: Readonly<Record<Language, string>>;
  readonly reason: Readonly<Record<Language, string>>;
  readonly instead: Readonly<Record<Language, string>>;
}

/** By the rule's id. */
export const notChecked: Readonly<Record<string, NotChecked>> = {};
