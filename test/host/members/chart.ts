import { ExcelError } from '../excelError';
import type { HostSheet } from '../model';
import { RangeObject } from './range';

const TYPES = ['ColumnClustered', 'ColumnStacked', 'BarClustered', 'Pie', 'LineMarkers'];

/** The charts of a sheet. */
export class ChartsObject {
  constructor(private readonly sheet: HostSheet) {}

  get items(): ChartObject[] {
    return this.sheet.charts as ChartObject[];
  }

  Add(type: string, source: unknown, _seriesBy: string): ChartObject {
    this.sheet.change();
    if (!TYPES.includes(type) || !(source instanceof RangeObject)) throw new ExcelError('InvalidArgument');
    const chart = new ChartObject(this.sheet, type);
    // Excel guesses series from the source; ours are named one by one.
    chart.Series.items.push(new SeriesObject(chart.Series, 'Series1', type));
    this.sheet.charts.push(chart);
    return chart;
  }

  GetItem(name: string): ChartObject {
    const found = this.items.find((one) => one.Name === name || one.Id === name);
    if (!found) throw new ExcelError('ItemNotFound');
    return found;
  }
}

export class ChartObject {
  readonly Id: string;
  readonly Title = new TitleObject();
  readonly Legend = new LegendObject();
  readonly Series: SeriesListObject;
  readonly Axes = { ValueAxis: new AxisObject(), CategoryAxis: new AxisObject() };
  readonly DataLabels = new DataLabelsObject();
  Name = 'Chart 1';
  DisplayBlanksAs = 'Zero';
  PlotVisibleOnly = true;
  position = '';

  constructor(
    private readonly sheet: HostSheet,
    readonly ChartType: string,
  ) {
    this.Id = sheet.workbook.freshId();
    this.Series = new SeriesListObject(ChartType);
  }

  get key(): string {
    return this.Id;
  }

  SetPosition(from: string, to: string): void {
    this.position = `${from}:${to}`;
  }

  Delete(): void {
    this.sheet.change();
    const index = this.sheet.charts.indexOf(this);
    if (index < 0) throw new ExcelError('ItemNotFound');
    this.sheet.charts.splice(index, 1);
  }
}

class SeriesListObject {
  readonly items: SeriesObject[] = [];
  constructor(private readonly type: string) {}
  Add(name: string): SeriesObject {
    const made = new SeriesObject(this, name, this.type);
    this.items.push(made);
    return made;
  }
  GetItemAt(index: number): SeriesObject {
    const found = this.items[index];
    if (!found) throw new ExcelError('ItemNotFound');
    return found;
  }
}

class SeriesObject {
  readonly Format = { Fill: new SeriesFillObject(), Line: new LineObject() };
  readonly Points = new PointsObject();
  readonly DataLabels = new DataLabelsObject();
  GapWidth = 150;
  HasDataLabels = false;
  MarkerStyle = 'Automatic';
  MarkerSize = 5;
  MarkerBackgroundColor = '';
  MarkerForegroundColor = '';
  values = '';
  categories = '';

  constructor(
    private readonly list: SeriesListObject,
    public Name: string,
    public ChartType: string,
  ) {}

  SetValues(source: RangeObject): void {
    this.values = source.Address;
  }
  SetXAxisValues(source: RangeObject): void {
    this.categories = source.Address;
  }
  Delete(): void {
    this.list.items.splice(this.list.items.indexOf(this), 1);
  }
}

class PointsObject {
  readonly colours: string[] = [];
  GetItemAt(index: number): { Format: { Fill: { SetSolidColor: (colour: string) => void } } } {
    const SetSolidColor = (colour: string): void => void (this.colours[index] = colour);
    return { Format: { Fill: { SetSolidColor } } };
  }
}

class SeriesFillObject {
  colour = '';
  SetSolidColor(colour: string): void {
    this.colour = colour;
  }
}

class LineObject {
  Color = '';
  Weight = 1;
  LineStyle = 'Automatic';
}

class TitleObject {
  Text = '';
  Visible = true;
}

class LegendObject {
  Visible = true;
  Position = 'Right';
}

class AxisObject {
  readonly Title = { Text: '', Visible: false };
  NumberFormat = 'General';
  LinkNumberFormat = true;
  ReversePlotOrder = false;
  TickLabelPosition = 'NextToAxis';
}

class DataLabelsObject {
  ShowCategoryName = false;
  ShowPercentage = false;
  ShowValue = true;
  ShowSeriesName = false;
  NumberFormat = 'General';
  Position = 'BestFit';
  Separator = ',';
}
