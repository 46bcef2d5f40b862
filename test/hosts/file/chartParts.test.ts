import type { Sheet, SheetChart } from '../../../src/workbook';
import {
  amount,
  changedParts,
  generated,
  open,
  partsOf,
  relation,
  relations,
  ROWS,
  smallWorkbook,
  text,
  zip,
} from './writeSupport';
import type { Parts } from './writeSupport';

const ROWS_OF_CHART: Sheet['rows'] = [
  [text('Bidrag', 'title')],
  [text('Medlem', 'heading'), text('Budget & plan', 'headingNumber'), text('Utfall', 'headingNumber')],
  [text('Staten'), amount(6000), amount(5900)],
  [text('Region'), amount(3000), { value: null }],
  [text('Kommunen'), amount(3000), amount(3100)],
];

const CHART: SheetChart = {
  kind: 'columns',
  title: 'Bidrag <2026>',
  description: 'Stapeldiagram: "Staten" bidrar mest.',
  valueTitle: 'tkr',
  categories: { top: 2, left: 0, bottom: 4, right: 0 },
  series: [
    { name: { row: 1, column: 1 }, values: { top: 2, left: 1, bottom: 4, right: 1 } },
    { name: { row: 1, column: 2 }, values: { top: 2, left: 2, bottom: 4, right: 2 }, asLine: true },
  ],
  anchor: { top: 6, left: 0, bottom: 20, right: 3 },
};

const withChart = (chart: Partial<SheetChart> = {}): Sheet =>
  generated('summary', "Bidragen '26", { rows: ROWS_OF_CHART, chart: { ...CHART, ...chart } });

async function write(bytes: Uint8Array, sheet: Sheet): Promise<Uint8Array> {
  const workbook = open(bytes);
  await workbook.write([sheet], []);
  return workbook.bytes();
}

const chartOf = async (chart: Partial<SheetChart> = {}): Promise<string> =>
  partsOf(await write(smallWorkbook({ sheets: { Budget: ROWS } }), withChart(chart)))['xl/charts/chart1.xml']!;

describe('the parts of a chart', () => {
  let parts: Parts;
  beforeAll(async () => {
    parts = partsOf(await write(smallWorkbook({ sheets: { Budget: ROWS } }), withChart()));
  });

  test('are linked from the sheet over the drawing to the chart', () => {
    expect(parts['xl/worksheets/sheet2.xml']).toContain('<drawing r:id="rId1"/></worksheet>');
    expect(parts['xl/worksheets/_rels/sheet2.xml.rels']).toContain('Target="../drawings/drawing1.xml"');
    expect(parts['xl/drawings/drawing1.xml']).toContain('r:id="rId1"');
    expect(parts['xl/drawings/_rels/drawing1.xml.rels']).toContain('Target="../charts/chart1.xml"');
    expect(parts['[Content_Types].xml']).toContain('PartName="/xl/drawings/drawing1.xml"');
    expect(parts['[Content_Types].xml']).toContain('drawingml.chart+xml');
  });

  test('say where the chart stands and what it shows, for those who cannot see it', () => {
    const drawing = parts['xl/drawings/drawing1.xml']!;
    expect(drawing).toContain('descr="Stapeldiagram: &quot;Staten&quot; bidrar mest."');
    expect(drawing).toMatch(/<xdr:from><xdr:col>0<.*<xdr:row>6<.*<xdr:to><xdr:col>4<.*<xdr:row>21</);
  });

  test('hold the values, so that the chart can be drawn before anything is calculated', () => {
    const chart = parts['xl/charts/chart1.xml']!;
    expect(chart).toContain(`<c:f>'Bidragen ''26'!$B$3:$B$5</c:f><c:numCache><c:formatCode>#,##0</c:formatCode>`);
    expect(chart).toContain('<c:pt idx="0"><c:v>6000</c:v></c:pt><c:pt idx="1"><c:v>3000</c:v></c:pt>');
    expect(chart).toContain(
      `<c:f>'Bidragen ''26'!$B$2</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Budget &amp; plan</c:v>`,
    );
    const [, gap] = /\$C\$3:\$C\$5<\/c:f><c:numCache>(.*?)<\/c:numCache>/.exec(chart)!;
    expect(gap).toContain('<c:ptCount val="3"/><c:pt idx="0"><c:v>5900</c:v></c:pt><c:pt idx="2">');
  });

  test('name the chart and its unit', () => {
    const chart = parts['xl/charts/chart1.xml']!;
    expect([...chart.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map((match) => match[1])).toEqual([
      'Bidrag &lt;2026&gt;',
      'tkr',
    ]);
    expect(chart).toContain('<c:numFmt formatCode="#,##0" sourceLinked="0"/>');
    expect(chart).toContain('<c:legendPos val="b"/>');
  });
});

describe('the kinds of chart', () => {
  test('columns with a line over them', async () => {
    const chart = await chartOf();
    expect(chart).toMatch(
      /<c:barDir val="col"\/><c:grouping val="clustered"\/>.*<\/c:barChart><c:lineChart>.*<c:idx val="1"\/>.*<\/c:lineChart>/,
    );
  });

  test('stacked columns', async () => {
    expect(await chartOf({ kind: 'stackedColumns' })).toMatch(/<c:grouping val="stacked"\/>.*<c:overlap val="100"\/>/);
  });

  test('bars, the first on top', async () => {
    const chart = await chartOf({ kind: 'bars' });
    expect(chart).toMatch(/<c:barDir val="bar"\/>.*<c:orientation val="maxMin"\/>.*<c:crosses val="max"\/>/);
    expect(chart).not.toContain('lineChart');
  });

  test('a pie whose slices carry their names and shares', async () => {
    const chart = await chartOf({ kind: 'pie' });
    expect(chart.match(/<c:dPt>/g)).toHaveLength(3);
    expect(chart).toContain('<c:showCatName val="1"/>');
    expect(chart).not.toMatch(/<c:(legend|catAx|valAx)>/);
  });

  test('years as categories are numbers', async () => {
    const years: Sheet = generated('summary', 'S', {
      rows: [
        [text('År'), { value: 2026 }, { value: 2027 }],
        [text('Bidrag'), amount(1), amount(2)],
      ],
      chart: {
        ...CHART,
        categories: { top: 0, left: 1, bottom: 0, right: 2 },
        series: [{ name: { row: 1, column: 0 }, values: { top: 1, left: 1, bottom: 1, right: 2 } }],
      },
    });
    const chart = partsOf(await write(smallWorkbook({ sheets: { Budget: ROWS } }), years))['xl/charts/chart1.xml']!;
    expect(chart).toContain("<c:cat><c:numRef><c:f>'S'!$B$1:$C$1</c:f>");
    expect(chart).not.toContain('<c:legend>');
  });
});

describe('a drawing that the user has put things into', () => {
  const picture =
    '<xdr:oneCellAnchor><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="7" name="Bild"/></xdr:nvPicPr></xdr:pic></xdr:oneCellAnchor>';

  async function withPicture(): Promise<Uint8Array> {
    const parts = partsOf(await write(smallWorkbook({ sheets: { Budget: ROWS } }), withChart()));
    parts['xl/drawings/drawing1.xml'] = parts['xl/drawings/drawing1.xml']!.replace(
      '</xdr:wsDr>',
      `${picture}</xdr:wsDr>`,
    );
    return zip(parts);
  }

  test('keeps them when our chart is drawn anew', async () => {
    const before = await withPicture();
    const after = await write(before, withChart({ title: 'Ny' }));
    expect(changedParts(before, after)).toEqual(['xl/charts/chart1.xml']);
  });

  test('keeps them when our chart goes', async () => {
    const after = partsOf(await write(await withPicture(), generated('summary', 'S')));
    expect(after['xl/drawings/drawing1.xml']).toContain(picture);
    expect(after['xl/drawings/drawing1.xml']).not.toContain('graphicFrame');
    expect(after['xl/worksheets/sheet2.xml']).toContain('<drawing r:id="rId1"/>');
    expect(after['xl/charts/chart1.xml']).toBeUndefined();
  });

  test('gets our chart with a number of its own', async () => {
    const parts = partsOf(await write(await withPicture(), generated('summary', 'S')));
    const after = partsOf(await write(zip(parts), withChart()));
    expect(after['xl/drawings/drawing1.xml']).toContain(picture);
    expect(after['xl/drawings/drawing1.xml']).toContain('<xdr:cNvPr id="8" name="Finsamkoll 1"');
  });

  test('keeps what Excel has hung on our chart only as long as the chart is there', async () => {
    const parts = partsOf(await write(smallWorkbook({ sheets: { Budget: ROWS } }), withChart()));
    parts['xl/charts/_rels/chart1.xml.rels'] = relations(relation('rId1', 'chartStyle', 'style1.xml'));
    parts['xl/charts/style1.xml'] = '<style/>';
    expect(changedParts(zip(parts), await write(zip(parts), withChart()))).toEqual([]);
    const after = partsOf(await write(zip(parts), generated('summary', 'S')));
    expect(Object.keys(after).filter((name) => name.startsWith('xl/charts'))).toEqual([]);
  });
});
