import type { Progress } from '../../workbook';
import type { CheckAnswer } from '../engine/engine';
import type { PlacedText } from '../engine/report';
import type { SettingsFile } from '../engine/settingsFile';
import type { DoneFix, Notice, PaneState, SettingsState, Task, TaskKind, ViewId } from './state';

/** Everything that can happen to the pane. */
export type Event =
  | { readonly type: 'opened'; readonly view: ViewId }
  | { readonly type: 'started'; readonly task: TaskKind; readonly stage: Task['stage'] }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'reading' }
  | { readonly type: 'staged'; readonly stage: Task['stage'] }
  | { readonly type: 'checked'; readonly answer: CheckAnswer }
  | { readonly type: 'ended'; readonly notice: Notice | null }
  | { readonly type: 'told'; readonly notice: Notice }
  | { readonly type: 'changed' }
  | { readonly type: 'settingsLoaded'; readonly file: SettingsFile; readonly problems: readonly PlacedText[] }
  | { readonly type: 'settingsRefused'; readonly problems: readonly PlacedText[] }
  | { readonly type: 'named'; readonly name: string }
  | { readonly type: 'fixed'; readonly done: DoneFix }
  | { readonly type: 'fixUndone'; readonly id: number }
  | { readonly type: 'dismissed' };

/** The pane after an event. Pure: whatever is drawn follows from the state alone. */
export function reduce(state: PaneState, event: Event): PaneState {
  switch (event.type) {
    case 'opened':
      return state.view === event.view ? state : { ...state, view: event.view };
    case 'started':
      return { ...state, task: { kind: event.task, stage: event.stage, progress: null }, notice: null };
    case 'progressed':
      return state.task ? { ...state, task: { ...state.task, progress: event.progress } } : state;
    case 'reading':
      // A change that comes while the workbook is read may or may not be in the snapshot; it counts as new.
      return { ...staged(state, 'read'), isChanged: false };
    case 'staged':
      return staged(state, event.stage);
    case 'checked':
      return checked(state, event.answer);
    case 'ended':
      // What was told while the task ran is still to be seen.
      return { ...state, task: null, notice: event.notice ?? state.notice };
    case 'told':
      return { ...state, notice: event.notice };
    case 'changed':
      // Before the first check there is nothing that could be out of date.
      return state.report && !state.isChanged ? { ...state, isChanged: true } : state;
    case 'settingsLoaded':
      return { ...state, settings: renewed(state.settings, event.file, event.problems) };
    case 'settingsRefused':
      return state.settings ? { ...state, settings: { ...state.settings, problems: event.problems } } : state;
    case 'named':
      return { ...state, reviewer: event.name };
    case 'fixed':
      return { ...state, done: [...state.done, event.done] };
    case 'fixUndone':
      return { ...state, done: state.done.filter(({ id }) => id !== event.id) };
    case 'dismissed':
      return { ...state, notice: null };
  }
}

function staged(state: PaneState, stage: Task['stage']): PaneState {
  return state.task ? { ...state, task: { ...state.task, stage, progress: null } } : state;
}

function checked(state: PaneState, { report, settings, foundMembers }: CheckAnswer): PaneState {
  return {
    ...state,
    report,
    settings: { ...renewed(state.settings, settings, report.settingsProblems), foundMembers },
  };
}

function renewed(before: SettingsState | null, file: SettingsFile, problems: readonly PlacedText[]): SettingsState {
  const isSame = before !== null && JSON.stringify(before.file) === JSON.stringify(file);
  return {
    file: isSame ? before.file : file,
    problems,
    foundMembers: before?.foundMembers ?? [],
    // A form that somebody is filling in is not emptied because a check has read the same settings again.
    revision: (before?.revision ?? 0) + (isSame ? 0 : 1),
  };
}
