import type { Language } from '../../money';
import { rules, type Rule, type RuleGroup, type Severity, type SettingPath } from '../../rules';
import { ruleText } from '../../text';
import { ruleGroupNames } from '../../text/ruleGroups';
import type { SettingsFile } from './settingsFile';

/** A rule as the settings list it. */
export interface RuleEntry {
  readonly id: string;
  readonly title: string;
  /** Its severity where nobody has chosen another. */
  readonly severity: Severity;
  /** A rule that guesses can be nothing more than a note. */
  readonly isHeuristic: boolean;
  /** The settings that change what it says. */
  readonly settings: readonly SettingPath[];
}

export interface RuleGroupEntry {
  readonly id: RuleGroup;
  readonly title: string;
  readonly rules: readonly RuleEntry[];
}

/** What the forms need to know of the rules: all of them by group, in the order of the catalogue, and the default thresholds. */
export interface Catalogue {
  readonly groups: readonly RuleGroupEntry[];
  readonly thresholds: SettingsFile['thresholds'];
}

/** The rules in a language. */
export function catalogueOf(language: Language, thresholds: SettingsFile['thresholds']): Catalogue {
  const all = Object.values<Rule>(rules);
  const groups = [...new Set(all.map(groupOf))];
  return {
    groups: groups.map((group) => ({
      id: group,
      title: ruleGroupNames[language][group],
      rules: all.filter((rule) => groupOf(rule) === group).map((rule) => ruleEntry(rule, language)),
    })),
    thresholds,
  };
}

function groupOf({ id }: Rule): RuleGroup {
  return id.split('-')[0] as RuleGroup;
}

function ruleEntry({ id, severity, certainty, settings = [] }: Rule, language: Language): RuleEntry {
  return { id, title: ruleText(id, language).title, severity, isHeuristic: certainty === 'heuristic', settings };
}
