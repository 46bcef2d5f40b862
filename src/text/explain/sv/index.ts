import type { Explanation } from '../model';
import { formExplanations } from './form';
import { goalExplanations } from './goal';

/** Every rule's explanation, by its id. */
export const swedishExplanations: Readonly<Record<string, Explanation>> = {
  ...goalExplanations,
  ...formExplanations,
};
