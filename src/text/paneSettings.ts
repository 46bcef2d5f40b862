import type { Language } from '../money';
import type { SettingsMemberKind } from '../settings/model';

/** The words of the settings view. */
export interface PaneSettingsWords {
  readonly title: string;
  readonly intro: string;
  readonly save: string;
  readonly discard: string;
  readonly problems: (count: number) => string;
  readonly association: string;
  readonly name: string;
  readonly instalments: string;
  readonly instalmentKinds: Readonly<Record<'none' | 'month' | 'quarter' | 'year', string>>;
  readonly extraContributions: string;
  readonly members: string;
  readonly membersHint: string;
  readonly member: (number: number) => string;
  readonly memberName: string;
  readonly memberKind: string;
  readonly memberKinds: Readonly<Record<SettingsMemberKind, string>>;
  readonly key: string;
  readonly keyHint: string;
  readonly aliases: string;
  readonly aliasesHint: string;
  readonly outsideRegion: string;
  readonly from: string;
  readonly to: string;
  readonly addMember: string;
  readonly addFound: (count: number) => string;
  readonly found: (names: string) => string;
  readonly remove: (what: string) => string;
  readonly phasing: (years: string) => string;
  readonly budget: string;
  readonly status: string;
  readonly statuses: Readonly<Record<'none' | 'draft' | 'decided', string>>;
  readonly decidedOn: string;
  readonly year: string;
  readonly openingEquity: string;
  readonly openingEquityHint: string;
  readonly thresholds: string;
  readonly thresholdsHint: string;
  readonly deviationShare: string;
  readonly deviationAmount: string;
  readonly equityFloor: string;
  readonly equityCap: string;
  readonly equityCapHint: string;
  readonly source: string;
  readonly step: (number: number) => string;
  readonly upTo: string;
  readonly upToHint: string;
  readonly maxShare: string;
  readonly addStep: string;
  readonly amountExample: string;
  readonly file: string;
  readonly fileHint: string;
  readonly importFile: string;
  readonly exportFile: string;
  readonly fileName: string;
}

const SWEDISH: PaneSettingsWords = {
  title: 'Inställningar',
  intro: 'Sparas i arbetsboken och följer med den. Allt får vara tomt: då läses det ur bladen.',
  save: 'Spara i arbetsboken',
  discard: 'Ångra ändringar',
  problems: (count) => (count === 1 ? 'En uppgift behöver rättas:' : `${count} uppgifter behöver rättas:`),
  association: 'Förbundet',
  name: 'Förbundets namn',
  instalments: 'Medlemmarna betalar',
  instalmentKinds: { none: 'Inte angivet', month: 'Varje månad', quarter: 'Varje kvartal', year: 'En gång om året' },
  extraContributions: 'Medlemmarna har avtalat om bidrag utöver lagens andelar',
  members: 'Medlemmar',
  membersHint: 'Flera kommuner delar på en fjärdedel. Ange deras nyckel, så prövas fördelningen.',
  member: (number) => `Medlem ${number}`,
  memberName: 'Namn',
  memberKind: 'Slag',
  memberKinds: { state: 'Staten', region: 'Region', municipality: 'Kommun' },
  key: 'Nyckel',
  keyHint: 'Andel av parternas del, som 33,3 %',
  aliases: 'Andra namn i bladen',
  aliasesHint: 'Skilj dem åt med semikolon',
  outsideRegion: 'Kommunen står utanför region (5 a §)',
  from: 'Medlem från',
  to: 'Medlem till',
  addMember: 'Lägg till medlem',
  addFound: (count) => (count === 1 ? 'Hämta en medlem ur bladen' : `Hämta ${count} medlemmar ur bladen`),
  found: (names) => `I bladen finns också ${names}.`,
  remove: (what) => `Ta bort ${what}`,
  phasing: (years) => `En ny nyckel fasas in ${years}. Den ändras i inställningsfilen och behålls här.`,
  budget: 'Budgeten',
  status: 'Läge',
  statuses: { none: 'Inte angivet', draft: 'Förslag', decided: 'Beslutad' },
  decidedOn: 'Beslutad den',
  year: 'Budgetår',
  openingEquity: 'Ingående eget kapital',
  openingEquityHint: 'Behövs bara om bladen inte säger det',
  thresholds: 'Trösklar',
  thresholdsHint: 'Förvalen är våra egna förslag. En avvikelse är stor när den är över båda.',
  deviationShare: 'Stor avvikelse, andel',
  deviationAmount: 'Stor avvikelse, belopp',
  equityFloor: 'Lägsta eget kapital',
  equityCap: 'Trappa för skäligt eget kapital',
  equityCapHint: 'Tom från början. Fyll i rekommendationens steg, och varifrån de kommer.',
  source: 'Källa',
  step: (number) => `Steg ${number}`,
  upTo: 'Medlemsbidrag upp till',
  upToHint: 'Tomt i sista steget: utan gräns',
  maxShare: 'Högsta andel',
  addStep: 'Lägg till steg',
  amountExample: 'Som 50 000 kr eller 50 tkr',
  file: 'Inställningar som fil',
  fileHint: 'Samma fil passar i andra arbetsböcker och på kommandoraden.',
  importFile: 'Läs in från fil',
  exportFile: 'Spara som fil',
  fileName: 'finsamkoll-installningar.json',
};

const ENGLISH: PaneSettingsWords = {
  title: 'Settings',
  intro: 'Stored in the workbook, and going with it. Everything may be empty: then it is read from the sheets.',
  save: 'Store in the workbook',
  discard: 'Undo changes',
  problems: (count) => (count === 1 ? 'One entry needs mending:' : `${count} entries need mending:`),
  association: 'The association',
  name: 'Name of the association',
  instalments: 'Members pay',
  instalmentKinds: { none: 'Not given', month: 'Every month', quarter: 'Every quarter', year: 'Once a year' },
  extraContributions: 'The members have agreed on contributions beyond the shares of the law',
  members: 'Members',
  membersHint: 'Several municipalities share a quarter. Give their key, and the split is tested.',
  member: (number) => `Member ${number}`,
  memberName: 'Name',
  memberKind: 'Kind',
  memberKinds: { state: 'The state', region: 'Region', municipality: 'Municipality' },
  key: 'Key',
  keyHint: 'Share of the parties’ part, like 33.3 %',
  aliases: 'Other names on the sheets',
  aliasesHint: 'Put semicolons between them',
  outsideRegion: 'The municipality is outside every region (5 a §)',
  from: 'Member from',
  to: 'Member until',
  addMember: 'Add a member',
  addFound: (count) => (count === 1 ? 'Take one member from the sheets' : `Take ${count} members from the sheets`),
  found: (names) => `The sheets also have ${names}.`,
  remove: (what) => `Remove ${what}`,
  phasing: (years) => `A new key is phased in ${years}. It is changed in the settings file and kept here.`,
  budget: 'The budget',
  status: 'Status',
  statuses: { none: 'Not given', draft: 'Proposal', decided: 'Decided' },
  decidedOn: 'Decided on',
  year: 'Budget year',
  openingEquity: 'Opening equity',
  openingEquityHint: 'Only needed where the sheets do not say',
  thresholds: 'Thresholds',
  thresholdsHint: 'The defaults are our own proposals. A deviation is large when it is above both.',
  deviationShare: 'Large deviation, share',
  deviationAmount: 'Large deviation, amount',
  equityFloor: 'Lowest equity',
  equityCap: 'Steps for reasonable equity',
  equityCapHint: 'Empty to begin with. Fill in the steps of the recommendation, and where they come from.',
  source: 'Source',
  step: (number) => `Step ${number}`,
  upTo: 'Contributions up to',
  upToHint: 'Empty in the last step: no limit',
  maxShare: 'Highest share',
  addStep: 'Add a step',
  amountExample: 'Like 50 000 kr or 50 tkr',
  file: 'Settings as a file',
  fileHint: 'The same file fits other workbooks and the command line.',
  importFile: 'Read from a file',
  exportFile: 'Save as a file',
  fileName: 'finsamkoll-settings.json',
};

const WORDS: Readonly<Record<Language, PaneSettingsWords>> = { sv: SWEDISH, en: ENGLISH };

/** The words of the settings view in a language. */
export function paneSettingsWords(language: Language): PaneSettingsWords {
  return WORDS[language];
}
