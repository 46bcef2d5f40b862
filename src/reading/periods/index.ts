import { cellKey, type CellRef } from '../../workbook';
import type { LineCell, SheetLine } from '../lists';
import type { SheetPeriod } from '../periodModel';
import { findDates } from '../words/dates';

const WHAT = String.raw`(?:insats\p{L}*|projekt\p{L}*|avtal\p{L}*|aktivitet\p{L}*)?[ ]?`;
const STARTS = new RegExp(
  `^${WHAT}(?:start\\p{L}*|börjar?|fr\\.? ?o\\.? ?m\\.?|från(?: och med)?|inleds)(?!\\p{L})`,
  'iu',
);
const ENDS = new RegExp(
  `^${WHAT}(?:slut\\p{L}*|avslut\\p{L}*|upphör|(?:pågår|löper) (?:till(?: och med)?|t\\.? ?o\\.? ?m\\.?)|t\\.? ?o\\.? ?m\\.?|till och med)(?!\\p{L})`,
  'iu',
);
const PERIOD = new RegExp(
  `^${WHAT}(?:period\\p{L}*|tid|tidsperiod|löptid|pågår|löper|genomförs)(?!\\p{L})|^(?:insats|projekt|avtals)(?:ens|ets)?(?:period|tid)(?!\\p{L})`,
  'iu',
);
/** A label or a short sentence; what is longer tells a story. */
const LONGEST = 80;

interface End {
  readonly of: 'from' | 'to';
  readonly date: string;
  readonly cell: CellRef;
}

/** The period that each sheet states for what it is about. A sheet that states several is about several things, and is left out. */
export function readPeriods(sheets: readonly (readonly SheetLine[])[]): readonly SheetPeriod[] {
  return sheets.flatMap((lines) => {
    const ends = lines.flatMap(endsOf);
    const [from, to] = [onlyDate(ends, 'from'), onlyDate(ends, 'to')];
    const first = ends[0];
    if (!first || from === undefined || to === undefined || (from !== null && to !== null && from > to)) return [];
    const cells = [...new Map(ends.map(({ cell }) => [cellKey(cell), cell])).values()];
    return [{ sheet: first.cell.sheet, from, to, cells }];
  });
}

/** The date of one end; `null`: none is stated; `undefined`: several that differ. */
function onlyDate(ends: readonly End[], of: End['of']): string | null | undefined {
  const dates = new Set(ends.filter((end) => end.of === of).map(({ date }) => date));
  return dates.size > 1 ? undefined : ([...dates][0] ?? null);
}

function endsOf({ cells }: SheetLine): readonly End[] {
  const label = cells[0]?.text ?? '';
  if (label === '' || label.length > LONGEST) return [];
  const [first, second, ...more] = cells.flatMap(datesOf);
  if (!first || more.length > 0) return [];
  if (second) {
    const isPeriod = PERIOD.test(label) || STARTS.test(label) || ENDS.test(label);
    return isPeriod
      ? [
          { ...first, of: 'from' },
          { ...second, of: 'to' },
        ]
      : [];
  }
  if (ENDS.test(label)) return [{ ...first, of: 'to' }];
  return STARTS.test(label) ? [{ ...first, of: 'from' }] : [];
}

function datesOf({ cell, text, amount }: LineCell): readonly Pick<End, 'date' | 'cell'>[] {
  if (amount.kind === 'date') return [{ date: amount.date, cell }];
  return findDates(text).map(({ date }) => ({ date, cell }));
}
