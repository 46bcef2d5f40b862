import { UNS01 } from './UNS-01';
import { UNS02 } from './UNS-02';
import { UNS03 } from './UNS-03';
import { UNS04 } from './UNS-04';
import { UNS05 } from './UNS-05';
import { UNS06 } from './UNS-06';
import { UNS07 } from './UNS-07';
import { UNS08 } from './UNS-08';
import { UNS09 } from './UNS-09';
import { UNS10 } from './UNS-10';
import { UNS11 } from './UNS-11';
import { UNS12 } from './UNS-12';

export const unsRules = {
  'UNS-01': UNS01,
  'UNS-02': UNS02,
  'UNS-03': UNS03,
  'UNS-04': UNS04,
  'UNS-05': UNS05,
  'UNS-06': UNS06,
  'UNS-07': UNS07,
  'UNS-08': UNS08,
  'UNS-09': UNS09,
  'UNS-10': UNS10,
  'UNS-11': UNS11,
  'UNS-12': UNS12,
} as const;
