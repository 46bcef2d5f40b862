import { FORM11 } from '../../../src/rules/form/FORM-11';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const decisions = (...rows: readonly (readonly (string | number | null)[])[]) =>
  sheet('Beslut 2026', [['Datum', 'Beslut', 'Belopp (tkr)', 'Finansiering'], ...rows]);
const text = (sentence: string) => sheet('Text', [['Budget 2026'], [sentence]]);

export const cases = ruleCases(FORM11, {
  accept: [
    {
      name: 'decisions that name their financing',
      sheets: [
        decisions(
          ['2026-03-29', 'Förstärkning av JobbFokus', 200, 'Utvecklingsmedel'],
          ['2026-06-12', 'Utvärdering', 50, 'Eget kapital'],
        ),
      ],
    },
    {
      name: 'a sentence that tells where the money comes from',
      sheets: [text('Styrelsen beslutade 2026-03-29 om ett tilläggsanslag på 200 tkr, som tas från ofördelade medel.')],
    },
    {
      name: 'an amount that is taken away',
      sheets: [decisions(['2026-03-29', 'JobbFokus minskas', -200, null])],
      checksSomething: false,
    },
    {
      name: 'a decision before the year',
      sheets: [
        sheet('Budget', [['Budget 2026'], ['Insatser', 200]]),
        text('Beslut 2025-10-02 om tilläggsanslag 200 tkr.'),
      ],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'a decision without financing',
      sheets: [
        decisions(
          ['2026-03-29', 'Förstärkning av JobbFokus', 200, 'Utvecklingsmedel'],
          ['2026-06-12', 'Utvärdering', 50, null],
        ),
      ],
      findings: [
        {
          messageId: 'notFinanced',
          cell: 'D3',
          severity: 'warning',
          label: 'Utvärdering',
          cells: ['D3'],
          data: { decision: 'Utvärdering' },
        },
      ],
    },
    {
      name: 'a sentence that does not tell',
      sheets: [text('Styrelsen beslutade 2026-03-29 om ett tilläggsanslag på 200 tkr till JobbFokus.')],
      findings: [{ messageId: 'notFinanced', cell: 'A2' }],
    },
    {
      name: 'a decision without a text, and one without a day',
      sheets: [
        sheet('Budget', [['Budget 2026 (tkr)'], ['', 'Budget 2026'], ['Medlemsbidrag', 3000], ['Insatser', 2900]]),
        decisions(['2026-06-12', null, 50, null], [null, 'Utvärdering', 50, null]),
      ],
      findings: [
        { messageId: 'notFinanced', cell: 'Beslut 2026!D2', data: { decision: '2026-06-12' } },
        { messageId: 'notFinanced', cell: 'Beslut 2026!D3', data: { decision: 'Utvärdering' } },
      ],
    },
    {
      name: 'a decision in a workbook of no year',
      sheets: [
        sheet('Text', [
          ['Bakgrund'],
          ['Styrelsen beslutade 2026-03-29 om ett tilläggsanslag på 200 tkr till JobbFokus.'],
        ]),
      ],
      findings: [{ messageId: 'notFinanced', cell: 'A2' }],
    },
  ],
});
