import fc from 'fast-check';
import { lookFrom } from '../../e2e/grid/looks';
import { extentOf, geometryOf, piecesOf, revealed, Scale, withinRoom } from '../../../src/workbench/grid/geometry';
import { wrappedLines } from '../../../src/workbench/grid/heights';
import { RangeIndex } from '../../../src/workbench/grid/ranges';
import type { SheetLook } from '../../../src/hosts/file';

function geometry(changes: Partial<SheetLook>) {
  const { sheets, styles } = lookFrom([{ ...changes, entries: [] }]);
  return geometryOf(sheets[0]!, styles, { rows: 40, columns: 20 });
}

const side = fc.tuple(fc.nat(30), fc.nat(8)).map(([from, length]) => [from, from + length] as const);
const column = fc.tuple(fc.nat(10), fc.nat(6)).map(([from, length]) => [from, from + length] as const);

test('pieces of a range cover it exactly, each within one pane', () => {
  fc.assert(
    fc.property(side, column, fc.nat(8), fc.nat(4), ([top, bottom], [left, right], rows, columns) => {
      const places = geometry({ frozen: { rows, columns } });
      const pieces = piecesOf({ top, left, bottom, right }, places);
      const cells = pieces.flatMap(({ range }) =>
        Array.from({ length: range.bottom - range.top + 1 }, (_, row) =>
          Array.from({ length: range.right - range.left + 1 }, (_, at) => `${range.top + row} ${range.left + at}`),
        ).flat(),
      );
      expect(new Set(cells).size).toBe(cells.length);
      expect(cells).toHaveLength((bottom - top + 1) * (right - left + 1));
      for (const { range } of pieces) {
        expect(range.top < rows).toBe(range.bottom < rows);
        expect(range.left < columns).toBe(range.right < columns);
      }
      expect(pieces.filter(({ isFirst }) => isFirst)).toHaveLength(1);
    }),
  );
});

test('a range whose first row is hidden is drawn from the next', () => {
  const places = geometry({ rows: new Map([[2, { height: null, isHidden: true, style: null }]]) });
  expect(piecesOf({ top: 2, left: 1, bottom: 4, right: 2 }, places)[0]!.anchor).toEqual({ row: 3, column: 1 });
  expect(piecesOf({ top: 2, left: 1, bottom: 2, right: 2 }, places)).toEqual([]);
});

test('what would fill the window is not frozen', () => {
  const places = geometry({ frozen: { rows: 10, columns: 2 } });
  expect(withinRoom(places, { width: 800, height: 600 })).toBe(places);
  const { frozen } = withinRoom(places, { width: 800, height: 220 });
  expect([frozen.rows, frozen.height, frozen.columns]).toEqual([0, 0, 2]);
});

test('a sheet is drawn some way beyond what it holds and where the selection is', () => {
  const [look] = lookFrom([{ rowCount: 300, columnCount: 4, entries: [] }]).sheets;
  expect(extentOf(look!, { row: 0, column: 0 })).toEqual({ rows: 340, columns: 26 });
  expect(extentOf(look!, { row: 500, column: 30 }).rows).toBeGreaterThan(500);
  expect(extentOf(look!, { row: 1_048_575, column: 16_383 })).toEqual({ rows: 1_048_576, columns: 16_384 });
});

test('a scaled sheet reaches both its ends, and there and back is the same place', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 500_000_000 }), fc.integer({ min: 100, max: 1500 }), (length, view) => {
      const scale = new Scale(length, view, 1_000_000);
      expect(scale.element).toBeLessThanOrEqual(1_000_000);
      expect(scale.toSheet(0)).toBe(0);
      expect(scale.toSheet(scale.element - view)).toBeCloseTo(length - view, 3);
      expect(scale.toElement(scale.toSheet(123))).toBeCloseTo(123, 6);
      expect(scale.isScaled).toBe(length > 1_000_000);
    }),
  );
});

test('what is brought into view is seen afterwards, and what is seen already stays', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.integer({ min: 1, max: 300 }), fc.nat(4000), (start, size, from) => {
      const view = { from, to: from + 400 };
      const by = revealed(start, start + size, view);
      expect(start).toBeGreaterThanOrEqual(view.from + by);
      expect(start + size).toBeLessThanOrEqual(view.to + by);
      if (start >= view.from && start + size <= view.to) expect(by).toBe(0);
    }),
  );
});

test('wrapped text takes the lines that its words need', () => {
  expect(wrappedLines('ett två tre', 7)).toBe(2);
  expect(wrappedLines('ett två tre', 11)).toBe(1);
  expect(wrappedLines('ett\ntvå\n\ntre', 20)).toBe(4);
  expect(wrappedLines('försäkringskassan', 6)).toBe(3);
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (text, letters) => {
      expect(wrappedLines(text, letters)).toBeGreaterThanOrEqual(wrappedLines(text, letters + 40));
    }),
  );
});

test('a wrapped text gives its row a height where it has none, and leaves a given height alone', () => {
  const style = { wraps: true };
  const entries = [0, 1].map((row) => ({ row, column: 0, value: 'en text som behöver flera rader', style }));
  const rows = new Map([[1, { height: 20, isHidden: false, style: null }]]);
  const { sheets, styles } = lookFrom([{ rows, entries }]);
  const places = geometryOf(sheets[0]!, styles, { rows: 10, columns: 5 });
  expect(places.rows.size(0)).toBeGreaterThan(60);
  expect(places.rows.size(1)).toBe(20);
});

test('ranges are found by their cells, tall ones too', () => {
  const ranges = [
    { top: 1, left: 1, bottom: 2, right: 3 },
    { top: 0, left: 5, bottom: 900_000, right: 5 },
  ];
  const index = new RangeIndex(ranges);
  expect([index.at(2, 3), index.at(2, 4), index.at(500_000, 5), index.at(900_001, 5)]).toEqual([
    ranges[0],
    null,
    ranges[1],
    null,
  ]);
});
