import { oreFromUnit, orePerUnit, parseSwedishAmount, sameUnit, stepOf, type Decimal, type Unit } from '../../money';
import type { AmountCell, BudgetTable, Concept, ProseAmount, TableKind, TableRow } from '../model';
import { isAdditive } from './figures';
import { inheritedUnits } from './inheritedUnits';

/** Units as far as their size goes; `kkr` and `mkr` are other words for two of them. */
const SIZES: readonly Unit[] = ['kr', 'tkr', 'mnkr'];

/** In kronor: what a whole förbund's year comes to, with room on both sides, and what a part of it may come to. */
const WHOLE = { least: 800_000, most: 200_000_000 };
const PART = { least: 500, most: 60_000_000 };

/** A part this large, as a bare number, is in kronor. */
const LARGE_PART = 100_000;

/** Tables that speak of a whole year of a förbund, where their figures do. */
const WHOLE_KINDS: ReadonlySet<TableKind> = new Set(['budget', 'contributions', 'followUp', 'incomeStatement']);
const WHOLE_CONCEPTS: ReadonlySet<Concept> = new Set([
  'totalIncome',
  'totalCost',
  'totalContributions',
  'frame',
  'grandTotal',
  'contribution',
]);

/** What a förbund spends its money on; a table that has several of them, and their total, is of all of it. */
const COST_KINDS: ReadonlySet<Concept> = new Set(['office', 'board', 'audit', 'intervention', 'unallocated']);

/** Fewer digits than this say too little: 500 stands in many places. */
const TELLING_DIGITS = 3;
/** One figure with so many digits is proof enough. */
const PROVING_DIGITS = 5;

interface Size {
  readonly table: BudgetTable;
  /** The largest amount of the table, as a number of its unit. */
  readonly largest: number;
  /** Its figures seem to be those of a förbund's whole year. */
  readonly isWhole: boolean;
  /** They are, beyond doubt: the state is among the payers, or costs stand beside the income or are of every kind. */
  readonly isSurelyWhole: boolean;
  readonly hasDecimals: boolean;
}

/**
 * What unit each table's figures speak for: by their size (a förbund's year lies roughly between one and 150 million kronor)
 * and by the same figures in other tables and in running text; where a table says none and neither tells, the unit of the rest
 * of the workbook. `null` where that is not clear.
 */
export function apparentUnits(tables: readonly BudgetTable[], prose: readonly ProseAmount[]): (Unit | null)[] {
  const sizes = tables.map(sizeOf);
  const bySize = sizes.map((size) => unitBySize(size));
  const anchors = anchorsOf(tables, bySize, prose);
  const found = tables.map((table, index) => unitOf(table, sizes[index]!, bySize[index] ?? null, anchors));
  const known = tables.map(({ unit }, index) => found[index] ?? unit.stated?.unit ?? null);
  const inherited = inheritedUnits(
    tables,
    known,
    sizes.map(({ isWhole }) => isWhole),
    (table, row) => amountsOf(table, row).map(({ number }) => number.toNumber()),
  );
  return found.map((unit, index) => unit ?? inherited[index] ?? null);
}

function unitOf(table: BudgetTable, size: Size, bySize: Unit | null, anchors: Anchors): Unit | null {
  const stated = table.unit.stated?.unit ?? null;
  const shared = unitByFigures(table, anchors);
  if (bySize === null || (stated === null && shared !== null)) return asWritten(shared, stated);
  if (stated === null || sameUnit(bySize, stated)) return asWritten(bySize, stated);
  return isClear(size, stated, bySize, shared) ? bySize : null;
}

/** The table with its amounts in the unit that its figures speak for. */
export function withApparentUnit(table: BudgetTable, apparent: Unit | null): BudgetTable {
  if (apparent === null) return table;
  const { stated, effective } = table.unit;
  if (sameUnit(apparent, effective)) return { ...table, unit: { ...table.unit, apparent } };
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, index) =>
      cell.kind === 'amount' && table.columns[index]!.unit === null && isInUnit(cell, effective)
        ? { ...cell, ore: oreFromUnit(cell.number, apparent) }
        : cell,
    ),
  }));
  const numbers = rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'amount' ? [cell.number] : [])));
  const step = stepOf(numbers, orePerUnit(apparent));
  return { ...table, rows, unit: { stated, apparent, effective: apparent, step } };
}

/** An amount that carries a unit of its own ("230 000 kr") is not in the table's. */
function isInUnit({ number, ore, storedAsText }: AmountCell, unit: Unit): boolean {
  const hasOwn = storedAsText !== null && (parseSwedishAmount(storedAsText)?.unit ?? null) !== null;
  return !hasOwn && ore.equals(oreFromUnit(number, unit));
}

function asWritten(found: Unit | null, stated: Unit | null): Unit | null {
  return found !== null && stated !== null && sameUnit(found, stated) ? stated : found;
}

/** The amounts in the table's unit. What stands beside them in a column of its own kind ("Kr per plats") may be in any other. */
function amountsOf(table: BudgetTable, row: TableRow): AmountCell[] {
  const hasMoney = table.columns.some((column) => column.kind !== 'other' && isAdditive(column));
  return table.columns.flatMap((column) => {
    const cell = row.cells[column.index]!;
    const isOfTable = isAdditive(column) && (column.kind !== 'other' || !hasMoney);
    const isTables = cell.kind === 'amount' && column.unit === null && isOfTable;
    return isTables && isInUnit(cell, table.unit.effective) ? [cell] : [];
  });
}

function sizeOf(table: BudgetTable): Size {
  let largest = 0;
  let decimals = 0;
  let amounts = 0;
  for (const row of table.rows) {
    for (const { number } of amountsOf(table, row)) {
      largest = Math.max(largest, Math.abs(number.toNumber()));
      if (number.decimalPlaces() > 0) decimals++;
      amounts++;
    }
  }
  const rows = table.rows.filter(({ role }) => role !== 'heading');
  const sides = new Set(rows.map(({ side }) => side));
  const hasState = rows.some(({ member }) => member?.kind === 'state');
  const hasTotal = rows.some(({ concept }) => concept !== null && WHOLE_CONCEPTS.has(concept));
  const isOfWholeKind = WHOLE_KINDS.has(table.kind);
  const kinds = new Set(rows.flatMap(({ concept }) => (concept !== null && COST_KINDS.has(concept) ? [concept] : [])));
  const hasAllCosts = kinds.size > 1 && rows.some(({ concept }) => concept === 'totalCost');
  const isBudget = table.kind !== 'contributions' && sides.has('cost') && (sides.has('income') || hasAllCosts);
  return {
    table,
    largest,
    isWhole: isOfWholeKind && (hasState || hasTotal || isBudget),
    isSurelyWhole: isOfWholeKind && (hasState || isBudget),
    hasDecimals: decimals * 2 > amounts,
  };
}

/** The only unit in which the table's largest amount is of a sensible size; `null` when several are, or none. */
function unitBySize({ table, largest, isWhole, hasDecimals }: Size): Unit | null {
  if (largest === 0) return null;
  const stated = table.unit.stated?.unit ?? null;
  const { least, most } = isWhole ? WHOLE : PART;
  const fits = (unit: Unit): boolean => {
    const kronor = orePerUnit(unit).toNumber() / 100;
    return largest * kronor >= least && largest * kronor <= most;
  };
  // A small table whose unit nobody names may be of anything: only figures too large for thousands tell.
  if (stated === null && !isWhole) return fits('kr') && !fits('tkr') && largest >= LARGE_PART ? 'kr' : null;
  // Millions without decimals are rare, and thousands with decimals as well.
  const sensible = SIZES.filter((unit) => fits(unit) && (unit !== 'mnkr' || hasDecimals || isUnit(stated, 'mnkr')));
  return sensible.length === 1 ? sensible[0]! : null;
}

function isUnit(unit: Unit | null, size: Unit): boolean {
  return unit !== null && sameUnit(unit, size);
}

/** Whether the figures contradict the heading beyond doubt. */
function isClear(size: Size, stated: Unit, found: Unit, shared: Unit | null): boolean {
  if (shared !== null) return sameUnit(shared, found);
  const isTooLarge = orePerUnit(stated).greaterThan(orePerUnit(found));
  if (isTooLarge) return !size.hasDecimals || found !== 'tkr';
  // Small figures in kronor may be a small matter, unless the table is of the whole year.
  return size.isSurelyWhole;
}

/** Amounts whose unit is beyond doubt, by their size in öre, each with the table it comes from. */
type Anchors = ReadonlyMap<string, ReadonlySet<string>>;

function anchorsOf(
  tables: readonly BudgetTable[],
  bySize: readonly (Unit | null)[],
  prose: readonly ProseAmount[],
): Anchors {
  const anchors = new Map<string, Set<string>>();
  const add = (ore: Decimal, from: string): void => {
    const key = ore.abs().toFixed();
    const known = anchors.get(key);
    if (known) known.add(from);
    else anchors.set(key, new Set([from]));
  };
  for (const amount of prose) if (!amount.isApproximate) add(amount.ore, 'prose');
  tables.forEach((table, index) => {
    const size = bySize[index];
    const stated = table.unit.stated?.unit ?? null;
    if (!size || (stated !== null && !sameUnit(size, stated))) return;
    for (const row of table.rows) {
      for (const { number } of amountsOf(table, row)) add(oreFromUnit(number, size), table.id);
    }
  });
  return anchors;
}

/** The unit in which the table's figures are found elsewhere: two of them, or one that cannot be chance. */
function unitByFigures(table: BudgetTable, anchors: Anchors): Unit | null {
  const found = SIZES.filter((unit) => {
    const seen = new Set<string>();
    let proof = 0;
    for (const row of table.rows) {
      for (const { number } of amountsOf(table, row)) {
        const digits = digitsOf(number);
        if (digits < TELLING_DIGITS) continue;
        const key = oreFromUnit(number, unit).abs().toFixed();
        const places = anchors.get(key);
        if (seen.has(key) || !places || (places.size === 1 && places.has(table.id))) continue;
        seen.add(key);
        proof += digits >= PROVING_DIGITS ? 2 : 1;
      }
    }
    return proof >= 2;
  });
  return found.length === 1 ? found[0]! : null;
}

/** Digits that are not noughts at the end: 10 568 000 → 5. */
function digitsOf(number: Decimal): number {
  return number
    .abs()
    .toFixed()
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
}
