import type { CSSProperties } from 'react';
import type { BorderLook, CellLook } from '../../hosts/file';
import { MARK_LOOKS } from '../../hosts/looks';
import type { Mark } from '../../workbook';
import type { Shown } from './format';
import { fontFamily, fontSize } from './measure';

/** A look with our mark over it, as Excel's conditional formats lay it over a cell. */
export function marked(style: CellLook, severity: Mark['severity']): CellLook {
  let known = MARKED[severity].get(style);
  if (!known) {
    const { bold = false, italic = false, colour, fill, border } = MARK_LOOKS[severity];
    const line: BorderLook = { style: border.line, colour: `#${border.colour}` };
    known = {
      ...style,
      font: {
        ...style.font,
        isBold: style.font.isBold || bold,
        isItalic: style.font.isItalic || italic,
        colour: `#${colour}`,
      },
      fill: `#${fill}`,
      borders: { top: line, right: line, bottom: line, left: line },
    };
    MARKED[severity].set(style, known);
  }
  return known;
}

const MARKED: Readonly<Record<Mark['severity'], WeakMap<CellLook, CellLook>>> = {
  error: new WeakMap(),
  warning: new WeakMap(),
  note: new WeakMap(),
};

/** Pixels of one step of indent. */
const INDENT = 9;
/** Between a text and the edge of its cell. */
export const PADDING = 3;

/** The CSS of a cell's text that follows from its look alone; one object a look, so that drawing a cell makes none. */
export function textCss(style: CellLook): CSSProperties {
  let css = TEXT_CSS.get(style);
  if (!css) TEXT_CSS.set(style, (css = newTextCss(style)));
  return css;
}

const TEXT_CSS = new WeakMap<CellLook, CSSProperties>();

function newTextCss(style: CellLook): CSSProperties {
  const { font } = style;
  return {
    fontFamily: fontFamily(font.name),
    fontSize: fontSize(style),
    ...(font.isBold ? { fontWeight: 700 } : {}),
    ...(font.isItalic ? { fontStyle: 'italic' } : {}),
    ...(font.colour ? { color: font.colour } : {}),
    ...decoration(font),
    ...rotation(style.rotation),
  };
}

function decoration({ underline, isStruck }: CellLook['font']): CSSProperties {
  const lines = [...(underline === 'none' ? [] : ['underline']), ...(isStruck ? ['line-through'] : [])];
  if (lines.length === 0) return {};
  return { textDecorationLine: lines.join(' '), ...(underline === 'double' ? { textDecorationStyle: 'double' } : {}) };
}

function rotation(degrees: number): CSSProperties {
  if (degrees === 0) return {};
  if (degrees === 255) return { writingMode: 'vertical-rl', textOrientation: 'upright', flex: 'none' };
  if (degrees === 90) return { writingMode: 'vertical-rl', transform: 'rotate(180deg)', flex: 'none' };
  if (degrees === -90) return { writingMode: 'vertical-rl', flex: 'none' };
  return {
    transform: `rotate(${-degrees}deg)`,
    transformOrigin: degrees > 0 ? 'left bottom' : 'left top',
    flex: 'none',
  };
}

/** Where the text of a cell stands, which of its look and its kind decide. */
export function alignOf(style: CellLook, kind: Shown['kind']): 'left' | 'center' | 'right' {
  switch (style.align) {
    case 'general':
      return kind === 'number' ? 'right' : kind === 'boolean' || kind === 'error' ? 'center' : 'left';
    case 'right':
      return 'right';
    case 'center':
    case 'centerContinuous':
    case 'distributed':
      return 'center';
    default:
      return 'left';
  }
}

/** Room that the indent takes beside the text, in pixels. */
export function indentOf(style: CellLook): number {
  return style.indent * INDENT;
}

/** Whether a text is broken into lines. */
export function wraps(style: CellLook): boolean {
  return style.wraps || style.align === 'justify' || style.align === 'distributed';
}

export const VERTICAL: Readonly<Record<CellLook['verticalAlign'], CSSProperties['alignItems']>> = {
  top: 'flex-start',
  center: 'center',
  bottom: 'flex-end',
};

export const SIDEWAYS: Readonly<Record<'left' | 'center' | 'right', CSSProperties['justifyContent']>> = {
  left: 'flex-start',
  center: 'center',
  right: 'flex-end',
};
