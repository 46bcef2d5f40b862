import type { CellLook } from '../../hosts/file';

/** Width of a text in pixels. */
export type Measure = (text: string, font: string) => number;

/** Fonts of Office, and the free ones that are as wide letter by letter. */
const ALIKE: Readonly<Record<string, string>> = {
  calibri: 'Carlito',
  'calibri light': 'Carlito',
  cambria: 'Caladea',
  arial: "'Liberation Sans', Arimo",
  'arial narrow': "'Liberation Sans Narrow'",
  helvetica: "'Liberation Sans', Arimo",
  'times new roman': "'Liberation Serif', Tinos",
  'courier new': "'Liberation Mono', Cousine",
};

const PIXELS_PER_POINT = 4 / 3;

/** The font of a cell with what stands in for it where it is not installed. */
export function fontFamily(name: string): string {
  const quoted = `'${name.replace(/['\\]/g, '')}'`;
  const alike = ALIKE[name.toLowerCase()];
  return [quoted, ...(alike ? [alike] : []), "'Segoe UI'", 'Carlito', 'Arial', "'Liberation Sans'", 'sans-serif'].join(
    ', ',
  );
}

export function fontSize({ font }: CellLook): number {
  return font.size * PIXELS_PER_POINT;
}

/** The font as a canvas and the CSS property `font` have it. */
export function fontOf(style: CellLook): string {
  const { isBold, isItalic, name } = style.font;
  return `${isItalic ? 'italic ' : ''}${isBold ? 'bold ' : ''}${fontSize(style)}px ${fontFamily(name)}`;
}

/**
 * Measures by a canvas, letter by letter, and remembers every letter's width: a sheet has few fonts and few letters, and
 * asking the browser for each text would be many times slower.
 */
export function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const fonts = new Map<string, Map<string, number>>();
  return (text, font) => {
    let widths = fonts.get(font);
    if (!widths) fonts.set(font, (widths = new Map()));
    let width = 0;
    for (const letter of text) {
      let one = widths.get(letter);
      if (one === undefined) {
        if (context && context.font !== font) context.font = font;
        one = context?.measureText(letter).width ?? 0;
        widths.set(letter, one);
      }
      width += one;
    }
    return width;
  };
}
