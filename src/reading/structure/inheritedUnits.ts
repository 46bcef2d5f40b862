import { orePerUnit, sameUnit, type Unit } from '../../money';
import type { BudgetTable, TableRow } from '../model';

/** The bare numbers of a table that are in its own unit. */
export type NumbersOf = (table: BudgetTable, row: TableRow) => readonly number[];

interface Measured {
  readonly table: BudgetTable;
  readonly numbers: ReadonlySet<number>;
  readonly largest: number;
}

/** A number smaller than this stands in many places. */
const SMALLEST_TELLING = 10;

/**
 * What a table that says no unit, and whose size says none, takes over from the rest of the workbook: the unit of the tables that
 * have its largest number too, or else the only unit of the tables of a whole year, where its numbers are no larger than theirs.
 * @param units the unit that each table is known to be in, in the order of `tables`; `null` where none is
 * @param isWhole whether a table is of a förbund's whole year
 */
export function inheritedUnits(
  tables: readonly BudgetTable[],
  units: readonly (Unit | null)[],
  isWhole: readonly boolean[],
  numbersOf: NumbersOf,
): (Unit | null)[] {
  const measured = tables.map((table) => measure(table, numbersOf));
  const known = new Map<Unit, Measured[]>();
  measured.forEach((each, index) => {
    const unit = units[index];
    if (!unit) return;
    const key = [...known.keys()].find((other) => sameUnit(other, unit)) ?? unit;
    known.set(key, [...(known.get(key) ?? []), each]);
  });
  const whole = new Map([...known].filter(([, own]) => own.some(({ table }) => isWhole[tables.indexOf(table)])));
  return measured.map((own, index) => {
    if (units[index] || own.table.kind === 'other' || own.largest < SMALLEST_TELLING) return null;
    return unitWithNumber(own.largest, known) ?? unitOfTheRest(own.largest, whole);
  });
}

function measure(table: BudgetTable, numbersOf: NumbersOf): Measured {
  const numbers = new Set(table.rows.flatMap((row) => numbersOf(table, row).map(Math.abs)));
  return { table, numbers, largest: Math.max(0, ...numbers) };
}

function unitWithNumber(number: number, known: ReadonlyMap<Unit, readonly Measured[]>): Unit | null {
  const found = [...known].filter(([, tables]) => tables.some(({ numbers }) => numbers.has(number)));
  return found.length === 1 ? found[0]![0] : null;
}

function unitOfTheRest(number: number, whole: ReadonlyMap<Unit, readonly Measured[]>): Unit | null {
  const [only, ...more] = [...whole];
  if (!only || more.length > 0) return null;
  const [unit, tables] = only;
  const inKronor = number / (orePerUnit(unit).toNumber() / 100);
  // The same amount in kronor, rounded to the others' unit, says that the table is in kronor.
  const isInKronor = tables.some(({ numbers }) => numbers.has(inKronor) || numbers.has(Math.round(inKronor)));
  return !isInKronor && tables.some(({ largest }) => number <= largest) ? unit : null;
}
