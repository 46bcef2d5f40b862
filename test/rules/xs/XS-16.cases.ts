import { XS16 } from '../../../src/rules/xs/XS-16';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const titled = (title: string) =>
  sheet('Blad1', [[title], [], ['', '2026'], ['Kansli', 900], ['Summa kostnader', 900]]);

export const cases = ruleCases(XS16, {
  accept: [
    {
      name: 'an annual report dated after its year',
      sheets: [titled('Årsredovisning 2025. Februari 2026')],
      checks: 1,
    },
    { name: 'a budget decided the year before', sheets: [titled('Budget 2026, beslutad 2025-11-20')], checks: 1 },
    { name: 'a budget revised within its year', sheets: [titled('Budget 2026, reviderad 2026-03-29')], checks: 1 },
    { name: 'a title without a date', sheets: [titled('Budget 2026')], checksSomething: false },
  ],
  reject: [
    {
      name: 'an annual report dated before its year is over',
      sheets: [titled('Årsredovisning 2025. Februari 2025')],
      checks: 1,
      findings: [
        {
          messageId: 'reportTooEarly',
          cell: 'A1',
          data: { year: '2025', date: 'Februari 2025', text: 'Årsredovisning 2025. Februari 2025' },
          severity: 'warning',
          label: 'Årsredovisning 2025. Februari 2025',
          cells: ['A1'],
        },
      ],
    },
    {
      name: 'a budget decided after its year',
      sheets: [titled('Budget 2026, beslutad 2027-01-20')],
      checks: 1,
      findings: [
        {
          messageId: 'budgetTooLate',
          cell: 'A1',
          data: { year: '2026', date: '2027-01-20', text: 'Budget 2026, beslutad 2027-01-20' },
          severity: 'warning',
          label: 'Budget 2026, beslutad 2027-01-20',
          cells: ['A1'],
        },
      ],
    },
  ],
});
