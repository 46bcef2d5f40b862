import { orePerUnit, sameUnit } from '../../money';
import type { AmountCell, BudgetTable } from '../../reading/model';
import { isMoneyColumn } from '../common/columns';
import { amount } from '../facts/cells';
import { BASIS } from '../facts/basis';
import { defineRule } from '../model';

/** The unit that a table states is the unit of its figures, as far as their size and the same figures elsewhere tell. */
export const UNS01 = defineRule({
  id: 'UNS-01',
  severity: 'error',
  basis: BASIS.sodertalje,
  certainty: 'deterministic',
  settings: ['corrections'],
  messages: { contradicts: ['stated', 'apparent', 'figure', 'asStated'] },
  check: (reading) => {
    const stated = reading.tables.filter(({ unit }) => unit.stated !== null);
    return { checks: stated.length, findings: stated.flatMap(findingOf) };
  },
});

function findingOf(table: BudgetTable) {
  const { stated, apparent } = table.unit;
  const example = largest(table);
  if (!stated || !apparent || sameUnit(stated.unit, apparent) || !example) return [];
  const asStated = example.number.abs().times(orePerUnit(stated.unit));
  return [
    {
      messageId: 'contradicts',
      data: {
        stated: stated.unit,
        apparent,
        figure: amount(example.ore.abs(), table.unit.effective),
        asStated: amount(asStated, stated.unit),
      },
      where: { sheet: stated.cell.sheet, cell: stated.cell, cells: [stated.cell], label: table.title.text },
      expected: { kind: 'text', text: apparent },
      actual: { kind: 'text', text: stated.unit },
    } as const,
  ];
}

/** The amount that shows most clearly how far the two units are apart. */
function largest(table: BudgetTable): AmountCell | null {
  const columns = table.columns.filter(isMoneyColumn);
  const cells = table.rows.flatMap((row) => columns.flatMap(({ index }) => row.cells[index] ?? []));
  return cells.reduce<AmountCell | null>(
    (best, cell) =>
      cell.kind === 'amount' && (!best || cell.number.abs().greaterThan(best.number.abs())) ? cell : best,
    null,
  );
}
