import type { Language } from '../../money';
import type { SettingPath } from '../../rules/model';

/** What a setting is called, where a page or a form names it. */
export const settingNames: Readonly<Record<SettingPath, Readonly<Record<Language, string>>>> = {
  'association.members': { sv: 'Medlemmar och nycklar', en: 'Members and keys' },
  'association.phasing': { sv: 'Infasning av ny nyckel', en: 'Phasing in of a new key' },
  'association.instalments': { sv: 'Hur ofta medlemmarna betalar', en: 'How often members pay' },
  'association.extraContributionsAgreed': {
    sv: 'Avtalat att medlemmar betalar mer än lagens delar',
    en: 'Agreed that members pay beyond the law’s shares',
  },
  'association.keyDecision': { sv: 'Beslut om fördelningsnyckeln', en: 'Decision on the allocation key' },
  'association.charter.interimReport': {
    sv: 'Förbundsordningen kräver delårsrapport',
    en: 'The charter asks for an interim report',
  },
  'association.charter.appropriationLevel': {
    sv: 'Vad anslagen beslutas för',
    en: 'What appropriations are decided for',
  },
  'association.charter.commonAuditors': { sv: 'Avtal om gemensamma revisorer', en: 'Agreement on common auditors' },
  'association.charter.membersPayAudit': { sv: 'Medlemmarna betalar revisionen', en: 'The members pay for the audit' },
  'thresholds.deviationShare': { sv: 'Stor avvikelse, andel', en: 'Large deviation, share' },
  'thresholds.deviationAmount': { sv: 'Stor avvikelse, belopp', en: 'Large deviation, amount' },
  'thresholds.equityFloor': { sv: 'Lägsta planerade eget kapital', en: 'Lowest planned equity' },
  'thresholds.unallocatedShare': {
    sv: 'Mycket ofördelat, andel av kostnaderna',
    en: 'Much unallocated, share of costs',
  },
  'thresholds.contributionChangeShare': {
    sv: 'Stor ändring av en kommuns bidrag',
    en: 'Large change of one kommun’s contribution',
  },
  'thresholds.stateDropShare': { sv: 'Stor minskning av statens medel', en: 'Large fall in the state’s money' },
  'thresholds.paceShare': { sv: 'Utfall före eller efter kalendern', en: 'Outcome ahead of or behind the calendar' },
  'thresholds.cashDifferenceShare': {
    sv: 'Stor skillnad mellan likvida medel och eget kapital',
    en: 'Large difference between cash and equity',
  },
  'budget.status': { sv: 'Förslag eller beslutad budget', en: 'Draft or decided budget' },
  'budget.decidedOn': { sv: 'Dag då budgeten beslutades', en: 'Day when the budget was decided' },
  'budget.year': { sv: 'Budgetår', en: 'Budget year' },
  'budget.openingEquity': { sv: 'Ingående eget kapital', en: 'Opening equity' },
  'documents.consultedOn': { sv: 'Dag för samråd med medlemmarna', en: 'Day of consultation with the members' },
  'documents.annualReportOn': {
    sv: 'Dag då årsredovisningen beslutades',
    en: 'Day when the annual report was decided',
  },
  'documents.allocation': {
    sv: 'Statens tilldelning: preliminär eller beslutad',
    en: 'The state’s allocation: preliminary or decided',
  },
  'documents.guidelines': {
    sv: 'Beslut om riktlinjer för god ekonomisk hushållning',
    en: 'Decision on guidelines for sound financial management',
  },
  equityCap: { sv: 'Trappa för eget kapital', en: 'Cap steps for equity' },
  interventions: { sv: 'Insatser: tid och beviljade belopp', en: 'Interventions: period and granted amounts' },
  corrections: { sv: 'Rättelser av läsningen', en: 'Corrections of the reading' },
};
