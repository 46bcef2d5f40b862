import type { Reading } from '../reading/model';
import type { Settings } from '../settings/model';
import { cellKey, type CellRef } from '../workbook';
import type { AnyDraft, Finding, MessageShapes, Rule, Severity } from './model';

/** The message that the engine itself gives where a rule broke off. Its text is not the rule's. */
export const COULD_NOT_RUN = 'couldNotRun';

const MILDEST_FIRST: readonly Severity[] = ['note', 'warning', 'error'];

/** What the engine adds when it has seen all findings together. */
const UNSEEN = { causedBy: null, acceptance: null, lapsed: null, followsAccepted: false } as const;

/** What a rule found, complete but for its place among the others. */
export interface RuleRun {
  readonly checks: number;
  readonly findings: readonly Finding[];
}

/**
 * Runs one rule. A rule that throws gives one finding that says so, and stops nobody else.
 * A rule that the settings turn off, or that is not in force for the budget year, is not run at all.
 */
export function runRule<M extends MessageShapes>(rule: Rule<M>, reading: Reading, settings: Settings): RuleRun {
  if (settings.rules[rule.id]?.severity === 'off' || !holdsFor(rule, reading.budgetYear)) {
    return { checks: 0, findings: [] };
  }
  try {
    const outcome = rule.check(reading, settings);
    return { checks: outcome.checks, findings: outcome.findings.map((draft) => complete(rule, draft, settings)) };
  } catch {
    return { checks: 0, findings: [brokenRule(rule, reading)] };
  }
}

/** Whether the rule was, or is, in force for the budget year. A workbook without a year is judged by the rules of today. */
function holdsFor({ years }: Pick<Rule, 'years'>, budgetYear: number | null): boolean {
  if (!years) return true;
  if (budgetYear === null) return years.to === undefined;
  return budgetYear >= (years.from ?? budgetYear) && budgetYear <= (years.to ?? budgetYear);
}

function complete<M extends MessageShapes>(rule: Rule<M>, draft: AnyDraft<M>, settings: Settings): Finding {
  const { where } = draft;
  return {
    key: '',
    rule: rule.id,
    messageId: draft.messageId,
    severity: severityOf(rule, draft.severity, settings),
    basis: rule.basis,
    data: draft.data,
    where: { ...where, cells: withFirst(where.cell, where.cells) },
    expected: draft.expected ?? null,
    actual: draft.actual ?? null,
    difference: draft.difference ?? null,
    tolerance: draft.tolerance ?? null,
    restsOn: draft.restsOn ?? [],
    ...UNSEEN,
  };
}

/** The user's choice stands in for the rule's own severity; a milder message stays milder; a guess is never more than a note. */
function severityOf(rule: Rule, own: Severity | undefined, settings: Settings): Severity {
  if (rule.certainty === 'heuristic') return 'note';
  const chosen = settings.rules[rule.id]?.severity;
  if (!chosen || chosen === 'off') return own ?? rule.severity;
  return own ? milder(own, chosen) : chosen;
}

function milder(a: Severity, b: Severity): Severity {
  return MILDEST_FIRST.indexOf(a) < MILDEST_FIRST.indexOf(b) ? a : b;
}

/** The cells without repeats, the cell to look at first among them. */
function withFirst(first: CellRef | null, cells: readonly CellRef[]): readonly CellRef[] {
  const byKey = new Map((first ? [first, ...cells] : cells).map((cell) => [cellKey(cell), cell]));
  return [...byKey.values()];
}

function brokenRule(rule: Rule, reading: Reading): Finding {
  const sheet = (reading.sheets.find(({ kind }) => kind === 'budget') ?? reading.sheets[0])?.name ?? '';
  return {
    key: '',
    rule: rule.id,
    messageId: COULD_NOT_RUN,
    severity: 'warning',
    basis: rule.basis,
    data: { rule: rule.id },
    where: { sheet, cell: null, cells: [], label: '' },
    expected: null,
    actual: null,
    difference: null,
    tolerance: null,
    restsOn: [],
    ...UNSEEN,
  };
}
