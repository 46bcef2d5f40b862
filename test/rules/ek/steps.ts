import { Decimal } from '../../../src/money';

/** Steps made up for the tests; the real ones are nowhere in this project. */
export const equityCap = {
  source: 'påhittade steg',
  steps: [
    { upToAnnualFundingOre: new Decimal(500_000_000), maxShare: new Decimal('0.3') },
    { upToAnnualFundingOre: null, maxShare: new Decimal('0.2') },
  ],
};
