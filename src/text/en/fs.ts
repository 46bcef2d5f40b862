import { fsRules } from '../../rules/fs';
import { defineTexts } from '../define';

export const fsTexts = defineTexts(fsRules)({
  'FS-01': {
    title: "The state's half",
    demand: "The state (Försäkringskassan) should pay half of the members' money.",
    messages: {
      others: {
        says: "The state pays {actual}. The other members together pay {measuredBy}, and the state should pay as much. The state's amount should then be {expected}.",
        todo: "Compare with the decision from Försäkringskassan. Correct the state's amount, or the other members' if those are wrong.",
      },
      total: {
        says: "The state pays {actual}, which is {share} of the members' {measuredBy}. Half is {expected}.",
        todo: "Check each member's amount against the decisions: the parts of the state, the regions and the municipalities do not fit each other.",
      },
      rounding: {
        says: 'The state pays {actual}, and half is {expected}. The difference is no larger than rounding several amounts can give.',
        todo: 'Even out the amounts so that the part is exact.',
      },
    },
  },
  'FS-02': {
    title: "The regions' quarter",
    demand: "The regions together should pay a quarter of the members' money.",
    messages: {
      others: {
        says: "The regions' part is {actual}. Regions and municipalities together should pay as much as the state, {measuredBy}. The regions' part should then be {expected}.",
        todo: "Compare with the region's decision. Correct the region's amount, or the other members' if those are wrong.",
      },
      total: {
        says: "The regions' part is {actual}, which is {share} of the members' {measuredBy}. A quarter is {expected}.",
        todo: "Check each member's amount against the decisions: the parts of the state, the regions and the municipalities do not fit each other.",
      },
      rounding: {
        says: "The regions' part is {actual} and should be {expected}. The difference is no larger than rounding several amounts can give.",
        todo: "Even out the amounts so that the regions' part is exact.",
      },
    },
  },
  'FS-03': {
    title: "The municipalities' quarter",
    demand: "The municipalities together should pay a quarter of the members' money.",
    messages: {
      others: {
        says: "The municipalities' part is {actual}. Regions and municipalities together should pay as much as the state, {measuredBy}. The municipalities' part should then be {expected}.",
        todo: "Compare with the municipalities' decisions. Correct their amounts, or the other members' if those are wrong.",
      },
      total: {
        says: "The municipalities' part is {actual}, which is {share} of the members' {measuredBy}. A quarter is {expected}.",
        todo: "Check each member's amount against the decisions: the parts of the state, the regions and the municipalities do not fit each other.",
      },
      rounding: {
        says: "The municipalities' part is {actual} and should be {expected}. The difference is no larger than rounding several amounts can give.",
        todo: "Even out the amounts so that the municipalities' part is exact.",
      },
    },
  },
  'FS-04': {
    title: "The members' total",
    demand: "The members' amounts should add up to the total that is stated for them.",
    messages: {
      total: {
        says: "The total of the members' contributions is stated as {actual}, but the members' rows come to {expected}.",
        todo: 'Check that every member is in the total, and correct the total or the amount that is wrong.',
      },
      elsewhere: {
        says: "The members' contributions are stated here as {actual}, but the members' own rows (they begin at {members}) come to {expected}.",
        todo: 'Find out which of the two holds, and change the other.',
      },
      rounding: {
        says: "The total of the members' contributions is stated as {actual}, and the rows come to {expected}. The difference is no larger than rounding.",
        todo: 'Let a formula add up the rows, and the difference goes away.',
      },
    },
  },
  'FS-05': {
    title: "Shares of the members' own money",
    demand: "The shares should be of the members' own money, not of ESF money, interest or equity.",
    messages: {
      shares: {
        says: "The shares only fit if {others} is counted in. The law's shares are of the members' own money, {total}.",
        todo: "Work out the shares on the members' money, or say in the heading that they are of all the financing.",
      },
      amounts: {
        says: "The members' amounts only fit if {others} is counted into a member's part. The members together pay {total}, and other money cannot stand in for a member's part.",
        todo: 'Let the member that pays too little pay its whole part, and show {others} on its own.',
      },
      statedTotal: {
        says: "The total {actual} is said to be the members', but {others} is part of it. The members themselves pay {expected}.",
        todo: "Give the members' contributions a total of their own, or give the total a name that covers all income.",
      },
    },
  },
  'FS-06': {
    title: 'Arbetsförmedlingen pays nothing of its own',
    demand:
      "Arbetsförmedlingen should not have a contribution of its own: Försäkringskassan pays the whole of the state's half.",
    messages: {
      paysItself: {
        says: "This is a contribution of {actual} from Arbetsförmedlingen. Försäkringskassan pays the whole of the state's half, the part of Arbetsförmedlingen too.",
        todo: "Put the amount in the row of the state (Försäkringskassan), or show that the row is a part of the state's amount.",
      },
    },
  },
  'FS-07': {
    title: 'Several regions share their quarter',
    demand: "Several regions' shares should add up to 100 per cent, and their amounts should follow the shares.",
    messages: {
      sum: {
        says: "The regions' shares of their part add up to {sum}, not 100 per cent.",
        todo: "Check the shares against the regions' agreement.",
      },
      roundedSum: {
        says: "The regions' shares add up to {sum} when written with so few decimals.",
        todo: 'Write more decimals, or even out the largest share.',
      },
      amount: {
        says: "The cell says {actual}. The region's share is {key} of the regions' {part}, which is {expected}.",
        todo: 'Correct the amount, or the share if that is the one out of date.',
      },
      several: {
        says: "The amounts of {members} do not follow the regions' shares of {part}.",
        todo: 'Find out which shares hold for the year, and work out the amounts again.',
      },
    },
  },
  'FS-08': {
    title: 'A municipality outside every region pays half',
    demand: 'Without a region among the members, a municipality outside every region should pay half.',
    messages: {
      others: {
        says: "The municipality's part is {actual}. No region is a member, so the municipality should pay as much as the state, which pays {measuredBy}. The municipality's part should be {expected}.",
        todo: "Compare with the municipality's decision and the one from Försäkringskassan, and correct the amount that is wrong.",
      },
      rounding: {
        says: "The municipality's part is {actual} and should be {expected}. The difference is no larger than rounding several amounts can give.",
        todo: 'Even out the amounts so that the part is exact.',
      },
    },
  },
  'FS-09': {
    title: 'Matching the state',
    demand: 'The regions should pay half of what the state pays, and the municipalities as much as the regions.',
    messages: {
      differs: {
        says: 'The cell says {actual}. The state pays {state}, and half of that is {expected}.',
        todo: "Check the amount against the member's decision. If a higher contribution has been agreed, say so in the settings.",
      },
    },
  },
  'FS-10': {
    title: 'The percentages fit the amounts',
    demand: 'Shares in per cent should fit the amounts beside them and add up to 100 per cent.',
    messages: {
      amount: {
        says: 'The cell says {printed}, but the amount beside it comes to {exact}.',
        todo: 'Correct the percentage, or the amount if that is the one that is wrong.',
      },
      sum: {
        says: "The members' shares add up to {sum}, not 100 per cent.",
        todo: "Check each share against the law and the municipalities' agreement.",
      },
    },
  },
  'FS-11': {
    title: 'Contributions in money',
    demand: 'The members should pay their contributions in money.',
    messages: {
      inKind: {
        says: 'The row “{row}” may be about staff, premises or time. What members contribute to the association is to be money.',
        todo: "Check that the amount is paid to the association. If it is given in another form, it is not a part of the members' contributions.",
      },
    },
  },
  'FS-12': {
    title: 'Money from others than the members',
    demand: 'Money from others than the members should show where it comes from and be accounted for by itself.',
    messages: {
      noSource: {
        says: '“{row}” is money from somebody who is not a member, but it does not say from whom.',
        todo: 'Name who pays in the label of the row or in a comment. Check that the association may receive the money: by law it is the members that transfer money for the coordination.',
      },
      legal: {
        says: 'The budget counts on money from others than the members: {rows}. By law it is the members that transfer money for the financial coordination, and in 2022 Nationella rådet advised against seeking money from others.',
        todo: "Keep the money outside the members' shares, account for it by itself, and write in a comment which decision it rests on.",
      },
      netted: {
        says: 'The text says “{quote}”, but the budget has no such income. The project is then shown net, and its whole cost cannot be seen.',
        todo: 'Show the grant as income and the whole cost as cost, or say that the row is net and what the project costs as a whole.',
      },
    },
  },
  'FS-13': {
    title: "The state's money falls much",
    demand: "A large fall of the state's money should be noticed.",
    messages: {
      drop: {
        says: 'From the year before, the money falls from {was} to {now}, that is by {change}. The limit in the settings is {limit}.',
        todo: 'Check what the fall rests on: a notice from Försäkringskassan or an assumption. Follow it up when the notice comes.',
      },
    },
  },
  'FS-14': {
    title: 'Status of the allocation',
    demand: "The state's allocation should be marked as preliminary or decided, with a date.",
    messages: {
      withoutDate: {
        says: "The state's money is not finally decided (“{text}”), and there is no date for it.",
        todo: 'Write the date of the notice from Försäkringskassan, and update when the final notice comes.',
      },
      settingWithoutDate: {
        says: "The settings say how far the state's allocation has come but not since when.",
        todo: 'Fill in the date in the settings.',
      },
      stillPreliminary: {
        says: "The budget is decided, but the state's money is not finally decided (“{text}”).",
        todo: 'Update the amount or the mark when the final notice from Försäkringskassan has come.',
      },
      settingStillPreliminary: {
        says: "The budget is decided, but the settings say that the state's allocation is preliminary.",
        todo: 'Update the amount and the settings when the final notice from Försäkringskassan has come.',
      },
    },
  },
  'FS-15': {
    title: "The instalments come to the year's contribution",
    demand: "A member's instalments should add up to its contribution for the year.",
    messages: {
      differs: {
        says: "The instalments add up to {sum}, but the year's contribution is stated as {contribution}.",
        todo: "Correct the instalment or the year's amount that is wrong before the next call for payment goes out.",
      },
      differsElsewhere: {
        says: "The instalments add up to {sum}, but the member's contribution for the year is {contribution} according to {contributionCell}.",
        todo: 'Find out which amount has been decided, and correct the other before the next call for payment goes out.',
      },
      rounding: {
        says: "The instalments add up to {sum} and the year's contribution is {contribution}. The difference comes from rounding the instalments.",
        todo: 'Put the difference on the last instalment.',
      },
    },
  },
  'FS-16': {
    title: 'Paid against due',
    demand: 'Each member should have paid what is due.',
    messages: {
      unpaid: {
        says: 'The member should have paid {due} but has paid {paid}. {missing} is missing.',
        todo: 'Reconcile with the ledger, and remind the member if the payment has not come.',
      },
    },
  },
  'FS-17': {
    title: "The members' parts of a shortage",
    demand: 'If the association lacks money for a debt, each member should add its share of the shortage.',
    messages: {
      parts: {
        says: 'Equity comes to {shortage} below zero. If the association then cannot pay a debt, the members are to cover the shortage by their shares. For the whole amount that is: {members}.',
        todo: 'Take it up with the board, which is to keep the members informed.',
      },
    },
  },
});
