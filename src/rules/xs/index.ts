import { XS01 } from './XS-01';
import { XS02 } from './XS-02';
import { XS04 } from './XS-04';
import { XS06 } from './XS-06';
import { XS10 } from './XS-10';
import { XS11 } from './XS-11';
import { XS12 } from './XS-12';
import { XS13 } from './XS-13';

export const xsRules = {
  'XS-01': XS01,
  'XS-02': XS02,
  'XS-04': XS04,
  'XS-06': XS06,
  'XS-10': XS10,
  'XS-11': XS11,
  'XS-12': XS12,
  'XS-13': XS13,
} as const;
