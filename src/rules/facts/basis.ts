import type { Basis } from '../model';

/** The paragraphs and public documents that rules rest on, as the reader sees them. */
export const BASIS = {
  shares: law('lag (2003:1210) 5 §'),
  outsideRegion: law('lag (2003:1210) 5 a §'),
  membersMoney: law('lag (2003:1210) 5 och 6 §§'),
  membersOnly: law('lag (2003:1210) 6 §'),
  shortage: law('lag (2003:1210) 22 §'),
  keyDecision: law('lag (2003:1210) 5 § och 9 § 8'),
  notice: law('lag (2003:1210) 27 §'),
  noLoans: law('lag (2003:1210) 21 § och kommunallagen 11 kap. 22 §'),
  guidelines: law('kommunallagen 11 kap. 1 § genom lag (2003:1210) 21 §'),
  balance: law('kommunallagen 11 kap. 5 § andra stycket genom lag (2003:1210) 21 §'),
  plan: law('kommunallagen 11 kap. 6 § genom lag (2003:1210) 21 §'),
  vasteras: practice('Samordningsförbundet Västerås, budget 2019 med utblick 2020–2021'),
  sodertalje: practice('Samordningsförbundet i Södertälje, verksamhetsplan och budget 2019'),
  vastraOstergotland: practice('Samordningsförbundet Västra Östergötland, verksamhetsplan 2015'),
  instalments: practice('finsam.se, Ekonomiadministrativa rutiner'),
  cash: practice('finsam.se, Finansiering från parterna'),
  allocation: practice('Försäkringskassan, fördelningsmodell för statens medelstilldelning 2015'),
  esf: practice('Svenska ESF-rådet, Likviditet och förskott'),
  equityCap: practice('Nationella rådet, rekommendation om eget kapital 2013-10-02'),
  proposal: { kind: 'proposal', reference: '' },
} as const satisfies Readonly<Record<string, Basis>>;

function law(reference: string): Basis {
  return { kind: 'law', reference };
}

function practice(reference: string): Basis {
  return { kind: 'practice', reference };
}
