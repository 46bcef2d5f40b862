import { KK02 } from './KK-02';
import { KK03 } from './KK-03';
import { KK05 } from './KK-05';

/** How the kommuner share their quarter. */
export const kkRules = { 'KK-02': KK02, 'KK-03': KK03, 'KK-05': KK05 } as const;
