import { GOAL01 } from './GOAL-01';
import { GOAL02 } from './GOAL-02';
import { GOAL03 } from './GOAL-03';
import { GOAL04 } from './GOAL-04';
import { GOAL05 } from './GOAL-05';
import { GOAL06 } from './GOAL-06';
import { GOAL07 } from './GOAL-07';
import { GOAL08 } from './GOAL-08';
import { GOAL09 } from './GOAL-09';

export const goalRules = {
  'GOAL-01': GOAL01,
  'GOAL-02': GOAL02,
  'GOAL-03': GOAL03,
  'GOAL-04': GOAL04,
  'GOAL-05': GOAL05,
  'GOAL-06': GOAL06,
  'GOAL-07': GOAL07,
  'GOAL-08': GOAL08,
  'GOAL-09': GOAL09,
} as const;
