import { kkRules } from '../../rules/kk';
import { defineTexts } from '../define';

export const kkTexts = defineTexts(kkRules)({
  'KK-02': {
    title: 'The key adds up to 100 per cent',
    demand: "The municipalities' shares of their part should add up to 100 per cent each year.",
    messages: {
      sum: {
        says: "The municipalities' shares add up to {sum}, not 100 per cent.",
        todo: "Check the shares against the municipalities' agreement, and that no municipality is missing.",
      },
      roundedSum: {
        says: "The municipalities' shares add up to {sum} when written with so few decimals.",
        todo: 'Write more decimals, or even out the largest share.',
      },
    },
  },
  'KK-03': {
    title: "The municipality's amount follows the key",
    demand: "Each municipality should pay its share of the municipalities' part.",
    messages: {
      amount: {
        says: "The cell says {actual}. The municipality's share is {key} of the municipalities' {part}, which is {expected}.",
        todo: 'Correct the amount, or the key if that is the one out of date.',
      },
      several: {
        says: "The amounts of {members} do not follow the key when it is put to the municipalities' {part}.",
        todo: 'Find out which key holds for the year, and work out the amounts again.',
      },
    },
  },
  'KK-05': {
    title: 'The key is phased in as decided',
    demand: 'A key that changes over several years should follow the plan that has been decided.',
    messages: {
      agreed: {
        says: 'The cell says {printed}, but for that year {agreed} has been agreed according to the settings.',
        todo: 'Correct the key in the sheet, or the settings if the agreement has changed.',
      },
      path: {
        says: 'The cell says {printed}. The other municipalities go in even steps from the old key to the new. With even steps from {old} to {target}, the share of this one is {expected}.',
        todo: "Check the share against the municipalities' agreement.",
      },
    },
  },
});
