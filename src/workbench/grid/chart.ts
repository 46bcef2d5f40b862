import type { ChartLook } from '../../hosts/file';

/** Where a chart's values are drawn, in pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The axis of values, from one round number to another. */
export interface ValueScale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

const TICKS = 5;

/** A scale of round numbers that begins at 0 and has room for all values. */
export function scaleOf({ kind, series, categories }: ChartLook): ValueScale {
  const standing = series.filter(({ asLine }) => !asLine);
  const heaps =
    kind === 'stackedColumns'
      ? categories.flatMap((_, at) => stackedEnds(standing.map(({ values }) => values[at])))
      : [];
  const all = [0, ...heaps, ...series.flatMap(({ values }) => values.map((value) => value ?? 0))];
  const least = Math.min(...all);
  const most = Math.max(...all);
  const step = roundStep((most - least || 1) / TICKS);
  const from = Math.floor(least / step) * step;
  const to = Math.max(Math.ceil(most / step), Math.floor(least / step) + 1) * step;
  const count = Math.round((to - from) / step);
  return { from, to, ticks: Array.from({ length: count + 1 }, (_, at) => Number((from + at * step).toPrecision(12))) };
}

function stackedEnds(values: readonly (number | null | undefined)[]): readonly [number, number] {
  const sum = (wanted: (value: number) => boolean) =>
    values.reduce<number>((total, value) => total + (value && wanted(value) ? value : 0), 0);
  return [sum((value) => value < 0), sum((value) => value > 0)];
}

/** The next of 1, 2, 5, 10, … that is at least as large. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= least * 0.999999)!;
}

export interface Bar {
  readonly series: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part of a category's band that its bars fill. */
const FILLED = 0.7;

/** The bars of a chart: side by side, on top of each other, or lying. */
export function bars({ kind, series, categories }: ChartLook, scale: ValueScale, area: Area): Bar[] {
  const standing = series.flatMap((one, at) => (one.asLine ? [] : [{ ...one, at }]));
  const isLying = kind === 'bars';
  const isStacked = kind === 'stackedColumns';
  const room = isLying ? area.bottom - area.top : area.right - area.left;
  const band = room / Math.max(1, categories.length);
  const thick = (band * FILLED) / (isStacked ? 1 : Math.max(1, standing.length));
  return categories.flatMap((_, category) => {
    let heapUp = 0;
    let heapDown = 0;
    return standing.flatMap(({ values, at }, place) => {
      const value = values[category];
      if (value === null || value === undefined || value === 0) return [];
      const base = isStacked ? (value > 0 ? heapUp : heapDown) : 0;
      if (value > 0) heapUp += value;
      else heapDown += value;
      const across = band * category + (band * (1 - FILLED)) / 2 + (isStacked ? 0 : thick * place);
      return [barBetween(base, base + value, at, across, thick, isLying, scale, area)];
    });
  });
}

function barBetween(
  from: number,
  to: number,
  series: number,
  across: number,
  thick: number,
  isLying: boolean,
  scale: ValueScale,
  area: Area,
): Bar {
  const share = (value: number) => (value - scale.from) / (scale.to - scale.from);
  const [low, high] = [share(Math.min(from, to)), share(Math.max(from, to))];
  if (isLying) {
    const length = area.right - area.left;
    return { series, x: area.left + low * length, y: area.top + across, width: (high - low) * length, height: thick };
  }
  const length = area.bottom - area.top;
  return { series, x: area.left + across, y: area.bottom - high * length, width: thick, height: (high - low) * length };
}

/** The lines over the columns, as SVG paths; a missing value is a gap. */
export function lines({ series, categories }: ChartLook, scale: ValueScale, area: Area) {
  const band = (area.right - area.left) / Math.max(1, categories.length);
  const y = (value: number) =>
    area.bottom - ((value - scale.from) / (scale.to - scale.from)) * (area.bottom - area.top);
  return series.flatMap(({ asLine, values }, at) => {
    if (!asLine) return [];
    let isOpen = false;
    const path = values
      .map((value, place) => {
        const command = isOpen ? 'L' : 'M';
        isOpen = value !== null;
        return value === null ? '' : `${command}${area.left + band * (place + 0.5)} ${y(value)}`;
      })
      .join('');
    return [{ series: at, path }];
  });
}

/** The slices of a pie as SVG paths, from the top and clockwise. */
export function arcs(values: readonly (number | null)[], centre: { x: number; y: number }, radius: number) {
  const total = values.reduce<number>((sum, value) => sum + Math.max(0, value ?? 0), 0);
  const point = (share: number) => {
    const angle = share * 2 * Math.PI - Math.PI / 2;
    return `${centre.x + radius * Math.cos(angle)} ${centre.y + radius * Math.sin(angle)}`;
  };
  let from = 0;
  return values.flatMap((value, at) => {
    const share = total > 0 ? Math.max(0, value ?? 0) / total : 0;
    if (share === 0) return [];
    const to = from + Math.min(share, 0.99999);
    const path = `M${centre.x} ${centre.y}L${point(from)}A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${point(to)}Z`;
    from += share;
    return [{ at, path }];
  });
}
