import type { StoredPart } from '../markers';
import { escapeJson, storedXml } from '../storedXml';
import { setContentType } from './contentTypes';
import { RELATIONSHIP, RELATIONSHIPS } from './namespaces';
import type { WorkbookPackage } from './package';
import { folderOf } from './partName';
import { addRelationship, readRelationships } from './relationships';
import { TextEdits } from './textEdits';
import { readWorkbookPart } from './workbookPart';
import { parseXml, textOf } from './xmlTree';

const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const PROPERTIES_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** What is stored in the workbook, as JSON; `null` where there is nothing. */
export function readStored(file: WorkbookPackage, stored: StoredPart): string | null {
  const part = findPart(file, readWorkbookPart(file).part, stored);
  if (part === null) return null;
  const text = file.readXml(part)!;
  return textOf(text, parseXml(text, part));
}

/** Stores the JSON in the workbook, in the place of what is there. */
export function writeStored(file: WorkbookPackage, stored: StoredPart, json: string): void {
  const workbook = readWorkbookPart(file).part;
  const part = findPart(file, workbook, stored);
  if (part === null) {
    addPart(file, workbook, stored, json);
    return;
  }
  addRelationship(file, workbook, RELATIONSHIP.customXml, part);
  const text = file.readXml(part)!;
  const root = parseXml(text, part);
  if (textOf(text, root) === json) return;
  const edits = new TextEdits(text);
  edits.fill(root, escapeJson(json));
  file.write(part, edits.result());
}

/**
 * Found by its namespace: other programs number these parts anew. LibreOffice hangs them on the package instead of the
 * workbook.
 */
function findPart(file: WorkbookPackage, workbook: string, { namespace }: StoredPart): string | null {
  for (const { type, part } of [...readRelationships(file, workbook), ...readRelationships(file, '')]) {
    const text = type === RELATIONSHIP.customXml && part !== null ? readOrNull(file, part) : null;
    if (text?.includes(namespace) && parseXml(text, part!).namespace === namespace) return part;
  }
  return null;
}

/** Other programs' parts may hold anything; one that cannot be read is not ours. */
function readOrNull(file: WorkbookPackage, part: string): string | null {
  try {
    return file.readXml(part);
  } catch {
    return null;
  }
}

function addPart(file: WorkbookPackage, workbook: string, stored: StoredPart, json: string): void {
  // Beside the folder of the workbook, where Excel keeps them too.
  const folder = `${folderOf(folderOf(workbook).slice(0, -1))}customXml/`;
  let number = 1;
  while (file.has(`${folder}item${number}.xml`) || file.has(`${folder}itemProps${number}.xml`)) number += 1;
  const item = `${folder}item${number}.xml`;
  const properties = `${folder}itemProps${number}.xml`;
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  file.write(item, storedXml(stored, json));
  file.write(
    properties,
    `${declaration}<ds:datastoreItem ds:itemID="${stored.itemId}" xmlns:ds="${PROPERTIES_NAMESPACE}">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${stored.namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  setContentType(file, item, 'application/xml');
  setContentType(file, properties, PROPERTIES_TYPE);
  addRelationship(file, workbook, RELATIONSHIP.customXml, item);
  addRelationship(file, item, `${RELATIONSHIPS}/customXmlProps`, properties);
}
