import type { MessageShapes } from '../rules/model';

/** What a text needs to know of a rule. */
interface HasMessages {
  readonly messages: MessageShapes;
}

/** The names between braces in a text. */
type Placeholder<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** A text whose placeholders are all among the allowed ones; otherwise a type that no text has. */
type Checked<S extends string, Allowed extends string> = [Placeholder<S>] extends [Allowed]
  ? S
  : `unknown placeholder ${Exclude<Placeholder<S>, Allowed>}`;

/** What one message says, and what the user can do about it. */
export interface MessageText {
  /** What is wrong and where; expected, found, difference follow it on their own lines. */
  readonly says: string;
  /** What to do. One or two sentences. */
  readonly todo: string;
}

/** A rule's texts in one language. */
export interface RuleText {
  /** A few words: the name of the check. */
  readonly title: string;
  /** One sentence: what the check demands. */
  readonly demand: string;
  readonly messages: Readonly<Record<string, MessageText>>;
}

type CheckedTexts<Rules extends Readonly<Record<string, HasMessages>>, Texts> = {
  readonly [Id in keyof Rules]: {
    readonly title: string;
    readonly demand: string;
    readonly messages: {
      readonly [M in keyof Rules[Id]['messages'] & string]: Rules[Id]['messages'] extends MessageShapes
        ? {
            readonly says: Id extends keyof Texts
              ? Says<Texts[Id], M, 'says', Rules[Id]['messages'][M][number] | 'label'>
              : string;
            readonly todo: Id extends keyof Texts
              ? Says<Texts[Id], M, 'todo', Rules[Id]['messages'][M][number] | 'label'>
              : string;
          }
        : never;
    };
  };
};

type Says<Text, M extends string, Part extends 'says' | 'todo', Allowed extends string> = Text extends {
  readonly messages: Readonly<Record<M, Readonly<Record<Part, infer S extends string>>>>;
}
  ? Checked<S, Allowed>
  : string;

/**
 * Gives the texts of a group of rules their type. The compiler refuses a missing rule or message, and a placeholder that
 * the rule does not fill. `{label}` can stand in any text: it is what the user sees at the cell.
 */
export function defineTexts<const Rules extends Readonly<Record<string, HasMessages>>>(_rules: Rules) {
  return <const Texts extends Readonly<Record<string, RuleText>>>(texts: Texts & CheckedTexts<Rules, Texts>): Texts =>
    texts;
}
