import type { CellValue, SheetCell } from '../../workbook';
import { WorkbookError, address } from '../../workbook';
import { clipText } from '../cellText';
import { escapeXml } from './xmlText';

/**
 * Text as the file format stores it in cells: characters that XML cannot hold are written `_xHHHH_`, and where the text
 * itself reads like that, its first underscore is (ECMA-376 part 1, 22.9.2.19).
 */
export function escapeCellText(text: string): string {
  return escapeXml(
    text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(
      // eslint-disable-next-line no-control-regex -- control characters are what is escaped
      /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    ),
  );
}

/**
 * One cell as XML. Text stands in the cell itself, so the workbook's list of shared texts stays as it is, and text that
 * begins with `=` stays text.
 * @param prefix of the sheet's elements, with its colon
 * @param style the number of the cell format
 * @throws {WorkbookError} `unexpected` for a number that no cell can hold
 */
export function cellXml(cell: SheetCell, row: number, column: number, style: number, prefix: string): string {
  const place = address({ row, column });
  const { value } = cell;
  if (typeof value === 'number' && !Number.isFinite(value)) throw new WorkbookError('unexpected', { cell: place });
  const formula = cell.formula === undefined ? '' : `<${prefix}f>${escapeCellText(cell.formula)}</${prefix}f>`;
  const { type, xml } = cellContent(value, formula, prefix);
  const open = `<${prefix}c r="${place}"${style === 0 ? '' : ` s="${style}"`}${type === null ? '' : ` t="${type}"`}`;
  return xml === '' ? `${open}/>` : `${open}>${xml}</${prefix}c>`;
}

/** What stands in a cell, and the type (`t`) that the cell must then have; `null`: none. */
export interface CellContent {
  readonly type: string | null;
  readonly xml: string;
}

/**
 * The inside of a cell.
 * @param formula its `f` element, empty where it has none
 */
export function cellContent(value: CellValue, formula: string, prefix: string): CellContent {
  if (value === null || (value === '' && !formula)) return { type: null, xml: formula };
  const stored = (type: string | null, text: string): CellContent => ({
    type,
    xml: `${formula}<${prefix}v>${text}</${prefix}v>`,
  });
  if (typeof value === 'boolean') return stored('b', value ? '1' : '0');
  if (typeof value === 'number') return stored(null, Object.is(value, -0) ? '0' : String(value));
  if (typeof value === 'object') return stored('e', value.error);
  const text = escapeCellText(clipText(value));
  if (formula) return stored('str', text);
  const space = /^\s|\s$/.test(value) ? ' xml:space="preserve"' : '';
  return { type: 'inlineStr', xml: `<${prefix}is><${prefix}t${space}>${text}</${prefix}t></${prefix}is>` };
}
