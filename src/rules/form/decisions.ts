import type { Reading } from '../../reading/model';
import type { Settings } from '../../settings/model';
import type { CellRef } from '../../workbook';
import { isWholeBudget } from '../facts/wholeBudget';

/** A day on which something was decided; `cell` is `null` where the settings say so. */
export interface DatedDecision {
  readonly date: string;
  readonly cell: CellRef | null;
  /** The year whose budget or report it says to be of. */
  readonly year: number | null;
}

/** What is decided beside the budget, or changes one that is decided. */
const OF_SOMETHING_ELSE =
  /(?<!\p{L})(?:rev(?:\.|id\p{L}*)|ändr\p{L}*|tillägg\p{L}*|omfördel\p{L}*|årsredovis\p{L}*|delår\p{L}*|tertial\p{L}*|uppföljning\p{L}*|bokslut\p{L}*|riktlinje\p{L}*|policy\p{L}*|arvode\p{L}*|reglement\p{L}*|delegation\p{L}*|ansök\p{L}*|insatsen|projektet|medlems\p{L}*|bidrag\p{L}*|avgift\p{L}*|tilldelning\p{L}*|kommunens|regionens|kf|rf|ks|kommunen|regionen)(?!\p{L})/iu;
/** A line in the head of a document is short; a longer text must name the budget. */
const LONGEST_LINE = 80;
const OF_THE_BUDGET = /budget|verksamhetsplan|flerårsplan/iu;

/** The days on which the workbook or the settings say that the budget was decided, the first one first. */
export function budgetDecisions(reading: Reading, { budget }: Settings): readonly DatedDecision[] {
  const isMeant = ({ text, cell }: { readonly text: string; readonly cell: CellRef }): boolean =>
    !OF_SOMETHING_ELSE.test(text) &&
    (OF_THE_BUDGET.test(text) || (text.length <= LONGEST_LINE && isBudgetSheet(cell.sheet, reading)));
  const said = [
    ...reading.statements.filter(({ kind }) => kind === 'decision'),
    ...reading.document.facts.filter(({ kind }) => kind === 'decided'),
  ]
    .filter(isMeant)
    .flatMap(({ date, cell }) => (date ? [{ date, cell, year: null }] : []));
  const listed = reading.document.facts
    .filter(({ kind, text }) => kind === 'budgetDecided' && !OF_SOMETHING_ELSE.test(text))
    .flatMap(({ date, cell, year, dateCell = cell }) => (date ? [{ date, cell: dateCell, year }] : []));
  const set = budget.decidedOn ? [{ date: budget.decidedOn, cell: null, year: budget.year }] : [];
  return [...set, ...said, ...listed].sort((a, b) => a.date.localeCompare(b.date));
}

/** Those of them that are of the budget that the workbook is for. */
export function decisionsOfBudget(reading: Reading, settings: Settings): readonly DatedDecision[] {
  const own = settings.budget.year ?? reading.budgetYear;
  return budgetDecisions(reading, settings).filter(({ year }) => year === null || year === own);
}

/** A sheet with a budget, or a cover of a workbook that is nothing but a budget. */
function isBudgetSheet(sheet: string, reading: Reading): boolean {
  const own = reading.tables.filter((table) => table.sheet === sheet);
  if (own.length > 0) return own.some((table) => isWholeBudget(table, reading));
  const isReport = reading.tables.some(({ kind }) => kind === 'followUp' || kind === 'incomeStatement');
  return (
    !isReport && !isAnnualReportSheet(sheet, reading) && reading.tables.some((table) => isWholeBudget(table, reading))
  );
}

/** A sheet whose own title says that it is an annual or interim report. */
export function isAnnualReportSheet(sheet: string, { document }: Reading): boolean {
  return document.facts.some(
    ({ kind, cell }) => cell.sheet === sheet && (kind === 'annualReport' || kind === 'interimReport'),
  );
}
