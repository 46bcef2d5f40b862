import { removeContentType } from './contentTypes';
import type { WorkbookPackage } from './package';
import { folderOf, partKey } from './partName';
import { readRelationships, relationshipsPart, removeRelationship } from './relationships';

/** Takes a relationship away, and the part it points at with all below it, as far as nothing else points there. */
export function removeTarget(file: WorkbookPackage, source: string, id: string): void {
  const target = readRelationships(file, source).find((one) => one.id === id)?.part ?? null;
  removeRelationship(file, source, id);
  if (target !== null) removeUnused(file, target);
}

function removeUnused(file: WorkbookPackage, part: string): void {
  if (!file.has(part) || isTarget(file, part)) return;
  const below = readRelationships(file, part).flatMap((one) => one.part ?? []);
  file.remove(relationshipsPart(part));
  file.remove(part);
  removeContentType(file, part);
  for (const one of below) removeUnused(file, one);
}

function isTarget(file: WorkbookPackage, part: string): boolean {
  const key = partKey(part);
  return file
    .parts()
    .filter((name) => name.toLowerCase().endsWith('.rels'))
    .some((name) => {
      const relationships = readRelationships(file, sourceOf(name));
      return relationships.some((one) => one.part !== null && partKey(one.part) === key);
    });
}

/** `xl/_rels/workbook.xml.rels` → `xl/workbook.xml`. */
function sourceOf(relationships: string): string {
  const folder = folderOf(relationships);
  return folder.replace(/_rels\/$/i, '') + relationships.slice(folder.length).replace(/\.rels$/i, '');
}
