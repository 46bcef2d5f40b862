import { ZERO } from '../../money';
import type { BudgetTable, Reading } from '../../reading/model';
import type { Settings } from '../../settings/model';
import { SOURCES } from '../common/basis';
import { compared, whereAt } from '../common/compared';
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
import { amount, unitOf } from '../facts/cells';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { differs: ['other'], isOtherElsewhere: ['other', 'there'], rowDiffers: ['other'] } as const;
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
  basis: SOURCES.riksrevisionen,
  certainty: 'deterministic',
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
  return all.filter((other) => other.table !== figure.table && isSameThing(figure, other, settings));
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
  return [
    { messageId: 'differs', data: { other: right.cell }, ...figures, ...(isOneStep ? { severity: 'warning' } : {}) },
    {
      messageId: 'isOtherElsewhere',
      data: { other: wrong.cell, there: amount(wrong.ore, unitOf(wrong.table, wrong.column)) },
      where: whereAt(right.table, right.row, right.column, [right.cell, wrong.cell]),
      severity: 'note',
    },
  ];
}

/** Follow-ups repeat the budget row by row: where most rows agree, one that does not was left behind. */
function differingRows({ tables }: Reading, settings: Settings) {
  const whole = tables.filter(({ kind }) => kind === 'budget' || kind === 'followUp' || kind === 'periods');
  const results = whole.flatMap((table, index) =>
    whole.slice(index + 1).map((other) => compareRows(table, other, settings)),
  );
  return {
    checks: results.reduce((count, { checks }) => count + checks, 0),
    findings: results.flatMap(({ findings }) => findings),
  };
}

function compareRows(a: BudgetTable, b: BudgetTable, settings: Settings) {
  const [main, repeated] = sizeOfTable(a) >= sizeOfTable(b) ? [a, b] : [b, a];
  const originals = groupBy(rowFigures(main), ({ about, year }) => `${String(about)} ${year}`);
  const pairs = rowFigures(repeated).flatMap((wrong): readonly Pair[] => {
    const candidates = originals.get(`${String(wrong.about)} ${wrong.year}`) ?? [];
    const right = candidates.find((other) => isSameThing(wrong, other, settings));
    return right ? [{ wrong, right }] : [];
  });
  const wrong = pairs.filter((pair) => !isEqual(pair.wrong, pair.right));
  const equal = pairs.length - wrong.length;
  const isSameBudget = equal >= ENOUGH_ROWS && equal >= MOSTLY * pairs.length;
  return { checks: isSameBudget ? pairs.length : 0, findings: isSameBudget ? wrong.map(rowFinding) : [] };
}

function rowFinding({ wrong, right }: Pair): AnyDraft<typeof MESSAGES> {
  const tolerance = wrong.step.equals(right.step) ? ZERO : toleranceBetween(wrong, right);
  const figures = compared({ ...wrong, actual: wrong.ore, expected: right.ore, tolerance, from: [right.cell] });
  return { messageId: 'rowDiffers', data: { other: right.cell }, ...figures, severity: 'warning' };
}
