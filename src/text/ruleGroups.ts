import type { Language } from '../money';
import type { RuleGroup } from '../rules';

/** What the groups of the catalogue are called. */
export const ruleGroupNames: Readonly<Record<Language, Readonly<Record<RuleGroup, string>>>> = {
  sv: {
    FS: 'Finansieringens andelar',
    KK: 'Kommunernas nyckel',
    BAL: 'Balans',
    MYC: 'Flera år',
    SUM: 'Summor',
    UNS: 'Enheter, tecken och skrivsätt',
    XS: 'Stämmer mellan blad och text',
    DEV: 'Budget mot utfall',
    EK: 'Eget kapital',
    GOAL: 'Mål och nyckeltal',
    FORM: 'Formella krav',
    HYG: 'Ordning i arbetsboken',
  },
  en: {
    FS: 'Funding shares',
    KK: 'The key of the kommuner',
    BAL: 'Balance',
    MYC: 'Several years',
    SUM: 'Sums',
    UNS: 'Units, signs and typing',
    XS: 'Agreement between sheets and text',
    DEV: 'Budget against outcome',
    EK: 'Equity',
    GOAL: 'Goals and key figures',
    FORM: 'Formal requirements',
    HYG: 'Order in the workbook',
  },
};
