import type { Language } from '../money';
import type { SettingPath, Severity } from '../rules/model';

type NameOf<Path> = Path extends `thresholds.${infer Name}` ? Name : never;

/** The thresholds, as the settings file names them. */
export type ThresholdName = NameOf<SettingPath>;

/** The words of the forms about the rules: their severity, their thresholds and what has been accepted. */
export interface PaneRulesWords {
  readonly rules: string;
  readonly rulesHint: string;
  readonly loading: string;
  readonly search: string;
  readonly shown: (shown: number, all: number) => string;
  readonly noneFits: string;
  readonly group: (title: string, rules: number, changed: number) => string;
  readonly changed: (count: number) => string;
  readonly reset: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly off: string;
  readonly own: (severity: string) => string;
  readonly isChanged: (own: string) => string;
  readonly heuristic: string;
  readonly moreAbout: (rule: string) => string;
  readonly thresholds: string;
  readonly thresholdsHint: string;
  readonly meaning: Readonly<Record<ThresholdName, string>>;
  readonly usedBy: (rules: string) => string;
  readonly standard: (value: string) => string;
  readonly backTo: (value: string) => string;
  readonly backToFor: (value: string, name: string) => string;
  readonly accepted: string;
  readonly acceptedHint: string;
  readonly noneAccepted: string;
  readonly reason: string;
  readonly givenBy: string;
  readonly forget: (rule: string, label: string) => string;
}

const SWEDISH: PaneRulesWords = {
  rules: 'Kontroller',
  rulesHint: 'Hur allvarlig är en avvikelse för er? En kontroll som är av körs inte.',
  loading: 'Hämtar kontrollerna …',
  search: 'Sök bland kontrollerna',
  shown: (shown, all) => `${shown} av ${all} kontroller`,
  noneFits: 'Ingen kontroll passar sökningen.',
  group: (title, rules, changed) =>
    `${title}: ${rules} kontroller${changed === 0 ? '' : changed === 1 ? ', en ändrad' : `, ${changed} ändrade`}`,
  changed: (count) =>
    count === 0
      ? 'Alla kontroller har sitt förval.'
      : count === 1
        ? 'En kontroll är ändrad.'
        : `${count} kontroller är ändrade.`,
  reset: 'Återställ alla kontroller',
  severities: { error: 'Fel', warning: 'Varning', note: 'Notering' },
  off: 'Av',
  own: (severity) => `Förval (${severity})`,
  isChanged: (own) => `Ändrad. Förval: ${own}.`,
  heuristic: 'Bygger på ett antagande, så den kan bara ge noteringar.',
  moreAbout: (rule) => `Läs mer om ${rule}`,
  thresholds: 'Gränser',
  thresholdsHint: 'Förvalen är våra egna förslag och vilar inte på någon föreskrift.',
  meaning: {
    deviationShare: 'En avvikelse mot budget är stor när den är över både andelen och beloppet.',
    deviationAmount: 'En avvikelse mot budget är stor när den är över både andelen och beloppet.',
    equityFloor: 'Planerat eget kapital under det här beloppet påpekas.',
    unallocatedShare: 'Ofördelade medel över den här delen av kostnaderna påpekas.',
    contributionChangeShare: 'En kommuns bidrag som ändras mer än den här delen av fjolårets påpekas.',
    stateDropShare: 'Statens medel som minskar mer än den här delen av fjolårets påpekas.',
    paceShare: 'Ett utfall före eller efter kalendern med mer än den här delen av årets budget påpekas.',
    cashDifferenceShare:
      'Likvida medel som skiljer sig från eget kapital med mer än den här delen av årets bidrag påpekas.',
  },
  usedBy: (rules) => `Används av ${rules}.`,
  standard: (value) => `Förval: ${value}.`,
  backTo: (value) => `Tillbaka till ${value}`,
  backToFor: (value, name) => `Tillbaka till ${value}: ${name}`,
  accepted: 'Godtagna avvikelser',
  acceptedHint: 'En avvikelse godtas i listan Avvikelser, med skäl och namn. Här kan du ta tillbaka det.',
  noneAccepted: 'Ingen avvikelse är godtagen.',
  reason: 'Skäl',
  givenBy: 'Godtagen av',
  forget: (rule, label) => `Ta bort godkännandet av ${rule}, ${label}`,
};

const ENGLISH: PaneRulesWords = {
  rules: 'Checks',
  rulesHint: 'How grave is a deviation to you? A check that is off is not run.',
  loading: 'Getting the checks …',
  search: 'Search the checks',
  shown: (shown, all) => `${shown} of ${all} checks`,
  noneFits: 'No check fits the search.',
  group: (title, rules, changed) => `${title}: ${rules} checks${changed === 0 ? '' : `, ${changed} changed`}`,
  changed: (count) =>
    count === 0
      ? 'All checks have their defaults.'
      : count === 1
        ? 'One check is changed.'
        : `${count} checks are changed.`,
  reset: 'Reset all checks',
  severities: { error: 'Error', warning: 'Warning', note: 'Note' },
  off: 'Off',
  own: (severity) => `Default (${severity})`,
  isChanged: (own) => `Changed. Default: ${own}.`,
  heuristic: 'Rests on an assumption, so it can give notes only.',
  moreAbout: (rule) => `More about ${rule}`,
  thresholds: 'Thresholds',
  thresholdsHint: 'The defaults are our own proposals and rest on no regulation.',
  meaning: {
    deviationShare: 'A deviation from budget is large when it is above both the share and the amount.',
    deviationAmount: 'A deviation from budget is large when it is above both the share and the amount.',
    equityFloor: 'Planned equity below this amount is pointed out.',
    unallocatedShare: 'Unallocated money above this part of the costs is pointed out.',
    contributionChangeShare:
      'A municipality’s contribution that changes by more than this part of last year’s is pointed out.',
    stateDropShare: 'The state’s money falling by more than this part of last year’s is pointed out.',
    paceShare: 'An outcome ahead of or behind the calendar by more than this part of the year’s budget is pointed out.',
    cashDifferenceShare:
      'Cash that differs from equity by more than this part of the year’s contributions is pointed out.',
  },
  usedBy: (rules) => `Used by ${rules}.`,
  standard: (value) => `Default: ${value}.`,
  backTo: (value) => `Back to ${value}`,
  backToFor: (value, name) => `Back to ${value}: ${name}`,
  accepted: 'Accepted deviations',
  acceptedHint:
    'A deviation is accepted in the list of deviations, with a reason and a name. Here you can take it back.',
  noneAccepted: 'No deviation is accepted.',
  reason: 'Reason',
  givenBy: 'Accepted by',
  forget: (rule, label) => `Remove the acceptance of ${rule}, ${label}`,
};

/** The words in a language. */
export function paneRulesWords(language: Language): PaneRulesWords {
  return language === 'sv' ? SWEDISH : ENGLISH;
}
