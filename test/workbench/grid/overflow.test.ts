import fc from 'fast-check';
import type { BorderLook } from '../../../src/hosts/file';
import { Axis } from '../../../src/workbench/grid/axis';
import { between } from '../../../src/workbench/grid/borders';
import { nearestFilled, overflow } from '../../../src/workbench/grid/overflow';

const columns = new Axis(10, 50, [{ from: 3, to: 3, size: 0 }]);
const free = (...filled: number[]) => ({ columns, isFree: (column: number) => !filled.includes(column) });

test('long text runs over empty neighbours to the right, and over hidden columns', () => {
  expect(overflow(120, 'left', 1, free())).toEqual({ left: 0, right: 100, from: 1, to: 4 });
});

test('it stops at a neighbour that holds something', () => {
  expect(overflow(300, 'left', 1, free(2))).toEqual({ left: 0, right: 0, from: 1, to: 1 });
  expect(overflow(300, 'left', 0, free(2))).toEqual({ left: 0, right: 50, from: 0, to: 1 });
});

test('right-aligned text runs to the left, centred text to both sides', () => {
  expect(overflow(90, 'right', 2, free())).toEqual({ left: 50, right: 0, from: 1, to: 2 });
  expect(overflow(90, 'center', 1, free())).toEqual({ left: 50, right: 50, from: 0, to: 2 });
});

test('it stops at the edge of the sheet and never covers what is filled', () => {
  fc.assert(
    fc.property(
      fc.nat(900),
      fc.constantFrom('left' as const, 'center' as const, 'right' as const),
      fc.nat(9),
      fc.uniqueArray(fc.nat(9)),
      (width, align, column, filled) => {
        const { from, to, left, right } = overflow(width, align, column, free(...filled));
        for (let over = from; over <= to; over++) {
          if (over !== column && !columns.isHidden(over)) expect(filled).not.toContain(over);
        }
        expect(left).toBe(columns.start(column) - columns.start(from));
        expect(right).toBe(columns.end(to) - columns.end(column));
      },
    ),
  );
});

test('the nearest cell with something in it is found, hidden ones passed over', () => {
  expect(nearestFilled(5, -1, columns, (column) => column === 3 || column === 1)).toBe(1);
  expect(nearestFilled(5, 1, columns, () => false)).toBeNull();
});

test('between two cells the stronger border is drawn, and of two alike the later', () => {
  const line = (style: BorderLook['style'], colour: string): BorderLook => ({ style, colour });
  expect(between(line('thick', 'a'), line('thin', 'b'))?.colour).toBe('a');
  expect(between(line('thin', 'a'), line('thin', 'b'))?.colour).toBe('b');
  expect([between(null, line('thin', 'b'))?.colour, between(line('hair', 'a'), null)?.colour]).toEqual(['b', 'a']);
  expect(between(null, null)).toBeNull();
});
