import type { Ore } from '../../money';
import type { BudgetTable, Reading, TableColumn } from '../../reading/model';
import type { Settings } from '../../settings/model';
import { whereAt } from '../common/compared';
import { figureAt, rowOf, statementColumns, tablesOf, type StatementFigure } from '../common/statements';
import { BASIS } from '../facts/basis';
import { amount, unitOf } from '../facts/cells';
import { memberColumns } from '../facts/members';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { apart: ['cash', 'equity', 'share', 'limit'] } as const;

/** Likvida medel and eget kapital of a balance sheet lie near each other; far apart, some debt or claim is worth a look. */
export const EK05 = defineRule({
  id: 'EK-05',
  severity: 'note',
  basis: BASIS.sodertalje,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['thresholds.cashDifferenceShare'],
  check(reading, settings) {
    const pairs = tablesOf(reading, 'balanceSheet').flatMap((table) => {
      const column = statementColumns(table)[0];
      return column ? (pairOf(table, column, reading, settings) ?? []) : [];
    });
    return { checks: pairs.length, findings: pairs.flatMap((pair) => draft(pair, settings) ?? []) };
  },
});

interface Pair {
  readonly cash: StatementFigure;
  readonly equity: StatementFigure;
  readonly funding: Ore;
}

/** Of the latest year of a balance sheet, where the year's money is known. */
function pairOf(table: BudgetTable, column: TableColumn, reading: Reading, settings: Settings): Pair | null {
  const cash = figureAt(table, rowOf(table, 'cash'), column);
  const equity = figureAt(table, rowOf(table, 'equity'), column);
  const funding = fundingOf(column.year, reading, settings);
  return cash && equity && funding?.greaterThan(0) ? { cash, equity, funding } : null;
}

/**
 * The year's income by the workbook's income statement or budget: the members' money where that is known. A list of what the
 * kommuner alone pay is a part of it.
 */
function fundingOf(year: number | null, reading: Reading, settings: Settings): Ore | null {
  const ofYear = memberColumns(reading, settings).filter(({ column }) => column.year === year);
  const members = ofYear.find(({ parties }) => Object.keys(parties).length > 1);
  if (members) return members.total;
  const lists = ofYear.filter(({ table }) => table.kind === 'contributions');
  const figures = reading.years.find((one) => one.year === year && !lists.some(({ table }) => table.id === one.table));
  const known = (figures?.contributions ?? figures?.income)?.ore;
  if (known) return known;
  for (const table of tablesOf(reading, 'incomeStatement')) {
    const column = statementColumns(table).find((one) => one.year === year);
    const income = column && figureAt(table, rowOf(table, 'totalContributions', 'contribution', 'totalIncome'), column);
    if (income) return income.ore.abs();
  }
  return null;
}

function draft({ cash, equity, funding }: Pair, { thresholds }: Settings): AnyDraft<typeof MESSAGES> | null {
  const share = cash.ore.minus(equity.ore.abs()).abs().dividedBy(funding);
  if (!share.greaterThan(thresholds.cashDifferenceShare)) return null;
  const { table, row, column } = cash;
  const unit = unitOf(table, column);
  return {
    messageId: 'apart',
    data: {
      cash: amount(cash.ore, unit),
      equity: amount(equity.ore.abs(), unit),
      share: { kind: 'share', share: share.toDecimalPlaces(4) },
      limit: { kind: 'share', share: thresholds.cashDifferenceShare },
    },
    where: whereAt(table, row, column, [cash.cell, equity.cell]),
    restsOn: [cash.cell, equity.cell],
  };
}
