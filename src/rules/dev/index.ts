import { DEV01 } from './DEV-01';
import { DEV02 } from './DEV-02';
import { DEV03 } from './DEV-03';
import { DEV04 } from './DEV-04';
import { DEV05 } from './DEV-05';
import { DEV06 } from './DEV-06';
import { DEV07 } from './DEV-07';
import { DEV08 } from './DEV-08';
import { DEV09 } from './DEV-09';
import { DEV10 } from './DEV-10';

export const devRules = {
  'DEV-01': DEV01,
  'DEV-02': DEV02,
  'DEV-03': DEV03,
  'DEV-04': DEV04,
  'DEV-05': DEV05,
  'DEV-06': DEV06,
  'DEV-07': DEV07,
  'DEV-08': DEV08,
  'DEV-09': DEV09,
  'DEV-10': DEV10,
} as const;
