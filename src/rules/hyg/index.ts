import { HYG01 } from './HYG-01';
import { HYG02 } from './HYG-02';
import { HYG03 } from './HYG-03';
import { HYG04 } from './HYG-04';
import { HYG05 } from './HYG-05';
import { HYG06 } from './HYG-06';
import { HYG07 } from './HYG-07';
import { HYG08 } from './HYG-08';
import { HYG09 } from './HYG-09';
import { HYG10 } from './HYG-10';

export const hygRules = {
  'HYG-01': HYG01,
  'HYG-02': HYG02,
  'HYG-03': HYG03,
  'HYG-04': HYG04,
  'HYG-05': HYG05,
  'HYG-06': HYG06,
  'HYG-07': HYG07,
  'HYG-08': HYG08,
  'HYG-09': HYG09,
  'HYG-10': HYG10,
} as const;
