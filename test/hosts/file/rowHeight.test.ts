import { rowHeight, wrappedLines } from '../../../src/hosts/file/rowHeight';
import { lookOf } from '../../../src/hosts/looks';

test.each([
  ['', 10, 1],
  ['ett två tre', 11, 1],
  ['ett två tre', 10, 2],
  ['ett\ntvå', 20, 2],
  ['samordningsförbundet', 10, 2],
  ['i samordningsförbundet', 10, 3],
  ['samordningsförbundet är', 13, 2],
])('%j takes, %d letters a line, %d lines', (text, fit, lines) => {
  expect(wrappedLines(text, fit)).toBe(lines);
});

test('a row is as high as its highest cell, and no higher than Excel allows', () => {
  const columns = [{ width: 21.5 }, { width: 11.5 }];
  const long = 'ord '.repeat(20).trim();
  const height = (cells: Parameters<typeof rowHeight>[0]): number | null => rowHeight(cells, columns, 11);
  expect(height([{ value: 'kort' }, { value: 12 }, null])).toBeNull();
  expect(height([{ value: long }])).toBeNull();
  expect(height([{ value: long, style: 'wrapped' }])).toBe(60);
  expect(
    height([
      { value: long, style: 'wrapped' },
      { value: long, style: 'wrapped' },
    ]),
  ).toBe(105);
  expect(height([{ value: 'Rubrik', style: 'title' }])).toBe(24.5);
  expect(height([{ value: long.repeat(50), style: 'wrapped' }])).toBe(409);
});

test('text stands one step in, numbers at the right', () => {
  expect(lookOf('total', true)).toMatchObject({ horizontal: 'left', indent: 1 });
  expect(lookOf('total', false)).not.toHaveProperty('indent');
  expect(lookOf('headingNumber', true)).toMatchObject({ horizontal: 'right' });
});
