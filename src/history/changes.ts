import { amountsOf, unitOfQuantity, type Finding } from '../rules';
import type { History, LastFindings, PastFinding } from './model';

/** How a finding stands to the last recorded run. */
export type Change = 'new' | 'same' | 'changedAmount';

/** What has changed since the last recorded run. */
export interface Changes {
  /** ISO date and time of that run. */
  readonly since: string;
  /** By the finding's key. */
  readonly byKey: ReadonlyMap<string, Change>;
  /** What that run found and this one does not. */
  readonly gone: readonly PastFinding[];
  readonly counts: Readonly<Record<Change | 'gone', number>>;
}

/** Holds the findings against those of the last recorded run; `null` where there is none. */
export function changesSince({ last }: History, findings: readonly Finding[]): Changes | null {
  if (!last) return null;
  const pairs = pairsOf(last, findings.map(pastFinding));
  const changes = findings.map(({ key }): readonly [string, Change] => {
    const pair = pairs.get(key);
    if (!pair) return [key, 'new'];
    return [
      key,
      pair.before.expected === pair.now.expected && pair.before.actual === pair.now.actual ? 'same' : 'changedAmount',
    ];
  });
  const met = new Set([...pairs.values()].map(({ before }) => before));
  const gone = last.findings.filter((before) => !met.has(before));
  const count = (wanted: Change): number => changes.filter(([, change]) => change === wanted).length;
  return {
    since: last.time,
    byKey: new Map(changes),
    gone,
    counts: { new: count('new'), same: count('same'), changedAmount: count('changedAmount'), gone: gone.length },
  };
}

/** What of a finding is remembered. */
export function pastFinding(finding: Finding): PastFinding {
  const { key, rule, messageId, severity, where, expected, actual, difference } = finding;
  const unit = unitOfQuantity(expected ?? actual ?? difference);
  return { key, rule, messageId, severity, sheet: where.sheet, label: where.label, ...amountsOf(finding), unit };
}

interface Pair {
  readonly before: PastFinding;
  readonly now: PastFinding;
}

/** Pairs by key; what is left, where somebody has renamed the sheet, by all else that a finding is known by. */
function pairsOf(last: LastFindings, now: readonly PastFinding[]): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, Pair>();
  const byKey = new Map(last.findings.map((before) => [before.key, before]));
  for (const each of now) {
    const before = byKey.get(each.key);
    if (before) pairs.set(each.key, { before, now: each });
    byKey.delete(each.key);
  }
  const left = new Map([...byKey.values()].map((before) => [withoutSheet(before), before]));
  for (const each of now) {
    const before = pairs.has(each.key) ? undefined : left.get(withoutSheet(each));
    if (!before || before.sheet === each.sheet) continue;
    pairs.set(each.key, { before, now: each });
    left.delete(withoutSheet(each));
  }
  return pairs;
}

function withoutSheet({ rule, messageId, label, expected, actual, unit }: PastFinding): string {
  return JSON.stringify([rule, messageId, label, expected, actual, unit]);
}
