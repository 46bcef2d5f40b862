import type { PlacedText } from '../engine/report';
import type { MemberEntry, SettingsFile } from '../engine/settingsFile';

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

/** The settings with a section changed in part. */
export function changed<Key extends 'association' | 'thresholds' | 'equityCap' | 'budget'>(
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

/**
 * The draft as it is to be stored: a year is a number where it is one; whatever a user may have left in a field that its
 * kind of member does not have is left out.
 */
export function toStore(file: SettingsFile): SettingsFile {
  const year = String(file.budget.year ?? '').trim();
  return {
    ...file,
    association: {
      ...file.association,
      members: file.association.members.map((member) => ({
        ...member,
        key: member.kind === 'state' ? null : member.key,
        outsideRegion: member.kind === 'municipality' && member.outsideRegion,
      })),
    },
    budget: { ...file.budget, year: year === '' ? null : /^\d+$/.test(year) ? Number(year) : year },
  };
}

/** What is wrong at a place of the form: at the field itself, or at anything inside it. */
export function problemAt(problems: readonly PlacedText[], path: string): string | undefined {
  return problems.find((problem) => problem.path === path || problem.path.startsWith(`${path}[`))?.says;
}
