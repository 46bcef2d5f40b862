import fc from 'fast-check';
import type { ChartLook } from '../../../src/hosts/file';
import { arcs, bars, lines, scaleOf } from '../../../src/workbench/grid/chart';

const AREA = { left: 0, top: 0, right: 100, bottom: 100 };
const chart = (kind: ChartLook['kind'], ...values: (number | null)[][]): ChartLook => ({
  kind,
  title: '',
  categories: values[0]!.map((_, at) => String(at)),
  series: values.map((one, at) => ({ name: String(at), values: one, asLine: false })),
  valueTitle: '',
});

test('the scale begins at nought and ends at a round number that has room for all', () => {
  expect(scaleOf(chart('columns', [120, 480]))).toMatchObject({ from: 0, to: 500 });
  expect(scaleOf(chart('columns', [-30, 80]))).toMatchObject({ from: -50, to: 100 });
  expect(scaleOf(chart('stackedColumns', [60, 10], [60, 10]))).toMatchObject({ from: 0, to: 150 });
  expect(scaleOf(chart('columns', [null])).to).toBeGreaterThan(0);
});

test('bars stay within the area, and as tall as their values say', () => {
  const kinds = fc.constantFrom<ChartLook['kind']>('columns', 'stackedColumns', 'bars');
  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(kinds, fc.array(values, { minLength: 1, maxLength: 3 }), (kind, series) => {
      const drawn = chart(kind, ...series);
      const scale = scaleOf(drawn);
      const all = bars(drawn, scale, AREA);
      expect(all).toHaveLength(series.flat().filter((value) => value !== 0).length);
      for (const { x, y, width, height } of all) {
        for (const edge of [x, y, x + width, y + height]) {
          expect(edge).toBeGreaterThanOrEqual(-0.001);
          expect(edge).toBeLessThanOrEqual(100.001);
        }
      }
      const lengths = all.map(({ width, height }) => (kind === 'bars' ? width : height));
      const sum = series.flat().reduce((total, value) => total + Math.abs(value), 0);
      const drawnSum = lengths.reduce((total, length) => total + length, 0);
      expect(drawnSum).toBeCloseTo((sum / (scale.to - scale.from)) * 100, 6);
    }),
  );
});

test('a line has a gap where a value is missing', () => {
  const look = chart('columns', [1, null, 3, 4]);
  const [line] = lines({ ...look, series: [{ ...look.series[0]!, asLine: true }] }, scaleOf(look), AREA);
  expect(line!.path.match(/[ML]/g)).toEqual(['M', 'M', 'L']);
});

test('a pie has a slice for each share that is something', () => {
  expect(arcs([1, 0, null, 3], { x: 0, y: 0 }, 10).map(({ at }) => at)).toEqual([0, 3]);
  expect(arcs([], { x: 0, y: 0 }, 10)).toEqual([]);
});
