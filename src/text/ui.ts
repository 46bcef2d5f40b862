import type { Language } from '../money';
import type { Severity } from '../rules';

/** The words that summaries and the command line use. */
export interface Words {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly difference: {
    readonly tooMuch: string;
    readonly tooLittle: string;
    /** For figures below zero, where "too much" would mislead. */
    readonly tooHigh: string;
    readonly tooLow: string;
  };
  readonly percentagePoints: (points: string) => string;
  readonly noTolerance: string;
  readonly ownProposal: string;
  /** For a rule that rests on practice, with the public document that it was seen in. */
  readonly practice: (example: string) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  sv: {
    severity: { error: 'Fel', warning: 'Varning', note: 'Notering' },
    difference: { tooMuch: 'för mycket', tooLittle: 'för lite', tooHigh: 'för högt', tooLow: 'för lågt' },
    percentagePoints: (points) => `${points} ${points === '1' ? 'procentenhet' : 'procentenheter'}`,
    noTolerance: 'ingen',
    ownProposal: 'eget förslag',
    practice: (example) => `praxis, jämför ${example}`,
  },
  en: {
    severity: { error: 'Error', warning: 'Warning', note: 'Note' },
    difference: { tooMuch: 'too much', tooLittle: 'too little', tooHigh: 'too high', tooLow: 'too low' },
    percentagePoints: (points) => `${points} percentage ${points === '1' ? 'point' : 'points'}`,
    noTolerance: 'none',
    ownProposal: 'our own proposal',
    practice: (example) => `practice, compare ${example}`,
  },
};

/** The words in a language. */
export function ui(language: Language): Words {
  return WORDS[language];
}
