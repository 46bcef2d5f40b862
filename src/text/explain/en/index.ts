import type { Explanation } from '../model';

/** Every rule's explanation, by its id. */
export const englishExplanations: Readonly<Record<string, Explanation>> = {};
