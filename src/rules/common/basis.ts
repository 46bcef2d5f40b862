import type { Basis } from '../model';

/** Public documents that the rules on sums, units, texts and follow-ups rest on, as the reader sees them. */
export const SOURCES = {
  svedala: { kind: 'practice', reference: 'Svedala kommun, delårsbokslut med helårsprognos 2007' },
  riksrevisionen: {
    kind: 'practice',
    reference: 'Riksrevisionen, granskning av Statens museer för världskultur 2013',
  },
  finsamAdministration: { kind: 'practice', reference: 'finsam.se, Ekonomiadministration' },
  audit: { kind: 'law', reference: 'lag (2003:1210) 25 §' },
  annualReport: { kind: 'law', reference: 'lag (2018:597) genom lag (2003:1210) 24 §' },
  auditOfGoals: { kind: 'law', reference: 'kommunallagen 12 kap. 2 § genom lag (2003:1210) 26 §' },
  budgetDate: { kind: 'law', reference: 'lag (2003:1210) 23 §' },
  reportDate: { kind: 'law', reference: 'lag (2003:1210) 24 §' },
  openMeeting: {
    kind: 'law',
    reference: 'lag (2003:1210) 19 § och kommunallagen 8 kap. 14 § genom lag (2003:1210) 21 §',
  },
  board: { kind: 'law', reference: 'lag (2003:1210) 10 §' },
  spending: { kind: 'law', reference: 'kommunallagen 11 kap. 15 § genom lag (2003:1210) 21 §' },
  appropriations: { kind: 'law', reference: 'kommunallagen 11 kap. 6 § genom lag (2003:1210) 21 §' },
  balanceInquiry: { kind: 'law', reference: 'lag (2018:597) 11 kap. 10 § genom lag (2003:1210) 24 §' },
  finsamReports: { kind: 'practice', reference: 'finsam.se, Årsredovisning' },
  terms: { kind: 'law', reference: 'lag (2003:1210) 9, 24 och 25 §§' },
  delta: { kind: 'practice', reference: 'Samordningsförbundet DELTA, utvärdering av MMR-teamet' },
} as const satisfies Readonly<Record<string, Basis>>;
