import { XS01 } from './XS-01';
import { XS02 } from './XS-02';
import { XS03 } from './XS-03';
import { XS04 } from './XS-04';
import { XS05 } from './XS-05';
import { XS06 } from './XS-06';
import { XS07 } from './XS-07';
import { XS08 } from './XS-08';
import { XS09 } from './XS-09';
import { XS10 } from './XS-10';
import { XS11 } from './XS-11';
import { XS12 } from './XS-12';
import { XS13 } from './XS-13';
import { XS14 } from './XS-14';
import { XS15 } from './XS-15';
import { XS16 } from './XS-16';

export const xsRules = {
  'XS-01': XS01,
  'XS-02': XS02,
  'XS-03': XS03,
  'XS-04': XS04,
  'XS-05': XS05,
  'XS-06': XS06,
  'XS-07': XS07,
  'XS-08': XS08,
  'XS-09': XS09,
  'XS-10': XS10,
  'XS-11': XS11,
  'XS-12': XS12,
  'XS-13': XS13,
  'XS-14': XS14,
  'XS-15': XS15,
  'XS-16': XS16,
} as const;
