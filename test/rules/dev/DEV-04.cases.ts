import { DEV04 } from '../../../src/rules/dev/DEV-04';
import type { GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { withThresholds } from '../../support/settings';
import { followUp } from './grids';

const toAugust = (...rows: readonly (readonly GridCell[])[]) =>
  followUp(['Budget 2026', 'Utfall jan–aug 2026', 'Kommentar'], ['Kostnader'], ...rows, ['Revision', 90000, 0, '']);

export const cases = ruleCases(DEV04, {
  accept: [
    {
      name: 'costs at the pace of the year',
      sheets: [toAugust(['Kansli', 1300000, 870000], ['Samordningsteam', 2400000, 1500000])],
    },
    {
      name: 'a slow row that is explained',
      sheets: [toAugust(['Kansli', 1300000, 500000, 'Tjänsten är vakant'], ['Samordningsteam', 2400000, 1500000])],
    },
    {
      name: 'a limit that the förbund has raised',
      sheets: [toAugust(['Kansli', 1300000, 500000], ['Samordningsteam', 2400000, 1500000])],
      settings: withThresholds({ paceShare: '0.4' }),
    },
    {
      name: 'the outcome of the whole year',
      sheets: [
        followUp(
          ['Budget 2026', 'Utfall jan–dec 2026'],
          ['Kostnader'],
          ['Kansli', 1300000, 500000],
          ['Revision', 90000, 0],
        ),
      ],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'a row that is spent far too fast',
      sheets: [toAugust(['Kansli', 1300000, 1250000], ['Samordningsteam', 2400000, 1500000])],
      findings: [
        {
          messageId: 'one',
          cell: 'C4',
          severity: 'note',
          data: { used: '96,2 %', passed: '66,7 %', months: '8', row: 'Kansli' },
          label: 'Kansli, Utfall jan–aug 2026',
          cells: ['C4', 'B4'],
          restsOn: [],
        },
      ],
    },
    {
      name: 'several rows, told once',
      sheets: [toAugust(['Kansli', 1300000, 500000], ['Samordningsteam', 2400000, 700000])],
      findings: [
        {
          messageId: 'several',
          cell: 'C4',
          data: { rows: 'Kansli och Samordningsteam', passed: '66,7 %', months: '8' },
          label: 'Kansli, Utfall jan–aug 2026',
          severity: 'note',
          cells: ['C4', 'B4', 'C5', 'B5'],
          restsOn: [],
        },
      ],
    },
  ],
});
