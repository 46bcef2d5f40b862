import { FORM02 } from '../../../src/rules/form/FORM-02';
import { defaultSettings } from '../../../src/settings';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { decidedOn, documents } from './settings';

const BUDGET = [
  ['', 'Budget 2026'],
  ['Medlemsbidrag', 3000],
  ['Insatser', 2000],
  ['Kansli', 800],
  ['Revision', 100],
];
const budget = (...head: readonly string[]) =>
  sheet('Budget', [['Budget 2026 (tkr)'], ...head.map((line) => [line]), ...BUDGET]);

export const cases = ruleCases(FORM02, {
  accept: [
    {
      name: 'a consultation before the decision',
      sheets: [budget('Samråd med medlemmarna 2025-10-14', 'Beslut 2025-11-23')],
    },
    {
      name: 'a consultation in the settings',
      sheets: [budget('Beslut 2025-11-23')],
      settings: documents({ consultedOn: '2025-10-14' }),
    },
    {
      name: 'a budget that says nothing of a consultation',
      sheets: [budget('Beslut 2025-11-23')],
      checksSomething: false,
    },
    {
      name: 'a consultation without a day',
      sheets: [budget('Samråd har hållits med medlemmarna.')],
      settings: decidedOn('2025-11-20'),
      checksSomething: false,
    },
    {
      name: 'a consultation without a decision',
      sheets: [budget('Samråd med medlemmarna 2025-10-14')],
      checksSomething: false,
    },
    {
      name: 'another date than that of a consultation',
      sheets: [budget('Kungjort 2025-12-20', 'Beslut 2025-11-23')],
      checksSomething: false,
    },
    {
      name: 'a decided budget whose day only the workbook tells',
      sheets: [budget('Beslut 2025-11-23')],
      settings: { budget: { ...defaultSettings.budget, status: 'decided' } },
      checksSomething: false,
    },
    {
      name: 'a proposal with a day of decision',
      sheets: [budget()],
      settings: { budget: { ...defaultSettings.budget, status: 'draft', decidedOn: '2025-11-20' } },
      checksSomething: false,
    },
    {
      name: 'several consultations, the first of them before the decision',
      sheets: [budget('Samråd med medlemmarna 2025-12-02', 'Samråd 2025-10-14', 'Beslut 2025-11-23')],
    },
    {
      name: 'a consultation on the day of the decision',
      sheets: [budget('Samråd med medlemmarna 2025-11-23', 'Beslut 2025-11-23')],
      checks: 1,
    },
    {
      name: 'a consultation about the budget of the next year',
      sheets: [budget('Samråd med medlemmarna 2026-10-14', 'Beslut 2025-11-23')],
      checks: 1,
    },
  ],
  reject: [
    {
      name: 'a consultation after the decision',
      sheets: [budget('Samråd med medlemmarna 2025-12-02', 'Beslut 2025-11-23')],
      findings: [
        {
          messageId: 'after',
          cell: 'A2',
          severity: 'note',
          label: '2025-12-02',
          cells: ['A2', 'A3'],
          data: { consulted: '2025-12-02', decided: '2025-11-23' },
        },
      ],
    },
    {
      name: 'a budget that the settings say is decided, without a consultation',
      sheets: [budget()],
      settings: decidedOn('2025-11-20'),
      findings: [
        {
          messageId: 'notNoted',
          cell: null,
          severity: 'note',
          label: '2025-11-20',
          cells: [],
          data: { decided: '2025-11-20' },
        },
      ],
    },
    {
      name: 'a late consultation in the settings, told at the first table',
      sheets: [sheet('Framsida', [['Samordningsförbundet']]), budget()],
      settings: { ...documents({ consultedOn: '2025-12-02' }), ...decidedOn('2025-11-20') },
      findings: [{ messageId: 'after', cell: null, sheet: 'Budget', label: '2025-12-02' }],
    },
    {
      name: 'a decision of the settings, without any table',
      sheets: [sheet('Framsida', [['Samordningsförbundet']]), sheet('Text', [['Bakgrund']])],
      settings: decidedOn('2025-11-20'),
      findings: [{ messageId: 'notNoted', cell: null, sheet: 'Framsida', label: '2025-11-20' }],
    },
  ],
});
