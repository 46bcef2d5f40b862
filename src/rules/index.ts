import type { Reading } from '../reading/model';
import type { Settings } from '../settings/model';
import { withAcceptances } from './accept';
import { arrange } from './arrange';
import { withCauses } from './causes';
import { isOpen, type CheckResult, type Finding, type Rule, type Severity } from './model';
import { registry } from './registry';
import { runRule } from './run';

export * from './model';
export { amountsOf, plainQuantity, unitOfQuantity, type PlainAmounts } from './plain';
export { COULD_NOT_RUN } from './run';
export { registry as rules } from './registry';

/** The version of the set of rules. Changes whenever a rule is added or judges differently. */
export const RULE_VERSION = '2.2';

/** Runs every rule over a reading and puts what they found in order, with the consequences of one fault under it. */
export function check(reading: Reading, settings: Settings): CheckResult {
  return checkWith(Object.values<Rule>(registry), reading, settings);
}

/** As {@link check}, with a choice of rules. */
export function checkWith(rules: readonly Rule[], reading: Reading, settings: Settings): CheckResult {
  const runs = rules.map((rule) => runRule(rule, reading, settings));
  const arranged = arrange(
    runs.flatMap((run) => run.findings),
    reading,
  );
  const { findings, unneeded } = withAcceptances(withCauses(arranged), settings.accepted, reading);
  return {
    findings,
    checks: runs.reduce((total, run) => total + run.checks, 0),
    counts: countBySeverity(findings.filter(isOpen)),
    accepted: countBySeverity(findings.filter((finding) => !isOpen(finding))),
    unneeded,
    ruleVersion: RULE_VERSION,
  };
}

function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}
