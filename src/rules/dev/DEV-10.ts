import { sum, ZERO, type Ore } from '../../money';
import type { BudgetTable, Reading, TableColumn, TableRow } from '../../reading/model';
import type { Settings } from '../../settings/model';
import { isMoneyColumn } from '../common/columns';
import { whereAt } from '../common/compared';
import { BASIS } from '../facts/basis';
import { amount, amountOf, cellOf, distinctCells, unitOf } from '../facts/cells';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { notBooked: ['cost', 'share', 'expected', 'booked'] } as const;

const ESF = /(?<!\p{L})(?:esf|europeiska socialfonden|socialfonden)/iu;
const CLAIM = /fordr|upplup|interim/i;

/**
 * ESF pays in arrears: at the end of a period, the grant's part of the costs so far is booked, as income with a claim against it.
 * Speaks of the follow-up of an ESF project, whose costs and grant stand in one table.
 */
export const DEV10 = defineRule({
  id: 'DEV-10',
  severity: 'warning',
  basis: BASIS.esf,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['thresholds.deviationShare', 'thresholds.deviationAmount'],
  check(reading, settings) {
    const projects = reading.tables.flatMap((table) => projectOf(table) ?? []);
    return {
      checks: projects.length,
      findings: projects.flatMap((project) => draft(project, reading, settings) ?? []),
    };
  },
});

interface Project {
  readonly table: BudgetTable;
  readonly grantRow: TableRow;
  readonly costRow: TableRow;
  readonly outcome: TableColumn;
  readonly grant: Ore;
  readonly budget: Ore;
  readonly cost: Ore;
  readonly booked: Ore;
}

/** A table of a project: its grant from ESF and its total costs, each with a budget and an outcome. A förbund's own follow-up is none. */
function projectOf(table: BudgetTable): Project | null {
  if (table.rows.some(({ member, concept }) => member?.kind === 'state' || concept === 'totalContributions'))
    return null;
  const grantRow = table.rows.find(({ role, side, label }) => role === 'line' && side !== 'cost' && ESF.test(label));
  const costRow = table.rows.find(({ concept }) => concept === 'totalCost');
  const outcome = table.columns.findLast(({ kind }) => kind === 'actual');
  const planned = table.columns.find(({ kind, year }) => kind === 'budget' && year === outcome?.year);
  if (!grantRow || !costRow || !outcome || !planned) return null;
  const [grant, budget, cost] = [
    amountOf(grantRow, planned)?.abs(),
    amountOf(costRow, planned)?.abs(),
    amountOf(costRow, outcome)?.abs(),
  ];
  if (!grant?.greaterThan(0) || !budget?.greaterThan(0) || !cost?.greaterThan(0) || grant.greaterThan(budget))
    return null;
  return { table, grantRow, costRow, outcome, grant, budget, cost, booked: amountOf(grantRow, outcome)?.abs() ?? ZERO };
}

function draft(project: Project, reading: Reading, { thresholds }: Settings): AnyDraft<typeof MESSAGES> | null {
  const { table, grantRow, costRow, outcome, grant, budget, cost } = project;
  const share = grant.dividedBy(budget);
  const expected = cost.times(share);
  const booked = project.booked.plus(claims(reading, outcome));
  const missing = expected.minus(booked);
  const cell = cellOf(grantRow, outcome);
  const isLarge =
    missing.greaterThan(thresholds.deviationOre) && missing.dividedBy(expected).greaterThan(thresholds.deviationShare);
  if (!cell || !isLarge) return null;
  const unit = unitOf(table, outcome);
  return {
    messageId: 'notBooked',
    data: {
      cost: amount(cost, unit),
      share: { kind: 'share', share: share.toDecimalPlaces(4) },
      expected: amount(expected.toDecimalPlaces(0), unit),
      booked: amount(booked, unit),
    },
    where: whereAt(table, grantRow, outcome, distinctCells([cell, cellOf(costRow, outcome)])),
  };
}

/** What balance sheets of the year have as claims on ESF beside what is booked as income in another table. */
function claims({ tables }: Reading, { year }: TableColumn): Ore {
  return sum(
    tables
      .filter(({ kind }) => kind === 'balanceSheet')
      .flatMap((table) => {
        const column = table.columns.find((one) => isMoneyColumn(one) && one.year === year);
        const rows = table.rows.filter(({ role, label }) => role === 'line' && ESF.test(label) && CLAIM.test(label));
        return column ? rows.flatMap((row) => amountOf(row, column)?.abs() ?? []) : [];
      }),
  );
}
