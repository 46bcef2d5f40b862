import { isTrue } from './workbookPart';
import type { XmlTag } from './xmlScanner';

/** What Excel shows in the cells of a what-if table. */
export function dataTableFormula(tag: XmlTag): string {
  const first = tag.attribute('r1') ?? '';
  if (isTrue(tag.attribute('dt2D'))) return `TABLE(${first},${tag.attribute('r2') ?? ''})`;
  return isTrue(tag.attribute('dtr')) ? `TABLE(${first},)` : `TABLE(,${first})`;
}
