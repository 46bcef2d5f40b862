import { FORM10 } from '../../../src/rules/form/FORM-10';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { charter } from './settings';

const report = sheet('Delår', [['Delårsrapport per 2026-08-31'], ['Alla belopp i tkr']]);

export const cases = ruleCases(FORM10, {
  accept: [
    {
      name: 'a delårsrapport that the förbundsordning asks for',
      sheets: [report],
      settings: charter({ interimReport: true }),
    },
    { name: 'a delårsrapport where nothing is known', sheets: [report], checksSomething: false },
    {
      name: 'no delårsrapport',
      sheets: [sheet('Budget', [['Budget 2026 (tkr)'], ['Insatser', 2000]])],
      settings: charter({ interimReport: false }),
      checksSomething: false,
    },
    {
      name: 'an annual report, which the law asks for',
      sheets: [sheet('Årsredovisning', [['Årsredovisning 2025'], ['Alla belopp i tkr']])],
      settings: charter({ interimReport: false }),
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'a delårsrapport that the förbundsordning does not ask for',
      sheets: [report],
      settings: charter({ interimReport: false }),
      findings: [
        { messageId: 'notAsked', cell: 'A1', severity: 'note', label: 'Delårsrapport per 2026-08-31', cells: ['A1'] },
      ],
    },
  ],
});
