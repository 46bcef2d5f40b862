import { FS11 } from '../../../src/rules/fs/FS-11';
import { ruleCases } from '../../support/ruleTester';
import { contributions } from './grids';

const withRegion = (label: string) =>
  contributions([
    ['Försäkringskassan', 6000],
    [label, 3000],
    ['Storby kommun', 3000],
  ]);

export const cases = ruleCases(FS11, {
  accept: [
    { name: 'contributions in money', sheets: [withRegion('Region Norr')] },
    { name: 'a word that only begins like premises', sheets: [withRegion('Region Norr, lokala medel')] },
  ],
  reject: [
    {
      name: 'a contribution in the form of staff',
      sheets: [withRegion('Region Norr (personal)')],
      findings: [
        {
          messageId: 'inKind',
          cell: 'A5',
          severity: 'note',
          data: { row: 'Region Norr (personal)' },
          label: 'Region Norr (personal)',
          cells: ['A5', 'B5'],
        },
      ],
    },
    {
      name: 'a contribution in the form of premises',
      sheets: [withRegion('Region Norr (lokaler)')],
      findings: [
        {
          messageId: 'inKind',
          cell: 'A5',
          severity: 'note',
          label: 'Region Norr (lokaler)',
          cells: ['A5', 'B5'],
          data: { row: 'Region Norr (lokaler)' },
        },
      ],
    },
  ],
});
