import { Decimal, ZERO } from '../money';
import type { Settings } from './model';

/** What holds until a förbund says otherwise. The thresholds are our own proposals; the equity cap is empty on purpose. */
export const defaultSettings: Settings = {
  association: { name: null, members: [], phasing: null, instalments: null, extraContributionsAgreed: false },
  thresholds: {
    deviationShare: new Decimal('0.1'),
    deviationOre: new Decimal(5_000_000),
    equityFloorOre: ZERO,
  },
  equityCap: { source: null, steps: [] },
  corrections: [],
  budget: { status: null, decidedOn: null, year: null, openingEquityOre: null },
  accepted: [],
  rules: {},
};
