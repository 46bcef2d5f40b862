/**
 * What a function takes in one place: a single value (`number`, `text`, `value`: used as it is; `order`: its size is looked
 * at; `condition`; `criterion`; `sought`, which must be met exactly), a whole `range`, or an expression over ranges (`array`).
 */
export type Taken =
  | 'value'
  | 'number'
  | 'text'
  | 'order'
  | 'condition'
  | 'criterion'
  | 'sought'
  | 'date'
  | 'range'
  | 'lookup'
  | 'array'
  | 'exact'
  | 'kind';

/** The places of a function: those before the last may be left out from `least` on, the last `repeat` of them recur. */
export interface Signature {
  readonly least: number;
  readonly takes: readonly Taken[];
  readonly repeat: number;
  /** Whether the function gives text, so that it can stand where text is put together. */
  readonly givesText?: boolean;
  /** Whether it gives TRUE or FALSE. */
  readonly givesTruth?: boolean;
}

function signature(least: number, takes: string, repeat = 0, more: Partial<Signature> = {}): Signature {
  return { least, takes: takes.split(' ') as Taken[], repeat, ...more };
}

const truth = { givesTruth: true };
const text = { givesText: true };

/**
 * The functions that the engine is trusted with, each tried against Excel's documented behaviour. Left out on purpose: those that
 * go by the clock or by chance (TODAY, RAND), that find their cells as they run (OFFSET, INDIRECT), that write or read numbers in the
 * user's language (TEXT, VALUE), and those that cut decimals off, where floating point noise changes the result (INT, ROUNDDOWN).
 */
export const TRUSTED_FUNCTIONS: ReadonlyMap<string, Signature> = new Map([
  ...['SUM', 'AVERAGE', 'MIN', 'MAX', 'COUNT', 'COUNTA', 'PRODUCT', 'MEDIAN', 'SUMSQ'].map(
    (name) => [name, signature(1, 'range', 1)] as const,
  ),
  ['SUMPRODUCT', signature(1, 'array', 1)],
  ['SUBTOTAL', signature(2, 'kind range', 1)],
  ['SUMIF', signature(2, 'range criterion range')],
  ['AVERAGEIF', signature(2, 'range criterion range')],
  ['COUNTIF', signature(2, 'range criterion')],
  ['COUNTIFS', signature(2, 'range criterion', 2)],
  ...['SUMIFS', 'AVERAGEIFS', 'MAXIFS', 'MINIFS'].map(
    (name) => [name, signature(3, 'range range criterion', 2)] as const,
  ),
  ...['LARGE', 'SMALL'].map((name) => [name, signature(2, 'range number')] as const),
  ['AND', signature(1, 'condition', 1, truth)],
  ['OR', signature(1, 'condition', 1, truth)],
  ['NOT', signature(1, 'condition', 0, truth)],
  ...['ISBLANK', 'ISNUMBER', 'ISTEXT', 'ISNONTEXT', 'ISLOGICAL', 'ISERROR', 'ISERR', 'ISNA'].map(
    (name) => [name, signature(1, 'value', 0, truth)] as const,
  ),
  ['TRUE', signature(0, '', 0, truth)],
  ['FALSE', signature(0, '', 0, truth)],
  ['NA', signature(0, '')],
  ['IF', signature(2, 'condition value value')],
  ['IFERROR', signature(2, 'value value')],
  ['IFNA', signature(2, 'value value')],
  ['CHOOSE', signature(2, 'number value', 1)],
  ['INDEX', signature(2, 'lookup number number')],
  ['MATCH', signature(3, 'sought lookup exact')],
  ['VLOOKUP', signature(4, 'sought lookup number exact')],
  ['HLOOKUP', signature(4, 'sought lookup number exact')],
  ['ROUND', signature(2, 'number number')],
  ...['ABS', 'SIGN', 'SQRT'].map((name) => [name, signature(1, 'number')] as const),
  ...['YEAR', 'MONTH', 'DAY'].map((name) => [name, signature(1, 'date')] as const),
  ['POWER', signature(2, 'number number')],
  ['DATE', signature(3, 'number number number')],
  ['EDATE', signature(2, 'date number')],
  ['EOMONTH', signature(2, 'date number')],
  ['CONCATENATE', signature(1, 'text', 1, text)],
  ['LEFT', signature(1, 'text number', 0, text)],
  ['RIGHT', signature(1, 'text number', 0, text)],
  ['MID', signature(3, 'text number number', 0, text)],
  ['TRIM', signature(1, 'text', 0, text)],
  ['UPPER', signature(1, 'text', 0, text)],
  ['LOWER', signature(1, 'text', 0, text)],
  ['LEN', signature(1, 'text')],
  ['EXACT', signature(2, 'text text', 0, truth)],
]);

/** Functions that read cells which their arguments do not name. */
export const OPEN_FUNCTIONS: ReadonlySet<string> = new Set(['OFFSET', 'INDIRECT', 'CELL', 'INFO', 'GETPIVOTDATA']);

/** Functions that hide an error in what they are given. */
export const ERROR_HIDERS: ReadonlySet<string> = new Set([
  'IFERROR',
  'IFNA',
  'ISERROR',
  'ISERR',
  'ISNA',
  'COUNT',
  'COUNTA',
]);

/** Functions of dates: for the first two months of 1900, and years below, the engine has an error where Excel has a date. */
export const DATE_FUNCTIONS: ReadonlySet<string> = new Set(['YEAR', 'MONTH', 'DAY', 'DATE', 'EDATE', 'EOMONTH']);

/** What a function takes in the place `index` of `count`; `null`: it takes no such number of arguments. */
export function takenAt(signature: Signature, index: number, count: number): Taken | null {
  const { takes, repeat, least } = signature;
  if (count < least) return null;
  if (index < takes.length) return takes[index]!;
  if (repeat === 0 || (count - takes.length) % repeat !== 0) return null;
  return takes[takes.length - repeat + ((index - takes.length) % repeat)]!;
}
