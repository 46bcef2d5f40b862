import { NO_HISTORY, type History, type HistoryEntry } from './model';
import { asHistory } from './schema';

/** The version of the stored form. */
export const HISTORY_VERSION = 1;

/**
 * Reads a stored history. One that cannot be read, or was written by a later program, is put aside as it is, so that writing
 * the history again loses nothing; a program that understands it takes it in again.
 * @param time ISO date and time of the reading
 */
export function parseHistory(json: string | null, time: string): History {
  if (json === null || json.trim() === '') return NO_HISTORY;
  const read = readHistory(json);
  if (!read) return { ...NO_HISTORY, aside: [{ keptSince: time, content: json }] };
  const { version: _version, ...history } = read;
  return history.aside.reduce<History>(takenIn, { ...history, aside: [] });
}

/** The history as it is stored. `parseHistory` gives the same history back. */
export function serializeHistory(history: History): string {
  return JSON.stringify({ version: HISTORY_VERSION, ...history });
}

/** Two histories of one workbook as one: what both hold stands once, in order of time. */
export function mergeHistories(a: History, b: History): History {
  const entries = [...a.entries, ...b.entries];
  const distinct = new Map(entries.map((entry) => [JSON.stringify(entry), entry]));
  const asides = new Map([...a.aside, ...b.aside].map((one) => [one.content, one]));
  return {
    ...a,
    entries: [...distinct.values()].sort(byTime),
    last: (b.last?.time ?? '') > (a.last?.time ?? '') ? b.last : a.last,
    aside: [...asides.values()],
  };
}

function takenIn(history: History, aside: History['aside'][number]): History {
  const read = readHistory(aside.content);
  if (!read) return { ...history, aside: [...history.aside, aside] };
  return mergeHistories(history, parseHistory(aside.content, aside.keptSince));
}

function readHistory(json: string) {
  try {
    return asHistory(JSON.parse(json));
  } catch {
    return null;
  }
}

function byTime(a: HistoryEntry, b: HistoryEntry): number {
  return a.time < b.time ? -1 : a.time > b.time ? 1 : 0;
}
