import type { BudgetTable } from '../../../src/reading/model';
import { completeTables } from '../../../src/reading/structure';
import { defaultSettings } from '../../../src/settings';
import type { TableCorrection } from '../../../src/settings/model';
import { budgetTable, sumsOf } from '../../support/table';

function corrected(
  table: BudgetTable,
  sheet: string,
  ...rows: readonly (readonly [label: string, role: string | null])[]
): string[] {
  const correction: TableCorrection = {
    ...{ sheet, range: table.range, ignore: false, unit: null, costs: null, kind: null, columns: [] },
    rows: rows.map(([label, role]) => ({ label, role, side: null, concept: null })),
  };
  const settings = { ...defaultSettings, corrections: [correction] };
  return sumsOf(completeTables([table], { prose: [], settings })[0]!);
}

describe('rows that the user has said are lines', () => {
  const table = budgetTable([
    ['Team', 500],
    ['Kansli', 300],
    ['~ Kostnader', 800],
  ]);
  const sum = ['Kostnader (arithmetic) = +Team +Kansli'];

  test('are no sums, however they are spelled', () => {
    expect(corrected(table, 'Budget')).toEqual(sum);
    expect(corrected(table, 'Budget', ['Kostnader', 'line'])).toEqual([]);
    expect(corrected(table, 'Budget', ['Team', 'line'], [' KOSTNADER ', 'line'])).toEqual([]);
  });

  test('are those of the same sheet, by the same name, and said to be lines', () => {
    expect(corrected(table, 'Annat', ['Kostnader', 'line'])).toEqual(sum);
    expect(corrected(table, 'Budget', ['Team', 'line'])).toEqual(sum);
    expect(corrected(table, 'Budget', ['Kostnader', 'sum'], ['Kostnader', null])).toEqual(sum);
  });

  test('are lines in the table: a row that was read as a sum is corrected before', () => {
    const read = budgetTable([
      ['Team', 500],
      ['Kansli', 300],
      ['Summa kostnader', 800],
    ]);
    expect(corrected(read, 'Budget', ['Summa kostnader', 'line'])).toEqual([
      'Summa kostnader (arithmetic) = +Team +Kansli',
    ]);
  });
});
