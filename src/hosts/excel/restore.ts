import { CHART_NAME, HISTORY_PART } from '../markers';
import type { SheetBackup } from './backup';
import { restoreSteps } from './backup';
import { writeWork } from './batches';
import type { Work } from './batches';
import { addMark, isMarkable, marksOf, removeMarks } from './marks';
import type { Session } from './session';
import type { SheetState, State } from './state';
import { readState } from './state';
import { restoreStored } from './stored';
import type { Before, NewCharts } from './write';

/**
 * Brings a workbook in which a change has failed into one piece again: back to what was there or, where the change had
 * come to its last actions, through to its end.
 * @param charts the charts that the last request renews; `null` where the change did not come to that request
 * @param code what Excel called the failure
 * @returns whether the change stands. Nothing is thrown: the caller has the error that counts.
 */
export async function restore(
  session: Session,
  before: Before,
  charts: NewCharts | null,
  code: string,
): Promise<boolean> {
  try {
    const now = await readState(session);
    if (charts && chartsAreGone(before.state, now)) {
      await completeCharts(session, before.state, now, charts);
      return true;
    }
    await goBack(session, before, now, code);
  } catch {
    // Excel cannot be reached any more.
  }
  return false;
}

/** Old charts go last of all; where one is gone, everything else has been done. */
function chartsAreGone(before: State, now: State): boolean {
  return before.sheets.some((was) => was.generated && goneCharts(was, now).length > 0);
}

function goneCharts(was: SheetState, now: State): string[] {
  const sheet = now.sheets.find((one) => one.id === was.id);
  return sheet ? was.charts.filter((chart) => !sheet.charts.includes(chart)) : [];
}

function completeCharts(session: Session, before: State, now: State, renewed: NewCharts): Promise<void> {
  return session.write((context) => {
    for (const was of before.sheets.filter((one) => one.generated)) {
      const sheet = now.sheets.find((one) => one.id === was.id);
      if (!sheet || sheet.charts.length === 0) continue;
      const all = context.workbook.worksheets.getItem(was.id).charts;
      was.charts.filter((chart) => sheet.charts.includes(chart)).forEach((chart) => all.getItem(chart).delete());
      const made = sheet.charts.find((chart) => !was.charts.includes(chart));
      if (renewed.has(was.id) && made !== undefined) all.getItem(made).name = CHART_NAME;
    }
  });
}

async function goBack(session: Session, before: Before, now: State, code: string): Promise<void> {
  // Alone in its request, and first: it is the one thing here that nothing else could bring back.
  if (before.history) await restoreStored(session, HISTORY_PART, before.history);
  await session.write((context) => {
    removeAdded(context, before, now, code);
    restoreMarks(context, before, now);
    removeNewCharts(context, before.state, now);
  });
  await writeWork(
    session,
    before.sheets.flatMap((backup) => workOf(backup, now)),
  );
}

/** Nothing for a sheet that somebody has deleted meanwhile. */
function workOf(backup: SheetBackup, now: State): Work[] {
  const sheet = now.sheets.find((one) => one.id === backup.id);
  if (!sheet) return [];
  const open = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem(backup.id);
  return [{ open, steps: restoreSteps(backup, sheet.used) }];
}

/**
 * Removes the sheets that the change has added: they carry our marker, or are still empty because the change got no
 * further. No other sheet is ever removed, and none without marker where somebody else has added one of that name.
 */
function removeAdded(context: Excel.RequestContext, before: Before, now: State, code: string): void {
  const mayBeUnmarked = code !== 'ItemAlreadyExists';
  for (const sheet of now.sheets) {
    const isNew = before.added.includes(sheet.name) && !before.state.sheets.some((was) => was.id === sheet.id);
    if (isNew && (sheet.generated !== null || (mayBeUnmarked && sheet.used === null))) {
      context.workbook.worksheets.getItem(sheet.id).delete();
    }
  }
}

function restoreMarks(context: Excel.RequestContext, before: Before, now: State): void {
  const open = now.sheets.filter(isMarkable);
  open.filter((sheet) => sheet.marks.length > 0).forEach((sheet) => removeMarks(context, sheet));
  marksOf(before.marks)
    .filter((mark) => open.some((sheet) => sheet.id === mark.sheetId))
    .forEach((mark) => addMark(context, mark));
}

function removeNewCharts(context: Excel.RequestContext, before: State, now: State): void {
  for (const was of before.sheets.filter((one) => one.generated)) {
    const sheet = now.sheets.find((one) => one.id === was.id);
    const made = sheet?.charts.filter((chart) => !was.charts.includes(chart)) ?? [];
    if (made.length === 0) continue;
    const all = context.workbook.worksheets.getItem(was.id).charts;
    made.forEach((chart) => all.getItem(chart).delete());
  }
}
