import { shortened } from '../common/text';
import { BASIS } from '../facts/basis';
import { defineRule } from '../model';

/** Nothing is left from the template: no 20XX, NN or LOGGA. */
export const HYG09 = defineRule({
  id: 'HYG-09',
  severity: 'warning',
  basis: BASIS.sodertalje,
  certainty: 'deterministic',
  messages: { leftOver: ['text'] },
  check: (reading) => {
    const placeholders = reading.statements.filter(({ kind }) => kind === 'placeholder');
    return {
      checks: reading.sheets.filter(({ kind }) => kind !== 'generated').length,
      findings: placeholders.map(({ cell, text }) => ({
        messageId: 'leftOver',
        data: { text: shortened(text) },
        where: { sheet: cell.sheet, cell, cells: [cell], label: shortened(text) },
      })),
    };
  },
});
