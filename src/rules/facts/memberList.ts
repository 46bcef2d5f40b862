import type { MemberRef } from '../../reading/model';
import type { MemberSetting, Settings, SettingsMemberKind } from '../../settings/model';
import { isOutsideRegion, plainName } from './names';

/** The members of a kind that the settings name. */
export function listedMembers({ association }: Settings, kind: SettingsMemberKind): readonly MemberSetting[] {
  return association.members.filter((member) => member.kind === kind);
}

/** The member of the settings that a row of the workbook is about; `null` where the list has none of that name. */
export function listedAs(member: MemberRef, settings: Settings): MemberSetting | null {
  const own = plainName(member.name);
  return (
    settings.association.members.find(
      ({ kind, name, aliases }) =>
        isKind(member, kind, settings) && [name, ...aliases].some((alias) => plainName(alias) === own),
    ) ?? null
  );
}

function isKind(member: MemberRef, kind: SettingsMemberKind, settings: Settings): boolean {
  return member.kind === kind || (kind === 'municipality' && isOutsideRegion(member, settings));
}

/** Whether a member is one during some day of a year. */
export function isMemberIn({ from, to }: MemberSetting, year: number): boolean {
  return (from === null || yearOf(from) <= year) && (to === null || yearOf(to) >= year);
}

/** The year of an ISO date. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
