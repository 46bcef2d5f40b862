import type { MemberSetting } from '../../settings/model';
import type { Concept, MemberRef, Side } from '../model';
import { CONCEPT_RULES, NEUTRAL, type ConceptRule, type LabelMeaning } from './concepts';
import { compileLexicon } from './lexicon';
import { findMembers, oneMember, type MemberSpan } from './members';
import { bareLabel, splitWords, tidy, type Word } from './text';
import { LABEL_WORDS, type LabelWord } from './vocabulary';

/** `certain`: the words say so. `possible`: they may, and the place in the table decides. */
export type Confidence = 'certain' | 'possible';

/** What the label of a row says by its words alone; its place in the table may say more. */
export interface LabelReading {
  /**
   * `total`: the sum of a whole side or table ("Summa kostnader", "Totalt", "Årets resultat"). `subtotal`: a sum of
   * something smaller, or the word alone ("Summa", "Delsumma", "Summa insatser"). `maybe`: a word that stands both over a
   * section and at its end, or names a line as well as a sum ("Kostnader", "Eget kapital").
   */
  readonly isSum: 'none' | 'subtotal' | 'total' | 'maybe';
  /** How likely the label, in a row without amounts, opens a section: `yes` for "Kostnader", "Insatser:". */
  readonly isHeading: 'yes' | 'maybe' | 'no';
  readonly concept: Concept | null;
  /** Every concept that the words name, the leading one first ("Styrelse och revision" → audit, board). */
  readonly concepts: readonly Concept[];
  /** `none` when the label alone does not tell. */
  readonly side: Side;
  readonly member: MemberRef | null;
  /** "varav …", "därav …": part of the row above, not to be added to it. */
  readonly isOfWhich: boolean;
  /** A year that the label names ("Egna medel (överskott 2018)" → 2018); the last one when it names several. */
  readonly year: number | null;
  /** A remark rather than a row: "Kommentar: …", "* preliminärt", a whole sentence. */
  readonly isNote: boolean;
  /** How sure concept and member are. */
  readonly confidence: Confidence;
}

const lexicon = compileLexicon<LabelWord>(LABEL_WORDS);
const isKnownWord = (word: string): boolean => lexicon.meanings(word).length > 0;

/** A stretch of a label with what it means; `isAside`: in brackets or behind "exkl.", "före". */
interface Part {
  readonly meanings: readonly LabelMeaning[];
  readonly isAside: boolean;
}

interface CompiledRule extends Omit<ConceptRule, 'when' | 'unless' | 'onlyWith'> {
  readonly when: readonly (readonly LabelMeaning[])[];
  readonly unless: ReadonlySet<LabelMeaning>;
  /** `null`: anything may stand beside. */
  readonly onlyWith: ReadonlySet<LabelMeaning> | null;
}

const rules: readonly CompiledRule[] = CONCEPT_RULES.map((rule) => ({
  ...rule,
  when: rule.when.split(',').map(meaningsOf),
  unless: new Set(meaningsOf(rule.unless ?? '')),
  onlyWith: rule.onlyWith === undefined ? null : new Set([...meaningsOf(rule.onlyWith), ...NEUTRAL]),
}));
const CONTRIBUTION_WORDS: readonly LabelMeaning[] = [
  'contribution',
  'grant',
  'fee',
  'income',
  'party',
  'financing',
  'funds',
];
const OF_EQUITY: ReadonlySet<Concept | null> = new Set<Concept | null>([
  'openingEquity',
  'closingEquity',
  'equityUse',
  'equityChange',
]);
const neutral: ReadonlySet<LabelMeaning> = new Set(NEUTRAL);

/** @throws {Error} for a word that the vocabulary does not have */
function meaningsOf(names: string): LabelMeaning[] {
  const meanings = names.split(/\s+/).filter((name) => name !== '');
  for (const name of meanings) {
    if (!(name in LABEL_WORDS) && !['member', 'minus', 'unknown'].includes(name))
      throw new Error(`No such meaning: ${name}`);
  }
  return meanings as LabelMeaning[];
}

const LARGEST_CACHE = 20_000;
const NO_MEMBERS: readonly MemberSetting[] = [];
const readings = new WeakMap<readonly MemberSetting[], Map<string, LabelReading>>();

/**
 * Reads the label of a row, by its words alone.
 * @param members the members that the settings name; their names count however they are written
 */
export function readLabel(label: string, members: readonly MemberSetting[] = NO_MEMBERS): LabelReading {
  let known = readings.get(members);
  if (!known || known.size > LARGEST_CACHE) readings.set(members, (known = new Map()));
  let reading = known.get(label);
  if (!reading) known.set(label, (reading = read(label, members)));
  return reading;
}

function read(label: string, members: readonly MemberSetting[]): LabelReading {
  const text = bareLabel(label);
  const words = splitWords(text);
  const spans = findMembers(words, isKnownWord, members);
  const parts = partsOf(words, spans);
  const fitting = fittingRules(parts);
  const rule = fitting[0] ?? null;
  const member = memberOf(words, spans, parts, text);
  const isNote = readsAsNote(tidy(label), words, parts);
  const isOfWhich = parts.some((part) => part.meanings.includes('ofWhich'));
  const isSum = isOfWhich || isNote ? 'none' : sumOf(parts, rule);
  return {
    isSum,
    isHeading: isNote ? 'no' : headingOf(label, parts, rule, isSum, member !== null),
    concept: rule?.concept ?? null,
    concepts: [...new Set(fitting.flatMap(({ concept }) => concept ?? []))],
    side: rule?.side ?? 'none',
    member: member?.ref ?? null,
    isOfWhich,
    year: yearOf(words),
    isNote,
    confidence: member?.confidence ?? confidenceOf(rule, parts),
  };
}

/** The words with their meanings: expressions of the vocabulary, members, dates that open or close a year. */
function partsOf(words: readonly Word[], spans: readonly MemberSpan[]): Part[] {
  const parts: Part[] = [];
  let isAside = false;
  for (const { meanings, from, to, inBrackets } of lexicon.read(words)) {
    const isMember = spans.some((span) => from < span.to && to > span.from);
    // "Statsbidrag" is the state and a contribution; the Kassan of "F-kassan" is no cash.
    const all: readonly LabelMeaning[] = isMember
      ? ['member', ...meanings.filter((meaning) => CONTRIBUTION_WORDS.includes(meaning))]
      : meanings.length > 0
        ? meanings
        : plainMeaning(words, from);
    parts.push({
      meanings: all,
      isAside: isAside || inBrackets,
    });
    if (all.includes('exceptFor') && parts.length > 1 && !inBrackets) isAside = true;
  }
  return parts;
}

/** What a word outside the vocabulary means: years, dates, numbers and signs have a meaning without being known. */
function plainMeaning(words: readonly Word[], at: number): LabelMeaning[] {
  const word = words[at]!;
  if (word.kind === 'word') return ['unknown'];
  if (word.kind === 'sign') return [word.text === '-' ? 'minus' : 'filler'];
  if (/^(?:19|20)\d\d[-./]0?1[-./]0?1$|^0?1[/.]0?1\b/.test(word.text)) return ['openingTime'];
  if (/^(?:19|20)\d\d[-./]12[-./]31$|^31[/.]12\b/.test(word.text)) return ['closingTime'];
  return isYear(word) && comesFromYear(words, at) ? ['earlierYear'] : ['filler'];
}

/** "från 2025", "från bokslut 2025" – but not "från och med 2025". */
function comesFromYear(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.text ?? '';
  const isBetween = ['år', 'verksamhetsår', 'bokslut', 'bokslutet', 'budget'].includes(before);
  return ['från', 'fr', 'ur'].includes(isBetween ? (words[at - 2]?.text ?? '') : before);
}

const isYear = (word: Word): boolean => word.kind === 'number' && /^(?:19[89]|20[0-9])\d$/.test(word.text);

function yearOf(words: readonly Word[]): number | null {
  const years = words.flatMap((word) => {
    if (isYear(word)) return [Number(word.text)];
    const inDate = word.kind === 'date' ? /(?:19|20)\d\d/.exec(word.text) : null;
    return inDate ? [Number(inDate[0])] : [];
  });
  return years.at(-1) ?? null;
}

/** The rules that fit, the leading one first. What stands aside (in brackets) counts only where the rest says nothing. */
function fittingRules(parts: readonly Part[]): CompiledRule[] {
  const main = new Set(parts.filter((part) => !part.isAside).flatMap((part) => part.meanings));
  const whole = new Set(parts.flatMap((part) => part.meanings));
  const fitsMain = rules.filter((rule) => fits(rule, main, parts));
  if (main.size === whole.size) return fitsMain;
  const fitsWhole = rules.filter((rule) => rule.onlyWith === null && fits(rule, whole, parts));
  // "Eget kapital (uttag)": what is done with it stands in brackets.
  const particular = fitsMain[0]?.concept === 'equity' ? fitsWhole.filter(({ concept }) => OF_EQUITY.has(concept)) : [];
  const leading =
    fitsMain.length > 0 ? [...particular, ...fitsMain.filter((rule) => !particular.includes(rule))] : fitsWhole;
  return [...leading, ...fitsWhole.filter((rule) => !leading.includes(rule))];
}

function fits(rule: CompiledRule, meanings: ReadonlySet<LabelMeaning>, parts: readonly Part[]): boolean {
  const alternative = rule.when.find((names) => names.every((name) => meanings.has(name)));
  if (!alternative) return false;
  for (const meaning of rule.unless) if (meanings.has(meaning)) return false;
  const { onlyWith } = rule;
  if (!onlyWith) return true;
  return parts.every(
    (part) => part.isAside || part.meanings.some((meaning) => alternative.includes(meaning) || onlyWith.has(meaning)),
  );
}

const hasMain = (parts: readonly Part[], meaning: LabelMeaning): boolean =>
  parts.some((part) => !part.isAside && part.meanings.includes(meaning));

const hasUnknown = (parts: readonly Part[]): boolean => hasMain(parts, 'unknown');

const WHOLE_SUMS: ReadonlySet<Concept | null> = new Set<Concept | null>([
  'totalIncome',
  'totalCost',
  'totalContributions',
  'frame',
  'grandTotal',
  'result',
  'assets',
  'liabilities',
  'equityAndLiabilities',
  'cashFlow',
]);

function sumOf(parts: readonly Part[], rule: CompiledRule | null): LabelReading['isSum'] {
  if (hasMain(parts, 'subtotal')) return 'subtotal';
  const [hasSum, hasTotal] = [hasMain(parts, 'sum'), hasMain(parts, 'total')];
  if (!hasSum && !hasTotal) return rule?.sum ?? 'none';
  if (rule && (WHOLE_SUMS.has(rule.concept) || rule.sum === 'total')) return 'total';
  const says = parts.filter((part) => !part.isAside && !part.meanings.every((meaning) => neutral.has(meaning)));
  if (says.length === 0) return hasTotal ? 'total' : 'subtotal';
  return hasSum || !hasUnknown(parts) ? 'subtotal' : 'maybe';
}

function headingOf(
  label: string,
  parts: readonly Part[],
  rule: CompiledRule | null,
  isSum: LabelReading['isSum'],
  isMember: boolean,
): LabelReading['isHeading'] {
  if (isMember || isSum === 'subtotal' || isSum === 'total') return 'no';
  if (parts.every((part) => part.meanings.every((meaning) => neutral.has(meaning))) && !/\p{L}/u.test(label))
    return 'no';
  if (/:\s*$/.test(label) || hasMain(parts, 'statement')) return 'yes';
  if (rule?.heading === 'no') return 'no';
  return rule?.heading === 'yes' && !hasUnknown(parts) ? 'yes' : 'maybe';
}

function confidenceOf(rule: CompiledRule | null, parts: readonly Part[]): Confidence {
  return rule && (rule.possible || hasUnknown(parts)) ? 'possible' : 'certain';
}

const BESIDE_MEMBER: ReadonlySet<LabelMeaning> = new Set([
  ...CONTRIBUTION_WORDS,
  ...NEUTRAL,
  'member',
  'budget',
  'net',
  'other',
]);

/**
 * The member whose row this is: the label is the member's name with nothing but words of contribution, years and units
 * around it. "VLC Mjölby" is no member's row.
 */
function memberOf(
  words: readonly Word[],
  spans: readonly MemberSpan[],
  parts: readonly Part[],
  text: string,
): { ref: MemberRef; confidence: Confidence } | null {
  const ref = oneMember(spans, words, text);
  if (!ref) return null;
  const main = parts.filter((part) => !part.isAside);
  if (!main.some((part) => part.meanings.includes('member'))) return null;
  if (parts.some((part) => part.meanings.includes('external'))) return null;
  const speaksOfContribution = main.some((part) =>
    part.meanings.some((meaning) => CONTRIBUTION_WORDS.includes(meaning)),
  );
  const strange = main.filter((part) => !part.meanings.some((meaning) => BESIDE_MEMBER.has(meaning)));
  const isFull = spans.some((span) => span.strength === 'full');
  if (strange.length > 0) {
    const isOnlyUnknown = strange.every((part) => part.meanings.includes('unknown'));
    if (isOnlyUnknown && opensWithMember(main) && namesBothAgencies(spans)) return { ref, confidence: 'certain' };
    return speaksOfContribution && isFull && isOnlyUnknown ? { ref, confidence: 'possible' } : null;
  }
  if (hasMain(parts, 'other') && !ref.kind.endsWith('Together')) return null;
  const isNamed = isFull || ref.kind.endsWith('Together') || /^(?:kommunen|regionen|landstinget)s?$/i.test(ref.name);
  return { ref, confidence: isNamed || (speaksOfContribution && !isMoneyWord(ref.name)) ? 'certain' : 'possible' };
}

const opensWithMember = (main: readonly Part[]): boolean =>
  main.find((part) => !part.meanings.every((meaning) => neutral.has(meaning)))?.meanings.includes('member') ?? false;

/** "Försäkringskassan, även för Arbetsförmedlingen": whatever stands around the two is said of how the state pays. */
const namesBothAgencies = (spans: readonly MemberSpan[]): boolean =>
  (['state', 'af'] as const).every((kind) => spans.some((span) => span.kind === kind && span.strength === 'full'));

/** "Statsbidrag" may be the state's contribution or another grant of the state. */
const isMoneyWord = (name: string): boolean => /^stat\p{L}*(?:bidrag|anslag|medel)/iu.test(name.replace(' ', ''));

/** Verbs that rows of a table do without. */
const SENTENCE_VERBS = new Set(
  'är har ska skall kan avser ingår får blir beräknas uppgår fördelas gäller bygger baseras innebär beslutade utgår finns visar ligger behöver kommer motsvarar tillkommer överstiger understiger'.split(
    ' ',
  ),
);

function readsAsNote(text: string, words: readonly Word[], parts: readonly Part[]): boolean {
  if (words.length === 0) return false;
  if (parts[0]!.meanings.includes('note') && (words.length > 1 || /:$/.test(text))) return true;
  if (/^\*+\s*\p{L}/u.test(text) || (/^\d\) \p{L}/u.test(text) && words.length > 6)) return true;
  if (words.length >= 6 && words.some((word) => SENTENCE_VERBS.has(word.text))) return true;
  return words.length >= 16 || (words.length >= 7 && /\p{Ll}{3,}\.$/u.test(text));
}
