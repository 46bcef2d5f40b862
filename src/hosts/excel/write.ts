import type { GeneratedKind, Mark, Sheet, WriteResult } from '../../workbook';
import { WorkbookError } from '../../workbook';
import { CHART_NAME, HISTORY_PART } from '../markers';
import { excelCode, refused } from './errors';
import { freeSheetName, sheetNameKey } from '../sheetNames';
import type { MarkBackup, SheetBackup } from './backup';
import { backUpMarks, backUpSheets } from './backup';
import { writeWork } from './batches';
import type { Work } from './batches';
import type { NewMark } from './marks';
import { addMark, isMarkable, planMarks, removeMarks } from './marks';
import { restore } from './restore';
import type { Session } from './session';
import { emptySheet, markSheet, sheetSteps } from './sheetSteps';
import type { Surroundings } from './sheetSteps';
import type { SheetState, State } from './state';
import { NEW_CHART_NAME, readState } from './state';
import { putStored, readStored } from './stored';
import type { StoredState } from './stored';

/** A generated sheet and where it is, or will be, in the workbook. */
interface Placed {
  readonly sheet: Sheet;
  readonly name: string;
  /** `null`: the sheet is new. */
  readonly existing: SheetState | null;
}

/** The workbook as it was, for the case that a change fails. */
export interface Before {
  readonly state: State;
  readonly sheets: readonly SheetBackup[];
  readonly marks: readonly MarkBackup[];
  /** `null`: the change leaves it alone. */
  readonly history: StoredState | null;
  /** The names of the sheets that the change adds. */
  readonly added: readonly string[];
}

/**
 * Writes the sheets, then the marks and the history. Where something fails, what was there is put back.
 * @param history left out: the stored history stays as it is
 * @throws {WorkbookError}
 */
export async function writeGenerated(
  session: Session,
  sheets: readonly Sheet[],
  marks: readonly Mark[],
  history?: string,
): Promise<WriteResult> {
  const state = await readState(session);
  const placed = place(state, sheets);
  refuseProtected(state, placed);
  const plan = planMarks(state, marks);
  const before: Before = {
    state,
    sheets: await backUpSheets(session, state),
    marks: await backUpMarks(session, state),
    history: history === undefined ? null : await readStored(session, HISTORY_PART),
    added: placed.filter((one) => one.existing === null).map((one) => one.name),
  };
  let charts: NewCharts | null = null;
  try {
    await writeWork(
      session,
      placed.map((one) => workOf(one, placed, state)),
    );
    charts = needsNewChart(placed);
    await finish(session, before, placed, plan.formats, history);
  } catch (error) {
    const stands = await restore(session, before, charts, excelCode(causeOf(error)));
    if (!stands) throw refused(error, state.isReadOnly);
  }
  const written = placed.filter(({ sheet }) => sheets.includes(sheet));
  return {
    sheets: written.map(({ sheet, name }) => ({ kind: sheet.kind, name })),
    marks: plan.count,
    unmarked: plan.unmarked,
  };
}

function causeOf(error: unknown): unknown {
  return (error as { readonly cause?: unknown }).cause;
}

/**
 * Empties our sheets and takes our marks off.
 * @throws {WorkbookError} `sheetProtected` where a mark lies on a protected sheet, before anything is changed
 */
export async function clearGenerated(session: Session): Promise<void> {
  const state = await readState(session);
  const locked = state.sheets.find((sheet) => sheet.isProtected && sheet.marks.length > 0);
  if (locked) throw new WorkbookError('sheetProtected', { sheet: locked.name });
  await writeGenerated(session, [], []);
}

/** The sheets with their places, those of kinds that are not wanted now as empty ones. */
function place(state: State, sheets: readonly Sheet[]): Placed[] {
  const ours = new Map<GeneratedKind, SheetState>();
  for (const sheet of state.sheets) if (sheet.generated) ours.set(sheet.generated, sheet);
  const taken = new Set(state.sheets.map((sheet) => sheetNameKey(sheet.name)));
  const wanted = sheets.map((sheet): Placed => {
    const existing = ours.get(sheet.kind) ?? null;
    const name = existing?.name ?? freeSheetName(sheet.name, taken);
    taken.add(sheetNameKey(name));
    return { sheet, name, existing };
  });
  const others = [...ours]
    .filter(([kind]) => !sheets.some((sheet) => sheet.kind === kind))
    .map(([kind, existing]): Placed => {
      return { sheet: { kind, name: '', columns: [], rows: [] }, name: existing.name, existing };
    });
  return [...wanted, ...others];
}

function refuseProtected(state: State, placed: readonly Placed[]): void {
  const locked = placed.find(({ existing }) => existing?.isProtected);
  if (locked) throw new WorkbookError('sheetProtected', { sheet: locked.name });
  if (state.structureProtected && placed.some(({ existing }) => existing === null)) {
    throw new WorkbookError('structureProtected');
  }
}

function workOf({ sheet, name, existing }: Placed, placed: readonly Placed[], state: State): Work {
  const isEmpty = existing !== null && sheet.rows.length === 0;
  return {
    open: (context, isFirst) => open(context, isFirst, { sheet, name, existing }),
    steps: isEmpty ? [] : sheetSteps(sheet, surroundings(existing, placed, state)),
  };
}

function open(context: Excel.RequestContext, isFirst: boolean, { sheet, name, existing }: Placed): Excel.Worksheet {
  const { worksheets } = context.workbook;
  if (existing) {
    const found = worksheets.getItem(existing.id);
    if (isFirst) emptySheet(found, existing.used, existing.tables);
    return found;
  }
  if (!isFirst) return worksheets.getItem(name);
  const added = worksheets.add(name);
  markSheet(added, sheet);
  return added;
}

function surroundings(existing: SheetState | null, placed: readonly Placed[], state: State): Surroundings {
  const ours = new Set(placed.map((one) => one.existing?.id));
  return {
    textSize: state.textSize,
    chartName: existing && existing.charts.length > 0 ? NEW_CHART_NAME : CHART_NAME,
    sheetNamed: (wished) => {
      const isUsers = state.sheets.some((one) => one.name === wished && !ours.has(one.id));
      return isUsers ? wished : (placed.find((one) => one.sheet.name === wished)?.name ?? null);
    },
  };
}

/** The sheets whose new chart waits under a name of its own for the old one to go. */
export type NewCharts = ReadonlySet<string>;

function needsNewChart(placed: readonly Placed[]): NewCharts {
  return new Set(placed.flatMap(({ sheet, existing }) => (sheet.chart && existing ? [existing.id] : [])));
}

/** The second request: marks and history, and at its very end the old charts make room for the new. */
async function finish(
  session: Session,
  { state, history: stored }: Before,
  placed: readonly Placed[],
  formats: readonly NewMark[],
  history: string | undefined,
): Promise<void> {
  const marked = state.sheets.filter((sheet) => isMarkable(sheet) && sheet.marks.length > 0);
  const drawn = state.sheets.filter((sheet) => sheet.generated && sheet.charts.length > 0);
  if (marked.length + drawn.length + formats.length === 0 && history === undefined) return;
  await session.write((context) => {
    marked.forEach((sheet) => removeMarks(context, sheet));
    formats.forEach((format) => addMark(context, format));
    if (history !== undefined) putStored(context, HISTORY_PART, stored?.id ?? null, history);
    swapCharts(context, drawn, needsNewChart(placed));
  });
}

/** Takes the charts of the earlier run away and gives the new ones their name. */
export function swapCharts(context: Excel.RequestContext, drawn: readonly SheetState[], renewed: NewCharts): void {
  for (const { id, charts } of drawn) {
    const all = context.workbook.worksheets.getItem(id).charts;
    charts.forEach((chart) => all.getItem(chart).delete());
    if (renewed.has(id)) all.getItem(NEW_CHART_NAME).name = CHART_NAME;
  }
}
