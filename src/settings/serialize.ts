import { rangeAddress } from '../workbook';
import type { Settings } from './model';
import { SETTINGS_VERSION } from './parse';
import { writeAmount, writeShare } from './value';

/** The settings as a file that people can read and change (docs/settings.md). `parseSettings` gives the same settings back. */
export function serializeSettings(settings: Settings): string {
  const { association, thresholds, equityCap, corrections, budget, documents, interventions, accepted, rules } =
    settings;
  const file = {
    version: SETTINGS_VERSION,
    association: {
      name: association.name,
      members: association.members.map(({ name, kind, aliases, key, outsideRegion, from, to }) => ({
        name,
        kind,
        aliases,
        key: key && writeShare(key),
        outsideRegion,
        from,
        to,
      })),
      phasing: association.phasing && {
        years: association.phasing.years.map(({ year, keys }) => ({
          year,
          keys: Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, writeShare(key)])),
        })),
      },
      instalments: association.instalments,
      extraContributionsAgreed: association.extraContributionsAgreed,
      keyDecision: association.keyDecision,
      charter: association.charter,
    },
    thresholds: {
      deviationShare: writeShare(thresholds.deviationShare),
      deviationAmount: writeAmount(thresholds.deviationOre),
      equityFloor: writeAmount(thresholds.equityFloorOre),
      unallocatedShare: writeShare(thresholds.unallocatedShare),
      contributionChangeShare: writeShare(thresholds.contributionChangeShare),
      stateDropShare: writeShare(thresholds.stateDropShare),
      paceShare: writeShare(thresholds.paceShare),
      cashDifferenceShare: writeShare(thresholds.cashDifferenceShare),
    },
    equityCap: {
      source: equityCap.source,
      steps: equityCap.steps.map(({ upToAnnualFundingOre, maxShare }) => ({
        upToAnnualFunding: upToAnnualFundingOre && writeAmount(upToAnnualFundingOre),
        maxShare: writeShare(maxShare),
      })),
    },
    budget: {
      status: budget.status,
      decidedOn: budget.decidedOn,
      year: budget.year,
      openingEquity: budget.openingEquityOre && writeAmount(budget.openingEquityOre),
    },
    corrections: corrections.map(({ sheet, range, ...rest }) => ({ sheet, range: rangeAddress(range), ...rest })),
    documents,
    interventions: interventions.map(({ granted, ...rest }) => ({
      ...rest,
      granted: granted.map(({ year, ore }) => ({ year, amount: writeAmount(ore) })),
    })),
    accepted,
    rules: Object.fromEntries(Object.entries(rules).map(([id, { severity }]) => [id, severity])),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
