import type { BudgetTable, Reading, RowCell, TableRow } from '../../reading/model';
import { findDates } from '../../reading/words/dates';
import type { Settings } from '../../settings/model';
import type { CellRef } from '../../workbook';
import { plainText } from '../common/stated';
import { distinctCells } from './cells';

/** When an insats runs: ISO dates, both ends included; `null`: not known. */
export interface InterventionPeriod {
  readonly names: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  /** Where the workbook says so; empty for the settings. */
  readonly cells: readonly CellRef[];
}

/** The insatser whose period is known: from the settings, from rows that have a start or an end, and from sheets of their own. In that order. */
export function interventionPeriods(reading: Reading, settings: Settings): readonly InterventionPeriod[] {
  const set = settings.interventions.map(({ name, aliases, from, to }) => ({
    names: [name, ...aliases].map(plainIntervention),
    from,
    to,
    cells: [],
  }));
  const printed = reading.tables.flatMap((table) => table.rows.flatMap((row) => periodOfRow(table, row) ?? []));
  return [...set, ...printed, ...ofSheets(reading)].filter(({ from, to }) => from !== null || to !== null);
}

/** What an insats' own sheet says of it, by the name of the sheet and the titles of its tables. */
function ofSheets({ tables, periods }: Reading): readonly InterventionPeriod[] {
  return periods.map(({ sheet, from, to, cells }) => {
    const titles = tables.filter((table) => table.sheet === sheet).map(({ title }) => title.text);
    return { names: [...new Set([sheet, ...titles].map(plainIntervention))], from, to, cells };
  });
}

/** The period of a row's insats by its name; the settings' before the workbook's. */
export function periodOf(label: string, periods: readonly InterventionPeriod[]): InterventionPeriod | null {
  const own = plainIntervention(label);
  return own === '' ? null : (periods.find(({ names }) => names.includes(own)) ?? null);
}

/** An insats' name without what stands in brackets behind it ("Rehabarenan (t.o.m. 2019-12-31)"), its dates and its punctuation. */
export function plainIntervention(name: string): string {
  const bare = findDates(name).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), name);
  return plainText(
    bare
      .replace(/\([^)]*\)/g, ' ')
      .replace(/(?<!\p{L})(?:t\.?o\.?m\.?|fr\.?o\.?m\.?|till och med|från och med)(?!\p{L})/giu, ' ')
      .replace(/^\s*(?:insats|insatsen|projekt|projektet|budget för|detaljbudget)(?=[\s:–-])/iu, ' '),
  );
}

const START = /start|(?<!\p{L})(?:från|fr\.? ?o\.? ?m|börja|inled)/iu;
/** The end of an insats, not the day of a decision (beslut) or of the accounts (bokslut). */
const END = /(?<!be|bok)slut|(?<!\p{L})(?:till(?!\p{L})|t\.? ?o\.? ?m|upphör)/iu;

/** In columns headed as start and end, or in the words of the row. */
function periodOfRow(table: BudgetTable, row: TableRow): InterventionPeriod | null {
  if (row.role !== 'line' || row.label === '' || row.member !== null) return null;
  const columns = inColumns(table, row);
  const period = columns ?? inWords(row);
  return period && { ...period, names: [plainIntervention(row.label)] };
}

type Ends = Omit<InterventionPeriod, 'names'>;

function inColumns({ columns }: BudgetTable, row: TableRow): Ends | null {
  const dateIn = (heading: RegExp, other: RegExp) =>
    columns.flatMap((column) => {
      const cell = row.cells[column.index];
      const date = heading.test(column.heading) && !other.test(column.heading) ? dateOf(cell) : null;
      return date && cell ? [{ date, cell: cell.cell }] : [];
    })[0] ?? null;
  const [from, to] = [dateIn(START, END), dateIn(END, START)];
  if (!from && !to) return null;
  return { from: from?.date ?? null, to: to?.date ?? null, cells: distinctCells([from?.cell, to?.cell]) };
}

function dateOf(cell: RowCell | undefined): string | null {
  if (cell?.kind === 'date') return cell.date;
  return cell?.kind === 'text' ? (findDates(cell.text)[0]?.date ?? null) : null;
}

/** "2017-04-01–2020-05-31", "t.o.m. 2019-12-31" in the label or in a text beside it. */
function inWords({ label, labelCell, cells }: TableRow): Ends | null {
  const texts = [
    { text: label, cell: labelCell },
    ...cells.flatMap((cell) => (cell.kind === 'text' ? [{ text: cell.text, cell: cell.cell }] : [])),
  ];
  for (const { text, cell } of texts) {
    const [first, second] = findDates(text);
    if (!first || !cell) continue;
    const before = text.slice(0, first.start);
    if (second && /^[ ]*(?:-|–|—|till|t\.?o\.?m\.?)[ ]*$/iu.test(text.slice(first.end, second.start))) {
      return { from: first.date, to: second.date, cells: [cell] };
    }
    if (/(?:t\.? ?o\.? ?m\.?|till och med|upphör|avslutas|slutar)\s*(?:den )?$/iu.test(before)) {
      return { from: null, to: first.date, cells: [cell] };
    }
    if (/(?:fr\.? ?o\.? ?m\.?|från(?: och med)?|startar|börjar)\s*(?:den )?$/iu.test(before)) {
      return { from: first.date, to: null, cells: [cell] };
    }
  }
  return null;
}
