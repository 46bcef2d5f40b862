import { SETTINGS_NAMESPACE } from '../markers';
import { escapeJson, settingsXml } from '../settingsXml';
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

/** The number under which Excel lists the part; a workbook has one of ours at most, so it is always the same. */
const ITEM_ID = '{6F1B9C52-3D0E-4E7A-9B64-5C2A8F17D3E0}';

/** The settings stored in the workbook, as JSON; `null` where there are none. */
export function readSettings(file: WorkbookPackage): string | null {
  const part = settingsPart(file, readWorkbookPart(file).part);
  if (part === null) return null;
  const text = file.readXml(part)!;
  return textOf(text, parseXml(text, part));
}

/** Stores the settings in the workbook, in the place of those that are there. */
export function writeSettings(file: WorkbookPackage, json: string): void {
  const workbook = readWorkbookPart(file).part;
  const part = settingsPart(file, workbook);
  if (part === null) {
    addSettings(file, workbook, json);
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
function settingsPart(file: WorkbookPackage, workbook: string): string | null {
  for (const { type, part } of [...readRelationships(file, workbook), ...readRelationships(file, '')]) {
    const text = type === RELATIONSHIP.customXml && part !== null ? readOrNull(file, part) : null;
    if (text?.includes(SETTINGS_NAMESPACE) && parseXml(text, part!).namespace === SETTINGS_NAMESPACE) return part;
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

function addSettings(file: WorkbookPackage, workbook: string, json: string): void {
  // Beside the folder of the workbook, where Excel keeps them too.
  const folder = `${folderOf(folderOf(workbook).slice(0, -1))}customXml/`;
  let number = 1;
  while (file.has(`${folder}item${number}.xml`) || file.has(`${folder}itemProps${number}.xml`)) number += 1;
  const item = `${folder}item${number}.xml`;
  const properties = `${folder}itemProps${number}.xml`;
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  file.write(item, settingsXml(json));
  file.write(
    properties,
    `${declaration}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${PROPERTIES_NAMESPACE}">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  setContentType(file, item, 'application/xml');
  setContentType(file, properties, PROPERTIES_TYPE);
  addRelationship(file, workbook, RELATIONSHIP.customXml, item);
  addRelationship(file, item, `${RELATIONSHIPS}/customXmlProps`, properties);
}
