/** Namespaces and types of the file format (ECMA-376, transitional). */
export const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** Beginnings of the names that the strict variant of the format uses instead. */
export const STRICT = 'http://purl.oclc.org/ooxml/';

/** Relationship types by what they point at. */
export const RELATIONSHIP = {
  officeDocument: `${RELATIONSHIPS}/officeDocument`,
  worksheet: `${RELATIONSHIPS}/worksheet`,
  sharedStrings: `${RELATIONSHIPS}/sharedStrings`,
  styles: `${RELATIONSHIPS}/styles`,
  externalLink: `${RELATIONSHIPS}/externalLink`,
  externalLinkPath: `${RELATIONSHIPS}/externalLinkPath`,
  customXml: `${RELATIONSHIPS}/customXml`,
} as const;
