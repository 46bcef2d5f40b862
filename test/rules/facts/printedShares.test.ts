import { readWorkbook } from '../../../src/reading';
import { memberColumns } from '../../../src/rules/facts/members';
import { allFit, compareShares, halfDigit, shareColumns, sumOfShares } from '../../../src/rules/facts/printedShares';
import { fitsWithOtherMoney, shareTests } from '../../../src/rules/facts/shareAmounts';
import { defaultSettings } from '../../../src/settings';
import { percent, sheet, workbook, type GridCell } from '../../support/grid';

type Rows = readonly (readonly GridCell[])[];
const read = (...rows: Rows) =>
  readWorkbook(workbook(sheet('Bidrag', [['Medlemsbidrag (tkr)'], ...rows])), defaultSettings);
const HEADINGS = ['', 'Bidrag 2026', 'Andel 2026'];
const tests = (...rows: Rows) => shareTests(read(...rows), defaultSettings);
const said = (...rows: Rows) =>
  tests(...rows).flatMap(({ shares, members, comparisons }) => [
    `${shares.column.heading} of ${members.column.heading}`,
    ...comparisons.map(
      ({ printed, base, exact, fits }) =>
        `${printed.row.label} ${base} ${exact.times(100).toDecimalPlaces(1).toNumber()} ${fits ? 'fits' : 'differs'}`,
    ),
  ]);

describe('shares printed beside the members’ amounts', () => {
  test('are of the whole, or of the part of their own party', () => {
    expect(
      said(
        HEADINGS,
        ['Försäkringskassan', 2000, percent(0.5)],
        ['Region Västra', 1000, percent(0.25)],
        ['Lindby kommun', 600, percent(0.6)],
        ['Åby kommun', 400, percent(0.4)],
      ),
    ).toEqual([
      'Andel 2026 of Bidrag 2026',
      'Försäkringskassan whole 50 fits',
      'Region Västra whole 25 fits',
      'Lindby kommun part 60 fits',
      'Åby kommun part 40 fits',
    ]);
  });

  test('that fit neither are taken for what they add up to', () => {
    expect(
      said(
        HEADINGS,
        ['Försäkringskassan', 2000, percent(0.45)],
        ['Region Västra', 1000, percent(1)],
        ['Lindby kommun', 600, percent(0.55)],
        ['Åby kommun', 400, percent(0.45)],
      ),
    ).toEqual([
      'Andel 2026 of Bidrag 2026',
      'Försäkringskassan whole 50 differs',
      'Region Västra part 100 fits',
      'Lindby kommun part 60 differs',
      'Åby kommun part 40 differs',
    ]);
  });

  test('of a member that pays nothing are of nothing', () => {
    expect(
      said(
        HEADINGS,
        ['Försäkringskassan', 2000, percent(0.5)],
        ['Region Västra', 1000, percent(0.25)],
        ['Lindby kommun', 1000, percent(0.25)],
        ['Åby kommun', null, percent(0)],
        ['Ceby kommun', '-', percent(0.1)],
      ),
    ).toEqual([
      'Andel 2026 of Bidrag 2026',
      'Försäkringskassan whole 50 fits',
      'Region Västra whole 25 fits',
      'Lindby kommun whole 25 fits',
      'Åby kommun whole 0 fits',
      'Ceby kommun whole 0 differs',
    ]);
  });

  test('belong to the amounts of their year; without a year, to those they fit best', () => {
    const rows = (heading: string): Rows => [
      ['', 'Bidrag 2026', 'Bidrag 2027', heading],
      ['Försäkringskassan', 2000, 2200, percent(0.5)],
      ['Region Västra', 1000, 800, percent(0.25)],
      ['Lindby kommun', 1000, 1000, percent(0.25)],
    ];
    expect(said(...rows('Andel 2026'))[0]).toBe('Andel 2026 of Bidrag 2026');
    expect(said(...rows('Andel 2027'))).toEqual([
      'Andel 2027 of Bidrag 2027',
      'Försäkringskassan whole 55 differs',
      'Region Västra whole 20 differs',
      'Lindby kommun whole 25 fits',
    ]);
    const undated = read(...rows('Andel'));
    const tables = undated.tables.map((table) => ({
      ...table,
      columns: table.columns.map((column) => (column.kind === 'share' ? { ...column, year: null } : column)),
    }));
    const best = (reading: typeof undated) =>
      shareTests(reading, defaultSettings).map(({ members }) => members.column.heading);
    expect(best({ ...undated, tables })).toEqual(['Bidrag 2026']);
    const turned = tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({ ...row, cells: [row.cells[1]!, row.cells[0]!, row.cells[2]!] })),
    }));
    expect(best({ ...undated, tables: turned })).toEqual(['Bidrag 2027']);
  });

  test('are not those of a list without amounts, nor of sums and other rows', () => {
    expect(said(['', 'Andel 2026'], ['Lindby kommun', percent(0.6)], ['Åby kommun', percent(0.4)])).toEqual([]);
    const reading = read(
      HEADINGS,
      ['Försäkringskassan', 2000, percent(0.5)],
      ['Region Västra', 2000, percent(0.5)],
      ['ESF', 100, percent(0.02)],
      ['Summa', 4100, percent(1)],
    );
    const [column, ...more] = shareColumns(reading.tables[0]!, defaultSettings);
    expect(column!.shares.map(({ row }) => row.label)).toEqual(['Försäkringskassan', 'Region Västra']);
    expect(more).toEqual([]);
    expect(sumOfShares(column!.shares).toNumber()).toBe(1);
  });

  test('may all fit a total, or not', () => {
    const reading = read(
      HEADINGS,
      ['Försäkringskassan', 2000, percent(0.5)],
      ['Region Västra', 1000, percent(0.25)],
      ['Lindby kommun', 1000, percent(0.25)],
    );
    const [column] = shareColumns(reading.tables[0]!, defaultSettings);
    const [members] = memberColumns(reading, defaultSettings);
    expect(allFit(column!, members!, members!.total)).toBe(true);
    expect(allFit(column!, members!, members!.total.times('1.015'))).toBe(false);
    expect(allFit({ ...column!, shares: [] }, members!, members!.total)).toBe(true);
    expect(compareShares({ ...column!, shares: [] }, members!)).toEqual([]);
    const { state } = members!.parties;
    expect(
      compareShares(column!, { ...members!, parties: { state: state! } }).map(({ printed }) => printed.party),
    ).toEqual(['state']);
  });
});

test('shares may only fit when money that is not the members’ is counted in', () => {
  const fits = (others: Rows, ...shares: readonly number[]) =>
    tests(
      HEADINGS,
      ['Försäkringskassan', 2000, percent(shares[0]!)],
      ['Region Västra', 1000, percent(shares[1]!)],
      ['Lindby kommun', 1000, percent(shares[2]!)],
      ...others,
    ).map(fitsWithOtherMoney);
  expect(fits([['Bidrag från ESF', 1000]], 0.4, 0.2, 0.2)).toEqual([true]);
  expect(
    fits(
      [
        ['Bidrag från ESF', 600],
        ['Ränteintäkter', 400],
      ],
      0.4,
      0.2,
      0.2,
    ),
  ).toEqual([true]);
  expect(
    fits(
      [
        ['Bidrag från ESF', 600],
        ['Ränteintäkter', 400],
      ],
      0.43,
      0.22,
      0.22,
    ),
  ).toEqual([true]);
  expect(fits([['Bidrag från ESF', 1000]], 0.5, 0.25, 0.25)).toEqual([false]);
  expect(fits([['Bidrag från ESF', 1000]], 0.45, 0.2, 0.25)).toEqual([false]);
  expect(fits([], 0.4, 0.2, 0.2)).toEqual([false]);
});

test('a share shows half of its last digit', () => {
  expect(halfDigit({ decimals: 0 }).toNumber()).toBe(0.005);
  expect(halfDigit({ decimals: 1 }).toNumber()).toBe(0.0005);
  expect(halfDigit({ decimals: 2 }).toNumber()).toBe(0.00005);
});
