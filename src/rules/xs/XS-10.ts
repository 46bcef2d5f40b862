import { BASIS } from '../facts/basis';
import { compared } from '../common/compared';
import {
  figureAt,
  roundingOf,
  rowOf,
  statedResult,
  statementColumns,
  tablesOf,
  yearColumns,
  type StatementFigure,
} from '../common/statements';
import type { BudgetTable, Reading, TableColumn } from '../../reading/model';
import { defineRule } from '../model';

/** The result of the resultaträkning is the result of the driftredovisning (the follow-up of the whole year) and of the kassaflödesanalys. */
export const XS10 = defineRule({
  id: 'XS-10',
  severity: 'error',
  basis: BASIS.annualReport,
  certainty: 'deterministic',
  messages: { differs: ['other'] },
  check: (reading) => {
    const pairs = pairsOf(reading);
    return { checks: pairs.length, findings: pairs.flatMap(findingOf) };
  },
});

type Pair = readonly [statement: StatementFigure, other: StatementFigure];

function pairsOf(reading: Reading): readonly Pair[] {
  const others = [
    ...tablesOf(reading, 'followUp').flatMap((table) => resultsOf(table, statementColumns(table))),
    ...tablesOf(reading, 'cashFlow').flatMap((table) => resultsOf(table, yearColumns(table))),
  ];
  return others.flatMap((other): readonly Pair[] => {
    const statement = statedResult(reading, other.column.kind, other.column.year);
    return statement ? [[statement, other]] : [];
  });
}

function resultsOf(table: BudgetTable, columns: readonly TableColumn[]): readonly StatementFigure[] {
  return columns.flatMap((column) => figureAt(table, rowOf(table, 'result'), column) ?? []);
}

function findingOf([statement, other]: Pair) {
  const tolerance = roundingOf(statement, other);
  if (!other.ore.minus(statement.ore).abs().greaterThan(tolerance)) return [];
  const from = [statement.cell];
  const figures = compared({ ...other, actual: other.ore, expected: statement.ore, tolerance, from });
  return [{ messageId: 'differs', data: { other: statement.cell }, ...figures } as const];
}
