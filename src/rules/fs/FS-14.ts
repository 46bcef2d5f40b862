import { findDates } from '../../reading/words/dates';
import type { BudgetTable, Reading, RowCell, TableColumn, TableRow } from '../../reading/model';
import type { DocumentFacts, Settings } from '../../settings/model';
import type { CellRef } from '../../workbook';
import { BASIS } from '../facts/basis';
import { memberColumns } from '../facts/members';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = {
  withoutDate: ['text'],
  settingWithoutDate: [],
  stillPreliminary: ['text'],
  settingStillPreliminary: [],
} as const;

const PRELIMINARY =
  /(?<!\p{L})(?:prel(?:iminär\p{L}*|\.)?|förslag till beslut|äskad\p{L}*|äskat|begärd\p{L}*|begärt)(?!\p{L})/iu;

/** Words beside the state's money that say how far its allocation has come. */
interface Mark {
  readonly text: string;
  readonly cell: CellRef;
  readonly hasDate: boolean;
}

/** An allocation that is said to be preliminary has a date, and a decided budget does not rest on one. */
export const FS14 = defineRule({
  id: 'FS-14',
  severity: 'note',
  basis: BASIS.sodertalje,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['documents.allocation', 'budget.status', 'budget.decidedOn'],
  check(reading, settings) {
    const { allocation } = settings.documents;
    const place = statePlace(reading, settings);
    if (allocation) return place ? bySettings(allocation, place, isDecided(reading, settings)) : NOTHING;
    const mark = marksOf(reading, settings)[0];
    return mark ? byMark(mark, isDecided(reading, settings)) : NOTHING;
  },
});

const NOTHING = { checks: 0, findings: [] };

/** The first cell of the state's money. */
function statePlace(reading: Reading, settings: Settings): { readonly cell: CellRef; readonly label: string } | null {
  const state = memberColumns(reading, settings).find(({ parties }) => parties.state)?.parties.state;
  return state ? { cell: state.cells[0]!, label: state.label } : null;
}

/** Whether the budget is decided, by the settings or by a decision in the workbook. */
function isDecided({ statements }: Reading, { budget }: Settings): boolean {
  if (budget.status === 'draft') return false;
  return budget.status === 'decided' || budget.decidedOn !== null || statements.some(({ kind }) => kind === 'decision');
}

function bySettings(
  { status, on }: NonNullable<DocumentFacts['allocation']>,
  { cell, label }: { readonly cell: CellRef; readonly label: string },
  decided: boolean,
) {
  const where = { sheet: cell.sheet, cell, cells: [cell], label };
  const findings: AnyDraft<typeof MESSAGES>[] = [];
  if (on === null) findings.push({ messageId: 'settingWithoutDate', data: {}, where });
  if (status === 'preliminary' && decided) findings.push({ messageId: 'settingStillPreliminary', data: {}, where });
  return { checks: 1, findings };
}

function byMark({ text, cell, hasDate }: Mark, decided: boolean) {
  const where = { sheet: cell.sheet, cell, cells: [cell], label: text };
  const findings: AnyDraft<typeof MESSAGES>[] = [];
  if (!hasDate) findings.push({ messageId: 'withoutDate', data: { text }, where });
  if (decided) findings.push({ messageId: 'stillPreliminary', data: { text }, where });
  return { checks: 1, findings };
}

/** In the row of the state's money: its label and the words beside its amount; or the heading over it. */
function marksOf(reading: Reading, settings: Settings): readonly Mark[] {
  return memberColumns(reading, settings).flatMap(({ table, column, parties }) =>
    (parties.state?.rows ?? []).flatMap((row) => marksOfRow(table, column, row)),
  );
}

function marksOfRow(table: BudgetTable, column: TableColumn, row: TableRow): readonly Mark[] {
  const beside = row.cells.filter((cell) => cell.kind === 'text');
  const hasDateCell = row.cells.some((cell) => cell.kind === 'date');
  const texts = [
    { text: row.label, cell: row.labelCell },
    ...beside.map((cell: Extract<RowCell, { kind: 'text' }>) => ({ text: cell.text, cell: cell.cell })),
    { text: column.heading, cell: column.headingCell },
  ];
  const whole = [...texts.map(({ text }) => text), table.title.text].join(' ');
  return texts.flatMap(({ text, cell }) => {
    if (!cell || !PRELIMINARY.test(text)) return [];
    return [{ text, cell, hasDate: hasDateCell || findDates(whole).length > 0 }];
  });
}
