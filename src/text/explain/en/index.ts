import type { Explanation } from '../model';
import { formExplanations } from './form';
import { goalExplanations } from './goal';

/** Every rule's explanation, by its id. */
export const englishExplanations: Readonly<Record<string, Explanation>> = {
  ...goalExplanations,
  ...formExplanations,
};
