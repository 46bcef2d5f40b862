import type { BudgetTable } from '../../../src/reading';
import { withCorrections, withFixedUnitsAndSigns } from '../../../src/reading/tables/corrections';
import type { TableCorrection } from '../../../src/settings';
import { parseRange, type CellRange } from '../../../src/workbook';
import { budgetTable } from '../../support/table';

function tableAt(range: string, sheet = 'Budget'): BudgetTable {
  const table = budgetTable([['# Kostnader'], ['Team', 500], ['# Övrigt'], ['Kansli', 300], ['Hyra', 100]], {
    sheet,
    columns: [2025, 2026],
  });
  return { ...table, id: range, range: parseRange(range) as CellRange };
}

function saidOf(range: string, said: Partial<TableCorrection> = {}): TableCorrection {
  return {
    ...{ sheet: 'Budget', range: parseRange(range) as CellRange, ignore: true, unit: null, costs: null, kind: null },
    ...{ columns: [], rows: [] },
    ...said,
  };
}

/** The tables that are left when the one that a correction is about is ignored. */
function left(tables: readonly BudgetTable[], ...corrections: readonly TableCorrection[]): string[] {
  return withCorrections(tables, corrections).map(({ id }) => id);
}

describe('what the user has said of a table', () => {
  const [upper, lower, beside] = [tableAt('A1:C6'), tableAt('A9:C12'), tableAt('E1:G6')];
  const tables = [upper, lower, beside];

  test('holds for the table at that place', () => {
    expect(left(tables)).toEqual(['A1:C6', 'A9:C12', 'E1:G6']);
    expect(left(tables, saidOf('A1:C6'))).toEqual(['A9:C12', 'E1:G6']);
    expect(left(tables, saidOf('A9:C12'), saidOf('E1:G6'))).toEqual(['A1:C6']);
  });

  test('holds for the table that has moved or grown since, where they still overlap', () => {
    expect(left(tables, saidOf('A6:C8'))).toEqual(['A9:C12', 'E1:G6']);
    expect(left(tables, saidOf('A5:C12'))).toEqual(['A1:C6', 'E1:G6']);
    expect(left(tables, saidOf('C1:E6'))).toEqual(['A9:C12', 'E1:G6']);
    expect(left(tables, saidOf('B6:F9'))).toEqual(['A9:C12', 'E1:G6']);
    expect(left([tableAt('A1:A9'), tableAt('B1:D5')], saidOf('A1:D5'))).toEqual(['A1:A9']);
  });

  test('holds for no table beside, below or on another sheet', () => {
    expect(
      left(tables, saidOf('D1:D6'), saidOf('A7:C8'), saidOf('H1:J6'), saidOf('D7:D8'), saidOf('I20:J30')),
    ).toHaveLength(3);
    expect(left([tableAt('A1:C6', 'Plan')], saidOf('A1:C6'))).toEqual(['A1:C6']);
  });

  test('changes what was said and nothing else', () => {
    const [table] = withCorrections(
      [upper],
      [
        saidOf('A1:C6', {
          ignore: false,
          kind: 'detail',
          columns: [{ line: 2, kind: 'actual', year: null }],
          rows: [
            { label: ' TEAM ', role: null, side: 'income', concept: 'office' },
            { label: 'Övrigt', role: 'line', side: null, concept: null },
          ],
        }),
      ],
    );
    expect(table!.kind).toBe('detail');
    expect(table!.columns.map(({ kind, year }) => `${kind} ${year}`)).toEqual(['budget 2025', 'actual 2026']);
    expect(table!.rows.map(({ label, role, section }) => `${label} ${role} ${section}`)).toEqual([
      ...['Kostnader heading null', 'Team line 0', 'Övrigt line 0', 'Kansli line 0', 'Hyra line 0'],
    ]);
    expect(table!.rows[1]).toMatchObject({ side: 'income', concept: 'office' });
    expect(table!.rows[3]).toMatchObject({ side: upper.rows[3]!.side, concept: upper.rows[3]!.concept });
    expect(table!.unit).toBe(upper.unit);
  });

  test('makes a row the heading of those below it', () => {
    const rows = [{ label: 'Kansli', role: 'heading', side: null, concept: null }];
    const [table] = withCorrections([upper], [saidOf('A1:C6', { ignore: false, rows })]);
    expect(table!.rows.map(({ role, section }) => `${role} ${section}`)).toEqual([
      ...['heading null', 'line 0', 'heading null', 'heading null', 'line 3'],
    ]);
  });

  test('reads the amounts anew in the unit', () => {
    const amounts = (tables: readonly BudgetTable[]): string[] =>
      tables.flatMap(({ rows, unit }) => [
        `${unit.effective} ${unit.apparent}`,
        ...rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'amount' ? [cell.ore.toString()] : []))),
      ]);
    const said = [saidOf('A1:C6', { ignore: false, unit: 'kr' })];
    expect(amounts([upper])).toEqual(['tkr null', '50000000', '30000000', '10000000']);
    expect(amounts(withCorrections([upper], said))).toEqual(['kr kr', '50000', '30000', '10000']);
    expect(amounts(withFixedUnitsAndSigns([upper], said))).toEqual(['kr kr', '50000', '30000', '10000']);
    expect(amounts(withFixedUnitsAndSigns([lower], said))).toEqual(amounts([lower]));
  });

  test('holds for the signs of the costs', () => {
    const said = [saidOf('A1:C6', { ignore: false, costs: 'negative' })];
    const signs = withFixedUnitsAndSigns(tables, said).map((table) => table.signs.costs);
    expect(signs).toEqual(['negative', 'unknown', 'unknown']);
    expect(withFixedUnitsAndSigns(tables, [saidOf('A1:C6')])).toBe(tables);
    expect(withFixedUnitsAndSigns([upper], said)[0]!.unit).toBe(upper.unit);
  });
});
