import { FS01 } from './FS-01';
import { FS02 } from './FS-02';
import { FS03 } from './FS-03';
import { FS04 } from './FS-04';
import { FS05 } from './FS-05';
import { FS06 } from './FS-06';
import { FS07 } from './FS-07';
import { FS08 } from './FS-08';
import { FS09 } from './FS-09';
import { FS10 } from './FS-10';
import { FS11 } from './FS-11';
import { FS12 } from './FS-12';
import { FS13 } from './FS-13';
import { FS14 } from './FS-14';
import { FS15 } from './FS-15';
import { FS16 } from './FS-16';
import { FS17 } from './FS-17';

/** The law's shares of the members' money, and how it is paid. */
export const fsRules = {
  'FS-01': FS01,
  'FS-02': FS02,
  'FS-03': FS03,
  'FS-04': FS04,
  'FS-05': FS05,
  'FS-06': FS06,
  'FS-07': FS07,
  'FS-08': FS08,
  'FS-09': FS09,
  'FS-10': FS10,
  'FS-11': FS11,
  'FS-12': FS12,
  'FS-13': FS13,
  'FS-14': FS14,
  'FS-15': FS15,
  'FS-16': FS16,
  'FS-17': FS17,
} as const;
