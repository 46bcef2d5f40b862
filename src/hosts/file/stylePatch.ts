import { WorkbookError } from '../../workbook';
import type { Border, CellLook, MarkLook } from '../looks';
import { STYLESHEET_CHILDREN, placeForChild } from './childOrder';
import { SPREADSHEET } from './namespaces';
import { TextEdits } from './textEdits';
import { escapeXml } from './xmlText';
import type { XmlElement } from './xmlTree';
import { attribute, child, children, isEmptyTag, parseXml } from './xmlTree';

/** A stylesheet that says nothing yet: what a workbook without one gets. */
export const EMPTY_STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${SPREADSHEET}"></styleSheet>`;

/** Number formats that every Excel knows by number. */
const BUILT_IN_FORMATS: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};
const FIRST_OWN_FORMAT = 164;

/** Excel ignores what the first two fills say: they are always "none" and "grey 12.5 %". */
const RESERVED_FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
];

/** Excel opens no workbook with more than 65 490 cell formats. */
const MAX_CELL_FORMATS = 65_000;

const DEFAULT_FONT = '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>';
const DEFAULT_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const DEFAULT_FORMAT = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';

type ListName = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellStyleXfs' | 'cellXfs' | 'dxfs';

/** One list of the stylesheet: what was there, and what is added at its end. */
class StyleList {
  readonly added: string[] = [];
  private readonly index = new Map<string, number>();
  readonly before: number;

  constructor(
    readonly element: XmlElement | null,
    items: readonly XmlElement[],
    private readonly key: (item: XmlElement) => string | null,
    firstUsable: number,
  ) {
    this.before = items.length;
    items.forEach((item, position) => {
      const itemKey = position < firstUsable ? null : key(item);
      if (itemKey !== null && !this.index.has(itemKey)) this.index.set(itemKey, position);
    });
  }

  get length(): number {
    return this.before + this.added.length;
  }

  /** The position of an equal item, which is added where there is none. */
  place(xml: string): number {
    const itemKey = this.key(parseXml(xml, 'style'))!;
    const known = this.index.get(itemKey);
    if (known !== undefined) return known;
    this.index.set(itemKey, this.length);
    this.added.push(xml);
    return this.length - 1;
  }

  addAlways(xml: string): void {
    this.added.push(xml);
  }
}

/**
 * Adds fonts, fills, borders, number formats and the formats made of them to the workbook's own stylesheet. What is
 * there already, from the user or from an earlier run, is used again; nothing is changed or taken away.
 */
export class StylePatch {
  private readonly source: string;
  private readonly root: XmlElement;
  private readonly lists: Readonly<Record<ListName, StyleList>>;
  private readonly baseFont: XmlElement;
  private readonly parentFormat: string;
  private readonly formatIds = new Map<string, number>();
  private nextFormatId: number;
  private readonly known = new Map<string, number>();

  /** @throws {WorkbookError} `brokenXml` where the root is no stylesheet */
  constructor(source: string, part: string) {
    this.source = withOpenRoot(source, part);
    this.root = parseXml(this.source, part);
    if (this.root.local !== 'styleSheet' || this.root.namespace !== SPREADSHEET) {
      throw new WorkbookError('brokenXml', { part, reason: 'root' });
    }
    this.lists = {
      numFmts: this.list('numFmts', 'numFmt', canonical),
      fonts: this.list('fonts', 'font', canonical),
      fills: this.list('fills', 'fill', canonical, RESERVED_FILLS.length),
      borders: this.list('borders', 'border', canonical),
      cellStyleXfs: this.list('cellStyleXfs', 'xf', () => null),
      cellXfs: this.list('cellXfs', 'xf', formatKey),
      dxfs: this.list('dxfs', 'dxf', canonical),
    };
    this.nextFormatId = this.readFormats();
    const first = this.items('cellXfs', 'xf')[0];
    this.baseFont =
      this.items('fonts', 'font')[Number((first && attribute(first, 'fontId')) ?? 0)] ?? parseXml(DEFAULT_FONT, part);
    this.parentFormat = (first && attribute(first, 'xfId')) ?? '0';
  }

  /** The size of the workbook's own text, in points. */
  get textSize(): number {
    const size = child(this.baseFont, 'sz');
    return Number((size && attribute(size, 'val')) ?? 11) || 11;
  }

  /** The number (`s`) of the cell format with this look and number format; `quoted`: stays text when edited in Excel. */
  cellFormat(look: CellLook, code: string, quoted = false): number {
    const key = JSON.stringify([look, code, quoted]);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.fillGaps();
    const { cellXfs } = this.lists;
    if (cellXfs.length >= MAX_CELL_FORMATS) return 0;
    const format = cellXfs.place(this.cellFormatXml(look, code, quoted));
    this.known.set(key, format);
    return format;
  }

  /** The number (`dxfId`) of the differential format of a mark. */
  markFormat(look: MarkLook): number {
    const weight = `${look.bold ? '<b/>' : ''}${look.italic ? '<i/>' : ''}`;
    // Solid fills of differential formats take their colour from bgColor; other programs than Excel look at fgColor.
    const fill = `<fgColor rgb="FF${look.fill}"/><bgColor rgb="FF${look.fill}"/>`;
    const sides = ['left', 'right', 'top', 'bottom'].map((name) => side(name, look.border)).join('');
    return this.lists.dxfs.place(
      `<dxf><font>${weight}<color rgb="FF${look.colour}"/></font>` +
        `<fill><patternFill patternType="solid">${fill}</patternFill></fill><border>${sides}</border></dxf>`,
    );
  }

  /** The stylesheet with the additions; the very text that was read where there are none. */
  result(): string {
    const edits = new TextEdits(this.source);
    for (const name of STYLESHEET_CHILDREN) {
      if (!(name in this.lists)) continue;
      const list = this.lists[name as ListName];
      if (list.added.length === 0) continue;
      const items = list.added.map((xml) => this.prefixed(xml)).join('');
      if (list.element) {
        edits.append(list.element, items);
        if (attribute(list.element, 'count') !== null) edits.setAttribute(list.element, 'count', String(list.length));
      } else this.addList(edits, name, list.length, items);
    }
    return edits.result();
  }

  private addList(edits: TextEdits, name: string, count: number, items: string): void {
    const { prefix } = this.root;
    const xml = `<${prefix}${name} count="${count}">${items}</${prefix}${name}>`;
    edits.insert(placeForChild(this.root, STYLESHEET_CHILDREN, name), xml);
  }

  private list(name: ListName, item: string, key: (item: XmlElement) => string | null, firstUsable = 0): StyleList {
    return new StyleList(child(this.root, name), this.items(name, item), key, firstUsable);
  }

  private items(name: ListName, item: string): XmlElement[] {
    const list = child(this.root, name);
    return list ? children(list, item) : [];
  }

  /** Reads the workbook's number formats and returns the first free number. */
  private readFormats(): number {
    let next = FIRST_OWN_FORMAT;
    for (const format of this.items('numFmts', 'numFmt')) {
      const id = Number(attribute(format, 'numFmtId'));
      const code = attribute(format, 'formatCode') ?? '';
      if (!this.formatIds.has(code)) this.formatIds.set(code, id);
      if (id >= next) next = id + 1;
    }
    return next;
  }

  /** A stylesheet may leave lists out; cells without a format of their own then still need the first of each. */
  private fillGaps(): void {
    const { fonts, fills, borders, cellStyleXfs, cellXfs } = this.lists;
    if (fonts.length === 0) fonts.addAlways(DEFAULT_FONT);
    for (const reserved of RESERVED_FILLS.slice(fills.length)) fills.addAlways(reserved);
    if (borders.length === 0) borders.addAlways(DEFAULT_BORDER);
    if (cellStyleXfs.length === 0) cellStyleXfs.addAlways(DEFAULT_FORMAT);
    if (cellXfs.length === 0) cellXfs.addAlways(DEFAULT_FORMAT.replace('/>', ' xfId="0"/>'));
  }

  private formatId(code: string): number {
    const known = BUILT_IN_FORMATS[code] ?? this.formatIds.get(code);
    if (known !== undefined) return known;
    const id = this.nextFormatId;
    this.nextFormatId += 1;
    this.formatIds.set(code, id);
    this.lists.numFmts.addAlways(`<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  private cellFormatXml(look: CellLook, code: string, quoted: boolean): string {
    const font = this.lists.fonts.place(this.fontXml(look));
    const fill = look.fill === undefined ? 0 : this.lists.fills.place(fillXml(look.fill));
    const border =
      look.top || look.bottom
        ? this.lists.borders.place(
            `<border><left/><right/>${side('top', look.top)}${side('bottom', look.bottom)}<diagonal/></border>`,
          )
        : 0;
    const alignment =
      (look.horizontal ? ` horizontal="${look.horizontal}"` : '') +
      (look.vertical === 'bottom' ? '' : ` vertical="${look.vertical}"`) +
      (look.wrap ? ' wrapText="1"' : '') +
      (look.indent ? ` indent="${look.indent}"` : '');
    return (
      `<xf numFmtId="${this.formatId(code)}" fontId="${font}" fillId="${fill}" borderId="${border}" ` +
      `xfId="${this.parentFormat}"${quoted ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" ` +
      `applyFill="1" applyBorder="1" applyAlignment="1">${alignment ? `<alignment${alignment}/>` : ''}</xf>`
    );
  }

  /** The workbook's own font in another size, weight or colour, so that our sheets look at home. */
  private fontXml(look: CellLook): string {
    const base = (name: string): string => {
      const found = child(this.baseFont, name);
      const list = found?.attributes.map((one) => ` ${one.name}="${escapeXml(one.value)}"`).join('');
      return found ? `<${name}${list}/>` : '';
    };
    const points = this.textSize + (look.larger ?? 0);
    const colour = look.colour === undefined ? base('color') : `<color rgb="FF${look.colour}"/>`;
    return (
      `<font>${look.bold ? '<b/>' : ''}${look.italic ? '<i/>' : ''}${look.underline ? '<u/>' : ''}` +
      `<sz val="${points}"/>${colour}${base('name')}${base('family')}${base('charset')}${base('scheme')}</font>`
    );
  }

  /** Our own XML is written without prefixes; the stylesheet may want one. */
  private prefixed(xml: string): string {
    return this.root.prefix === '' ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${this.root.prefix}`);
  }
}

/** A stylesheet written `<styleSheet/>` gets an end tag, so that lists can stand in it. */
function withOpenRoot(text: string, part: string): string {
  const root = parseXml(text, part);
  if (!isEmptyTag(root)) return text;
  const edits = new TextEdits(text);
  edits.fill(root, '\n');
  return edits.result();
}

function fillXml(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function side(name: string, border: Border | undefined): string {
  return border ? `<${name} style="${border.line}"><color rgb="FF${border.colour}"/></${name}>` : `<${name}/>`;
}

/** The same text for items that mean the same: prefixes and the order of attributes and children left out. */
function canonical(element: XmlElement): string {
  const attributes = element.attributes
    .filter((one) => !one.name.startsWith('xmlns'))
    .map((one) => `${one.name}=${one.value}`)
    .sort();
  const inner = element.children.map(canonical).sort();
  return `${element.local}(${attributes.join(',')})[${inner.join('')}]`;
}

const TRUE = new Set(['1', 'true']);

/** A cell format's parts and alignment; `null` for one that is not to be used for our cells. */
function formatKey(format: XmlElement): string | null {
  const number = (name: string): string => attribute(format, name) ?? '0';
  const applied = ['applyNumberFormat', 'applyFont', 'applyFill', 'applyBorder', 'applyAlignment'];
  const unapplied = applied.some((name) => attribute(format, name) !== null && !TRUE.has(attribute(format, name)!));
  if (unapplied || child(format, 'protection')) return null;
  const alignment = child(format, 'alignment');
  const parts = ['numFmtId', 'fontId', 'fillId', 'borderId', 'xfId'].map(number);
  const quoted = TRUE.has(attribute(format, 'quotePrefix') ?? '0');
  return [...parts, quoted, alignment ? canonical(alignment) : ''].join('|');
}
