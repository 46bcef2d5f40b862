import { FORM12 } from '../../../src/rules/form/FORM-12';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const budget = (year: number, ...lines: readonly string[]) =>
  sheet('Budget', [
    [`Budget ${year} (tkr)`],
    ['', `Budget ${year}`],
    ['Medlemsbidrag', 3000],
    ['Insatser', 2900],
    ...lines.map((line) => [line]),
  ]);

export const cases = ruleCases(FORM12, {
  accept: [
    {
      name: 'landsting in a budget from when they were',
      sheets: [budget(2015, 'Landstinget bidrar med en fjärdedel.')],
    },
    { name: 'terms that hold', sheets: [budget(2026, 'Regionen bidrar med en fjärdedel.')], checksSomething: false },
    {
      name: 'a text that tells of earlier days',
      sheets: [budget(2026, 'Förbundet bildades 2006 av dåvarande landstinget och kommunerna.')],
      checksSomething: false,
    },
    {
      name: 'Riksrevisionen as such',
      sheets: [budget(2026, 'Riksrevisionen har lämnat en rapport om sjukförsäkringen.')],
      checksSomething: false,
    },
    {
      name: 'landsting in the last budget before the regioner',
      sheets: [budget(2019, 'Landstinget bidrar med en fjärdedel.')],
    },
    {
      name: 'landsting in a workbook of no year',
      sheets: [sheet('Text', [['Bakgrund'], ['Landstinget bidrar med en fjärdedel.']])],
      checks: 1,
    },
  ],
  reject: [
    {
      name: 'landsting in a budget of today, said once for all places',
      sheets: [budget(2026, 'Landstinget bidrar med en fjärdedel.', 'Samråd med landstinget och kommunerna.')],
      findings: [
        {
          messageId: 'countyCouncil',
          cell: 'A5',
          severity: 'note',
          label: 'Landstinget',
          cells: ['A5', 'A6'],
          data: { term: 'Landstinget' },
        },
      ],
    },
    {
      name: 'Riksrevisionen as the one who appoints a revisor',
      sheets: [budget(2019, 'Riksrevisionen utser revisor för Arbetsförmedlingen och Försäkringskassan.')],
      findings: [
        { messageId: 'nationalAuditOffice', cell: 'A5', severity: 'note', label: 'Riksrevisionen', cells: ['A5'] },
      ],
    },
    {
      name: 'laws that have been replaced, and a charter by another name',
      sheets: [
        budget(
          2026,
          'Redovisningen följer lagen (1997:614) om kommunal redovisning.',
          'Enligt kommunallagen (1991:900) gäller balanskravet.',
          'Förbundsförordningen anger medlemmarnas andelar.',
        ),
      ],
      findings: [
        {
          messageId: 'oldAccountingAct',
          cell: 'A5',
          severity: 'note',
          label: 'lagen (1997:614) om kommunal redovisning',
          cells: ['A5'],
          data: { term: 'lagen (1997:614) om kommunal redovisning' },
        },
        {
          messageId: 'oldMunicipalAct',
          cell: 'A6',
          severity: 'note',
          label: 'kommunallagen (1991:900)',
          cells: ['A6'],
          data: { term: 'kommunallagen (1991:900)' },
        },
        {
          messageId: 'charterMisnamed',
          cell: 'A7',
          severity: 'note',
          label: 'Förbundsförordningen',
          cells: ['A7'],
          data: { term: 'Förbundsförordningen' },
        },
      ],
    },
    {
      name: 'authorities that are gone',
      sheets: [budget(2026, 'Parter är den allmänna försäkringskassan och länsarbetsnämnden.')],
      findings: [
        {
          messageId: 'insuranceOffice',
          cell: 'A5',
          severity: 'note',
          label: 'allmänna försäkringskassan',
          cells: ['A5'],
          data: { term: 'allmänna försäkringskassan' },
        },
        {
          messageId: 'employmentBoard',
          cell: 'A5',
          severity: 'note',
          label: 'länsarbetsnämnden',
          cells: ['A5'],
          data: { term: 'länsarbetsnämnden' },
        },
      ],
    },
    {
      name: 'landsting in the first budget of the regioner',
      sheets: [budget(2020, 'Landstinget bidrar med en fjärdedel.')],
      findings: [{ messageId: 'countyCouncil', cell: 'A5' }],
    },
    {
      name: 'a charter by another name in a workbook of no year',
      sheets: [sheet('Text', [['Bakgrund'], ['Förbundsförordningen anger medlemmarnas andelar.']])],
      findings: [{ messageId: 'charterMisnamed', cell: 'A2' }],
    },
  ],
});
