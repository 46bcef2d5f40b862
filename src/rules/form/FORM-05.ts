import type { BudgetTable, Reading, TableRow } from '../../reading/model';
import { BASIS } from '../facts/basis';
import { isMoneyColumn } from '../common/columns';
import { isWholeBudget } from '../facts/wholeBudget';
import { defineRule } from '../model';

/** A budget with fewer lines of cost than this is a summary, and cannot be asked for each of them. */
const ENOUGH_LINES = 3;
/** What says that revision is paid for. Shortened, it may also be a budget that is revised. */
const AUDIT =
  /(?<!\p{L})(revision|revisorer|revisor|granskning av räkenskap|sakkunnigt biträde)|(?<!\p{L})rev(?![\p{L}\d])(?!\.? ?(?:bud|prognos|plan|datum|den|\d))/iu;

/** The budget has a row for revision: the förbund pays for it unless its förbundsordning says otherwise. */
export const FORM05 = defineRule({
  id: 'FORM-05',
  severity: 'warning',
  basis: BASIS.audit,
  certainty: 'deterministic',
  messages: { noAudit: [] },
  settings: ['association.charter.membersPayAudit'],
  check: (reading, { association }) => {
    const budget = largestBudget(reading);
    if (!budget || association.charter.membersPayAudit) return { checks: 0, findings: [] };
    return { checks: 1, findings: reading.tables.some(hasAudit) ? [] : [findingOf(budget)] };
  },
});

/** The förbund's budget with most lines of cost. */
function largestBudget(reading: Reading): BudgetTable | null {
  const budgets = reading.tables.filter(
    (table) => isWholeBudget(table, reading) && costLines(table).length >= ENOUGH_LINES,
  );
  return [...budgets].sort((a, b) => costLines(b).length - costLines(a).length)[0] ?? null;
}

function costLines({ rows }: BudgetTable): readonly TableRow[] {
  return rows.filter(({ role, side }) => role === 'line' && side === 'cost');
}

function hasAudit({ rows }: BudgetTable): boolean {
  return rows.some(({ concept, label }) => concept === 'audit' || AUDIT.test(label));
}

function findingOf(table: BudgetTable) {
  const total = table.rows.find(({ concept }) => concept === 'totalCost') ?? costLines(table).at(-1);
  const cells = table.columns.filter(isMoneyColumn).flatMap(({ index }) => total?.cells[index]?.cell ?? []);
  return {
    messageId: 'noAudit',
    data: {},
    where: {
      sheet: table.sheet,
      cell: cells[0] ?? total?.labelCell ?? null,
      cells,
      label: total?.label ?? table.title.text,
    },
  } as const;
}
