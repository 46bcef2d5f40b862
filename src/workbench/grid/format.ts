import { format as formatted, formatColor, isDateFormat, isPercentFormat } from 'numfmt';
import type { CellLook } from '../../hosts/file';
import type { Language } from '../../money';
import { workbenchWords } from '../../text/workbench';
import { isCellError, type CellError, type CellValue } from '../../workbook';
import type { GridCell } from './model';

/** What is seen of a cell. */
export interface Shown {
  readonly text: string;
  /** `empty` also where the format or the sheet shows nothing of a value. */
  readonly kind: 'empty' | 'text' | 'number' | 'boolean' | 'error';
  /** By the number format (`[Red]`), which goes before the font's. */
  readonly colour: string | null;
  /** Stands to the left of the text where the format fills the space between the two. */
  readonly leading: string;
}

const NOTHING: Shown = { text: '', kind: 'empty', colour: null, leading: '' };
/** Put by the formatter where the rest of the cell's width is to be filled; no workbook holds it. */
const FILL = '\uE000';
const LOCALE: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** What errors are called in Swedish Excel; in English they are called as in {@link CellError}. */
const SWEDISH_ERRORS: Readonly<Record<CellError['error'], string>> = {
  '#NULL!': '#SKÄRNING!',
  '#DIV/0!': '#DIVISION/0!',
  '#VALUE!': '#VÄRDEFEL!',
  '#REF!': '#REFERENS!',
  '#NAME?': '#NAMN?',
  '#NUM!': '#OGILTIGT!',
  '#N/A': '#SAKNAS!',
  '#GETTING_DATA': '#HÄMTAR_DATA',
  '#SPILL!': '#SPILL!',
  '#CALC!': '#BERÄKNING!',
  '#FIELD!': '#FÄLT!',
  '#BLOCKED!': '#BLOCKERAD!',
  '#UNKNOWN!': '#OKÄNT!',
};

/** The formats that a workbook stores for "the short date of whoever looks". */
const LOCAL_DATES: Readonly<Record<string, string>> = {
  'mm-dd-yy': 'yyyy-mm-dd',
  'm/d/yy': 'yyyy-mm-dd',
  'm/d/yyyy': 'yyyy-mm-dd',
  'm/d/yy h:mm': 'yyyy-mm-dd hh:mm',
  'm/d/yyyy h:mm': 'yyyy-mm-dd hh:mm',
};

export function errorText({ error }: CellError, language: Language): string {
  return language === 'sv' ? SWEDISH_ERRORS[error] : error;
}

/** What a value looks like in a number format (en-US), to a reader of a language. */
export function shown(value: CellValue | undefined, format: string, language: Language, showsZeros = true): Shown {
  if (value === undefined || value === null || value === '') return NOTHING;
  if (typeof value === 'boolean') {
    const words = workbenchWords(language).grid;
    return { ...NOTHING, text: value ? words.true : words.false, kind: 'boolean' };
  }
  if (isCellError(value)) return { ...NOTHING, text: errorText(value, language), kind: 'error' };
  if (value === 0 && !showsZeros) return NOTHING;
  const kind = typeof value === 'number' ? 'number' : 'text';
  if (kind === 'text' && (format === 'General' || format === '@')) return { ...NOTHING, text: String(value), kind };
  const [leading, text] = splitAtFill(inFormat(value, format, language));
  if (text.trim() === '' && leading.trim() === '') return NOTHING;
  return { text, kind, colour: colourOf(value, format), leading };
}

function splitAtFill(text: string): readonly [string, string] {
  const at = text.indexOf(FILL);
  // What fills the space is one letter, nearly always a blank; it is not drawn.
  return at < 0 ? ['', text] : [text.slice(0, at), text.slice(at + 2)];
}

/** The formatter's own types call two of the options flags that are letters. */
const FILLING = { fillChar: FILL } as object;

function inFormat(value: string | number, format: string, language: Language): string {
  const code = (language === 'sv' ? LOCAL_DATES[format.toLowerCase().replace(/;@$/, '')] : undefined) ?? format;
  try {
    return formatted(code, value, { locale: LOCALE[language], nbsp: true, dateErrorNumber: true, ...FILLING });
  } catch {
    return plain(value, language);
  }
}

function colourOf(value: string | number, format: string): string | null {
  if (!format.includes('[')) return null;
  try {
    const colour = formatColor(format, value, { indexColors: true });
    return typeof colour === 'string' ? colour : null;
  } catch {
    return null;
  }
}

/** A value without any format. */
function plain(value: string | number, language: Language): string {
  return typeof value === 'number' ? decimalText(String(value), language) : value;
}

function decimalText(text: string, language: Language): string {
  return language === 'sv' ? text.replace('.', ',') : text;
}

/**
 * A number in the format General, with as many decimals as there is room for. `fits` says whether a text does.
 * `null`: not even the whole number has room.
 */
export function generalWithin(value: number, language: Language, fits: (text: string) => boolean): string | null {
  for (let decimals = 9; decimals >= 0; decimals--) {
    const text = decimalText(String(Number(value.toFixed(decimals))), language);
    if (!text.includes('e') && fits(text)) return text;
  }
  for (let digits = 5; digits >= 0; digits--) {
    const text = decimalText(value.toExponential(digits), language)
      .replace(/e([+-])(\d)$/, 'e$10$2')
      .toUpperCase();
    if (fits(text)) return text;
  }
  return null;
}

/** What the editor shows of a cell: as a reader of the language would type it. */
export function editText(
  cell: GridCell | null,
  style: CellLook,
  language: Language,
  formulaText: (formula: string) => string = (formula) => formula,
): string {
  if (cell === null || cell.value === undefined) return '';
  if (cell.formula !== null) return `=${formulaText(cell.formula)}`;
  const { value } = cell;
  if (typeof value !== 'number') return shown(value, '@', language).text;
  if (isFormat(isPercentFormat, style.format)) return `${decimalText(String(perCent(value)), language)}%`;
  if (isFormat(isDateFormat, style.format)) return inFormat(value, typedDate(value), language);
  return decimalText(String(value), language);
}

function perCent(value: number): number {
  return Number((value * 100).toPrecision(15));
}

function typedDate(value: number): string {
  if (Number.isInteger(value)) return 'yyyy-mm-dd';
  return value < 1 ? 'hh:mm:ss' : 'yyyy-mm-dd hh:mm';
}

function isFormat(test: (format: string) => boolean, format: string): boolean {
  try {
    return test(format);
  } catch {
    return false;
  }
}
