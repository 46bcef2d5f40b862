import type { XmlElement } from './xmlTree';
import { attribute, child, children, descendants } from './xmlTree';

/** Colours by number as Excel has them where the workbook has no palette of its own (ECMA-376 part 1, 18.8.27). */
const BASIC = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF'.split(' ');
const PALETTE = [
  ...BASIC,
  ...BASIC,
  ...(
    '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
    '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
    '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
  ).split(' '),
];

/** The theme of Office 2007, in the order of its numbers in a workbook: text and ground change places. */
const OFFICE_THEME = 'FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080'.split(' ');

/** The names of the theme's colours, in the order of their numbers. */
const THEME_NAMES = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

/** The text colour of the theme, by number. */
const THEME_TEXT = 1;

/** What colours a workbook's parts speak of by number. Each is `RRGGBB`. */
export interface Colours {
  readonly theme: readonly string[];
  readonly palette: readonly string[];
}

export const DEFAULT_COLOURS: Colours = { theme: OFFICE_THEME, palette: PALETTE };

/** The theme's colours; those that it does not say are Office's. */
export function themeColours(root: XmlElement): string[] {
  const scheme = [...descendants(root)].find((one) => one.local === 'clrScheme');
  return THEME_NAMES.map((name, index) => {
    const entry = scheme && child(scheme, name);
    const colour = entry?.children[0];
    const value = colour && (attribute(colour, colour.local === 'sysClr' ? 'lastClr' : 'val') ?? '');
    return hex(value ?? '') ?? OFFICE_THEME[index]!;
  });
}

/** The palette of a stylesheet, which may change the colours by number. */
export function paletteColours(styles: XmlElement): string[] {
  const colours = child(styles, 'colors');
  const list = colours && child(colours, 'indexedColors');
  const own = list ? children(list, 'rgbColor') : [];
  return PALETTE.map((usual, index) => hex((own[index] && attribute(own[index], 'rgb')) ?? '') ?? usual);
}

/** A reference to a colour, from wherever its attributes stand. */
export type ColourAttributes = (name: 'rgb' | 'theme' | 'indexed' | 'auto' | 'tint') => string | null;

/** The colour as `#rrggbb`; `null` where the file leaves it to the reader's system. */
export function colourOf(attributes: ColourAttributes, colours: Colours): string | null {
  const base = baseColour(attributes, colours);
  if (base === null) return null;
  const tint = Number(attributes('tint') ?? 0);
  return `#${(Number.isFinite(tint) && tint !== 0 ? tinted(base, tint) : base).toLowerCase()}`;
}

/** As {@link colourOf}, but `null` for the theme's own text colour too. */
export function textColourOf(attributes: ColourAttributes, colours: Colours): string | null {
  const isThemeText = Number(attributes('theme') ?? -1) === THEME_TEXT && Number(attributes('tint') ?? 0) === 0;
  return isThemeText && attributes('rgb') === null ? null : colourOf(attributes, colours);
}

export function attributesOf(element: XmlElement): ColourAttributes {
  return (name) => attribute(element, name);
}

function baseColour(attributes: ColourAttributes, { theme, palette }: Colours): string | null {
  const auto = attributes('auto');
  if (auto === '1' || auto === 'true') return null;
  const rgb = hex(attributes('rgb') ?? '');
  if (rgb !== null) return rgb;
  const themed = attributes('theme');
  if (themed !== null) return theme[Number(themed)] ?? null;
  const indexed = attributes('indexed');
  return indexed === null ? null : (palette[Number(indexed)] ?? null);
}

/** `FF1B3A4B` or `1B3A4B` → `1B3A4B`; how solid the colour is, Excel leaves out of account. */
function hex(text: string): string | null {
  return /^(?:[0-9a-fA-F]{2})?([0-9a-fA-F]{6})$/.exec(text)?.[1]?.toUpperCase() ?? null;
}

/** Lighter (above 0) or darker (below) by a part of what is left to white or black (ECMA-376 part 1, 18.8.19). */
function tinted(colour: string, tint: number): string {
  const by = Math.max(-1, Math.min(1, tint));
  const [hue, saturation, lightness] = toHsl(channels(colour));
  return fromHsl(hue, saturation, by < 0 ? lightness * (1 + by) : lightness * (1 - by) + by);
}

/** A colour that stands for two, `share` of the first. Both `#rrggbb`. */
export function mixed(first: string, second: string, share: number): string {
  const [a, b] = [channels(first.slice(1)), channels(second.slice(1))];
  return `#${write(a.map((channel, index) => channel * share + b[index]! * (1 - share)))}`.toLowerCase();
}

/** Red, green and blue, 0 to 1. */
function channels(colour: string): number[] {
  return [0, 2, 4].map((from) => Number.parseInt(colour.slice(from, from + 2), 16) / 255);
}

function write(parts: readonly number[]): string {
  const byte = (part: number) => Math.round(Math.max(0, Math.min(1, part)) * 255);
  return parts.map((part) => byte(part).toString(16).padStart(2, '0')).join('');
}

function toHsl(parts: readonly number[]): [number, number, number] {
  const [red, green, blue] = parts as [number, number, number];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const spread = most - least;
  if (spread === 0) return [0, 0, lightness];
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  const sector =
    most === red
      ? ((green - blue) / spread + 6) % 6
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return [sector / 6, saturation, lightness];
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const least = lightness - chroma / 2;
  const channel = (offset: number): number => {
    const sector = (hue * 6 + offset) % 6;
    return least + chroma * Math.max(0, Math.min(1, Math.abs(sector - 3) - 1));
  };
  return write([channel(0), channel(4), channel(2)]);
}
