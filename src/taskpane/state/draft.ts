import type { PlacedText } from '../engine/report';
import type { InterventionEntry, MemberEntry, PhasingEntry, SettingsFile } from '../engine/settingsFile';

type Step = SettingsFile['equityCap']['steps'][number];

export const emptyMember: MemberEntry = {
  name: '',
  kind: 'municipality',
  aliases: [],
  key: null,
  outsideRegion: false,
  from: null,
  to: null,
};

export const emptyStep: Step = { upToAnnualFunding: null, maxShare: '' };

export const emptyIntervention: InterventionEntry = { name: '', aliases: [], from: null, to: null, granted: [] };

/** The settings with a section changed in part. */
export function changed<Key extends 'association' | 'thresholds' | 'equityCap' | 'budget' | 'documents'>(
  file: SettingsFile,
  section: Key,
  change: Partial<SettingsFile[Key]>,
): SettingsFile {
  return { ...file, [section]: { ...file[section], ...change } };
}

/** What stands in a field: nothing written is no value. */
export function valueOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

/** The list with the item at a place changed in part. */
export function withItem<T>(items: readonly T[], index: number, change: Partial<T>): readonly T[] {
  return items.map((item, at) => (at === index ? { ...item, ...change } : item));
}

export function without<T>(items: readonly T[], index: number): readonly T[] {
  return items.filter((_, at) => at !== index);
}

/** `Staten; FK` → the names between the semicolons. */
export function splitNames(text: string): readonly string[] {
  return text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** The year after the last one of a list, to begin a new row with; nothing where the last one is no year yet. */
export function yearAfter(years: readonly (number | string)[]): number | string {
  const last = yearOf(years.at(-1) ?? '');
  return typeof last === 'number' ? last + 1 : '';
}

/** The kommuner that a year of the phasing can have a key for: those among the members, and those that have one already. */
export function phasedNames(file: SettingsFile, { keys }: PhasingEntry): readonly string[] {
  const members = file.association.members.filter(({ kind, name }) => kind === 'municipality' && name.trim() !== '');
  return [...new Set([...members.map(({ name }) => name), ...Object.keys(keys)])];
}

/** The settings with other years of phasing; none is no phasing. */
export function withPhasing(file: SettingsFile, years: readonly PhasingEntry[]): SettingsFile {
  return changed(file, 'association', { phasing: years.length === 0 ? null : { years } });
}

/** The keys with one of them changed; `null` takes it away. */
export function withKey(keys: PhasingEntry['keys'], name: string, key: string | null): PhasingEntry['keys'] {
  const { [name]: _before, ...others } = keys;
  return key === null ? others : { ...keys, [name]: key };
}

/**
 * The draft as it is to be stored: a year is a number where it is one; whatever a user may have left in a field that its
 * kind of member does not have is left out; a threshold that was emptied has its default.
 */
export function toStore(file: SettingsFile, defaults: SettingsFile['thresholds'] = file.thresholds): SettingsFile {
  const { association, budget, thresholds, interventions } = file;
  const year = yearOf(budget.year ?? '');
  return {
    ...file,
    association: {
      ...association,
      members: association.members.map((member) => ({
        ...member,
        key: member.kind === 'state' ? null : member.key,
        outsideRegion: member.kind === 'municipality' && member.outsideRegion,
      })),
      phasing: association.phasing && {
        years: association.phasing.years.map((each) => ({ ...each, year: yearOf(each.year) })),
      },
    },
    thresholds: filledIn(thresholds, defaults),
    budget: { ...budget, year: year === '' ? null : year },
    interventions: interventions.map((each) => ({
      ...each,
      granted: each.granted.map((grant) => ({ ...grant, year: yearOf(grant.year) })),
    })),
  };
}

function yearOf(year: number | string): number | string {
  const text = String(year).trim();
  return /^\d+$/.test(text) ? Number(text) : text;
}

function filledIn(
  thresholds: SettingsFile['thresholds'],
  defaults: SettingsFile['thresholds'],
): SettingsFile['thresholds'] {
  const given = Object.entries(thresholds).filter(([, value]) => value.trim() !== '');
  return { ...defaults, ...Object.fromEntries(given) };
}

/** What is wrong at a place of the form: at the field itself, or at anything inside it. */
export function problemAt(problems: readonly PlacedText[], path: string): string | undefined {
  return problems.find((problem) => problem.path === path || problem.path.startsWith(`${path}[`))?.says;
}
