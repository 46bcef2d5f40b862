import { MYC01 } from './MYC-01';
import { MYC02 } from './MYC-02';
import { MYC03 } from './MYC-03';
import { MYC04 } from './MYC-04';
import { MYC05 } from './MYC-05';
import { MYC06 } from './MYC-06';
import { MYC07 } from './MYC-07';
import { MYC08 } from './MYC-08';
import { MYC09 } from './MYC-09';
import { MYC10 } from './MYC-10';

/** Eget kapital from year to year. */
export const mycRules = {
  'MYC-01': MYC01,
  'MYC-02': MYC02,
  'MYC-03': MYC03,
  'MYC-04': MYC04,
  'MYC-05': MYC05,
  'MYC-06': MYC06,
  'MYC-07': MYC07,
  'MYC-08': MYC08,
  'MYC-09': MYC09,
  'MYC-10': MYC10,
} as const;
