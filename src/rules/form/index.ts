import { FORM05 } from './FORM-05';
import { FORM13 } from './FORM-13';

export const formRules = { 'FORM-05': FORM05, 'FORM-13': FORM13 } as const;
