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
} as const satisfies Readonly<Record<string, Basis>>;
