import type { CellRange, CellValue } from '../../workbook';
import { LAST_COLUMN, LAST_ROW, WorkbookError, parseAddress, parseRange } from '../../workbook';
import { isMarkFormula, markedSeverity } from '../markers';
import type { ScanContext } from './cellScan';
import { CellScan } from './cellScan';
import { CellStoreBuilder } from './cellStoreBuilder';
import type { CellLook, SheetLook } from './look';
import type { ColourAttributes } from './lookColours';
import { RELATIONSHIPS } from './namespaces';
import { isZero } from './sheetReader';
import { isTrue } from './workbookPart';
import type { XmlTag } from './xmlScanner';

const RELATIONSHIP_NAMESPACES = new Set([RELATIONSHIPS]);

/** The width in pixels of the widest digit of Calibri 11, in which Excel counts columns. */
const DIGIT_WIDTH = 7;
/** Room beside the digits of a column whose width is given without it. */
const COLUMN_PADDING = 5;
const POINT = 96 / 72;
const DEFAULT_ROW_POINTS = 15;
const MAX_ROW_POINTS = 409.5;
const MAX_COLUMN_WIDTH = 255;

/** More cells with one mark than any sheet has figures; a mark that somebody has copied over whole columns ends here. */
const MAX_MARKED = 100_000;

/** What a sheet's cells refer to in the rest of the workbook. */
export interface LookContext extends ScanContext {
  readonly styles: readonly CellLook[];
  readonly colourOf: (attributes: ColourAttributes) => string | null;
  /** A number as it is shown: dates may be counted from 1904. */
  readonly shownNumber: (value: number, style: number) => number;
  /** How many more cells the workbook may hold. */
  readonly room: number;
}

/** A hyperlink as the sheet's part has it. */
export interface FoundLink {
  readonly range: CellRange;
  readonly relationship: string | null;
  readonly location: string | null;
}

/** What the sheet's own part says of its look. */
export type SheetPartLook = Pick<
  SheetLook,
  | 'tabColour'
  | 'defaultRowHeight'
  | 'defaultColumnWidth'
  | 'columns'
  | 'rows'
  | 'merges'
  | 'frozen'
  | 'showsGridLines'
  | 'showsZeros'
  | 'cells'
  | 'marks'
> & {
  readonly links: readonly FoundLink[];
  /** Just after the last row and column that hold or show something. */
  readonly rowCount: number;
  readonly columnCount: number;
};

type Column = SheetLook['columns'][number];
type Row = SheetLook['rows'] extends ReadonlyMap<number, infer Value> ? Value : never;
type SheetMark = SheetLook['marks'][number];

/** Reads the look of a worksheet part from its tags: hand it to a scanner, then take `look`. */
export class LookReader extends CellScan {
  private readonly store = new CellStoreBuilder();
  private readonly columns: Column[] = [];
  private readonly rows = new Map<number, Row>();
  private readonly merges: CellRange[] = [];
  private readonly links: FoundLink[] = [];
  private readonly marks = new Map<string, SheetMark>();
  private readonly columnStyles = new Int32Array(LAST_COLUMN + 1);
  private readonly shows: readonly boolean[];
  private rowStyle: number | null = null;
  private tabColour: string | null = null;
  private defaultRowHeight = pixels(DEFAULT_ROW_POINTS);
  private defaultColumnWidth = columnPixels(8 + COLUMN_PADDING / DIGIT_WIDTH, 8);
  private rowsHiddenByDefault = false;
  private frozen = { rows: 0, columns: 0 };
  private firstShown = { row: 0, column: 0 };
  private hasView = false;
  private showsGridLines = true;
  private showsZeros = true;
  private markedRanges: CellRange[] = [];
  private lastRow = -1;
  private lastColumn = -1;

  constructor(private readonly context: LookContext) {
    super(context);
    this.shows = context.styles.map(({ fill, borders }) => fill !== null || Object.values(borders).some(Boolean));
  }

  protected openElsewhere(tag: XmlTag): void {
    switch (tag.local) {
      case 'tabColor':
        this.tabColour = this.context.colourOf((name) => tag.attribute(name));
        break;
      case 'sheetView':
        this.takeView(tag);
        break;
      case 'pane':
        this.takePane(tag);
        break;
      case 'sheetFormatPr':
        this.takeDefaults(tag);
        break;
      case 'col':
        this.takeColumns(tag);
        break;
      case 'mergeCell':
        this.takeMerge(tag);
        break;
      case 'hyperlink':
        this.takeLink(tag);
        break;
      case 'conditionalFormatting':
        this.markedRanges = ranges(tag.attribute('sqref') ?? '');
        break;
    }
  }

  protected override closeElsewhere(tag: XmlTag, text: () => string): void {
    if (tag.local !== 'formula' || this.markedRanges.length === 0) return;
    const formula = text();
    if (isMarkFormula(formula)) this.takeMarks(markedSeverity(formula));
  }

  /** Of several windows of one sheet the first counts. */
  private takeView(tag: XmlTag): void {
    if (this.hasView) return;
    this.hasView = true;
    this.showsGridLines = !isFalse(tag.attribute('showGridLines'));
    this.showsZeros = !isFalse(tag.attribute('showZeros'));
    this.firstShown = parseAddress(tag.attribute('topLeftCell') ?? '') ?? this.firstShown;
  }

  /** Panes that are frozen while the sheet is scrolled hide what lies before them; here it stays in view. */
  private takePane(tag: XmlTag): void {
    if (!tag.attribute('state')?.startsWith('frozen')) return;
    const count = (name: string, before: number, most: number): number => {
      const split = Math.floor(Number(tag.attribute(name) ?? 0));
      return split > 0 ? Math.min(before + split, most) : 0;
    };
    this.frozen = {
      rows: count('ySplit', this.firstShown.row, LAST_ROW),
      columns: count('xSplit', this.firstShown.column, LAST_COLUMN),
    };
  }

  private takeDefaults(tag: XmlTag): void {
    const height = Number(tag.attribute('defaultRowHeight') ?? DEFAULT_ROW_POINTS);
    if (height >= 0 && height <= MAX_ROW_POINTS) this.defaultRowHeight = pixels(height);
    this.rowsHiddenByDefault = isTrue(tag.attribute('zeroHeight'));
    const base = Number(tag.attribute('baseColWidth') ?? 8);
    const given = tag.attribute('defaultColWidth');
    const fallback =
      base >= 0 && base <= MAX_COLUMN_WIDTH ? columnPixels(base + COLUMN_PADDING / DIGIT_WIDTH, 8) : null;
    this.defaultColumnWidth = widthOf(given) ?? fallback ?? this.defaultColumnWidth;
  }

  private takeColumns(tag: XmlTag): void {
    const from = Number(tag.attribute('min')) - 1;
    const to = Math.min(Number(tag.attribute('max')) - 1, LAST_COLUMN);
    if (!(from >= 0 && to >= from)) return;
    const text = tag.attribute('width');
    const style = this.known(Number(tag.attribute('style') ?? 0));
    const width = widthOf(text) ?? this.defaultColumnWidth;
    this.columns.push({ from, to, width, isHidden: isTrue(tag.attribute('hidden')) || isZero(text), style });
    this.columnStyles.fill(style, from, to + 1);
  }

  private takeMerge(tag: XmlTag): void {
    const range = parseRange(tag.attribute('ref') ?? '');
    if (range) this.merges.push(range);
  }

  private takeLink(tag: XmlTag): void {
    const range = parseRange(tag.attribute('ref') ?? '');
    if (!range) return;
    const relationship = tag.attributeOf(RELATIONSHIP_NAMESPACES, 'id');
    this.links.push({ range, relationship, location: tag.attribute('location') });
  }

  private takeMarks(severity: SheetMark['severity']): void {
    for (const { top, left, bottom, right } of this.markedRanges) {
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          if (this.marks.size >= MAX_MARKED) return;
          const key = `${row},${column}`;
          // A cell with several marks shows the gravest, which comes first.
          if (!this.marks.has(key)) this.marks.set(key, { row, column, severity });
        }
      }
    }
  }

  protected takeRow(tag: XmlTag): void {
    const given = tag.attribute('ht');
    const points = given === null || given.trim() === '' ? Number.NaN : Number(given);
    const usual = this.rowsHiddenByDefault ? this.defaultRowHeight : null;
    const height = points > 0 && points <= MAX_ROW_POINTS ? pixels(points) : usual;
    const isHidden = isTrue(tag.attribute('hidden')) || isZero(given);
    this.rowStyle = isTrue(tag.attribute('customFormat')) ? this.known(Number(tag.attribute('s') ?? 0)) : null;
    const differs = height !== null && (height !== this.defaultRowHeight || this.rowsHiddenByDefault);
    if (!differs && !isHidden && this.rowStyle === null) return;
    this.rows.set(this.row, { height: differs ? height : null, isHidden, style: this.rowStyle });
    if (this.rowStyle !== null && this.shows[this.rowStyle]) this.lastRow = Math.max(this.lastRow, this.row);
  }

  protected takeCell(value: CellValue, formula: string | null): void {
    const style = this.known(this.style);
    const isBlank = formula === null && (value === null || value === '');
    if (isBlank && style === (this.rowStyle ?? this.columnStyles[this.column])) return;
    if (this.store.size >= this.context.room) {
      // A look that does not fit is left out; contents never are.
      if (isBlank) return;
      throw new WorkbookError('tooLarge', { part: this.context.part });
    }
    const shown = typeof value === 'number' ? this.context.shownNumber(value, style) : value;
    this.store.add(this.row, this.column, style, isBlank ? undefined : shown, formula);
    if (isBlank && !this.shows[style]) return;
    if (this.row > this.lastRow) this.lastRow = this.row;
    if (this.column > this.lastColumn) this.lastColumn = this.column;
  }

  private known(style: number): number {
    return Number.isInteger(style) && style >= 0 && style < this.context.styles.length ? style : 0;
  }

  /** The sheet's look, once the scanner has come to its end. */
  look(): SheetPartLook {
    const { tabColour, defaultColumnWidth, merges, frozen, showsGridLines, showsZeros, links } = this;
    const edge = (last: number, of: (range: CellRange) => number): number =>
      merges.reduce((most, range) => Math.max(most, of(range)), last) + 1;
    return {
      tabColour,
      defaultRowHeight: this.rowsHiddenByDefault ? 0 : this.defaultRowHeight,
      defaultColumnWidth,
      columns: apart(this.columns),
      rows: this.rows,
      merges,
      frozen,
      showsGridLines,
      showsZeros,
      cells: this.store.result(),
      links,
      marks: [...this.marks.values()],
      rowCount: edge(this.lastRow, ({ bottom }) => bottom),
      columnCount: edge(this.lastColumn, ({ right }) => right),
    };
  }
}

/** The runs in order, each beginning after the one before. */
function apart(columns: readonly Column[]): Column[] {
  let next = 0;
  return [...columns]
    .sort((a, b) => a.from - b.from)
    .flatMap((run) => {
      const from = Math.max(run.from, next);
      if (from > run.to) return [];
      next = run.to + 1;
      return [{ ...run, from }];
    });
}

function ranges(references: string): CellRange[] {
  return references
    .split(/\s+/)
    .map(parseRange)
    .filter((range) => range !== null);
}

function pixels(points: number): number {
  return Math.round(points * POINT);
}

function widthOf(text: string | null): number | null {
  const width = text === null || text.trim() === '' ? Number.NaN : Number(text);
  return width >= 0 && width <= MAX_COLUMN_WIDTH ? columnPixels(width) : null;
}

/**
 * A width in digits, room beside them included, as pixels (ECMA-376 part 1, 18.3.1.13).
 * @param step Excel rounds the width it chooses itself up to a multiple of 8
 */
function columnPixels(width: number, step = 1): number {
  const exact = Math.trunc(((256 * width + Math.trunc(128 / DIGIT_WIDTH)) / 256) * DIGIT_WIDTH);
  return Math.ceil(exact / step) * step;
}

function isFalse(value: string | null): boolean {
  return value === '0' || value === 'false';
}
