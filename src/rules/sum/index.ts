import { SUM01 } from './SUM-01';
import { SUM02 } from './SUM-02';
import { SUM03 } from './SUM-03';
import { SUM04 } from './SUM-04';
import { SUM05 } from './SUM-05';
import { SUM06 } from './SUM-06';
import { SUM07 } from './SUM-07';
import { SUM08 } from './SUM-08';

export const sumRules = {
  'SUM-01': SUM01,
  'SUM-02': SUM02,
  'SUM-03': SUM03,
  'SUM-04': SUM04,
  'SUM-05': SUM05,
  'SUM-06': SUM06,
  'SUM-07': SUM07,
  'SUM-08': SUM08,
} as const;
