import { FORM14 } from '../../../src/rules/form/FORM-14';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { decidedOn } from './settings';

const head = (...rows: readonly (readonly string[])[]) =>
  sheet('Budget', [['Budget 2026 (tkr)'], ...rows, [], ['Insatser', 2000]]);

export const cases = ruleCases(FORM14, {
  accept: [
    { name: 'fields that are filled in', sheets: [head(['Dnr 2025/12'], ['Org.nr:', '222000-1234'])] },
    {
      name: 'a column of reference numbers',
      sheets: [
        sheet('Beslut', [
          ['Datum', 'Dnr', 'Beslut'],
          ['2025-10-02', '2025/12', 'Bifall'],
        ]),
      ],
      checksSomething: false,
    },
    { name: 'a proposal whose day of decision is open', sheets: [head(['Beslutad:'])], checksSomething: false },
    { name: 'a head without fields', sheets: [head(['Alla belopp i tkr'])], checksSomething: false },
    {
      name: 'a reference number of digits alone, and numbers with the century or without the hyphen',
      sheets: [head(['Dnr:', '12-34'], ['Org.nr:', '16222000-1234']), sheet('Mer', [['Org.nr:', '2220001234']])],
      checks: 3,
    },
    {
      name: 'an organisation number with words around it',
      sheets: [head(['Org.nr:', '222000 (se bilaga 1)'], ['Organisationsnummer: nr 222000'])],
    },
    {
      name: 'empty fields of other kinds',
      sheets: [head(['Sammanträdet är offentligt:']), sheet('Delår', [['Delårsrapport']])],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'an empty reference number',
      sheets: [head(['Dnr:'], ['Datum:', '2025-11-20'])],
      findings: [{ messageId: 'noReference', cell: 'A2', severity: 'note', label: 'Dnr:', cells: ['A2'] }],
    },
    {
      name: 'an organisation number that is empty, beside another field',
      sheets: [head(['Org.nr:', 'Dnr:', '2025/12'])],
      findings: [{ messageId: 'noOrganisationNumber', cell: 'A2', severity: 'note', label: 'Org.nr:', cells: ['A2'] }],
    },
    {
      name: 'an organisation number with too few digits',
      sheets: [head(['Organisationsnummer: 222000-12'])],
      findings: [
        {
          messageId: 'malformed',
          cell: 'A2',
          severity: 'note',
          label: 'Organisationsnummer: 222000-12',
          cells: ['A2'],
          data: { value: '222000-12' },
        },
      ],
    },
    {
      name: 'a decided budget whose day of decision is open',
      sheets: [head(['Beslutad:'])],
      settings: decidedOn('2025-11-20'),
      findings: [{ messageId: 'noDecisionDate', cell: 'A2', severity: 'note', label: 'Beslutad:', cells: ['A2'] }],
    },
    {
      name: 'organisation numbers with too many digits',
      sheets: [head(['Org.nr:', '9222000-1234']), sheet('Mer', [['Org.nr:', '222000-12345']])],
      findings: [
        { messageId: 'malformed', cell: 'Budget!A2', data: { value: '9222000-1234' } },
        { messageId: 'malformed', cell: 'Mer!A1', data: { value: '222000-12345' } },
      ],
    },
  ],
});
