import type { GeneratedKind, Mark } from '../workbook';

/*
 * How Finsamkoll knows its own things again in a workbook. Both hosts write these and look for these, so that a
 * workbook marked in Excel can be cleared from the command line and the other way round.
 */

/** The hidden name, one on every generated sheet, that tells it from the user's sheets. */
export const MARKER_NAME = '_finsamkoll';

const KINDS: readonly GeneratedKind[] = ['summary', 'memberContributions', 'deviations', 'auditLog'];

/** What the marker refers to, a text constant in a formula (without the leading `=`): `"finsamkoll:summary"`. */
export function markerFormula(kind: GeneratedKind): string {
  return `"finsamkoll:${kind}"`;
}

/** The kind that a marker names; `null` for a kind of a later version or anything else. */
export function markerKind(formula: string): GeneratedKind | null {
  const name = /^=?\s*"finsamkoll:(\w+)"\s*$/.exec(formula)?.[1];
  return KINDS.find((kind) => kind === name) ?? null;
}

/** The formula of a mark's conditional format (without the leading `=`): always true, and it carries our id. */
export function markFormula(severity: Mark['severity']): string {
  return `LEN("finsamkoll:${severity}")>0`;
}

/** Whether the formula of a conditional format is that of a mark, of this version or another. */
export function isMarkFormula(formula: string): boolean {
  return /^\s*=?\s*LEN\(\s*"finsamkoll:\w+"\s*\)\s*>\s*0\s*$/i.test(formula);
}

/** How grave the mark with this formula is; one of a later version is shown as a note. */
export function markedSeverity(formula: string): Mark['severity'] {
  const name = /finsamkoll:(\w+)/i.exec(formula)?.[1];
  return name === 'error' || name === 'warning' ? name : 'note';
}

/** The name of our chart's frame, by which it is told from charts that the user has put on the same sheet. */
export const CHART_NAME = 'Finsamkoll 1';

/** A custom XML part of ours: an element whose text is JSON. */
export interface StoredPart {
  readonly namespace: string;
  readonly element: string;
  /** The number under which Excel lists the part; a workbook has one of each at most, so it is always the same. */
  readonly itemId: string;
}

/** Where the settings are kept. */
export const SETTINGS_PART: StoredPart = {
  namespace: 'urn:finsamkoll:settings:1',
  element: 'settings',
  itemId: '{6F1B9C52-3D0E-4E7A-9B64-5C2A8F17D3E0}',
};

/** Where the earlier runs are kept: apart from the settings, so that neither can spoil the other. */
export const HISTORY_PART: StoredPart = {
  namespace: 'urn:finsamkoll:history:1',
  element: 'history',
  itemId: '{B4D07A16-8E53-4C29-A1F7-0D9E62C35B84}',
};
