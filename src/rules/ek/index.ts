import { EK01 } from './EK-01';
import { EK04 } from './EK-04';

/** How large eget kapital is. */
export const ekRules = { 'EK-01': EK01, 'EK-04': EK04 } as const;
