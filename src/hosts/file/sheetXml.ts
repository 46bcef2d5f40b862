import type { Sheet, SheetCell } from '../../workbook';
import {
  FORMAT_CODES,
  LAST_COLUMN,
  LAST_ROW,
  WorkbookError,
  address,
  formulaReference,
  rangeAddress,
} from '../../workbook';
import type { CellRange } from '../../workbook';
import { TAB_COLOUR, lookOf } from '../looks';
import { cellXml, escapeCellText } from './cellXml';
import { rowHeight } from './rowHeight';
import type { StylePatch } from './stylePatch';
import { escapeXml } from './xmlText';

/** The children of a worksheet that we write, and only these; what else stands in a sheet is left there. */
export const OWN_CHILDREN = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'autoFilter',
  'hyperlinks',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'ignoredErrors',
] as const;

export type OwnChild = (typeof OWN_CHILDREN)[number];

/** A generated sheet as XML: the children by name (missing: not wanted), and what goes into `sheetData`. */
export interface SheetXml {
  readonly children: ReadonlyMap<OwnChild, string>;
  readonly rows: string;
}

/** What a sheet that is written again keeps from before. */
export interface KeptFromSheet {
  /** The name by which macros know the sheet. */
  readonly codeName: string | null;
  readonly tabSelected: boolean;
  readonly zoomScale: string | null;
}

export interface SheetContext {
  readonly styles: StylePatch;
  /** The prefix of the sheet's elements with its colon. */
  readonly prefix: string;
  readonly kept: KeptFromSheet;
  /** The name that a link's sheet now has; `null` where there is no such sheet. */
  readonly sheetNamed: (name: string) => string | null;
}

/** Excel shows a column as wide as so many digits; the file counts the margins in (part 1, 18.3.1.13). */
const COLUMN_MARGIN = 0.7109375;

/** Excel drops links beyond this number. */
const MAX_LINKS = 65_530;

const MARGINS = 'left="0.4" right="0.4" top="0.6" bottom="0.7" header="0.3" footer="0.3"';

/**
 * The XML of a generated sheet.
 * @throws {WorkbookError} `unexpected` where a cell cannot be written
 */
export function sheetXml(sheet: Sheet, context: SheetContext): SheetXml {
  const { prefix } = context;
  const element = (name: string, attributes: string, content = ''): string =>
    content === ''
      ? `<${prefix}${name}${attributes && ` ${attributes}`}/>`
      : `<${prefix}${name}${attributes && ` ${attributes}`}>${content}</${prefix}${name}>`;
  const extent = extentOf(sheet);
  const children = new Map<OwnChild, string>();
  children.set('sheetPr', sheetProperties(context.kept, element));
  children.set('dimension', element('dimension', `ref="${rangeAddress(extent)}"`));
  children.set('sheetViews', element('sheetViews', '', sheetView(sheet, context.kept, element)));
  children.set('sheetFormatPr', element('sheetFormatPr', 'defaultRowHeight="15"'));
  if (sheet.columns.length > 0) children.set('cols', element('cols', '', columns(sheet, element)));
  if (sheet.filter) children.set('autoFilter', element('autoFilter', `ref="${rangeAddress(sheet.filter)}"`));
  const links = hyperlinks(sheet, context, element);
  if (links) children.set('hyperlinks', element('hyperlinks', '', links));
  children.set('pageMargins', element('pageMargins', MARGINS));
  const orientation = sheet.landscape ? 'landscape' : 'portrait';
  children.set('pageSetup', element('pageSetup', `paperSize="9" orientation="${orientation}" fitToHeight="0"`));
  // File and sheet to the left, page of pages to the right: signs and numbers only, so of no language.
  const footer = element('oddFooter', '', escapeXml('&L&8&F · &A&R&8&P / &N'));
  children.set('headerFooter', element('headerFooter', '', footer));
  if (sheet.rows.length > 0) {
    // A year as text is no mistake; without this Excel would put a green corner on it.
    const texts = element('ignoredError', `sqref="${rangeAddress(extent)}" numberStoredAsText="1"`);
    children.set('ignoredErrors', element('ignoredErrors', '', texts));
  }
  return { children, rows: rowsXml(sheet, context) };
}

type ElementWriter = (name: string, attributes: string, content?: string) => string;

function sheetProperties(kept: KeptFromSheet, element: ElementWriter): string {
  const codeName = kept.codeName === null ? '' : `codeName="${escapeXml(kept.codeName)}"`;
  const content = element('tabColor', `rgb="FF${TAB_COLOUR}"`) + element('pageSetUpPr', 'fitToPage="1"');
  return element('sheetPr', codeName, content);
}

function sheetView(sheet: Sheet, kept: KeptFromSheet, element: ElementWriter): string {
  const attributes = [
    'showGridLines="0"',
    kept.tabSelected ? 'tabSelected="1"' : '',
    kept.zoomScale === null ? '' : `zoomScale="${escapeXml(kept.zoomScale)}"`,
    'workbookViewId="0"',
  ];
  let content = '';
  if (sheet.freezeBelowRow !== undefined) {
    const frozen = sheet.freezeBelowRow + 1;
    const first = address({ row: frozen, column: 0 });
    content =
      element('pane', `ySplit="${frozen}" topLeftCell="${first}" activePane="bottomLeft" state="frozen"`) +
      element('selection', `pane="bottomLeft" activeCell="${first}" sqref="${first}"`);
  }
  return element('sheetView', attributes.filter(Boolean).join(' '), content);
}

function columns(sheet: Sheet, element: ElementWriter): string {
  return sheet.columns
    .map(({ width }, index) => {
      const stored = Math.min(width + COLUMN_MARGIN, 255);
      return element('col', `min="${index + 1}" max="${index + 1}" width="${stored}" customWidth="1"`);
    })
    .join('');
}

function hyperlinks(sheet: Sheet, context: SheetContext, element: ElementWriter): string {
  const links: string[] = [];
  sheet.rows.forEach((line, row) =>
    line.forEach((cell, column) => {
      const name = cell?.link ? context.sheetNamed(cell.link.sheet) : null;
      if (!cell?.link || name === null || links.length >= MAX_LINKS) return;
      const location = escapeCellText(formulaReference({ ...cell.link, sheet: name }));
      links.push(element('hyperlink', `ref="${address({ row, column })}" location="${location}"`));
    }),
  );
  return links.join('');
}

function rowsXml(sheet: Sheet, context: SheetContext): string {
  const { prefix } = context;
  const rows = sheet.rows.map((line, row) => {
    const cells = line
      .map((cell, column) => (cell ? cellXml(cell, row, column, styleOf(cell, context), prefix) : ''))
      .join('');
    if (cells === '') return '';
    const height = rowHeight(line, sheet.columns, context.styles.textSize);
    return `<${prefix}row r="${row + 1}"${height === null ? '' : ` ht="${height}"`}>${cells}</${prefix}row>`;
  });
  return rows.join('');
}

function styleOf(cell: SheetCell, { styles }: SheetContext): number {
  const look = lookOf(cell.style ?? (cell.link ? 'link' : 'text'), typeof cell.value === 'string');
  const code = cell.format === undefined ? 'General' : FORMAT_CODES[cell.format];
  // Without this, a text that begins like a formula would become one as soon as somebody edits the cell.
  const quoted = typeof cell.value === 'string' && cell.formula === undefined && /^[=+\-@']/.test(cell.value);
  return styles.cellFormat(look, code, quoted);
}

/** From A1 to the last row and column that are written. */
function extentOf(sheet: Sheet): CellRange {
  const bottom = Math.max(0, sheet.rows.length - 1);
  const right = Math.max(0, ...sheet.rows.map((line) => line.length - 1));
  if (bottom > LAST_ROW || right > LAST_COLUMN) throw new WorkbookError('unexpected', { sheet: sheet.name });
  return { top: 0, left: 0, bottom, right };
}
