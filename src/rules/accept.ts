import { Decimal } from '../money';
import type { Reading } from '../reading/model';
import type { AcceptedDeviation } from '../settings/model';
import type { Acceptance, Finding, Severity } from './model';
import { amountsOf, type PlainAmounts } from './plain';

const MILDEST_FIRST: readonly Severity[] = ['note', 'warning', 'error'];

/** The findings with what has been accepted of them, and the acceptances whose finding is gone. */
export interface Accepted {
  readonly findings: readonly Finding[];
  readonly unneeded: readonly AcceptedDeviation[];
}

/**
 * Holds the findings against what somebody has accepted: by rule, sheet, label and amounts, never by row. An acceptance of
 * other amounts has lapsed. What follows from an accepted finding is settled with it, unless it is graver: nobody who accepts
 * a note has said yes to an error.
 */
export function withAcceptances(
  findings: readonly Finding[],
  accepted: readonly AcceptedDeviation[],
  { sheets }: Pick<Reading, 'sheets'>,
): Accepted {
  if (accepted.length === 0) return { findings, unneeded: [] };
  const names = new Set(sheets.map(({ name }) => name));
  const places = accepted.map((entry) => ({ entry, candidates: candidatesOf(entry, findings, names) }));
  const holding = new Map<Finding, Acceptance>();
  const left = places.filter(({ entry, candidates }) => {
    const same = candidates.filter((finding) => sameAmounts(entry, amountsOf(finding)));
    for (const finding of same) holding.set(finding, acceptanceOf(entry));
    return same.length === 0;
  });
  const lapsed = new Map<Finding, AcceptedDeviation>();
  const unneeded: AcceptedDeviation[] = [];
  for (const { entry, candidates } of left) {
    const changed = candidates.find((finding) => !holding.has(finding) && !lapsed.has(finding));
    if (changed) lapsed.set(changed, entry);
    else unneeded.push(entry);
  }
  return { findings: settled(findings, holding, lapsed), unneeded };
}

/**
 * The findings that an acceptance may be about. Where its sheet is no longer in the workbook, somebody may have renamed it:
 * then one on another sheet, if there is but one.
 */
function candidatesOf(
  { rule, sheet, label }: AcceptedDeviation,
  findings: readonly Finding[],
  sheets: ReadonlySet<string>,
): readonly Finding[] {
  const alike = findings.filter((finding) => finding.rule === rule && folded(finding.where.label) === folded(label));
  const own = alike.filter(({ where }) => where.sheet === sheet);
  if (own.length > 0 || sheets.has(sheet)) return own;
  return alike.length === 1 ? alike : [];
}

function settled(
  findings: readonly Finding[],
  holding: ReadonlyMap<Finding, Acceptance>,
  lapsed: ReadonlyMap<Finding, AcceptedDeviation>,
): readonly Finding[] {
  const acceptedByKey = new Map([...holding.keys()].map((finding) => [finding.key, finding]));
  return findings.map((finding) => {
    const cause = finding.causedBy === null ? undefined : acceptedByKey.get(finding.causedBy);
    const acceptance = holding.get(finding) ?? null;
    const old = lapsed.get(finding);
    return {
      ...finding,
      acceptance,
      lapsed: old ? { ...acceptanceOf(old), expected: old.expected, actual: old.actual } : null,
      followsAccepted: acceptance === null && cause !== undefined && !isGraver(finding, cause),
    };
  });
}

function isGraver(finding: Finding, than: Finding): boolean {
  return MILDEST_FIRST.indexOf(finding.severity) > MILDEST_FIRST.indexOf(than.severity);
}

function acceptanceOf({ reason, acceptedBy, acceptedOn }: AcceptedDeviation): Acceptance {
  return { reason, by: acceptedBy, on: acceptedOn };
}

/** Case and spaces are often tidied up in a sheet without anything being changed. */
function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Whether two sets of figures are the same: `400`, `400.0` and `400,00` are. */
export function sameAmounts(a: PlainAmounts, b: PlainAmounts): boolean {
  return sameFigure(a.expected, b.expected) && sameFigure(a.actual, b.actual);
}

function sameFigure(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return a === b;
  const [first, second] = [figureOf(a), figureOf(b)];
  return first !== null && second !== null && first.equals(second);
}

function figureOf(text: string): Decimal | null {
  const plain = text.replace(/\s/g, '').replace('\u2212', '-').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? new Decimal(plain) : null;
}
