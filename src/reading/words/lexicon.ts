import { withoutMarks, type Word } from './text';

/**
 * A vocabulary as it is written down: a name for a meaning, and the words that carry it. A word is written with its
 * endings after slashes (`kostnad/en/er/erna`); the genitive s and upper case need no mention. Commas part the entries,
 * several words make one expression (`eget kapital/et`). A word that begins with `*` is the end of a compound
 * (`*kostnad/er`), and at least three letters stand before it.
 */
export type Vocabulary<Name extends string> = Readonly<Record<Name, string>>;

/** A stretch of a text: an expression of the vocabulary with its meanings, or one unknown word (no meanings). */
export interface Stretch<Name extends string> {
  readonly meanings: readonly Name[];
  /** First word and the word behind the last one. */
  readonly from: number;
  readonly to: number;
  readonly inBrackets: boolean;
}

export interface Lexicon<Name extends string> {
  /** Cuts the words of a text into stretches: the longest known expression first, from left to right. */
  read(words: readonly Word[]): Stretch<Name>[];
  /** The meanings of one word or expression, in lower case; empty when unknown. */
  meanings(expression: string): readonly Name[];
}

/** Words shorter than this are taken only as they are spelled. */
const SHORTEST_FOLDED = 5;
const SHORTEST_MISSPELLED = 8;
const MOST_REMEMBERED = 20_000;

/** Prepares a vocabulary for reading. The work, some milliseconds, is done at the first reading. */
export function compileLexicon<Name extends string>(vocabulary: Vocabulary<Name>): Lexicon<Name> {
  let compiled: Compiled<Name> | null = null;
  const ready = (): Compiled<Name> => (compiled ??= compile(vocabulary));
  return {
    read: (words) => readStretches(words, ready()),
    meanings: (expression) => ready().expressions.get(expression) ?? compoundMeanings(expression, ready()),
  };
}

interface Compiled<Name extends string> {
  readonly expressions: ReadonlyMap<string, readonly Name[]>;
  /** How many words the longest expression has that begins with the word. */
  readonly longest: ReadonlyMap<string, number>;
  /** Every word of every expression. */
  readonly words: ReadonlySet<string>;
  readonly compoundEnds: ReadonlyMap<string, readonly Name[]>;
  readonly longestEnd: number;
  readonly spelling: (word: string) => string;
}

function compile<Name extends string>(vocabulary: Vocabulary<Name>): Compiled<Name> {
  const expressions = new Map<string, Name[]>();
  const compoundEnds = new Map<string, Name[]>();
  const longest = new Map<string, number>();
  const words = new Set<string>();
  for (const [name, entries] of Object.entries(vocabulary) as [Name, string][]) {
    for (const entry of entries.split(',').map((text) => text.trim().replace(/\s+/g, ' '))) {
      const isEnd = entry.startsWith('*');
      for (const expression of expand(isEnd ? entry.slice(1) : entry)) {
        addMeaning(isEnd ? compoundEnds : expressions, expression, name);
        if (isEnd) continue;
        const parts = expression.split(' ');
        longest.set(parts[0]!, Math.max(longest.get(parts[0]!) ?? 0, parts.length));
        for (const part of parts) words.add(part);
      }
    }
  }
  const longestEnd = Math.max(0, ...[...compoundEnds.keys()].map((end) => end.length));
  return { expressions, longest, words, compoundEnds, longestEnd, spelling: spellingTolerance(words) };
}

function addMeaning<Name>(target: Map<string, Name[]>, expression: string, name: Name): void {
  const meanings = target.get(expression);
  if (!meanings) target.set(expression, [name]);
  else if (!meanings.includes(name)) meanings.push(name);
}

const NO_MEANINGS: readonly never[] = [];

function compoundMeanings<Name extends string>(
  word: string,
  { compoundEnds, longestEnd }: Compiled<Name>,
): readonly Name[] {
  for (let length = Math.min(longestEnd, word.length - 3); length >= 3; length--) {
    const meanings = compoundEnds.get(word.slice(-length));
    if (meanings) return meanings;
  }
  return NO_MEANINGS;
}

function readStretches<Name extends string>(words: readonly Word[], compiled: Compiled<Name>): Stretch<Name>[] {
  const { expressions, longest } = compiled;
  const spelled = words.map(({ text, kind }) => {
    if (kind !== 'word' || compiled.words.has(text) || compoundMeanings(text, compiled).length > 0) return text;
    return compiled.spelling(text);
  });
  const stretches: Stretch<Name>[] = [];
  for (let from = 0; from < words.length;) {
    let to = Math.min(words.length, from + (longest.get(spelled[from]!) ?? 0));
    let meanings: readonly Name[] | undefined;
    for (; to > from; to--) {
      meanings = expressions.get(spelled.slice(from, to).join(' '));
      if (meanings) break;
    }
    if (!meanings) {
      to = from + 1;
      meanings = compoundMeanings(spelled[from]!, compiled);
    }
    stretches.push({ meanings, from, to, inBrackets: words[from]!.inBrackets });
    from = to;
  }
  return stretches;
}

/** `eget kapital/et` → eget kapital, egets kapital, eget kapitals, eget kapitalet … */
function expand(entry: string): string[] {
  return entry
    .split(' ')
    .map(inflect)
    .reduce<string[]>(
      (heads, forms) => heads.flatMap((head) => forms.map((form) => (head ? `${head} ${form}` : form))),
      [''],
    );
}

function inflect(word: string): string[] {
  const [stem = '', ...endings] = word.split('/');
  const forms = ['', ...endings].map((ending) => stem + ending);
  const genitives = forms.filter((form) => form.length > 3 && !/[sxz]$/.test(form)).map((form) => `${form}s`);
  return [...new Set([...forms, ...genitives])];
}

/**
 * Finds the word that was meant: typed without å, ä, ö, or – for long words – with one letter too few, too many, wrong
 * or two exchanged (never the first). Gives the word itself when nothing is near.
 */
function spellingTolerance(vocabularyWords: ReadonlySet<string>): (word: string) => string {
  let folded: Map<string, string> | null = null;
  let near: Map<string, string[]> | null = null;
  const known = new Map<string, string>();

  function prepare(): void {
    folded = new Map();
    near = new Map();
    for (const word of vocabularyWords) {
      folded.set(withoutMarks(word), word);
      if (word.length < SHORTEST_MISSPELLED) continue;
      for (const end of unharmedEnds(word)) {
        const words = near.get(end);
        if (words) words.push(word);
        else near.set(end, [word]);
      }
    }
  }

  function meant(word: string): string {
    if (!folded || !near) prepare();
    const unmarked = folded!.get(word);
    if (unmarked !== undefined) return unmarked;
    if (word.length < SHORTEST_MISSPELLED) return word;
    for (const end of unharmedEnds(word)) {
      for (const candidate of near!.get(end) ?? []) {
        if (candidate[0] === word[0] && isOneSlipApart(word, candidate)) return candidate;
      }
    }
    return word;
  }

  return (word) => {
    if (word.length < SHORTEST_FOLDED) return word;
    let found = known.get(word);
    if (found === undefined) {
      if (known.size > MOST_REMEMBERED) known.clear();
      known.set(word, (found = meant(word)));
    }
    return found;
  };
}

/** One slip leaves the first three letters or the last four as they were. Marked, so that the two are never mixed up. */
function unharmedEnds(word: string): [string, string] {
  return [`${word.slice(0, 3)}-`, `-${word.slice(-4)}`];
}

/** Whether one letter was left out, put in, changed, or exchanged with its neighbour. */
function isOneSlipApart(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
