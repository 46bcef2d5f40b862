import { Decimal } from '../../../src/money';
import { readLabel } from '../../../src/reading/words';
import type { MemberKind } from '../../../src/reading/model';
import type { MemberSetting } from '../../../src/settings/model';

describe('a member’s row is told by the words alone', () => {
  test.each<[string, MemberKind, string]>([
    ['Försäkringskassan', 'state', 'Försäkringskassan'],
    ['FK', 'state', 'FK'],
    ['F-kassan', 'state', 'F-kassan'],
    ['Staten', 'state', 'Staten'],
    ['Stat', 'state', 'Stat'],
    ['Staten genom FK', 'state', 'Staten genom FK'],
    ['Staten (FK + AF)', 'state', 'Staten (FK + AF)'],
    ['Försäkringskassan (staten)', 'state', 'Försäkringskassan (staten)'],
    ['AF/FK', 'state', 'AF/FK'],
    ['Statliga parterna', 'state', 'Statliga parterna'],
    ['Försäkringskassans andel', 'state', 'Försäkringskassans'],
    ['Tilldelade medel FK', 'state', 'FK'],
    ['Försäkringskassan, 50 %', 'state', 'Försäkringskassan'],
    ['Bidrag från staten genom Försäkringskassan', 'state', 'staten genom Försäkringskassan'],
    ['Statsbidrag', 'state', 'Statsbidrag'],
    ['Statlig finansiering', 'state', 'Statlig finansiering'],
    ['AF (ingår i FK)', 'state', 'AF (ingår i FK)'],
    ['Försäkringskassan, även för Arbetsförmedlingen', 'state', 'Försäkringskassan, även för Arbetsförmedlingen'],
    ['Bidrag Försäkringskassan tillsammans med AF', 'state', 'Försäkringskassan tillsammans med AF'],
    ['Arbetsförmedlingen, betalas av Försäkringskassan', 'state', 'Arbetsförmedlingen, betalas av Försäkringskassan'],
    ['Arbetsförmedlingen', 'af', 'Arbetsförmedlingen'],
    ['AF', 'af', 'AF'],
    ['Bidrag Arbetsförmedlingen', 'af', 'Arbetsförmedlingen'],
    ['Region Norr', 'region', 'Region Norr'],
    ['Region Jönköpings län', 'region', 'Region Jönköpings län'],
    ['REGION VÄSTMANLAND', 'region', 'REGION VÄSTMANLAND'],
    ['Bidrag Region Västra', 'region', 'Region Västra'],
    ['Medel från Region Uppsala', 'region', 'Region Uppsala'],
    ['Region B', 'region', 'Region B'],
    ['VGR', 'region', 'VGR'],
    ['Västra Götalandsregionen', 'region', 'Västra Götalandsregionen'],
    ['Västra Götalandsregionen (VGR)', 'region', 'Västra Götalandsregionen'],
    ['RÖ', 'region', 'RÖ'],
    ['Landstinget', 'region', 'Landstinget'],
    ['Landstinget i Östergötland', 'region', 'Landstinget i Östergötland'],
    ['Stockholms läns landsting', 'region', 'Stockholms läns landsting'],
    ['Exempelby läns landsting', 'region', 'Exempelby läns landsting'],
    ['Regionen', 'region', 'Regionen'],
    ['Regionens andel 25 %', 'region', 'Regionens'],
    ['Region', 'region', 'Region'],
    ['Motala kommun', 'municipality', 'Motala kommun'],
    ['Boxholms kommun', 'municipality', 'Boxholms kommun'],
    ['Falu kommun', 'municipality', 'Falu kommun'],
    ['Mölndals stad', 'municipality', 'Mölndals stad'],
    ['Göteborgs Stad', 'municipality', 'Göteborgs Stad'],
    ['Dals-Ed kommun', 'municipality', 'Dals-Ed kommun'],
    ['Upplands Väsby', 'municipality', 'Upplands Väsby'],
    ['Östra Göinge kommun', 'municipality', 'Östra Göinge kommun'],
    ['Storstads kommun', 'municipality', 'Storstads kommun'],
    ['Västra Storby kommun', 'municipality', 'Västra Storby kommun'],
    ['Kommun A', 'municipality', 'Kommun A'],
    ['Tibro kn', 'municipality', 'Tibro kn'],
    ['Bidrag Tibro', 'municipality', 'Tibro'],
    ['Medlemsavgift Salem', 'municipality', 'Salem'],
    ['Linköpings kommun, andel 38,5 %', 'municipality', 'Linköpings kommun'],
    ['Kommunbidrag Linköping', 'municipality', 'Linköping'],
    ['Motala', 'municipality', 'Motala'],
    ['Kommunen', 'municipality', 'Kommunen'],
    ['Kommun', 'municipality', 'Kommun'],
    ['Region Gotland', 'municipality', 'Region Gotland'],
    ['Kommunerna', 'municipalitiesTogether', 'Kommunerna'],
    ['Kommuner tillsammans', 'municipalitiesTogether', 'Kommuner'],
    ['Bidrag kommuner', 'municipalitiesTogether', 'kommuner'],
    ['Kommunerna (Motala, Mjölby)', 'municipalitiesTogether', 'Kommunerna'],
    ['Mölndal, Partille och Härryda', 'municipalitiesTogether', 'Mölndal, Partille och Härryda'],
    ['Karlskoga/Degerfors', 'municipalitiesTogether', 'Karlskoga/Degerfors'],
    ['Kommunbidrag', 'municipalitiesTogether', 'Kommunbidrag'],
    ['Övriga kommuner', 'municipalitiesTogether', 'Övriga kommuner'],
    ['De övriga fyra kommunerna', 'municipalitiesTogether', 'övriga fyra kommunerna'],
    ['Bidrag från resterande kommuner', 'municipalitiesTogether', 'resterande kommuner'],
    ['Resterande 3 medlemskommuner', 'municipalitiesTogether', 'Resterande 3 medlemskommuner'],
    ['Återstående kommuners andel', 'municipalitiesTogether', 'Återstående kommuners'],
    ['Resten av kommunerna', 'municipalitiesTogether', 'Resten av kommunerna'],
    ['Kommuner, övriga', 'municipalitiesTogether', 'Kommuner, övriga'],
    ['Övr. kommuner', 'municipalitiesTogether', 'Övr. kommuner'],
    ['Övriga två regioner', 'regionsTogether', 'Övriga två regioner'],
    ['Regionerna', 'regionsTogether', 'Regionerna'],
    ['Region Norr och Region Syd', 'regionsTogether', 'Region Norr och Region Syd'],
  ])('%p: %s %p', (label, kind, name) => {
    expect(readLabel(label).member).toEqual({ kind, name });
  });
});

describe('no member’s row', () => {
  test.each([
    'VLC Mjölby',
    'Samordningsteam Västerås',
    'Kompetensteam Motala',
    'MAT-Ödeshög',
    'Finsam Motala',
    'Samordningsförbundet Mjölby, Ödeshög, Boxholm',
    'Rehabsamordnare VGR',
    'Samverkansteam Region Syd',
    'Personal Försäkringskassan',
    'Trappan Försäkringskassan och AF',
    'Försäkringskassan, handläggare hos AF',
    'Handläggare AF 50 %',
    'Lön AF',
    'Ersättning till Motala kommun',
    'Köp av tjänst Motala kommun',
    'Bidrag till Motala kommun',
    'Insatser Försäkringskassan',
    'Arbetsmarknadsenheten Motala kommun',
    'Kommunal medfinansiering',
    'Regional utveckling',
    'Kommunförbundet',
    'Kommunledning',
    'Stadsdel Angered',
    'Fördelning per kommun',
    'Region och kommuner',
    'Medlemsbidrag stat/region/kommun',
    'ESF-medel Motala kommun',
    'Statsbidrag (Socialstyrelsen)',
    'Göteborgs stad, Nordost',
    'Region, psykiatri',
    'Försäkringar',
    'Statistik',
    'vara',
    'Liv och hälsa',
    'Afasi',
  ])('%p', (label) => expect(readLabel(label).member).toBeNull());
});

describe('how sure a member is', () => {
  test.each([
    'Försäkringskassan',
    'Motala kommun',
    'Storstads kommun',
    'Region Norr',
    'Bidrag Tibro',
    'Kommunerna',
    'Regionen',
    'Kommun A',
    'Mölndals stad',
  ])('%p is certain', (label) => expect(readLabel(label).confidence).toBe('certain'));
  test.each(['Motala', 'Vara', 'Region', 'Kommun', 'Statsbidrag', 'Bidrag Försäkringskassan psykisk ohälsa'])(
    '%p is possible',
    (label) => expect(readLabel(label).confidence).toBe('possible'),
  );
});

describe('members that the settings name', () => {
  const member = (name: string, kind: MemberSetting['kind'], ...aliases: string[]): MemberSetting => ({
    name,
    kind,
    aliases,
    key: new Decimal(1),
    outsideRegion: false,
    from: null,
    to: null,
  });
  const members = [
    member('Storvik', 'municipality', 'SVK'),
    member('Hälsoregionen Mitt', 'region', 'HRM'),
    member('Staten FK', 'state', 'Anslag 1:6'),
  ];

  test.each<[string, MemberKind]>([
    ['Storvik', 'municipality'],
    ['Storviks andel', 'municipality'],
    ['SVK', 'municipality'],
    ['Bidrag HRM', 'region'],
    ['Hälsoregionen Mitt', 'region'],
  ])('%p: %s', (label, kind) => {
    expect(readLabel(label, members)).toMatchObject({ member: { kind }, confidence: 'certain' });
  });

  it('do not make an insats a member', () => {
    expect(readLabel('Samverkansteam Storvik', members).member).toBeNull();
  });

  it('are not known without the settings', () => {
    expect(readLabel('HRM').member).toBeNull();
  });
});
