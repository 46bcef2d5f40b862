import type { AcceptedDeviation } from '../../settings/model';
import type { PaneFinding } from '../engine/report';
import type { SettingsFile } from '../engine/settingsFile';

/** Why somebody accepts a deviation, who and when. */
export interface AcceptanceGiven {
  readonly reason: string;
  readonly by: string;
  /** ISO date. */
  readonly on: string;
}

/** The settings with a finding accepted as it is now; an acceptance of it that has lapsed makes room. */
export function withAcceptance(file: SettingsFile, finding: PaneFinding, given: AcceptanceGiven): SettingsFile {
  const entry: AcceptedDeviation = {
    ...finding.acceptAs,
    reason: given.reason.trim(),
    acceptedBy: given.by.trim(),
    acceptedOn: given.on,
  };
  return { ...file, accepted: [...withoutEntries(file, finding.acceptedBy).accepted, entry] };
}

/** The settings without these acceptances. */
export function withoutEntries(file: SettingsFile, entries: readonly AcceptedDeviation[]): SettingsFile {
  const unwanted = new Set(entries.map(keyOf));
  return { ...file, accepted: file.accepted.filter((entry) => !unwanted.has(keyOf(entry))) };
}

function keyOf({ rule, sheet, label, expected, actual, reason, acceptedBy, acceptedOn }: AcceptedDeviation): string {
  return JSON.stringify([rule, sheet, label, expected, actual, reason, acceptedBy, acceptedOn]);
}
