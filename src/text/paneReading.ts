import type { Language } from '../money';
import type { ColumnKind, Concept, RowRole, Side, TableKind, UnreadReason } from '../reading/model';
import { PANE_READING_EN } from './paneReading.en';
import { PANE_READING_SV } from './paneReading.sv';

/** The words of the view that shows how the sheets were read, and takes corrections. */
export interface PaneReadingWords {
  readonly title: string;
  readonly intro: string;
  readonly sheetKinds: Readonly<Record<'budget' | 'text' | 'other' | 'empty' | 'generated', string>>;
  readonly hidden: string;
  readonly tableKinds: Readonly<Record<TableKind, string>>;
  readonly columnKinds: Readonly<Record<ColumnKind, string>>;
  readonly roles: Readonly<Record<RowRole, string>>;
  readonly sides: Readonly<Record<Side, string>>;
  readonly concepts: Readonly<Record<Concept, string>>;
  readonly reasons: Readonly<Record<UnreadReason, string>>;
  readonly costs: Readonly<Record<'positive' | 'negative' | 'mixed' | 'unknown', string>>;
  readonly range: string;
  readonly unit: string;
  readonly unitStated: (unit: string) => string;
  readonly unitContradicts: (stated: string, effective: string) => string;
  readonly unitNotStated: string;
  readonly signs: string;
  readonly kind: string;
  readonly columnKind: string;
  readonly oneColumn: string;
  readonly oneRow: string;
  readonly asRead: string;
  readonly asReadNow: (what: string) => string;
  readonly transposed: string;
  readonly corrected: string;
  readonly correct: string;
  readonly correctTable: (title: string) => string;
  readonly undoAll: string;
  readonly leaveOut: string;
  readonly leftOut: string;
  readonly readAgain: (place: string) => string;
  readonly columns: (count: number) => string;
  readonly rows: (count: number) => string;
  readonly moreRows: (count: number) => string;
  readonly column: (place: string, heading: string) => string;
  readonly row: (place: string, label: string) => string;
  readonly year: string;
  readonly noYear: string;
  readonly role: string;
  readonly side: string;
  readonly concept: string;
  readonly noConcept: string;
  readonly noHeading: string;
  readonly noLabel: string;
  readonly showTable: (range: string) => string;
  readonly show: string;
  readonly unread: (count: number) => string;
  readonly unreadIntro: string;
}

const WORDS: Readonly<Record<Language, PaneReadingWords>> = { sv: PANE_READING_SV, en: PANE_READING_EN };

/** The words of the reading view in a language. */
export function paneReadingWords(language: Language): PaneReadingWords {
  return WORDS[language];
}
