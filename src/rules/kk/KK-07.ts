import type { BudgetTable, Reading } from '../../reading/model';
import { BASIS } from '../facts/basis';
import { distinctCells } from '../facts/cells';
import { isKeyTable, printedKeys } from '../facts/keys';
import { defineRule } from '../model';

/** Words of what a key can rest on: a decision, an agreement, the förbundsordning, a paragraph of the minutes. */
const REFERENCE = /beslut|besluta|avtal|överens|förbundsordning|fullmäktige|protokoll|dnr|diarie|§|antag|fastställ/i;

/** A key says which decision or agreement it rests on: in its table, elsewhere on its sheet, or in the settings. */
export const KK07 = defineRule({
  id: 'KK-07',
  severity: 'note',
  basis: BASIS.keyDecision,
  certainty: 'deterministic',
  messages: { noReference: [] },
  settings: ['association.keyDecision'],
  check(reading, settings) {
    const tables = keyTables(
      reading,
      printedKeys(reading, settings).map(({ table }) => table),
    );
    const hasReference =
      settings.association.keyDecision !== null || tables.some((table) => refersToDecision(table, reading));
    const first = tables[0];
    if (!first || hasReference) return { checks: tables.length > 0 ? 1 : 0, findings: [] };
    const cell = first.title.cell ?? first.rows[0]?.labelCell ?? null;
    return {
      checks: 1,
      findings: [
        {
          messageId: 'noReference',
          data: {},
          where: {
            sheet: first.sheet,
            cell,
            cells: distinctCells([
              cell,
              ...tables.filter(({ sheet }) => sheet === first.sheet).map(({ title }) => title.cell),
            ]),
            label: first.title.text,
          },
        },
      ],
    };
  },
});

/** The tables that are there to say how the kommuner share. */
function keyTables(reading: Reading, tables: readonly (BudgetTable | null)[]): readonly BudgetTable[] {
  return reading.tables.filter((table) => tables.includes(table) && isKeyTable(table));
}

function refersToDecision(table: BudgetTable, { statements }: Reading): boolean {
  const words = [
    table.title.text,
    ...table.columns.map(({ heading }) => heading),
    ...table.rows.flatMap(({ label, cells }) => [
      label,
      ...cells.map((cell) => (cell.kind === 'text' ? cell.text : '')),
    ]),
    ...statements.filter(({ cell }) => cell.sheet === table.sheet).map(({ text }) => text),
  ];
  return words.some((text) => REFERENCE.test(text));
}
