import type { CellEdit } from '../../workbook';

/** One step of the user's: what was done, and what takes it back. */
export interface Step {
  readonly edits: readonly CellEdit[];
  readonly inverse: readonly CellEdit[];
}

/** So many steps can be taken back. */
const MOST_STEPS = 500;

/** The user's own edits, to be undone and done again. What the pane generates is no part of it. */
export class EditHistory {
  private readonly done: Step[] = [];
  private readonly undone: Step[] = [];

  /** A new step; what had been undone can no longer be done again. */
  add(step: Step): void {
    this.done.push(step);
    if (this.done.length > MOST_STEPS) this.done.shift();
    this.undone.length = 0;
  }

  get toUndo(): Step | null {
    return this.done.at(-1) ?? null;
  }

  get toRedo(): Step | null {
    return this.undone.at(-1) ?? null;
  }

  /** The last step has been taken back. */
  markUndone(): void {
    const step = this.done.pop();
    if (step) this.undone.push(step);
  }

  /** The last step that had been taken back has been done again. */
  markRedone(): void {
    const step = this.undone.pop();
    if (step) this.done.push(step);
  }
}
