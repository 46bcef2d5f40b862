import type { CorrectionEntry, SettingsFile } from '../engine/settingsFile';

/** A table as a correction names it. */
export interface TablePlace {
  readonly sheet: string;
  readonly range: string;
}

/** What a user says of a table, a column or a row; `null` takes back what was said before. */
export type Correction =
  | { readonly of: 'unit'; readonly unit: CorrectionEntry['unit'] }
  | { readonly of: 'costs'; readonly costs: CorrectionEntry['costs'] }
  | { readonly of: 'kind'; readonly kind: string | null }
  | { readonly of: 'column'; readonly line: number; readonly kind?: string | null; readonly year?: number | null }
  | {
      readonly of: 'row';
      readonly label: string;
      readonly role?: string | null;
      readonly side?: string | null;
      readonly concept?: string | null;
    }
  | { readonly of: 'ignore'; readonly ignore: boolean }
  /** Everything said of the table is taken back. */
  | { readonly of: 'nothing' };

/** The settings with one thing more said of a table. Corrections that say nothing any longer are dropped. */
export function withCorrection(file: SettingsFile, place: TablePlace, correction: Correction): SettingsFile {
  const isHere = (entry: CorrectionEntry) => entry.sheet === place.sheet && entry.range === place.range;
  const before = file.corrections.find(isHere) ?? empty(place);
  const after = applied(before, correction);
  const others = file.corrections.filter((entry) => !isHere(entry));
  return { ...file, corrections: saysNothing(after) ? others : [...others, after] };
}

function empty({ sheet, range }: TablePlace): CorrectionEntry {
  return { sheet, range, ignore: false, unit: null, costs: null, kind: null, columns: [], rows: [] };
}

function applied(entry: CorrectionEntry, correction: Correction): CorrectionEntry {
  switch (correction.of) {
    case 'unit':
      return { ...entry, unit: correction.unit };
    case 'costs':
      return { ...entry, costs: correction.costs };
    case 'kind':
      return { ...entry, kind: correction.kind };
    case 'ignore':
      return { ...entry, ignore: correction.ignore };
    case 'nothing':
      return empty(entry);
    case 'column': {
      const { of: _of, ...said } = correction;
      const before = entry.columns.find(({ line }) => line === said.line) ?? {
        line: said.line,
        kind: null,
        year: null,
      };
      const after = { ...before, ...said };
      const others = entry.columns.filter(({ line }) => line !== said.line);
      return { ...entry, columns: after.kind === null && after.year === null ? others : [...others, after] };
    }
    case 'row': {
      const { of: _of, ...said } = correction;
      const nothing = { label: said.label, role: null, side: null, concept: null };
      const after = { ...(entry.rows.find(({ label }) => label === said.label) ?? nothing), ...said };
      const others = entry.rows.filter(({ label }) => label !== said.label);
      const isEmpty = after.role === null && after.side === null && after.concept === null;
      return { ...entry, rows: isEmpty ? others : [...others, after] };
    }
  }
}

function saysNothing({ ignore, unit, costs, kind, columns, rows }: CorrectionEntry): boolean {
  return !ignore && unit === null && costs === null && kind === null && columns.length === 0 && rows.length === 0;
}

/** What has been said of a table, or `null`. */
export function correctionOf(file: SettingsFile, place: TablePlace): CorrectionEntry | null {
  return file.corrections.find(({ sheet, range }) => sheet === place.sheet && range === place.range) ?? null;
}
