interface RuntimeAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

const METHOD = 3;

/** The shared runtime that a pane and the commands of the ribbon run in: it shows the pane and hides it. */
export class PaneRuntime {
  /** The states that were asked for, in order: `Visible`, `Background`. */
  readonly states: string[] = [];

  /** Answers a request that is for the runtime, not for the workbook. */
  answer(request: string): object {
    const { Actions } = JSON.parse(request) as { Actions: readonly RuntimeAction[] };
    const results = Actions.map((action) => ({ ActionId: action.Id, Value: this.perform(action) }));
    return { Error: 0, Data: [200, [], JSON.stringify({ Results: results })] };
  }

  private perform({ ActionType, Name, ArgumentInfo }: RuntimeAction): unknown {
    if (ActionType !== METHOD) return null;
    if (Name === 'SetAppRuntimeState') this.states.push(String(ArgumentInfo?.Arguments?.[0]));
    if (Name === 'GetAppRuntimeState') return this.states.at(-1) ?? 'Visible';
    return null;
  }
}
