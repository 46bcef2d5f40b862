import type { Language } from '../money';
import { checkAssociation, checkBudget, checkEquityCap, checkRuleIds } from './crossCheck';
import type { Settings } from './model';
import { expectationText, pathText, quote, unexpected, unknownKey, type SettingsProblem } from './problem';
import { parseSection, sections, type Sections } from './schema';

/** The version of the file's form. A later form is raised from an older one here, never guessed. */
export const SETTINGS_VERSION = 1;

export type ParsedSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly SettingsProblem[] };

/**
 * Reads a settings file (docs/settings.md). What is left out has its default; whatever cannot be read, or contradicts
 * something else, is a problem with its place. All problems are found in one go.
 * @param knownRules the ids of the rules, where the caller knows them: another id is then a problem
 */
export function parseSettings(json: string, knownRules: readonly string[] | null = null): ParsedSettings {
  let content: unknown;
  try {
    // Notepad begins a file with a byte order mark.
    content = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { ok: false, problems: [notJson(json, error)] };
  }
  if (!isObject(content)) return { ok: false, problems: [unexpected('', content, expectationText('object'))] };
  const problems = [...checkVersion(content.version), ...unknownSections(content)];
  const found = Object.fromEntries(
    Object.keys(sections).map((key) => [key, readSection(key as keyof Sections, content[key], problems)]),
  ) as { [Key in keyof Sections]: Sections[Key] | null };
  if (found.association) problems.push(...checkAssociation(found.association));
  if (found.equityCap) problems.push(...checkEquityCap(found.equityCap));
  if (found.budget) problems.push(...checkBudget(found.budget));
  problems.push(...checkRuleIds(ruleIds(found), knownRules));
  return problems.length === 0 ? { ok: true, settings: toSettings(found as Sections) } : { ok: false, problems };
}

const EMPTY_SECTION: Readonly<Record<keyof Sections, unknown>> = {
  association: {},
  thresholds: {},
  equityCap: {},
  corrections: [],
  budget: {},
  documents: {},
  interventions: [],
  accepted: [],
  rules: {},
};

function readSection<Key extends keyof Sections>(
  key: Key,
  content: unknown,
  problems: SettingsProblem[],
): Sections[Key] | null {
  const result = parseSection(sections[key], content === undefined ? EMPTY_SECTION[key] : content);
  if (result.success) return result.data as Sections[Key];
  for (const issue of result.error.issues) {
    const path = [key, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      const known = JSON.parse(issue.message) as string[];
      problems.push(...issue.keys.map((name) => unknownKey(pathText([...path, name]), known)));
    } else {
      const expectation = JSON.parse(issue.message) as Record<Language, string>;
      problems.push(unexpected(pathText(path), valueAt(content, issue.path), expectation));
    }
  }
  return null;
}

function checkVersion(version: unknown): SettingsProblem[] {
  if (version === undefined || version === SETTINGS_VERSION) return [];
  const isNewer = typeof version === 'number' && version > SETTINGS_VERSION;
  return [
    {
      path: 'version',
      message: isNewer
        ? {
            sv: `Filen har version ${version} och är skriven av ett nyare Finsamkoll. Det här programmet läser version ${SETTINGS_VERSION}. Uppdatera programmet.`,
            en: `The file has version ${version} and was written by a newer Finsamkoll. This program reads version ${SETTINGS_VERSION}. Update the program.`,
          }
        : {
            sv: `Här står ${quote(version)}. Versionen ska vara ${SETTINGS_VERSION}.`,
            en: `Found ${quote(version)}. The version should be ${SETTINGS_VERSION}.`,
          },
    },
  ];
}

function unknownSections(content: Readonly<Record<string, unknown>>): SettingsProblem[] {
  const known = ['version', ...Object.keys(sections)];
  return Object.keys(content)
    .filter((key) => !known.includes(key))
    .map((key) => unknownKey(key, known));
}

function ruleIds({ rules, accepted }: { rules: Sections['rules'] | null; accepted: Sections['accepted'] | null }) {
  return [
    ...Object.keys(rules ?? {}).map((id) => ({ id, path: `rules.${id}` })),
    ...(accepted ?? []).map(({ rule }, index) => ({ id: rule, path: `accepted[${index}].rule` })),
  ];
}

function toSettings(sections: Sections): Settings {
  const { association, equityCap, corrections, budget, documents, interventions, accepted, rules } = sections;
  const { deviationAmount, equityFloor, ...shares } = sections.thresholds;
  return {
    association,
    thresholds: { ...shares, deviationOre: deviationAmount, equityFloorOre: equityFloor },
    equityCap: {
      source: equityCap.source,
      steps: equityCap.steps.map((step) => ({
        upToAnnualFundingOre: step.upToAnnualFunding,
        maxShare: step.maxShare,
      })),
    },
    corrections,
    budget: {
      status: budget.status,
      decidedOn: budget.decidedOn,
      year: budget.year,
      openingEquityOre: budget.openingEquity,
    },
    documents,
    interventions: interventions.map(({ granted, ...rest }) => ({
      ...rest,
      granted: granted.map(({ year, amount }) => ({ year, ore: amount })),
    })),
    accepted,
    rules: Object.fromEntries(Object.entries(rules).map(([id, severity]) => [id, { severity }])),
  };
}

/** Where the text stops being JSON, as line and column, when the engine tells. */
function notJson(json: string, error: unknown): SettingsProblem {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  const before = position === undefined ? null : json.slice(0, Number(position)).split('\n');
  const place = before && {
    sv: ` Felet finns vid rad ${before.length}, tecken ${before.at(-1)!.length + 1}.`,
    en: ` The fault is near line ${before.length}, character ${before.at(-1)!.length + 1}.`,
  };
  return {
    path: '',
    message: {
      sv: `Filen är inte giltig JSON.${place?.sv ?? ''} Se efter att varje text står inom raka citattecken och att det står komma mellan raderna men inte efter den sista.`,
      en: `The file is not valid JSON.${place?.en ?? ''} See that each text stands in straight quotation marks, with a comma between the lines but not after the last.`,
    },
  };
}

function isObject(content: unknown): content is Record<string, unknown> {
  return typeof content === 'object' && content !== null && !Array.isArray(content);
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    content,
  );
}
