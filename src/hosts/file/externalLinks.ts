import { RELATIONSHIPS, SPREADSHEET } from './namespaces';
import type { WorkbookPackage } from './package';
import { readRelationships } from './relationships';
import { scanPart } from './scanPart';

const RELATIONSHIP_NAMESPACES = new Set([RELATIONSHIPS]);

/**
 * The file names of the other workbooks that formulas speak of, in the order of their numbers there; `null` where the
 * link is to something else or its file is not named.
 */
export function readExternalNames(file: WorkbookPackage, parts: readonly (string | null)[]): (string | null)[] {
  return parts.map((part) => (part === null ? null : readExternalName(file, part)));
}

function readExternalName(file: WorkbookPackage, part: string): string | null {
  let id: string | null = null;
  scanPart(file, part, {
    open(tag) {
      if (tag.local === 'externalBook' && tag.namespace === SPREADSHEET) {
        id = tag.attributeOf(RELATIONSHIP_NAMESPACES, 'id');
      }
    },
  });
  if (id === null) return null;
  const link = readRelationships(file, part).find((one) => one.id === id);
  // Excel names lost files by types of its own (xlPathMissing and others); they still hold the name.
  if (!link || !/externalLinkPath|xlPath|xlExternalLinkPath/.test(link.type)) return null;
  return fileName(link.target);
}

/** `file:///C:\Budget\plan%202026.xlsx` → `plan 2026.xlsx`. */
function fileName(target: string): string | null {
  const last = target.split(/[/\\]/).at(-1)!;
  try {
    return decodeURIComponent(last) || null;
  } catch {
    return last || null;
  }
}
