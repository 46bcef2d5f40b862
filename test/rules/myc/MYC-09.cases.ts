import { MYC09 } from '../../../src/rules/myc/MYC-09';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { withIntervention } from '../../support/settings';

const years = (first: number, second: number) =>
  sheet('Budget', [
    ['Budget 2026 och plan (kr)'],
    ['', 'Budget 2026', 'Plan 2027'],
    ['Kansli', 900000, 900000],
    ['Samspråk', first, second],
    ['Övriga insatser', 4000000, 4000000],
  ]);
const granted = withIntervention('Samspråk', '2026-09-01', '2027-08-31', { 2026: 1096000 });

export const cases = ruleCases(MYC09, {
  accept: [
    { name: 'a grant split by months', sheets: [years(365333, 730667)], settings: granted },
    { name: 'another amount than the grant', sheets: [years(300000, 600000)], settings: granted },
    { name: 'no grant known', sheets: [years(365333, 730667)], checksSomething: false },
  ],
  reject: [
    {
      name: 'the whole grant in one year',
      sheets: [years(1096000, 0)],
      settings: granted,
      findings: [
        {
          messageId: 'inOneYear',
          cell: 'B4',
          severity: 'warning',
          expected: '365333 kr',
          actual: '1096000 kr',
          data: { months: '4', grant: '1 096 000 kr', start: '2026-09-01', end: '2027-08-31' },
          label: 'Samspråk, 2026',
          difference: '730667 kr',
          tolerance: '1 kr',
          cells: ['B4', 'C4'],
          restsOn: [],
        },
      ],
    },
    {
      name: 'a grant split in half, as a note',
      sheets: [years(548000, 548000)],
      settings: granted,
      findings: [
        {
          messageId: 'split',
          cell: 'B4',
          severity: 'note',
          expected: '365333 kr',
          label: 'Samspråk, 2026',
          actual: '548000 kr',
          difference: '182667 kr',
          tolerance: '1 kr',
          cells: ['B4', 'C4'],
          restsOn: [],
          data: { grant: '1 096 000 kr', months: '4', start: '2026-09-01', end: '2027-08-31' },
        },
      ],
    },
  ],
});
