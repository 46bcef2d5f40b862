import type { Language, Party, Unit } from '../money';
import type { ColumnKind } from '../reading/model';
import type { Severity } from '../rules/model';
import type { GeneratedKind } from '../workbook';

/** Counts of findings by severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** How far a check reached. */
export interface Reach {
  readonly checks: number;
  readonly tables: number;
  readonly unread: number;
}

/** The words of the generated sheets. Whatever stands inside a formula is free of figures that change. */
export interface SummaryWords {
  readonly sheetNames: Readonly<Record<GeneratedKind, string>>;
  readonly missing: string;
  /** Behind the place of an amount that Excel holds as text: its value is copied. */
  readonly copied: string;
  readonly outcome: {
    readonly label: string;
    /** `accepted`: how many are accepted, or follow from what is. */
    readonly summary: (counts: Counts, accepted?: number) => string;
    readonly changed: string;
  };
  readonly facts: {
    readonly association: string;
    readonly budgetYear: string;
    readonly unit: string;
    readonly workbook: string;
    readonly time: string;
    readonly version: string;
    readonly versions: (program: string, rules: string) => string;
  };
  readonly overview: {
    readonly title: (year: number | null) => string;
    readonly amountsIn: (unit: Unit) => string;
    readonly column: (kind: ColumnKind, year: number) => string;
    readonly source: string;
    readonly income: string;
    readonly cost: string;
    readonly result: string;
    readonly openingEquity: string;
    readonly equityUse: string;
    readonly closingEquity: string;
    readonly frame: string;
    readonly left: string;
    readonly lawTest: string;
    readonly frameTest: string;
    readonly lawBasis: string;
    readonly frameBasis: string;
    readonly deficitBasis: string;
    readonly settingsBasis: string;
    readonly carriedBasis: string;
    readonly more: (place: string, others: number) => string;
    readonly law: { readonly met: string; readonly even: string; readonly broken: string };
    readonly frameVerdict: { readonly met: string; readonly broken: string };
  };
  readonly costs: {
    readonly byArea: string;
    readonly byLine: string;
    readonly share: (column: string) => string;
    readonly total: string;
    readonly apart: string;
  };
  readonly chart: {
    readonly overYears: string;
    readonly overYearsDescription: (first: number, last: number) => string;
    readonly shares: (year: number) => string;
    readonly sharesDescription: (year: number) => string;
  };
  readonly members: {
    readonly title: (years: readonly number[]) => string;
    readonly intro: string;
    readonly year: string;
    readonly member: string;
    readonly group: string;
    readonly key: string;
    readonly share: string;
    readonly expected: (unit: Unit) => string;
    readonly stated: (unit: Unit) => string;
    readonly difference: (unit: Unit) => string;
    readonly paid: (unit: Unit) => string;
    readonly state: string;
    readonly source: string;
    readonly groups: Readonly<Record<Party, string>>;
    readonly subtotal: Readonly<Record<Party, string>>;
    readonly total: string;
    readonly agrees: string;
    readonly rounding: string;
    readonly agreedExtra: string;
    readonly deviates: string;
    readonly missing: string;
    readonly noKey: string;
  };
  readonly deviations: {
    readonly title: string;
    readonly intro: string;
    /** Said line by line where no budget could be read. */
    readonly noBudget: readonly string[];
    /** Said where there are tables but no year with income or costs. */
    readonly noFigures: readonly string[];
    readonly nothingFound: (reach: Reach) => string;
    readonly reach: (reach: Reach) => string;
    readonly columns: {
      readonly number: string;
      readonly severity: string;
      readonly rule: string;
      readonly sheet: string;
      readonly cell: string;
      readonly label: string;
      readonly says: string;
      readonly expected: string;
      readonly actual: string;
      readonly difference: string;
      readonly tolerance: string;
      readonly unit: string;
      readonly basis: string;
      readonly todo: string;
      readonly followsFrom: string;
      readonly status: string;
      readonly acceptance: string;
      readonly change: string;
    };
  };
}

const SWEDISH_KINDS: Partial<Record<ColumnKind, string>> = {
  budget: 'Budget',
  revisedBudget: 'Reviderad budget',
  plan: 'Plan',
  forecast: 'Prognos',
  actual: 'Utfall',
  previousYear: 'Utfall',
};

const ENGLISH_KINDS: Partial<Record<ColumnKind, string>> = {
  budget: 'Budget',
  revisedBudget: 'Revised budget',
  plan: 'Plan',
  forecast: 'Forecast',
  actual: 'Outcome',
  previousYear: 'Outcome',
};

/** `1 fel`, `3 fel`; the plural where it differs. */
function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** ` 2026`, ` 2026–2028`; nothing without a year. */
function span(years: readonly number[]): string {
  const first = Math.min(...years);
  const last = Math.max(...years);
  if (years.length === 0) return '';
  return first === last ? ` ${first}` : ` ${first}–${last}`;
}

const SWEDISH: SummaryWords = {
  sheetNames: {
    summary: 'Sammanställning',
    memberContributions: 'Medlemsbidrag',
    deviations: 'Avvikelser',
    auditLog: 'Granskningslogg',
  },
  missing: 'saknas',
  copied: 'kopierat värde',
  outcome: {
    label: 'Granskningens utfall',
    summary: (counts, accepted = 0) =>
      accepted === 0
        ? swedishOutcome(counts)
        : `${swedishOutcome(counts)}, ${counted(accepted, 'godtagen', 'godtagna')}`,
    changed: 'Belopp har ändrats efter granskningen. Granska igen.',
  },
  facts: {
    association: 'Samordningsförbund',
    budgetYear: 'Budgetår',
    unit: 'Enhet',
    workbook: 'Arbetsbok',
    time: 'Granskad',
    version: 'Program och regler',
    versions: (program, rules) => `Finsamkoll ${program}, regler ${rules}`,
  },
  overview: {
    title: (year) => (year === null ? 'Sammanställning av budgeten' : `Sammanställning av budget ${year}`),
    amountsIn: (unit) => `Belopp i ${unit}`,
    column: (kind, year) => (SWEDISH_KINDS[kind] ? `${SWEDISH_KINDS[kind]} ${year}` : String(year)),
    source: 'Underlag',
    income: 'Intäkter (utan eget kapital)',
    cost: 'Kostnader',
    result: 'Resultat (intäkter − kostnader)',
    openingEquity: 'Ingående eget kapital',
    equityUse: 'Användning av eget kapital',
    closingEquity: 'Utgående eget kapital',
    frame: 'Ekonomisk ram (intäkter + eget kapital)',
    left: 'Kvar av ramen (ram − kostnader)',
    lawTest: 'Lagens krav: intäkterna överstiger kostnaderna',
    frameTest: 'Ramen: kostnaderna ryms när eget kapital räknas med',
    lawBasis: 'kommunallagen 11 kap. 5 § genom lag (2003:1210) 21 §',
    frameBasis: 'praxis: sparat eget kapital får täcka ett planerat underskott',
    deficitBasis: 'ej angiven, lika med underskottet',
    settingsBasis: 'inställningarna',
    carriedBasis: 'utgående från året före',
    more: (place, others) => `${place} och ${others} till`,
    law: { met: 'Uppfyllt', even: 'Går jämnt upp', broken: 'Underskott' },
    frameVerdict: { met: 'Ryms', broken: 'Ryms inte' },
  },
  costs: {
    byArea: 'Kostnader per område',
    byLine: 'Kostnader per insats',
    share: (column) => `Andel, ${column}`,
    total: 'Summa kostnader',
    apart: 'Skiljer från kostnaderna ovan',
  },
  chart: {
    overYears: 'Intäkter, kostnader och eget kapital',
    overYearsDescription: (first, last) =>
      `Stapeldiagram över intäkter och kostnader ${first}–${last}, med utgående eget kapital som linje. Siffrorna står i tabellen till vänster.`,
    shares: (year) => `Kostnader ${year}`,
    sharesDescription: (year) =>
      `Liggande staplar över kostnaderna ${year} per område eller insats. Siffrorna står i tabellen till vänster.`,
  },
  members: {
    title: (years) => `Medlemsbidrag${span(years)}`,
    intro:
      'Staten bidrar med hälften, regionerna tillsammans med en fjärdedel och kommunerna tillsammans med en fjärdedel (lag (2003:1210) 5 §). Kommuner utanför region: 5 a §.',
    year: 'År',
    member: 'Medlem',
    group: 'Part',
    key: 'Nyckel inom parten',
    share: 'Andel enligt lag',
    expected: (unit) => `Förväntat, ${unit}`,
    stated: (unit) => `Angivet, ${unit}`,
    difference: (unit) => `Skillnad, ${unit}`,
    paid: (unit) => `Betalt, ${unit}`,
    state: 'Läge',
    source: 'Underlag',
    groups: { state: 'Staten', regions: 'Regioner', municipalities: 'Kommuner' },
    subtotal: { state: 'Summa staten', regions: 'Summa regioner', municipalities: 'Summa kommuner' },
    total: 'Summa medlemsbidrag',
    agrees: 'stämmer',
    rounding: 'avrundning',
    agreedExtra: 'mer, enligt avtal',
    deviates: 'avviker',
    missing: 'saknas',
    noKey: 'nyckel saknas',
  },
  deviations: {
    title: 'Avvikelser',
    intro:
      'Klicka på cellen för att gå till den. Funnet och skillnad följer arbetsboken; texten beskriver läget vid granskningen.',
    noBudget: [
      'Arbetsboken innehåller ingen budget som gick att läsa, så det finns inga belopp att granska eller sammanställa.',
      'Ligger budgeten i en annan fil, granska den filen. Är den en bild eller står i en textruta, för in beloppen i celler.',
    ],
    noFigures: [
      'Ingen budget med intäkter eller kostnader per år gick att läsa, så det finns ingen sammanställning. Tabellerna är granskade.',
    ],
    nothingFound: (reach) => `Inga avvikelser. ${swedishReach(reach)}`,
    reach: swedishReach,
    columns: {
      number: 'Nr',
      severity: 'Allvar',
      rule: 'Kontroll',
      sheet: 'Blad',
      cell: 'Cell',
      label: 'Rad och kolumn',
      says: 'Vad är fel',
      expected: 'Förväntat',
      actual: 'Funnet',
      difference: 'Skillnad',
      tolerance: 'Tolerans',
      unit: 'Enhet',
      basis: 'Grund',
      todo: 'Att göra',
      followsFrom: 'Följer av nr',
      status: 'Status',
      acceptance: 'Godkännande',
      change: 'Sedan sist',
    },
  },
};

function swedishOutcome({ error, warning, note }: Counts): string {
  if (error > 0 && warning > 0) return `${error} fel och ${counted(warning, 'varning', 'varningar')}`;
  if (error > 0) return `${error} fel`;
  if (warning > 0) return `Inga fel, ${counted(warning, 'varning', 'varningar')}`;
  return note > 0 ? `Godkänd, ${counted(note, 'notering', 'noteringar')}` : 'Godkänd';
}

function swedishReach({ checks, tables, unread }: Reach): string {
  const made = `${counted(checks, 'jämförelse', 'jämförelser')} i ${counted(tables, 'tabell', 'tabeller')} är gjorda.`;
  return unread === 0 ? made : `${made} ${counted(unread, 'ställe', 'ställen')} gick inte att läsa.`;
}

const ENGLISH: SummaryWords = {
  sheetNames: {
    summary: 'Summary',
    memberContributions: 'Member contributions',
    deviations: 'Deviations',
    auditLog: 'Review log',
  },
  missing: 'not stated',
  copied: 'copied value',
  outcome: {
    label: 'Outcome of the review',
    summary: (counts, accepted = 0) =>
      accepted === 0 ? englishOutcome(counts) : `${englishOutcome(counts)}, ${accepted} accepted`,
    changed: 'Amounts have changed since the review. Review again.',
  },
  facts: {
    association: 'Association',
    budgetYear: 'Budget year',
    unit: 'Unit',
    workbook: 'Workbook',
    time: 'Reviewed',
    version: 'Program and rules',
    versions: (program, rules) => `Finsamkoll ${program}, rules ${rules}`,
  },
  overview: {
    title: (year) => (year === null ? 'Summary of the budget' : `Summary of budget ${year}`),
    amountsIn: (unit) => `Amounts in ${unit}`,
    column: (kind, year) => (ENGLISH_KINDS[kind] ? `${ENGLISH_KINDS[kind]} ${year}` : String(year)),
    source: 'Source',
    income: 'Income (without equity)',
    cost: 'Costs',
    result: 'Result (income − costs)',
    openingEquity: 'Opening equity',
    equityUse: 'Use of equity',
    closingEquity: 'Closing equity',
    frame: 'Budget frame (income + equity)',
    left: 'Left of the frame (frame − costs)',
    lawTest: 'The law: income exceeds costs',
    frameTest: 'The frame: costs fit when equity is counted in',
    lawBasis: 'kommunallagen 11 kap. 5 § through lag (2003:1210) 21 §',
    frameBasis: 'practice: saved equity may cover a planned deficit',
    deficitBasis: 'not stated, equal to the deficit',
    settingsBasis: 'the settings',
    carriedBasis: 'closing of the year before',
    more: (place, others) => `${place} and ${others} more`,
    law: { met: 'Met', even: 'Breaks even', broken: 'Deficit' },
    frameVerdict: { met: 'Fits', broken: 'Does not fit' },
  },
  costs: {
    byArea: 'Costs by area',
    byLine: 'Costs by intervention',
    share: (column) => `Share, ${column}`,
    total: 'Total costs',
    apart: 'Apart from the costs above',
  },
  chart: {
    overYears: 'Income, costs and equity',
    overYearsDescription: (first, last) =>
      `Columns of income and costs ${first}–${last}, with closing equity as a line. The figures stand in the table to the left.`,
    shares: (year) => `Costs ${year}`,
    sharesDescription: (year) =>
      `Bars of the costs of ${year} by area or intervention. The figures stand in the table to the left.`,
  },
  members: {
    title: (years) => `Member contributions${span(years)}`,
    intro:
      'The state gives half, the regions together a quarter and the municipalities together a quarter (lag (2003:1210) 5 §). Municipalities outside a region: 5 a §.',
    year: 'Year',
    member: 'Member',
    group: 'Party',
    key: 'Key within the party',
    share: 'Share by law',
    expected: (unit) => `Expected, ${unit}`,
    stated: (unit) => `Stated, ${unit}`,
    difference: (unit) => `Difference, ${unit}`,
    paid: (unit) => `Paid, ${unit}`,
    state: 'State',
    source: 'Source',
    groups: { state: 'The state', regions: 'Regions', municipalities: 'Municipalities' },
    subtotal: { state: 'Total, the state', regions: 'Total, regions', municipalities: 'Total, municipalities' },
    total: 'Total contributions',
    agrees: 'agrees',
    rounding: 'rounding',
    agreedExtra: 'more, as agreed',
    deviates: 'deviates',
    missing: 'not stated',
    noKey: 'no key',
  },
  deviations: {
    title: 'Deviations',
    intro:
      'Click the cell to go to it. Found and difference follow the workbook; the text tells how it was when reviewed.',
    noBudget: [
      'The workbook holds no budget that could be read, so there are no amounts to review or put together.',
      'If the budget is in another file, review that file. If it is a picture or in a text box, enter the amounts in cells.',
    ],
    noFigures: [
      'No budget with income or costs by year could be read, so there is no summary. The tables have been reviewed.',
    ],
    nothingFound: (reach) => `No deviations. ${englishReach(reach)}`,
    reach: englishReach,
    columns: {
      number: 'No.',
      severity: 'Severity',
      rule: 'Check',
      sheet: 'Sheet',
      cell: 'Cell',
      label: 'Row and column',
      says: 'What is wrong',
      expected: 'Expected',
      actual: 'Found',
      difference: 'Difference',
      tolerance: 'Tolerance',
      unit: 'Unit',
      basis: 'Basis',
      todo: 'What to do',
      followsFrom: 'Follows from no.',
      status: 'Status',
      acceptance: 'Acceptance',
      change: 'Since last time',
    },
  },
};

function englishOutcome({ error, warning, note }: Counts): string {
  if (error > 0 && warning > 0) {
    return `${counted(error, 'error', 'errors')} and ${counted(warning, 'warning', 'warnings')}`;
  }
  if (error > 0) return counted(error, 'error', 'errors');
  if (warning > 0) return `No errors, ${counted(warning, 'warning', 'warnings')}`;
  return note > 0 ? `Approved, ${counted(note, 'note', 'notes')}` : 'Approved';
}

function englishReach({ checks, tables, unread }: Reach): string {
  const made = `${counted(checks, 'comparison', 'comparisons')} in ${counted(tables, 'table', 'tables')} made.`;
  return unread === 0 ? made : `${made} ${counted(unread, 'place', 'places')} could not be read.`;
}

const WORDS: Readonly<Record<Language, SummaryWords>> = { sv: SWEDISH, en: ENGLISH };

/** The words of the generated sheets in a language. */
export function summaryWords(language: Language): SummaryWords {
  return WORDS[language];
}
