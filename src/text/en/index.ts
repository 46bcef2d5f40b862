import { balTexts } from './bal';
import { devTexts } from './dev';
import { ekTexts } from './ek';
import { formTexts } from './form';
import { fsTexts } from './fs';
import { goalTexts } from './goal';
import { hygTexts } from './hyg';
import { kkTexts } from './kk';
import { mycTexts } from './myc';
import { sumTexts } from './sum';
import { unsTexts } from './uns';
import { xsTexts } from './xs';

/** Every rule's texts in English. */
export const english = {
  ...fsTexts,
  ...kkTexts,
  ...balTexts,
  ...mycTexts,
  ...ekTexts,
  ...sumTexts,
  ...unsTexts,
  ...xsTexts,
  ...devTexts,
  ...goalTexts,
  ...formTexts,
  ...hygTexts,
};
