import type { Cell, WorkbookSnapshot } from '../../workbook';
import type { Engine } from './engine';
import type { Answered, Request, Response, SnapshotFrame } from './protocol';

/** Answers requests with an engine: the worker's side of the conversation. */
export function serve(engine: Engine, answer: (response: Response) => void): (request: Request) => void {
  let incoming: { readonly frame: SnapshotFrame; readonly cells: readonly Cell[][] } | null = null;

  const work = (request: Request): Promise<Answered> => {
    switch (request.kind) {
      case 'check': {
        const snapshot = assembled(incoming!);
        incoming = null;
        return engine.check(snapshot, request.settings, request.context);
      }
      case 'checkAgain':
        return engine.checkAgain(request.settings, request.context);
      case 'generated':
        return engine.generated(request.recording);
      case 'recordFix':
        return engine.recordFix(request.history, request.entry);
      case 'readSettings':
        return engine.readSettings(request.json, request.language);
      case 'catalogue':
        return engine.catalogue(request.language);
      default:
        return Promise.resolve(null);
    }
  };

  return (request) => {
    if (request.kind === 'begin') {
      incoming = { frame: request.frame, cells: request.frame.sheets.map(() => []) };
    } else if (request.kind === 'cells') {
      const cells = incoming!.cells[request.sheet]!;
      for (const cell of request.cells) cells.push(cell);
    } else {
      const { id } = request;
      Promise.resolve()
        .then(() => work(request))
        .then(
          (value) => answer({ id, ok: true, value }),
          (error: unknown) => answer({ id, ok: false, message: String(error) }),
        );
    }
  };
}

function assembled({
  frame,
  cells,
}: {
  readonly frame: SnapshotFrame;
  readonly cells: readonly Cell[][];
}): WorkbookSnapshot {
  return { ...frame, sheets: frame.sheets.map((sheet, index) => ({ ...sheet, cells: cells[index]! })) };
}
