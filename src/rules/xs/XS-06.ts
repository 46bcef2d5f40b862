import type { BudgetTable, Reading, Statement, TableColumn } from '../../reading/model';
import { yearWrittenTwice } from '../../reading/columnKinds';
import { isMoneyColumn } from '../common/columns';
import { BASIS } from '../facts/basis';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = {
  title: ['title', 'columns'],
  sheet: ['sheet', 'columns'],
  budgetYear: ['title', 'year', 'columns'],
  twice: ['heading', 'year'],
} as const;

/** A year further off than this is no slip: the title speaks of something else. */
const A_SLIP = 2;
/** A title names what the sheet is for; a longer text speaks of many things. */
const LONGEST_TITLE = 120;
/** What a title says of other years than its own. */
const OTHER_YEARS =
  /beslut|antagen|fastställ|reviderad? 20|\d{4}-\d\d-\d\d|jämför|föregående|tidigare|överskott från|enligt|årshjul|kalender|tids?plan(?!\p{L})|sammanträd/iu;
const ABOUT_A_BUDGET =
  /budget|plan|prognos|utfall|uppföljning|bidrag|avgift|finansiering|ram|bokslut|redovisning|räkning/i;
/** In a list of contents and in numbered headings, the year is the document's whatever the heading is about. */
const NUMBERED = /^\d{1,2}(?:\.\d{1,2})*\.? \p{L}/u;
const OF_THE_DOCUMENT = /kostnad|intäkt|verksamhet|insats|mål(?!\p{L})/iu;

/** The year in a title or in the name of a sheet is one of those that its table is for. */
export const XS06 = defineRule({
  id: 'XS-06',
  severity: 'warning',
  basis: BASIS.sodertalje,
  certainty: 'deterministic',
  messages: MESSAGES,
  check: (reading) => {
    const sheets = sheetsWithYears(reading);
    const plans = reading.tables.filter((table) => yearColumns(table).length > 0);
    return {
      checks: sheets.length,
      findings: [
        ...sheets.flatMap((sheet) => [...titleFindings(sheet, reading), ...nameFindings(sheet)]),
        ...plans.flatMap((table) => [...budgetYearFinding(table), ...twiceFinding(table)]),
      ],
    };
  },
});

/** A sheet with the years that its tables are for. */
interface SheetYears {
  readonly name: string;
  readonly years: readonly number[];
  /** Whether headings of columns name the years; otherwise only the sheet's name does. */
  readonly heading: TableColumn | null;
}

/** Sheets with a table whose headings name years, or whose own name does; and, for their titles, sheets of text. */
function sheetsWithYears({ tables, sheets }: Reading): readonly SheetYears[] {
  // A sheet of text is about the budget, not about what the columns of any table are for.
  const all = distinctYears(tables.filter(({ kind }) => kind !== 'other').flatMap(yearColumns));
  return sheets.flatMap(({ name, kind }): readonly SheetYears[] => {
    const own = tables.filter(({ sheet }) => sheet === name);
    const headings = own.flatMap(yearColumns);
    if (headings[0]) return [{ name, years: distinctYears(headings), heading: headings[0] }];
    const years = own.length > 0 ? yearsIn(name) : all;
    return years.length > 0 && (own.length > 0 || kind === 'text') ? [{ name, years, heading: null }] : [];
  });
}

function distinctYears(columns: readonly TableColumn[]): readonly number[] {
  return [...new Set(columns.flatMap(({ heading }) => yearsIn(heading)))].sort();
}

/** The columns of money, where each names its year; else some are for the year of the title. */
function yearColumns({ columns }: BudgetTable): readonly TableColumn[] {
  const money = columns.filter(isMoneyColumn);
  return money.every(({ heading }) => yearsIn(heading).length > 0) ? money : [];
}

function yearsIn(text: string): readonly number[] {
  return [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year));
}

function titleFindings({ name, years }: SheetYears, { statements }: Reading): readonly AnyDraft<typeof MESSAGES>[] {
  const titles = statements.filter(({ kind, cell }) => kind === 'year' && cell.sheet === name);
  const numbered = titles.filter(({ text }) => NUMBERED.test(text));
  const slipping = numbered.filter(({ text }) => isSlip(yearsIn(text), years));
  // Among numbered headings, some may well tell of the year before; most of them don't.
  const isOfAnotherYear = slipping.length * 2 > numbered.length;
  return titles
    .filter((title) => isTitle(title) && isSlip(yearsIn(title.text), years))
    .filter(({ text }) => isOfAnotherYear || !NUMBERED.test(text))
    .map((title) => ({
      messageId: 'title',
      data: { title: title.text.trim(), columns: years.map(String) },
      where: { sheet: name, cell: title.cell, cells: [title.cell], label: title.text.trim() },
    }));
}

function isTitle({ text }: Statement): boolean {
  const isAbout = ABOUT_A_BUDGET.test(text) || (NUMBERED.test(text) && OF_THE_DOCUMENT.test(text));
  return text.length <= LONGEST_TITLE && isAbout && !OTHER_YEARS.test(text);
}

/** None of the years is in the table, though they are near enough to be meant. */
function isSlip(said: readonly number[], years: readonly number[]): boolean {
  if (said.length === 0 || said.some((year) => years.includes(year))) return false;
  return said.some((year) => years.some((other) => Math.abs(year - other) <= A_SLIP));
}

function nameFindings({ name, years, heading }: SheetYears): readonly AnyDraft<typeof MESSAGES>[] {
  if (!heading || !isSlip(yearsIn(name), years) || !ABOUT_A_BUDGET.test(name)) return [];
  const cell = heading.headingCell;
  return [
    {
      messageId: 'sheet',
      data: { sheet: name, columns: years.map(String) },
      where: { sheet: name, cell, cells: cell ? [cell] : [], label: name },
    },
  ];
}

/** "Budget 2025, plan 2027 och 2028", "Budget 2025 med plan 2026-2027": the year of the budget, and those behind it. */
const BUDGET_AND_PLAN = /budget(?:en)?(?: för)?(?: år(?:et)?)? (20\d\d)(?![-–\d])(?=.*(?:plan|utblick|inriktning))/iu;

/** The plan's years in the title are those of the table, but its budget year is one from before them. */
function budgetYearFinding(table: BudgetTable): readonly AnyDraft<typeof MESSAGES>[] {
  const { text, cell } = table.title;
  const found = BUDGET_AND_PLAN.exec(text);
  const [first] = yearColumns(table);
  if (!found || !cell || !first?.year || OTHER_YEARS.test(text) || text.length > LONGEST_TITLE) return [];
  const said = Number(found[1]);
  const years = distinctYears(yearColumns(table));
  const isPlanOfTable = yearsIn(text.slice(found.index + found[0].length)).some((year) => years.includes(year));
  // Where the headings say "Plan", the table may leave the budget's year out.
  const isBudget = first.kind !== 'plan' && first.year === years[0];
  const isBefore = said < first.year && first.year - said <= A_SLIP;
  if (!isPlanOfTable || !isBudget || !isBefore) return [];
  const data = { title: text.trim(), year: String(said), columns: years.map(String) };
  return [{ messageId: 'budgetYear', data, where: { sheet: table.sheet, cell, cells: [cell], label: text.trim() } }];
}

/** "Budget 2025 | Budget 2025 | Plan 2027": one of two equal headings is of the year that is missing between. */
function twiceFinding(table: BudgetTable): readonly AnyDraft<typeof MESSAGES>[] {
  const slip = yearWrittenTwice(table.columns);
  if (!slip?.column.headingCell) return [];
  const cells = [slip.column, slip.before].flatMap(({ headingCell }) => headingCell ?? []);
  return [
    {
      messageId: 'twice',
      data: { heading: slip.column.heading, year: String(slip.year) },
      where: { sheet: table.sheet, cell: slip.column.headingCell, cells, label: slip.column.heading },
    },
  ];
}
