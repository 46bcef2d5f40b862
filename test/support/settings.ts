import { Decimal } from '../../src/money';
import { defaultSettings, type Settings } from '../../src/settings';
import type { MemberSetting } from '../../src/settings/model';

/** Settings with a list of members: name and kind, and whatever else a test needs to say of them. */
export function withMembers(
  ...members: readonly (Pick<MemberSetting, 'name' | 'kind'> & Partial<MemberSetting>)[]
): Partial<Settings> {
  const unsaid = { aliases: [], key: null, outsideRegion: false, from: null, to: null };
  return {
    association: { ...defaultSettings.association, members: members.map((member) => ({ ...unsaid, ...member })) },
  };
}

/** Settings with other facts about documents than that nothing is known. */
export function withDocuments(documents: Partial<Settings['documents']>): Partial<Settings> {
  return { documents: { ...defaultSettings.documents, ...documents } };
}

/** Settings with some thresholds other than those proposed. */
export function withThresholds(thresholds: Partial<Record<keyof Settings['thresholds'], string>>): Partial<Settings> {
  const chosen = Object.fromEntries(Object.entries(thresholds).map(([name, value]) => [name, new Decimal(value)]));
  return { thresholds: { ...defaultSettings.thresholds, ...chosen } };
}

/** Settings with one insats that has been granted: amounts in kronor by year. */
export function withIntervention(
  name: string,
  from: string | null,
  to: string | null,
  granted: Readonly<Record<number, number>> = {},
): Partial<Settings> {
  const amounts = Object.entries(granted).map(([year, kronor]) => ({
    year: Number(year),
    ore: new Decimal(kronor).times(100),
  }));
  return { interventions: [{ name, aliases: [], from, to, granted: amounts }] };
}
