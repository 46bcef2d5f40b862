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

/** Prepares a vocabulary for reading. Costs some milliseconds; done once. */
export function compileLexicon<Name extends string>(vocabulary: Vocabulary<Name>): Lexicon<Name> {
  const expressions = new Map<string, Name[]>();
  const compoundEnds = new Map<string, Name[]>();
  const vocabularyWords = new Set<string>();
  let longest = 1;
  for (const [name, entries] of Object.entries(vocabulary) as [Name, string][]) {
    for (const entry of entries.split(',').map((text) => text.trim().replace(/\s+/g, ' '))) {
      const ends = entry.startsWith('*');
      for (const expression of expand(ends ? entry.slice(1) : entry)) {
        const target = ends ? compoundEnds : expressions;
        const meanings = target.get(expression);
        if (!meanings) target.set(expression, [name]);
        else if (!meanings.includes(name)) meanings.push(name);
        if (ends) continue;
        const parts = expression.split(' ');
        longest = Math.max(longest, parts.length);
        for (const part of parts) vocabularyWords.add(part);
      }
    }
  }
  const spelling = spellingTolerance(vocabularyWords);
  const longestEnd = Math.max(0, ...[...compoundEnds.keys()].map((end) => end.length));

  function compound(word: string): readonly Name[] {
    for (let length = Math.min(longestEnd, word.length - 3); length >= 3; length--) {
      const meanings = compoundEnds.get(word.slice(-length));
      if (meanings) return meanings;
    }
    return [];
  }

  return {
    read(words) {
      const spelled = words.map(({ text, kind }) => {
        if (kind !== 'word' || vocabularyWords.has(text)) return text;
        return compound(text).length > 0 ? text : spelling(text);
      });
      const stretches: Stretch<Name>[] = [];
      for (let from = 0; from < words.length;) {
        let to = Math.min(words.length, from + longest);
        let meanings: readonly Name[] = [];
        for (; to > from; to--) {
          const found = expressions.get(spelled.slice(from, to).join(' '));
          if (found) {
            meanings = found;
            break;
          }
        }
        if (to === from) {
          to = from + 1;
          meanings = compound(spelled[from]!);
        }
        stretches.push({ meanings, from, to, inBrackets: words[from]!.inBrackets });
        from = to;
      }
      return stretches;
    },
    meanings(expression) {
      return expressions.get(expression) ?? compound(expression);
    },
  };
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
  let shortened: Map<string, string[]> | null = null;

  function prepare(): void {
    folded = new Map();
    shortened = new Map();
    for (const word of vocabularyWords) {
      if (word.length >= SHORTEST_FOLDED && withoutMarks(word) !== word) folded.set(withoutMarks(word), word);
      if (word.length < SHORTEST_MISSPELLED) continue;
      for (const form of [word, ...withoutOneLetter(word)]) {
        const words = shortened.get(form);
        if (words) words.push(word);
        else shortened.set(form, [word]);
      }
    }
  }

  return (word) => {
    if (word.length < SHORTEST_FOLDED) return word;
    if (!folded || !shortened) prepare();
    const unmarked = folded!.get(word);
    if (unmarked !== undefined) return unmarked;
    if (word.length < SHORTEST_MISSPELLED) return word;
    for (const form of [word, ...withoutOneLetter(word)]) {
      for (const candidate of shortened!.get(form) ?? []) if (isOneSlipApart(word, candidate)) return candidate;
    }
    return word;
  };
}

/** The word with one letter left out, each but the first. */
function withoutOneLetter(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at + 1) + word.slice(at + 2));
}

/** Whether one letter was left out, put in, changed, or exchanged with its neighbour. */
function isOneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
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
