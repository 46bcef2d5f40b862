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
});
