import { defaultSettings, type Settings } from '../../../src/settings';

type Changed = Partial<Pick<Settings, 'budget' | 'documents' | 'association'>>;

/** A budget for 2026 that is decided on a day. */
export function decidedOn(date: string): Changed {
  return { budget: { ...defaultSettings.budget, status: 'decided', decidedOn: date, year: 2026 } };
}

export function documents(facts: Partial<Settings['documents']>): Changed {
  return { documents: { ...defaultSettings.documents, ...facts } };
}

export function charter(facts: Partial<Settings['association']['charter']>): Changed {
  const { association } = defaultSettings;
  return { association: { ...association, charter: { ...association.charter, ...facts } } };
}

/** Members by name: one region, the rest kommuner. */
export function members(region: string, ...municipalities: readonly string[]): Changed {
  const member = (name: string, kind: 'region' | 'municipality') => ({
    name,
    kind,
    aliases: [],
    key: null,
    outsideRegion: false,
    from: null,
    to: null,
  });
  const { association } = defaultSettings;
  return {
    association: {
      ...association,
      members: [member(region, 'region'), ...municipalities.map((name) => member(name, 'municipality'))],
    },
  };
}
