import { formRules } from '../../rules/form';
import { defineTexts } from '../define';

export const formTexts = defineTexts(formRules)({
  'FORM-05': {
    title: 'The budget covers the audit',
    demand: 'The budget should have a row for the audit, unless the charter says that somebody else pays for it.',
    messages: {
      noAudit: {
        says: 'The budget has no row for the audit.',
        todo: 'Add a row for the audit. If it is part of another row, such as the office, say so in a comment.',
      },
    },
  },
  'FORM-13': {
    title: 'Proposal or decided',
    demand: 'A budget that is decided should not be called a proposal.',
    messages: {
      draft: {
        says: 'This says “{text}”, but {decided} says that the budget is decided.',
        todo: 'Remove what belongs to the proposal if the budget is decided.',
      },
      draftBySettings: {
        says: 'This says “{text}”, but the settings say that the budget is decided.',
        todo: 'Remove what belongs to the proposal, or change the setting if the budget is not decided.',
      },
    },
  },
});
