import type { BudgetTable, TableRow } from '../../../src/reading/model';
import { withEquityTold } from '../../../src/reading/structure/equityRows';
import { budgetTable, type TableFigure, type TableLine, type TableOptions } from '../../support/table';

const YEARS = [2025, 2026, 2027];

function table(lines: readonly TableLine[], columns: TableOptions['columns'] = YEARS): BudgetTable {
  return budgetTable(lines, { columns });
}

/** What the row of eget kapital turns out to mean. */
function meaning(given: BudgetTable, label = 'Eget kapital'): string | null {
  return withEquityTold(given).rows.find((row) => row.label === label)!.concept;
}

function years(results: readonly TableFigure[], equity: readonly TableFigure[], columns = YEARS): string | null {
  return meaning(
    table(
      [
        ['Resultat', ...results],
        ['Eget kapital', ...equity],
      ],
      columns,
    ),
  );
}

describe('a lone row of eget kapital', () => {
  test('closes the years where each is the one before and the own result', () => {
    expect(years([-100, -50, -30], [500, 450, 420])).toBe('closingEquity');
    expect(years([-100, -50, -30], [500, 400, 350])).toBe('equity');
  });

  test('says nothing where the results are equal, nought, or are not there', () => {
    expect(years([-50, -50, -50], [500, 450, 400])).toBe('equity');
    expect(years([7, 0, 0], [500, 500, 500])).toBe('equity');
    expect(years([7, null, '-'], [500, 500, 500])).toBe('equity');
    expect(
      meaning(
        table([
          ['Kansli', -100, -50, -30],
          ['Eget kapital', 500, 450, 420],
        ]),
      ),
    ).toBe('equity');
  });

  test('may be a thousand off in thousands, and no more', () => {
    expect(years([-100, -50, -30], [500, 451, 422])).toBe('closingEquity');
    expect(years([-100, -50, -30], [500, 452, 424])).toBe('equity');
  });

  test('closes them where a single amount between two right ones is wrong', () => {
    const four = [...YEARS, 2028];
    expect(years([-100, -50, -30, 20], [500, 405, 420, 440], four)).toBe('closingEquity');
    expect(years([-100, -50, -30, 20], [500, 405, 430, 440], four)).toBe('equity');
  });

  test('closes them where half of the steps say so', () => {
    const four = [...YEARS, 2028];
    expect(years([-100, -50, -30], [500, 450, 300])).toBe('closingEquity');
    expect(years([-100, -50, -30, -20], [500, 450, 300, 200], four)).toBe('equity');
    expect(years([-100, -50, -30, -20], [500, 450, null, 200], four)).toBe('closingEquity');
  });

  test('is held against any of several results', () => {
    const lines: TableLine[] = [
      ['Resultat före', -1, -2, -3],
      ['Årets resultat', -100, -50, -30],
      ['Eget kapital', 500, 450, 420],
    ];
    expect(meaning(table(lines))).toBe('closingEquity');
  });

  test('goes from year to year, whatever stands between and in whatever order', () => {
    expect(years([-100, -50], [500, 450], [2025, 2026])).toBe('closingEquity');
    expect(years([-50, -100], [450, 500], [2026, 2025])).toBe('closingEquity');
    expect(years([-100, -50], [500, 450], [2024, 2026])).toBe('equity');
    const lines: TableLine[] = [
      ['Resultat', -100, 9, -50],
      ['Eget kapital', 500, 9, 450],
    ];
    expect(meaning(table(lines, [2025, { year: null, kind: 'change' }, 2026]))).toBe('closingEquity');
    const outcome = (kind: 'actual' | 'variance'): TableOptions['columns'] => [{ year: 2025, kind }, 2026];
    const two: TableLine[] = [
      ['Resultat', -100, -50],
      ['Eget kapital', 500, 450],
    ];
    expect(meaning(table(two, outcome('actual')))).toBe('closingEquity');
    expect(meaning(table(two, outcome('variance')))).toBe('equity');
  });

  test('is not lone beside another, or beside one that says which end of the year it is for', () => {
    const lines: TableLine[] = [
      ['Resultat', -100, -50, -30],
      ['Eget kapital', 500, 450, 420],
    ];
    for (const other of [
      'Eget kapital 2',
      'Egna medel',
      'Ingående eget kapital',
      'Utgående eget kapital',
      'Årets förändring av eget kapital',
    ])
      expect(meaning(table([...lines, [other, 1, 2, 3]]))).toBe('equity');
    expect(meaning(table([...lines, ['Kassa', 1, 2, 3]]))).toBe('closingEquity');
  });

  test('is a row of the table, not a heading or a note, and of eget kapital', () => {
    const given = table([
      ['Resultat', -100, -50, -30],
      ['Eget kapital', 500, 450, 420],
    ]);
    const changed = (own: Partial<TableRow>, label = 'Eget kapital'): string | null =>
      meaning({ ...given, rows: given.rows.map((row) => (row.label === label ? { ...row, ...own } : row)) });
    expect(changed({ role: 'heading' })).toBe('equity');
    expect(changed({ role: 'note' })).toBe('equity');
    expect(changed({ side: 'none' })).toBe('equity');
    expect(changed({ role: 'sum' })).toBe('closingEquity');
    expect(changed({ role: 'heading' }, 'Resultat')).toBe('equity');
    const beside = table([
      ['Resultat', -100, -50, -30],
      ['Eget kapital', 500, 450, 420],
      ['Ingående eget kapital', 1, 2, 3],
    ]);
    const rows = beside.rows.map((row): TableRow => (row.index === 2 ? { ...row, role: 'note' } : row));
    expect(meaning({ ...beside, rows })).toBe('closingEquity');
  });

  test('leaves all other rows, and a table without it, as they are', () => {
    const given = table([
      ['Resultat', -100, -50, -30],
      ['Eget kapital', 500, 450, 420],
    ]);
    expect(withEquityTold(given).rows[0]).toBe(given.rows[0]);
    const without = table([['Resultat', -100, -50, -30]]);
    expect(withEquityTold(without)).toBe(without);
  });
});

describe('what is used of eget kapital', () => {
  const use = (results: readonly TableFigure[], used: readonly TableFigure[], columns = YEARS): string | null =>
    meaning(
      table(
        [
          ['Resultat', ...results],
          ['Egna medel', ...used],
        ],
        columns,
      ),
      'Egna medel',
    );

  test('is a balance only where every step says so, and more than one', () => {
    expect(use([-100, -50, -30], [500, 450, 420])).toBe('closingEquity');
    expect(use([-100, -50], [500, 450], [2025, 2026])).toBe('equityUse');
    expect(use([-100, -50, -30, -20], [500, 450, 420, 300], [...YEARS, 2028])).toBe('equityUse');
  });

  test('is none where the steps open the years as well', () => {
    expect(use([-50, -50, -50], [500, 450, 400])).toBe('equityUse');
    expect(use([-50, -50, -30], [500, 450, 420])).toBe('closingEquity');
  });
});
