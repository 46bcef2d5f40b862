import type { Fix } from '../../fixes';
import type { Changes } from '../../history';
import type { Language } from '../../money';
import { amountsOf, rules, unitOfQuantity, type Finding, type Rule } from '../../rules';
import type { AcceptedDeviation } from '../../settings';
import { renderFinding, ruleText, statusOf, trustWords } from '../../text';
import { fixInWords } from './fixInWords';
import type { PaneFinding, Story } from './report';

/** What there is to say of a finding besides itself. */
export interface Surroundings {
  readonly language: Language;
  readonly accepted: readonly AcceptedDeviation[];
  readonly changes: Changes | null;
  readonly fixes: ReadonlyMap<string, Fix>;
}

/** The findings as stories: each main finding with what follows from it, in the order of the check. */
export function storiesOf(findings: readonly Finding[], surroundings: Surroundings): readonly Story[] {
  const known = new Set(findings.map(({ key }) => key));
  const following = new Map<string, Finding[]>();
  const main: Finding[] = [];
  for (const finding of findings) {
    const cause = finding.causedBy;
    if (cause === null || !known.has(cause)) main.push(finding);
    else following.set(cause, [...(following.get(cause) ?? []), finding]);
  }
  return main.map((finding) => ({
    main: paneFinding(finding, surroundings),
    consequences: (following.get(finding.key) ?? []).map((each) => paneFinding(each, surroundings)),
  }));
}

function paneFinding(finding: Finding, { language, accepted, changes, fixes }: Surroundings): PaneFinding {
  const { key, rule, severity, where } = finding;
  const fix = fixes.get(key);
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
    status: statusOf(finding),
    acceptance: acceptanceText(finding, language),
    acceptAs: { rule, sheet: where.sheet, label: where.label, ...amountsOf(finding) },
    acceptedBy: accepted.filter((entry) => isAbout(entry, finding)),
    change: changes?.byKey.get(key) ?? null,
    fix: fix ? fixInWords(fix, language) : null,
  };
}

function acceptanceText(finding: Finding, language: Language): string {
  const { acceptance, lapsed, followsAccepted, expected, actual } = finding;
  const words = trustWords(language);
  if (acceptance) return words.acceptedBy(acceptance);
  if (followsAccepted) return words.followsAccepted;
  return lapsed ? words.lapsed(lapsed, { ...amountsOf(finding), unit: unitOfQuantity(expected ?? actual) }) : '';
}

/** Whether a finding's acceptance, or its lapsed one, comes from this entry of the settings. */
function isAbout(entry: AcceptedDeviation, { rule, acceptance, lapsed }: Finding): boolean {
  const given = acceptance ?? lapsed;
  return (
    given !== null &&
    entry.rule === rule &&
    entry.reason === given.reason &&
    entry.acceptedBy === given.by &&
    entry.acceptedOn === given.on &&
    (lapsed === null || (entry.expected === lapsed.expected && entry.actual === lapsed.actual))
  );
}
