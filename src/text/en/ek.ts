import { ekRules } from '../../rules/ek';
import { defineTexts } from '../define';

export const ekTexts = defineTexts(ekRules)({
  'EK-01': {
    title: 'Reasonable equity',
    demand: 'Equity at the end of the year should stay within the steps that the association has given.',
    messages: {
      above: {
        says: "Equity at the end of the year is {equity}, which is {share} of the year's funding of {funding}. The steps in the settings allow {maxShare}, which is {limit} (source: {source}).",
        todo: "See how it may affect next year's allocation, and plan how the equity is to be used.",
      },
    },
  },
  'EK-02': {
    title: 'When equity is back within the steps',
    demand: 'The plan should show when equity that is too large is back within the steps.',
    messages: {
      backUnder: {
        says: 'Equity is {above} above the steps. By the plan it is back within them in {year}.',
        todo: 'Follow up that the equity is used as the plan says.',
      },
      notInPlan: {
        says: 'Equity is {above} above the steps and still is at the end of {last}.',
        todo: 'Plan how the equity is to be used.',
      },
    },
  },
  'EK-03': {
    title: 'The protection from large falls',
    demand:
      "An association with too large an equity should not count on protection from large falls of the state's money.",
    messages: {
      mayFallMore: {
        says: 'Equity is {equity}, which is above the steps in the settings. The plan counts on {planned} from the members in {next}. When the model of allocation was introduced, associations with too large an equity were not protected from falls of more than 10 per cent.',
        todo: "Check what holds in this year's allocation, and work out what a larger fall would mean.",
      },
    },
  },
  'EK-04': {
    title: 'Equity below zero',
    demand: 'Equity should not be negative.',
    messages: {
      negative: {
        says: 'Equity is {equity}. The debts of the association would then be larger than its assets.',
        todo: 'Check the sign and the amount. If they are right, the board has to take it up with the members.',
      },
    },
  },
  'EK-05': {
    title: 'Cash and equity',
    demand: 'Cash and equity should not differ much without an explanation.',
    messages: {
      apart: {
        says: 'Cash is {cash} and equity {equity}. The difference is {share} of the funding of the year. The limit in the settings is {limit}.',
        todo: 'See which debts or claims explain the difference, and write it in a comment.',
      },
    },
  },
  'EK-06': {
    title: 'Guidelines for sound financial management',
    demand: 'There should be decided guidelines for sound financial management.',
    messages: {
      notNamed: {
        says: 'Here is a financial goal, but nothing says that the association has guidelines for sound financial management.',
        todo: 'Refer to the decision on guidelines, or give it in the settings.',
      },
    },
  },
});
