import type { Language } from '../../money';
import type { SettingPath } from '../../rules/model';
import { englishExplanations } from './en';
import type { Explanation } from './model';
import { settingNames } from './settingNames';
import { swedishExplanations } from './sv';

export type { Explanation } from './model';
export { notChecked, type NotChecked } from './notChecked';

const EXPLANATIONS: Readonly<Record<Language, Readonly<Record<string, Explanation>>>> = {
  sv: swedishExplanations,
  en: englishExplanations,
};

/** Why a rule exists and how it works, by its id. Only pages and documents need these; the pane carries none of it. */
export function explanation(id: string, language: Language): Explanation {
  const found = EXPLANATIONS[language][id];
  if (!found) throw new RangeError(`No explanation of ${id} in ${language}.`);
  return found;
}

/** What a setting is called. */
export function settingName(path: SettingPath, language: Language): string {
  return settingNames[path][language];
}
