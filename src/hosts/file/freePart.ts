import type { WorkbookPackage } from './package';
import { partKey } from './partName';
import { relationshipsPart } from './relationships';

/**
 * A free part name `BEFORE1AFTER`, `BEFORE2AFTER` … that has no relationships left over from a part that is gone.
 * @param referenced parts that others point at, whether they are there or not
 */
export function freePart(
  file: WorkbookPackage,
  before: string,
  after: string,
  referenced: readonly (string | null)[] = [],
): string {
  const taken = new Set(referenced.map((part) => (part === null ? null : partKey(part))));
  for (let number = 1; ; number += 1) {
    const name = `${before}${number}${after}`;
    if (!file.has(name) && !file.has(relationshipsPart(name)) && !taken.has(partKey(name))) return name;
  }
}
