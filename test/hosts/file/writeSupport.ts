import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openWorkbookFile } from '../../../src/hosts/file';
import type { FileWorkbook } from '../../../src/hosts/file';
import type { GeneratedKind, Mark, Sheet, SheetCell } from '../../../src/workbook';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const SPREADSHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

export type Parts = Record<string, string>;

export interface SmallWorkbook {
  /** The content of each sheet's root: everything between `<worksheet>` and `</worksheet>`. */
  readonly sheets: Readonly<Record<string, string>>;
  /** What stands in the workbook part before and after `<sheets>`. */
  readonly before?: string;
  readonly after?: string;
  readonly styles?: string | null;
  /** `x:` for documents of other writers than Excel. */
  readonly prefix?: string;
  /** Parts beside these, or in the place of these. */
  readonly parts?: Parts;
  readonly contentTypes?: string;
  readonly workbookRelationships?: string;
}

/** One column of figures under a heading. */
export const ROWS =
  '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Budget 2026</t></is></c></row>' +
  '<row r="2"><c r="A2"><v>12</v></c><c r="B2"><v>30</v></c></row></sheetData>';

export const STYLES =
  '<fonts count="1"><font><sz val="10"/><color theme="1"/><name val="Arial"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>';

/** Unprefixed elements with a prefix: `<c>` → `<x:c>`. */
export function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z]+[\s/>])/g, `<$1${prefix}`);
}

export function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
}

export function relations(...entries: readonly string[]): string {
  return `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONS}">${entries.join('')}</Relationships>`;
}

/** A small but whole .xlsx file. */
export function smallWorkbook(given: SmallWorkbook): Uint8Array {
  const prefix = given.prefix ?? '';
  const namespace = prefix === '' ? `xmlns="${MAIN}"` : `xmlns:${prefix.slice(0, -1)}="${MAIN}"`;
  const root = (name: string, content: string, more = ''): string =>
    `${DECLARATION}<${prefix}${name} ${namespace}${more}>${prefixed(content, prefix)}</${prefix}${name}>`;
  const names = Object.keys(given.sheets);
  const parts: Parts = {};
  const overrides = [`<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEETML}.sheet.main+xml"/>`];
  const sheets = names.map((name, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = root('worksheet', given.sheets[name]!, ` xmlns:r="${RELATIONS}"`);
    overrides.push(
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${SPREADSHEETML}.worksheet+xml"/>`,
    );
    return `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`;
  });
  const toParts = names.map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`));
  if (given.styles !== null) {
    parts['xl/styles.xml'] = root('styleSheet', given.styles ?? STYLES);
    overrides.push(`<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEETML}.styles+xml"/>`);
    toParts.push(relation('rId90', 'styles', 'styles.xml'));
  }
  const all: Parts = {
    '[Content_Types].xml':
      `${DECLARATION}<Types xmlns="${TYPES}"><Default Extension="rels" ` +
      'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}${given.contentTypes ?? ''}</Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': root(
      'workbook',
      `${given.before ?? ''}<sheets>${sheets.join('')}</sheets>${given.after ?? ''}`,
      ` xmlns:r="${RELATIONS}"`,
    ),
    'xl/_rels/workbook.xml.rels': relations(...toParts, given.workbookRelationships ?? ''),
    ...parts,
    ...given.parts,
  };
  return zip(all);
}

export function zip(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** The parts of a file as text. */
export function partsOf(bytes: Uint8Array): Parts {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

/** The names of the parts that differ between two files, new ones and lost ones included. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const a = partsOf(before);
  const b = partsOf(after);
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name]).sort();
}

export function open(bytes: Uint8Array): FileWorkbook {
  return openWorkbookFile(bytes, 'prov.xlsx');
}

export function text(value: string, style?: SheetCell['style']): SheetCell {
  return style === undefined ? { value } : { value, style };
}

export function amount(value: number, formula?: string): SheetCell {
  return formula === undefined ? { value, format: 'integer' } : { value, formula, format: 'integer' };
}

/** A generated sheet with a title, one heading row and one line. */
export function generated(kind: GeneratedKind, name: string, change: Partial<Sheet> = {}): Sheet {
  return {
    kind,
    name,
    columns: [{ width: 30 }, { width: 12 }],
    rows: [
      [text(name, 'title')],
      [text('Post', 'heading'), text('2026', 'headingNumber')],
      [text('Staten'), amount(42, 'Budget!A2+Budget!B2')],
    ],
    ...change,
  };
}

export function mark(sheet: string, row: number, column: number, severity: Mark['severity']): Mark {
  return { cell: { sheet, row, column }, severity };
}
