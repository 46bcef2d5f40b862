import type { MemberSetting } from '../../settings/model';
import type { MemberKind, MemberRef } from '../model';
import { compileLexicon, type Stretch, type Vocabulary } from './lexicon';
import { IRREGULAR_GENITIVES, MUNICIPALITIES, REGIONS } from './places';
import { splitWords, tidy, type Word } from './text';

/** A member's name in a text. */
export interface MemberSpan {
  readonly kind: MemberKind;
  /** First word and the word behind the last one. */
  readonly from: number;
  readonly to: number;
  /**
   * `full`: "Motala kommun", "Försäkringskassan". `name`: a place alone, "Motala". `generic`: "Region", "Kommunen".
   * `money`: a word for the member's money, "Kommunbidrag".
   */
  readonly strength: 'full' | 'name' | 'generic' | 'money';
  readonly inBrackets: boolean;
}

const isShort = (name: string): boolean => name.length <= 4 && !name.includes(' ');
const regionNames = Object.entries(REGIONS)
  .filter(([name]) => name !== 'Region Gotland')
  .flatMap(([name, others]) => [name, ...others]);
const asEntries = (names: readonly string[]): string =>
  names.map((name) => name.toLowerCase().replaceAll('-', ' ')).join(', ');

const genitive = (name: string): string => (/[sxz]$/.test(name) ? name : `${name}s`);

const NUMBERS = 'två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ');
const COUNTS = NUMBERS.flatMap((word, index) => [word, String(index + 2)]);

/** The members of a kind that no row of their own names: "resterande kommuner", "övriga fyra kommuner", "resten av kommunerna". */
const restOf = (plural: string, definite: string): string =>
  ['övriga', 'andra', 'resterande', 'återstående', 'kvarvarande', 'mindre']
    .flatMap((rest) => ['', ...COUNTS].flatMap((count) => [plural, definite].map((name) => `${rest} ${count} ${name}`)))
    .concat(`resten av ${definite}`, `övr ${plural}`, `${plural} övriga`, `${plural} i övrigt`)
    .map((entry) => entry.replace('  ', ' '))
    .join(', ');

/** The words that name a member or stand in a member's name. */
const MEMBER_WORDS = {
  state: `försäkringskassa/n, fk, f kassa/n, stat/en, statlig part, statliga parter/na, statliga parten, statliga myndigheter/na`,
  af: `arbetsförmedling/en, af, afm`,
  region: `region/en, landsting/et`,
  regions: `regioner/na, landstingen, ${restOf('regioner', 'regionerna')}`,
  municipality: `kommun/en, medlemskommun/en, kn`,
  municipalities: `kommuner/na, medlemskommuner/na, ägarkommuner/na, kommunerna, förbundskommuner/na,
    ${restOf('kommuner', 'kommunerna')}, ${restOf('medlemskommuner', 'medlemskommunerna')}`,
  town: `stad/en`,
  place: asEntries([...MUNICIPALITIES, ...MUNICIPALITIES.map(genitive), ...Object.values(IRREGULAR_GENITIVES)]),
  gotland: `region gotland, gotlands kommun`,
  regionName: asEntries(regionNames.filter((name) => !isShort(name))),
  regionAbbreviation: asEntries(regionNames.filter(isShort)),
  stateMoney: `statlig finansiering, statsbidrag/et, statsanslag/et, statliga medel, statsandel/en, statligt bidrag, statligt anslag, statliga bidrag`,
  regionMoney: `regionbidrag/et/en, regionalt bidrag, landstingsbidrag/et, regionandel/en`,
  municipalMoney: `kommunala medel, kommunal finansiering, kommunbidrag/et/en, kommunalt bidrag, kommunala bidrag, kommunandel/en/ar, kommunmedel`,
} as const satisfies Vocabulary<string>;

type MemberWord = keyof typeof MEMBER_WORDS;
const lexicon = compileLexicon<MemberWord>(MEMBER_WORDS);

/** First halves of place names of two words: "Västra Storköping". */
const PLACE_PREFIXES = new Set([
  'västra',
  'östra',
  'norra',
  'södra',
  'nya',
  'gamla',
  'stora',
  'lilla',
  'mellersta',
  'inre',
  'yttre',
  'sankt',
  'upplands',
]);

/**
 * Finds the names of members in the words of a label. What the rest of the label says decides whether it is a member's
 * row: see `readLabel`.
 * @param isKnownWord whether a word has a meaning of its own and thus is no part of a name
 */
export function findMembers(
  words: readonly Word[],
  isKnownWord: (word: string) => boolean,
  members: readonly MemberSetting[] = [],
): MemberSpan[] {
  const settled = findSettled(words, members);
  const stretches = lexicon.read(words);
  const spans: MemberSpan[] = [...settled];
  const isTaken = (at: number): boolean => spans.some((span) => at >= span.from && at < span.to);
  const isName = (at: number): boolean => {
    const word = words[at];
    return word?.kind === 'word' && isCapital(word) && !isTaken(at) && !isKnownWord(word.text);
  };
  stretches.forEach((stretch, index) => {
    const meaning = stretch.meanings[0];
    if (!meaning || isTaken(stretch.from)) return;
    const span = spanOf(meaning, stretch, stretches[index - 1], words, isName);
    if (span) {
      const overlapping = spans.findIndex((other) => other.to > span.from);
      if (overlapping >= 0 && !settled.includes(spans[overlapping]!)) spans.splice(overlapping);
      spans.push(span);
    }
  });
  return spans.sort((a, b) => a.from - b.from);
}

function spanOf(
  meaning: MemberWord,
  { from, to }: Stretch<MemberWord>,
  before: Stretch<MemberWord> | undefined,
  words: readonly Word[],
  isName: (at: number) => boolean,
): MemberSpan | null {
  const span = (kind: MemberKind, strength: MemberSpan['strength'], start = from, end = to): MemberSpan => {
    return { kind, from: start, to: end, strength, inBrackets: words[start]!.inBrackets };
  };
  switch (meaning) {
    case 'state':
    case 'af':
      return span(meaning, 'full');
    case 'regions':
      return span('regionsTogether', 'full');
    case 'municipalities':
      return span('municipalitiesTogether', 'full');
    case 'gotland':
      return span('municipality', 'full');
    case 'regionName':
      return span('region', 'full');
    case 'regionAbbreviation':
      return regionNames.includes(words[from]!.raw)
        ? span('region', words[from]!.raw === 'VGR' ? 'full' : 'name')
        : null;
    case 'place':
      return isCapital(words[from]!) ? span('municipality', 'name') : null;
    case 'municipality':
    case 'town': {
      const start = placeBefore(from, before, words, isName);
      if (start < from) return span('municipality', 'full', start);
      if (meaning === 'town') return null;
      const isLettered = /^(?:[A-ZÅÄÖ]|\d{1,2})$/.test(words[to]?.raw ?? '') && to === words.length - 1;
      return isLettered ? span('municipality', 'full', from, to + 1) : span('municipality', 'generic');
    }
    case 'region': {
      const end = regionNameEnd(to, words, isName);
      if (end > to) return span('region', 'full', from, end);
      const start = countyBefore(from, words, isName);
      return span('region', start < from ? 'full' : 'generic', start);
    }
    case 'stateMoney':
      return span('state', 'money');
    case 'regionMoney':
      return span('region', 'money');
    case 'municipalMoney':
      return span('municipalitiesTogether', 'money');
    default:
      return null;
  }
}

/** Where the place name before "kommun" begins: a known place, or a capitalised word that means nothing else. */
function placeBefore(
  at: number,
  before: Stretch<MemberWord> | undefined,
  words: readonly Word[],
  isName: (at: number) => boolean,
): number {
  if (before?.meanings.includes('place') && before.to === at) return before.from;
  if (!isName(at - 1)) return at;
  return at - (PLACE_PREFIXES.has(words[at - 2]?.text ?? '') ? 2 : 1);
}

/** Where the name behind "Region" ends: up to three capitalised words, then perhaps "län". */
function regionNameEnd(at: number, words: readonly Word[], isName: (at: number) => boolean): number {
  let end = at;
  if (words[end]?.text === 'i' && isName(end + 1)) end++;
  while (end - at < 3 && (isName(end) || PLACE_PREFIXES.has(words[end]?.text ?? ''))) end++;
  if (end === at && /^(?:[A-ZÅÄÖ]|\d{1,2})$/.test(words[at]?.raw ?? '') && at === words.length - 1) return at + 1;
  if (end > at && /^läns?$/.test(words[end]?.text ?? '')) end++;
  return end;
}

/** "Stockholms läns landsting": where the län's name begins. */
function countyBefore(at: number, words: readonly Word[], isName: (at: number) => boolean): number {
  if (words[at - 1]?.text !== 'läns') return at;
  let start = at - 1;
  while (start > 0 && at - 1 - start < 2 && (isName(start - 1) || PLACE_PREFIXES.has(words[start - 1]!.text))) start--;
  return start;
}

/** The members that the settings name, by name or alias. */
function findSettled(words: readonly Word[], members: readonly MemberSetting[]): MemberSpan[] {
  const spans: MemberSpan[] = [];
  for (const member of members) {
    for (const name of [member.name, ...member.aliases]) {
      const sought = splitWords(tidy(name)).map((word) => word.text);
      if (sought.length === 0) continue;
      const from = words.findIndex((_, at) => sought.every((text, offset) => isForm(words[at + offset]?.text, text)));
      if (from < 0 || spans.some((span) => span.from < from + sought.length && span.to > from)) continue;
      spans.push({
        kind: member.kind,
        from,
        to: from + sought.length,
        strength: 'full',
        inBrackets: words[from]!.inBrackets,
      });
    }
  }
  return spans;
}

const isForm = (word: string | undefined, name: string): boolean => word === name || word === `${name}s`;

const isCapital = (word: Word): boolean => /^\p{Lu}/u.test(word.raw);

/** The one member that the spans speak of together; `null` when they speak of different parties. */
export function oneMember(all: readonly MemberSpan[], words: readonly Word[], text: string): MemberRef | null {
  const spans = leading(all);
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return null;
  const kind = commonKind(spans);
  return kind && { kind, name: closeBracket(text.slice(words[first.from]!.start, words[last.to - 1]!.end), text) };
}

/** "Kommunbidrag Motala" is Motala's; what stands in brackets explains the name before it, but for the state's two agencies. */
function leading(spans: readonly MemberSpan[]): readonly MemberSpan[] {
  const isAgency = ({ kind }: MemberSpan): boolean => kind === 'state' || kind === 'af';
  const named = spans.some((span) => span.strength !== 'money')
    ? spans.filter((span) => span.strength !== 'money')
    : spans;
  const outside = named.filter((span) => !span.inBrackets);
  return outside.length === 0 || outside.every(isAgency) ? named : outside;
}

function commonKind(spans: readonly MemberSpan[]): MemberKind | null {
  // A local office is still the agency: "Försäkringskassan Motala".
  const agencies = spans.filter((span) => span.kind === 'state' || span.kind === 'af');
  const others = spans.filter((span) => !agencies.includes(span));
  if (agencies.length > 0) {
    if (others.some((span) => span.strength !== 'name' && !span.inBrackets)) return null;
    return agencies.some((span) => span.kind === 'state') ? 'state' : 'af';
  }
  const isRegion = others.every((span) => span.kind.startsWith('region'));
  if (!isRegion && !others.every((span) => span.kind.startsWith('municipalit'))) return null;
  const named = others.filter((span) => span.strength === 'full' || span.strength === 'name');
  const isTogether = named.length > 1 || others.some((span) => span.kind.endsWith('Together'));
  if (isTogether) return isRegion ? 'regionsTogether' : 'municipalitiesTogether';
  return isRegion ? 'region' : 'municipality';
}

/** `Försäkringskassan (staten` → with its bracket. */
function closeBracket(name: string, text: string): string {
  const opens = name.split('(').length - name.split(')').length;
  return opens > 0 && text.includes(`${name})`) ? `${name})` : name;
}
