import { makeStyles, tokens } from '@fluentui/react-components';
import { GroupedVerticalBarChart } from '@fluentui/react-charts';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { usePane, useWords } from './PaneContext';
import { useShared } from './styles';

export interface ChartSeries {
  readonly name: string;
  readonly values: readonly { readonly number: number | null; readonly text: string }[];
}

export interface ChartProps {
  readonly title: string;
  readonly unit: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

/** Told apart in both themes and by people who do not see red from green; the legend and the table name them. */
const COLORS = {
  light: ['#0f548c', '#c239b3', '#498205'],
  dark: ['#6cb8f6', '#e3a1dc', '#9ad29a'],
} as const;

const HEIGHT = 240;
const NARROWEST = 160;
/** Of a digit on the axis, in pixels. */
const FIGURE_WIDTH = 7;

const useStyles = makeStyles({
  figure: { margin: 0, minWidth: 0, width: '100%', overflow: 'hidden' },
  chart: {
    height: `${HEIGHT + 40}px`,
    color: tokens.colorNeutralForeground1,
    // The legend would begin every word with a capital letter, which is wrong in Swedish.
    '& button, & button *': { textTransform: 'none' },
  },
});

/** Bars side by side for each category. A picture beside a table: the table has the same figures for those who do not see it. */
export default function Chart({ title, unit, categories, series }: ChartProps): ReactElement {
  const { isDark, language } = usePane();
  const words = useWords();
  const styles = useStyles();
  const shared = useShared();
  const [frame, width] = useWidth();
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  const figures = new Intl.NumberFormat(locale);
  const largest = Math.max(0, ...series.flatMap(({ values }) => values.map(({ number }) => Math.abs(number ?? 0))));
  const left = 20 + figures.format(Math.round(largest)).length * FIGURE_WIDTH;
  const colors = COLORS[isDark ? 'dark' : 'light'];
  const data = categories.map((name, at) => ({
    name,
    series: series.flatMap(({ name: legend, values }, index) => {
      const value = values[at];
      if (!value || value.number === null) return [];
      const yAxisCalloutData = `${value.text} ${unit}`;
      return [{ key: legend, legend, data: value.number, color: colors[index % colors.length]!, yAxisCalloutData }];
    }),
  }));
  return (
    <figure className={styles.figure} ref={frame}>
      <figcaption className={shared.hidden}>{words.chartDescription(title)}</figcaption>
      <div className={styles.chart} aria-hidden inert>
        {width >= NARROWEST && (
          <GroupedVerticalBarChart
            data={data}
            chartTitle={title}
            width={width}
            height={HEIGHT}
            culture={locale}
            hideLabels
            hideTooltip
            wrapXAxisLables
            yAxisTickCount={4}
            yAxisTickFormat={(value: number) => figures.format(value)}
            roundedTicks
            margins={{ left, right: 12 }}
            maxBarWidth={28}
            barWidth="auto"
            legendProps={{ canSelectMultipleLegends: false, enabledWrapLines: true }}
            enabledLegendsWrapLines
          />
        )}
      </div>
    </figure>
  );
}

/** The width that an element has, now and as it changes. */
function useWidth() {
  const element = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)));
    if (element.current) observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width] as const;
}
