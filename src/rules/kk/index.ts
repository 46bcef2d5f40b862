import { KK01 } from './KK-01';
import { KK02 } from './KK-02';
import { KK03 } from './KK-03';
import { KK04 } from './KK-04';
import { KK05 } from './KK-05';
import { KK06 } from './KK-06';
import { KK07 } from './KK-07';
import { KK08 } from './KK-08';

/** How the kommuner share their quarter. */
export const kkRules = {
  'KK-01': KK01,
  'KK-02': KK02,
  'KK-03': KK03,
  'KK-04': KK04,
  'KK-05': KK05,
  'KK-06': KK06,
  'KK-07': KK07,
  'KK-08': KK08,
} as const;
