import type { Language } from '../money';

/** What is wrong at one place of a settings file, and what was expected there. */
export interface SettingsProblem {
  /** The place, as `association.members[2].key`; empty for the file as a whole. Lists count from 0. */
  readonly path: string;
  readonly message: Readonly<Record<Language, string>>;
}

type Message = SettingsProblem['message'];

/** What each kind of value has to look like, said so that it can follow "ska vara". */
const EXPECTATIONS = {
  text: { sv: 'en text inom citattecken', en: 'a text in quotation marks' },
  filledText: { sv: 'en text som inte är tom', en: 'a text that is not empty' },
  yesNo: { sv: 'true eller false', en: 'true or false' },
  date: { sv: 'ett datum som "2025-11-28"', en: 'a date like "2025-11-28"' },
  year: { sv: 'ett årtal mellan 2004 och 2100', en: 'a year between 2004 and 2100' },
  amount: {
    sv: 'ett belopp som "50 000 kr" eller ett tal i kronor, med högst två decimaler',
    en: 'an amount like "50 000 kr" or a number of kronor, with two decimals at most',
  },
  amountNotNegative: {
    sv: 'ett belopp som "50 000 kr" eller ett tal i kronor, noll eller mer, med högst två decimaler',
    en: 'an amount like "50 000 kr" or a number of kronor, zero or more, with two decimals at most',
  },
  share: {
    sv: 'en andel mellan 0 och 100 procent, som "25 %" eller 0.25',
    en: 'a share between 0 and 100 per cent, like "25 %" or 0.25',
  },
  shareNotNegative: {
    sv: 'en andel som är noll eller mer, som "10 %" eller 0.1',
    en: 'a share of zero or more, like "10 %" or 0.1',
  },
  range: { sv: 'ett cellområde som "A4:F20"', en: 'a range of cells like "A4:F20"' },
  line: {
    sv: 'radens eller kolumnens nummer i bladet, räknat från 0',
    en: 'the number of the row or column in the sheet, counted from 0',
  },
  list: { sv: 'en lista inom hakparenteser', en: 'a list in square brackets' },
  object: { sv: 'ett avsnitt inom klammerparenteser', en: 'a section in braces' },
} as const;

export type Expectation = keyof typeof EXPECTATIONS;

/** What stands at the place and should not, with what was expected instead. */
export function unexpected(path: string, found: unknown, expectation: Message): SettingsProblem {
  const message =
    found === undefined
      ? {
          sv: `Värdet saknas. Det ska vara ${expectation.sv}.`,
          en: `The value is missing. It should be ${expectation.en}.`,
        }
      : {
          sv: `Här står ${quote(found)}. Det ska vara ${expectation.sv}.`,
          en: `Found ${quote(found)}. It should be ${expectation.en}.`,
        };
  return { path, message };
}

/** The sentence for a kind of value. */
export function expectationText(expectation: Expectation): Message {
  return EXPECTATIONS[expectation];
}

/** "ett av "a", "b" och "c"". */
export function oneOfText(words: readonly string[]): Message {
  const quoted = words.map((word) => `"${word}"`).join(', ');
  return { sv: `ett av orden ${quoted}`, en: `one of the words ${quoted}` };
}

/** A key that the settings do not have. */
export function unknownKey(path: string, known: readonly string[]): SettingsProblem {
  const list = known.join(', ');
  return {
    path,
    message: {
      sv: `Nyckeln finns inte bland inställningarna. Här kan stå: ${list}.`,
      en: `The settings have no such key. These may stand here: ${list}.`,
    },
  };
}

/** A found value as it stands in the file, shortened when it is long. */
export function quote(found: unknown): string {
  const text = JSON.stringify(found);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** `['association', 'members', 2, 'key']` → `association.members[2].key`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? String(step) : `.${String(step)}`))
    .join('');
}
