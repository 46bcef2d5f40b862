import { XS01 } from '../../../src/rules/xs/XS-01';
import { f, sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const budget = (title = 'Budget 2026 (tkr)') =>
  sheet('Budget', [
    [title],
    ['', 'Budget 2026'],
    ['Intäkter'],
    ['Medlemsbidrag', 7600],
    ['Kostnader'],
    ['Teamet', 3500],
    ['Porten', 2000],
    ['Kansli', 1700],
    ['Revision', 70],
    ['Summa kostnader', f('SUM(B6:B9)', 7270)],
    ['Resultat', f('B4-B10', 330)],
    ['Ingående eget kapital', 1250],
    ['Utgående eget kapital', f('B12+B11', 1580)],
  ]);
const members = (factor: number, title = 'Medlemmarnas bidrag 2026 (kr)') =>
  sheet('Medlemmar', [
    [title],
    ['Medlem', 'Bidrag'],
    ['Försäkringskassan', 3800000 * factor],
    ['Region Strand', 1900000 * factor],
    ['Strandens kommun', 1900000 * factor],
    ['Summa', f('SUM(B3:B5)', 7600000 * factor)],
  ]);
const followUp = (team: number, office: number) =>
  sheet('Uppföljning', [
    ['Uppföljning 2026 (tkr)'],
    ['', 'Budget 2026', 'Utfall jan-aug 2026'],
    ['Kostnader'],
    ['Teamet', team, 2300],
    ['Porten', 2000, 1200],
    ['Kansli', office, 1100],
    ['Revision', 70, 30],
  ]);

/** A budget in six rows and who pays it. */
const small = (total: number) => [
  sheet('Budget', [
    ['Budget (tkr)'],
    ['', 'Budget 2026'],
    ['Medlemsbidrag', 4000],
    ['Teamet', 3000],
    ['Kansli', 900],
    ['Summa kostnader', 3900],
  ]),
  sheet('Finansiering', [
    ['Finansiering (tkr)'],
    ['', 'Budget 2026'],
    ['Försäkringskassan', total / 2],
    ['Region Västra', total / 4],
    ['Lindby kommun', total / 4],
    ['Summa', total],
  ]),
];

export const cases = ruleCases(XS01, {
  accept: [
    { name: 'the same contributions in the budget and in who pays them', sheets: small(4000) },
    { name: 'the same contributions in tkr and in kr', sheets: [budget(), members(1)] },
    { name: 'a follow-up that repeats the budget', sheets: [budget(), followUp(3500, 1700)] },
    {
      name: 'a proposal beside the budget: another version',
      sheets: [budget(), members(0.9, 'Medlemmarnas bidrag 2026, preliminärt (kr)')],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'contributions that differ between two small tables',
      sheets: small(4400),
      findings: [
        { messageId: 'isOtherElsewhere', cell: 'Budget!B3', severity: 'note' },
        {
          messageId: 'differs',
          cell: 'Finansiering!B6',
          expected: '4000 tkr',
          actual: '4400 tkr',
          difference: '400 tkr',
        },
      ],
    },
    {
      name: 'contributions that are not those of the budget',
      sheets: [budget(), members(0.9)],
      findings: [
        { messageId: 'isOtherElsewhere', cell: 'Budget!B4', severity: 'note', data: { there: '6 840 000 kr' } },
        {
          messageId: 'differs',
          cell: 'Medlemmar!B6',
          expected: '7600000 kr',
          actual: '6840000 kr',
          difference: '-760000 kr',
          severity: 'error',
          data: { other: 'Budget!B4' },
        },
      ],
    },
    {
      name: 'a row of the follow-up that kept an old budget',
      sheets: [budget(), followUp(3500, 1600)],
      findings: [
        {
          messageId: 'rowDiffers',
          cell: 'Uppföljning!B6',
          expected: '1700 tkr',
          actual: '1600 tkr',
          severity: 'warning',
          data: { other: 'Budget!B8' },
        },
      ],
    },
  ],
});
