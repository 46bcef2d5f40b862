import type { ChartLook } from './look';
import type { XmlElement } from './xmlTree';
import { attribute, child, children, descendants, parseXml, textOf } from './xmlTree';

type Series = ChartLook['series'][number] & { readonly order: number };

/** Far more points than a chart that Finsamkoll writes. */
const MAX_POINTS = 10_000;

/** The title of a chart part, of whatever kind; empty where it has none. */
export function chartTitle(text: string, part: string): string {
  const root = parseXml(text, part);
  const chart = child(root, 'chart');
  return chart ? titleOf(text, child(chart, 'title')) : '';
}

/** A chart that Finsamkoll has written, read back from the values stored in it; `null` where it is of another kind. */
export function readChart(text: string, part: string): ChartLook | null {
  const chart = child(parseXml(text, part), 'chart');
  const plot = chart && child(chart, 'plotArea');
  if (!plot) return null;
  const groups = plot.children.filter((one) => ['barChart', 'lineChart', 'pieChart'].includes(one.local));
  const found = groups.flatMap((group) =>
    children(group, 'ser').map((series) => ({
      element: series,
      ...seriesOf(text, series, group.local === 'lineChart'),
    })),
  );
  if (found.length === 0) return null;
  const axis = child(plot, 'valAx');
  return {
    kind: kindOf(groups),
    title: titleOf(text, child(chart, 'title')),
    categories: points(text, child(found[0]!.element, 'cat')).map((point) => point ?? ''),
    series: found.sort((a, b) => a.order - b.order).map(({ name, values, asLine }) => ({ name, values, asLine })),
    valueTitle: axis ? titleOf(text, child(axis, 'title')) : '',
  };
}

function kindOf(groups: readonly XmlElement[]): ChartLook['kind'] {
  if (groups.some((group) => group.local === 'pieChart')) return 'pie';
  const bars = groups.find((group) => group.local === 'barChart');
  const value = (name: string): string | null => {
    const found = bars && child(bars, name);
    return found ? attribute(found, 'val') : null;
  };
  if (value('barDir') === 'bar') return 'bars';
  return value('grouping')?.endsWith('tacked') ? 'stackedColumns' : 'columns';
}

function seriesOf(text: string, series: XmlElement, asLine: boolean): Series {
  const order = child(series, 'order');
  const values = points(text, child(series, 'val')).map((point) => {
    const number = point === null || point.trim() === '' ? Number.NaN : Number(point);
    return Number.isFinite(number) ? number : null;
  });
  return {
    order: Number((order && attribute(order, 'val')) ?? 0),
    name: points(text, child(series, 'tx'))[0] ?? '',
    values,
    asLine,
  };
}

/** The stored texts of a reference, in order; `null` where a point is missing. */
function points(text: string, reference: XmlElement | null): (string | null)[] {
  if (!reference) return [];
  const below = [...descendants(reference)];
  const found = below.filter((one) => one.local === 'pt');
  const size = below.find((one) => one.local === 'ptCount');
  const count = Math.min(Number((size && attribute(size, 'val')) ?? found.length) || 0, MAX_POINTS);
  const list = new Array<string | null>(count).fill(null);
  for (const point of found) {
    const index = Number(attribute(point, 'idx'));
    const value = child(point, 'v');
    if (value && index >= 0 && index < count) list[index] = textOf(text, value);
  }
  return list;
}

/** Typed titles are runs of text, linked ones have their text stored. */
function titleOf(text: string, title: XmlElement | null): string {
  const source = title && child(title, 'tx');
  if (!source) return '';
  return [...descendants(source)]
    .filter((one) => one.local === 't' || one.local === 'v')
    .map((one) => textOf(text, one))
    .join('')
    .trim();
}
