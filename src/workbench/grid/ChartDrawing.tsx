import type { ReactElement, ReactNode } from 'react';
import type { ChartLook } from '../../hosts/file';
import { CHART_COLOURS } from '../../hosts/looks';
import type { Language } from '../../money';
import { arcs, bars, lines, scaleOf, type Area } from './chart';

export interface ChartDrawingProps {
  readonly chart: ChartLook;
  readonly width: number;
  readonly height: number;
  readonly language: Language;
}

const TITLE = 26;
const LEGEND = 22;
const LETTER = 6.2;

/** A chart of ours in the colours that it has in Excel. A picture: its figures are in the sheet beside it. */
export function ChartDrawing({ chart, width, height, language }: ChartDrawingProps): ReactElement {
  const figures = new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: 2 });
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} fontSize={11} fill="#1b3a4b" aria-hidden>
      <text x={width / 2} y={18} textAnchor="middle" fontSize={14} fontWeight={700}>
        {chart.title}
      </text>
      {chart.kind === 'pie' ? pie(chart, width, height) : cartesian(chart, width, height, figures)}
      {legend(chart, width, height)}
    </svg>
  );
}

function colour(at: number): string {
  return `#${CHART_COLOURS[at % CHART_COLOURS.length]}`;
}

function cartesian(chart: ChartLook, width: number, height: number, figures: Intl.NumberFormat): ReactNode {
  const isLying = chart.kind === 'bars';
  const scale = scaleOf(chart);
  const longest = (texts: readonly string[]) => Math.max(0, ...texts.map(({ length }) => length)) * LETTER;
  const sideways = isLying ? longest(chart.categories) : longest(scale.ticks.map((tick) => figures.format(tick)));
  const left = Math.min(width * 0.4, sideways + 12) + (chart.valueTitle && !isLying ? 16 : 0);
  const area: Area = {
    left,
    top: TITLE + 6,
    right: width - (isLying ? 8 + longest([figures.format(scale.to)]) / 2 : 14),
    bottom: height - LEGEND - 26,
  };
  const share = (value: number) => (value - scale.from) / (scale.to - scale.from);
  const across = (value: number) => area.left + share(value) * (area.right - area.left);
  const up = (value: number) => area.bottom - share(value) * (area.bottom - area.top);
  const band = (isLying ? area.bottom - area.top : area.right - area.left) / Math.max(1, chart.categories.length);
  return (
    <>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          {isLying ? (
            <path d={`M${across(tick)} ${area.top}V${area.bottom}`} stroke="#d5dbdf" />
          ) : (
            <path d={`M${area.left} ${up(tick)}H${area.right}`} stroke="#d5dbdf" />
          )}
          {isLying ? (
            <text x={across(tick)} y={area.bottom + 14} textAnchor="middle">
              {figures.format(tick)}
            </text>
          ) : (
            <text x={area.left - 5} y={up(tick) + 4} textAnchor="end">
              {figures.format(tick)}
            </text>
          )}
        </g>
      ))}
      {bars(chart, scale, area).map(({ series, x, y, width: wide, height: tall }, at) => (
        <rect key={at} x={x} y={y} width={wide} height={tall} fill={colour(series)} />
      ))}
      {lines(chart, scale, area).map(({ series, path }) => (
        <path key={series} d={path} fill="none" stroke={colour(series)} strokeWidth={2.5} />
      ))}
      {chart.categories.map((category, at) =>
        isLying ? (
          <text key={at} x={area.left - 5} y={area.top + band * (at + 0.5) + 4} textAnchor="end">
            {shortened(category, (area.left - 8) / LETTER)}
          </text>
        ) : (
          <text key={at} x={area.left + band * (at + 0.5)} y={area.bottom + 14} textAnchor="middle">
            {shortened(category, band / LETTER)}
          </text>
        ),
      )}
      {chart.valueTitle !== '' && !isLying && (
        <text transform={`translate(12 ${(area.top + area.bottom) / 2}) rotate(-90)`} textAnchor="middle">
          {chart.valueTitle}
        </text>
      )}
    </>
  );
}

function shortened(text: string, letters: number): string {
  return text.length <= letters ? text : `${text.slice(0, Math.max(1, Math.floor(letters) - 1))}…`;
}

function pie(chart: ChartLook, width: number, height: number): ReactNode {
  const radius = Math.max(10, Math.min(width - 40, height - TITLE - LEGEND - 16) / 2);
  const centre = { x: width / 2, y: TITLE + 4 + radius };
  return arcs(chart.series[0]?.values ?? [], centre, radius).map(({ at, path }) => (
    <path key={at} d={path} fill={colour(at)} stroke="#ffffff" />
  ));
}

function legend(chart: ChartLook, width: number, height: number): ReactNode {
  const names = chart.kind === 'pie' ? chart.categories : chart.series.map(({ name }) => name);
  const widths = names.map((name) => name.length * LETTER + 26);
  let x = Math.max(8, (width - widths.reduce((sum, one) => sum + one, 0)) / 2);
  return names.map((name, at) => {
    const left = x;
    x += widths[at]!;
    return (
      <g key={at} transform={`translate(${left} ${height - LEGEND + 4})`}>
        <rect width={10} height={10} y={-1} fill={colour(at)} />
        <text x={15} y={8}>
          {name}
        </text>
      </g>
    );
  });
}
