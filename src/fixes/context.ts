import type { Reading } from '../reading/model';
import type { CellIndex } from './cells';

/** What a fix is made from. */
export interface FixContext {
  readonly reading: Reading;
  readonly cells: CellIndex;
}
