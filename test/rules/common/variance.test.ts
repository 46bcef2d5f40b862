import { possibleConventions, readVariances } from '../../../src/rules/common/variance';
import type { BudgetTable } from '../../../src/reading/model';
import { f } from '../../support/grid';
import { complete } from '../../support/structure';
import { budgetTable, type TableFigure, type TableLine, type TableOptions } from '../../support/table';

type Column = Exclude<NonNullable<TableOptions['columns']>[number], number>;
const BUDGET: Column = { year: 2026, kind: 'budget' };
const ACTUAL: Column = { year: 2026, kind: 'actual' };
const FORECAST: Column = { year: 2026, kind: 'forecast' };
const VARIANCE: Column = { year: 2026, kind: 'variance' };

const followUp = (lines: readonly TableLine[], columns: readonly Column[] = [BUDGET, ACTUAL, VARIANCE]): BudgetTable =>
  complete(budgetTable(lines, { kind: 'followUp', columns }));
/** Income and costs, with what is printed as their differences. */
const bothSides = (...printed: readonly TableFigure[]): readonly TableLine[] => [
  ['Medlemsbidrag', 3000, 3100, printed[0]!],
  ['Ränteintäkter', 50, 40, printed[1]!],
  ['Teamet', 1800, 1900, printed[2]!],
  ['Kansli', 900, 860, printed[3]!],
];
const said = (table: BudgetTable) =>
  readVariances(table).map(
    ({ convention, outcome, planned, isConventionKnown }) =>
      `${convention} ${outcome.kind} ${planned.kind} ${isConventionKnown ? 'known' : 'unknown'}`,
  );

describe('how a column of variances is written', () => {
  test.each<[string, readonly TableFigure[], readonly string[]]>([
    ['good is plus', [100, -10, -100, 40], ['favourable actual budget known']],
    ['bad is plus', [-100, 10, 100, -40], ['unfavourable actual budget known']],
    ['planned less outcome', [-100, 10, -100, 40], ['less actual budget known']],
    ['outcome less planned', [100, -10, 100, -40], ['more actual budget known']],
    ['good is plus, in all rows but one', [100, -10, -100, 45], ['favourable actual budget known']],
    ['good is plus, in half of the rows', [100, -10, -77, 45], ['favourable actual budget known']],
    ['nothing that fits, but in one row', [100, -77, -77, 45], []],
    ['nothing where nothing is printed', [null, null, null, null], []],
  ])('%s', (_name, printed, expected) => {
    expect(said(followUp(bothSides(...printed)))).toEqual(expected);
  });

  test('half of the rows is enough, less is not', () => {
    const third = bothSides(100, -10, -77, 45);
    expect(said(followUp([...third, ['Revision', 60, 70, 3]]))).toEqual([]);
  });

  test('where nothing differs, nobody knows how it is written', () => {
    const same = bothSides(0, 0, 0, 0).map((line): TableLine => [line[0]!, line[1]!, line[1]!, '-']);
    expect(said(followUp(same))).toEqual(['favourable actual budget unknown']);
  });

  test('rows of neither side do not tell', () => {
    const lines: readonly TableLine[] = [
      ['~ Alfa', 100, 90, 10],
      ['~ Beta', 200, 220, -20],
    ];
    const table = budgetTable(lines, { columns: [BUDGET, ACTUAL, VARIANCE] });
    expect(said(table)).toEqual(['favourable actual budget unknown']);
  });
});

describe('what a column of variances compares', () => {
  test('the nearest pair of the same fit', () => {
    const columns = [BUDGET, { year: 2026, kind: 'revisedBudget' }, ACTUAL, VARIANCE] as const;
    const lines = bothSides(100, -10, -100, 40).map((line): TableLine => [
      line[0]!,
      line[1]!,
      line[1]!,
      line[2]!,
      line[3]!,
    ]);
    expect(said(followUp(lines, columns))).toEqual(['favourable actual revisedBudget known']);
  });

  test('the pair that its heading names', () => {
    const columns = [BUDGET, FORECAST, ACTUAL, VARIANCE];
    const lines = bothSides(100, -10, -100, 40).map((line): TableLine => [
      line[0]!,
      line[1]!,
      line[2]!,
      line[2]!,
      line[3]!,
    ]);
    const table = followUp(lines, columns);
    const headed = (heading: string) => {
      const renamed = table.columns.map((column) => (column.kind === 'variance' ? { ...column, heading } : column));
      return said({ ...table, columns: renamed });
    };
    expect(headed('Avvikelse prognos')).toEqual(['favourable forecast budget known']);
    expect(headed('Avvikelse utfall')).toEqual(['favourable actual budget known']);
    expect(headed('Avvikelse mot bokslut')).toEqual(['favourable actual budget known']);
    expect(headed('Avvikelse')).toEqual(['favourable actual budget known']);
  });

  test('the pair whose rows bear it out, though another stands nearer', () => {
    const columns = [BUDGET, ACTUAL, FORECAST, VARIANCE];
    const lines = bothSides(100, -10, -100, 40).map((line): TableLine => [
      line[0]!,
      line[1]!,
      line[2]!,
      5000,
      line[3]!,
    ]);
    expect(said(followUp(lines, columns))).toEqual(['favourable actual budget known']);
  });

  test('never a share, a comment or two plans of one rank', () => {
    const columns = [{ year: 2026, kind: 'share' }, BUDGET, { year: 2025, kind: 'amount' }, VARIANCE] as const;
    const lines: readonly TableLine[] = [
      ['Teamet', 0.5, 1800, 1900, -100],
      ['Kansli', 0.5, 900, 860, 40],
    ];
    expect(said(followUp(lines, columns))).toEqual([]);
  });

  test('a row without one of the three figures tells nothing', () => {
    const lines: readonly TableLine[] = [
      ...bothSides(100, -10, -100, 40),
      ['Styrelse', null, 10, 900],
      ['Resor', 10, null, 900],
      ['Möten', 10, 20, null],
      ['Lokal', 10, 20, 'okänt'],
      ['Porto', 10, 20, 3],
      ['Telefon', 10, 20, 3],
      ['Skrivare', 10, 20, 3],
      ['Böcker', 10, 20, 3],
    ];
    expect(said(followUp(lines))).toEqual(['favourable actual budget known']);
    expect(said(followUp([...lines, ['Kurser', 10, 20, 3]]))).toEqual([]);
  });
});

describe('good and bad', () => {
  test('a result, eget kapital and a member are as income', () => {
    const lines: readonly TableLine[] = [
      ['Region Ås', 700, 720, 20],
      ['Användning av eget kapital', 100, 110, 10],
      ['Teamet', 800, 790, 10],
      ['Resultat', 0, 40, 40],
    ];
    expect(said(followUp(lines))).toEqual(['favourable actual budget known']);
    const table = followUp(lines);
    expect(possibleConventions(table, readVariances(table)[0]!)).toEqual(['favourable']);
  });

  test('costs written negative are better the greater they are', () => {
    const lines: readonly TableLine[] = [
      ['Medlemsbidrag', 3000, 3100, 100],
      ['Teamet', -1800, -1900, -100],
      ['Kansli', -900, -860, 40],
      ['~ Övrigt', -10, -15, -5],
    ];
    const table = followUp(lines);
    expect(table.signs.costs).toBe('negative');
    expect(possibleConventions(table, readVariances(table)[0]!)).toEqual(['favourable', 'more']);
  });

  test('a row of neither side may be either way round', () => {
    const lines = bothSides(100, -10, -100, 40);
    const table = followUp([...lines, ['~ Saldo', 10, 15, 5], ['~ Netto', 10, 15, -5]]);
    const open = {
      ...table,
      rows: table.rows.map((row) => (row.index < 4 ? row : { ...row, side: 'none' as const, concept: null })),
    };
    expect(said(open)).toEqual(['favourable actual budget known']);
    expect(possibleConventions(open, readVariances(open)[0]!)).toEqual(['favourable']);
  });

  test('a table of costs alone bears out several ways', () => {
    const table = followUp([
      ['Teamet', 1800, 1900, -100],
      ['Kansli', 900, 860, 40],
    ]);
    expect(possibleConventions(table, readVariances(table)[0]!)).toEqual(['favourable', 'less']);
  });
});

describe('how far a variance may be off', () => {
  test('a step of the figures as they are typed, strictly', () => {
    const tolerances = followUp([
      ['Medlemsbidrag', 3000, 3100, 101],
      ['Teamet', 1800, 1900, -101],
    ]);
    expect(said(tolerances)).toEqual(['favourable actual budget known']);
    const beyond = followUp([
      ['Medlemsbidrag', 3000, 3100, 102],
      ['Teamet', 1800, 1900, -102],
    ]);
    expect(said(beyond)).toEqual([]);
  });

  test('nothing where all figures are formulas', () => {
    const calculated = (off: number): readonly TableLine[] => [
      ['Medlemsbidrag', f('Data!B1', 3000), f('Data!C1', 3100), f('C2-B2', 100 + off)],
      ['Teamet', f('Data!B2', 1800), f('Data!C2', 1900), f('B3-C3', -100 - off)],
    ];
    expect(said(followUp(calculated(0)))).toEqual(['favourable actual budget known']);
    expect(said(followUp(calculated(1)))).toEqual([]);
  });
});
