import type { BudgetTable, Reading, TableRow } from '../../reading/model';
import { BASIS } from '../facts/basis';
import { isWholeBudget } from '../facts/wholeBudget';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { noInterventions: ['row'], noSections: [] } as const;
/** A budget with fewer lines of cost is a summary. */
const ENOUGH_LINES = 3;
/** One line for all insatser. */
const ALL_TOGETHER =
  /^(?:individ\p{L}*|struktur\p{L}*|summa|samverkans|finansierade|beslutade)? ?insatser(?: totalt)?$/iu;

/** The budget shows amounts at the level that anslag are decided for. */
export const FORM15 = defineRule({
  id: 'FORM-15',
  severity: 'note',
  basis: BASIS.plan,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['association.charter.appropriationLevel'],
  check: (reading, settings) => {
    const level = settings.association.charter.appropriationLevel;
    const budget = reading.tables.find((table) => isWholeBudget(table, reading) && costs(table).length >= ENOUGH_LINES);
    if (!budget || level === null) return { checks: 0, findings: [] };
    return { checks: 1, findings: level === 'intervention' ? together(budget, reading) : unsectioned(budget) };
  },
});

function costs({ rows }: BudgetTable): readonly TableRow[] {
  return rows.filter(({ role, side }) => role === 'line' && side === 'cost');
}

/** A line for all insatser together, with no budget for each of them anywhere. */
function together(budget: BudgetTable, { tables }: Reading): readonly AnyDraft<typeof MESSAGES>[] {
  if (tables.some(({ kind }) => kind === 'intervention')) return [];
  const row = costs(budget).find(({ label }) => ALL_TOGETHER.test(label.trim()));
  if (!row?.labelCell) return [];
  const where = { sheet: budget.sheet, cell: row.labelCell, cells: [row.labelCell], label: row.label };
  return [{ messageId: 'noInterventions', data: { row: row.label }, where }];
}

function unsectioned(budget: BudgetTable): readonly AnyDraft<typeof MESSAGES>[] {
  const headed = new Set(costs(budget).map(({ section }) => section));
  const subtotals = budget.rows.filter(({ role, side }) => role === 'sum' && side === 'cost');
  if (headed.size > 1 || subtotals.length > 1) return [];
  const cell = budget.title.cell ?? costs(budget)[0]?.labelCell ?? null;
  const where = { sheet: budget.sheet, cell, cells: cell ? [cell] : [], label: budget.title.text };
  return [{ messageId: 'noSections', data: {}, where }];
}
