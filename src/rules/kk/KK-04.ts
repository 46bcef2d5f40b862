import { Decimal, sum } from '../../money';
import type { BudgetTable, Reading, TableColumn, TableRow } from '../../reading/model';
import type { CellRef } from '../../workbook';
import { labelAt } from '../common/columns';
import { BASIS } from '../facts/basis';
import { distinctCells } from '../facts/cells';
import { defineRule, type AnyDraft, type Quantity } from '../model';

const MESSAGES = {
  differs: ['printed', 'population', 'expected'],
  noSpanOrDate: ['heading'],
  noSpan: ['heading'],
  noDate: ['heading'],
} as const;

/** 0,05 percentage points, beside half of the last digit that is shown. */
const TOLERANCE = new Decimal('0.0005');

/** A key that follows population is each kommun's part of the population beside it, and says what population that is. */
export const KK04 = defineRule({
  id: 'KK-04',
  severity: 'warning',
  basis: BASIS.allocation,
  certainty: 'deterministic',
  messages: MESSAGES,
  check(reading) {
    const keys = populationKeys(reading);
    return {
      checks: keys.reduce((count, { entries }) => count + entries.length, 0),
      findings: [
        ...keys.flatMap((key) => misfits(key).map((entry) => differs(key, entry))),
        ...described(keys, reading),
      ],
    };
  },
});

interface Entry {
  readonly row: TableRow;
  readonly cell: CellRef;
  readonly countCell: CellRef;
  readonly printed: Decimal;
  readonly expected: Decimal;
  readonly tolerance: Decimal;
  readonly fits: boolean;
}

/** A column of keys beside a column of population in the same table. */
interface PopulationKey {
  readonly table: BudgetTable;
  readonly column: TableColumn;
  readonly population: TableColumn;
  readonly entries: readonly Entry[];
}

/** The keys that most kommuner show to follow population, each by the column of population that it fits best. */
function populationKeys({ tables }: Reading): readonly PopulationKey[] {
  return tables.flatMap((table) => {
    const populations = table.columns.filter(({ kind }) => kind === 'population');
    return table.columns
      .filter(({ kind }) => kind === 'key' || kind === 'share')
      .flatMap((column) => {
        const [best] = populations
          .map((population) => ({ table, column, population, entries: entriesOf(table, column, population) }))
          .sort((a, b) => misfits(a).length - misfits(b).length);
        return best && follows(best) ? [best] : [];
      });
  });
}

function follows(key: PopulationKey): boolean {
  return key.entries.length > 2 && misfits(key).length * 2 < key.entries.length;
}

function misfits({ entries }: PopulationKey): readonly Entry[] {
  return entries.filter(({ fits }) => !fits);
}

function entriesOf(table: BudgetTable, column: TableColumn, population: TableColumn): readonly Entry[] {
  const rows = table.rows.flatMap((row) => {
    const [key, inhabitants] = [row.cells[column.index], row.cells[population.index]];
    const count = inhabitants && (inhabitants.kind === 'count' ? inhabitants.value : null);
    if (row.role !== 'line' || key?.kind !== 'share' || !inhabitants || !count?.greaterThan(0)) return [];
    return [{ row, key, count, countCell: inhabitants.cell }];
  });
  const whole = sum(rows.map(({ count }) => count));
  const covered = sum(rows.map(({ key }) => key.share));
  const base = covered.lessThan('0.625') ? covered : new Decimal(1);
  return rows.map(({ row, key, count, countCell }) => {
    const expected = count.dividedBy(whole).times(base);
    const tolerance = TOLERANCE.plus(new Decimal(10).pow(-2 - key.decimals).dividedBy(2));
    const fits = !key.share.minus(expected).abs().greaterThan(tolerance);
    return { row, cell: key.cell, countCell, printed: key.share, expected, tolerance, fits };
  });
}

function differs({ table, column, population }: PopulationKey, entry: Entry): AnyDraft<typeof MESSAGES> {
  const expected = share(entry.expected.toDecimalPlaces(5));
  const actual = share(entry.printed);
  return {
    messageId: 'differs',
    data: { printed: actual, population: population.heading, expected },
    where: {
      sheet: table.sheet,
      cell: entry.cell,
      cells: distinctCells([entry.cell, entry.countCell]),
      label: labelAt(table, entry.row.label, column),
    },
    expected,
    actual,
    difference: share(entry.printed.minus(expected.share)),
    tolerance: share(entry.tolerance),
    restsOn: [entry.countCell],
  };
}

const AGE_SPAN =
  /\d{1,2} ?(?:-|–|—|till) ?\d{1,3}|åringar|alla åldrar|samtliga åldrar|totalt|hela befolkningen|arbetsför|från \d\d år|\d\d år och/i;
const ISO_DATE = /\d{4}-\d\d-\d\d/g;
const DATED = /(?:19|20)\d\d|\d{1,2}\/\d{1,2}|årsskiftet/;
/** What a line below the table says when it speaks of its population. */
const OF_POPULATION = /invånare|befolkning|folkmängd|folkbokför|åringar|\d ?år(?!\p{L})/iu;

/** One note a table where neither heading, title nor remark says which ages and which date the population is of. */
function described(keys: readonly PopulationKey[], { statements }: Reading): readonly AnyDraft<typeof MESSAGES>[] {
  const populations = new Map(keys.map((key) => [key.population, key]));
  return [...populations.values()].flatMap(({ table, population }) => {
    const notes = table.rows.filter(({ role }) => role === 'note').map(({ label }) => label);
    const remarks = statements
      .filter(({ cell, text }) => cell.sheet === table.sheet && OF_POPULATION.test(text))
      .map(({ text }) => text);
    const texts = [population.heading, table.title.text, ...notes, ...remarks];
    const hasSpan = texts.some((text) => AGE_SPAN.test(text.replace(ISO_DATE, '')));
    const hasDate = texts.some((text) => DATED.test(text));
    const cell = population.headingCell;
    if ((hasSpan && hasDate) || !cell) return [];
    return [
      {
        messageId: hasDate ? 'noSpan' : hasSpan ? 'noDate' : 'noSpanOrDate',
        severity: 'note',
        data: { heading: population.heading },
        where: { sheet: table.sheet, cell, cells: [cell], label: population.heading },
      },
    ];
  });
}

function share(value: Decimal): Extract<Quantity, { kind: 'share' }> {
  return { kind: 'share', share: value };
}
