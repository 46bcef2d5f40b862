import { sum, type Ore } from '../../money';
import type { Reading, YearFigures } from '../../reading/model';
import type { Settings } from '../../settings/model';
import type { CellRef } from '../../workbook';
import { labelAt } from '../common/columns';
import { BASIS } from '../facts/basis';
import { amount, amountOf, cellOf, distinctCells, figureCells } from '../facts/cells';
import { isOfWholeBudget, plannedYears, tableOf } from '../facts/years';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { large: ['unallocated', 'cost', 'share', 'limit'], negative: ['unallocated'] } as const;

/** What a budget leaves unallocated is a reasonable part of the costs, and not below zero. */
export const BAL08 = defineRule({
  id: 'BAL-08',
  severity: 'note',
  basis: BASIS.sodertalje,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['thresholds.unallocatedShare'],
  check(reading, settings) {
    const tests = plannedYears(reading)
      .filter((figures) => isOfWholeBudget(reading, figures))
      .flatMap((figures) => unallocatedOf(reading, figures) ?? []);
    return { checks: tests.length, findings: tests.flatMap((test) => draft(test, settings) ?? []) };
  },
});

interface Unallocated {
  readonly figures: YearFigures;
  readonly cost: Ore;
  /** As a cost: above zero whatever the table's signs. */
  readonly ore: Ore;
  readonly cells: readonly CellRef[];
  readonly label: string;
}

function unallocatedOf(reading: Reading, figures: YearFigures): Unallocated | null {
  const table = tableOf(reading, figures);
  const { cost } = figures;
  const column = table?.columns.find(({ year, kind }) => year === figures.year && kind === figures.kind);
  const rows = table?.rows.filter(({ role, concept }) => role === 'line' && concept === 'unallocated') ?? [];
  const filled = column ? rows.filter((row) => amountOf(row, column) !== null) : [];
  if (!table || !column || !cost?.ore.greaterThan(0) || filled.length === 0) return null;
  const sign = table.signs.costs === 'negative' ? -1 : 1;
  return {
    figures,
    cost: cost.ore,
    ore: sum(filled.map((row) => amountOf(row, column)!.times(sign))),
    cells: distinctCells(filled.map((row) => cellOf(row, column))),
    label: labelAt(table, filled[0]!.label, column),
  };
}

function draft(
  { figures, cost, ore, cells, label }: Unallocated,
  settings: Settings,
): AnyDraft<typeof MESSAGES> | null {
  const limit = settings.thresholds.unallocatedShare;
  const part = ore.dividedBy(cost);
  const { unit } = figures;
  const where = {
    sheet: cells[0]!.sheet,
    cell: cells[0]!,
    cells: distinctCells([...cells, ...figureCells(figures.cost)]),
    label,
  };
  const unallocated = amount(ore, unit);
  if (ore.lessThan(0)) return { messageId: 'negative', data: { unallocated }, where };
  if (!part.greaterThan(limit)) return null;
  const share = { kind: 'share', share: part.toDecimalPlaces(4) } as const;
  const data = { unallocated, cost: amount(cost, unit), share, limit: { kind: 'share', share: limit } as const };
  return { messageId: 'large', data, where };
}
