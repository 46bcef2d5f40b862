import { removeContentType } from './contentTypes';
import { RELATIONSHIPS } from './namespaces';
import type { WorkbookPackage } from './package';
import { removeRelationship } from './relationships';
import type { WorkbookPart } from './workbookPart';

/**
 * The calculation chain lists the cells with formulas. One that names a cell without a formula makes Excel repair the
 * file, one that is missing is built again, so it goes as soon as a sheet that it names has gained or lost formulas.
 * @param sheetIds the `sheetId` of each such sheet
 */
export function dropStaleChain(file: WorkbookPackage, workbook: WorkbookPart, sheetIds: readonly string[]): void {
  const chain = workbook.relationships.find((one) => one.type === `${RELATIONSHIPS}/calcChain`);
  if (!chain?.part) return;
  const text = file.readXml(chain.part);
  if (text !== null && !sheetIds.some((id) => new RegExp(`\\si\\s*=\\s*["']${id}["']`).test(text))) return;
  removeRelationship(file, workbook.part, chain.id);
  removeContentType(file, chain.part);
  file.remove(chain.part);
}
