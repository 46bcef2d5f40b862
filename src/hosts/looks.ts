import type { CellStyle, Mark } from '../workbook';

/*
 * What the style names of generated sheets look like, as plain data for both hosts. Colours are RRGGBB. Every pair of
 * text and ground reaches a contrast of at least 4.5:1 (WCAG 2.2, 1.4.3), and no colour stands alone: severities also
 * differ by weight, slant or border, and their cells hold the word.
 */

export type BorderLine = 'thin' | 'medium' | 'dotted' | 'dashed';

export interface Border {
  readonly line: BorderLine;
  readonly colour: string;
}

export interface CellLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Points above the workbook's own text size. */
  readonly larger?: number;
  /** Left out: the workbook's own text colour. */
  readonly colour?: string;
  readonly fill?: string;
  readonly top?: Border;
  readonly bottom?: Border;
  /** Left out: numbers right, text left. */
  readonly horizontal?: 'left' | 'right';
  /** Steps of space before the text; see {@link lookOf}. */
  readonly indent?: number;
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
}

const INK = '1B3A4B';
const RULE: Border = { line: 'thin', colour: 'D5DBDF' };

const HEADING: CellLook = {
  bold: true,
  colour: INK,
  fill: 'E4ECF0',
  top: { line: 'thin', colour: '7C919D' },
  bottom: { line: 'medium', colour: INK },
  vertical: 'center',
  wrap: true,
};

/** The look of each style name, before {@link lookOf}. */
export const CELL_LOOKS: Readonly<Record<CellStyle, CellLook>> = {
  title: { bold: true, larger: 7, colour: INK, vertical: 'center' },
  subtitle: { colour: '545E64', vertical: 'top' },
  text: { vertical: 'top', bottom: RULE },
  wrapped: { vertical: 'top', wrap: true, bottom: RULE },
  heading: HEADING,
  headingNumber: { ...HEADING, horizontal: 'right' },
  section: { bold: true, colour: INK, fill: 'F4F7F8', bottom: RULE, vertical: 'center' },
  total: {
    bold: true,
    top: { line: 'thin', colour: INK },
    bottom: { line: 'thin', colour: INK },
    vertical: 'center',
  },
  approved: { bold: true, colour: '0B5A2B', fill: 'E3F3E8', bottom: RULE, vertical: 'top' },
  error: { bold: true, colour: '8A1109', fill: 'FDE5E2', bottom: RULE, vertical: 'top' },
  warning: { italic: true, bold: true, colour: '6B4700', fill: 'FFF2CE', bottom: RULE, vertical: 'top' },
  note: { colour: '123F6B', fill: 'E4EEF8', bottom: RULE, vertical: 'top' },
  link: { underline: true, colour: '0B5394', bottom: RULE, vertical: 'top' },
};

/**
 * The look of a cell that holds text or something else. Text stands one step in from the left, in every style, so that
 * it keeps clear of a number in the column before and still begins at one edge from the title down.
 */
export function lookOf(style: CellStyle, isText: boolean): CellLook {
  const look = CELL_LOOKS[style];
  return isText && look.horizontal === undefined ? { ...look, horizontal: 'left', indent: 1 } : look;
}

/** The look of a mark over a user's cell: it must be seen on any ground, so it brings its own. */
export interface MarkLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour: string;
  readonly fill: string;
  /** Around the cell; conditional formats know thin lines only. */
  readonly border: Border;
}

export const MARK_LOOKS: Readonly<Record<Mark['severity'], MarkLook>> = {
  error: { bold: true, colour: '8A1109', fill: 'FFC9C2', border: { line: 'thin', colour: '8A1109' } },
  warning: { italic: true, colour: '5C3D00', fill: 'FFE08A', border: { line: 'dashed', colour: '8A5A00' } },
  note: { colour: '123F6B', fill: 'CFE2F5', border: { line: 'dotted', colour: '123F6B' } },
};

/** A sheet's tab, so that generated sheets are told from the user's at a glance (their names do so in words). */
export const TAB_COLOUR = INK;

/** The series of a chart in order. Each reaches 3:1 against white, neighbours differ in lightness. */
export const CHART_COLOURS: readonly string[] = ['1B4F72', 'C8661B', '2A8C82', '7A3B69', '6E7B84', '9C7A00'];
