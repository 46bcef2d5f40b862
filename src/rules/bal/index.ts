import { BAL01 } from './BAL-01';
import { BAL02 } from './BAL-02';
import { BAL03 } from './BAL-03';
import { BAL04 } from './BAL-04';
import { BAL06 } from './BAL-06';
import { BAL07 } from './BAL-07';
import { BAL09 } from './BAL-09';

/** Income against costs, and what covers a deficit. */
export const balRules = {
  'BAL-01': BAL01,
  'BAL-02': BAL02,
  'BAL-03': BAL03,
  'BAL-04': BAL04,
  'BAL-06': BAL06,
  'BAL-07': BAL07,
  'BAL-09': BAL09,
} as const;
