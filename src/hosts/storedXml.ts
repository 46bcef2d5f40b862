import { escapeXml } from './file/xmlText';
import { parseXml, textOf } from './file/xmlTree';
import type { StoredPart } from './markers';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The document that holds the JSON in a workbook. */
export function storedXml({ element, namespace }: StoredPart, json: string): string {
  return `${DECLARATION}<${element} xmlns="${namespace}">${escapeJson(json)}</${element}>`;
}

/**
 * The JSON in such a document.
 * @throws {WorkbookError} `brokenXml`
 */
export function storedJson({ namespace }: StoredPart, xml: string): string {
  return textOf(xml, parseXml(xml, namespace));
}

/** JSON as XML text: characters that XML cannot hold, or would change, are written as JSON's own escapes. */
export function escapeJson(json: string): string {
  return escapeXml(
    json.replace(
      // eslint-disable-next-line no-control-regex -- control characters are what is escaped
      /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      (character) => (character === '\r' ? ' ' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`),
    ),
  );
}
