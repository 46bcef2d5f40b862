import { FORM04 } from '../../../src/rules/form/FORM-04';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const BUDGET = [
  ['', 'Budget 2026'],
  ['Medlemsbidrag', 3000],
  ['Insatser', 2000],
  ['Kansli', 800],
  ['Revision', 100],
];
const checklist = (...rows: readonly (readonly string[])[]) => sheet('Checklista', [['Inför budgetbeslutet'], ...rows]);

export const cases = ruleCases(FORM04, {
  accept: [
    {
      name: 'a checklist that is answered with yes',
      sheets: [
        checklist(['Sammanträdet är offentligt', 'Ja'], ['Budgetförslaget finns på webbplatsen', 'Ja, 2025-11-10']),
      ],
    },
    {
      name: 'a meeting announced before the decision',
      sheets: [sheet('Budget', [['Budget 2026 (tkr)'], ['Kungjort 2025-11-10'], ['Beslut 2025-11-23'], ...BUDGET])],
    },
    { name: 'a budget alone', sheets: [sheet('Budget', [['Budget 2026 (tkr)'], ...BUDGET])], checksSomething: false },
    {
      name: 'a checklist whose answers only begin like a no or have one in them',
      sheets: [
        checklist(
          ['Sammanträdet är offentligt', 'Internt och externt'],
          ['Budgetförslaget finns på webbplatsen', 'Ja, men inte bilagan'],
        ),
      ],
      checks: 2,
    },
    {
      name: 'other fields that are not filled in',
      sheets: [checklist(['Dnr:'], ['Org.nr:'])],
      checksSomething: false,
    },
    {
      name: 'a day of decision beside its name, and a meeting announced without a day',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['Sammanträdet kungörs på webbplatsen'],
          ['Beslutad:', '2025-11-23'],
          ...BUDGET,
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'a meeting announced in time and once more',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['Kungjort 2025-11-25'],
          ['Kungjort 2025-11-10'],
          ['Beslut 2025-11-23'],
          ...BUDGET,
        ]),
      ],
      checks: 1,
    },
  ],
  reject: [
    {
      name: 'a checklist with a no and an empty answer',
      sheets: [checklist(['Sammanträdet är offentligt:', 'Nej'], ['Budgetförslaget finns på webbplatsen:'])],
      findings: [
        { messageId: 'notPublic', cell: 'A2', severity: 'note', label: 'Sammanträdet är offentligt:', cells: ['A2'] },
        {
          messageId: 'notPublished',
          cell: 'A3',
          severity: 'note',
          label: 'Budgetförslaget finns på webbplatsen:',
          cells: ['A3'],
        },
      ],
    },
    {
      name: 'a meeting announced after the decision',
      sheets: [sheet('Budget', [['Budget 2026 (tkr)'], ['Kungjort 2025-11-25'], ['Beslut 2025-11-23'], ...BUDGET])],
      findings: [
        {
          messageId: 'announcedLate',
          cell: 'A2',
          severity: 'note',
          label: '2025-11-25',
          cells: ['A2', 'A3'],
          data: { announced: '2025-11-25', decided: '2025-11-23' },
        },
      ],
    },
    {
      name: 'a meeting announced on the day of the decision',
      sheets: [sheet('Budget', [['Budget 2026 (tkr)'], ['Kungjort 2025-11-23'], ['Beslut 2025-11-23'], ...BUDGET])],
      checks: 1,
      findings: [{ messageId: 'announcedLate', cell: 'A2' }],
    },
  ],
});
