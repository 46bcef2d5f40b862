import { Decimal, sum } from '../../money';
import type { Reading } from '../../reading/model';
import type { Settings } from '../../settings/model';
import { labelAt } from '../common/columns';
import { BASIS } from '../facts/basis';
import { cellOf, distinctCells } from '../facts/cells';
import { oddShares, type OddShare } from '../facts/otherShares';
import {
  halfDigit,
  shareColumns,
  sumOfShares,
  type PrintedShare,
  type ShareColumn,
  type ShareComparison,
} from '../facts/printedShares';
import { fitsWithOtherMoney, shareTests, type ShareTest } from '../facts/shareAmounts';
import { judgeShares } from '../facts/shares';
import { defineRule, type AnyDraft, type Quantity } from '../model';

const MESSAGES = {
  amount: ['printed', 'exact'],
  sum: ['sum'],
} as const;

const LAWFUL_SUMS = [new Decimal(1), new Decimal('0.5'), new Decimal('0.25')];

/** Printed shares fit the amounts beside them and add up to 100 %. */
export const FS10 = defineRule({
  id: 'FS-10',
  severity: 'warning',
  basis: BASIS.sodertalje,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['association.members'],
  check(reading, settings) {
    const tests = shareTests(reading, settings).filter(({ shares }) => shares.column.kind === 'share');
    const alone = withoutAmounts(reading, settings, tests);
    const others = reading.tables.filter((table) => shareColumns(table, settings).length === 0).flatMap(oddShares);
    return {
      checks: tests.reduce((total, { comparisons }) => total + comparisons.length, alone.length) + others.length,
      findings: [
        ...tests.flatMap((test) => misfits(test, reading, settings).map((comparison) => draft(test, comparison))),
        ...alone.flatMap((shares) => sumDraft(shares) ?? []),
        ...others.map(otherDraft),
      ],
    };
  },
});

/** The shares that do not fit, but for those that another rule explains. */
function misfits(test: ShareTest, reading: Reading, settings: Settings): readonly ShareComparison[] {
  const off = test.comparisons.filter(({ fits }) => !fits);
  if (off.length === 0 || fitsWithOtherMoney(test)) return [];
  return off.filter((comparison) => !isKey(test, comparison) && !isLawfulShareOfWrongAmount(test, comparison));

  /** The party's shares of its own part, or of what most agree on, are its key: whether amounts follow it KK-03 and FS-07 say. */
  function isKey({ comparisons }: ShareTest, { base, printed }: ShareComparison): boolean {
    const own = comparisons.filter((other) => other.printed.party === printed.party).map((other) => other.printed);
    return base === 'agreed' || (base === 'part' && own.length > 1 && sumOfShares(own).equals(1));
  }

  /** The share is the law's own; it is an amount that FS-01 to FS-03 and FS-08 find wrong, or one that is not there. */
  function isLawfulShareOfWrongAmount({ members }: ShareTest, { printed }: ShareComparison): boolean {
    const verdict = judgeShares(members, reading, settings);
    if (verdict?.deviations.length === 0) return false;
    const own = test.comparisons.filter((other) => other.printed.party === printed.party).map((other) => other.printed);
    const areTwo = verdict?.tested.length === 2;
    return sumOfShares(own).equals(printed.party === 'state' || areTwo ? '0.5' : '0.25');
  }
}

function draft({ members }: ShareTest, comparison: ShareComparison): AnyDraft<typeof MESSAGES> {
  const { printed, exact, tolerance } = comparison;
  const { table, column } = members;
  const amountCell = cellOf(printed.row, column);
  const expected = share(exact.toDecimalPlaces(printed.cell.decimals + 3));
  return {
    messageId: 'amount',
    data: { printed: share(printed.cell.share), exact: expected },
    where: {
      sheet: table.sheet,
      cell: printed.cell.cell,
      cells: distinctCells([printed.cell.cell, amountCell, members.statedTotal?.cell]),
      label: labelAt(table, printed.row.label, column),
    },
    expected,
    actual: share(printed.cell.share),
    difference: share(printed.cell.share.minus(expected.share)),
    tolerance: share(tolerance.toDecimalPlaces(4)),
    restsOn: distinctCells([amountCell]),
  };
}

/** A share of something else than the members' money: of an insats in all of them, of eget kapital in the year's income. */
function otherDraft({ table, row, column, cell, exact, tolerance, from }: OddShare): AnyDraft<typeof MESSAGES> {
  const expected = share(exact.toDecimalPlaces(cell.decimals + 3));
  return {
    messageId: 'amount',
    data: { printed: share(cell.share), exact: expected },
    where: {
      sheet: table.sheet,
      cell: cell.cell,
      cells: distinctCells([cell.cell, ...from]),
      label: labelAt(table, row.label, column),
    },
    expected,
    actual: share(cell.share),
    difference: share(cell.share.minus(expected.share)),
    tolerance: share(tolerance),
    restsOn: from,
  };
}

/** Columns of shares of all three parties in tables that hold no amounts for them. */
function withoutAmounts(reading: Reading, settings: Settings, tests: readonly ShareTest[]): readonly ShareColumn[] {
  return reading.tables.flatMap((table) =>
    shareColumns(table, settings).filter(
      ({ shares }) =>
        new Set(shares.map(({ party }) => party)).size === 3 && !tests.some((test) => test.shares.table === table),
    ),
  );
}

/** The shares add up to 100 %, all together or each party's on its own. */
function sumDraft({ table, column, shares }: ShareColumn): AnyDraft<typeof MESSAGES> | null {
  const total = sumOfShares(shares);
  const tolerance = roundingOf(shares);
  const isNear = (one: Decimal, wanted: Decimal) => !one.minus(wanted).abs().greaterThan(tolerance);
  const byParty = (['state', 'regions', 'municipalities'] as const).map((party) =>
    sumOfShares(shares.filter((printed) => printed.party === party)),
  );
  if (isNear(total, LAWFUL_SUMS[0]!) || byParty.every((own) => LAWFUL_SUMS.some((wanted) => isNear(own, wanted)))) {
    return null;
  }
  const cells = shares.map(({ cell }) => cell.cell);
  return {
    messageId: 'sum',
    data: { sum: share(total) },
    where: { sheet: table.sheet, cell: cells.at(-1)!, cells, label: column.heading || table.title.text },
    expected: share(new Decimal(1)),
    actual: share(total),
    difference: share(total.minus(1)),
    tolerance: share(tolerance),
  };
}

/** What rounding can take from or add to the sum: only parts that several members share come out uneven. */
function roundingOf(shares: readonly PrintedShare[]): Decimal {
  return sum(
    shares
      .filter(({ party }) => shares.filter((other) => other.party === party).length > 1)
      .map(({ cell }) => halfDigit(cell)),
  );
}

function share(value: Decimal): Extract<Quantity, { kind: 'share' }> {
  return { kind: 'share', share: value };
}
