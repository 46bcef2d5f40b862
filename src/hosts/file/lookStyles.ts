import type { BorderLook, CellLook } from './look';
import type { Colours } from './lookColours';
import { attributesOf, colourOf, mixed, textColourOf } from './lookColours';
import { GENERAL } from './numberFormats';
import type { XmlElement } from './xmlTree';
import { attribute, child, children } from './xmlTree';

type Font = CellLook['font'];
type Borders = CellLook['borders'];
type Alignment = Pick<CellLook, 'align' | 'verticalAlign' | 'wraps' | 'shrinks' | 'indent' | 'rotation'>;

const DEFAULT_FONT: Font = {
  name: 'Calibri',
  size: 11,
  isBold: false,
  isItalic: false,
  underline: 'none',
  isStruck: false,
  colour: null,
};

const NO_BORDERS: Borders = { top: null, right: null, bottom: null, left: null };

const DEFAULT_ALIGNMENT: Alignment = {
  align: 'general',
  verticalAlign: 'bottom',
  wraps: false,
  shrinks: false,
  indent: 0,
  rotation: 0,
};

/** What cells look like in a workbook that says nothing of it. */
export const DEFAULT_LOOK: CellLook = {
  font: DEFAULT_FONT,
  fill: null,
  borders: NO_BORDERS,
  ...DEFAULT_ALIGNMENT,
  format: GENERAL,
};

/** How much of a pattern is ink. */
const DENSITY: Readonly<Record<string, number>> = {
  darkGray: 0.75,
  mediumGray: 0.5,
  lightGray: 0.25,
  gray125: 0.125,
  gray0625: 0.0625,
  darkHorizontal: 0.5,
  darkVertical: 0.5,
  darkDown: 0.5,
  darkUp: 0.5,
  darkGrid: 0.5,
  darkTrellis: 0.75,
  lightHorizontal: 0.25,
  lightVertical: 0.25,
  lightDown: 0.25,
  lightUp: 0.25,
  lightGrid: 0.44,
  lightTrellis: 0.38,
};

const LINES: Readonly<Record<string, BorderLook['style']>> = {
  hair: 'hair',
  thin: 'thin',
  medium: 'medium',
  thick: 'thick',
  double: 'double',
  dotted: 'dotted',
  dashed: 'dashed',
  dashDot: 'dashed',
  dashDotDot: 'dashed',
  mediumDashed: 'dashed',
  mediumDashDot: 'dashed',
  mediumDashDotDot: 'dashed',
  slantDashDot: 'dashed',
};

const ALIGNMENTS: ReadonlySet<string> = new Set<CellLook['align']>([
  'general',
  'left',
  'center',
  'right',
  'fill',
  'justify',
  'centerContinuous',
  'distributed',
]);

/** Text that is spread over the height begins at the top. */
const VERTICAL: Readonly<Record<string, CellLook['verticalAlign']>> = {
  top: 'top',
  center: 'center',
  bottom: 'bottom',
  justify: 'top',
  distributed: 'center',
};

const STACKED = 255;

/**
 * The look of each cell format of a stylesheet, at least one.
 * @param formats the number format of each
 */
export function readCellLooks(root: XmlElement, colours: Colours, formats: readonly string[]): CellLook[] {
  const fonts = items(root, 'fonts', 'font').map((font) => fontOf(font, colours));
  const fills = items(root, 'fills', 'fill').map((fill) => fillOf(fill, colours));
  const borders = items(root, 'borders', 'border').map((border) => bordersOf(border, colours));
  const parents = items(root, 'cellStyleXfs', 'xf');
  const looks = items(root, 'cellXfs', 'xf').map((format, index): CellLook => {
    const parent = parents[Number(attribute(format, 'xfId') ?? 0)] ?? null;
    const place = (name: string): number => Number(attribute(format, name) ?? (parent && attribute(parent, name)) ?? 0);
    return {
      font: fonts[place('fontId')] ?? fonts[0] ?? DEFAULT_FONT,
      fill: fills[place('fillId')] ?? null,
      borders: borders[place('borderId')] ?? NO_BORDERS,
      ...alignmentOf(format, parent),
      format: formats[index] ?? GENERAL,
    };
  });
  return looks.length > 0 ? looks : [{ ...DEFAULT_LOOK, font: fonts[0] ?? DEFAULT_FONT }];
}

function items(root: XmlElement, list: string, item: string): XmlElement[] {
  const found = child(root, list);
  return found ? children(found, item) : [];
}

function fontOf(font: XmlElement, colours: Colours): Font {
  const value = (name: string): string | null => {
    const found = child(font, name);
    return found && attribute(found, 'val');
  };
  const isOn = (name: string): boolean => child(font, name) !== null && !isFalse(value(name));
  const colour = child(font, 'color');
  return {
    name: value('name') || DEFAULT_FONT.name,
    size: within(value('sz'), 1, 409) ?? DEFAULT_FONT.size,
    isBold: isOn('b'),
    isItalic: isOn('i'),
    underline: child(font, 'u') === null ? 'none' : underlineOf(value('u')),
    isStruck: isOn('strike'),
    colour: colour && textColourOf(attributesOf(colour), colours),
  };
}

function underlineOf(value: string | null): Font['underline'] {
  if (value === 'none') return 'none';
  return value?.startsWith('double') ? 'double' : 'single';
}

function fillOf(fill: XmlElement, colours: Colours): string | null {
  const gradient = child(fill, 'gradientFill');
  if (gradient) return gradientColour(gradient, colours);
  const pattern = child(fill, 'patternFill');
  const kind = (pattern && attribute(pattern, 'patternType')) ?? 'none';
  if (!pattern || kind === 'none') return null;
  const front = childColour(pattern, 'fgColor', colours);
  if (kind === 'solid') return front;
  return mixed(front ?? '#000000', childColour(pattern, 'bgColor', colours) ?? '#ffffff', DENSITY[kind] ?? 0.5);
}

/** Halfway between the first and the last colour. */
function gradientColour(gradient: XmlElement, colours: Colours): string | null {
  const stops = children(gradient, 'stop').map((stop) => childColour(stop, 'color', colours) ?? '#ffffff');
  return stops.length === 0 ? null : mixed(stops[0]!, stops.at(-1)!, 0.5);
}

function childColour(parent: XmlElement, name: string, colours: Colours): string | null {
  const found = child(parent, name);
  return found && colourOf(attributesOf(found), colours);
}

function bordersOf(border: XmlElement, colours: Colours): Borders {
  const side = (...names: readonly string[]): BorderLook | null => {
    const found = names.map((name) => child(border, name)).find((one) => one !== null);
    const style = found && LINES[attribute(found, 'style') ?? 'none'];
    return style ? { style, colour: childColour(found, 'color', colours) ?? '#000000' } : null;
  };
  return { top: side('top'), right: side('right', 'end'), bottom: side('bottom'), left: side('left', 'start') };
}

/** A format that does not say that it brings an alignment has that of the named style it is made from. */
function alignmentOf(format: XmlElement, parent: XmlElement | null): Alignment {
  const own = child(format, 'alignment');
  const applies = attribute(format, 'applyAlignment');
  const inherited = parent && (applies === null || isFalse(applies)) ? child(parent, 'alignment') : null;
  const found = own ?? inherited;
  if (!found) return DEFAULT_ALIGNMENT;
  const align = attribute(found, 'horizontal') ?? 'general';
  return {
    align: ALIGNMENTS.has(align) ? (align as CellLook['align']) : 'general',
    verticalAlign: VERTICAL[attribute(found, 'vertical') ?? 'bottom'] ?? 'bottom',
    wraps: isOn(found, 'wrapText'),
    shrinks: isOn(found, 'shrinkToFit'),
    indent: within(attribute(found, 'indent'), 0, 250) ?? 0,
    rotation: rotationOf(attribute(found, 'textRotation')),
  };
}

/** The file counts the degrees downwards from 91. */
function rotationOf(text: string | null): number {
  const rotation = within(text, 0, STACKED) ?? 0;
  if (rotation === STACKED) return STACKED;
  return rotation > 180 ? 0 : rotation > 90 ? 90 - rotation : rotation;
}

function isOn(element: XmlElement, name: string): boolean {
  const value = attribute(element, name);
  return value !== null && !isFalse(value);
}

function isFalse(value: string | null): boolean {
  return value === '0' || value === 'false';
}

function within(text: string | null, least: number, most: number): number | null {
  const number = text === null || text.trim() === '' ? Number.NaN : Number(text);
  return number >= least && number <= most ? number : null;
}
