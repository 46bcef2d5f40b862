import { WorkbookError } from '../../workbook';
import { CONTENT_TYPES } from './namespaces';
import type { WorkbookPackage } from './package';
import { extensionOf, partKey } from './partName';
import { insertChild, removeElements } from './relationships';
import { scanXml } from './xmlScanner';
import { escapeXml } from './xmlText';

const PART = '[Content_Types].xml';

/** The content types of a package: for each extension, and for single parts. */
interface ContentTypes {
  readonly defaults: ReadonlyMap<string, string>;
  readonly overrides: ReadonlyMap<string, string>;
}

function readContentTypes(file: WorkbookPackage): ContentTypes {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  scanXml(textOf(file), PART, {
    open(tag) {
      if (tag.namespace !== CONTENT_TYPES) return;
      const type = tag.attribute('ContentType') ?? '';
      if (tag.local === 'Default') defaults.set((tag.attribute('Extension') ?? '').toLowerCase(), type);
      if (tag.local === 'Override') overrides.set(partKey(tag.attribute('PartName') ?? ''), type);
    },
  });
  return { defaults, overrides };
}

function textOf(file: WorkbookPackage): string {
  const text = file.readXml(PART);
  if (text === null) throw new WorkbookError('missingPart', { part: PART });
  return text;
}

/** The content type of a part, whether the part is there or not; `null` where nothing says it. */
export function contentTypeOf(file: WorkbookPackage, part: string): string | null {
  const { defaults, overrides } = readContentTypes(file);
  return overrides.get(partKey(part)) ?? defaults.get(extensionOf(part)) ?? null;
}

/** The names (as keys) of the parts that have a content type of their own which `wanted` accepts. */
export function partsOfType(file: WorkbookPackage, wanted: (type: string) => boolean): string[] {
  return [...readContentTypes(file).overrides].filter(([, type]) => wanted(type)).map(([part]) => part);
}

/** Gives one part a content type of its own, unless it already has that type. */
export function setContentType(file: WorkbookPackage, part: string, type: string): void {
  if (contentTypeOf(file, part) === type) return;
  removeContentType(file, part);
  const attributes = `PartName="/${escapeXml(encodeURI(part))}" ContentType="${escapeXml(type)}"`;
  file.write(
    PART,
    insertChild(textOf(file), PART, (prefix) => `<${prefix}Override ${attributes}/>`),
  );
}

/** Takes away a part's own content type; the one of its extension stays. */
export function removeContentType(file: WorkbookPackage, part: string): void {
  const text = textOf(file);
  const key = partKey(part);
  if (!readContentTypes(file).overrides.has(key)) return;
  file.write(
    PART,
    removeElements(text, PART, (tag) => tag.local === 'Override' && partKey(tag.attribute('PartName') ?? '') === key),
  );
}
