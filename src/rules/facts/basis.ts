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
  svedala: practice('Svedala kommun, delårsbokslut med helårsprognos 2007'),
  riksrevisionen: practice('Riksrevisionen, granskning av Statens museer för världskultur 2013'),
  finsamAdministration: practice('finsam.se, Ekonomiadministration'),
  audit: law('lag (2003:1210) 25 §'),
  annualReport: law('lag (2018:597) genom lag (2003:1210) 24 §'),
  auditOfGoals: law('kommunallagen 12 kap. 2 § genom lag (2003:1210) 26 §'),
  budgetDate: law('lag (2003:1210) 23 §'),
  reportDate: law('lag (2003:1210) 24 §'),
  openMeeting: law('lag (2003:1210) 19 § och kommunallagen 8 kap. 14 § genom lag (2003:1210) 21 §'),
  board: law('lag (2003:1210) 10 §'),
  spending: law('kommunallagen 11 kap. 15 § genom lag (2003:1210) 21 §'),
  balanceInquiry: law('lag (2018:597) 11 kap. 10 § genom lag (2003:1210) 24 §'),
  finsamReports: practice('finsam.se, Årsredovisning'),
  terms: law('lag (2003:1210) 9, 24 och 25 §§'),
  delta: practice('Samordningsförbundet DELTA, utvärdering av MMR-teamet'),
  proposal: { kind: 'proposal', reference: '' },
} as const satisfies Readonly<Record<string, Basis>>;

function law(reference: string): Basis {
  return { kind: 'law', reference };
}

function practice(reference: string): Basis {
  return { kind: 'practice', reference };
}
