import type { Explanation } from '../model';
import { balExplanations } from './bal';
import { devExplanations } from './dev';
import { ekExplanations } from './ek';
import { formExplanations } from './form';
import { fsExplanations } from './fs';
import { goalExplanations } from './goal';
import { hygExplanations } from './hyg';
import { kkExplanations } from './kk';
import { mycExplanations } from './myc';
import { sumExplanations } from './sum';
import { unsExplanations } from './uns';
import { xsExplanations } from './xs';

/** Every rule's explanation, by its id. */
export const englishExplanations: Readonly<Record<string, Explanation>> = {
  ...fsExplanations,
  ...kkExplanations,
  ...balExplanations,
  ...mycExplanations,
  ...sumExplanations,
  ...unsExplanations,
  ...xsExplanations,
  ...devExplanations,
  ...ekExplanations,
  ...goalExplanations,
  ...formExplanations,
  ...hygExplanations,
};
