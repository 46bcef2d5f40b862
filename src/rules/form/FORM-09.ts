import { BASIS } from '../facts/basis';
import { placeAt } from '../common/place';
import { shortened } from '../common/text';
import { defineRule } from '../model';
import { annualReportTitle, hasPart } from './annualReport';

/** An årsredovisning has a balanskravsutredning. Whether it binds a förbund is our own reading, so this is a note. */
export const FORM09 = defineRule({
  id: 'FORM-09',
  severity: 'note',
  basis: BASIS.balanceInquiry,
  certainty: 'deterministic',
  // The act holds for the accounts of 2019 and later.
  years: { from: 2019 },
  messages: { missing: [] },
  check: (reading) => {
    const title = annualReportTitle(reading);
    if (!title) return { checks: 0, findings: [] };
    const isThere =
      hasPart('balanceInquiry', reading) ||
      reading.tables.some(({ rows }) => rows.some(({ label }) => /balanskrav/iu.test(label)));
    const where = placeAt(title.cell, shortened(title.text));
    return { checks: 1, findings: isThere ? [] : [{ messageId: 'missing', data: {}, where }] };
  },
});
