import { BAL01 } from './BAL-01';
import { BAL02 } from './BAL-02';
import { BAL03 } from './BAL-03';
import { BAL04 } from './BAL-04';
import { BAL05 } from './BAL-05';
import { BAL06 } from './BAL-06';
import { BAL07 } from './BAL-07';
import { BAL08 } from './BAL-08';
import { BAL09 } from './BAL-09';
import { BAL10 } from './BAL-10';
import { BAL11 } from './BAL-11';

/** Income against costs, and what covers a deficit. */
export const balRules = {
  'BAL-01': BAL01,
  'BAL-02': BAL02,
  'BAL-03': BAL03,
  'BAL-04': BAL04,
  'BAL-05': BAL05,
  'BAL-06': BAL06,
  'BAL-07': BAL07,
  'BAL-08': BAL08,
  'BAL-09': BAL09,
  'BAL-10': BAL10,
  'BAL-11': BAL11,
} as const;
