import { orePerUnit, type Ore } from '../../money';
import { AMOUNT_KINDS } from '../columnKinds';
import type { BudgetTable, Concept, TableColumn, TableRow } from '../model';

/** Rows of eget kapital that say which end of the year they are for, or what becomes of it. */
const TOLD: ReadonlySet<Concept | null> = new Set<Concept | null>(['openingEquity', 'closingEquity', 'equityChange']);

/**
 * A lone row of eget kapital that does not say for which end of the year it is ("Eget kapital", "Ackumulerat överskott"), settled by
 * its figures: where each is the one before and the year's own result, it closes the years.
 */
export function withEquityTold(table: BudgetTable): BudgetTable {
  const rows = table.rows.filter(({ role, side }) => role !== 'heading' && role !== 'note' && side === 'equity');
  const bare = rows.filter(({ concept }) => concept === 'equity' || concept === 'equityUse');
  const [row] = bare;
  if (!row || bare.length > 1 || rows.some(({ concept }) => TOLD.has(concept))) return table;
  if (!closesYears(table, row)) return table;
  const closing: TableRow = { ...row, concept: 'closingEquity' };
  return { ...table, rows: table.rows.map((each) => (each === row ? closing : each)) };
}

function closesYears(table: BudgetTable, row: TableRow): boolean {
  const step = orePerUnit(table.unit.effective);
  const results = table.rows.filter(({ concept, role }) => concept === 'result' && role !== 'heading');
  const steps = pairs(table).flatMap(([before, after]) => {
    const [was, is] = [amountAt(row, before), amountAt(row, after)];
    if (was === null || is === null) return [];
    const grows = (column: TableColumn): boolean =>
      results.some((result) => {
        const ore = amountAt(result, column);
        return ore !== null && !ore.isZero() && !is.minus(was).minus(ore).abs().greaterThan(step);
      });
    return [{ closes: grows(after), opens: grows(before) }];
  });
  const closing = steps.filter(({ closes }) => closes).length + (row.concept === 'equity' ? bridged(table, row) : 0);
  const opening = steps.filter(({ opens }) => opens).length;
  // What is taken from eget kapital is no balance unless all its figures say so.
  if (row.concept === 'equityUse') return closing > 1 && closing === steps.length && opening < closing;
  return closing > opening && closing * 2 >= steps.length;
}

/** How many years have the only wrong amount between two right ones: what is before it and both results come to what is behind it. */
function bridged(table: BudgetTable, row: TableRow): number {
  const step = orePerUnit(table.unit.effective);
  const results = table.rows.filter(({ concept, role }) => concept === 'result' && role !== 'heading');
  const following = pairs(table);
  return following.filter(([before, middle]) => {
    const after = following.find(([one]) => one === middle)?.[1];
    const [was, between, is] = [amountAt(row, before), amountAt(row, middle), after ? amountAt(row, after) : null];
    if (!after || was === null || between === null || is === null) return false;
    return results.some((result) => {
      const [own, next] = [amountAt(result, middle), amountAt(result, after)];
      if (own === null || next === null || own.isZero() || next.isZero()) return false;
      const isRight = between.minus(was).minus(own).abs().lessThanOrEqualTo(step);
      return !isRight && !is.minus(was).minus(own).minus(next).abs().greaterThan(step);
    });
  }).length;
}

/** Columns of years that follow each other. */
function pairs({ columns }: BudgetTable): readonly (readonly [TableColumn, TableColumn])[] {
  const years = columns.filter(({ kind, year }) => year !== null && AMOUNT_KINDS.has(kind));
  return years.flatMap((after) =>
    years.filter(({ year }) => year === after.year! - 1).map((before) => [before, after] as const),
  );
}

function amountAt(row: TableRow, { index }: TableColumn): Ore | null {
  const cell = row.cells[index];
  return cell?.kind === 'amount' ? cell.ore : null;
}
