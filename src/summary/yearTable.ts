import { Decimal, ZERO, type Ore } from '../money';
import type { Figure, YearFigures } from '../reading/model';
import type { SummaryWords } from '../text/summary';
import { address, rangeAddress, sameCell, type CellRef, type CellStyle, type SheetCell } from '../workbook';
import { inSheetOrder, oreDecimals, type AmountSource } from './amounts';
import type { Rows } from './builder';
import { formula, formulaText, inRow, linkTo, number, text } from './cells';

/** Where the rows of the table of years ended up (from 0), for the chart and the check cell. */
export interface YearTable {
  readonly heading: number;
  readonly cost: number;
  /** The rows of income, costs and closing equity that have a figure for every year. */
  readonly series: readonly { readonly row: number; readonly isEquity: boolean }[];
  /** Cells that follow the workbook, with what they were at the time of the run. */
  readonly live: readonly LiveCell[];
}

export interface LiveCell {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/** Opening eget kapital that the settings give for a year. */
export interface GivenEquity {
  readonly year: number;
  readonly ore: Ore;
}

/** What one row of the table says of one year. */
interface Entry {
  readonly cell: SheetCell;
  /** `null` where nothing is known. */
  readonly ore: Ore | null;
  /** The cells behind it; empty for what is worked out on our sheet. */
  readonly sources: readonly CellRef[];
  readonly isCopied: boolean;
}

type FigureName = 'income' | 'cost' | 'result' | 'openingEquity' | 'closingEquity' | 'equityUse' | 'frame';

/**
 * Writes income, costs, result and eget kapital of each year, with the law's test and the frame test. What a cell states is a
 * formula to it; the rest is worked out from the rows above.
 */
export function writeYearTable(
  rows: Rows,
  years: readonly YearFigures[],
  source: AmountSource,
  words: SummaryWords,
  given: GivenEquity | null,
): YearTable {
  return new YearTableWriter(rows, years, source, words, given).write();
}

class YearTableWriter {
  private readonly live: LiveCell[] = [];

  constructor(
    private readonly rows: Rows,
    private readonly years: readonly YearFigures[],
    private readonly source: AmountSource,
    private readonly words: SummaryWords,
    private readonly given: GivenEquity | null,
  ) {}

  write(): YearTable {
    const { overview } = this.words;
    const heading = this.rows.add(
      text(overview.amountsIn(this.source.unit), 'heading'),
      ...this.years.map(({ kind, year }) => text(overview.column(kind, year), 'headingNumber')),
      text(overview.source, 'heading'),
    );
    const income = this.stated(overview.income, 'income');
    const cost = this.stated(overview.cost, 'cost');
    const result = this.computed(
      overview.result,
      (year) => minus(income.ores[year], cost.ores[year]),
      (place) => `${place(income.row)}-${place(cost.row)}`,
      { otherwise: 'result', style: 'total' },
    );
    const { opening, use, closing } = this.equity(result);
    const frame = this.frame(income, opening, use);
    const left = this.computed(
      overview.left,
      (year) => minus(frame.ores[year], cost.ores[year]),
      (place) => `${place(frame.row)}-${place(cost.row)}`,
      {},
    );
    this.lawTest(result);
    this.frameTest(left, result);
    const series = [income, cost, closing]
      .filter(({ ores }) => ores.every((ore) => ore !== null))
      .map(({ row }) => ({ row, isEquity: row === closing.row }));
    return { heading, cost: cost.row, series, live: this.live };
  }

  /** A row of figures that the workbook states. */
  private stated(label: string, name: FigureName): WrittenRow {
    return this.writeRow(
      label,
      this.years.map((year) => this.fromFigure(year, name)),
    );
  }

  /** A row that is worked out from rows above; where the workbook states the figure, `stated` shows that instead. */
  private computed(
    label: string,
    oreOf: (year: number) => Ore | null,
    expression: (place: (row: number) => string) => string,
    options: {
      /** The workbook's own figure goes first. */
      readonly stated?: FigureName;
      /** The workbook's own figure where ours can't be worked out. */
      readonly otherwise?: FigureName;
      readonly style?: CellStyle;
      readonly basis?: string;
    },
  ): WrittenRow {
    const entries = this.years.map((year, index): Entry => {
      if (options.stated && year[options.stated]) return this.fromFigure(year, options.stated);
      const ore = oreOf(index);
      if (ore === null) return this.fromFigure(year, options.otherwise ?? null);
      return this.workedOut(index, ore, expression);
    });
    return this.writeRow(label, entries, options);
  }

  /**
   * Eget kapital at both ends of each year, and what is used of it. An opening balance that nothing states comes from the
   * settings, for the budget year, or from the year before; a closing one is the opening and the result.
   */
  private equity(result: WrittenRow): Readonly<Record<'opening' | 'use' | 'closing', WrittenRow>> {
    const { overview } = this.words;
    const openingRow = this.rows.next;
    const closingRow = openingRow + 2;
    const openings: Entry[] = [];
    const closings: Entry[] = [];
    this.years.forEach((year, index) => {
      const before = this.years[index - 1]?.year === year.year - 1 ? closings[index - 1]!.ore : null;
      const opening = this.openingOf(year, index, before, closingRow);
      const ore = plus(opening.ore, result.ores[index]);
      const isStated = year.closingEquity && !sameFigure(year.closingEquity, year.openingEquity);
      openings.push(opening);
      closings.push(
        ore === null || isStated
          ? this.fromFigure(year, isStated ? 'closingEquity' : null)
          : this.workedOut(index, ore, (place) => `${place(openingRow)}+${place(result.row)}`),
      );
    });
    return {
      opening: this.writeRow(overview.openingEquity, openings, { basis: this.openingBasis() }),
      use: this.computed(
        overview.equityUse,
        (year) => deficitOf(result.ores[year]),
        (place) => `MAX(0,-${place(result.row)})`,
        { stated: 'equityUse', basis: overview.deficitBasis },
      ),
      closing: this.writeRow(overview.closingEquity, closings, { style: 'total' }),
    };
  }

  private openingOf(year: YearFigures, index: number, before: Ore | null, closingRow: number): Entry {
    if (year.openingEquity) return this.fromFigure(year, 'openingEquity');
    if (this.given?.year === year.year) {
      const cell = number(this.source.value(this.given.ore), { format: this.source.format(year.step) });
      return { cell, ore: this.given.ore, sources: [], isCopied: false };
    }
    if (before === null) return this.fromFigure(year, null);
    const place = address({ row: closingRow, column: index });
    return this.workedOut(index, before, () => place);
  }

  private openingBasis(): string {
    return this.given ? this.words.overview.settingsBasis : this.words.overview.carriedBasis;
  }

  /** The frame: income and the eget kapital there is; where that is not stated, what is to be used of it. */
  private frame(income: WrittenRow, opening: WrittenRow, use: WrittenRow): WrittenRow {
    const entries = this.years.map((year, index): Entry => {
      const equity = opening.ores[index] ? opening : year.frame ? null : year.equityUse ? use : null;
      const ore = equity && plus(income.ores[index], equity.ores[index]);
      if (!equity || !ore) return this.fromFigure(year, 'frame');
      return this.workedOut(index, ore, (place) => `${place(income.row)}+${place(equity.row)}`);
    });
    return this.writeRow(this.words.overview.frame, entries);
  }

  /** The law's test in words: income is to exceed costs (kommunallagen 11 kap. 5 § through lag (2003:1210) 21 §). */
  private lawTest(result: WrittenRow): void {
    const { law, lawTest, lawBasis } = this.words.overview;
    this.verdicts(
      lawTest,
      () => result,
      lawBasis,
      (place) => ({
        expression: `IF(${place}>0,${formulaText(law.met)},IF(${place}=0,${formulaText(law.even)},${formulaText(law.broken)}))`,
        of: (ore) =>
          ore.greaterThan(0)
            ? { value: law.met, style: 'approved' }
            : { value: ore.isZero() ? law.even : law.broken, style: ore.isZero() ? 'note' : 'warning' },
      }),
    );
  }

  /** Whether the costs fit in income and eget kapital together. */
  private frameTest(left: WrittenRow, result: WrittenRow): void {
    const { frameVerdict, frameTest, frameBasis } = this.words.overview;
    // Costs within the income fit whatever eget kapital there is.
    const fitsAnyway = left.ores.map((ore, year) => ore === null && result.ores[year]?.isNegative() === false);
    const broken = (year: number) => (fitsAnyway[year] ? this.words.missing : frameVerdict.broken);
    this.verdicts(
      frameTest,
      (year) => (fitsAnyway[year] ? result : left),
      frameBasis,
      (place, year) => ({
        expression: `IF(${place}>=0,${formulaText(frameVerdict.met)},${formulaText(broken(year))})`,
        of: (ore) =>
          ore.isNegative() && !ore.isZero()
            ? { value: frameVerdict.broken, style: 'error' }
            : { value: frameVerdict.met, style: 'approved' },
      }),
    );
  }

  private verdicts(
    label: string,
    testedIn: (year: number) => WrittenRow,
    basis: string,
    verdict: (
      place: string,
      year: number,
    ) => {
      readonly expression: string;
      readonly of: (ore: Ore) => { readonly value: string; readonly style: CellStyle };
    },
  ): void {
    const decimals = oreDecimals(this.source.unit);
    const cells = this.years.map((_, index): SheetCell => {
      const { row, ores } = testedIn(index);
      const ore = ores[index];
      if (!ore) return this.missing();
      const { expression, of } = verdict(`ROUND(${address({ row, column: index + 1 })},${decimals})`, index);
      const { value, style } = of(ore);
      return formula(expression, value, { style });
    });
    this.rows.add(text(label), ...cells, text(basis));
  }

  private fromFigure(year: YearFigures, name: FigureName | null): Entry {
    const figure = name && year[name];
    if (!figure) return { cell: this.missing(), ore: null, sources: [], isCopied: false };
    const { cell, isLive } = this.source.show(figure, { format: this.source.format(year.step) });
    return { cell, ore: figure.ore, sources: figure.cells, isCopied: !isLive };
  }

  /** A figure worked out on our sheet, from the cells of the same year above it. */
  private workedOut(index: number, ore: Ore, expression: (place: (row: number) => string) => string): Entry {
    const place = (row: number) => address({ row, column: index + 1 });
    const format = this.source.format(this.years[index]!.step);
    return { cell: formula(expression(place), this.source.value(ore), { format }), ore, sources: [], isCopied: false };
  }

  private writeRow(
    label: string,
    entries: readonly Entry[],
    { style = 'text', basis = '' }: { readonly style?: CellStyle; readonly basis?: string } = {},
  ): WrittenRow {
    const row = this.rows.add(
      inRow(text(label), style),
      ...entries.map(({ cell }) => inRow(cell, style)),
      this.sourceCell(entries, basis, style),
    );
    entries.forEach(({ cell, sources, isCopied }, index) => {
      if (sources.length > 0 && !isCopied) this.live.push({ row, column: index + 1, value: Number(cell.value) });
    });
    return { row, ores: entries.map(({ ore }) => ore) };
  }

  private missing(): SheetCell {
    return text(this.words.missing);
  }

  /** Where the row's figures stand, with a link to the first cell. */
  private sourceCell(entries: readonly Entry[], basis: string, style: CellStyle): SheetCell {
    const cells = entries.flatMap(({ sources }) => sources);
    if (cells.length === 0) return inRow(text(entries.some(({ ore }) => ore !== null) ? basis : ''), style);
    const place = placeText(cells, this.words);
    const isCopied = entries.some((entry) => entry.isCopied);
    return linkTo(isCopied ? `${place} (${this.words.copied})` : place, cells[0]!);
  }
}

/** A row that has been written: where, and its amounts year by year. */
interface WrittenRow {
  readonly row: number;
  readonly ores: readonly (Ore | null)[];
}

/** The cells as people name them: `Budget!B38:D38`, or the first one and how many more. */
export function placeText(places: readonly CellRef[], words: SummaryWords): string {
  const cells = inSheetOrder(places, (cell) => cell);
  const first = cells[0]!;
  const last = cells.at(-1)!;
  const isOneSheet = cells.every(({ sheet }) => sheet === first.sheet);
  const across = cells.every(({ row, column }, index) => row === first.row && column === first.column + index);
  const down = cells.every(({ row, column }, index) => column === first.column && row === first.row + index);
  if (isOneSheet && (across || down)) {
    const range = rangeAddress({ top: first.row, left: first.column, bottom: last.row, right: last.column });
    return `${first.sheet}!${range}`;
  }
  return words.overview.more(`${first.sheet}!${address(first)}`, cells.length - 1);
}

function plus(a: Ore | null | undefined, b: Ore | null | undefined): Ore | null {
  return a && b ? a.plus(b) : null;
}

function minus(a: Ore | null | undefined, b: Ore | null | undefined): Ore | null {
  return a && b ? a.minus(b) : null;
}

function sameFigure(a: Figure, b: Figure | null): boolean {
  return b !== null && sameCell(a.cell, b.cell);
}

/** How much a result falls short of zero. */
function deficitOf(result: Ore | null | undefined): Ore | null {
  return result ? Decimal.max(ZERO, result.negated()) : null;
}
