import { FS06 } from '../../../src/rules/fs/FS-06';
import { ruleCases } from '../../support/ruleTester';
import { contributions } from './grids';

const withAgency = (fk: number, af: number | string | null) =>
  contributions([
    ['Försäkringskassan', fk],
    ['Arbetsförmedlingen', af],
    ['Region Norr', 3000],
    ['Storby kommun', 3000],
  ]);

export const cases = ruleCases(FS06, {
  accept: [
    { name: 'a row for Arbetsförmedlingen with nothing in it', sheets: [withAgency(6000, '-')] },
    { name: 'a zero for Arbetsförmedlingen', sheets: [withAgency(6000, 0)] },
    {
      name: "the state's sum, made of both authorities",
      sheets: [
        contributions([
          ['Försäkringskassan', 3000],
          ['Arbetsförmedlingen', 3000],
          ['Summa staten', { formula: 'SUM(B4:B5)', value: 6000 }],
          ['Region Norr', 3000],
          ['Storby kommun', 3000],
          ['Summa', { formula: 'SUM(B6:B8)', value: 12000 }],
        ]),
      ],
    },
    {
      name: 'no such row',
      sheets: [
        contributions([
          ['Försäkringskassan', 6000],
          ['Region Norr', 3000],
          ['Storby kommun', 3000],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'the two authorities alone, where no member beside them is known',
      sheets: [
        contributions([
          ['Försäkringskassan', 4000],
          ['Arbetsförmedlingen', 2000],
        ]),
      ],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'a contribution of its own',
      sheets: [withAgency(4000, 2000)],
      findings: [
        {
          messageId: 'paysItself',
          cell: 'B5',
          severity: 'warning',
          expected: '0 tkr',
          actual: '2000 tkr',
          difference: '2000 tkr',
          label: 'Arbetsförmedlingen, 2026',
          cells: ['B5', 'B4'],
          data: { actual: '2 000 tkr' },
        },
      ],
    },
    {
      name: 'a contribution of its own within the sum of all',
      sheets: [
        contributions([
          ['Försäkringskassan', 4000],
          ['Arbetsförmedlingen', 2000],
          ['Region Norr', 3000],
          ['Storby kommun', 3000],
          ['Summa', { formula: 'SUM(B4:B7)', value: 12000 }],
        ]),
      ],
      findings: [{ messageId: 'paysItself', cell: 'B5', actual: '2000 tkr', difference: '2000 tkr' }],
    },
    {
      name: 'a contribution beside the state’s sum',
      sheets: [
        contributions([
          ['Försäkringskassan, grundbidrag', 3000],
          ['Försäkringskassan, tilläggsbidrag', 3000],
          ['Summa staten', { formula: 'SUM(B4:B5)', value: 6000 }],
          ['Arbetsförmedlingen', 500],
          ['Region Norr', 3000],
          ['Storby kommun', 3000],
        ]),
      ],
      findings: [{ messageId: 'paysItself', cell: 'B7', actual: '500 tkr', cells: ['B7', 'B4', 'B5'] }],
    },
  ],
});
