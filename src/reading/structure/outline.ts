import type { BudgetTable, Concept, Side, TableRow } from '../model';
import { readLabel } from '../words';
import { figuresOf, type Figures } from './figures';
import { isNet, nameOfSum, namesHeading, tellsOfRowAbove } from './labels';
import { sidesByHeading } from './sides';

/**
 * What kind of sum a row asks to be.
 *
 * - `section`: "Summa", "Summa insatser": the lines of its section.
 * - `side`: all of one side: "Summa intäkter", "Summa kostnader", "Summa tillgångar".
 * - `all`: "Totalt": everything so far, or all of one side.
 * - `result`, `frame`, `closing`, `net`: income less cost; income and equity; opening and change; lines of both signs.
 * - `none`: nothing in its words speaks of a sum.
 */
export type Want = 'section' | 'side' | 'all' | 'result' | 'frame' | 'closing' | 'net' | 'none';

/** `sure`: the words say that it is a sum. `maybe`: they may ("Kostnader", "Kommunerna"). `no`: only the figures could. */
export type Certainty = 'sure' | 'maybe' | 'no';

/** A table row as the search for sums sees it. */
export interface OutlineRow {
  readonly index: number;
  readonly row: TableRow;
  /** Has figures, and enters sums like any other row. */
  readonly isItem: boolean;
  /** Tells of the row above ("varav …"): a part of that row at most. */
  readonly tellsOfAbove: boolean;
  readonly side: Side;
  readonly want: Want;
  readonly certainty: Certainty;
  /** For a `side` sum: the sides it takes. */
  readonly sides: readonly Side[];
  /** The words of a sum's name besides "Summa". */
  readonly name: readonly string[];
  /** The nearest heading above, as an index; −1 for none. */
  readonly heading: number;
  /** How many times an empty line of the sheet, or more, lies above, counted from the table's first row. */
  readonly gapsAbove: number;
}

export interface Outline {
  readonly table: BudgetTable;
  readonly figures: Figures;
  readonly rows: readonly OutlineRow[];
}

const WANT_OF_CONCEPT: Partial<Record<Concept, Want>> = {
  totalIncome: 'side',
  totalContributions: 'side',
  totalCost: 'side',
  assets: 'side',
  liabilities: 'side',
  equityAndLiabilities: 'side',
  result: 'result',
  cashFlow: 'all',
  frame: 'frame',
  grandTotal: 'all',
  closingEquity: 'closing',
  closingCash: 'closing',
};
/** Rows that other rows lead to; what their formula says is how they were found, not what they are the sum of. */
const NEVER_SUMS: ReadonlySet<Concept> = new Set([
  'openingEquity',
  'openingCash',
  'equityUse',
  'equity',
  'equityChange',
]);

const SIDES_OF_CONCEPT: Partial<Record<Concept, readonly Side[]>> = {
  totalIncome: ['income'],
  totalContributions: ['income'],
  totalCost: ['cost'],
  assets: ['asset'],
  liabilities: ['liability'],
  equityAndLiabilities: ['equity', 'liability'],
};

/** Looks over a table: which rows have figures, which speak of sums, where sections and empty lines part them. */
export function outlineOf(table: BudgetTable): Outline {
  const figures = figuresOf(table);
  const sides = sidesByHeading(table);
  let heading = -1;
  let gapsAbove = 0;
  const rows = table.rows.map((row, index): OutlineRow => {
    const before = table.rows[index - 1];
    if (before && row.line - before.line > 1) gapsAbove++;
    const hasFigure = figures.hasFigure(index);
    const outlined = outlineRow(row, { side: sides[index]!, heading, gapsAbove, hasFigure });
    if (row.role === 'heading' && !hasFigure) heading = index;
    return outlined;
  });
  return { table, figures, rows };
}

function outlineRow(
  row: TableRow,
  place: { readonly side: Side; readonly heading: number; readonly gapsAbove: number; readonly hasFigure: boolean },
): OutlineRow {
  const tellsOfAbove = tellsOfRowAbove(row.label);
  const speaks = speaksOfSum(row, place.hasFigure && !tellsOfAbove);
  const sides = (row.concept && SIDES_OF_CONCEPT[row.concept]) ?? (place.side === 'none' ? [] : [place.side]);
  return {
    index: row.index,
    row,
    isItem: place.hasFigure && row.role !== 'note' && !tellsOfAbove,
    tellsOfAbove: place.hasFigure && tellsOfAbove,
    side: place.side,
    ...speaks,
    sides,
    name: speaks.want === 'section' ? nameOfSum(row.label) : [],
    heading: place.heading,
    gapsAbove: place.gapsAbove,
  };
}

function speaksOfSum(row: TableRow, hasFigure: boolean): { readonly want: Want; readonly certainty: Certainty } {
  const nothing = { want: 'none', certainty: 'no' } as const;
  if (!hasFigure || row.role === 'note') return nothing;
  if (row.concept && NEVER_SUMS.has(row.concept) && row.role !== 'sum') return nothing;
  const words = readLabel(row.label);
  const isTogether = row.member?.kind === 'municipalitiesTogether' || row.member?.kind === 'regionsTogether';
  const byWords = words.isSum === 'total' || words.isSum === 'subtotal';
  const certainty: Certainty =
    row.role === 'sum' || byWords
      ? 'sure'
      : words.isSum === 'maybe' || row.role === 'heading' || isTogether
        ? 'maybe'
        : 'no';
  if (isNet(row.label) && row.concept !== 'result')
    return { want: 'net', certainty: certainty === 'no' ? 'maybe' : certainty };
  const byConcept = row.concept && WANT_OF_CONCEPT[row.concept];
  if (byConcept) return { want: byConcept, certainty: certainty === 'no' ? 'maybe' : certainty };
  if (certainty === 'no') return nothing;
  if (words.isSum === 'total') return { want: words.side === 'none' ? 'all' : 'side', certainty };
  return { want: 'section', certainty };
}

/** Whether most of a row's figures are negative. */
export function isMostlyNegative({ figures }: Outline, row: number): boolean {
  const width = figures.columns.length;
  let balance = 0;
  for (let place = 0; place < width; place++) balance += Math.sign(figures.values[row * width + place]!) || 0;
  return balance < 0;
}

/** A sum names one of the nearest headings. */
const MOST_HEADINGS = 12;

/** The heading that a sum names, looked for from the sum upwards: "Summa insatser" → the row "INSATSER"; −1 for none. */
export function namedHeading(outline: Outline, index: number): number {
  const { name } = outline.rows[index]!;
  let at = name.length === 0 ? -1 : outline.rows[index]!.heading;
  for (let tried = 0; at >= 0 && tried < MOST_HEADINGS; tried++) {
    if (namesHeading(name, outline.rows[at]!.row.label)) return at;
    at = outline.rows[at]!.heading;
  }
  return -1;
}
