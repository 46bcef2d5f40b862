import { openWorkbookFile } from '../../../src/hosts/file';
import { RemoteEngine } from '../../../src/taskpane/engine/remoteEngine';
import { workerThread } from '../../../src/taskpane/engine/workerThread';
import { mountPane, type MountedPane } from '../../../src/taskpane/mountPane';
import { address, type CellRef, type Workbook, type WorkbookSnapshot } from '../../../src/workbook';

interface Opening {
  /** The workbook's bytes, in base64. */
  readonly bytes: string;
  readonly name: string;
  readonly language: 'sv' | 'en';
  readonly theme: 'light' | 'dark';
  readonly nonce: string;
}

/** How large a made-up workbook is to be. */
interface Size {
  readonly sheets: number;
  readonly rows: number;
}

/** What the tests reach the page by. */
export interface PaneWindow {
  open(opening: Opening): void;
  /** Opens the pane beside a large workbook that is in memory already, so that only the pane's own work is measured. */
  openLarge(opening: Omit<Opening, 'bytes' | 'name'>, size: Size): void;
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
let workbook: Workbook;

const api: PaneWindow = {
  revealed: [],
  longest: { busy: 0 },
  violations: [],
  open: ({ bytes, name, ...situation }) => {
    show(
      openWorkbookFile(
        Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)),
        name,
      ),
      situation,
    );
  },
  openLarge: (situation, size) => {
    const snapshot = largeSnapshot(size);
    const refuse = (): Promise<never> => Promise.reject(new Error('not part of this'));
    show(
      {
        snapshot: () => Promise.resolve(snapshot),
        write: refuse,
        clear: refuse,
        edit: refuse,
        reveal: refuse,
        loadSettings: () => Promise.resolve(null),
        saveSettings: refuse,
        loadHistory: () => Promise.resolve(null),
        saveHistory: refuse,
      },
      situation,
    );
  },
  change: () => changed(),
  settings: () => workbook.loadSettings(),
  sheets: async () => (await workbook.snapshot()).sheets.map(({ name }) => name),
};

function show(beside: Workbook, { language, theme, nonce }: Omit<Opening, 'bytes' | 'name'>): void {
  mounted?.unmount();
  workbook = beside;
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
}

/** Budgets of eight years, one a sheet, all alike. */
function largeSnapshot({ sheets, rows }: Size): WorkbookSnapshot {
  const years = [2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033];
  const text = (row: number, column: number, value: string | number) => ({
    row,
    column,
    value,
    formula: null,
    format: 'General',
  });
  const cells = [
    text(0, 0, 'Budget (tkr)'),
    ...years.map((year, column) => text(1, column + 1, `Budget ${year}`)),
    ...Array.from({ length: rows }, (_, row) => [
      text(row + 2, 0, `Insats ${row + 1}`),
      ...years.map((_year, column) => text(row + 2, column + 1, 100 + ((row * 7 + column) % 900))),
    ]).flat(),
  ];
  return {
    name: 'stor.xlsx',
    names: [],
    calculation: 'automatic',
    notices: [],
    sheets: Array.from({ length: sheets }, (_, index) => ({
      name: `Budget ${index + 1}`,
      visibility: 'visible',
      generated: null,
      isProtected: false,
      cells,
      hiddenRows: new Set<number>(),
      hiddenColumns: new Set<number>(),
      merges: [],
    })),
  };
}

new PerformanceObserver((entries) => {
  for (const { duration } of entries.getEntries()) api.longest.busy = Math.max(api.longest.busy, duration);
}).observe({ type: 'longtask' });
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
  api.violations.push(`${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`),
);
(window as unknown as { pane: PaneWindow }).pane = api;
