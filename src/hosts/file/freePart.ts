import type { WorkbookPackage } from './package';
import { relationshipsPart } from './relationships';

/** A free part name `BEFORE1AFTER`, `BEFORE2AFTER` … that has no relationships left over from a part that is gone. */
export function freePart(file: WorkbookPackage, before: string, after: string): string {
  for (let number = 1; ; number += 1) {
    const name = `${before}${number}${after}`;
    if (!file.has(name) && !file.has(relationshipsPart(name))) return name;
  }
}
