import type { Language } from '../../money';
import { rules, type Finding, type Rule } from '../../rules';
import { renderFinding, ruleText } from '../../text';
import type { PaneFinding, Story } from './report';

/** The findings as stories: each main finding with what follows from it, in the order of the check. */
export function storiesOf(findings: readonly Finding[], language: Language): readonly Story[] {
  const known = new Set(findings.map(({ key }) => key));
  const following = new Map<string, Finding[]>();
  const main: Finding[] = [];
  for (const finding of findings) {
    const cause = finding.causedBy;
    if (cause === null || !known.has(cause)) main.push(finding);
    else following.set(cause, [...(following.get(cause) ?? []), finding]);
  }
  return main.map((finding) => ({
    main: paneFinding(finding, language),
    consequences: (following.get(finding.key) ?? []).map((each) => paneFinding(each, language)),
  }));
}

function paneFinding(finding: Finding, language: Language): PaneFinding {
  const { key, rule, severity, where } = finding;
  const { title, says, todo, expected, actual, difference, tolerance, basis, place } = renderFinding(finding, language);
  return {
    key,
    rule,
    severity,
    sheet: where.sheet,
    place,
    cell: where.cell,
    label: where.label,
    title,
    says,
    todo,
    expected,
    actual,
    difference,
    tolerance,
    basis,
    demand: ruleText(rule, language).demand,
    isHeuristic: (rules as Readonly<Record<string, Rule>>)[rule]?.certainty === 'heuristic',
  };
}
