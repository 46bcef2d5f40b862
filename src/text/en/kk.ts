import { kkRules } from '../../rules/kk';
import { defineTexts } from '../define';

export const kkTexts = defineTexts(kkRules)({
  'KK-01': {
    title: 'One row for each kommun',
    demand: 'Every kommun that is a member should have just one row.',
    messages: {
      missing: {
        says: 'By the settings the members of the year include {members}, without a row here.',
        todo: 'Add the row, or change the list of members in the settings.',
      },
      missingFromKey: {
        says: 'The allocation key has a share for {members}, but no row here has that name.',
        todo: 'Add the row, or correct the key if the kommun is not a member.',
      },
      missingFromMembers: {
        says: '{members} is among the members in {other}, but has no row here.',
        todo: 'Add the row, or take the kommun off the list of members if it is not one this year.',
      },
      twice: {
        says: '{member} has more than one row.',
        todo: 'Put the rows together, or say in the label what the other row is for.',
      },
      unknown: {
        says: '{member} is not among the members of the year in the settings.',
        todo: 'Check the name, or add the kommun to the list of members.',
      },
    },
  },
  'KK-02': {
    title: 'The key adds up to 100 per cent',
    demand: "The municipalities' shares of their part should add up to 100 per cent each year.",
    messages: {
      sum: {
        says: "The municipalities' shares add up to {sum}, not 100 per cent.",
        todo: "Check the shares against the municipalities' agreement, and that no municipality is missing.",
      },
      row: {
        says: 'The shares in the row add up to {sum}, not 100 per cent.',
        todo: 'Check the shares against what the parties have agreed.',
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
  'KK-04': {
    title: 'The key follows population',
    demand: 'A key by population should fit the numbers of inhabitants and say which ages and which date they are of.',
    messages: {
      differs: {
        says: "This says {printed}. The kommun's part of “{population}” is {expected}, and the other shares follow the numbers of inhabitants.",
        todo: 'Correct the share, or the number of inhabitants if that is what is wrong.',
      },
      noSpanOrDate: {
        says: 'It does not say which ages and which date “{heading}” is of.',
        todo: 'Write ages and date in the heading, for instance “Inhabitants aged 16–64, 31 December 2024”.',
      },
      noSpan: {
        says: 'It does not say which ages “{heading}” is of.',
        todo: 'Write the ages in the heading, for instance “aged 16–64”.',
      },
      noDate: {
        says: 'It does not say which date “{heading}” is of.',
        todo: 'Write the date in the heading, for instance “31 December 2024”.',
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
  'KK-06': {
    title: 'A large change for a kommun',
    demand: "A large change of a kommun's contribution should be noticed.",
    messages: {
      one: {
        says: 'The contribution changes from {was} to {now}, that is by {change}. The limit in the settings is {limit}.',
        todo: 'Check that the kommun knows of the change and that it rests on the agreement.',
      },
      several: {
        says: 'The contributions of {members} change more than {limit} from the year before.',
        todo: 'Check that the kommuner know of the change and that it rests on the agreement.',
      },
    },
  },
  'KK-07': {
    title: 'The key has a decision',
    demand: 'The allocation key should show which decision or agreement it rests on.',
    messages: {
      noReference: {
        says: 'It does not say which decision or agreement the key “{label}” rests on.',
        todo: 'Write the decision beside the key, or give it in the settings.',
      },
    },
  },
  'KK-08': {
    title: 'Members that join or leave',
    demand: 'A member that joins or leaves should be in the list of members with a date.',
    messages: {
      paysAfter: {
        says: '{member} has a contribution here but is by the settings a member until {date}.',
        todo: 'Take the contribution away, or correct the date in the list of members. The time of notice is three years unless the förbundsordning says shorter.',
      },
      paysBefore: {
        says: '{member} has a contribution here but is by the settings a member only from {date}.',
        todo: 'Take the contribution away, or correct the date in the list of members.',
      },
      joins: {
        says: '{member} pays from {year} but not the year before. There is no date for when the membership begins.',
        todo: 'Give the date in the list of members in the settings, or correct the amounts.',
      },
      leaves: {
        says: '{member} does not pay from {year}. There is no date for when the membership ends.',
        todo: 'Give the date in the list of members in the settings, or correct the amounts. The time of notice is three years unless the förbundsordning says shorter.',
      },
    },
  },
});
