import type { BudgetTable, Reading } from '../../reading/model';
import { possibleConventions, readVariances, type VarianceConvention, type VarianceReading } from '../common/variance';
import { BASIS } from '../facts/basis';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { otherWay: ['first'], unfavourable: [] } as const;

/** A variance has plus for what is good for the result, in all tables alike. A single cell that goes the other way is DEV-01's. */
export const UNS05 = defineRule({
  id: 'UNS-05',
  severity: 'warning',
  basis: BASIS.svedala,
  certainty: 'deterministic',
  messages: MESSAGES,
  check: (reading) => {
    const columns = columnsOf(reading);
    return { checks: columns.length, findings: [...disagreeing(columns), ...unfavourable(columns)] };
  },
});

interface Column {
  readonly table: BudgetTable;
  readonly variance: VarianceReading;
  readonly possible: readonly VarianceConvention[];
}

/** The columns of variances whose rows show which way they go. */
function columnsOf({ tables }: Reading): readonly Column[] {
  return tables.flatMap((table) =>
    readVariances(table)
      .filter(({ isConventionKnown }) => isConventionKnown)
      .map((variance) => ({ table, variance, possible: possibleConventions(table, variance) })),
  );
}

/** Columns that share no convention with the first one. */
function disagreeing([first, ...others]: readonly Column[]): readonly AnyDraft<typeof MESSAGES>[] {
  const there = first?.variance.column.headingCell;
  if (!first || !there) return [];
  return others
    .filter(({ possible }) => !possible.some((convention) => first.possible.includes(convention)))
    .flatMap(({ table, variance }) => {
      const cell = variance.column.headingCell;
      if (!cell) return [];
      const where = { sheet: table.sheet, cell, cells: [cell, there], label: variance.column.heading };
      return [{ messageId: 'otherWay', data: { first: there }, where } as const];
    });
}

/** Worth a note: plus for what is bad can be meant so, but few readers take it so. */
function unfavourable(columns: readonly Column[]): readonly AnyDraft<typeof MESSAGES>[] {
  return columns
    .filter(({ possible }) => possible[0] === 'unfavourable')
    .flatMap(({ table, variance: { column } }) => {
      const cell = column.headingCell;
      if (!cell) return [];
      const where = { sheet: table.sheet, cell, cells: [cell], label: column.heading };
      return [{ messageId: 'unfavourable', data: {}, where, severity: 'note' } as const];
    });
}
