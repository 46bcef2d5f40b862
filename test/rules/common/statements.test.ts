import { Decimal, orePerUnit } from '../../../src/money';
import { readWorkbook } from '../../../src/reading';
import type { BudgetTable, Concept, TableRow } from '../../../src/reading/model';
import { figureAt, roundingOf, rowOf, statementColumns, tablesOf } from '../../../src/rules/common/statements';
import { defaultSettings } from '../../../src/settings';
import { workbook } from '../../support/grid';
import { budgetTable, type TableFigure, type TableLine, type TableOptions } from '../../support/table';
import { balanceSheet, cashFlow, incomeStatement } from '../xs/statements';

const statement = (lines: readonly TableLine[], options: TableOptions = {}): BudgetTable =>
  budgetTable(lines, { kind: 'balanceSheet', columns: [{ year: 2025, kind: 'actual' }], unit: 'kr', ...options });

test('the columns of a statement hold outcomes of whole years', () => {
  const kinds = ['actual', 'previousYear', 'amount', 'budget', 'forecast', 'variance', 'comment'] as const;
  const table = statement([], { columns: kinds.map((kind) => ({ year: 2025, kind })) });
  expect(statementColumns(table).map(({ kind }) => kind)).toEqual(['actual', 'previousYear', 'amount']);
  const months = [null, 12, 8] as const;
  const parts = months.map((count, index) => ({ ...table.columns[0]!, index, months: count }));
  expect(statementColumns({ ...table, columns: parts }).map((column) => column.months)).toEqual([null, 12]);
});

test('the tables of a kind are found among all', () => {
  const sheets = [incomeStatement(240000), balanceSheet({}), cashFlow({})];
  const reading = readWorkbook(workbook(...sheets), defaultSettings);
  expect(tablesOf(reading, 'balanceSheet').map(({ sheet }) => sheet)).toEqual(['Balansräkning']);
  expect(tablesOf(reading, 'budget')).toEqual([]);
});

describe('the row of a concept', () => {
  const rows = (...lines: readonly (readonly [string, TableRow['role'], Concept | null])[]): BudgetTable => {
    const table = statement(lines.map(([label]): TableLine => [`~ ${label}`, 1]));
    return {
      ...table,
      rows: table.rows.map((row, index) => ({ ...row, role: lines[index]![1], concept: lines[index]![2] })),
    };
  };

  test('is a sum before a line, and the last of several', () => {
    const lines = rows(
      ['A', 'line', 'equity'],
      ['B', 'sum', 'equity'],
      ['C', 'sum', 'equity'],
      ['D', 'line', 'equity'],
    );
    expect(rowOf(lines, 'equity')?.label).toBe('C');
    expect(rowOf(rows(['A', 'line', 'cash'], ['B', 'line', 'cash'], ['C', 'sum', 'assets']), 'cash')?.label).toBe('B');
  });

  test('is neither a heading nor a remark', () => {
    const lines = rows(['A', 'heading', 'equity'], ['B', 'line', 'equity'], ['C', 'note', 'equity']);
    expect(rowOf(lines, 'equity')?.label).toBe('B');
    expect(rowOf(rows(['A', 'heading', 'equity'], ['B', 'note', 'equity']), 'equity')).toBeNull();
  });

  test('is of the first concept that there is', () => {
    const lines = rows(['A', 'line', 'equity'], ['B', 'line', 'closingEquity']);
    expect(rowOf(lines, 'closingEquity', 'equity')?.label).toBe('B');
    expect(rowOf(lines, 'openingEquity', 'equity')?.label).toBe('A');
    expect(rowOf(lines, 'cash')).toBeNull();
  });
});

test('a figure is what a row states, and nothing where it states nothing', () => {
  const table = statement([
    ['Kassa', 1960],
    ['Fordringar', '-'],
    ['Lager', null],
    ['Inventarier', 'okänt'],
  ]);
  const figures = table.rows.map((row) => figureAt(table, row, table.columns[0]!));
  expect(figures.map((figure) => figure?.ore.toNumber())).toEqual([196000, 0, undefined, undefined]);
  expect(figures[0]!.cell).toEqual(table.rows[0]!.cells[0]!.cell);
  expect(figureAt(table, null, table.columns[0]!)).toBeNull();
});

describe('what rounding leaves of some figures', () => {
  const rounding = (unit: 'kr' | 'tkr' | 'mnkr', ...figures: readonly TableFigure[]): number => {
    const table = statement(
      figures.map((figure, index): TableLine => [`~ ${index}`, figure]),
      { unit },
    );
    return roundingOf(...table.rows.map((row) => figureAt(table, row, table.columns[0]!)!)).toNumber();
  };
  const step = (unit: 'kr' | 'tkr' | 'mnkr', digit = 1) => orePerUnit(unit).times(new Decimal(digit)).toNumber();

  test.each<[string, () => number, number]>([
    ['half an öre each in kronor', () => rounding('kr', 1960, 1690, 270), 1.5],
    ['half an öre each in kronor with öre', () => rounding('kr', 1960.5, 1690), 1],
    ['the last digit in tkr', () => rounding('tkr', 1960, 1690), step('tkr')],
    ['the coarsest last digit', () => rounding('mnkr', 1.96, 1.7), step('mnkr', 0.1)],
    ['nothing by a dash', () => rounding('tkr', '-', '-'), 1],
    ['a tenth where one of them is written to it', () => rounding('tkr', 1960.5, 1690.123), step('tkr', 0.1)],
  ])('%s', (_name, found, expected) => {
    expect(found()).toBe(expected);
  });
});
