import { FORM06 } from '../../../src/rules/form/FORM-06';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { withMembers } from '../../support/settings';
import { charter, members } from './settings';

const auditors = (...lines: readonly string[]) => sheet('Revision', [['Revisorer'], ...lines.map((line) => [line])]);
const list = (...roles: readonly (readonly string[])[]) => sheet('Revision', [['Uppdrag', 'Utsedd av'], ...roles]);
const contributions = sheet('Finansiering', [
  ['Medlemsbidrag 2026 (tkr)'],
  ['', '2026'],
  ['Försäkringskassan', 4000],
  ['Region Norr', 2000],
  ['Boxholms kommun', 1200],
  ['Ödeshögs kommun', 800],
]);

export const cases = ruleCases(FORM06, {
  accept: [
    {
      name: 'a revisor for each',
      sheets: [
        list(
          ['Revisor', 'Region Norr'],
          ['Revisor', 'Boxholms kommun'],
          ['Revisor', 'Ödeshögs kommun'],
          ['Revisor', 'Försäkringskassan'],
        ),
        contributions,
      ],
    },
    {
      name: 'common ones by agreement',
      sheets: [auditors('Region Norr', 'Försäkringskassan'), contributions],
      settings: charter({ commonAuditors: true }),
      checksSomething: false,
    },
    {
      name: 'revisorer as a cost',
      sheets: [sheet('Budget', [['Budget 2026 (tkr)'], ['Revisorer', 100], ['Kansli', 800]]), contributions],
      checksSomething: false,
    },
    {
      name: 'revisorer where nobody knows the members',
      sheets: [list(['Revisor', 'Region Norr'], ['Revisor', 'Försäkringskassan'])],
      checksSomething: false,
    },
    {
      name: 'a revisor for each member of the settings that is left in the budget year, and one for the state',
      sheets: [list(['Revisor', 'Region Norr'], ['Revisor', 'Försäkringskassan']), contributions],
      settings: withMembers(
        { name: 'Region Norr', kind: 'region' },
        { name: 'Försäkringskassan', kind: 'state' },
        { name: 'Boxholm', kind: 'municipality', to: '2024-12-31' },
      ),
      checks: 1,
    },
  ],
  reject: [
    {
      name: 'fewer than the members',
      sheets: [list(['Revisor', 'Region Norr'], ['Revisor', 'Försäkringskassan']), contributions],
      findings: [
        {
          messageId: 'tooFew',
          cell: 'Revision!A2',
          severity: 'note',
          expected: '4',
          actual: '2',
          label: '',
          cells: ['Revision!A2', 'Revision!A3'],
          data: { auditors: '2', members: '3' },
        },
      ],
    },
    {
      name: 'fewer than the members of the settings, under a heading',
      sheets: [auditors('För Region Norr', 'För staten')],
      settings: members('Region Norr', 'Boxholm', 'Ödeshög'),
      findings: [{ messageId: 'tooFew', cell: 'A2' }],
    },
    {
      name: 'fewer than the members of the settings, in a workbook of no year',
      sheets: [auditors('För Region Norr', 'För staten')],
      settings: withMembers(
        { name: 'Region Norr', kind: 'region' },
        { name: 'Boxholm', kind: 'municipality', from: '2024-01-01', to: '2024-12-31' },
      ),
      findings: [{ messageId: 'tooFew', cell: 'A2', cells: ['A2', 'A3'], expected: '3', actual: '2' }],
    },
    {
      name: 'fewer than the members that pay, where the state is not among them',
      sheets: [
        list(['Revisor', 'Region Norr'], ['Revisor', 'Försäkringskassan']),
        sheet('Finansiering', [
          ['Medlemsbidrag 2026 (tkr)'],
          ['', '2026'],
          ['Region Norr', 2000],
          ['Boxholms kommun', 1200],
          ['Ödeshögs kommun', 800],
        ]),
      ],
      findings: [{ messageId: 'tooFew', cell: 'Revision!A2', expected: '4', actual: '2' }],
    },
  ],
});
