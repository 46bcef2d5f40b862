import { sum, type Ore } from '../../src/money';
import type { Changes, History } from '../../src/history';
import type { BudgetTable, ColumnKind, Figure, Reading, YearFigures } from '../../src/reading/model';
import { findSums } from '../../src/reading/structure';
import { isOpen, type CheckResult, type Finding } from '../../src/rules';
import { defaultSettings, type Settings } from '../../src/settings';
import { summarise, type Summary } from '../../src/summary';
import type { Cell, CellRef, GeneratedKind, Sheet, SheetCell, WorkbookSnapshot } from '../../src/workbook';
import { workbook } from '../support/grid';

type FigureName =
  'income' | 'contributions' | 'cost' | 'result' | 'openingEquity' | 'closingEquity' | 'equityUse' | 'frame';

/** Which rows of a table state a year's figures, by label; several labels are added up. Costs are turned positive. */
export type Stated = Partial<Record<FigureName, string | readonly string[]>>;

/** The figures of one column of a table, as the reading would give them. */
export function yearFigures(table: BudgetTable, column: number, stated: Stated): YearFigures {
  const figure = (name: FigureName): Figure | null => {
    const labels = stated[name];
    if (labels === undefined) return null;
    const rows = [labels].flat().map((label) => {
      const row = table.rows.find((each) => each.label === label);
      if (!row) throw new Error(`The table has no row ${label}.`);
      return row;
    });
    const amounts = rows.map((row) => {
      const cell = row.cells[column]!;
      if (cell.kind !== 'amount') throw new Error(`${row.label} has no amount.`);
      return cell;
    });
    const ore: Ore = sum(amounts.map((amount) => amount.ore));
    const cells = amounts.map(({ cell }) => cell);
    return { ore: name === 'cost' ? ore.abs() : ore, cell: cells[0]!, cells, table: table.id, label: rows[0]!.label };
  };
  const { year, kind } = table.columns[column]!;
  return {
    year: year!,
    kind,
    unit: table.unit.effective,
    step: table.unit.step,
    table: table.id,
    income: figure('income'),
    contributions: figure('contributions'),
    cost: figure('cost'),
    result: figure('result'),
    openingEquity: figure('openingEquity'),
    closingEquity: figure('closingEquity'),
    equityUse: figure('equityUse'),
    frame: figure('frame'),
  };
}

/** A reading made by hand from tables and the figures of their years. */
export function handMade(tables: readonly BudgetTable[], years: readonly YearFigures[] = []): Reading {
  const whole = tables.map((table) => findSums(table));
  return {
    workbook: 'prov.xlsx',
    sheets: [],
    tables: whole,
    prose: [],
    statements: [],
    activity: {
      goals: [],
      goalSections: [],
      participants: [],
      participantTables: [],
      staff: [],
      interventions: [],
      equalityPromises: [],
    },
    document: { facts: [], board: null, auditors: [], terms: [], spending: [], members: [], headings: [] },
    periods: [],
    unread: [],
    years,
    budgetYear: years.find(({ kind }) => kind === 'budget')?.year ?? years[0]?.year ?? null,
    association: { text: 'Samordningsförbundet Prov', cell: null },
    calculation: 'automatic',
  };
}

/** The workbook behind hand-made tables, for evaluating formulas that reach into it. */
export function sourceOf({ tables }: Reading): WorkbookSnapshot {
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  return workbook(
    ...sheets.map((name) => ({
      name,
      visibility: 'visible' as const,
      generated: null,
      isProtected: false,
      cells: tables.filter(({ sheet }) => sheet === name).flatMap(cellsOf),
      hiddenRows: new Set<number>(),
      hiddenColumns: new Set<number>(),
      merges: [],
    })),
  );
}

function cellsOf(table: BudgetTable): Cell[] {
  return table.rows.flatMap((row) =>
    row.cells.flatMap((cell) => {
      const at = { row: cell.cell.row, column: cell.cell.column, formula: null, format: 'General' };
      if (cell.kind === 'amount') return [{ ...at, value: cell.storedAsText ?? cell.number.toNumber() }];
      if (cell.kind === 'share') return [{ ...at, value: (cell.number ?? cell.share).toNumber() }];
      return cell.kind === 'nil' ? [{ ...at, value: cell.text }] : [];
    }),
  );
}

export function result(findings: readonly Finding[] = [], checks = 41): CheckResult {
  const counted = (some: readonly Finding[]) => {
    const count = (severity: Finding['severity']) => some.filter((finding) => finding.severity === severity).length;
    return { error: count('error'), warning: count('warning'), note: count('note') };
  };
  return {
    findings,
    checks,
    counts: counted(findings.filter(isOpen)),
    accepted: counted(findings.filter((finding) => !isOpen(finding))),
    unneeded: [],
    ruleVersion: '1.0',
  };
}

export function summariseHandMade(
  reading: Reading,
  {
    settings = {},
    findings = [],
    language = 'sv',
    changes = null,
    history,
  }: {
    settings?: Partial<Settings>;
    findings?: readonly Finding[];
    language?: 'sv' | 'en';
    changes?: Changes | null;
    history?: History;
  } = {},
): Summary {
  return summarise({
    reading,
    result: result(findings),
    settings: { ...defaultSettings, ...settings },
    language,
    workbookName: 'prov.xlsx',
    time: '2025-11-03T14:05:00',
    programVersion: '0.1.0',
    changes,
    ...(history && { history }),
  });
}

export function sheetOf({ sheets }: Summary, kind: GeneratedKind): Sheet {
  const sheet = sheets.find((each) => each.kind === kind);
  if (!sheet) throw new Error(`No sheet ${kind}.`);
  return sheet;
}

/** The row whose first text is the label (in any of the first two columns). */
export function rowOf(sheet: Sheet, label: string): readonly (SheetCell | null)[] {
  const row = sheet.rows.find((cells) => cells.slice(0, 2).some((cell) => cell?.value === label));
  if (!row) throw new Error(`${sheet.name} has no row ${label}.`);
  return row;
}

export function valuesOf(sheet: Sheet, label: string): SheetCell['value'][] {
  return rowOf(sheet, label).map((cell) => cell?.value ?? null);
}

export function formulasOf(sheet: Sheet, label: string): (string | undefined)[] {
  return rowOf(sheet, label).map((cell) => cell?.formula);
}

export function ref(sheet: string, row: number, column: number): CellRef {
  return { sheet, row, column };
}

export type { ColumnKind };
