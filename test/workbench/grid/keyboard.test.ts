import fc from 'fast-check';
import type { SheetLook } from '../../../src/hosts/file';
import { geometryOf } from '../../../src/workbench/grid/geometry';
import { actionOf, homeOf, moved, type Ground, type Key, type Motion } from '../../../src/workbench/grid/keyboard';
import type { Place } from '../../../src/workbench/grid';
import { lookFrom } from '../../e2e/grid/looks';

/** A sheet drawn by letters: `x` filled, `.` empty. */
function ground(drawing: readonly string[], changes: Partial<SheetLook> = {}): Ground {
  const { sheets, styles } = lookFrom([{ ...changes, entries: [] }]);
  return {
    geometry: geometryOf(sheets[0]!, styles, { rows: 12, columns: 8 }),
    isFilled: (row, column) => drawing[row]?.[column] === 'x',
    used: { rows: drawing.length, columns: Math.max(...drawing.map(({ length }) => length)) },
    page: 100,
  };
}

const at = (row: number, column: number): Place => ({ row, column });
const key = (name: string, held: Partial<Key> = {}): Key => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

const SHEET = ground(['xx.x', 'xx..', '....', 'x...'], {});

test.each<[Motion, Place, Place]>([
  ['down', at(0, 0), at(1, 0)],
  ['up', at(0, 0), at(0, 0)],
  ['right', at(3, 7), at(3, 7)],
  ['edgeDown', at(0, 0), at(1, 0)],
  ['edgeDown', at(1, 0), at(3, 0)],
  ['edgeDown', at(3, 0), at(11, 0)],
  ['edgeUp', at(11, 0), at(3, 0)],
  ['edgeRight', at(0, 0), at(0, 1)],
  ['edgeRight', at(0, 1), at(0, 3)],
  ['edgeRight', at(2, 0), at(2, 7)],
  ['edgeLeft', at(2, 7), at(2, 0)],
  ['rowStart', at(2, 5), at(2, 0)],
  ['rowEnd', at(0, 0), at(0, 3)],
  ['rowEnd', at(2, 5), at(2, 0)],
  ['sheetStart', at(5, 5), at(0, 0)],
  ['sheetEnd', at(0, 0), at(3, 3)],
  ['pageDown', at(0, 2), at(5, 2)],
  ['pageUp', at(6, 2), at(1, 2)],
  ['pageUp', at(2, 2), at(0, 2)],
])('%s from %j goes to %j', (motion, from, to) => {
  expect(moved(from, motion, SHEET)).toEqual(to);
});

test('hidden rows and columns are passed over', () => {
  const sheet = ground(['x'], {
    rows: new Map([[1, { height: null, isHidden: true, style: null }]]),
    columns: [{ from: 0, to: 1, width: 64, isHidden: true, style: 0 }],
  });
  expect(moved(at(0, 2), 'down', sheet)).toEqual(at(2, 2));
  expect(moved(at(2, 2), 'up', sheet)).toEqual(at(0, 2));
  expect(moved(at(4, 5), 'sheetStart', sheet)).toEqual(at(0, 2));
  expect(moved(at(4, 2), 'left', sheet)).toEqual(at(4, 2));
});

test('the start of a sheet is its first cell that is not frozen', () => {
  const sheet = ground(['x'], { frozen: { rows: 2, columns: 1 } });
  expect(moved(at(7, 7), 'sheetStart', sheet)).toEqual(at(2, 1));
});

test('merged cells count as one', () => {
  const sheet = ground(['x'], { merges: [{ top: 1, left: 1, bottom: 9, right: 3 }] });
  expect(moved(at(1, 0), 'right', sheet)).toEqual(at(1, 1));
  expect(moved(at(5, 0), 'right', sheet)).toEqual(at(1, 1));
  expect(moved(at(1, 1), 'right', sheet)).toEqual(at(1, 4));
  expect(moved(at(1, 1), 'down', sheet)).toEqual(at(10, 1));
  expect(moved(at(1, 1), 'pageDown', sheet)).toEqual(at(10, 1));
  expect(homeOf(at(9, 3), sheet.geometry)).toEqual(at(1, 1));
});

const MOTIONS: readonly Motion[] = [
  'up',
  'down',
  'left',
  'right',
  'edgeUp',
  'edgeDown',
  'edgeLeft',
  'edgeRight',
  'rowStart',
  'rowEnd',
  'sheetStart',
  'sheetEnd',
  'pageUp',
  'pageDown',
];

test('every motion ends on a shown cell of the sheet, and repeating it comes to rest', () => {
  const places = fc.record({ row: fc.nat(11), column: fc.nat(7) });
  const drawing = fc.array(fc.string({ unit: fc.constantFrom('x', '.'), minLength: 8, maxLength: 8 }), {
    minLength: 12,
    maxLength: 12,
  });
  const hidden = fc.uniqueArray(fc.integer({ min: 3, max: 11 }), { maxLength: 4 });
  fc.assert(
    fc.property(drawing, hidden, places, fc.constantFrom(...MOTIONS), (cells, rows, from, motion) => {
      const sheet = ground(cells, {
        rows: new Map(rows.map((row) => [row, { height: null, isHidden: true, style: null }])),
        merges: [{ top: 0, left: 2, bottom: 2, right: 4 }],
      });
      fc.pre(!rows.includes(from.row));
      let here = homeOf(from, sheet.geometry);
      for (let steps = 0; steps < 12; steps++) here = moved(here, motion, sheet);
      expect(moved(here, motion, sheet)).toEqual(here);
      expect(sheet.geometry.rows.isHidden(here.row)).toBe(false);
      expect(homeOf(here, sheet.geometry)).toEqual(here);
    }),
  );
});

test.each([
  ['an arrow', key('ArrowDown'), { kind: 'move', motion: 'down' }],
  ['Ctrl and an arrow', key('ArrowDown', { ctrlKey: true }), { kind: 'move', motion: 'edgeDown' }],
  ['Command and Home', key('Home', { metaKey: true }), { kind: 'move', motion: 'sheetStart' }],
  ['Enter', key('Enter'), { kind: 'edit' }],
  ['F2', key('F2'), { kind: 'edit' }],
  ['Ctrl+Enter', key('Enter', { ctrlKey: true }), { kind: 'follow' }],
  ['Delete', key('Delete'), { kind: 'empty' }],
  ['a letter', key('å'), { kind: 'type', letter: 'å' }],
  ['AltGr and a letter', key('@', { ctrlKey: true, altKey: true }), { kind: 'type', letter: '@' }],
  ['Ctrl+Z', key('z', { ctrlKey: true }), { kind: 'undo' }],
  ['Ctrl+Shift+Z', key('Z', { ctrlKey: true, shiftKey: true }), { kind: 'redo' }],
  ['Ctrl+Y', key('y', { ctrlKey: true }), { kind: 'redo' }],
  ['Ctrl+Page Down', key('PageDown', { ctrlKey: true }), { kind: 'step', step: 1 }],
  ['Alt+Page Up', key('PageUp', { altKey: true }), { kind: 'step', step: -1 }],
  ['Tab', key('Tab'), null],
  ['a function key', key('F5'), null],
  ['Ctrl+C', key('c', { ctrlKey: true }), null],
])('%s does what it does in Excel', (_, pressed, action) => {
  expect(actionOf(pressed)).toEqual(action);
});
