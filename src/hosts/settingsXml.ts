import { escapeXml } from './file/xmlText';
import { parseXml, textOf } from './file/xmlTree';
import { SETTINGS_ELEMENT, SETTINGS_NAMESPACE } from './markers';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The document that holds the settings in a workbook. */
export function settingsXml(json: string): string {
  return `${DECLARATION}<${SETTINGS_ELEMENT} xmlns="${SETTINGS_NAMESPACE}">${escapeJson(json)}</${SETTINGS_ELEMENT}>`;
}

/**
 * The settings in such a document, as JSON.
 * @throws {WorkbookError} `brokenXml`
 */
export function settingsJson(xml: string): string {
  return textOf(xml, parseXml(xml, SETTINGS_NAMESPACE));
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
