import { inUnit } from '../../../src/money';
import type { BudgetTable } from '../../../src/reading/model';
import { hintFor } from '../../../src/rules/common/hints';
import {
  addsItsParts,
  isDoubtfulStructure,
  isGrandTotal,
  judge,
  partCells,
  statedSums,
  type StatedSum,
} from '../../../src/rules/common/sums';
import { address } from '../../../src/workbook';
import { f } from '../../support/grid';
import { complete } from '../../support/structure';
import { budgetTable, type TableFigure, type TableLine, type TableOptions } from '../../support/table';

const sumsOf = (lines: readonly TableLine[], options: TableOptions = {}): readonly StatedSum[] =>
  statedSums(complete(budgetTable(lines, options)));
const theSum = (lines: readonly TableLine[], options: TableOptions = {}): StatedSum => {
  const sums = sumsOf(lines, options);
  expect(sums).toHaveLength(1);
  return sums[0]!;
};
const mnkr = (total: TableFigure, ...parts: readonly TableFigure[]): StatedSum =>
  theSum([...parts.map((part, index): TableLine => [`~ Insats ${index + 1}`, part]), ['= Summa', total]], {
    unit: 'mnkr',
  });

describe('what stands in a sum', () => {
  test('parts, what they come to, and how far the sum is off', () => {
    const stated = theSum([
      ['Teamet', 2400],
      ['Kansli', 900],
      ['= Summa kostnader', 3310],
    ]);
    expect(stated.parts.map(({ row }) => row.label)).toEqual(['Teamet', 'Kansli']);
    expect(inUnit(stated.expected, 'tkr').toNumber()).toBe(3300);
    expect(inUnit(stated.difference, 'tkr').toNumber()).toBe(10);
  });

  test('an empty cell counts for nothing and is no cell of the sum; a dash counts for nothing and is', () => {
    const stated = theSum([
      ['Teamet', 2400],
      ['Projektet', null],
      ['Resor', '-'],
      ['Kansli', 900],
      ['= Summa kostnader', f('SUM(B2:B5)', 3300)],
    ]);
    expect(stated.difference.isZero()).toBe(true);
    expect(partCells(stated).map((cell) => address(cell))).toEqual(['B2', 'B4', 'B5']);
  });

  test('nothing is known of a sum with a part that cannot be read, nor of one without any amount', () => {
    const lines = (office: TableFigure): readonly TableLine[] => [
      ['Teamet', 2400, null],
      ['Kansli', office, '-'],
      ['= Summa kostnader', f('SUM(B2:B3)', 3300), 3300],
    ];
    expect(sumsOf(lines(900), { columns: [2026, 2027] }).map(({ column }) => column.index)).toEqual([0]);
    expect(sumsOf(lines('se bilaga'), { columns: [2026, 2027] })).toEqual([]);
  });

  test('differences add up where nothing is taken off', () => {
    const columns = [2026, { year: 2026, kind: 'variance' }, { year: 2026, kind: 'share' }] as const;
    const lines: readonly TableLine[] = [
      ['Medlemsbidrag', 3000, 0, 0.9],
      ['Ränteintäkter', 300, 10, 0.1],
      ['= Summa intäkter', f('SUM(B2:B3)', 3300), 10, 1],
      ['Teamet', 2400, -100, 0.8],
      ['Kansli', 900, 0, 0.2],
      ['= Summa kostnader', f('SUM(B5:B6)', 3300), -100, 1],
      ['= Resultat', f('B4-B7', 0), -90, 0],
    ];
    expect(sumsOf(lines, { columns }).map(({ row, column }) => `${row.label} ${column.kind}`)).toEqual([
      'Summa intäkter budget',
      'Summa intäkter variance',
      'Summa kostnader budget',
      'Summa kostnader variance',
      'Resultat budget',
    ]);
  });

  test.each(['F8/E8', 'F8 / $E$8', 'F8/(E8+1)', 'F8/AB12', 'AVERAGE(B2:B3)', 'AVERAGEIF(B2:B3,">0")', 'MEDIAN(B2:B3)'])(
    '%s is what one is of another, and no sum',
    (formula) => {
      const lines: readonly TableLine[] = [
        ['Teamet', 2400, 40],
        ['Kansli', 900, 10],
        ['= Summa kostnader', f('SUM(B2:B3)', 3300), f(formula, 25)],
      ];
      expect(sumsOf(lines, { columns: [2026, 2027] }).map(({ column }) => column.index)).toEqual([0]);
    },
  );

  test.each(['SUM(B2:B3)/1000', 'ROUND(B2+B3,0)', 'SUM(B2:B3)*1'])('%s is a sum', (formula) => {
    const stated = theSum([
      ['Teamet', 2400],
      ['Kansli', 900],
      ['= Summa kostnader', f(formula, 3300)],
    ]);
    expect(stated.difference.isZero()).toBe(true);
  });
});

describe('a sum of sums', () => {
  const lines: readonly TableLine[] = [
    ['# Intäkter'],
    ['Medlemsbidrag', 3000],
    ['Ränteintäkter', 300],
    ['= Summa intäkter', f('SUM(B3:B4)', 3300)],
    ['# Insatser'],
    ['~ Teamet', 1400],
    ['~ Porten', 1000],
    ['= Summa insatser', f('SUM(B7:B8)', 2400)],
    ['Kansli', 900],
    ['= Summa kostnader', f('B9+B10', 3300)],
    ['= Resultat', f('B5-B11', 0)],
  ];

  test('is a grand total, as long as nothing is taken off', () => {
    expect(sumsOf(lines).map((stated) => [stated.row.label, isGrandTotal(stated)])).toEqual([
      ['Summa intäkter', false],
      ['Summa insatser', false],
      ['Summa kostnader', true],
      ['Resultat', false],
    ]);
  });
});

describe('whether a sum is right', () => {
  test.each<[string, () => StatedSum, string, number]>([
    ['equal', () => mnkr(3.6, 2.4, 0.3, 0.9), 'right', 0],
    ['whole figures by a single unit', () => mnkr(5, 2, 2), 'doubtful', 0],
    ['whole figures by two units', () => mnkr(6, 2, 2), 'wrong', 0],
    ['typed figures by their last digit', () => mnkr(3.7, 2.4, 0.3, 0.9), 'rounding', 0.2],
    ['few typed figures by twice their last digit', () => mnkr(3.8, 2.4, 0.3, 0.9), 'wrong', 0.2],
    ['four typed figures by twice their last digit', () => mnkr(5.1, 2.4, 1.3, 0.3, 0.9), 'doubtful', 0.25],
    ['four typed figures, of which one is nothing', () => mnkr(3.8, 2.4, 0, 0.3, 0.9), 'wrong', 0.2],
    ['five typed figures by more than rounding leaves', () => mnkr(5.3, 2.4, 1.3, 0.3, 0.9), 'wrong', 0.25],
    [
      'formulas by anything',
      () => mnkr(f('9-5.3', 3.7), f('1.2*2', 2.4), f('0.6/2', 0.3), f('0.3*3', 0.9)),
      'wrong',
      0,
    ],
    [
      'one rounded formula by its last digit',
      () => mnkr(f('9-5.3', 3.7), f('ROUND(2.44,1)', 2.4), f('0.3', 0.3), f('0.9', 0.9)),
      'wrong',
      0.05,
    ],
    [
      'a rounded total by its last digit',
      () => mnkr(f('ROUND(3.61,1)', 3.7), f('1.2*2', 2.4), f('1.25', 1.25)),
      'rounding',
      0.05,
    ],
    [
      'a formula over the cells themselves by their last digit',
      () => mnkr(f('SUM(B2:B4)', 3.7), 2.4, 0.3, 0.9),
      'wrong',
      0,
    ],
    [
      'a formula over other cells by their last digit',
      () => mnkr(f('Data!B2+Data!B3', 3.7), 2.4, 0.3, 0.9),
      'rounding',
      0.15,
    ],
  ])('%s', (_name, stated, state, tolerance) => {
    const judgement = judge(stated());
    expect([judgement.state, inUnit(judgement.tolerance, 'mnkr').toNumber()]).toEqual([state, tolerance]);
  });

  test('half an öre a figure is what rounding to öre leaves', () => {
    const kr = (total: number) =>
      judge(
        theSum(
          [
            ['~ A', f('10/3', 10 / 3)],
            ['~ B', f('10/3', 10 / 3)],
            ['~ C', f('10/3', 10 / 3)],
            ['= Summa', f('x', total)],
          ],
          {
            unit: 'kr',
          },
        ),
      ).state;
    expect(kr(10)).toBe('right');
    expect(kr(10.01)).toBe('right');
    expect(kr(10.02)).toBe('wrong');
  });
});

describe('the guess of what a row adds', () => {
  const guess = (first: number, second: number, third: number) =>
    sumsOf(
      [
        ['~ Teamet', 2400, 2400, 0],
        ['~ Kansli', 900, 910, 0],
        ['= Summa', first, second, third],
        ['~ Annat', 100, 100, 100],
      ],
      { columns: [2026, 2027, 2028] },
    );
  const areDoubtful = (sums: readonly StatedSum[]) => sums.map((stated) => isDoubtfulStructure(stated, sums));

  test('is doubtful where no column of several bears it out, and zeros bear out nothing', () => {
    expect(guess(4000, 4000, 0).map(({ evidence }) => evidence)).toEqual(['layout', 'layout', 'layout']);
    expect(areDoubtful(guess(4000, 4000, 0))).toEqual([true, true, true]);
  });

  test('is not doubtful where one column does', () => {
    const sums = guess(4000, 3310, 0).map((stated) => ({ ...stated, evidence: 'layout' as const }));
    expect(areDoubtful(sums)).toEqual([false, false, false]);
  });

  test('is not doubtful where only one column can tell', () => {
    expect(areDoubtful(guess(4000, 4000, 0).slice(0, 1))).toEqual([false]);
  });

  test('is not doubtful where formulas say it, nor because of other rows', () => {
    const sums = guess(4000, 4000, 0);
    const known = sums.map((stated) => ({ ...stated, evidence: 'formula' as const }));
    expect(areDoubtful(known)).toEqual([false, false, false]);
    const elsewhere = sums.map((stated, index) => (index === 0 ? stated : { ...stated, row: stated.parts[0]!.row }));
    expect(isDoubtfulStructure(elsewhere[0]!, elsewhere)).toBe(false);
  });
});

describe('a row that is what its parts state', () => {
  const table = (total: TableFigure, first: TableFigure = 2400, ...more: readonly TableFigure[]): BudgetTable =>
    complete(
      budgetTable([
        ['~ Teamet', first],
        ...more.map((figure, index): TableLine => [`~ Insats ${index}`, figure]),
        ['= Summa', total],
      ]),
    );
  const adds = (one: BudgetTable) => addsItsParts(one, one.rows.at(-1)!, one.columns[0]!);

  test.each<[string, () => BudgetTable, boolean]>([
    ['of two rows', () => table(f('SUM(B2:B3)', 3300), 2400, 900), true],
    ['with a part that is empty', () => table(f('SUM(B2:B4)', 3300), 2400, null, 900), true],
    ['that is off', () => table(f('SUM(B2:B3)', 3301), 2400, 900), false],
    ['of a single row', () => table(f('SUM(B2:B2)', 2400), 2400), false],
    ['with a part that cannot be read', () => table(f('SUM(B2:B4)', 3300), 2400, 'okänt', 900), false],
    ['without an amount', () => table(null, 2400, 900), false],
  ])('%s', (_name, one, expected) => {
    expect(adds(one())).toBe(expected);
  });

  test('a line adds nothing', () => {
    const one = table(f('SUM(B2:B3)', 3300), 2400, 900);
    expect(addsItsParts(one, one.rows[0]!, one.columns[0]!)).toBe(false);
  });
});

describe('the likeliest cause of a difference', () => {
  const hint = (lines: readonly TableLine[]) => {
    const found = hintFor(sumsOf(lines).at(-1)!);
    if (found?.kind === 'scaled') return `scaled ${found.factor}`;
    if (found?.kind === 'leftOut') return `left out ${found.row.label} ${address(found.cell.cell)}`;
    if (found?.kind === 'swapped')
      return `swapped ${address(found.cell.cell)} ${inUnit(found.instead, found.unit).toNumber()}`;
    return found;
  };
  const sum = (total: TableFigure, ...figures: readonly TableFigure[]): readonly TableLine[] => [
    ...figures.map((figure, index): TableLine => [`~ Insats ${index + 1}`, figure]),
    ['= Summa', total],
  ];

  test.each<[string, readonly TableLine[], string | null]>([
    ['nothing that can be told', sum(4999, 2411, 903), null],
    ['a row below that is in it', [...sum(3374, 2411, 903), ['~ Revision', 60]], 'left out Revision B5'],
    ['two rows below that may be in it', [...sum(3374, 2411, 903), ['~ Revision', 60], ['~ Resor', 60]], null],
    ['one of its own rows, which is not left out', sum(4217, 2411, 903, 0), null],
    ['ten times too large', sum(33140, 2411, 903), 'scaled 10'],
    ['a hundredth', sum(33.14, 2411, 903), 'scaled 100'],
    ['a thousand times too large, by a formula', sum(f('Data!B9', 3314000), 2411, 903), null],
    ['a thousandth', sum(3.314, 2411, 903), 'scaled 1000'],
    ['times of nothing', sum(50, -2411, 2411), null],
    ['two digits of the total', sum(3535, 2422, 933), 'swapped B4 3355'],
    ['two digits of the total or of a row, which nobody can tell', sum(3341, 2411, 903), null],
    ['two digits of a total that is a formula', sum(f('Data!B9', 3535), 2422, 933), null],
    ['two digits that do not stand side by side', sum(5353, 2422, 933), null],
    ['two digits of a row', sum(3355, 2422, 393), 'swapped B3 933'],
    ['two digits of a row that is a formula', sum(3355, 2422, f('Data!B9', 393)), null],
    ['two digits of a row beside one that is empty', sum(3355, 2422, null, 393), 'swapped B4 933'],
    ['a sum above, which nobody would add', [...sum(60, 10, 50), ...sum(3374, 2411, 903)], null],
    [
      'two digits of a row that is taken off',
      [['# Intäkter'], ['Medlemsbidrag', 3355], ['# Kostnader'], ['Teamet', 393], ['= Resultat', 2422]],
      'swapped B5 933',
    ],
  ])('%s', (_name, lines, expected) => {
    expect(hint(lines)).toBe(expected);
  });
});
