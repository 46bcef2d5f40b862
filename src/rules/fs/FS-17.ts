import { allocate, Decimal, orePerUnit, type Ore, type Unit } from '../../money';
import type { Figure, Reading, TableRow } from '../../reading/model';
import type { Settings } from '../../settings/model';
import type { CellRef } from '../../workbook';
import { rowOf, statementColumns, tablesOf } from '../common/statements';
import { BASIS } from '../facts/basis';
import { amount, amountOf, cellOf, distinctCells, figureCells, labelOfYear, unitOf } from '../facts/cells';
import { equityYears } from '../facts/equity';
import { memberColumns, type MemberColumn } from '../facts/members';
import { judgeShares } from '../facts/shares';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { parts: ['shortage', 'members'] } as const;

/** Eget kapital below zero: the assets do not reach the debts. */
interface Shortage {
  readonly ore: Ore;
  readonly unit: Unit;
  readonly cell: CellRef;
  readonly cells: readonly CellRef[];
  readonly label: string;
}

/**
 * Where eget kapital ends below zero, says what each member would add if the förbund could not pay a debt: a part of the
 * shortage equal to its share. Silent where the members' shares are not those of the law; that comes first.
 */
export const FS17 = defineRule({
  id: 'FS-17',
  severity: 'note',
  basis: BASIS.shortage,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['association.members', 'budget.openingEquity'],
  check(reading, settings) {
    const members = memberColumns(reading, settings).find((column) => {
      const verdict = judgeShares(column, reading, settings);
      return verdict !== null && verdict.deviations.length === 0;
    });
    const shortage = [...plannedShortages(reading, settings), ...balanceShortages(reading)][0];
    if (!members) return { checks: 0, findings: [] };
    return { checks: 1, findings: shortage ? [draft(shortage, members)] : [] };
  },
});

function plannedShortages(reading: Reading, settings: Settings): readonly Shortage[] {
  return equityYears(reading, settings).flatMap(({ figures, closing }) => {
    const place: Figure | null = closing?.figure ?? figures.cost;
    if (!closing?.ore.lessThan(0) || !place) return [];
    const cells = distinctCells([...closing.cells, ...figureCells(place)]);
    const label = labelOfYear(place, figures.year);
    return [{ ore: closing.ore.abs(), unit: figures.unit, cell: place.cell, cells, label }];
  });
}

function balanceShortages(reading: Reading): readonly Shortage[] {
  return tablesOf(reading, 'balanceSheet').flatMap((table) => {
    const row = rowOf(table, 'equity');
    const column = statementColumns(table)[0];
    const ore = row && column ? amountOf(row, column) : null;
    const cell = row && column ? cellOf(row, column) : null;
    if (!row || !column || !ore?.lessThan(0) || !cell) return [];
    return [{ ore: ore.abs(), unit: unitOf(table, column), cell, cells: [cell], label: row.label }];
  });
}

/** Each member's part by what it pays, in whole units; the parts add up to the shortage. */
function draft(shortage: Shortage, { parties, column }: MemberColumn): AnyDraft<typeof MESSAGES> {
  const { ore, unit, cell, cells, label } = shortage;
  const rows: readonly TableRow[] = Object.values(parties).flatMap((party) => party.rows);
  const weights = rows.map((row) => amountOf(row, column)?.abs() ?? new Decimal(0));
  const parts = allocate(ore, weights, orePerUnit(unit === 'mnkr' ? 'tkr' : unit));
  return {
    messageId: 'parts',
    data: {
      shortage: amount(ore, unit),
      members: rows.map(({ label: name }, index) => ({ name, figure: amount(parts[index]!, unit) })),
    },
    where: { sheet: cell.sheet, cell, cells, label },
    restsOn: cells,
  };
}
