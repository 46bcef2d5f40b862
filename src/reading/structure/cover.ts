import { orePerUnit, sum, ZERO, type Ore } from '../../money';
import { AMOUNT_KINDS } from '../columnKinds';
import type { BudgetTable, Concept, TableColumn, TableRow } from '../model';

/** Eget kapital that does not say what becomes of it, or may be what the year begins with. */
const UNTOLD: ReadonlySet<Concept | null> = new Set<Concept | null>(['equity', 'openingEquity']);
const OPENING = /ingående|(?<!\p{L})ib(?!\p{L})|1 jan|början|ingång/iu;
const COVER_HEADING =
  /(?<!\p{L})täck(?:ning(?:en)?|s|er|as)?(?!\p{L})|finansiering av (?:\p{L}+ )?(?:underskott|resultat)/iu;
const FEWEST_YEARS = 2;

/**
 * What stands below the result to cover a deficit: eget kapital ("Överskott från tidigare år") that is what the result lacks in every
 * year, alone or with the money from others beside it, or that stands under a heading of that ("Täckning").
 */
export function withCover(table: BudgetTable): BudgetTable {
  const result = table.rows.findLast(({ concept, role }) => concept === 'result' && role !== 'heading');
  const below = result ? table.rows.filter(({ index, role }) => index > result.index && role === 'line') : [];
  const equity = below.filter((row) => UNTOLD.has(row.concept) && !OPENING.test(row.label));
  const [own] = equity;
  if (!result || !own || equity.length > 1 || isPartOfBalance(table, own)) return table;
  const others = below.filter(({ side }) => side === 'income');
  const isHeaded = own.section !== null && COVER_HEADING.test(table.rows[own.section]!.label);
  if (!isHeaded && !covers(table, result, [own, ...others])) return table;
  const rows = table.rows.map((row): TableRow => {
    if (row === own) return { ...row, concept: 'equityUse' };
    return others.includes(row) ? { ...row, concept: 'deficitCover' } : row;
  });
  return { ...table, rows };
}

/** Something closes the years with it. */
function isPartOfBalance({ rows }: BudgetTable, own: TableRow): boolean {
  return rows.some(
    ({ concept, sum }) => concept === 'closingEquity' && sum?.parts.some(({ row }) => row === own.index),
  );
}

/** Whether rows come to every deficit, and to nothing where there is none. */
function covers(table: BudgetTable, result: TableRow, rows: readonly TableRow[]): boolean {
  const step = orePerUnit(table.unit.effective);
  const years = table.columns.filter(({ kind, year }) => year !== null && AMOUNT_KINDS.has(kind));
  const told = years.flatMap((column) => {
    const ore = amountAt(result, column);
    return ore === null ? [] : [{ ore, cover: sum(rows.map((row) => amountAt(row, column) ?? ZERO)) }];
  });
  const isCovered = told.every(({ ore, cover }) =>
    ore.isNegative() ? !ore.plus(cover).abs().greaterThan(step) : cover.isZero(),
  );
  return told.length >= FEWEST_YEARS && isCovered && told.some(({ ore }) => ore.isNegative());
}

function amountAt(row: TableRow, { index }: TableColumn): Ore | null {
  const cell = row.cells[index];
  return cell?.kind === 'amount' ? cell.ore : null;
}
