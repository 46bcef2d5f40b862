import { UNS01 } from './UNS-01';
import { UNS03 } from './UNS-03';
import { UNS06 } from './UNS-06';
import { UNS07 } from './UNS-07';

export const unsRules = { 'UNS-01': UNS01, 'UNS-03': UNS03, 'UNS-06': UNS06, 'UNS-07': UNS07 } as const;
