import { EK01 } from './EK-01';
import { EK02 } from './EK-02';
import { EK03 } from './EK-03';
import { EK04 } from './EK-04';
import { EK05 } from './EK-05';
import { EK06 } from './EK-06';

/** How large eget kapital is. */
export const ekRules = {
  'EK-01': EK01,
  'EK-02': EK02,
  'EK-03': EK03,
  'EK-04': EK04,
  'EK-05': EK05,
  'EK-06': EK06,
} as const;
