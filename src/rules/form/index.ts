import { FORM01 } from './FORM-01';
import { FORM02 } from './FORM-02';
import { FORM03 } from './FORM-03';
import { FORM04 } from './FORM-04';
import { FORM05 } from './FORM-05';
import { FORM06 } from './FORM-06';
import { FORM07 } from './FORM-07';
import { FORM08 } from './FORM-08';
import { FORM09 } from './FORM-09';
import { FORM10 } from './FORM-10';
import { FORM11 } from './FORM-11';
import { FORM12 } from './FORM-12';
import { FORM13 } from './FORM-13';
import { FORM14 } from './FORM-14';
import { FORM15 } from './FORM-15';

export const formRules = {
  'FORM-01': FORM01,
  'FORM-02': FORM02,
  'FORM-03': FORM03,
  'FORM-04': FORM04,
  'FORM-05': FORM05,
  'FORM-06': FORM06,
  'FORM-07': FORM07,
  'FORM-08': FORM08,
  'FORM-09': FORM09,
  'FORM-10': FORM10,
  'FORM-11': FORM11,
  'FORM-12': FORM12,
  'FORM-13': FORM13,
  'FORM-14': FORM14,
  'FORM-15': FORM15,
} as const;
