import type { CellLook, SheetLook } from '../../src/hosts/file';

/** A cell of a workbook that says nothing of its looks. */
export const PLAIN_CELL: CellLook = {
  font: {
    name: 'Calibri',
    size: 11,
    isBold: false,
    isItalic: false,
    underline: 'none',
    isStruck: false,
    colour: null,
  },
  fill: null,
  borders: { top: null, right: null, bottom: null, left: null },
  align: 'general',
  verticalAlign: 'bottom',
  wraps: false,
  shrinks: false,
  indent: 0,
  rotation: 0,
  format: 'General',
};

/** A sheet without anything, as Excel makes it. */
export const EMPTY_SHEET: Omit<SheetLook, 'cells'> = {
  name: 'Blad1',
  visibility: 'visible',
  isGenerated: false,
  tabColour: null,
  rowCount: 0,
  columnCount: 0,
  defaultRowHeight: 20,
  defaultColumnWidth: 64,
  columns: [],
  rows: new Map(),
  merges: [],
  frozen: { rows: 0, columns: 0 },
  showsGridLines: true,
  showsZeros: true,
  notes: [],
  links: [],
  drawings: [],
  marks: [],
};
