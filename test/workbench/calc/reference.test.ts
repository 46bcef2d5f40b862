import fc from 'fast-check';
import type { CellValue } from '../../../src/workbook';
import { address, columnName } from '../../../src/workbook';
import { f, sheet, workbook, type GridCell } from '../../support/grid';
import { calculatorOf, cellAt, outcome, put } from './support';

const COLUMNS = 4;
const INPUT_ROWS = 5;

/** A formula as data, so that it can be written for Excel and worked out here. Whole numbers only: nothing depends on noise. */
type Term =
  | { readonly kind: 'sum' | 'max' | 'count'; readonly top: number; readonly bottom: number; readonly column: number }
  | { readonly kind: 'plus' | 'minus' | 'larger'; readonly one: Place; readonly other: Place };
interface Place {
  readonly row: number;
  readonly column: number;
}

const column = fc.integer({ min: 0, max: COLUMNS - 1 });

/** A formula on row `row` reads only rows above it: no circles. */
function termOn(row: number): fc.Arbitrary<Term> {
  const above = fc.integer({ min: 0, max: row - 1 });
  const place = fc.record({ row: above, column });
  const range = fc.record({
    kind: fc.constantFrom('sum' as const, 'max' as const, 'count' as const),
    one: above,
    other: above,
    column,
  });
  return fc.oneof(
    range.map(({ kind, one, other, column: at }): Term => ({
      kind,
      top: Math.min(one, other),
      bottom: Math.max(one, other),
      column: at,
    })),
    fc.record({
      kind: fc.constantFrom('plus' as const, 'minus' as const, 'larger' as const),
      one: place,
      other: place,
    }),
  );
}

function written(term: Term): string {
  if ('column' in term) {
    const name = columnName(term.column);
    return `${term.kind.toUpperCase()}(${name}${term.top + 1}:${name}${term.bottom + 1})`;
  }
  const [one, other] = [address(term.one), address(term.other)];
  if (term.kind === 'larger') return `IF(${one}>${other},1,0)`;
  return `${one}${term.kind === 'plus' ? '+' : '-'}${other}`;
}

type Inputs = readonly (readonly (number | string | null)[])[];

/** What the whole sheet holds, worked out row by row. Labels are words, which sums pass by and arithmetic refuses. */
function workedOut(inputs: Inputs, formulas: readonly (readonly Term[])[]): CellValue[][] {
  const values: (CellValue | null)[][] = inputs.map((row) => [...row]);
  for (const row of formulas) values.push(row.map((term) => result(term, values)));
  return values as CellValue[][];
}

function result(term: Term, values: readonly (readonly CellValue[])[]): CellValue {
  if ('column' in term) {
    const read = values.slice(term.top, term.bottom + 1).map((row) => row[term.column]!);
    const numbers = read.filter((value) => typeof value === 'number');
    const error = read.find((value) => typeof value === 'object' && value !== null);
    if (term.kind === 'count') return numbers.length;
    if (error) return error;
    return term.kind === 'sum'
      ? numbers.reduce((sum, value) => sum + value, 0)
      : Math.max(...(numbers.length > 0 ? numbers : [0]));
  }
  const [one, other] = [term.one, term.other].map((place) => values[place.row]![place.column]!);
  for (const value of [one!, other!]) if (typeof value === 'object' && value !== null) return value;
  if (term.kind === 'larger') return (one ?? 0) > (other ?? 0) ? 1 : 0;
  if (typeof one === 'string' || typeof other === 'string') return { error: '#VALUE!' };
  const [a, b] = [Number(one ?? 0), Number(other ?? 0)];
  return term.kind === 'plus' ? a + b : a - b;
}

const input = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -1_000_000, max: 1_000_000 }) },
  fc.constant('namn'),
  fc.constant(null),
);
const sheetOf = fc.record({
  inputs: fc.array(fc.array(input, { minLength: COLUMNS, maxLength: COLUMNS }), {
    minLength: INPUT_ROWS,
    maxLength: INPUT_ROWS,
  }),
  formulas: fc.tuple(
    ...[0, 1, 2].map((row) => fc.array(termOn(INPUT_ROWS + row), { minLength: COLUMNS, maxLength: COLUMNS })),
  ),
  edits: fc.array(fc.record({ row: fc.integer({ min: 0, max: INPUT_ROWS - 1 }), column, content: input }), {
    minLength: 1,
    maxLength: 4,
  }),
});

function gridOf(
  inputs: Inputs,
  formulas: readonly (readonly Term[])[],
  values: readonly (readonly CellValue[])[],
): GridCell[][] {
  const rows = formulas.map((row, index) => row.map((term, at) => f(written(term), values[INPUT_ROWS + index]![at]!)));
  return [...inputs.map((row) => [...row]), ...rows];
}

test('every value after any edits is what the formulas say, or the cell is stale for a reason', async () => {
  await fc.assert(
    fc.asyncProperty(sheetOf, async ({ inputs, formulas, edits }) => {
      const before = workedOut(inputs, formulas);
      const calculator = await calculatorOf(workbook(sheet('Blad', gridOf(inputs, formulas, before))));
      const now = inputs.map((row) => [...row]);
      const shown = new Map<string, CellValue>();
      let stale: string[] = [];
      for (const edit of edits) {
        now[edit.row]![edit.column] = edit.content;
        const { values, stale: staleNow } = outcome(calculator.apply([put(address(edit), edit.content)]));
        for (const [place, value] of Object.entries(values)) shown.set(place, value);
        stale = staleNow;
      }
      const after = workedOut(now, formulas);
      formulas.forEach((row, index) =>
        row.forEach((_, at) => {
          const place = address({ row: INPUT_ROWS + index, column: at });
          if (stale.includes(place)) return;
          expect([place, shown.has(place) ? shown.get(place) : before[INPUT_ROWS + index]![at]]).toEqual([
            place,
            after[INPUT_ROWS + index]![at],
          ]);
        }),
      );
      // Only sizes of words are doubted here.
      const comparesWords =
        formulas.flat().some((term) => term.kind === 'larger') && [...inputs, ...now].flat().includes('namn');
      if (!comparesWords) expect(stale).toEqual([]);
      const undo = [...new Set(edits.map(address))].map((place) => {
        const { row, column: at } = cellAt(place);
        return put(place, inputs[row]![at] ?? null);
      });
      expect(calculator.apply(undo).stale).toEqual([]);
      calculator.dispose();
    }),
    { numRuns: 150 },
  );
});

test('sums over random areas with öre are what adding them gives', async () => {
  const amount = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((ore) => ore / 100);
  await fc.assert(
    fc.asyncProperty(fc.array(amount, { minLength: 2, maxLength: 40 }), amount, async (amounts, other) => {
      const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
      const rows: GridCell[][] = [[...amounts], [f(`SUM(A1:${columnName(amounts.length - 1)}1)`, sum(amounts))]];
      const calculator = await calculatorOf(workbook(sheet('Blad', rows)));
      const { values, stale } = outcome(calculator.apply([put('A1', other)]));
      expect(stale).toEqual([]);
      const expected = sum([other, ...amounts.slice(1)]);
      expect(values['A2'] ?? sum(amounts)).toBeCloseTo(expected, 6);
      calculator.dispose();
    }),
    { numRuns: 60 },
  );
});
