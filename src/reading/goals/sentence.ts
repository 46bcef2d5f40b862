import { Decimal } from '../../money';
import type { GoalDirection, GoalKind, GoalMeasure } from '../activityModel';
import { findDates, findYears } from '../words/dates';
import { figuresOf, type Figure } from './figures';

/** What a sentence says about what is to be reached. */
export interface GoalSentence {
  readonly measure: GoalMeasure | null;
  readonly isDecidable: boolean;
  readonly kind: GoalKind;
  readonly year: number | null;
}

/** Reads a goal in a tidy sentence: "Minst 20 % av de som avslutas ska gå till arbete." */
export function readGoal(sentence: string): GoalSentence {
  const years = findYears(sentence);
  return {
    measure: measureOf(sentence),
    isDecidable: DECIDABLE.some((form) => form.test(sentence)) || findDates(sentence).length > 0,
    kind: FINANCIAL.test(sentence) ? 'financial' : 'activity',
    year: years.at(-1) ?? null,
  };
}

const FINANCIAL =
  /(?<!\p{L})(?:finansiel|ekonomi|budget|kostnad|intäkt|(?:eget|egna|egen) kapital|kapital|likvid|soliditet|resultat(?:et)? (?:ska|skall|bör|i|för|är)|årets resultat|överskott|underskott|medelsförbruk|(?:tilldela|bevilja|tillgängli)\p{L}* medel|utgift|prognosavvik|prognossäkerhet|anslag|ram(?:en)? (?:ska|skall|bör|hålls)|kassa|upparbet|förbruk|nollresultat)/iu;

/** What can be told by looking: amounts that are compared, something that is there or is not, something that is done or is not. */
const DECIDABLE = [
  /(?:inte|ej|aldrig) (?:\p{L}+ )?(?:över|under)(?:stig|skrid)/iu,
  /(?<!\p{L})(?:i balans|balanser\p{L}*|nollresultat|positivt resultat|(?:utan|inget|inte (?:ett )?) ?underskott|rymmas inom|hållas inom|hålla budget|inom (?:\p{L}+ )?(?:budget|ram)\p{L}*|lägre än|högre än|lika med|täck\p{L}*)/iu,
  /(?<!\p{L})(?:senast|årligen|varje|månatlig\p{L}*|kvartalsvis|löpande|en gång|före årets|vid årets|under (?:våren|hösten|vintern|sommaren|första|andra|tredje|fjärde))(?!\p{L})/iu,
  /(?<!\p{L})(?:genomför\p{L}*|upprätta\p{L}*|fastställ\p{L}*|tas? fram|ta fram|starta\p{L}*|inför(?:s|a|as)|finn(?:a|as|s)|publicera\p{L}*|anordna\p{L}*|arrangera\p{L}*|rekrytera\p{L}*|anställ\p{L}*|besluta\p{L}*|avsluta (?!s)|inrätta\p{L}*|kartlägg\p{L}*|utvärdera\p{L}*|följ(?:a|as) upp|redovisa\p{L}*|teckna\p{L}*|erbjud\p{L}*|bjud(?:as|a) in|delta i|ha en|ha ett)(?!\p{L})/iu,
  /^under (?:19|20)\d\d (?:ska|skall)(?!\p{L})/iu,
  /^(?:ja|nej|klart|godkän\p{L}*|uppfyll\p{L}*|utan anmärkning|ren revisionsberättelse)/iu,
  /(?<!\p{L})(?:ansvarsfrihet|utan anmärkning|revisionsberättelse|alla|samtliga|ingen|inga|noll)(?!\p{L})/iu,
];

function measureOf(sentence: string): GoalMeasure | null {
  const figures = figuresOf(sentence);
  const best = figures.reduce<{ figure: Figure; score: number } | null>((best, figure) => {
    const score = scoreOf(sentence, figure);
    return !best || score > best.score ? { figure, score } : best;
  }, null);
  if (best && best.score >= 0) return asMeasure(sentence, best.figure);
  return measureInWords(sentence);
}

/** A number that a bound stands before is what is to be reached; a share before a count; a time only with a bound. */
function scoreOf(sentence: string, figure: Figure): number {
  const bound = boundBefore(sentence, figure) !== null || boundAfter(sentence, figure) !== null ? 4 : 0;
  const kind = { share: 3, count: figure.noun === null ? 0 : 2, money: 1, time: -3 }[figure.unit];
  return bound + kind;
}

function asMeasure(sentence: string, figure: Figure): GoalMeasure {
  return {
    value: figure.value,
    unit: figure.unit,
    direction: directionOf(sentence, figure),
    of: figure.unit === 'share' ? baseOf(sentence, figure) : figure.noun,
    decimals: figure.decimals,
  };
}

const AT_LEAST =
  /(?:(?<!\p{L})(?:minst|lägst|minimum|min\.?|åtminstone|mer än|fler än|högre än|överstig(?:a|er)|över|uppnå|nå|inte (?:\p{L}+ )?(?:lägre|färre|mindre) än|(?:inte|ej) understiga|understiga inte)|[≥>]=?) ?(?:upp till |till )?(?:ca |cirka )?$/iu;
const AT_MOST =
  /(?:(?<!\p{L})(?:högst|max(?:imalt|imum)?\.?|som mest|färre än|mindre än|lägre än|understig(?:a|er)|under|(?:inte|ej|aldrig) (?:\p{L}+ )?(?:överstiga|överskrida|(?:vara |bli )?(?:högre|fler|mer|större) än)|upp till)|[≤<]=?) ?(?:ca |cirka )?$/iu;
const MORE = /(?<!\p{L})(?:öka(?:r|s|t)?|ökning(?:en)?|höja?s?|växa|stiga|förbättras?)(?!\p{L})/iu;
const LESS = /(?<!\p{L})(?:minska(?:r|s|t)?|minskning(?:en)?|sänka?s?|sjunka|kortas?|reduceras?|halveras?)(?!\p{L})/iu;

function boundBefore(sentence: string, { start }: Figure): 'atLeast' | 'atMost' | null {
  const before = sentence.slice(0, start);
  if (AT_MOST.test(before) && !/(?:inte|ej) understiga $/iu.test(before)) {
    return /(?:inte|ej) (?:\p{L}+ )?(?:färre än|mindre än|lägre än) ?$/iu.test(before) ? 'atLeast' : 'atMost';
  }
  return AT_LEAST.test(before) ? 'atLeast' : null;
}

function boundAfter(sentence: string, { end }: Figure): 'atLeast' | 'atMost' | null {
  const after = sentence.slice(end);
  if (/^(?: \p{L}+)? eller (?:fler|mer|högre|bättre)(?!\p{L})/iu.test(after)) return 'atLeast';
  return /^(?: \p{L}+)? eller (?:färre|mindre|lägre)(?!\p{L})/iu.test(after) ? 'atMost' : null;
}

function directionOf(sentence: string, figure: Figure): GoalDirection {
  const before = sentence.slice(0, figure.start);
  const after = sentence.slice(figure.end);
  const isChange = /(?<!\p{L})med (?:minst |högst |ca |cirka )?$/iu.test(before);
  if (isChange && LESS.test(sentence)) return 'decrease';
  if (isChange && MORE.test(sentence)) return 'increase';
  if (/^ (?:fler|mer|högre)(?!\p{L})/iu.test(after)) return 'increase';
  if (/^ (?:färre|mindre|lägre)(?!\p{L})/iu.test(after)) return 'decrease';
  const bound = boundBefore(sentence, figure) ?? boundAfter(sentence, figure);
  if (bound) return bound;
  if (LESS.test(before)) return 'atMost';
  if (isWantedLow(sentence, figure.unit)) return 'atMost';
  return MORE.test(before) || DEMANDS.test(sentence) ? 'atLeast' : 'exactly';
}

const WANTED_LOW =
  /(?<!\p{L})(?:avhopp|avbrott|kötid|väntetid|handläggningstid|ledtid|sjukfrånvaro|sjuktal|personalomsättning|avvikelse|underskott|klagomål|overhead|arbetslöshet)\p{L}*/iu;
/** What it costs; not what covers the cost or how well it is used. */
const COSTS = /kostnad(?!stäck|seffekt|smedvet)|(?<!\p{L})utgift(?!stäck)/iu;
/** An amount that is to stay within what was budgeted. */
const WITHIN_BUDGET = /(?<!\p{L})(?:inom|ryms i|hålla?s?) (?:\p{L}+ ){0,2}\p{L}*(?:budget|ram)/iu;
/** A share of the costs may be what goes to the activity, of which one wants much. */
const ACTIVITY = /insats|verksamhet|deltag|individ/iu;

/** Whether words speak of what one wants little of: a level of it is a ceiling. */
export function isWantedLow(words: string, unit: GoalMeasure['unit']): boolean {
  if (WANTED_LOW.test(words)) return true;
  if (MORE.test(words)) return false;
  if (unit === 'share') return COSTS.test(words) && !ACTIVITY.test(words);
  return COSTS.test(words) || WITHIN_BUDGET.test(words);
}

export const DEMANDS = /(?<!\p{L})(?:ska|skall|bör|måste|får (?:inte|ej)|målet är|målsättningen är)(?!\p{L})/iu;

/** Verbs that end the words of what a share is a part of. */
const ENDS_BASE =
  /(?<!\p{L})(?:ska|skall|bör|måste|uppleva?r?|anse?r?|gå(?:r|tt)?|nå(?:r|tt)?|uppnå(?:r|tt)?|är|vara|ha|har|får|få|kommer|uppge?r?|lämna[rt]?|börja[rt]?|arbeta[rt]?|studera[rt]?)(?!\p{L})/iu;

/**
 * What a share is a part of: "av de som avslutas", "Andelen deltagare", "nöjda deltagare" behind the number, or what the sentence
 * is about before it.
 */
function baseOf(sentence: string, { start, end }: Figure): string | null {
  const after = sentence.slice(end);
  const part = /^,? (?:av|utav|bland) (.+)$/iu.exec(after)?.[1];
  if (part) return phraseOf(part);
  const before = sentence.slice(0, start);
  const share = /(?<!\p{L})andel(?:en)? (?:av )?(.+)$/iu.exec(before)?.[1];
  if (share) return phraseOf(share);
  const behind = /^ (\p{L}.*)$/u.exec(after)?.[1];
  const noun =
    behind && !/^(?:ska|skall|bör|måste|är|har|och|eller|vid|i|på|under|till|inom|senast|per)(?!\p{L})/iu.test(behind);
  if (behind && noun) return phraseOf(behind);
  return phraseOf(/^(.*?)(?<!\p{L})(?:ska|skall|bör|måste|är)(?!\p{L})/iu.exec(before)?.[1] ?? '');
}

function phraseOf(text: string): string | null {
  const clause = /^(?:\p{L}+ ){0,2}som \p{L}+/iu.exec(text)?.[0];
  const rest = text.slice(clause?.length ?? 0);
  const stop = ENDS_BASE.exec(rest)?.index ?? rest.length;
  const phrase = `${clause ?? ''}${rest.slice(0, stop)}`.replace(/[,.;:(].*$/u, '').trim();
  return /\p{L}{2,}/u.test(phrase) ? phrase : null;
}

/** Goals whose number is a word. */
function measureInWords(sentence: string): GoalMeasure | null {
  const measure = (value: number, direction: GoalDirection, of: string | null): GoalMeasure => ({
    value: new Decimal(value),
    unit: 'share',
    direction,
    of,
    decimals: 0,
  });
  if (/(?<!\p{L})(?:fördubbla\p{L}*|dubbelt så (?:många|mycket|stor\p{L}*))(?!\p{L})/iu.test(sentence)) {
    return measure(1, 'increase', null);
  }
  if (/(?<!\p{L})halver(?:as|a|ing)(?!\p{L})/iu.test(sentence)) return measure(0.5, 'decrease', null);
  const all = /(?<!\p{L})(?:alla|samtliga) (\p{L}+)/iu.exec(sentence);
  if (all && DEMANDS.test(sentence)) return measure(1, 'atLeast', all[1]!);
  const none = /(?<!\p{L})(?:ingen|inga) (\p{L}+)/iu.exec(sentence);
  if (none && DEMANDS.test(sentence)) return { ...measure(0, 'atMost', none[1]!), unit: 'count' };
  return null;
}
