import { balRules } from './bal';
import { devRules } from './dev';
import { ekRules } from './ek';
import { formRules } from './form';
import { fsRules } from './fs';
import { goalRules } from './goal';
import { hygRules } from './hyg';
import { kkRules } from './kk';
import { mycRules } from './myc';
import { sumRules } from './sum';
import { unsRules } from './uns';
import { xsRules } from './xs';

/** Every rule by its id, in the order of the catalogue. */
export const registry = {
  ...fsRules,
  ...kkRules,
  ...balRules,
  ...mycRules,
  ...ekRules,
  ...sumRules,
  ...unsRules,
  ...xsRules,
  ...devRules,
  ...goalRules,
  ...formRules,
  ...hygRules,
} as const;
