import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInContext, createContext } from 'node:vm';
import type { EmulatedExcel } from './emulatedExcel';

/*
 * Microsoft's own client, unmodified, in Node: it is loaded into a context of its own with stand-ins for what it looks
 * for in a page, and its session hands requests to an emulated Excel.
 */

interface Message {
  readonly Body: unknown;
}

interface Executor {
  executeAsync(customData: string, flags: number, message: Message): Promise<unknown>;
}

interface Session {
  _resolveRequestUrlAndHeaderInfo: () => Promise<{ url: string; headers: object }>;
  _createRequestExecutorOrNull: () => Executor;
}

interface Client {
  Office: unknown;
  readonly Excel: unknown;
  readonly OfficeExtension: {
    readonly SessionBase: { new (): Session; _overrideSession: Session };
    /** Lets the client refuse what the requirement set does not hold, by Microsoft's own list. */
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: object): void;
  };
}

function loadClient(): Client {
  const require = createRequire(`${process.cwd()}/package.json`);
  const path = require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');
  const page: Record<string, unknown> = {
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    console: { log: () => undefined, error: () => undefined, warn: () => undefined },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    location: { href: 'https://tilläget.invalid/', search: '', hash: '' },
    navigator: { userAgent: 'test' },
    document: { URL: 'https://tilläget.invalid/', cookie: '', getElementsByTagName: () => [] },
  };
  page.window = page;
  createContext(page);
  runInContext(readFileSync(path, 'utf8'), page, { filename: path });
  return page as unknown as Client;
}

let client: Client | null = null;

/** Lets the globals `Excel` and `Office` speak with this Excel, as they do in a task pane. */
export function connect(excel: EmulatedExcel, requirementSet = '1.17'): void {
  client ??= loadClient();
  const { OfficeExtension } = client;
  const session = new OfficeExtension.SessionBase();
  session._resolveRequestUrlAndHeaderInfo = () => Promise.resolve({ url: '', headers: {} });
  session._createRequestExecutorOrNull = () => ({ executeAsync: (_data, _flags, message) => exchange(excel, message) });
  OfficeExtension.SessionBase._overrideSession = session;
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  const trigger = OfficeExtension._testTriggerRichApiMessageEvent;
  excel.workbook.onChange = (sheet) => trigger(changedEvent(sheet.id));
  const supported = Number(requirementSet.split('.')[1]);
  const isSetSupported = (set: string, version: string): boolean =>
    set === 'ExcelApi' && Number(version.split('.')[1]) <= supported;
  const Office = { context: { requirements: { isSetSupported } } };
  client.Office = Office;
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  Object.assign(globalThis, { Excel: client.Excel, OfficeExtension, Office });
}

async function exchange(excel: EmulatedExcel, message: Message): Promise<unknown> {
  const request = JSON.stringify(message.Body);
  await new Promise((resolve) => setTimeout(resolve, 0));
  const answer = excel.handle(request);
  const failed = 'code' in answer;
  return {
    HttpStatusCode: failed ? 400 : 200,
    ErrorCode: failed ? answer.code : '',
    ErrorMessage: failed ? answer.code : '',
    Headers: {},
    Body: failed ? null : JSON.parse(answer.text),
  };
}

/** The message by which Excel tells that cells of a sheet have changed. */
function changedEvent(worksheetId: string): object {
  const message = { worksheetId, address: 'A1', changeType: 'RangeEdited', source: 'Local' };
  const entry = { messageCategory: 65_536, messageType: 10, targetId: 'Workbook', message: JSON.stringify(message) };
  return { entries: [entry] };
}
