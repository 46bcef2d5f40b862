import type { MemberRef } from '../../reading/model';
import type { Settings } from '../../settings/model';

/**
 * A member's name so that its forms meet: "Boxholms kommun", "Boxholm" and "BOXHOLMS" are one, "Borås stad" and "Borås" too.
 * Only for comparing.
 */
export function plainName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(
      /(?<![a-zåäö])(kommuns?|kommunen|stads?|staden|regions?|regionen|landstinget i|landstinget)(?![a-zåäö])/g,
      ' ',
    )
    .replace(/[^a-zåäöéü0-9]+/g, ' ')
    .trim()
    .replace(/s$/, '');
}

/** The names that a member goes by: its own, and those that the settings give it. */
export function namesOf(name: string, settings: Settings): readonly string[] {
  const own = plainName(name);
  const setting = settings.association.members.find((member) =>
    [member.name, ...member.aliases].some((alias) => plainName(alias) === own),
  );
  return setting ? [setting.name, ...setting.aliases].map(plainName) : [own];
}

/**
 * Whether two members are the same: the state is one, whatever it is called, and so are all kommuner together – but not those that
 * are left beside some that are named; others go by name.
 */
export function isSameMember(a: MemberRef, b: MemberRef, settings: Settings): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'state') return true;
  if (a.kind === 'municipalitiesTogether' || a.kind === 'regionsTogether') return isRest(a) === isRest(b);
  const names = namesOf(a.name, settings);
  return namesOf(b.name, settings).some((name) => names.includes(name));
}

/** "Övriga kommuner", "resten av kommunerna". */
function isRest({ name }: MemberRef): boolean {
  return /(?<!\p{L})(?:övr|andra|reste|återstående|kvarvarande|mindre)/iu.test(name);
}

/**
 * Whether a kommun lies outside every region (5 a §): the settings say so, or it is Gotland, the only such kommun in Sweden.
 * Gotland calls itself a region; by this law it is a kommun.
 */
export function isOutsideRegion(member: MemberRef, settings: Settings): boolean {
  if (/gotland/i.test(member.name)) return true;
  const names = namesOf(member.name, settings);
  return settings.association.members.some(
    ({ outsideRegion, name }) => outsideRegion && names.includes(plainName(name)),
  );
}
