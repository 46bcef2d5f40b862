import type { GeneratedKind } from '../../workbook';
import { MARKER_NAME, markerKind } from '../markers';
import type { WorkbookPart } from './workbookPart';

/** Which sheets, by their place in the workbook, carry our marker. Of two with one kind the first in the book is ours. */
export function generatedKinds(workbook: WorkbookPart): Map<number, GeneratedKind> {
  const kinds = new Map<number, GeneratedKind>();
  const taken = new Set<GeneratedKind>();
  const markers = workbook.names
    .filter((one) => isMarker(one.name) && one.localSheetId !== null)
    .sort((a, b) => a.localSheetId! - b.localSheetId!);
  for (const marker of markers) {
    const kind = markerKind(marker.formula);
    if (kind === null || taken.has(kind)) continue;
    taken.add(kind);
    kinds.set(marker.localSheetId!, kind);
  }
  return kinds;
}

/** Excel tells names apart without regard to case. */
export function isMarker(name: string): boolean {
  return name.toLowerCase() === MARKER_NAME;
}
