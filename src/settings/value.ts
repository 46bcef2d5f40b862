import {
  type Decimal,
  formatNumber,
  fromExcelNumber,
  inUnit,
  orePerUnit,
  parseSwedishAmount,
  THOUSANDS_SPACE,
  MINUS,
  type Ore,
} from '../money';

/** An amount as a settings file has it: `"50 000 kr"`, `"50 tkr"`, or a number of kronor. `null`: not an amount in whole öre. */
export function readAmount(input: unknown): Ore | null {
  if (typeof input === 'number') return wholeOre(fromExcelNumber(input).times(orePerUnit('kr')));
  if (typeof input !== 'string') return null;
  const parsed = parseSwedishAmount(input);
  if (!parsed || parsed.isPercent || parsed.isNil) return null;
  return wholeOre(parsed.value.times(orePerUnit(parsed.unit ?? 'kr')));
}

/** The amount as we write it in a settings file: `"50 000 kr"`, with the spaces of an ordinary keyboard. */
export function writeAmount(amount: Ore): string {
  return `${plain(formatNumber(inUnit(amount, 'kr')))} kr`;
}

/** A share as a settings file has it: `"25 %"` or `0.25`. `null`: not a share, or a negative one. */
export function readShare(input: unknown): Decimal | null {
  if (typeof input === 'number') return notNegative(fromExcelNumber(input));
  if (typeof input !== 'string') return null;
  const parsed = parseSwedishAmount(input);
  if (!parsed || parsed.unit || parsed.isNil || !parsed.isPercent) return null;
  return notNegative(parsed.value);
}

/** The share as we write it in a settings file, with every digit it has: `"33,3333 %"`. */
export function writeShare(share: Decimal): string {
  return `${plain(formatNumber(share.times(100)))} %`;
}

/** A date of the calendar as ISO text (`2025-11-28`), or `null`. */
export function readDate(input: unknown): string | null {
  if (typeof input !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(input)) return null;
  const date = new Date(`${input}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(input) ? input : null;
}

function wholeOre(amount: Decimal): Ore | null {
  return amount.isInteger() ? amount : null;
}

function notNegative(share: Decimal): Decimal | null {
  return share.isNegative() && !share.isZero() ? null : share.abs();
}

function plain(text: string): string {
  return text.replaceAll(THOUSANDS_SPACE, ' ').replaceAll(MINUS, '-');
}
