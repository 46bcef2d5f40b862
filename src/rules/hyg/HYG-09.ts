import type { Reading } from '../../reading/model';
import { isMoneyColumn, labelAt } from '../common/columns';
import { shortened } from '../common/text';
import { BASIS } from '../facts/basis';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { leftOver: ['text'], awaited: ['text'] } as const;

/** Nothing is left to fill in: no 20XX, NN or LOGGA of a template, no word for an amount that is still to come. */
export const HYG09 = defineRule({
  id: 'HYG-09',
  severity: 'warning',
  basis: BASIS.sodertalje,
  certainty: 'deterministic',
  messages: MESSAGES,
  check: (reading) => {
    const placeholders = reading.statements.filter(({ kind }) => kind === 'placeholder');
    return {
      checks: reading.sheets.filter(({ kind }) => kind !== 'generated').length,
      findings: [
        ...placeholders.map(({ cell, text }): AnyDraft<typeof MESSAGES> => ({
          messageId: 'leftOver',
          data: { text: shortened(text) },
          where: { sheet: cell.sheet, cell, cells: [cell], label: shortened(text) },
        })),
        ...awaited(reading),
      ],
    };
  },
});

/** What people write where an amount is still to come. */
const AWAITED =
  /^(?:\?+|\.{2,}|…|tbd|n\/?a|#n\/?a|saknas|fattas|okänt|oklart|(?:ej|inte|icke) (?:klart?|känt|bestämt|beslutat|fastställt|beräknat|ifyllt)|kommer(?: senare)?|återkommer|fylls i(?: senare)?|att fylla i|kompletteras(?: senare)?|uppgift (?:saknas|kommer))[.!]?$/iu;

/** Words in place of an amount. */
function awaited({ tables }: Reading): readonly AnyDraft<typeof MESSAGES>[] {
  return tables.flatMap((table) =>
    table.columns.filter(isMoneyColumn).flatMap((column) =>
      table.rows
        .filter(({ role }) => role === 'line' || role === 'sum')
        .flatMap((row): readonly AnyDraft<typeof MESSAGES>[] => {
          const cell = row.cells[column.index];
          if (cell?.kind !== 'text' || !AWAITED.test(cell.text.trim())) return [];
          const label = labelAt(table, row.label, column);
          const where = { sheet: table.sheet, cell: cell.cell, cells: [cell.cell], label };
          return [{ messageId: 'awaited', data: { text: cell.text.trim() }, where }];
        }),
    ),
  );
}
