import type { CellRef, Progress, WriteResult } from '../../workbook';
import type { PaneFix, PaneReport, PlacedText } from '../engine/report';
import type { MemberEntry, SettingsFile } from '../engine/settingsFile';

export const VIEWS = ['findings', 'funding', 'balance', 'reading', 'report', 'settings'] as const;
export type ViewId = (typeof VIEWS)[number];

/** What the pane is doing. Only one thing at a time. */
export type TaskKind = 'check' | 'write' | 'clear' | 'settings' | 'fix';

export interface Task {
  readonly kind: TaskKind;
  /** `read`: the workbook is being read; `think`: it is being checked; `write`: something is written into it. */
  readonly stage: 'read' | 'think' | 'write';
  readonly progress: Progress | null;
}

/** What the user is told above the views. */
export type Notice =
  | { readonly kind: 'failed'; readonly says: string; readonly todo: string }
  | { readonly kind: 'written'; readonly result: WriteResult }
  | { readonly kind: 'cleared' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'corrected' }
  | { readonly kind: 'accepted' }
  | { readonly kind: 'acceptanceTaken' }
  | { readonly kind: 'fixed' }
  | { readonly kind: 'fixUndone' }
  /** The cells no longer hold what they held, so nothing was done. */
  | { readonly kind: 'fixPassedBy'; readonly cells: readonly CellRef[] };

/** A change of the user's cells that was made in this session, and can be undone. */
export interface DoneFix {
  readonly id: number;
  readonly shown: PaneFix;
}

/** The settings as last loaded or stored; `null` until somebody has asked for them. */
export interface SettingsState {
  readonly file: SettingsFile;
  /** What is wrong with what the user tried to store. */
  readonly problems: readonly PlacedText[];
  /** Members of the sheets that the settings do not have. */
  readonly foundMembers: readonly MemberEntry[];
  /** Rises with every change from outside the form, so that the form starts anew. */
  readonly revision: number;
}

export interface PaneState {
  readonly view: ViewId;
  readonly task: Task | null;
  readonly report: PaneReport | null;
  /** The workbook was changed after the last check. */
  readonly isChanged: boolean;
  readonly notice: Notice | null;
  readonly settings: SettingsState | null;
  /** Who reviews and accepts, as typed; remembered for the session only. */
  readonly reviewer: string;
  /** Newest last. */
  readonly done: readonly DoneFix[];
}

export const initialState: PaneState = {
  view: 'findings',
  task: null,
  report: null,
  isChanged: false,
  notice: null,
  settings: null,
  reviewer: '',
  done: [],
};
