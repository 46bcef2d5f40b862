import { HYG04 } from '../../../src/rules/hyg/HYG-04';
import { sheet } from '../../support/grid';
import { inventory } from '../../support/inventory';
import { ruleCases } from '../../support/ruleTester';

const summed = (label: string) =>
  sheet('Budget', [
    ['Budget (tkr)'],
    ['', 'Budget 2026'],
    ['Insatser'],
    ['Teamet', 900],
    ['Vägen in', 180],
    [label, 1080],
  ]);

const budget = (label: string) =>
  sheet('Budget', [['Budget (tkr)'], ['', 'Budget 2026'], ['Kansli', 900], [label, 837], ['Styrelse', 180]]);

export const cases = ruleCases(HYG04, {
  accept: [
    { name: 'whole labels', sheets: [budget('Utvecklingsmedel')] },
    { name: 'a sum with the name of its section', sheets: [summed('Insatser Summa tkr')] },
    { name: 'an abbreviation in front of a name', sheets: [budget('MIA Vägen in')] },
    { name: 'a hyphen before "och"', sheets: [budget('Drifts- och lokalkostnader')] },
    {
      name: 'a list beside the budget',
      sheets: [inventory(['Dator', 12000], ['GENOM Utvecklingsmedel', 9000], ['Bord', 900])],
      checks: 1,
    },
    {
      name: 'a row without a label',
      sheets: [
        sheet('Budget', [['Budget (tkr)'], ['', 'Budget 2026'], ['Kansli', 900], [null, 837], ['Styrelse', 180]]),
      ],
      checks: 4,
    },
    { name: 'a sum that no heading is like', sheets: [summed('Kostnader Summa tkr')] },
    {
      name: 'a sum with the name of its section, among other sections',
      sheets: [
        sheet('Budget', [
          ['Budget (tkr)'],
          ['', 'Budget 2026'],
          ['Kansli'],
          ['Hyra', 80],
          ['Insatser'],
          ['Teamet', 900],
          ['Vägen in', 180],
          ['Insatser Summa tkr', 1080],
        ]),
      ],
    },
  ],
  reject: [
    {
      name: 'a heading that ran into its sum',
      sheets: [summed('Insatska Summa tkr')],
      findings: [
        {
          messageId: 'garbled',
          cell: 'A6',
          severity: 'note',
          label: 'Insatska Summa tkr',
          cells: ['A6'],
          data: { text: 'Insatska Summa tkr' },
        },
      ],
    },
    {
      name: 'a stray word in front of a name',
      sheets: [budget('GENOM Utvecklingsmedel')],
      findings: [{ messageId: 'garbled', cell: 'A4' }],
    },
    {
      name: 'letters in the wrong encoding',
      sheets: [budget('FÃ¶relÃ¤sningar')],
      findings: [{ messageId: 'garbled', cell: 'A4' }],
    },
    {
      name: 'a heading that lost its first letters',
      sheets: [sheet('Insatser', [['7. er för insatser'], ['Teamet ger stöd till unga vuxna.']])],
      findings: [{ messageId: 'garbled', cell: 'A1', severity: 'note' }],
    },
    {
      name: 'a heading among others that ran into its sum',
      sheets: [
        sheet('Budget', [
          ['Budget (tkr)'],
          ['', 'Budget 2026'],
          ['Kansli'],
          ['Hyra', 80],
          ['Insatser'],
          ['Teamet', 900],
          ['Vägen in', 180],
          ['Insatska Summa tkr', 1080],
        ]),
      ],
      findings: [{ messageId: 'garbled', cell: 'A8', cells: ['A8'], data: { text: 'Insatska Summa tkr' } }],
    },
    {
      name: 'a heading within the table, said once',
      sheets: [
        sheet('Budget', [
          ['Budget (tkr)'],
          ['', 'Budget 2026'],
          ['GENOM Utvecklingsmedel'],
          ['Teamet', 900],
          ['Vägen in', 180],
        ]),
      ],
      checks: 5,
      findings: [{ messageId: 'garbled', cell: 'A3' }],
    },
  ],
});
