import type { CellRef } from '../workbook';

/** When what a sheet is about runs, by the sheet itself: "Startdatum", "Slutdatum", "Insatsperiod". ISO dates, both ends included. */
export interface SheetPeriod {
  readonly sheet: string;
  /** `null`: the sheet only says the other end. */
  readonly from: string | null;
  readonly to: string | null;
  readonly cells: readonly CellRef[];
}
