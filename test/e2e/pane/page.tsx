import { openWorkbookFile } from '../../../src/hosts/file';
import { RemoteEngine } from '../../../src/taskpane/engine/remoteEngine';
import { workerThread } from '../../../src/taskpane/engine/workerThread';
import { mountPane, type MountedPane } from '../../../src/taskpane/mountPane';
import { address, type CellRef } from '../../../src/workbook';

interface Opening {
  /** The workbook's bytes, in base64. */
  readonly bytes: string;
  readonly name: string;
  readonly language: 'sv' | 'en';
  readonly theme: 'light' | 'dark';
  readonly nonce: string;
}

/** What the tests reach the page by. */
export interface PaneWindow {
  open(opening: Opening): void;
  change(): void;
  settings(): Promise<string | null>;
  sheets(): Promise<string[]>;
  readonly revealed: string[];
  /** The longest that the page's thread was busy at a stretch, in milliseconds. */
  readonly longest: { busy: number };
  readonly violations: string[];
}

let mounted: MountedPane | null = null;
let changed: () => void = () => undefined;
let workbook: ReturnType<typeof openWorkbookFile>;

const api: PaneWindow = {
  revealed: [],
  longest: { busy: 0 },
  violations: [],
  open: ({ bytes, name, language, theme, nonce }) => {
    mounted?.unmount();
    workbook = openWorkbookFile(
      Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)),
      name,
    );
    document.documentElement.lang = language;
    mounted = mountPane(document.getElementById('pane')!, {
      workbook,
      engine: new RemoteEngine(workerThread(() => new Worker('engine.js'))),
      language,
      theme,
      programVersion: 'test',
      styleNonce: nonce,
      now: () => '2026-03-02T09:41:00',
      onReveal: (cell: CellRef) => api.revealed.push(`${cell.sheet}!${address(cell)}`),
      watch: (listener) => {
        changed = listener;
        return () => (changed = () => undefined);
      },
    });
  },
  change: () => changed(),
  settings: () => workbook.loadSettings(),
  sheets: async () => (await workbook.snapshot()).sheets.map(({ name }) => name),
};

new PerformanceObserver((entries) => {
  for (const { duration } of entries.getEntries()) api.longest.busy = Math.max(api.longest.busy, duration);
}).observe({ type: 'longtask' });
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
  api.violations.push(`${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`),
);
(window as unknown as { pane: PaneWindow }).pane = api;
