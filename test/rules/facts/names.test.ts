import { listedAs, listedMembers, isMemberIn, yearOf } from '../../../src/rules/facts/memberList';
import { isOutsideRegion, isSameMember, namesOf, plainName } from '../../../src/rules/facts/names';
import type { MemberKind, MemberRef } from '../../../src/reading/model';
import { defaultSettings, type Settings } from '../../../src/settings';
import { withMembers } from '../../support/settings';

const member = (name: string, kind: MemberKind = 'municipality'): MemberRef => ({ kind, name });
const settings: Settings = {
  ...defaultSettings,
  ...withMembers(
    { name: 'Lindby kommun', kind: 'municipality', aliases: ['LBY', 'Lindby stad'] },
    { name: 'Åby', kind: 'municipality', outsideRegion: true },
    { name: 'Region Lindby', kind: 'region', aliases: ['Landstinget'] },
    { name: 'Försäkringskassan', kind: 'state' },
  ),
};

describe('the forms of a name', () => {
  test.each([
    ['Boxholms kommun', 'boxholm'],
    ['BOXHOLMS', 'boxholm'],
    ['Boxholm (kommun)', 'boxholm'],
    ['Borås stad', 'borå'],
    ['Borås', 'borå'],
    ['Staden Lindby', 'lindby'],
    ['Kommunen Lindby', 'lindby'],
    ['Region Västra', 'västra'],
    ['Regionen', ''],
    ['Norra regions', 'norra'],
    ['Landstinget i Västra', 'västra'],
    ['Landstinget Västra', 'västra'],
    ['Västra-Göta', 'västra göta'],
    ['Kommunalförbundet', 'kommunalförbundet'],
    ['Sörstad', 'sörstad'],
    ['Lindby  1', 'lindby 1'],
    ['A\u030Aby', 'åby'],
    ['Linné & Fouché', 'linné fouché'],
  ])('"%s" is compared as "%s"', (name, expected) => {
    expect(plainName(name)).toBe(expected);
  });

  test('are those of the settings too', () => {
    expect(namesOf('LBY', settings)).toEqual(['lindby', 'lby', 'lindby']);
    expect(namesOf('Lindbys kommun', settings)).toEqual(['lindby', 'lby', 'lindby']);
    expect(namesOf('Ceby kommun', settings)).toEqual(['ceby']);
  });
});

describe('the same member', () => {
  test.each<[MemberRef, MemberRef, boolean]>([
    [member('Lindby kommun'), member('LINDBYS'), true],
    [member('Lindby'), member('LBY'), true],
    [member('LBY'), member('Lindby stad'), true],
    [member('Lindby'), member('Åby'), false],
    [member('Lindby'), member('Lindby', 'region'), false],
    [member('Region Lindby', 'region'), member('Landstinget', 'region'), true],
    [member('Staten', 'state'), member('Försäkringskassan', 'state'), true],
    [member('Kommunerna', 'municipalitiesTogether'), member('Alla kommuner', 'municipalitiesTogether'), true],
    [member('Kommunerna', 'municipalitiesTogether'), member('Övriga kommuner', 'municipalitiesTogether'), false],
    [member('Resten av kommunerna', 'municipalitiesTogether'), member('Övr. kommuner', 'municipalitiesTogether'), true],
    [member('Regionerna', 'regionsTogether'), member('Båda regionerna', 'regionsTogether'), true],
    [member('ESF', 'external'), member('Sparbanken', 'external'), false],
    [member('Arbetsförmedlingen', 'af'), member('AF', 'af'), false],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(isSameMember(a, b, settings)).toBe(expected);
    expect(isSameMember(b, a, settings)).toBe(expected);
  });
});

test('a kommun lies outside every region when the settings say so, or when it is Gotland', () => {
  expect(isOutsideRegion(member('Åby kommun'), settings)).toBe(true);
  expect(isOutsideRegion(member('Lindby'), settings)).toBe(false);
  expect(isOutsideRegion(member('Region Gotland', 'region'), settings)).toBe(true);
  expect(isOutsideRegion(member('Åby kommun'), defaultSettings)).toBe(false);
});

describe('the members of the settings', () => {
  test('by their kind', () => {
    expect(listedMembers(settings, 'municipality').map(({ name }) => name)).toEqual(['Lindby kommun', 'Åby']);
    expect(listedMembers(settings, 'region').map(({ name }) => name)).toEqual(['Region Lindby']);
  });

  test.each<[MemberRef, string | undefined]>([
    [member('LINDBYS'), 'Lindby kommun'],
    [member('lby'), 'Lindby kommun'],
    [member('Lindby', 'region'), 'Region Lindby'],
    [member('Landstinget', 'region'), 'Region Lindby'],
    [member('Ceby'), undefined],
    [member('Lindby', 'external'), undefined],
    // By the law a kommun, whatever it calls itself.
    [member('Åby', 'region'), 'Åby'],
  ])('%j is listed as %s', (ref, expected) => {
    expect(listedAs(ref, settings)?.name).toBe(expected);
  });

  test('are members in the years of their membership', () => {
    const [lindby] = settings.association.members;
    const during = (from: string | null, to: string | null, year: number) => isMemberIn({ ...lindby!, from, to }, year);
    expect(during(null, null, 2026)).toBe(true);
    expect([2025, 2026, 2027].map((year) => during('2026-07-01', null, year))).toEqual([false, true, true]);
    expect([2025, 2026, 2027].map((year) => during(null, '2026-01-01', year))).toEqual([true, true, false]);
    expect(yearOf('2026-07-01')).toBe(2026);
  });
});
