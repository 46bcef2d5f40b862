import type { GeneratedKind } from '../../workbook';

/**
 * How a generated sheet is told from the user's: a hidden defined name of the sheet's own (`localSheetId`), holding
 * the text constant `"finsamkoll:summary"`. A name follows the sheet when it is renamed or moved.
 */
export const MARKER_NAME = '_finsamkoll';

const KINDS: Readonly<Record<GeneratedKind, true>> = {
  summary: true,
  memberContributions: true,
  deviations: true,
  auditLog: true,
};

/** The formula of the marker of a sheet: a text constant. */
export function markerFormula(kind: GeneratedKind): string {
  return `"finsamkoll:${kind}"`;
}

/** The kind that a marker's formula names; `null` for anything else. */
export function kindOfMarker(formula: string): GeneratedKind | null {
  const kind = /^="finsamkoll:(\w+)"$/.exec(formula.replace(/^=?\s*/, '=').trimEnd())?.[1];
  return kind !== undefined && Object.hasOwn(KINDS, kind) ? (kind as GeneratedKind) : null;
}
