import type { EmulatedExcel } from '../emulatedExcel';
import { PaneRuntime } from './paneRuntime';

/*
 * What Excel on the web answers the client in a task pane's frame. The two speak by messages in JSON: calls of methods,
 * and registrations for events. Requests for the workbook come inside calls, as text.
 */

interface Call {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

/** A call of a method of the document, told by the number of the method. */
interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
}

/** What the client is told of the program that it runs in. */
export interface OfficeSituation {
  /** The language of Excel's own words, `sv-SE`. */
  readonly language: string;
  /** The highest version of ExcelApi that is supported, `1.17`. */
  readonly excelApi: string;
}

const REQUEST = 0;
const RESPONSE = 1;
const INVOKE = 0;
const TO_CALL = 0;
const TO_EVENT = 1;

const EXECUTE_REQUEST = 93;
const COMMAND_COMPLETED = 94;
const PARTITION = 0;
const REQUEST_TEXT = 4;
const WEB_APPLICATION = 16;
const TASK_PANE = 1;
const OPENED = 1;

/** Errors of a request as a whole that have a number of their own in this conversation. */
const ERROR_NUMBERS: Readonly<Record<string, number>> = {
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

/** The host's side of the conversation with one task pane. */
export class Conversation {
  /** The ids of the ribbon commands that the pane has reported as done. */
  readonly completedCommands: string[] = [];
  /** The pane's own program, which can show and hide the pane. */
  readonly runtime = new PaneRuntime();
  /** Calls that nothing here answers, by name. */
  readonly unknownCalls: string[] = [];
  private id = '';
  private readonly registrations = new Map<string, number>();

  constructor(
    private readonly excel: EmulatedExcel,
    private readonly situation: OfficeSituation,
    private readonly origin: string,
  ) {}

  /** Takes a message from the frame and gives the answer to it, or `null` where none is expected. */
  answer(message: string): string | null {
    const call = JSON.parse(message) as Call;
    if (call._messageType !== REQUEST) return null;
    this.id = call._conversationId;
    const data = call._actionType === INVOKE ? this.invoke(call) : this.register(call);
    return data === undefined ? null : this.message(call._actionName, call._correlationId, TO_CALL, data);
  }

  /** The message that tells the pane of a changed sheet, or `null` when it has not asked for it. */
  changed(sheetId: string): string | null {
    const event = { worksheetId: sheetId, address: 'A1', changeType: 'RangeEdited', source: 'Local', type: 'Changed' };
    return this.event('richApiMessage', { ArrayData: [[65_536, 10, 'Workbook', JSON.stringify(event), 1, false]] });
  }

  /** The message by which a button of the ribbon calls a function of the pane. */
  command(functionName: string, commandId: string): string | null {
    const source = { source: { id: commandId } };
    return this.event('appCommandInvoked', [commandId, functionName, JSON.stringify(source)]);
  }

  private event(name: string, data: unknown): string | null {
    const registration = this.registrations.get(name);
    return registration === undefined ? null : this.message(name, registration, TO_EVENT, data);
  }

  private message(name: string, correlation: number, responseType: number, data: unknown): string {
    return JSON.stringify({
      _messageType: RESPONSE,
      _actionName: name,
      _conversationId: this.id,
      _correlationId: correlation,
      _errorCode: 0,
      _responseType: responseType,
      _origin: this.origin,
      _data: data,
    });
  }

  private register({ _actionName, _correlationId }: Call): unknown {
    this.registrations.set(_actionName, _correlationId);
    return { Error: 0 };
  }

  private invoke({ _actionName, _data }: Call): unknown {
    if (_actionName === 'ContextActivationManager_getAppContextAsync') return this.context();
    if (_actionName === 'ContextActivationManager_notifyHost') return undefined;
    if (_actionName === 'executeMethod') return this.execute(_data as MethodCall);
    this.unknownCalls.push(_actionName);
    return undefined;
  }

  private execute({ DdaMethod, ArrayData, ...rest }: MethodCall): unknown {
    if (DdaMethod.DispatchId === EXECUTE_REQUEST) {
      const text = ArrayData?.[REQUEST_TEXT] as string;
      return ArrayData?.[PARTITION] === 'WacPartition' ? this.runtime.answer(text) : this.request(text);
    }
    if (DdaMethod.DispatchId === COMMAND_COMPLETED) {
      this.completedCommands.push((rest as Record<string, string>)['0']!);
      return { Error: 0 };
    }
    this.unknownCalls.push(`method ${DdaMethod.DispatchId}`);
    return { Error: 5001 };
  }

  private request(text: string): object {
    const answer = this.excel.handle(text);
    if ('text' in answer) return { Error: 0, Data: [200, [], answer.text] };
    const number = ERROR_NUMBERS[answer.code];
    if (number !== undefined) return { Error: number };
    const error = { Code: answer.code, Message: answer.code, ActionIndex: 0, Location: '', HttpStatusCode: 400 };
    return { Error: 0, Data: [200, [], JSON.stringify({ Results: [], Error: error })] };
  }

  private context(): object {
    return {
      _id: 'finsamkoll',
      _appName: WEB_APPLICATION,
      _appVersion: '16.01',
      _appUILocale: this.situation.language,
      _dataLocale: this.situation.language,
      _docUrl: `${this.origin}/workbook.xlsx`,
      _clientMode: 0,
      _settings: [],
      _reason: OPENED,
      _osfControlType: TASK_PANE,
      _eToken: '',
      _correlationId: 'finsamkoll',
      _appInstanceId: 'finsamkoll',
      _requirementMatrix: JSON.stringify({ excelapi: this.situation.excelApi, sharedruntime: '1.1', ribbonapi: '1.1' }),
      _hostFullVersion: '16.0.0.0',
      _appDomains: [],
    };
  }
}
