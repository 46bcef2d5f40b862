import { sum, type Ore } from '../../money';
import type { Reading, TableRow } from '../../reading/model';
import type { Settings } from '../../settings/model';
import { shortened } from '../common/text';
import { distinctCells, amount, amountOf, cellOf, figureCells, labelOfYear } from '../facts/cells';
import { BASIS } from '../facts/basis';
import { equityYears, speaksOfEquity } from '../facts/equity';
import { toldDeficit, type ToldDeficit } from '../facts/told';
import { deficitYears, type BalancedYear } from '../facts/years';
import type { CellRef } from '../../workbook';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = {
  none: ['deficit'],
  noneInYears: ['years', 'deficit'],
  withoutAmount: ['deficit', 'cover'],
  tooSmall: ['deficit', 'cover', 'missing'],
} as const;

/** Something that is named to cover a deficit; without an amount, `ore` is `null`. */
interface Cover {
  readonly ore: Ore | null;
  readonly cell: CellRef;
  readonly text: string;
}

/** A planned deficit names what covers it, with amounts that are enough. How far eget kapital reaches is for BAL-02. */
export const BAL06 = defineRule({
  id: 'BAL-06',
  severity: 'error',
  basis: BASIS.vastraOstergotland,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['budget.openingEquity'],
  check(reading, settings) {
    const years = deficitYears(reading);
    const tests = years.map((year) => ({ year, covers: coversOf(year, reading) }));
    const uncovered = speaksOfEquity(reading, settings)
      ? []
      : tests.filter(({ covers }) => covers.length === 0).map(({ year }) => year);
    const named = tests.filter(({ year, covers }) => covers.length > 0 && !opensWithEquity(year, reading, settings));
    const told = toldDeficit(reading);
    return {
      checks: years.length + (told ? 1 : 0),
      findings: [
        ...none(uncovered),
        ...named.flatMap(({ year, covers }) => judge(year, covers) ?? []),
        ...(told ? toldCover(told, reading) : []),
      ],
    };
  },
});

/** What the text says of a deficit that no table shows: its cover is named with amounts that are enough. */
function toldCover(
  { cell, ore, unit, year, text }: ToldDeficit,
  { statements }: Reading,
): readonly AnyDraft<typeof MESSAGES>[] {
  const covers = statements.filter(
    (one) => one.kind === 'deficitCover' && (one.year === null || year === null || one.year === year),
  );
  const open = covers.find((cover) => cover.ore === null);
  if (!open || !ore.greaterThan(sum(covers.flatMap((cover) => cover.ore ?? [])))) return [];
  const cells = distinctCells([cell, ...covers.map((cover) => cover.cell)]);
  const where = { sheet: cell.sheet, cell, cells, label: shortened(text) };
  const data = { deficit: amount(ore, unit), cover: shortened(open.text) };
  return [{ messageId: 'withoutAmount', severity: 'warning', data, where }];
}

function opensWithEquity({ year, frame }: BalancedYear, reading: Reading, settings: Settings): boolean {
  const equity = equityYears(reading, settings).find(({ figures }) => figures.year === year);
  return frame !== null || (equity?.opening ?? null) !== null;
}

function coversOf({ year, equityUse }: BalancedYear, reading: Reading): readonly Cover[] {
  const use = equityUse ? [{ ore: equityUse.ore.abs(), cell: equityUse.cell, text: equityUse.label }] : [];
  const rows = reading.tables.flatMap((table) =>
    table.rows.filter(isCover).flatMap((row) => {
      const column = table.columns.find((one) => one.year === year);
      const cell = column ? cellOf(row, column) : row.labelCell;
      return cell ? [{ ore: (column && amountOf(row, column)?.abs()) ?? null, cell, text: row.label }] : [];
    }),
  );
  const statements = reading.statements
    .filter((one) => one.kind === 'deficitCover' && (one.year === null || one.year === year))
    .map(({ ore, cell, text }) => ({ ore: ore?.abs() ?? null, cell, text }));
  return [...use, ...rows, ...statements];
}

/** A row that is there to cover the deficit: by what it means, or by its own words ("Täckning genom väntat bidrag"). */
function isCover({ concept, label, role }: TableRow): boolean {
  return role !== 'heading' && (concept === 'deficitCover' || /(?<!\p{L})täck(ning|s|er|as)(?!\p{L})/iu.test(label));
}

/** One finding for all the years: it is one thing that is missing. */
function none(years: readonly BalancedYear[]): readonly AnyDraft<typeof MESSAGES>[] {
  const first = years[0];
  if (!first) return [];
  const cells = distinctCells(years.flatMap(({ result, cost, income }) => figureCells(result, cost, income)));
  const common = { where: whereOf(first, cells), restsOn: cells };
  const deficit = amount(first.deficit, first.unit);
  return years.length === 1
    ? [{ ...common, messageId: 'none', data: { deficit } }]
    : [{ ...common, messageId: 'noneInYears', data: { years: years.map(({ year }) => String(year)), deficit } }];
}

function judge(year: BalancedYear, covers: readonly Cover[]): AnyDraft<typeof MESSAGES> | null {
  const named = sum(covers.flatMap(({ ore }) => ore ?? []));
  const missing = year.deficit.minus(named);
  if (!missing.greaterThan(year.step)) return null;
  const cells = distinctCells([...figureCells(year.result, year.cost, year.income), ...covers.map(({ cell }) => cell)]);
  const deficit = amount(year.deficit, year.unit);
  const common = { where: whereOf(year, cells), restsOn: cells };
  const open = covers.find(({ ore }) => ore === null);
  if (open) {
    return { ...common, messageId: 'withoutAmount', severity: 'warning', data: { deficit, cover: open.text } };
  }
  const cover = amount(named, year.unit);
  return {
    ...common,
    messageId: 'tooSmall',
    data: { deficit, cover, missing: amount(missing, year.unit) },
    expected: deficit,
    actual: cover,
    difference: amount(named.minus(year.deficit), year.unit),
  };
}

function whereOf({ result, cost, year }: BalancedYear, cells: readonly CellRef[]) {
  const place = result ?? cost;
  return { sheet: place.cell.sheet, cell: place.cell, cells, label: labelOfYear(place, year) };
}
