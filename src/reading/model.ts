import type { Decimal, Ore, Step, Unit } from '../money';
import type { CellRange, CellRef } from '../workbook';
import type { ActivityReading } from './activityModel';
import type { DocumentReading } from './documentModel';
import type { SheetPeriod } from './periodModel';

export type * from './activityModel';
export type * from './documentModel';
export type * from './periodModel';

/**
 * What a workbook says, as far as it could be understood: tables with rows and columns that have a meaning, amounts in
 * öre, amounts and statements in running text, and what could not be read. Everything keeps its cell.
 */
export interface Reading {
  /** The workbook's name, for headings. */
  readonly workbook: string;
  readonly sheets: readonly SheetReading[];
  /** Every table of every sheet that was read, in the order of the sheets and from top to bottom. */
  readonly tables: readonly BudgetTable[];
  /** Amounts in running text. */
  readonly prose: readonly ProseAmount[];
  /** Sentences and lines that rules speak of: goals, decisions, status words, years in titles. */
  readonly statements: readonly Statement[];
  /** Goals, participants, staff: what is told of the activity beside its amounts. */
  readonly activity: ActivityReading;
  /** What the workbook says of itself as a document. */
  readonly document: DocumentReading;
  /** When what a sheet is about runs, where the sheet says so. */
  readonly periods: readonly SheetPeriod[];
  readonly unread: readonly Unread[];
  /** What each year's budget comes to, put together from all tables. In order of year. */
  readonly years: readonly YearFigures[];
  /** The year that the budget is for: the first budget year. `null` when no year could be read. */
  readonly budgetYear: number | null;
  /** The förbund's name as the workbook or the settings give it. */
  readonly association: Labelled | null;
  readonly calculation: 'automatic' | 'manual';
}

export interface Labelled {
  readonly text: string;
  readonly cell: CellRef | null;
}

/** How one sheet was taken. */
export interface SheetReading {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** `budget`: at least one table. `text`: running text only. `other`: figures that are no budget. `generated`: ours. */
  readonly kind: 'budget' | 'text' | 'other' | 'empty' | 'generated';
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly CellRange[];
  /** Every cell that holds an error value, in a table or not. */
  readonly errorCells: readonly { readonly cell: CellRef; readonly error: string; readonly formula: string | null }[];
  /** Every formula that reaches into another workbook. */
  readonly externalLinks: readonly { readonly cell: CellRef; readonly formula: string }[];
  /** Formulas without a cached value. */
  readonly uncalculated: readonly CellRef[];
}

/**
 * What a table is about.
 *
 * - `budget`: income, costs, result, equity – of one year or several.
 * - `contributions`: the members and what each pays.
 * - `key`: how the kommuner (or regioner) share their part.
 * - `followUp`: budget against outcome or forecast.
 * - `instalments`: what members are to pay when, and what they have paid.
 * - `incomeStatement` (resultaträkning), `balanceSheet`, `cashFlow`: the årsredovisning's statements.
 * - `intervention`: the budget of one insats.
 * - `detail`: a list of amounts with a sum that belongs to something else.
 * - `periods`: a budget spread over months or quarters.
 * - `other`: figures whose meaning was not found; only their sums are checked.
 */
export type TableKind =
  | 'budget'
  | 'contributions'
  | 'key'
  | 'followUp'
  | 'instalments'
  | 'incomeStatement'
  | 'balanceSheet'
  | 'cashFlow'
  | 'intervention'
  | 'detail'
  | 'periods'
  | 'other';

export interface BudgetTable {
  /** Stable within a reading: the sheet and the range. */
  readonly id: string;
  readonly sheet: string;
  /** Headings and rows, without the title. */
  readonly range: CellRange;
  /** The line over the table, or the sheet's name where there is none (`cell` is then null). */
  readonly title: Labelled;
  /** What stands over the labels ("Kommun", "Mottagare"); missing or empty where nothing does. */
  readonly labelHeading?: string;
  readonly kind: TableKind;
  /** `down`: one label a row. `across`: transposed in the sheet; `rows` and `columns` here are already turned. */
  readonly orientation: 'down' | 'across';
  readonly unit: TableUnit;
  readonly signs: SignConvention;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** The unit of a table: what it says and what the size of its figures says. */
export interface TableUnit {
  /** The unit as written, with the cell that says it; `null` when nothing says it. */
  readonly stated: { readonly unit: Unit; readonly cell: CellRef } | null;
  /** What the size of the figures (and the same figures elsewhere) speaks for, when that is clear. */
  readonly apparent: Unit | null;
  /** What the amounts of the table were read with: apparent where it contradicts stated, otherwise stated, otherwise kr. */
  readonly effective: Unit;
  /** The smallest step that the figures show, in öre (tkr without decimals → 100 000). */
  readonly step: Step;
}

/** How a table writes its costs. `mixed`: cost rows of both signs; the cells of the rarer sign are named. */
export interface SignConvention {
  readonly costs: 'positive' | 'negative' | 'mixed' | 'unknown';
  /** The cost cells that go against the rest (when mixed). */
  readonly odd: readonly CellRef[];
}

/** What the figures of a column are. */
export type ColumnKind =
  | 'budget'
  | 'plan'
  | 'forecast'
  | 'actual'
  | 'variance'
  | 'previousYear'
  | 'revisedBudget'
  | 'amount'
  /** Amounts under a name of their own (a kind of cost, an insats, a party), often parts of what a column beside them totals. */
  | 'part'
  | 'share'
  | 'key'
  | 'change'
  | 'instalment'
  | 'paid'
  | 'due'
  | 'period'
  | 'periodTotal'
  | 'remaining'
  | 'population'
  | 'comment'
  | 'status'
  | 'account'
  | 'date'
  | 'other';

export interface TableColumn {
  /** Place among the table's columns, from 0; `TableRow.cells` has the same order. */
  readonly index: number;
  /** The sheet's column (for a transposed table: its row), from 0. */
  readonly line: number;
  readonly kind: ColumnKind;
  /** The year the figures are for, from the heading, the title or the sheet. */
  readonly year: number | null;
  /** Month 1-12 or quarter 1-4 or tertial 1-3, for period columns. */
  readonly period: { readonly of: 'month' | 'quarter' | 'tertial' | 'half'; readonly number: number } | null;
  /** For an outcome: how many months of the year it covers, when the heading says so (`jan–aug` → 8). */
  readonly months: number | null;
  /** The heading as the user sees it, several header rows joined; empty when there is none. */
  readonly heading: string;
  /** The lowest heading cell, if any. */
  readonly headingCell: CellRef | null;
  /** Which way the money goes, where income and costs of a row stand in columns of their own ("Intäkt | Kostnad | Netto"). */
  readonly flow?: 'income' | 'cost' | 'net';
  /** The column's own unit where its heading says one that differs from the table's. */
  readonly unit: Unit | null;
}

/** What a row is in the table's build. */
export type RowRole = 'heading' | 'line' | 'sum' | 'note';

/**
 * What a row's amounts mean. `null`: nothing more than its side and section say.
 *
 * Income: `contribution` (a member's or the members' money), `externalIncome` (ESF, Socialstyrelsen …), `interest`, `otherIncome`.
 * Equity: `openingEquity`, `closingEquity`, `equityUse` (planned use of eget kapital to cover a deficit), `equity` (an amount
 * of eget kapital without saying which), `equityChange`.
 * Sums: `totalIncome`, `totalCost`, `totalContributions`, `result`, `frame` (income and equity together), `grandTotal`.
 * Cost: `audit` (revision), `board`, `office`, `intervention`, `unallocated`, `depreciation`, `financialCost`.
 * Statements: `assets`, `liabilities`, `provisions`, `longTermDebt`, `shortTermDebt`, `equityAndLiabilities`, `cash`, `openingCash`, `closingCash`, `cashFlow`.
 * Cover of a deficit: `deficitCover`.
 */
export type Concept =
  | 'contribution'
  | 'externalIncome'
  | 'interest'
  | 'otherIncome'
  | 'totalIncome'
  | 'totalContributions'
  | 'totalCost'
  | 'result'
  | 'frame'
  | 'grandTotal'
  | 'openingEquity'
  | 'closingEquity'
  | 'equity'
  | 'equityUse'
  | 'equityChange'
  | 'deficitCover'
  | 'audit'
  | 'board'
  | 'office'
  | 'intervention'
  | 'unallocated'
  | 'depreciation'
  | 'financialCost'
  | 'assets'
  | 'equityAndLiabilities'
  | 'liabilities'
  | 'provisions'
  | 'longTermDebt'
  | 'shortTermDebt'
  | 'cash'
  | 'openingCash'
  | 'closingCash'
  | 'cashFlow';

/** The side of a row. */
export type Side = 'income' | 'cost' | 'equity' | 'asset' | 'liability' | 'none';

/** Who a member row is about. `af`: Arbetsförmedlingen, which pays nothing of its own (FS-06). `external`: not a member. */
export type MemberKind =
  'state' | 'af' | 'region' | 'municipality' | 'regionsTogether' | 'municipalitiesTogether' | 'external';

export interface MemberRef {
  readonly kind: MemberKind;
  /** The member's name without what stands around it (`Bidrag Region Västra` → `Region Västra`). */
  readonly name: string;
}

export interface TableRow {
  /** Place among the table's rows, from 0. */
  readonly index: number;
  /** The sheet's row (for a transposed table: its column), from 0. */
  readonly line: number;
  /** The label as the user sees it; empty when there is none. */
  readonly label: string;
  readonly labelCell: CellRef | null;
  readonly role: RowRole;
  readonly side: Side;
  readonly concept: Concept | null;
  readonly member: MemberRef | null;
  /** The heading row this row stands under (its index), or `null`. */
  readonly section: number | null;
  readonly isHidden: boolean;
  /** One entry a column, in the order of `columns`. */
  readonly cells: readonly RowCell[];
  /** For a sum: what it is the sum of, and how we know. */
  readonly sum: SumStructure | null;
}

/**
 * What a sum row adds together, as understood from the whole table. `parts` are rows of the same table (their index) with
 * the sign they enter by: `Årets resultat = +Summa intäkter − Summa kostnader`.
 */
export interface SumStructure {
  readonly parts: readonly { readonly row: number; readonly sign: 1 | -1 }[];
  /** `formula`: its own formulas say so. `arithmetic`: the figures agree in most columns. `layout`: only its place says so. */
  readonly evidence: 'formula' | 'arithmetic' | 'layout';
}

/** One cell of a row. Exactly one of the forms. */
export type RowCell =
  | { readonly kind: 'empty'; readonly cell: CellRef }
  | AmountCell
  | {
      readonly kind: 'share';
      readonly cell: CellRef;
      readonly share: Decimal;
      /** The number as it stands (`25` for 25 % without a percent format); missing when the share is stored as text. */
      readonly number?: Decimal;
      readonly decimals: number;
      readonly formula: string | null;
    }
  | { readonly kind: 'text'; readonly cell: CellRef; readonly text: string }
  /** `text`: as it stands, where it is a text that looks like a date. */
  | { readonly kind: 'date'; readonly cell: CellRef; readonly date: string; readonly text?: string }
  | { readonly kind: 'count'; readonly cell: CellRef; readonly value: Decimal }
  /** A dash or the like that means nothing. Counts as zero. */
  | { readonly kind: 'nil'; readonly cell: CellRef; readonly text: string }
  /** Could not be read; `Reading.unread` says why. Never counts as zero. */
  | { readonly kind: 'unread'; readonly cell: CellRef; readonly text: string };

export interface AmountCell {
  readonly kind: 'amount';
  readonly cell: CellRef;
  /** As it stands, sign and all, in the table's effective unit (or the column's own). */
  readonly ore: Ore;
  /** The number as it stands, before the unit. */
  readonly number: Decimal;
  /** The text of the cell when the amount is stored as text (Excel's SUM passes it by). */
  readonly storedAsText: string | null;
  /** The number format of a number; missing where nothing is known of it. */
  readonly format?: string;
  /** The formula; `null` when typed by hand. */
  readonly formula: string | null;
  /** What the formula adds up, when it is a SUM or a chain of plus and minus over cells of the same workbook. */
  readonly adds: readonly FormulaTerm[] | null;
}

/** A term of a sum formula. A single cell is a range of one. `sheet` is the sheet's own name. */
export interface FormulaTerm {
  readonly sheet: string;
  readonly range: CellRange;
  readonly sign: 1 | -1;
}

/** An amount in running text: "eget kapital 5 839 tkr". */
export interface ProseAmount {
  readonly cell: CellRef;
  /** The words and the figure as written. */
  readonly quote: string;
  readonly ore: Ore;
  readonly unit: Unit;
  /** The value of the last digit written, in öre (7,3 mnkr → 0,1 mnkr). */
  readonly step: Step;
  /** "ca", "cirka", "drygt", "knappt", "omkring" stood before it. */
  readonly isApproximate: boolean;
  /** What it speaks of, when that could be told. */
  readonly concept: Concept | null;
  /** Whose contribution, when it speaks of a member. */
  readonly member: MemberRef | null;
  /** The label of the table row it seems to speak of, when no concept fits: an insats by name. */
  readonly label: string | null;
  readonly year: number | null;
  /** The words behind the figure, as far as the next one or the end of the sentence. */
  readonly behind?: string;
}

export type StatementKind =
  /** A financial goal: costs shall not exceed income (or the frame). */
  | 'goalCostsWithinIncome'
  | 'goalCostsWithinFrame'
  /** Any other goal. */
  | 'goal'
  /** A decision with its date. */
  | 'decision'
  /** FÖRSLAG, ARBETSMATERIAL, preliminär … */
  | 'draftStatus'
  | 'decidedStatus'
  /** A year in a title or heading, outside the tables' columns. */
  | 'year'
  /** A planned deficit and what it is to be covered by. */
  | 'deficit'
  | 'deficitCover'
  /** A unit whose amount is gone: "uppgår till tkr". */
  | 'amountLost'
  /** A revision of the budget. */
  | 'revision'
  /** Left over from a template: 20XX, NN, LOGGA. */
  | 'placeholder';

export interface Statement {
  readonly kind: StatementKind;
  readonly cell: CellRef;
  readonly text: string;
  readonly year: number | null;
  /** ISO date (2019-03-29) for decisions. */
  readonly date: string | null;
  readonly ore: Ore | null;
}

export type UnreadReason =
  /** Looks like an amount but is not one ("13 39 2 tkr?"). */
  | 'notAnAmount'
  | 'errorValue'
  /** A formula without a stored result. */
  | 'noCachedValue'
  /** Figures without labels or headings. */
  | 'noLabels'
  /** A boolean where an amount should stand. */
  | 'notANumber'
  /** An area far larger than any budget (a ledger, a data sheet): only its beginning was read. */
  | 'tooLarge';

export interface Unread {
  readonly cell: CellRef;
  /** The whole area, when more than the one cell could not be read. */
  readonly range: CellRange | null;
  readonly text: string;
  readonly reason: UnreadReason;
}

/** One figure of a year, with the cells it stands in. */
export interface Figure {
  readonly ore: Ore;
  readonly cell: CellRef;
  /** Cells that carry the figure; more than one when it was added up here because no cell states it. */
  readonly cells: readonly CellRef[];
  readonly table: string;
  readonly label: string;
}

/**
 * A year's budget, put together. Costs are positive here whatever the table's signs. `null`: not stated and not computable.
 * `kind` says which column of the table it comes from; a year has one entry for its leading kind
 * (revised budget before budget before plan before forecast before amount).
 */
export interface YearFigures {
  readonly year: number;
  readonly kind: ColumnKind;
  readonly unit: Unit;
  readonly step: Step;
  /** The table that the year's costs come from. */
  readonly table: string;
  /** Income in the law's sense: without eget kapital. */
  readonly income: Figure | null;
  readonly contributions: Figure | null;
  readonly cost: Figure | null;
  readonly result: Figure | null;
  readonly openingEquity: Figure | null;
  readonly closingEquity: Figure | null;
  readonly equityUse: Figure | null;
  readonly frame: Figure | null;
}
