import type { ColumnKind, Reading, Statement } from '../../reading/model';
import type { Settings } from '../../settings/model';
import { shortened } from '../common/text';
import { BASIS } from '../facts/basis';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { draft: ['text', 'decided'], draftBySettings: ['text'] } as const;

/** A budget that is decided does not call itself a proposal. */
export const FORM13 = defineRule({
  id: 'FORM-13',
  severity: 'warning',
  basis: BASIS.sodertalje,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['budget.status'],
  check: (reading, settings) => {
    const drafts = [...reading.statements.filter(({ kind }) => kind === 'draftStatus'), ...draftColumns(reading)];
    const decisions = decisionsOf(reading);
    const findings = drafts.flatMap((draft) => findingOf(draft, decisions, reading, settings));
    return { checks: drafts.length, findings };
  },
});

function decisionsOf({ statements }: Reading): readonly Statement[] {
  return statements.filter(({ kind }) => kind === 'decidedStatus');
}

/** Words of a heading over figures that are not decided. */
const DRAFT_HEADING = /(?<!\p{L})(?:förslag|budgetförslag|utkast|arbetsmaterial)(?:et)?(?!\p{L})/iu;
const PLANNED: ReadonlySet<ColumnKind> = new Set<ColumnKind>(['budget', 'revisedBudget', 'plan', 'amount']);

/** Columns of the budget year that are headed as a proposal, where no other column of the year holds what was decided. */
function draftColumns({ tables, budgetYear }: Reading): readonly Draft[] {
  return tables.flatMap(({ columns }) => {
    const ofYear = columns.filter(({ kind, year }) => PLANNED.has(kind) && year === budgetYear);
    const [only, ...others] = ofYear;
    if (!only?.headingCell || others.length > 0 || !DRAFT_HEADING.test(only.heading)) return [];
    return [{ text: only.heading, cell: only.headingCell, year: only.year }];
  });
}

type Draft = Pick<Statement, 'text' | 'cell' | 'year'>;

function findingOf(
  draft: Draft,
  decisions: readonly Statement[],
  reading: Reading,
  { budget }: Settings,
): readonly AnyDraft<typeof MESSAGES>[] {
  // Later years may well be preliminary in a budget that is decided.
  if (draft.year !== null && reading.budgetYear !== null && draft.year > reading.budgetYear) return [];
  const text = shortened(draft.text);
  const where = { sheet: draft.cell.sheet, cell: draft.cell, cells: [draft.cell], label: text };
  // The proposal may well be kept on a sheet of its own, beside what was decided.
  const isKept = (decision: Statement): boolean =>
    decision.cell.sheet !== draft.cell.sheet && [decision, draft].every(({ cell }) => hasBudget(reading, cell.sheet));
  if (decisions.some(isKept)) return [];
  const decided = decisions[0];
  if (decided) return [{ messageId: 'draft', data: { text, decided: decided.cell }, where }];
  return budget.status === 'decided' ? [{ messageId: 'draftBySettings', data: { text }, where }] : [];
}

/** Whether a sheet holds figures for the budget year. */
function hasBudget({ tables, budgetYear }: Reading, sheet: string): boolean {
  return tables.some(
    (table) =>
      table.sheet === sheet &&
      table.kind === 'budget' &&
      table.columns.some(({ kind, year }) => PLANNED.has(kind) && year === budgetYear),
  );
}
