import type { Statement, StatementKind } from '../../reading/model';
import { BASIS } from '../facts/basis';
import { defineRule } from '../model';

const GOALS: ReadonlySet<StatementKind> = new Set<StatementKind>([
  'goal',
  'goalCostsWithinIncome',
  'goalCostsWithinFrame',
]);
const GUIDELINES = /riktlinj|policy|reglemente|finansiella principer/i;

/** Riktlinjer for god ekonomisk hushållning are decided. Only asked of a workbook that sets financial goals. */
export const EK06 = defineRule({
  id: 'EK-06',
  severity: 'note',
  basis: BASIS.guidelines,
  certainty: 'deterministic',
  messages: { notNamed: [] },
  settings: ['documents.guidelines'],
  check(reading, settings) {
    const goal = reading.statements.find(isGoal);
    if (!goal) return { checks: 0, findings: [] };
    const isNamed =
      settings.documents.guidelines !== null ||
      [...reading.statements, ...reading.document.headings].some(({ text }) => GUIDELINES.test(text)) ||
      reading.tables.some(({ title, rows }) =>
        [title, ...rows.map(({ label }) => ({ text: label }))].some(({ text }) => GUIDELINES.test(text)),
      );
    const where = { sheet: goal.cell.sheet, cell: goal.cell, cells: [goal.cell], label: '' };
    return { checks: 1, findings: isNamed ? [] : [{ messageId: 'notNamed', data: {}, where }] };
  },
});

function isGoal({ kind }: Statement): boolean {
  return GOALS.has(kind);
}
