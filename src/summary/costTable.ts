import { sum, ZERO, type Ore } from '../money';
import type { YearFigures } from '../reading/model';
import type { SummaryWords } from '../text/summary';
import { address, type CellStyle, type SheetCell } from '../workbook';
import type { AmountSource } from './amounts';
import type { Rows } from './builder';
import { cellList, formula, text } from './cells';
import type { CostLine } from './costLines';

/** Longer lists are shown by area only: a summary is to be taken in at a glance. */
const MOST_LINES = 40;

/** Where the table of costs ended up (rows from 0), for the chart. */
export interface CostTable {
  readonly heading: number;
  readonly first: number;
  /** The last part; the total stands in the row after it. */
  readonly last: number;
}

/** A row of the first table: an area with its lines, or a line that stands under no heading. */
type Part =
  | { readonly kind: 'line'; readonly label: string; readonly line: CostLine }
  | { readonly kind: 'area'; readonly label: string; readonly lines: readonly CostLine[] };

/**
 * Writes what the costs are made up of, year by year, with each part's share of the leading year's costs: first the areas
 * (the budget's own headings) and their total, then the lines under each heading.
 */
export function writeCostTables(
  rows: Rows,
  lines: readonly CostLine[],
  years: readonly YearFigures[],
  leading: number,
  source: AmountSource,
  words: SummaryWords,
  costRow: number,
): CostTable {
  return new CostWriter(rows, lines, years, leading, source, words, costRow).write();
}

class CostWriter {
  private readonly parts: readonly Part[];
  private readonly areas: readonly Extract<Part, { kind: 'area' }>[];
  /** Whether the lines have a table of their own, under that of the areas. */
  private readonly hasLines: boolean;
  /** How far the parts are from the costs that the budget states, year by year. */
  private readonly differences: readonly (Ore | null)[];
  private readonly hasDifference: boolean;
  private readonly first: number;
  private readonly total: number;

  constructor(
    private readonly rows: Rows,
    private readonly lines: readonly CostLine[],
    private readonly years: readonly YearFigures[],
    private readonly leading: number,
    private readonly source: AmountSource,
    private readonly words: SummaryWords,
    /** The row of the table of years that states the costs. */
    private readonly costRow: number,
  ) {
    this.parts = partsOf(lines);
    this.areas = this.parts.filter((part) => part.kind === 'area');
    this.hasLines = this.areas.length > 0 && lines.length <= MOST_LINES;
    this.first = rows.next + 1;
    this.total = this.first + this.parts.length;
    this.differences = years.map(({ cost }, year) => (cost ? totalOf(lines, year).minus(cost.ore) : null));
    this.hasDifference = this.differences.some((ore) => ore?.isZero() === false);
  }

  write(): CostTable {
    const { costs } = this.words;
    const heading = this.heading(this.areas.length > 0 ? costs.byArea : costs.byLine);
    let nextLine = this.total + (this.hasDifference ? 4 : 3);
    for (const part of this.parts) {
      if (part.kind === 'line') this.lineRow(part.line);
      else {
        this.areaRow(part.label, part.lines, nextLine);
        nextLine += part.lines.length + 1;
      }
    }
    this.totalRow();
    if (this.hasDifference) this.differenceRow();
    if (this.hasLines) {
      this.heading(costs.byLine);
      for (const { label, lines } of this.areas) {
        this.rows.add(text(label, 'section'), ...this.years.map(() => blank('section')), blank('section'));
        lines.forEach((line) => this.lineRow(line));
      }
    }
    return { heading, first: this.first, last: this.total - 1 };
  }

  private heading(label: string): number {
    const { overview, costs } = this.words;
    const names = this.years.map(({ kind, year }) => overview.column(kind, year));
    return this.rows.add(
      text(`${label}, ${this.source.unit}`, 'heading'),
      ...names.map((name) => text(name, 'headingNumber')),
      text(costs.share(names[this.leading]!), 'headingNumber'),
    );
  }

  private lineRow(line: CostLine): void {
    const cells = line.amounts.map(
      (amount, year) =>
        amount && this.source.show({ ore: amount.ore, cells: [amount.cell] }, this.look(year, 'text')).cell,
    );
    this.rows.add(text(line.label), ...cells, this.share([line], 'text'));
  }

  /** An area: the sum of its lines further down, or of their cells in the workbook where they are not listed. */
  private areaRow(label: string, lines: readonly CostLine[], firstLine: number): void {
    const cells = this.years.map((_, year) => {
      const amounts = lines.flatMap((line) => line.amounts[year] ?? []);
      if (amounts.length === 0) return null;
      const ore = totalOf(lines, year);
      const look = this.look(year, 'text');
      if (!this.hasLines) return this.source.show({ ore, cells: amounts.map(({ cell }) => cell) }, look).cell;
      const own = lines.map((_line, index) => ({ row: firstLine + index, column: year + 1 }));
      return formula(`SUM(${cellList(own)})`, this.source.value(ore), look);
    });
    this.rows.add(text(label), ...cells, this.share(lines, 'text'));
  }

  private totalRow(): void {
    const cells = this.years.map((_, year) => {
      const parts = this.parts.map((_part, index) => ({ row: this.first + index, column: year + 1 }));
      const ore = totalOf(this.lines, year);
      return formula(`SUM(${cellList(parts)})`, this.source.value(ore), this.look(year, 'total'));
    });
    this.rows.add(text(this.words.costs.total, 'total'), ...cells, this.share(this.lines, 'total'));
  }

  /** Where the parts don't make the costs that the budget states: by how much. */
  private differenceRow(): void {
    const cells = this.differences.map((ore, year) => {
      if (ore === null) return blank('text');
      const place = (row: number) => address({ row, column: year + 1 });
      const look = this.look(year, 'text');
      return formula(`${place(this.total)}-${place(this.costRow)}`, this.source.value(ore), look);
    });
    this.rows.add(text(this.words.costs.apart), ...cells, blank('text'));
  }

  /** The share of the leading year's costs, for the row that is about to be written. */
  private share(lines: readonly CostLine[], style: CellStyle): SheetCell | null {
    const whole = totalOf(this.lines, this.leading);
    if (whole.isZero() || lines.every((line) => !line.amounts[this.leading])) return blank(style);
    const column = this.leading + 1;
    const expression = `${address({ row: this.rows.next, column })}/${address({ row: this.total, column })}`;
    const value = totalOf(lines, this.leading).dividedBy(whole).toNumber();
    return formula(expression, value, { format: 'percent1', style });
  }

  private look(year: number, style: CellStyle) {
    return { format: this.source.format(this.years[year]!.step), style };
  }
}

/** An empty cell that carries its row's look. */
function blank(style: CellStyle): SheetCell {
  return { value: null, style };
}

/** Areas and lines in the order of the budget. One heading over everything says no more than "costs" and makes no area. */
function partsOf(lines: readonly CostLine[]): readonly Part[] {
  const groups = [...new Set(lines.map(({ group }) => group))];
  const alone = (line: CostLine): Part => ({ kind: 'line', label: line.label, line });
  if (groups.length === 1) return lines.map(alone);
  return groups.flatMap((group): Part[] => {
    const own = lines.filter((line) => line.group === group);
    return group === null ? own.map(alone) : [{ kind: 'area', label: group, lines: own }];
  });
}

function totalOf(lines: readonly CostLine[], year: number): Ore {
  return sum(lines.map((line) => line.amounts[year]?.ore ?? ZERO));
}
