import type { Sheet, SheetCell, SheetChart, SheetSpan } from '../../workbook';
import { FORMAT_CODES, columnName, quoteSheetName } from '../../workbook';
import { CHART_COLOURS } from '../looks';
import { escapeXml } from './xmlText';

const CHART_NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const INK = '262626';
const GRID = 'D9D9D9';
const AXIS_LINE = '8C8C8C';

/** Hundredths of a point. */
const TITLE_SIZE = 1400;
const TEXT_SIZE = 1000;

const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;

type Series = SheetChart['series'][number];

/** What the parts of a chart are made from: the sheet with its present name. */
interface Source {
  readonly sheet: Sheet;
  readonly sheetName: string;
  readonly chart: SheetChart;
}

/**
 * A native chart part. The values are stored in it too, so that it can be drawn before anything is calculated.
 * @param sheetName the name that the sheet has in the workbook
 */
export function chartXml(sheet: Sheet, chart: SheetChart, sheetName: string): string {
  const source: Source = { sheet, chart, sheetName };
  const plot = chart.kind === 'pie' ? pie(source) : withAxes(source);
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${CHART_NAMESPACES}>` +
    '<c:roundedCorners val="0"/><c:chart>' +
    `${title(chart.title, TITLE_SIZE, true)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${plot}</c:plotArea>${legend(chart)}` +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr>${solid('FFFFFF')}${line(GRID, 9525)}</c:spPr>${textProperties(TEXT_SIZE)}</c:chartSpace>`
  );
}

/** One series needs no legend: the title says what it is. A pie's slices carry their names. */
function legend(chart: SheetChart): string {
  if (chart.kind === 'pie' || chart.series.length < 2) return '';
  return `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties(TEXT_SIZE)}</c:legend>`;
}

function withAxes(source: Source): string {
  const { chart } = source;
  const horizontal = chart.kind === 'bars';
  const lines = horizontal ? [] : chart.series.filter((one) => one.asLine);
  const columns = chart.series.filter((one) => !lines.includes(one));
  const stacked = chart.kind === 'stackedColumns';
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  const bars =
    columns.length === 0
      ? ''
      : `<c:barChart><c:barDir val="${horizontal ? 'bar' : 'col'}"/>` +
        `<c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>` +
        columns.map((one) => barSeries(source, one)).join('') +
        `<c:gapWidth val="${horizontal ? 60 : 80}"/>${stacked ? '<c:overlap val="100"/>' : ''}${axes}</c:barChart>`;
  const overlaid =
    lines.length === 0
      ? ''
      : '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>' +
        `${lines.map((one) => lineSeries(source, one)).join('')}<c:marker val="1"/>${axes}</c:lineChart>`;
  return bars + overlaid + categoryAxis(horizontal) + valueAxis(source, horizontal);
}

/** Labels stand below the plot even where values are negative; bars read from the top down as the table does. */
function categoryAxis(horizontal: boolean): string {
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>` +
    `<c:scaling><c:orientation val="${horizontal ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${horizontal ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr>${line(AXIS_LINE, 9525)}</c:spPr>${textProperties(TEXT_SIZE)}<c:crossAx val="${VALUE_AXIS}"/>` +
    '<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>' +
    '<c:noMultiLvlLbl val="1"/></c:catAx>'
  );
}

function valueAxis({ sheet, chart }: Source, horizontal: boolean): string {
  const first = chart.series[0];
  const code = first ? formatOf(sheet, first.values) : 'General';
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${horizontal ? 'b' : 'l'}"/><c:majorGridlines><c:spPr>${line(GRID, 9525)}</c:spPr></c:majorGridlines>` +
    (chart.valueTitle === undefined ? '' : title(chart.valueTitle, TEXT_SIZE, false, !horizontal)) +
    `<c:numFmt formatCode="${escapeXml(code)}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(TEXT_SIZE)}<c:crossAx val="${CATEGORY_AXIS}"/>` +
    `<c:crosses val="${horizontal ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

function barSeries(source: Source, series: Series): string {
  const colour = colourOf(source.chart, series);
  return (
    `<c:ser>${seriesHead(source, series)}<c:spPr>${solid(colour)}</c:spPr><c:invertIfNegative val="0"/>` +
    `${seriesData(source, series)}</c:ser>`
  );
}

/** A line is told from the columns by its form, and lines from each other by marker and dash, not by colour alone. */
function lineSeries(source: Source, series: Series): string {
  const colour = colourOf(source.chart, series);
  const position = source.chart.series.filter((one) => one.asLine).indexOf(series);
  const marker = ['diamond', 'square', 'triangle', 'circle'][position % 4]!;
  const dash = ['solid', 'dash', 'sysDot'][position % 3]!;
  return (
    `<c:ser>${seriesHead(source, series)}<c:spPr>${line(colour, 28575, dash)}</c:spPr>` +
    `<c:marker><c:symbol val="${marker}"/><c:size val="8"/>` +
    `<c:spPr>${solid(colour)}${line('FFFFFF', 9525)}</c:spPr></c:marker>` +
    `${seriesData(source, series)}<c:smooth val="0"/></c:ser>`
  );
}

/** A pie has one series; each slice says its name and its share. */
function pie(source: Source): string {
  const series = source.chart.series[0];
  if (!series) return '<c:pieChart><c:varyColors val="1"/></c:pieChart>';
  const slices = cellsOf(source.sheet, series.values).map((_, index) => {
    const colour = CHART_COLOURS[index % CHART_COLOURS.length]!;
    const shape = `<c:spPr>${solid(colour)}${line('FFFFFF', 19050)}</c:spPr>`;
    return `<c:dPt><c:idx val="${index}"/><c:bubble3D val="0"/>${shape}</c:dPt>`;
  });
  const labels =
    `<c:dLbls><c:numFmt formatCode="0.0%" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${textProperties(TEXT_SIZE)}<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="0"/>` +
    '<c:showCatName val="1"/><c:showSerName val="0"/><c:showPercent val="1"/><c:showBubbleSize val="0"/>' +
    '<c:separator>\n</c:separator><c:showLeaderLines val="1"/></c:dLbls>';
  return (
    `<c:pieChart><c:varyColors val="1"/><c:ser>${seriesHead(source, series)}${slices.join('')}${labels}` +
    `${seriesData(source, series)}</c:ser><c:firstSliceAng val="0"/></c:pieChart>`
  );
}

function seriesHead(source: Source, series: Series): string {
  const position = source.chart.series.indexOf(series);
  const { row, column } = series.name;
  const name = { top: row, bottom: row, left: column, right: column };
  return (
    `<c:idx val="${position}"/><c:order val="${position}"/>` +
    `<c:tx><c:strRef>${textReference(source, name)}</c:strRef></c:tx>`
  );
}

function seriesData(source: Source, series: Series): string {
  const categories = cellsOf(source.sheet, source.chart.categories);
  const numeric = categories.length > 0 && categories.every((cell) => typeof cell?.value === 'number');
  const category = numeric
    ? `<c:numRef>${numberReference(source, source.chart.categories)}</c:numRef>`
    : `<c:strRef>${textReference(source, source.chart.categories)}</c:strRef>`;
  const values = `<c:val><c:numRef>${numberReference(source, series.values)}</c:numRef></c:val>`;
  return `<c:cat>${category}</c:cat>${values}`;
}

function textReference({ sheet, sheetName }: Source, span: SheetSpan): string {
  const cells = cellsOf(sheet, span);
  const points = cells.map((cell, index) => {
    const value = cell?.value ?? null;
    return value === null || value === '' ? '' : point(index, String(value));
  });
  return `<c:f>${reference(sheetName, span)}</c:f><c:strCache><c:ptCount val="${cells.length}"/>${points.join('')}</c:strCache>`;
}

function numberReference({ sheet, sheetName }: Source, span: SheetSpan): string {
  const cells = cellsOf(sheet, span);
  const points = cells.map((cell, index) => (typeof cell?.value === 'number' ? point(index, String(cell.value)) : ''));
  const code = `<c:formatCode>${escapeXml(formatOf(sheet, span))}</c:formatCode>`;
  return `<c:f>${reference(sheetName, span)}</c:f><c:numCache>${code}<c:ptCount val="${cells.length}"/>${points.join('')}</c:numCache>`;
}

function point(index: number, value: string): string {
  return `<c:pt idx="${index}"><c:v>${escapeXml(value)}</c:v></c:pt>`;
}

function reference(sheetName: string, span: SheetSpan): string {
  const corner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  const from = corner(span.top, span.left);
  const to = corner(span.bottom, span.right);
  return escapeXml(`${quoteSheetName(sheetName)}!${from === to ? from : `${from}:${to}`}`);
}

function cellsOf(sheet: Sheet, span: SheetSpan): (SheetCell | null)[] {
  const cells: (SheetCell | null)[] = [];
  for (let row = span.top; row <= span.bottom; row += 1) {
    for (let column = span.left; column <= span.right; column += 1) cells.push(sheet.rows[row]?.[column] ?? null);
  }
  return cells;
}

/** The number format of the first cell that has one. */
function formatOf(sheet: Sheet, span: SheetSpan): string {
  const format = cellsOf(sheet, span).find((cell) => cell?.format)?.format;
  return format === undefined ? 'General' : FORMAT_CODES[format];
}

function colourOf(chart: SheetChart, series: Series): string {
  return CHART_COLOURS[chart.series.indexOf(series) % CHART_COLOURS.length]!;
}

function title(text: string, size: number, bold: boolean, upright = false): string {
  const body = upright ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>';
  const properties = `sz="${size}" b="${bold ? 1 : 0}"`;
  return (
    `<c:title><c:tx><c:rich>${body}<a:p><a:pPr><a:defRPr ${properties}>${solid(INK)}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr ${properties}>${solid(INK)}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title>'
  );
}

function textProperties(size: number): string {
  return (
    `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}">${solid(INK)}</a:defRPr></a:pPr>` +
    '<a:endParaRPr/></a:p></c:txPr>'
  );
}

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

/** `width` in EMU: 12 700 are a point. */
function line(colour: string, width: number, dash = 'solid'): string {
  return `<a:ln w="${width}" cap="flat">${solid(colour)}<a:prstDash val="${dash}"/><a:round/></a:ln>`;
}
