const DAY = 86_400_000;
/** Day 0 of Excel's calendar as it counts from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Excel believes in 29 February 1900: before this serial number its calendar lies a day ahead. */
const FIRST_TRUE_SERIAL = 61;

/**
 * A date, a time or both in ISO 8601 as Excel's serial number, counted from 1900: `2026-01-31` → 46053,
 * `T12:00:00` → 0.5. A zone is left out of account, as Excel does. `null` for anything else.
 */
export function serialFromIso(text: string): number | null {
  const match =
    /^\s*(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:?\d\d)?\s*$/.exec(text);
  if (!match || (match[1] === undefined && match[4] === undefined)) return null;
  const time = (Number(match[4] ?? 0) * 3600 + Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0)) / 86_400;
  if (match[1] === undefined) return time;
  const midnight = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  if (!sameDay(midnight, Number(match[2]), Number(match[3]))) return null;
  const days = (midnight - DAY_ZERO) / DAY;
  return (days < FIRST_TRUE_SERIAL ? days - 1 : days) + time;
}

function sameDay(time: number, month: number, day: number): boolean {
  const date = new Date(time);
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
}
