import type { Explanation } from '../model';

/** Every rule's explanation, by its id. */
export const swedishExplanations: Readonly<Record<string, Explanation>> = {};
