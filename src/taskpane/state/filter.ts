import type { PaneFinding, Story } from '../engine/report';
import type { Severity } from '../../rules/model';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** What the user wants to see of the findings. */
export interface Filter {
  readonly severities: ReadonlySet<Severity>;
  /** A sheet's name, or `null` for all. */
  readonly sheet: string | null;
  readonly search: string;
  /** Only what is new since the last recorded run, or has other amounts. */
  readonly onlyNew: boolean;
}

export const everything: Filter = { severities: new Set(SEVERITIES), sheet: null, search: '', onlyNew: false };

/** The stories that fit: a main finding is shown when it fits itself, or something that follows from it does. */
export function filterStories(stories: readonly Story[], filter: Filter): readonly Story[] {
  const words = searchWords(filter.search);
  return stories.filter(({ main, consequences }) =>
    [main, ...consequences].some((finding) => fits(finding, filter, words)),
  );
}

function fits(finding: PaneFinding, { severities, sheet, onlyNew }: Filter, words: readonly string[]): boolean {
  if (!severities.has(finding.severity)) return false;
  if (sheet !== null && finding.sheet !== sheet) return false;
  if (onlyNew && (finding.change === null || finding.change === 'same')) return false;
  if (words.length === 0) return true;
  const { title, says, todo, label, place, basis, rule, expected, actual, difference } = finding;
  const text = plain([title, says, todo, label, place, basis, rule, expected, actual, difference].join(' '));
  return words.every((word) => text.includes(word));
}

/** Figures are written with many kinds of space; a search for `13392` finds `13 392`, and the other way round. */
function plain(text: string): string {
  return text.toLowerCase().replace(/(?<=\d)[\s\u00A0\u202F](?=\d)/g, '');
}

function searchWords(search: string): readonly string[] {
  return plain(search).split(/\s+/).filter(Boolean);
}

/** Whether somebody still has to look at a finding. */
export function isOpen({ status }: PaneFinding): boolean {
  return status === 'open' || status === 'lapsed';
}

/** Whether nothing of a story is open: it is accepted, with all that follows from it. */
export function isSettled({ main, consequences }: Story): boolean {
  return ![main, ...consequences].some(isOpen);
}

/** The sheets that findings stand on, in the order they first appear. */
export function sheetsOf(stories: readonly Story[]): readonly string[] {
  return [...new Set(stories.flatMap(({ main, consequences }) => [main, ...consequences].map(({ sheet }) => sheet)))];
}
