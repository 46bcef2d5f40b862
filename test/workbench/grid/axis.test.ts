import fc from 'fast-check';
import { Axis, type Run } from '../../../src/workbench/grid/axis';

const runs = fc.array(
  fc
    .record({ from: fc.nat(60), length: fc.nat(10), size: fc.constantFrom(0, 0, 5, 12, 40) })
    .map(({ from, length, size }): Run => ({ from, to: from + length, size })),
  { maxLength: 8 },
);
const axis = fc.tuple(fc.integer({ min: 1, max: 70 }), runs).map(([count, all]) => new Axis(count, 20, all));

test('rows of the default size follow each other without gaps', () => {
  const rows = new Axis(3, 20, []);
  expect([rows.length, rows.start(0), rows.start(2), rows.end(2), rows.size(1)]).toEqual([60, 0, 40, 60, 20]);
});

test('hidden rows take no room and have no slot', () => {
  const rows = new Axis(6, 20, [{ from: 1, to: 2, size: 0 }]);
  expect([rows.slots, rows.length, rows.at(1), rows.size(1), rows.isHidden(2), rows.isHidden(3)]).toEqual([
    4,
    80,
    3,
    0,
    true,
    false,
  ]);
  expect([rows.nextShown(1, 1), rows.nextShown(2, -1), rows.nextShown(6, 1), rows.nextShown(-1, -1)]).toEqual([
    3,
    0,
    null,
    null,
  ]);
});

test('a position falls in the row that is drawn there', () => {
  fc.assert(
    fc.property(axis, fc.double({ min: 0, max: 0.999, noNaN: true }), (rows, share) => {
      fc.pre(rows.slots > 0);
      const position = share * rows.length;
      const index = rows.at(rows.slotAt(position));
      expect(rows.start(index)).toBeLessThanOrEqual(position);
      expect(rows.end(index)).toBeGreaterThan(position);
      expect(rows.isHidden(index)).toBe(false);
    }),
  );
});

test('sizes add up to the length, and slots and indexes answer each other', () => {
  fc.assert(
    fc.property(axis, (rows) => {
      const sizes = Array.from({ length: rows.count }, (_, index) => rows.size(index));
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(rows.length);
      for (let slot = 0; slot < rows.slots; slot++) expect(rows.slot(rows.at(slot))).toBe(slot);
    }),
  );
});

test('the next shown row lies in the direction asked for, with only hidden ones between', () => {
  fc.assert(
    fc.property(axis, fc.nat(69), fc.constantFrom(-1 as const, 1 as const), (rows, from, direction) => {
      fc.pre(from < rows.count);
      const found = rows.nextShown(from, direction);
      const passed = (index: number) => (direction === 1 ? index >= from : index <= from);
      for (let index = from; index >= 0 && index < rows.count && index !== found; index += direction) {
        expect(rows.isHidden(index)).toBe(true);
      }
      if (found !== null) expect([passed(found), rows.isHidden(found)]).toEqual([true, false]);
    }),
  );
});

test('a sheet of a million rows is laid out in a moment', () => {
  const rows = new Axis(1_048_576, 20, [{ from: 500_000, to: 500_099, size: 0 }]);
  expect(rows.at(rows.slotAt(20 * 600_000))).toBe(600_100);
});
