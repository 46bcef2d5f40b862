import type { FixEntry } from '../../history';
import type { Language } from '../../money';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import type { Catalogue } from './catalogue';
import type { CheckAnswer, CheckContext, Generated, Recording, SettingsAnswer } from './engine';

/** A snapshot without its cells, which follow in pieces. */
export type SnapshotFrame = Omit<WorkbookSnapshot, 'sheets'> & {
  readonly sheets: readonly Omit<SheetSnapshot, 'cells'>[];
};

/** What the pane asks of the worker. A snapshot comes in pieces, since copying it whole would hold up the pane. */
export type Request =
  | { readonly kind: 'begin'; readonly frame: SnapshotFrame }
  | { readonly kind: 'cells'; readonly sheet: number; readonly cells: readonly Cell[] }
  | { readonly kind: 'check'; readonly id: number; readonly settings: string | null; readonly context: CheckContext }
  | {
      readonly kind: 'checkAgain';
      readonly id: number;
      readonly settings: string | null;
      readonly context: CheckContext;
    }
  | { readonly kind: 'generated'; readonly id: number; readonly recording: Recording }
  | { readonly kind: 'recordFix'; readonly id: number; readonly history: string | null; readonly entry: FixEntry }
  | { readonly kind: 'readSettings'; readonly id: number; readonly json: string | null; readonly language: Language }
  | { readonly kind: 'catalogue'; readonly id: number; readonly language: Language };

export type Answered = CheckAnswer | Generated | SettingsAnswer | Catalogue | string | null;

export type Response =
  | { readonly id: number; readonly ok: true; readonly value: Answered }
  | { readonly id: number; readonly ok: false; readonly message: string };
