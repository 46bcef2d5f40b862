import { orePerUnit } from '../../money';
import type { Settings } from '../../settings/model';
import type { BudgetTable, Concept, Figure, YearFigures } from '../model';

/** What each year's budget comes to, put together from all tables; in order of year. */
export function yearFigures(tables: readonly BudgetTable[], _settings: Settings): YearFigures[] {
  const found = new Map<number, YearFigures>();
  for (const table of tables.filter(({ kind }) => kind === 'budget')) {
    for (const column of table.columns) {
      if (column.year === null || found.has(column.year)) continue;
      const figure = (...concepts: Concept[]): Figure | null => {
        const row = table.rows.find(({ concept }) => concept !== null && concepts.includes(concept));
        const cell = row?.cells[column.index];
        if (!row || cell?.kind !== 'amount') return null;
        return { ore: cell.ore, cell: cell.cell, cells: [cell.cell], table: table.id, label: row.label };
      };
      const cost = figure('totalCost');
      found.set(column.year, {
        year: column.year,
        kind: column.kind,
        unit: table.unit.effective,
        step: table.unit.step.isZero() ? orePerUnit(table.unit.effective) : table.unit.step,
        table: table.id,
        income: figure('totalIncome', 'totalContributions', 'contribution'),
        contributions: figure('totalContributions', 'contribution'),
        cost: cost && { ...cost, ore: cost.ore.abs() },
        result: figure('result'),
        openingEquity: figure('openingEquity'),
        closingEquity: figure('closingEquity'),
        equityUse: figure('equityUse'),
        frame: figure('frame'),
      });
    }
  }
  return [...found.values()].sort((a, b) => a.year - b.year);
}
