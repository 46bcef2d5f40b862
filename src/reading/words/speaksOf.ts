import type { Concept, MemberRef } from '../model';
import { compileLexicon } from './lexicon';
import { findMembers, oneMember } from './members';
import { splitWords, type Word } from './text';
import { LABEL_WORDS, type LabelWord } from './vocabulary';

/** What an amount in running text is the amount of. */
export interface Topic {
  readonly concept: Concept | null;
  readonly member: MemberRef | null;
  /** A short name before the amount, when no concept was found: "SamSpråk". */
  readonly label: string | null;
}

export const NO_TOPIC: Topic = { concept: null, member: null, label: null };

/** Words that sentences about amounts are made of and that say nothing about what the amount is. */
const SENTENCE_WORDS = `uppgår, uppgick, uppgå, uppgående, beräknas, beräknat, bedöms, blir, bli, blev, är, var, vara, varit, ligger, ligga, kommer, har,
  hade, ha, budgeteras, budgeterar, omfattar, omfatta, motsvarar, motsvarande, under, om, därmed, alltså, således, dvs, vilket, vilka, innebär, denna, detta,
  dessa, avsätts, avsätter, förväntas, förväntar, uppskattas, prognostiseras, får, fått, ska, skall, kan, totalt, sammanlagt, verksamhetsåret, verksamhetsår/et,
  budgetåret, planåret, planåren, åren, perioden, att, hela, helheten, nu, även, också, dock, dels, bidrar, bidra, betalar, betala, tillskjuter,
  skjuter, tillför, tillförs, tilldelas, erhåller, finns, utgör, utgörs, består, kostar, kosta, redovisas, redovisar, visar, disponerar, förfogar, vardera, var, resp,
  respektive, drygt, knappt, omkring, cirka, ungefär, runt, närmare, ca, c, upp, storlek, storleken, summan, beloppet, ett, dess, sina, deras, vårt, våra, så, fastställs,
  fastställts, beviljats, beviljat, ekonomisk/a/t, enligt, preliminärt, styrelsen beslutat, rekvirerar, rekvireras, tillsammans, svarar, står, minst`;
const SAYS_CHANGE =
  /(?<!\p{L})(?:öka\p{L}*|ökning\p{L}*|minska\p{L}*|minskning\p{L}*|höj(?:s|da|t|ning)\p{L}*|höja\p{L}*|sänk\p{L}*|reducer\p{L}*|förändra\p{L}*|lägre|högre|mer|mindre|fler|färre|jämfört|skillnad\p{L}*|avvik\p{L}*|överskrid\p{L}*|överstig\p{L}*|understig\p{L}*|uppräkn\p{L}*|tillägg\p{L}*|extra|ytterligare)(?!\p{L})/iu;

/** The state's money for the whole country. */
const NATIONAL =
  /(?<!\p{L})(?:avsätt\p{L}*|anslå\p{L}*|satsa\p{L}*|fördela\p{L}*|årligen|nationell\p{L}*|landet)(?!\p{L})/iu;

const lexicon = compileLexicon<LabelWord | 'sentence'>({ ...LABEL_WORDS, sentence: SENTENCE_WORDS });
const isKnownWord = (word: string): boolean => lexicon.meanings(word).length > 0;

type Meaning = LabelWord | 'sentence' | 'member' | 'unknown';

/**
 * What the words around an amount say it is. `before`: from the amount or the boundary before it; `after`: up to the next.
 * Where the words could mean several things, nothing is said: a wrong topic would raise a false alarm.
 */
export function topicOf(before: string, after: string): FoundTopic {
  const said = topicOfPhrase(before, 'before');
  if (said?.concept === 'equity') return { ...said, concept: equityWhen(after), behind: 0 };
  if (said) return { ...said, behind: 0 };
  const phrase =
    /^,? ?(?:i|till|från|ur|för|av|som|på) (?:(?! (?:och|samt) [^,;:.]*$)[^,;:.])*/u.exec(after)?.[0] ?? '';
  const saidBehind = topicOfPhrase(phrase, 'after');
  return saidBehind ? { ...saidBehind, behind: phrase.length } : { ...NO_TOPIC, behind: 0 };
}

/** A topic, and how many letters behind the amount belong to it ("6 696 tkr från Försäkringskassan"). */
export interface FoundTopic extends Topic {
  readonly behind: number;
}

/** A phrase of these alone ("under 2026 används") leaves it to the words behind the amount to say what it is. */
const SAYS_NOTHING: ReadonlySet<Meaning> = new Set<Meaning>([
  'filler',
  'sentence',
  'outOf',
  'operations',
  'use',
  'financing',
  'cover',
  'funds',
  'total',
  'sum',
]);

/** `null`: the phrase names nothing, so another may. */
function topicOfPhrase(phrase: string, side: 'before' | 'after'): Topic | null {
  const text = phrase.trim();
  const words = splitWords(text).filter((word) => !word.inBrackets);
  const spans = findMembers(words, isKnownWord);
  const meanings = new Set<Meaning>();
  let unknown = 0;
  for (const { meanings: known, from, to } of lexicon.read(words)) {
    const isMember = spans.some((span) => from < span.to && to > span.from);
    if (isMember) meanings.add('member');
    if (!isMember && known.length === 0 && words[from]!.kind === 'word') unknown++;
    for (const meaning of known) if (!isMember || meaning === 'contribution') meanings.add(meaning);
    if (known.length === 0 && words[from]!.kind === 'date') addDate(words[from]!, meanings);
  }
  if (SAYS_CHANGE.test(text) || (meanings.has('ofWhich') && side === 'before'))
    return labelled(text, words) ?? NO_TOPIC;
  const member =
    spans.length > 0 && !NATIONAL.test(text) && contributes(meanings, unknown, side)
      ? oneMember(spans, words, text)
      : null;
  if (member) return { concept: 'contribution', member, label: null };
  const concept =
    spans.length > 0 && !has(meanings, 'contribution')
      ? null
      : conceptOf(meanings, unknown, side === 'before' && labelled(text, words) !== null);
  if (concept) return { concept, member: null, label: null };
  if ([...meanings].every((meaning) => SAYS_NOTHING.has(meaning))) {
    return unknown === 0 ? null : side === 'before' ? labelled(text, words) : null;
  }
  return labelled(text, words) ?? NO_TOPIC;
}

function addDate(word: Word, meanings: Set<Meaning>): void {
  if (/12[-./]31$|^31[/.]12/.test(word.text)) meanings.add('closingTime');
  if (/(?<!\d)0?1[-./]0?1$|^0?1[/.]0?1(?!\d)/.test(word.text)) meanings.add('openingTime');
}

const has = (meanings: ReadonlySet<Meaning>, ...names: Meaning[]): boolean => names.some((name) => meanings.has(name));

/** "ett eget kapital på 5,8 mnkr vid årets slut". */
function equityWhen(after: string): Concept {
  const words = splitWords(/^ (?:vid|per|den|i|efter) [^,;]*/u.exec(after)?.[0] ?? '');
  const meanings = new Set<Meaning>(lexicon.read(words).flatMap((stretch) => stretch.meanings));
  for (const word of words) if (word.kind === 'date') addDate(word, meanings);
  return has(meanings, 'closingTime') ? 'closingEquity' : has(meanings, 'openingTime') ? 'openingEquity' : 'equity';
}

/** The member is said to pay, or nothing else is said at all. */
function contributes(meanings: ReadonlySet<Meaning>, unknown: number, side: 'before' | 'after'): boolean {
  if (
    has(
      meanings,
      'cost',
      'costKind',
      'intervention',
      'office',
      'board',
      'audit',
      'equity',
      'surplus',
      'deficit',
      'external',
      'to',
    )
  ) {
    return false;
  }
  if (side === 'after') return unknown === 0;
  return unknown === 0 || (unknown <= 2 && has(meanings, 'contribution', 'grant', 'fee', 'party'));
}

/** Groups of meanings that stand for one thing. Words of two groups, and it can't be told which is meant. */
const SINGLE: readonly (readonly [Concept, readonly Meaning[]])[] = [
  ['unallocated', ['unallocated']],
  ['audit', ['audit']],
  ['board', ['board']],
  ['office', ['office']],
  ['intervention', ['intervention']],
  ['interest', ['interestIncome']],
];

function conceptOf(meanings: ReadonlySet<Meaning>, unknown: number, isName: boolean): Concept | null {
  const isPlain = unknown === 0;
  const speaksOfEquity =
    has(meanings, 'equity', 'ownFunds') || (has(meanings, 'retained') && has(meanings, 'surplus', 'funds'));
  if (speaksOfEquity) return unknown <= 2 ? equityConcept(meanings) : null;
  if (has(meanings, 'frame')) return isPlain && !has(meanings, 'cost', 'intervention') ? 'frame' : null;
  if (has(meanings, 'earlierYear', 'laterYear', 'change', 'balanceRequirement')) return null;
  if (has(meanings, 'external', 'sales')) return has(meanings, 'cost', 'intervention') ? null : 'externalIncome';
  const single = SINGLE.filter(([, names]) => has(meanings, ...names));
  if (single.length > 1) return null;
  if (single[0]?.[0] === 'intervention' && isName) return null;
  if (single[0]) return has(meanings, 'income', 'contribution', 'result') ? null : single[0][0];
  if (has(meanings, 'costKind', 'incomeKind', 'other', 'net', 'netCost', 'repayment', 'count')) return null;
  if (has(meanings, 'cost'))
    return isPlain && !has(meanings, 'income', 'grant', 'financing', 'result') ? 'totalCost' : null;
  if (has(meanings, 'result', 'surplusOrDeficit')) return isPlain ? 'result' : null;
  if (has(meanings, 'surplus', 'deficit')) return isPlain ? 'result' : null;
  if (has(meanings, 'contribution') || (has(meanings, 'party') && has(meanings, 'income', 'grant', 'fee', 'funds'))) {
    return unknown <= 1 ? 'totalContributions' : null;
  }
  if (has(meanings, 'income')) return isPlain ? 'totalIncome' : null;
  return has(meanings, 'budget') && isPlain && has(meanings, 'total', 'sum', 'sentence') ? 'grandTotal' : null;
}

function equityConcept(meanings: ReadonlySet<Meaning>): Concept | null {
  if (has(meanings, 'income', 'contribution') && !has(meanings, 'use', 'fromEquity')) return 'frame';
  if (has(meanings, 'change')) return 'equityChange';
  if (has(meanings, 'use', 'fromEquity', 'financing', 'cover', 'ownFunds')) return 'equityUse';
  if (has(meanings, 'cost', 'result')) return null;
  if (has(meanings, 'closing', 'closingTime')) return 'closingEquity';
  if (has(meanings, 'opening', 'openingTime', 'earlierYear')) return 'openingEquity';
  return 'equity';
}

const LONGEST_NAME = 5;

/** A name of few words, the first with a capital, right before the amount: "Alis", "till Rehabarenan". */
function labelled(text: string, words: readonly Word[]): Topic | null {
  const lastStop = Math.max(
    -1,
    ...words.flatMap((word, at) =>
      lexicon
        .meanings(word.text)
        .some((meaning) => meaning === 'sentence' || meaning === 'filler' || meaning === 'outOf' || meaning === 'to')
        ? [at]
        : [],
    ),
  );
  const named = words.slice(lastStop + 1);
  const [first, last] = [named[0], named.at(-1)];
  if (!first || !last || named.length > LONGEST_NAME || !/^\p{Lu}/u.test(first.raw)) return null;
  return { concept: null, member: null, label: text.slice(first.start, last.end) };
}
