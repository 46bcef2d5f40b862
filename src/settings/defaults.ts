import { Decimal, ZERO } from '../money';
import type { Settings } from './model';

/** What holds until a förbund says otherwise. The thresholds are our own proposals; the equity cap is empty on purpose. */
export const defaultSettings: Settings = {
  association: {
    name: null,
    members: [],
    phasing: null,
    instalments: null,
    extraContributionsAgreed: false,
    keyDecision: null,
    charter: { interimReport: null, appropriationLevel: null, commonAuditors: null, membersPayAudit: null },
  },
  thresholds: {
    deviationShare: new Decimal('0.1'),
    deviationOre: new Decimal(5_000_000),
    equityFloorOre: ZERO,
    unallocatedShare: new Decimal('0.1'),
    contributionChangeShare: new Decimal('0.15'),
    stateDropShare: new Decimal('0.1'),
    paceShare: new Decimal('0.15'),
    cashDifferenceShare: new Decimal('0.2'),
  },
  equityCap: { source: null, steps: [] },
  corrections: [],
  budget: { status: null, decidedOn: null, year: null, openingEquityOre: null },
  documents: { consultedOn: null, annualReportOn: null, allocation: null, guidelines: null },
  interventions: [],
  accepted: [],
  rules: {},
};
