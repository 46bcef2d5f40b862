import { parseUnit, type Unit } from '../../money';

/** What a number format (en-US) shows of a number. */
export interface FormatReading {
  readonly shows: 'number' | 'percent' | 'date';
  /** Decimals that the format shows; `null` for `General`, which shows what there is. */
  readonly decimals: number | null;
  /** The number is shown divided by this: 1000 for `#,##0,`. */
  readonly scale: number;
  /** A unit that the format writes beside the number: `#,##0 "kr"`. */
  readonly unit: Unit | null;
}

const known = new Map<string, FormatReading>();

/** What {@link parseFormat} gives, worked out once for each format. */
export function readFormat(format: string): FormatReading {
  let reading = known.get(format);
  if (!reading) known.set(format, (reading = parseFormat(format)));
  return reading;
}

/** Quoted text, escaped characters, padding (`_x`, `*x`) and brackets: what is no code. */
const LITERALS = /"([^"]*)"|\\(.)|[_*].|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[[^\]]*\]/g;

/** Reads the part of a format that holds for positive numbers. */
export function parseFormat(format: string): FormatReading {
  const isElapsedTime = /\[[hms]+\]/i.test(format);
  let words = '';
  let code = '';
  let at = 0;
  for (const match of format.matchAll(LITERALS)) {
    const between = format.slice(at, match.index);
    code += between;
    if (between.includes(';')) break;
    words += match[1] ?? match[2] ?? match[3] ?? '';
    at = match.index + match[0].length;
  }
  code = (code + format.slice(at)).split(';')[0]!;
  if (/[ymdhs]/i.test(code) || isElapsedTime) return { shows: 'date', decimals: null, scale: 1, unit: null };
  const decimals = /\.([0#?]+)/.exec(code)?.[1]?.length ?? 0;
  if (code.includes('%')) return { shows: 'percent', decimals, scale: 1, unit: null };
  const thousands = /[0#?](,+)(?![0#?,])/.exec(code.replace(/\s/g, ''))?.[1]?.length ?? 0;
  return {
    shows: 'number',
    decimals: /[0#?]/.test(code) ? decimals : null,
    scale: 1000 ** thousands,
    unit: parseUnit(words),
  };
}
