import type { MemberRef, Reading } from '../../reading/model';
import { isMemberRow, partyOf } from '../../rules/facts/members';
import { isOutsideRegion, namesOf, plainName } from '../../rules/facts/names';
import type { Settings, SettingsMemberKind } from '../../settings/model';
import type { MemberEntry } from './settingsFile';

/** The members that the sheets speak of by name and that the settings do not have yet, each once. */
export function foundMembers(reading: Reading, settings: Settings): readonly MemberEntry[] {
  const found = new Map<string, MemberEntry>();
  const known = new Set(settings.association.members.flatMap(({ name }) => namesOf(name, settings)));
  let hasState = settings.association.members.some(({ kind }) => kind === 'state');
  for (const row of reading.tables.flatMap((table) => table.rows)) {
    if (!isMemberRow(row)) continue;
    const kind = kindOf(row.member, settings);
    const key = plainName(row.member.name);
    if (!kind || known.has(key) || found.has(key) || (kind === 'state' && hasState)) continue;
    hasState ||= kind === 'state';
    found.set(key, entryOf(row.member, kind, settings));
  }
  return [...found.values()];
}

function kindOf(member: MemberRef, settings: Settings): SettingsMemberKind | null {
  if (member.kind === 'state') return 'state';
  if (member.kind !== 'region' && member.kind !== 'municipality') return null;
  return partyOf(member, settings) === 'regions' ? 'region' : 'municipality';
}

function entryOf(member: MemberRef, kind: SettingsMemberKind, settings: Settings): MemberEntry {
  const outsideRegion = kind === 'municipality' && isOutsideRegion(member, settings);
  return { name: member.name, kind, aliases: [], key: null, outsideRegion, from: null, to: null };
}
