import { labelAt, moneyColumns } from '../../../src/rules/common/columns';
import { placeAt } from '../../../src/rules/common/place';
import { shortened } from '../../../src/rules/common/text';
import { budgetTable, type TableOptions } from '../../support/table';

const named = (label: string, columns: TableOptions['columns'], at = 0): string => {
  const table = budgetTable([['Kansli', 900]], columns ? { columns } : {});
  return labelAt(table, label, table.columns[at]!);
};

describe('what a user calls a cell', () => {
  test('the label and the year, where one column has it', () => {
    expect(named('Kansli', [2026, 2027], 1)).toBe('Kansli, 2027');
  });

  test('the heading, where several columns have the year', () => {
    const columns = [2026, { year: 2026, kind: 'actual' }, { year: 2025, kind: 'previousYear' }] as const;
    expect(named('Kansli', columns, 1)).toBe('Kansli, actual 2026');
    expect(named('Kansli', columns, 2)).toBe('Kansli, 2025');
  });

  test('differences count among the columns of a year, comments do not', () => {
    expect(named('Kansli', [2026, { year: 2026, kind: 'variance' }])).toBe('Kansli, budget 2026');
    expect(named('Kansli', [2026, { year: 2026, kind: 'comment' }])).toBe('Kansli, 2026');
  });

  test('the heading, where there is no year, and only what there is', () => {
    expect(named('Kansli', [{ year: null, kind: 'amount' }])).toBe('Kansli, amount');
    expect(named('', [2026])).toBe('2026');
    const table = budgetTable([['Kansli', 900]], { columns: [{ year: null, kind: 'amount' }] });
    expect(labelAt(table, 'Kansli', { ...table.columns[0]!, heading: '' })).toBe('Kansli');
  });

  test('the year, where several columns of it have no heading', () => {
    const table = budgetTable([['Kansli', 900, 950]], { columns: [2026, 2026] });
    expect(labelAt(table, 'Kansli', { ...table.columns[0]!, heading: '' })).toBe('Kansli, 2026');
  });
});

test('the columns of money are those that stand for money of their own', () => {
  const columns = ['budget', 'variance', 'share', 'comment', 'forecast', 'population', 'change'] as const;
  const table = budgetTable([['Kansli', 900]], { columns: columns.map((kind) => ({ year: 2026, kind })) });
  expect(moneyColumns(table).map(({ kind }) => kind)).toEqual(['budget', 'forecast']);
});

test('a place has its own cell first, and leaves out what is not there', () => {
  const cell = (row: number, sheet = 'Budget') => ({ sheet, row, column: 1 });
  expect(placeAt(cell(1), 'Kansli')).toEqual({ sheet: 'Budget', cell: cell(1), cells: [cell(1)], label: 'Kansli' });
  expect(placeAt(cell(1), 'Kansli', [cell(3, 'Text'), null, cell(2)]).cells).toEqual([
    cell(1),
    cell(3, 'Text'),
    cell(2),
  ]);
});

test('a long text is cut where a list ends, with a mark', () => {
  expect(shortened('  Budget \n 2026\u00A0(tkr) ')).toBe('Budget 2026 (tkr)');
  expect(shortened('a'.repeat(60))).toBe('a'.repeat(60));
  expect(shortened(`${'a'.repeat(59)} bcd`)).toBe(`${'a'.repeat(59)} …`);
  expect(shortened(`${'a'.repeat(60)}b`)).toBe(`${'a'.repeat(60)} …`);
});
