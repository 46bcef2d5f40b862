import { ZERO } from '../../money';
import type { BudgetTable, Reading } from '../../reading/model';
import type { Settings } from '../../settings/model';
import { BASIS } from '../facts/basis';
import { compared, whereAt, type MessageOf } from '../common/compared';
import { groupBy } from '../common/groupBy';
import {
  isEqual,
  isSameThing,
  rowFigures,
  sizeOfTable,
  statedFigures,
  toleranceBetween,
  type StatedFigure,
} from '../common/stated';
import { isSameVersion } from '../common/versions';
import { amount, unitOf } from '../facts/cells';
import { defineRule, type AnyDraft, type Quantity } from '../model';

const MESSAGES = {
  differs: ['other'],
  isOtherElsewhere: ['other', 'there'],
  rowsAreOther: ['other', 'there'],
  rowsComeToOther: ['sum', 'other', 'there'],
  rowDiffers: ['other'],
} as const;
/** So many equal rows, and so large a part of all, say that two tables are the same budget. */
const ENOUGH_ROWS = 3;
const MOSTLY = 0.6;

/**
 * What several tables state of the same year is the same everywhere. The smaller table is taken to be the one that is wrong,
 * unless two others agree against it; a note stands at the other one, since only the user can tell.
 */
export const XS01 = defineRule({
  id: 'XS-01',
  severity: 'error',
  basis: BASIS.riksrevisionen,
  certainty: 'deterministic',
  settings: ['association.members'],
  messages: MESSAGES,
  check: (reading, settings) => {
    const figures = statedFigures(reading, settings);
    const repeated = figures.filter((figure) => othersOf(figure, figures, settings).length > 0);
    const pairs = withoutTotalsOfMembers(repeated.flatMap((figure) => pairOf(figure, figures, settings)));
    const rows = differingRows(reading, settings);
    return {
      checks: repeated.length + rows.checks,
      findings: [...pairs.flatMap(({ wrong, right }) => findingsOf(wrong, right)), ...rows.findings],
    };
  },
});

interface Pair {
  readonly wrong: StatedFigure;
  readonly right: StatedFigure;
}

function othersOf(figure: StatedFigure, all: readonly StatedFigure[], settings: Settings): readonly StatedFigure[] {
  const others = all.filter((other) => other.table !== figure.table && isSameThing(figure, other, settings));
  return others.filter((other) => !isOfAnotherVersion(other, figure, all, settings));
}

/** A figure that does not say which version it is of is of the one that it agrees with. */
function isOfAnotherVersion(
  other: StatedFigure,
  figure: StatedFigure,
  all: readonly StatedFigure[],
  settings: Settings,
): boolean {
  if (other.version.stage !== null || figure.version.stage === null) return false;
  return all.some(
    (third) =>
      third.table !== other.table &&
      third.version.stage !== null &&
      !isSameVersion(third.version, figure.version) &&
      isSameThing(other, third, settings) &&
      isEqual(other, third),
  );
}

/** The figure with the one it should be like, when it stands alone with its amount. */
function pairOf(figure: StatedFigure, all: readonly StatedFigure[], settings: Settings): readonly Pair[] {
  const others = othersOf(figure, all, settings);
  if (others.some((other) => isEqual(figure, other))) return [];
  const bySize = [...others].sort((a, b) => sizeOfTable(b.table) - sizeOfTable(a.table));
  const [largest, second] = bySize;
  if (!largest) return [];
  const isOutvoted = second !== undefined && others.every((other) => isEqual(largest, other));
  return isOutvoted || isSmaller(figure, largest) ? [{ wrong: figure, right: largest }] : [];
}

function isSmaller(a: StatedFigure, b: StatedFigure): boolean {
  const difference = sizeOfTable(a.table) - sizeOfTable(b.table);
  return difference === 0 ? isAfter(a.table, b.table) : difference < 0;
}

function isAfter(a: BudgetTable, b: BudgetTable): boolean {
  return a.id > b.id;
}

/** Where members' own amounts differ between two tables, the total differs because of them. */
function withoutTotalsOfMembers(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.filter(
    ({ wrong, right }) =>
      wrong.about !== 'contributions' ||
      !pairs.some(
        (other) =>
          typeof other.wrong.about !== 'string' &&
          other.wrong.year === wrong.year &&
          [other.wrong.table, other.right.table].every((table) => table === wrong.table || table === right.table),
      ),
  );
}

function findingsOf(wrong: StatedFigure, right: StatedFigure): readonly AnyDraft<typeof MESSAGES>[] {
  const isSameStep = wrong.step.equals(right.step);
  const tolerance = isSameStep ? ZERO : toleranceBetween(wrong, right);
  const figures = compared({ ...wrong, actual: wrong.ore, expected: right.ore, tolerance, from: [right.cell] });
  const isOneStep = isSameStep && !wrong.ore.minus(right.ore).abs().greaterThan(wrong.step);
  const plain = { messageId: 'differs', data: { other: right.cell } } as const;
  const there = { other: wrong.cell, there: amountOfFigure(wrong) };
  return [
    { ...(saysOfRows(wrong, right) ?? plain), ...figures, ...(isOneStep ? { severity: 'warning' } : {}) },
    {
      ...(saysOfRows(right, wrong) ?? ({ messageId: 'isOtherElsewhere', data: there } as const)),
      where: whereAt(right.table, right.row, right.column, [right.cell, wrong.cell]),
      severity: 'note',
    },
  ];
}

/** What to say where no row states one of the two amounts, but the members' rows come to it together. */
function saysOfRows(figure: StatedFigure, other: StatedFigure): MessageOf<typeof MESSAGES> | null {
  const there = { other: other.cell, there: amountOfFigure(other) };
  if (figure.isTogether) return { messageId: 'rowsComeToOther', data: { ...there, sum: amountOfFigure(figure) } };
  return other.isTogether ? { messageId: 'rowsAreOther', data: there } : null;
}

function amountOfFigure({ ore, table, column }: StatedFigure): Quantity {
  return amount(ore, unitOf(table, column));
}

/**
 * Follow-ups repeat the budget row by row: where most rows agree, one that does not was left behind. A table is held
 * against the larger one that it repeats best.
 */
function differingRows({ tables }: Reading, settings: Settings) {
  const whole = tables
    .filter(({ kind }) => kind === 'budget' || kind === 'followUp' || kind === 'periods')
    .map((table): RowIndex => {
      const rows = rowFigures(table);
      return { size: sizeOfTable(table), rows, byThing: groupBy(rows, thingOf) };
    })
    .sort((a, b) => b.size - a.size);
  const results = whole.map((repeated, index) => bestRepeated(repeated, whole.slice(0, index), settings));
  return {
    checks: results.reduce((count, pairs) => count + pairs.length, 0),
    findings: results.flatMap((pairs) => pairs.filter(({ wrong, right }) => !isEqual(wrong, right)).map(rowFinding)),
  };
}

interface RowIndex {
  readonly size: number;
  readonly rows: readonly StatedFigure[];
  readonly byThing: ReadonlyMap<string, readonly StatedFigure[]>;
}

function thingOf({ about, year }: StatedFigure): string {
  return `${String(about)} ${year}`;
}

/** The rows that the table shares with the larger one that it repeats best, of equals the largest; none where it repeats none. */
function bestRepeated(repeated: RowIndex, larger: readonly RowIndex[], settings: Settings): readonly Pair[] {
  let best: readonly Pair[] = [];
  let most = 0;
  for (const main of larger) {
    const pairs = repeated.rows.flatMap((wrong): readonly Pair[] => {
      const candidates = main.byThing.get(thingOf(wrong)) ?? [];
      const right = candidates.find((other) => isSameThing(wrong, other, settings));
      return right ? [{ wrong, right }] : [];
    });
    const equal = pairs.filter(({ wrong, right }) => isEqual(wrong, right)).length;
    const part = equal / pairs.length;
    if (equal < ENOUGH_ROWS || part < MOSTLY || part <= most) continue;
    [best, most] = [pairs, part];
  }
  return best;
}

function rowFinding({ wrong, right }: Pair): AnyDraft<typeof MESSAGES> {
  const tolerance = wrong.step.equals(right.step) ? ZERO : toleranceBetween(wrong, right);
  const figures = compared({ ...wrong, actual: wrong.ore, expected: right.ore, tolerance, from: [right.cell] });
  return { messageId: 'rowDiffers', data: { other: right.cell }, ...figures, severity: 'warning' };
}
