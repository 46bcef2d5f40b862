import type { Sheet, SheetChart, SheetSpan } from '../../workbook';
import { FORMAT_CODES, address } from '../../workbook';
import { CHART_COLOURS } from '../looks';

const TYPES = {
  columns: 'ColumnClustered',
  stackedColumns: 'ColumnStacked',
  bars: 'BarClustered',
  pie: 'Pie',
} as const;

const MARKERS = ['Diamond', 'Square', 'Triangle', 'Circle'] as const;
const DASHES = ['Continuous', 'Dash', 'Dot'] as const;

/** Adds the chart of a generated sheet under this name. Excel's interface has no alternative text for charts. */
export function addChart(worksheet: Excel.Worksheet, sheet: Sheet, chart: SheetChart, name: string): void {
  const [first] = chart.series;
  if (!first) return;
  // From one row or column Excel makes one series, which becomes our first.
  const upright = first.values.left === first.values.right;
  const made = worksheet.charts.add(TYPES[chart.kind], rangeOf(worksheet, first.values), upright ? 'Columns' : 'Rows');
  made.name = name;
  made.setPosition(address({ row: chart.anchor.top, column: chart.anchor.left }), endOf(chart));
  made.title.text = chart.title;
  made.displayBlanksAs = 'NotPlotted';
  made.plotVisibleOnly = false;
  const isPie = chart.kind === 'pie';
  const hasLegend = !isPie && chart.series.length > 1;
  made.legend.visible = hasLegend;
  if (hasLegend) made.legend.position = 'Bottom';
  (isPie ? [first] : chart.series).forEach((_, index) => addSeries(worksheet, sheet, chart, made, index));
  if (isPie) labelSlices(made.series.getItemAt(0), first.values);
  else setAxes(sheet, chart, made);
}

function endOf({ anchor }: SheetChart): string {
  return address({ row: anchor.bottom, column: anchor.right });
}

function rangeOf(worksheet: Excel.Worksheet, { top, left, bottom, right }: SheetSpan): Excel.Range {
  return worksheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

function addSeries(
  worksheet: Excel.Worksheet,
  sheet: Sheet,
  chart: SheetChart,
  made: Excel.Chart,
  index: number,
): void {
  const wanted = chart.series[index]!;
  const title = String(sheet.rows[wanted.name.row]?.[wanted.name.column]?.value ?? '');
  const series = index === 0 ? made.series.getItemAt(0) : made.series.add(title);
  if (index === 0) series.name = title;
  series.setValues(rangeOf(worksheet, wanted.values));
  series.setXAxisValues(rangeOf(worksheet, chart.categories));
  if (chart.kind === 'pie') return;
  const colour = `#${CHART_COLOURS[index % CHART_COLOURS.length]!}`;
  if (wanted.asLine && chart.kind !== 'bars') {
    drawLine(series, colour, chart.series.filter((one) => one.asLine).indexOf(wanted));
  } else {
    series.format.fill.setSolidColor(colour);
    series.gapWidth = chart.kind === 'bars' ? 60 : 80;
  }
}

/** A line is told from the columns by its form, and lines from each other by marker and dash, not by colour alone. */
function drawLine(series: Excel.ChartSeries, colour: string, position: number): void {
  series.chartType = 'LineMarkers';
  series.format.line.color = colour;
  series.format.line.weight = 2.25;
  series.format.line.lineStyle = DASHES[position % DASHES.length]!;
  series.markerStyle = MARKERS[position % MARKERS.length]!;
  series.markerSize = 8;
  series.markerBackgroundColor = colour;
  series.markerForegroundColor = colour;
}

/** Each slice says its name and its share. */
function labelSlices(series: Excel.ChartSeries, values: SheetSpan): void {
  const slices = (values.bottom - values.top + 1) * (values.right - values.left + 1);
  for (let index = 0; index < slices; index += 1) {
    series.points.getItemAt(index).format.fill.setSolidColor(`#${CHART_COLOURS[index % CHART_COLOURS.length]!}`);
  }
  series.hasDataLabels = true;
  const { dataLabels } = series;
  dataLabels.showCategoryName = true;
  dataLabels.showPercentage = true;
  dataLabels.showValue = false;
  dataLabels.numberFormat = '0.0%';
  dataLabels.position = 'OutsideEnd';
  dataLabels.separator = '\n';
}

/** Labels stand below the plot even where values are negative; bars read from the top down as the table does. */
function setAxes(sheet: Sheet, chart: SheetChart, made: Excel.Chart): void {
  const { categoryAxis, valueAxis } = made.axes;
  categoryAxis.tickLabelPosition = 'Low';
  if (chart.kind === 'bars') categoryAxis.reversePlotOrder = true;
  valueAxis.linkNumberFormat = false;
  valueAxis.numberFormat = formatOf(sheet, chart.series[0]!.values);
  if (chart.valueTitle === undefined) return;
  valueAxis.title.text = chart.valueTitle;
  valueAxis.title.visible = true;
}

/** The number format of the first cell that has one. */
function formatOf(sheet: Sheet, { top, left, bottom, right }: SheetSpan): string {
  const cells = sheet.rows.slice(top, bottom + 1).flatMap((line) => line.slice(left, right + 1));
  const format = cells.find((cell) => cell?.format)?.format;
  return format === undefined ? 'General' : FORMAT_CODES[format];
}
