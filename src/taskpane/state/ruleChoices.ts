import type { RuleSetting } from '../../settings/model';
import type { RuleEntry, RuleGroupEntry } from '../engine/catalogue';
import type { SettingsFile } from '../engine/settingsFile';

/** What a rule can be set to; what has no choice has the rule's own severity. */
export type RuleChoice = NonNullable<RuleSetting['severity']>;

const CHOICES: readonly RuleChoice[] = ['off', 'note', 'warning', 'error'];
const CHOICES_OF_GUESSES: readonly RuleChoice[] = ['off', 'note'];

export function choicesFor({ isHeuristic }: RuleEntry): readonly RuleChoice[] {
  return isHeuristic ? CHOICES_OF_GUESSES : CHOICES;
}

/** What the settings say of a rule. A rule that guesses is a note, however grave somebody has written it. */
export function choiceOf(file: SettingsFile, rule: RuleEntry): RuleChoice | null {
  const written = CHOICES.find((choice) => choice === file.rules[rule.id]) ?? null;
  return written === null || choicesFor(rule).includes(written) ? written : 'note';
}

/** The settings with a choice for a rule; `null` gives it back its own severity. */
export function withChoice(file: SettingsFile, id: string, choice: RuleChoice | null): SettingsFile {
  const { [id]: _before, ...others } = file.rules;
  return { ...file, rules: choice === null ? others : { ...others, [id]: choice } };
}

/** How many of the rules have another severity than their own, or are off. */
export function changedCount(file: SettingsFile, rules: readonly RuleEntry[]): number {
  return rules.filter((rule) => (choiceOf(file, rule) ?? rule.severity) !== rule.severity).length;
}

/** The groups with the rules whose id or title has every word of the search, without the groups that then have none. */
export function searchRules(groups: readonly RuleGroupEntry[], search: string): readonly RuleGroupEntry[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = ({ id, title }: RuleEntry) => {
    const text = `${id} ${title}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return groups.map((group) => ({ ...group, rules: group.rules.filter(fits) })).filter(({ rules }) => rules.length > 0);
}

/** The rules that look at a place of the settings. */
export function rulesUsing(groups: readonly RuleGroupEntry[], path: RuleEntry['settings'][number]): readonly string[] {
  return groups.flatMap(({ rules }) => rules.filter(({ settings }) => settings.includes(path)).map(({ id }) => id));
}
