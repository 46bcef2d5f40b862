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
  readonly keyDecisionHint: string;
  readonly charter: string;
  readonly charterHint: string;
  readonly answers: Readonly<Record<'none' | 'yes' | 'no', string>>;
  readonly levels: Readonly<Record<'section' | 'intervention', string>>;
  readonly phasing: string;
  readonly phasingHint: string;
  readonly phasingNeeds: string;
  readonly phase: (year: string) => string;
  readonly phaseYear: string;
  readonly addPhase: string;
  readonly documents: string;
  readonly documentsHint: string;
  readonly allocation: string;
  readonly allocations: Readonly<Record<'preliminary' | 'decided', string>>;
  readonly allocatedOn: string;
  readonly guidelinesHint: string;
  readonly interventions: string;
  readonly interventionsHint: string;
  readonly intervention: (number: number) => string;
  readonly interventionName: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly granted: (year: string) => string;
  readonly grantYear: string;
  readonly grantAmount: string;
  readonly addGrant: string;
  readonly addIntervention: string;
  readonly budget: string;
  readonly status: string;
  readonly statuses: Readonly<Record<'none' | 'draft' | 'decided', string>>;
  readonly decidedOn: string;
  readonly year: string;
  readonly openingEquity: string;
  readonly openingEquityHint: string;
  readonly equityCap: string;
  readonly equityCapHint: string;
  readonly source: string;
  readonly step: (number: number) => string;
  readonly upTo: string;
  readonly upToHint: string;
  readonly maxShare: string;
  readonly addStep: string;
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
  keyDecisionHint: 'Som ni själva kallar det, till exempel Samverkansavtal 2025-09-12 § 4',
  charter: 'Förbundsordningen',
  charterHint: 'Det som inte är angivet prövas inte.',
  answers: { none: 'Inte angivet', yes: 'Ja', no: 'Nej' },
  levels: { section: 'Varje avdelning', intervention: 'Varje insats' },
  phasing: 'Infasning av ny nyckel',
  phasingHint: 'När en ny nyckel införs stegvis: kommunernas andelar år för år, varje år tillsammans 100 %.',
  phasingNeeds: 'Lägg först till kommunerna bland medlemmarna.',
  phase: (year) => (year === '' ? 'Nyckelns nästa år' : `Nyckeln ${year}`),
  phaseYear: 'År',
  addPhase: 'Lägg till år i infasningen',
  documents: 'Datum och beslut',
  documentsHint: 'Det som är tomt läses ur bladen, eller prövas inte.',
  allocation: 'Statens tilldelning',
  allocations: { preliminary: 'Preliminär', decided: 'Beslutad' },
  allocatedOn: 'Dag för beskedet om tilldelning',
  guidelinesHint: 'Som ni själva kallar det',
  interventions: 'Insatser som de beviljades',
  interventionsHint: 'Budgetens rader hålls mot den tid och de belopp som beviljades.',
  intervention: (number) => `Insats ${number}`,
  interventionName: 'Insatsens namn',
  firstDay: 'Första dag',
  lastDay: 'Sista dag',
  granted: (year) => (year === '' ? 'beviljat belopp utan år' : `beviljat belopp ${year}`),
  grantYear: 'År',
  grantAmount: 'Beviljat belopp',
  addGrant: 'Lägg till beviljat år',
  addIntervention: 'Lägg till insats',
  budget: 'Budgeten',
  status: 'Läge',
  statuses: { none: 'Inte angivet', draft: 'Förslag', decided: 'Beslutad' },
  decidedOn: 'Beslutad den',
  year: 'Budgetår',
  openingEquity: 'Ingående eget kapital',
  openingEquityHint: 'Behövs bara om bladen inte säger det',
  equityCap: 'Trappa för skäligt eget kapital',
  equityCapHint: 'Tom från början. Fyll i rekommendationens steg, och varifrån de kommer.',
  source: 'Källa',
  step: (number) => `Steg ${number}`,
  upTo: 'Medlemsbidrag upp till',
  upToHint: 'Tomt i sista steget: utan gräns',
  maxShare: 'Högsta andel',
  addStep: 'Lägg till steg',
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
  keyDecisionHint: 'As you call it, for example Samverkansavtal 2025-09-12 § 4',
  charter: 'The charter',
  charterHint: 'What is not given is not tested.',
  answers: { none: 'Not given', yes: 'Yes', no: 'No' },
  levels: { section: 'Each section', intervention: 'Each intervention' },
  phasing: 'Phasing in of a new key',
  phasingHint: 'Where a new key comes in by steps: the municipalities’ shares year by year, 100 % together each year.',
  phasingNeeds: 'First add the municipalities among the members.',
  phase: (year) => (year === '' ? 'The key’s next year' : `The key in ${year}`),
  phaseYear: 'Year',
  addPhase: 'Add a year of phasing',
  documents: 'Dates and decisions',
  documentsHint: 'What is empty is read from the sheets, or not tested.',
  allocation: 'The state’s allocation',
  allocations: { preliminary: 'Preliminary', decided: 'Decided' },
  allocatedOn: 'Day when the allocation was told',
  guidelinesHint: 'As you call it',
  interventions: 'Interventions as granted',
  interventionsHint: 'The rows of the budget are held against the period and the amounts that were granted.',
  intervention: (number) => `Intervention ${number}`,
  interventionName: 'Name of the intervention',
  firstDay: 'First day',
  lastDay: 'Last day',
  granted: (year) => (year === '' ? 'granted amount without a year' : `granted amount ${year}`),
  grantYear: 'Year',
  grantAmount: 'Granted amount',
  addGrant: 'Add a granted year',
  addIntervention: 'Add an intervention',
  budget: 'The budget',
  status: 'Status',
  statuses: { none: 'Not given', draft: 'Proposal', decided: 'Decided' },
  decidedOn: 'Decided on',
  year: 'Budget year',
  openingEquity: 'Opening equity',
  openingEquityHint: 'Only needed where the sheets do not say',
  equityCap: 'Steps for reasonable equity',
  equityCapHint: 'Empty to begin with. Fill in the steps of the recommendation, and where they come from.',
  source: 'Source',
  step: (number) => `Step ${number}`,
  upTo: 'Contributions up to',
  upToHint: 'Empty in the last step: no limit',
  maxShare: 'Highest share',
  addStep: 'Add a step',
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
