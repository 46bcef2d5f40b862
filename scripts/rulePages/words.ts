import type { Language } from '../../src/money';
import type { RuleGroup, Severity } from '../../src/rules';
import { ruleGroupNames } from '../../src/text/ruleGroups';

/** What stands on the pages of the rules beside the rules' own texts. */
export interface PageWords {
  readonly severity: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly basis: string;
  readonly certainty: string;
  readonly certainties: Readonly<Record<'deterministic' | 'heuristic', string>>;
  readonly years: (from: number | undefined, to: number | undefined) => string;
  readonly holdsFor: string;
  readonly why: string;
  readonly computed: string;
  readonly tolerance: string;
  readonly settings: string;
  readonly severitySetting: (id: string) => string;
  readonly settingsPage: string;
  readonly passes: string;
  readonly fails: string;
  readonly synthetic: string;
  readonly withSettings: string;
  readonly adjusted: string;
  readonly sheet: (name: string) => string;
  readonly hidden: string;
  readonly todo: string;
  readonly expected: string;
  readonly actual: string;
  readonly difference: string;
  readonly cells: string;
  readonly allRules: string;
  readonly allMessages: string;
  readonly otherLanguage: string;
  readonly marked: string;
  readonly indexIntro: (rules: number, notChecked: number) => string;
  readonly messagesIntro: string;
  readonly rule: string;
  readonly name: string;
  readonly group: Readonly<Record<RuleGroup, string>>;
  readonly notChecked: string;
  readonly notCheckedIntro: string;
  readonly reason: string;
  readonly instead: string;
  readonly documents: string;
  readonly documentsIntro: (count: number) => string;
  readonly number: string;
  readonly document: string;
  readonly what: string;
  readonly place: string;
}

export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = {
  sv: {
    severity: 'Allvar',
    severities: { error: 'Fel', warning: 'Varning', note: 'Notering' },
    basis: 'Grund',
    certainty: 'Säkerhet',
    certainties: {
      deterministic: 'Räknas fram: det som påpekas är så.',
      heuristic: 'Bedömning som kan ha fel. Den är alltid en notering och underkänner aldrig en arbetsbok.',
    },
    years: (from, to) =>
      from === undefined && to === undefined
        ? 'Alla budgetår.'
        : `Budgetår ${[from === undefined ? '' : `från ${from}`, to === undefined ? '' : `till och med ${to}`].filter(Boolean).join(' ')}.`,
    holdsFor: 'Gäller',
    why: 'Varför',
    computed: 'Så räknas det',
    tolerance: 'Hur mycket får skilja',
    settings: 'Inställningar',
    severitySetting: (id) =>
      `Allvaret kan ändras, och kontrollen stängas av, under Inställningar i panelen eller med \`rules.${id}\` i inställningsfilen.`,
    settingsPage: 'Inställningsfilen beskrivs i',
    passes: 'Ett exempel som stämmer',
    fails: 'Ett exempel som avviker',
    synthetic: 'Exemplen är påhittade.',
    withSettings: 'Exemplet har dessa inställningar:',
    adjusted: 'Exemplet går inte att visa som en tabell: det skiljer sig från andra genom hur arbetsboken är inställd.',
    sheet: (name) => `Bladet ”${name}”`,
    hidden: 'dold',
    todo: 'Gör så här',
    expected: 'Väntat',
    actual: 'Funnet',
    difference: 'Skillnad',
    cells: 'Celler',
    allRules: 'Alla kontroller',
    allMessages: 'Alla meddelanden',
    otherLanguage: 'In English',
    marked: 'Cellerna med ◀ är de som påpekas.',
    indexIntro: (rules, notChecked) =>
      `Finsamkoll har ${rules} kontroller. Varje kontroll har en sida som säger vad den prövar, varför, hur den räknar och vad du kan göra. ${notChecked} punkter i regelkatalogen kan inget program avgöra; de står för sig.`,
    messagesIntro:
      'Här står varje meddelande som Finsamkoll kan ge, en gång, med cellerna som orsakade det. Arbetsböckerna bakom är påhittade.',
    rule: 'Kontroll',
    name: 'Namn',
    group: ruleGroupNames.sv,
    notChecked: 'Det som inte kontrolleras',
    notCheckedIntro:
      'Dessa punkter i regelkatalogen kan inga uppgifter i en arbetsbok avgöra. Här står varför, och vad Finsamkoll erbjuder i stället.',
    reason: 'Varför inte',
    instead: 'I stället',
    documents: 'Vad som hittas i offentliga dokument',
    documentsIntro: (count) =>
      `${count} fel och oklarheter i offentliga dokument från samordningsförbund. Arbetsböckerna i \`examples\` är gjorda ur dokumenten, med siffrorna som de är tryckta; de två sista är utdrag. Platserna är de som Finsamkoll pekar på när arbetsböckerna kontrolleras.`,
    number: 'Nr',
    document: 'Dokument',
    what: 'Vad',
    place: 'Plats',
  },
  en: {
    severity: 'Severity',
    severities: { error: 'Error', warning: 'Warning', note: 'Note' },
    basis: 'Basis',
    certainty: 'Certainty',
    certainties: {
      deterministic: 'Computed: what it reports is so.',
      heuristic: 'A judgement that may be wrong. It is always a note and never makes a workbook fail.',
    },
    years: (from, to) =>
      from === undefined && to === undefined
        ? 'All budget years.'
        : `Budget years ${[from === undefined ? '' : `from ${from}`, to === undefined ? '' : `up to ${to}`].filter(Boolean).join(' ')}.`,
    holdsFor: 'Holds for',
    why: 'Why',
    computed: 'How it is computed',
    tolerance: 'How much may differ',
    settings: 'Settings',
    severitySetting: (id) =>
      `The severity can be changed, or the check turned off, under Settings in the pane or with \`rules.${id}\` in the settings file.`,
    settingsPage: 'The settings file is described in',
    passes: 'An example that passes',
    fails: 'An example that fails',
    synthetic: 'The examples are synthetic.',
    withSettings: 'The example has these settings:',
    adjusted: 'The example cannot be shown as a table: it differs from others by how the workbook is set up.',
    sheet: (name) => `Sheet “${name}”`,
    hidden: 'hidden',
    todo: 'What to do',
    expected: 'Expected',
    actual: 'Found',
    difference: 'Difference',
    cells: 'Cells',
    allRules: 'All checks',
    allMessages: 'All messages',
    otherLanguage: 'På svenska',
    marked: 'The cells with ◀ are those that are pointed out.',
    indexIntro: (rules, notChecked) =>
      `Finsamkoll has ${rules} checks. Each has a page that says what it tests, why, how it computes and what you can do. ${notChecked} entries of the catalogue cannot be decided by any program; they stand apart.`,
    messagesIntro:
      'Every message that Finsamkoll can give, once, with the cells that caused it. The workbooks behind them are synthetic.',
    rule: 'Check',
    name: 'Name',
    group: ruleGroupNames.en,
    notChecked: 'What is not checked',
    notCheckedIntro:
      'No data in a workbook can decide these entries of the catalogue. Here is why, and what Finsamkoll offers instead.',
    reason: 'Why not',
    instead: 'Instead',
    documents: 'What is found in public documents',
    documentsIntro: (count) =>
      `${count} faults and unclear points in public documents of samordningsförbund. The workbooks in \`examples\` are made from the documents, with the figures as printed; the last two are extracts. The places are those that Finsamkoll points at when the workbooks are checked.`,
    number: 'No.',
    document: 'Document',
    what: 'What',
    place: 'Place',
  },
};

/** The place of a heading in its page, as GitHub names it: "All checks" → `#all-checks`. */
export function anchorOf(heading: string): string {
  return `#${heading.toLocaleLowerCase('sv').replaceAll(' ', '-')}`;
}
