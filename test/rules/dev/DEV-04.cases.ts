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
      checks: 3,
      sheets: [toAugust(['Kansli', 1300000, 870000], ['Samordningsteam', 2400000, 1500000])],
    },
    {
      name: 'a slow row that is explained',
      checks: 3,
      sheets: [toAugust(['Kansli', 1300000, 500000, 'Tjänsten är vakant'], ['Samordningsteam', 2400000, 1500000])],
    },
    {
      name: 'a limit that the förbund has raised',
      checks: 3,
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
      checks: 0,
    },
    {
      name: 'income that is late, a sum and rows without one of the amounts',
      checks: 2,
      sheets: [
        followUp(
          ['Budget 2026', 'Utfall jan–aug 2026'],
          ['Intäkter'],
          ['Bidrag från Socialstyrelsen', 900000, 0],
          ['Kostnader'],
          ['Kansli', 1300000, 870000],
          ['Utbildning', 400000, null],
          ['Konferens', null, 300000],
          ['Resor', 0, 200000],
          ['Ofördelat', 700000, 0],
          ['Summa kostnader', 2400000, 1370000],
        ),
      ],
    },
    {
      name: 'costs at the pace of the revised budget',
      checks: 2,
      sheets: [
        followUp(
          ['Budget 2026', 'Reviderad budget 2026', 'Utfall jan–aug 2026'],
          ['Kostnader'],
          ['Kansli', 1300000, 900000, 600000],
          ['Samordningsteam', 1000000, 2400000, 1600000],
        ),
      ],
    },
    {
      name: 'the budget of the year beside that of its months, of last year and a forecast',
      checks: 2,
      sheets: [
        followUp(
          ['Prognos 2026', 'Budget jan–aug 2026', 'Budget 2025', 'Budget 2026', 'Utfall jan–aug 2026'],
          ['Kostnader'],
          ['Kansli', 900000, 870000, 3000000, 1300000, 870000],
          ['Samordningsteam', 5000000, 1600000, 900000, 2400000, 1600000],
        ),
      ],
    },
    {
      name: 'the whole year’s outcome and last year’s beside that of eight months',
      checks: 2,
      sheets: [
        followUp(
          ['Budget 2026', 'Utfall jan–aug 2026', 'Utfall 2025'],
          ['Kostnader'],
          ['Kansli', 1300000, 870000, 3000000],
          ['Samordningsteam', 2400000, 1600000, 900000],
        ),
      ],
    },
    {
      name: 'what is left of the year beside the outcome',
      checks: 2,
      sheets: [
        followUp(
          ['Budget 2026', 'Utfall jan–aug 2026', 'Återstår sep–dec 2026'],
          ['Kostnader'],
          ['Kansli', 1300000, 870000, 1430000],
          ['Samordningsteam', 2400000, 1600000, 1800000],
        ),
      ],
    },
    {
      name: 'months without a budget of the year',
      sheets: [
        followUp(
          ['Utfall jan–aug 2025', 'Utfall jan–aug 2026'],
          ['Kostnader'],
          ['Kansli', 870000, 400000],
          ['Samordningsteam', 1600000, 900000],
        ),
      ],
      checks: 0,
    },
    {
      name: 'a row that is off by the very limit',
      checks: 3,
      sheets: [toAugust(['Kansli', 1200000, 620000], ['Samordningsteam', 2400000, 1500000])],
    },
  ],
  reject: [
    {
      name: 'a row that is spent far too fast',
      checks: 3,
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
      checks: 3,
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
    {
      name: 'a row that is off by a krona more than the limit',
      checks: 3,
      sheets: [toAugust(['Kansli', 1200000, 619999], ['Samordningsteam', 2400000, 1500000])],
      findings: [
        {
          messageId: 'one',
          cell: 'C4',
          data: { used: '51,7 %', row: 'Kansli', passed: '66,7 %', months: '8' },
          severity: 'note',
        },
      ],
    },
  ],
});
