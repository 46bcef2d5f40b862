import type { Language } from '../../src/money';
import { rules, type Finding, type Rule, type RuleGroup } from '../../src/rules';
import { defaultSettings, serializeSettings } from '../../src/settings';
import { renderFinding, ruleText } from '../../src/text';
import { explanation, notChecked, settingName } from '../../src/text/explain';
import { address, cellKey, type SheetSnapshot } from '../../src/workbook';
import { checkCase, type Case, type RuleCases } from '../../test/support/ruleTester';
import { cellContent, escapeMarkdown, exampleTables } from './exampleTable';
import { anchorOf, PAGE_WORDS } from './words';

/** A page of `docs/rules`, in Markdown. */
export interface RulePage {
  /** From `docs/rules`: `sv/FS-01.md`. */
  readonly path: string;
  readonly text: string;
}

const LANGUAGES: readonly Language[] = ['sv', 'en'];

/** Every page about the rules: one a rule, all messages, what is not checked, and the contents, in both languages. */
export function rulePages(examples: readonly RuleCases[]): readonly RulePage[] {
  const byId = new Map(examples.map((cases) => [cases.rule.id as string, cases]));
  const entries = (Object.values(rules) as readonly Rule[]).map((rule) => {
    const cases = byId.get(rule.id);
    if (!cases) throw new Error(`${rule.id} has no examples.`);
    return cases;
  });
  return [
    { path: 'README.md', text: page(LANGUAGES.flatMap((language) => contents(language))) },
    { path: 'not-checked.md', text: page(LANGUAGES.flatMap((language) => notCheckedPage(language))) },
    ...LANGUAGES.flatMap((language) => [
      ...entries.map((cases) => ({ path: `${language}/${cases.rule.id}.md`, text: page(rulePage(cases, language)) })),
      { path: `${language}/messages.md`, text: page(gallery(entries, language)) },
    ]),
  ];
}

function page(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function rulePage({ rule, accept, reject }: RuleCases, language: Language): readonly string[] {
  const words = PAGE_WORDS[language];
  const { title, demand } = ruleText(rule.id, language);
  const { why, computed, tolerance } = explanation(rule.id, language);
  const other = language === 'sv' ? 'en' : 'sv';
  return [
    `# ${rule.id} ${title}`,
    demand,
    facts(rule, language),
    `## ${words.why}`,
    why,
    `## ${words.computed}`,
    computed,
    `## ${words.tolerance}`,
    tolerance,
    `## ${words.settings}`,
    (rule.settings ?? []).map((path) => `- ${settingName(path, language)} (\`${path}\`)`).join('\n'),
    `${words.severitySetting(rule.id)} ${words.settingsPage} [docs/settings.md](../../settings.md).`,
    `## ${words.passes}`,
    words.synthetic,
    ...example(shown(accept), [], language),
    `## ${words.fails}`,
    ...failing(rule, shown(reject), language),
    `[${words.allRules}](../README.md${anchorOf(words.allRules)}) · [${words.allMessages}](messages.md) · [${words.otherLanguage}](../${other}/${rule.id}.md)`,
  ];
}

function facts(rule: Rule, language: Language): string {
  const words = PAGE_WORDS[language];
  const rows = [
    [words.severity, words.severities[rule.severity]],
    [words.basis, basisOf(rule, language)],
    [words.certainty, words.certainties[rule.certainty]],
    [words.holdsFor, words.years(rule.years?.from, rule.years?.to)],
  ];
  return ['|  |  |', '| :-- | :-- |', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');
}

function basisOf({ basis }: Rule, language: Language): string {
  const own = { sv: 'Finsamkolls eget förslag', en: "Finsamkoll's own proposal" }[language];
  if (basis.kind === 'proposal') return own;
  if (basis.kind === 'law') return basis.reference;
  return { sv: `Praxis, till exempel ${basis.reference}`, en: `Practice, for example ${basis.reference}` }[language];
}

/** The first example that a table can show and that the rule has something to compare in. */
function shown<C extends Case & { readonly checksSomething?: boolean }>(cases: readonly C[]): C {
  const showable = cases.filter(({ adjust }) => !adjust);
  return showable.find(({ checksSomething }) => checksSomething !== false) ?? showable[0] ?? cases[0]!;
}

function example(
  { sheets, settings, adjust }: Case,
  faulty: readonly Finding[],
  language: Language,
): readonly string[] {
  const words = PAGE_WORDS[language];
  const cells = faulty.flatMap(({ where }) => (where.cell ? [where.cell] : []));
  return [
    ...(adjust ? [words.adjusted] : []),
    ...(settings ? [words.withSettings, `\`\`\`json\n${changedSettings(settings)}\n\`\`\``] : []),
    ...exampleTables(sheets, cells, language),
  ];
}

/** The sections of the settings file that an example changes. */
function changedSettings(settings: NonNullable<Case['settings']>): string {
  const standard = JSON.parse(serializeSettings(defaultSettings)) as Record<string, unknown>;
  const chosen = JSON.parse(serializeSettings({ ...defaultSettings, ...settings })) as Record<string, unknown>;
  return JSON.stringify(difference(chosen, standard), null, 2);
}

/** What of `chosen` is not as in `standard`. */
function difference(chosen: Record<string, unknown>, standard: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(chosen)
      .filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(standard[key]))
      .map(([key, value]) => {
        const usual = standard[key];
        return [key, isSection(value) && isSection(usual) ? difference(value, usual) : value];
      }),
  );
}

function isSection(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function failing(rule: Rule, failed: Case, language: Language): readonly string[] {
  const { findings } = checkCase(rule, failed);
  return [
    ...example(failed, findings, language),
    ...(findings.some(({ where }) => where.cell) ? [PAGE_WORDS[language].marked] : []),
    ...findings.slice(0, 2).map((finding) => said(finding, language)),
  ];
}

/** A finding as it is said, with its figures. */
function said(finding: Finding, language: Language): string {
  const words = PAGE_WORDS[language];
  const text = renderFinding(finding, language);
  const figures = (['expected', 'actual', 'difference'] as const)
    .filter((name) => text[name] !== '')
    .map((name) => `${words[name]}: ${escapeMarkdown(text[name])}`);
  return [
    `> **${words.severities[finding.severity]}, ${escapeMarkdown(text.place)}.** ${escapeMarkdown(text.says)}`,
    ...(figures.length > 0 ? [`> ${figures.join(' · ')}`] : []),
    `> ${words.todo}: ${escapeMarkdown(text.todo)}`,
  ].join('\n>\n');
}

/** Every message once, as the first example that gives it has it. */
function gallery(examples: readonly RuleCases[], language: Language): readonly string[] {
  const words = PAGE_WORDS[language];
  const other = language === 'sv' ? 'en' : 'sv';
  return [
    `# ${words.allMessages}`,
    words.messagesIntro,
    ...examples.flatMap(({ rule, reject }) => [
      `## [${rule.id}](${rule.id}.md) ${ruleText(rule.id, language).title}`,
      ...messagesOf(rule, reject, language),
    ]),
    `[${words.allRules}](../README.md${anchorOf(words.allRules)}) · [${words.otherLanguage}](../${other}/messages.md)`,
  ];
}

/** @throws {Error} for a message that no example gives */
function messagesOf(rule: Rule, reject: RuleCases['reject'], language: Language): readonly string[] {
  const firsts = new Map<string, { finding: Finding; sheets: readonly SheetSnapshot[] }>();
  for (const one of reject) {
    for (const finding of checkCase(rule, one).findings) {
      if (!firsts.has(finding.messageId)) firsts.set(finding.messageId, { finding, sheets: one.sheets });
    }
  }
  return Object.keys(rule.messages).flatMap((messageId) => {
    const first = firsts.get(messageId);
    if (!first) throw new Error(`No example of ${rule.id} gives the message ${messageId}.`);
    return [said(first.finding, language), causes(first.finding, first.sheets, language)];
  });
}

const MOST_CELLS = 6;

/** The cells behind a finding with what they hold. */
function causes({ where }: Finding, sheets: readonly SheetSnapshot[], language: Language): string {
  const contents = new Map(
    sheets.flatMap((sheet) => sheet.cells.map((cell) => [cellKey({ sheet: sheet.name, ...cell }), cell] as const)),
  );
  const named = where.cells.slice(0, MOST_CELLS).map((cell) => {
    const content = contents.get(cellKey(cell));
    const place = `${sheets.length > 1 ? `${cell.sheet}!` : ''}${address(cell)}`;
    return `${escapeMarkdown(place)}: ${content ? escapeMarkdown(cellContent(content, language)) : '–'}`;
  });
  const rest = where.cells.length - named.length;
  if (named.length === 0) return '';
  return `${PAGE_WORDS[language].cells}: ${named.join(' · ')}${rest > 0 ? ` · … (+${rest})` : ''}`;
}

function contents(language: Language): readonly string[] {
  const words = PAGE_WORDS[language];
  const all = Object.values(rules) as readonly Rule[];
  const groups = [...new Set(all.map(groupOf))];
  return [
    `# ${words.allRules}`,
    words.indexIntro(all.length, Object.keys(notChecked).length),
    `[${words.allMessages}](${language}/messages.md) · [${words.notChecked}](not-checked.md${anchorOf(words.notChecked)}) · [${words.documents}](documents.md${anchorOf(words.documents)})`,
    ...groups.flatMap((group) => [
      `## ${group} ${words.group[group]}`,
      [
        `| ${words.rule} | ${words.name} | ${words.severity} | ${words.basis} |`,
        '| :-- | :-- | :-- | :-- |',
        ...all
          .filter((rule) => groupOf(rule) === group)
          .map(
            (rule) =>
              `| [${rule.id}](${language}/${rule.id}.md) | ${ruleText(rule.id, language).title} | ${words.severities[rule.severity]} | ${basisOf(rule, language)} |`,
          ),
      ].join('\n'),
    ]),
  ];
}

function groupOf({ id }: Rule): RuleGroup {
  return id.split('-')[0] as RuleGroup;
}

function notCheckedPage(language: Language): readonly string[] {
  const words = PAGE_WORDS[language];
  return [
    `# ${words.notChecked}`,
    words.notCheckedIntro,
    [
      `| ${words.rule} | ${words.name} | ${words.reason} | ${words.instead} |`,
      '| :-- | :-- | :-- | :-- |',
      ...Object.entries(notChecked).map(
        ([id, { name, reason, instead }]) =>
          `| ${id} | ${name[language]} | ${reason[language]} | ${instead[language]} |`,
      ),
    ].join('\n'),
  ];
}
