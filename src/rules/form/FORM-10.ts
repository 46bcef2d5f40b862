import { BASIS } from '../facts/basis';
import { placeAt } from '../common/place';
import { shortened } from '../common/text';
import { defineRule } from '../model';

/** A delårsrapport is only asked for by the förbundsordning, not by law. */
export const FORM10 = defineRule({
  id: 'FORM-10',
  severity: 'note',
  basis: BASIS.finsamReports,
  certainty: 'deterministic',
  messages: { notAsked: [] },
  settings: ['association.charter.interimReport'],
  check: ({ document }, { association }) => {
    const report = document.facts.find(({ kind }) => kind === 'interimReport');
    if (!report || association.charter.interimReport === null) return { checks: 0, findings: [] };
    if (association.charter.interimReport) return { checks: 1, findings: [] };
    const where = placeAt(report.cell, shortened(report.text));
    return { checks: 1, findings: [{ messageId: 'notAsked', data: {}, where }] };
  },
});
