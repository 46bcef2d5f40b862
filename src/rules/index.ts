import type { Reading } from '../reading/model';
import type { Settings } from '../settings/model';
import { arrange } from './arrange';
import { withCauses } from './causes';
import type { CheckResult, Finding, Rule, Severity } from './model';
import { registry } from './registry';
import { runRule } from './run';

export * from './model';
export { COULD_NOT_RUN } from './run';
export { registry as rules } from './registry';

/** The version of the set of rules. Changes whenever a rule is added or judges differently. */
export const RULE_VERSION = '1.0';

/** Runs every rule over a reading and puts what they found in order, with the consequences of one fault under it. */
export function check(reading: Reading, settings: Settings): CheckResult {
  return checkWith(Object.values<Rule>(registry), reading, settings);
}

/** As {@link check}, with a choice of rules. */
export function checkWith(rules: readonly Rule[], reading: Reading, settings: Settings): CheckResult {
  const runs = rules.map((rule) => runRule(rule, reading, settings));
  const findings = withCauses(
    arrange(
      runs.flatMap((run) => run.findings),
      reading,
    ),
  );
  return {
    findings,
    checks: runs.reduce((total, run) => total + run.checks, 0),
    counts: countBySeverity(findings),
    ruleVersion: RULE_VERSION,
  };
}

function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}
