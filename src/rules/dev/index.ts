import { DEV01 } from './DEV-01';
import { DEV02 } from './DEV-02';
import { DEV03 } from './DEV-03';
import { DEV07 } from './DEV-07';

export const devRules = { 'DEV-01': DEV01, 'DEV-02': DEV02, 'DEV-03': DEV03, 'DEV-07': DEV07 } as const;
