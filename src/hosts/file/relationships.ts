import { WorkbookError } from '../../workbook';
import { PACKAGE_RELATIONSHIPS } from './namespaces';
import type { WorkbookPackage } from './package';
import { folderOf, relativeTarget, resolveTarget } from './partName';
import { scanXml } from './xmlScanner';
import { escapeXml } from './xmlText';

/** An arrow from one part to another, or out of the file. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** As written. */
  readonly target: string;
  /** The part it points at, as the package spells it where it is there; `null` for a target outside the file. */
  readonly part: string | null;
}

/** The part that holds the relationships of `source`; `''` is the package itself. */
export function relationshipsPart(source: string): string {
  const folder = folderOf(source);
  return `${folder}_rels/${source.slice(folder.length)}.rels`;
}

/** All relationships of a part in their order; none where it has no relationships part. */
export function readRelationships(file: WorkbookPackage, source: string): Relationship[] {
  const part = relationshipsPart(source);
  const text = file.readXml(part);
  if (text === null) return [];
  const found: Relationship[] = [];
  scanXml(text, part, {
    open(tag) {
      if (tag.local !== 'Relationship' || tag.namespace !== PACKAGE_RELATIONSHIPS) return;
      const target = tag.attribute('Target') ?? '';
      const outside = tag.attribute('TargetMode')?.toLowerCase() === 'external';
      const path = outside ? null : resolveTarget(source, target);
      found.push({
        id: tag.attribute('Id') ?? '',
        type: tag.attribute('Type') ?? '',
        target,
        part: path === null ? null : (file.spelling(path) ?? path),
      });
    },
  });
  return found;
}

/**
 * Adds a relationship and returns its id. Where the part has the same arrow already, that one's id is returned.
 * `external`: `target` is an address outside the file; else it is a part's name.
 */
export function addRelationship(
  file: WorkbookPackage,
  source: string,
  type: string,
  target: string,
  external = false,
): string {
  const existing = readRelationships(file, source);
  const same = existing.find(
    (one) => one.type === type && (external ? one.part === null && one.target === target : one.part === target),
  );
  if (same) return same.id;
  const ids = new Set(existing.map((one) => one.id));
  let number = existing.length + 1;
  while (ids.has(`rId${number}`)) number += 1;
  const written = external ? target : relativeTarget(source, target);
  const attributes = `Id="rId${number}" Type="${escapeXml(type)}" Target="${escapeXml(written)}"${external ? ' TargetMode="External"' : ''}`;
  const part = relationshipsPart(source);
  const text =
    file.readXml(part) ??
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`;
  file.write(
    part,
    insertChild(text, part, (prefix) => `<${prefix}Relationship ${attributes}/>`),
  );
  return `rId${number}`;
}

/** Takes the relationship with this id away. */
export function removeRelationship(file: WorkbookPackage, source: string, id: string): void {
  const part = relationshipsPart(source);
  const text = file.readXml(part);
  if (text !== null) {
    file.write(
      part,
      removeElements(text, part, (tag) => tag.local === 'Relationship' && tag.attribute('Id') === id),
    );
  }
}

/** The document with a child added at the end of its root; the child is told the root's prefix (`x:` or nothing). */
export function insertChild(text: string, part: string, child: (prefix: string) => string): string {
  let result: string | null = null;
  let open = { start: 0, end: 0, empty: false };
  scanXml(text, part, {
    open(tag) {
      if (tag.depth === 0) open = { start: tag.start, end: tag.end, empty: tag.empty };
    },
    close(tag) {
      if (tag.depth !== 0) return;
      const content = child(tag.prefix);
      if (open.empty) {
        const start = text.slice(0, open.end).replace(/\s*\/>$/, '>');
        result = `${start}${content}</${tag.prefix}${tag.local}>${text.slice(open.end)}`;
      } else result = text.slice(0, tag.start) + content + text.slice(tag.start);
    },
  });
  if (result === null) throw new WorkbookError('brokenXml', { part, reason: 'root' });
  return result;
}

/** The document without the elements for which `wanted` says so, children and all. */
export function removeElements(
  text: string,
  part: string,
  wanted: (tag: { local: string; namespace: string; attribute(name: string): string | null }) => boolean,
): string {
  let result = '';
  let kept = 0;
  let removing: { depth: number; start: number } | null = null;
  scanXml(text, part, {
    open(tag) {
      if (!removing && wanted(tag)) removing = { depth: tag.depth, start: tag.start };
    },
    close(tag) {
      if (removing?.depth !== tag.depth) return;
      result += text.slice(kept, removing.start);
      kept = tag.end;
      removing = null;
    },
  });
  return result + text.slice(kept);
}
