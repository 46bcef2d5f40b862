import type { Change, FixEntry, FixKind, PastFinding, RunEntry } from '../history';
import { Decimal, formatNumber, type Language } from '../money';
import type { Acceptance, LapsedAcceptance } from '../rules';
import type { AcceptedDeviation } from '../settings/model';
import { listText } from './values';
import { timeText } from './time';

/** How a finding stands: whether somebody has accepted it. */
export type FindingStatus = 'open' | 'accepted' | 'followsAccepted' | 'lapsed';

/** What a finding is known by in a list: rule, label, sheet and figures. */
type Known = Pick<PastFinding, 'rule' | 'sheet' | 'label' | 'expected' | 'actual'> & { readonly unit?: string | null };

export interface ChangeCounts {
  readonly new: number;
  readonly gone: number;
  readonly same: number;
  readonly changedAmount: number;
}

/** The words about acceptances, about what has changed since the last run, and about the log. */
export interface TrustWords {
  readonly status: Readonly<Record<FindingStatus, string>>;
  readonly change: Readonly<Record<Change, string>>;
  /** `Godtagen av Förbundschefen 2025-11-24: beslut i styrelsen`. */
  readonly acceptedBy: (acceptance: Acceptance) => string;
  readonly lapsed: (lapsed: LapsedAcceptance, now: Omit<Known, 'rule' | 'sheet' | 'label'>) => string;
  readonly followsAccepted: string;
  readonly acceptedCount: (count: number) => string;
  readonly changes: (counts: ChangeCounts, since: string) => string;
  readonly gone: (findings: readonly PastFinding[]) => string;
  readonly unneeded: (acceptances: readonly AcceptedDeviation[]) => string;
  readonly known: (finding: Known) => string;
  readonly log: {
    readonly title: string;
    readonly intro: string;
    readonly aside: (count: number) => string;
    readonly notGiven: string;
    readonly columns: Readonly<
      Record<
        'time' | 'event' | 'by' | 'versions' | 'error' | 'warning' | 'note' | 'accepted' | 'detail' | 'checksum',
        string
      >
    >;
    readonly run: string;
    readonly acceptance: string;
    readonly fixMade: string;
    readonly fixUndone: string;
    readonly runDetail: (run: RunEntry) => string;
    readonly acceptanceDetail: (accepted: AcceptedDeviation) => string;
    readonly fixDetail: (fix: FixEntry) => string;
    readonly versions: (program: string, rules: string | null) => string;
  };
  readonly fixes: Readonly<Record<FixKind, string>>;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

interface FigureWords {
  readonly expected: string;
  readonly actual: string;
  readonly language: Language;
}

function figures({ expected, actual, unit }: Omit<Known, 'rule' | 'sheet' | 'label'>, words: FigureWords): string {
  const tail = unit ? ` ${unit}` : '';
  const shown = (text: string) =>
    /^-?\d+(\.\d+)?$/.test(text) ? formatNumber(new Decimal(text), words.language) : text;
  return [
    ...(expected === null ? [] : [`${words.expected} ${shown(expected)}${tail}`]),
    ...(actual === null ? [] : [`${words.actual} ${shown(actual)}${tail}`]),
  ].join(', ');
}

function known(finding: Known, words: FigureWords): string {
  const { rule, sheet, label } = finding;
  const amounts = figures(finding, words);
  return [`${rule} ${label === '' ? sheet : `${label} (${sheet})`}`, ...(amounts === '' ? [] : [amounts])].join(': ');
}

/**
 * What a fix changed in each cell: a formula with the function's name in the user's language, a number with its thousands
 * apart, a text between quotes. That `5100` was a text is known from the fix alone, which is recorded as it would be typed.
 */
function changedCells({ fix, isUndone, cells }: FixEntry, { language, empty, change }: ChangeWords): string {
  const shown = (typed: string, isText: boolean) => {
    if (typed === '') return empty;
    if (typed.startsWith('=')) return language === 'sv' ? typed.replace(/\bSUM\(/gi, 'SUMMA(') : typed;
    if (!isText && /^-?\d+(\.\d+)?$/.test(typed)) return formatNumber(new Decimal(typed), language);
    return language === 'sv' ? `”${typed}”` : `“${typed}”`;
  };
  const isText = fix === 'textToNumber';
  return cells
    .map(({ sheet, cell, before, after }) =>
      change(`${sheet}!${cell}`, shown(before, isText && !isUndone), shown(after, isText && isUndone)),
    )
    .join('; ');
}

interface ChangeWords {
  readonly language: Language;
  readonly empty: string;
  readonly change: (place: string, before: string, after: string) => string;
}

const SV_CHANGES: ChangeWords = {
  language: 'sv',
  empty: 'tom',
  change: (place, before, after) => `${place}: från ${before} till ${after}`,
};
const EN_CHANGES: ChangeWords = {
  language: 'en',
  empty: 'empty',
  change: (place, before, after) => `${place}: from ${before} to ${after}`,
};

const SV_FIGURES: FigureWords = { expected: 'ska vara', actual: 'står', language: 'sv' };
const EN_FIGURES: FigureWords = { expected: 'expected', actual: 'found', language: 'en' };

const SWEDISH: TrustWords = {
  status: {
    open: 'Öppen',
    accepted: 'Godtagen',
    followsAccepted: 'Följer av en godtagen avvikelse',
    lapsed: 'Godkännandet gäller inte längre',
  },
  change: { new: 'Ny', same: 'Oförändrad', changedAmount: 'Nytt belopp' },
  acceptedBy: ({ reason, by, on }) => `Godtagen av ${by} ${on}: ${reason}`,
  lapsed: (lapsed, now) =>
    `Godkännandet gäller inte längre, eftersom beloppen har ändrats. ${lapsed.by} godtog ${lapsed.on}: ${figures(lapsed, SV_FIGURES) || 'inget belopp'}. Nu: ${figures(now, SV_FIGURES) || 'inget belopp'}. Skälet var: ${lapsed.reason}`,
  followsAccepted: 'Följer av en godtagen avvikelse och räknas inte som öppen.',
  acceptedCount: (count) => counted(count, 'godtagen', 'godtagna'),
  changes: ({ new: fresh, gone, same, changedAmount }, since) =>
    [
      counted(fresh, 'ny', 'nya'),
      `${gone} borta`,
      ...(changedAmount > 0 ? [`${changedAmount} med nytt belopp`] : []),
      `${counted(same, 'oförändrad', 'oförändrade')} sedan ${timeText(since)}`,
    ].join(', '),
  gone: (findings) =>
    `Borta sedan sist: ${listText(
      findings.map((finding) => known(finding, SV_FIGURES)),
      'sv',
    )}.`,
  unneeded: (acceptances) =>
    `Godkännanden som inte längre behövs: ${listText(
      acceptances.map((one) => known(one, SV_FIGURES)),
      'sv',
    )}.`,
  known: (finding) => known(finding, SV_FIGURES),
  log: {
    title: 'Granskningslogg',
    intro:
      'En rad för varje granskning som har skrivits till arbetsboken, för varje godtagen avvikelse vid den och för varje rättelse. Kontrollsumman (SHA-256) är densamma så länge innehållet i era egna blad är detsamma.',
    aside: (count) =>
      `${counted(count, 'tidigare logg', 'tidigare loggar')} gick inte att läsa. Innehållet är kvar i arbetsboken.`,
    notGiven: 'ej angivet',
    columns: {
      time: 'Tid',
      event: 'Händelse',
      by: 'Vem',
      versions: 'Program och regler',
      error: 'Fel',
      warning: 'Varningar',
      note: 'Noteringar',
      accepted: 'Godtagna',
      detail: 'Uppgift',
      checksum: 'Kontrollsumma',
    },
    run: 'Granskning',
    acceptance: 'Godtagen avvikelse',
    fixMade: 'Rättelse',
    fixUndone: 'Ångrad rättelse',
    runDetail: ({ workbook, checks }) => `${workbook}: ${counted(checks, 'jämförelse', 'jämförelser')}`,
    acceptanceDetail: (accepted) => `${known(accepted, SV_FIGURES)}. Skäl: ${accepted.reason}`,
    fixDetail: (entry) => `${SWEDISH.fixes[entry.fix]} (${entry.rule}). ${changedCells(entry, SV_CHANGES)}`,
    versions: (program, rules) => (rules === null ? `Finsamkoll ${program}` : `Finsamkoll ${program}, regler ${rules}`),
  },
  fixes: {
    textToNumber: 'Text som är ett tal blir talet',
    typedTotalToSum: 'Inskriven summa blir en formel',
    sumRangeGrows: 'Summan tar med en rad som den missade',
  },
};

const ENGLISH: TrustWords = {
  status: {
    open: 'Open',
    accepted: 'Accepted',
    followsAccepted: 'Follows from an accepted deviation',
    lapsed: 'The acceptance no longer holds',
  },
  change: { new: 'New', same: 'Unchanged', changedAmount: 'New amount' },
  acceptedBy: ({ reason, by, on }) => `Accepted by ${by} ${on}: ${reason}`,
  lapsed: (lapsed, now) =>
    `The acceptance no longer holds, since the amounts have changed. ${lapsed.by} accepted ${lapsed.on}: ${figures(lapsed, EN_FIGURES) || 'no amount'}. Now: ${figures(now, EN_FIGURES) || 'no amount'}. The reason was: ${lapsed.reason}`,
  followsAccepted: 'Follows from an accepted deviation and does not count as open.',
  acceptedCount: (count) => `${count} accepted`,
  changes: ({ new: fresh, gone, same, changedAmount }, since) =>
    [
      `${fresh} new`,
      `${gone} gone`,
      ...(changedAmount > 0 ? [`${changedAmount} with a new amount`] : []),
      `${same} unchanged since ${timeText(since)}`,
    ].join(', '),
  gone: (findings) =>
    `Gone since last time: ${listText(
      findings.map((finding) => known(finding, EN_FIGURES)),
      'en',
    )}.`,
  unneeded: (acceptances) =>
    `Acceptances no longer needed: ${listText(
      acceptances.map((one) => known(one, EN_FIGURES)),
      'en',
    )}.`,
  known: (finding) => known(finding, EN_FIGURES),
  log: {
    title: 'Review log',
    intro:
      'One row for each review written to the workbook, for each deviation accepted at it and for each correction. The checksum (SHA-256) stays the same as long as the content of your own sheets does.',
    aside: (count) =>
      `${counted(count, 'earlier log', 'earlier logs')} could not be read. The content is still in the workbook.`,
    notGiven: 'not given',
    columns: {
      time: 'Time',
      event: 'Event',
      by: 'Who',
      versions: 'Program and rules',
      error: 'Errors',
      warning: 'Warnings',
      note: 'Notes',
      accepted: 'Accepted',
      detail: 'Detail',
      checksum: 'Checksum',
    },
    run: 'Review',
    acceptance: 'Accepted deviation',
    fixMade: 'Correction',
    fixUndone: 'Undone correction',
    runDetail: ({ workbook, checks }) => `${workbook}: ${counted(checks, 'comparison', 'comparisons')}`,
    acceptanceDetail: (accepted) => `${known(accepted, EN_FIGURES)}. Reason: ${accepted.reason}`,
    fixDetail: (entry) => `${ENGLISH.fixes[entry.fix]} (${entry.rule}). ${changedCells(entry, EN_CHANGES)}`,
    versions: (program, rules) => (rules === null ? `Finsamkoll ${program}` : `Finsamkoll ${program}, rules ${rules}`),
  },
  fixes: {
    textToNumber: 'Text that is a number becomes the number',
    typedTotalToSum: 'A typed total becomes a formula',
    sumRangeGrows: 'The sum takes in a row that it missed',
  },
};

/** The words in a language. */
export function trustWords(language: Language): TrustWords {
  return language === 'sv' ? SWEDISH : ENGLISH;
}

/** How a finding stands. */
export function statusOf(finding: {
  readonly acceptance: Acceptance | null;
  readonly lapsed: LapsedAcceptance | null;
  readonly followsAccepted: boolean;
}): FindingStatus {
  if (finding.acceptance) return 'accepted';
  if (finding.followsAccepted) return 'followsAccepted';
  return finding.lapsed ? 'lapsed' : 'open';
}
