import { StrictMode, useState, useSyncExternalStore, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { openWorkbookFile, storedValue, entryAt, type SheetLook, type WorkbookLook } from '../../../src/hosts/file';
import { Fluent } from '../../../src/taskpane/parts/Fluent';
import { Grid, type GridCell, type GridSheet, type Place } from '../../../src/workbench/grid';
import { address, type CellValue } from '../../../src/workbook';
import { largeLook, RICH_HIGHLIGHTS, richLook } from './looks';

export interface GridSituation {
  readonly language: 'sv' | 'en';
  readonly theme: 'light' | 'dark';
  readonly nonce: string;
  /** A made-up workbook, or the bytes of one in base64. */
  readonly workbook: 'rich' | { readonly rows: number; readonly columns: number } | { readonly bytes: string };
}

/** What the tests reach the page by. */
export interface GridWindow {
  open(situation: GridSituation): void;
  select(row: number, column: number): void;
  sheet(at: number): void;
  readonly told: string[];
  readonly violations: string[];
}

let tell: () => void = () => undefined;
let selection: Place = { row: 0, column: 0 };
let sheetAt = 0;
let revision = 0;

const api: GridWindow = {
  told: [],
  violations: [],
  open: ({ language, theme, nonce, workbook }) => {
    const look = lookOf(workbook);
    createRoot(document.getElementById('pane')!).render(
      <StrictMode>
        <Fluent isDark={theme === 'dark'} styleNonce={nonce}>
          <main style={{ height: '100vh', display: 'grid', gridTemplateRows: 'auto minmax(0, 1fr) auto' }}>
            <button>före</button>
            <Bench look={look} language={language} />
            <button>efter</button>
          </main>
        </Fluent>
      </StrictMode>,
    );
  },
  select: (row, column) => update(() => (selection = { row, column })),
  sheet: (at) =>
    update(() => {
      sheetAt = at;
      selection = { row: 0, column: 0 };
    }),
};
Object.assign(window, { grid: api });
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  api.violations.push(`${violatedDirective} ${blockedURI}`),
);

function update(change: () => void) {
  change();
  revision++;
  tell();
}

function lookOf(workbook: GridSituation['workbook']): WorkbookLook {
  if (workbook === 'rich') return richLook();
  if ('rows' in workbook) return largeLook(workbook.rows, workbook.columns);
  const bytes = Uint8Array.from(atob(workbook.bytes), (letter) => letter.charCodeAt(0));
  return openWorkbookFile(bytes, 'workbook.xlsx').look();
}

function Bench({ look, language }: { readonly look: WorkbookLook; readonly language: 'sv' | 'en' }): ReactElement {
  useSyncExternalStore(
    (changed) => {
      tell = changed;
      return () => undefined;
    },
    () => revision,
  );
  const [edits] = useState(() => new Map<string, string>());
  const [sheets] = useState(() => look.sheets.map((sheet) => sheetOf(sheet, look, edits)));
  return (
    <Grid
      sheet={sheets[sheetAt]!}
      language={language}
      selection={selection}
      highlights={look.sheets[sheetAt]!.name === 'Budget 2026' ? RICH_HIGHLIGHTS : []}
      revision={revision}
      onSelect={(place) => update(() => (selection = place))}
      onEdit={(place, text) =>
        update(() => {
          edits.set(`${sheetAt} ${address(place)}`, text);
          api.told.push(`edit ${address(place)} ${text}`);
        })
      }
      onUndo={() => api.told.push('undo')}
      onRedo={() => api.told.push('redo')}
      onStepSheet={(step) => api.told.push(`step ${step}`)}
      onFollow={(cell) => api.told.push(`follow ${cell.sheet}!${address(cell)}`)}
      formulaText={(formula) => formula.replaceAll('SUM(', 'SUMMA(')}
    />
  );
}

function sheetOf(look: SheetLook, { styles, sheets }: WorkbookLook, edits: ReadonlyMap<string, string>): GridSheet {
  const at = sheets.indexOf(look);
  return {
    look,
    styles,
    cell: (row, column): GridCell | null => {
      const entry = entryAt(look.cells, row, column);
      const edited = edits.get(`${at} ${address({ row, column })}`);
      if (edited === undefined && entry < 0) return null;
      const style = entry < 0 ? 0 : look.cells.styles[entry]!;
      if (edited !== undefined) return { value: typed(edited), formula: null, style, isStale: false };
      const formula = look.cells.formulas.get(entry) ?? null;
      const value = storedValue(look.cells, entry);
      return { value, formula, style, isStale: value === null };
    },
  };
}

function typed(text: string): CellValue | undefined {
  if (text === '') return undefined;
  const number = Number(text.replace(',', '.').replaceAll(' ', ''));
  return Number.isNaN(number) ? text : number;
}
