import { balRules } from '../../rules/bal';
import { defineTexts } from '../define';

export const balTexts = defineTexts(balRules)({
  'BAL-01': {
    title: 'Income above costs',
    demand: 'Budgeted income should be above costs.',
    messages: {
      deficit: {
        says: 'The budget has a deficit of {deficit}: costs are {cost} and income {income}. The law says that income should be above costs. Many associations still plan to use equity; then it has to be clear how much, and that it is enough. The auditors may remark on it.',
        todo: 'Say in the budget what covers the deficit, or lower the costs so that the income is enough.',
      },
      used: {
        says: 'The budget has a deficit of {deficit}: costs are {cost} and income {income}. Equity is used for it according to {use}. The law says that income should be above costs. Planning to use equity is common among associations, but the auditors may remark on it.',
        todo: 'No amount needs correcting. Say in the budget why equity is used and how long it lasts.',
      },
      covered: {
        says: 'The budget has a deficit of {deficit}: costs are {cost} and income {income}. Equity is {equity} at the start of the year, so the money is enough. The law still says that income should be above costs. Planning to use equity is common among associations, but the budget should say so, and the auditors may remark on it.',
        todo: 'Say in the budget that equity is used, how much and why.',
      },
      equal: {
        says: 'Income and costs are equal, {income}. The law says that income should be above costs.',
        todo: 'If the board has decided that the budget should break even, nothing needs correcting. Otherwise income has to be a little higher.',
      },
    },
  },
  'BAL-02': {
    title: 'Costs fit within income and equity',
    demand: "Costs should fit within the year's income and the equity at the start of the year.",
    messages: {
      exceeds: {
        says: 'Costs are {cost}, but income ({income}) and equity at the start of the year ({equity}) come to {frame}. The money is not enough.',
        todo: 'Lower the costs, or show what further income is certain. Also check that the equity is stated correctly.',
      },
    },
  },
  'BAL-03': {
    title: 'The result is income less costs',
    demand: 'The result should be total income less total costs.',
    messages: {
      differs: {
        says: 'The result is stated as {actual}. Income {income} less costs {cost} is {expected}.',
        todo: 'Correct the result, or the total that is wrong. It is best to let a formula work out the result.',
      },
      rounding: {
        says: 'The result is stated as {actual} and comes to {expected} from the totals. The difference is no larger than rounding.',
        todo: 'Nothing needs correcting. It helps to say that the amounts are rounded.',
      },
    },
  },
  'BAL-04': {
    title: 'The deficit has a row for equity',
    demand: 'A planned deficit should be matched by a row that shows how much equity is used.',
    messages: {
      missing: {
        says: 'The budget has a deficit of {deficit}, but no row says that equity is used.',
        todo: 'Add a row, such as “Use of equity”, with the same amount as the deficit.',
      },
      missingYears: {
        says: 'The budget has a deficit in {years}, beginning with {deficit}, but no row says that equity is used.',
        todo: 'Add a row, such as “Use of equity”, with the same amount as the deficit of the year.',
      },
      differs: {
        says: 'The row says that {use} of equity is used, but the deficit is {deficit}.',
        todo: 'Make the two amounts equal, or explain the difference.',
      },
    },
  },
  'BAL-05': {
    title: 'Equity is not income',
    demand: 'Equity should not be counted as income of the year.',
    messages: {
      counted: {
        says: '“{row}” ({equity}) is in the total of the income. Equity is money that there already is, not income of the year.',
        todo: 'Move the row below the income, for instance as “Use of equity” after the result. If the total is to show all the money there is, it can be called “Income and equity”.',
      },
    },
  },
  'BAL-06': {
    title: 'The deficit is covered',
    demand: 'A planned deficit should say what covers it, and the cover should be enough.',
    messages: {
      none: {
        says: 'The budget has a deficit of {deficit}, and nothing says what is to cover it: neither equity nor other money.',
        todo: 'Say what covers the deficit, with amounts and how certain the money is, or lower the costs.',
      },
      noneInYears: {
        says: 'The budget has a deficit in {years}, beginning with {deficit}, and nothing says what is to cover it: neither equity nor other money.',
        todo: 'Say what covers the deficit, with amounts and how certain the money is, or lower the costs.',
      },
      withoutAmount: {
        says: 'The deficit is {deficit}. Its cover is named without an amount: “{cover}”.',
        todo: 'Say how much is covered that way and how certain the money is.',
      },
      tooSmall: {
        says: 'The deficit is {deficit}, but what is to cover it is {cover}. {missing} is missing.',
        todo: 'Say what covers the rest, or lower the costs.',
      },
    },
  },
  'BAL-07': {
    title: 'The budget keeps its financial goal',
    demand: 'The budget should keep the financial goal that the association itself has set.',
    messages: {
      income: {
        says: 'The goal in {goal} is that costs should not exceed income, but costs are {cost} and income {income}.',
        todo: 'Change the budget so that the goal is kept, or say why it does not hold this year.',
      },
      frame: {
        says: 'The goal in {goal} is that costs should not exceed the budget frame, but costs are {cost} and the frame {frame}.',
        todo: 'Change the budget so that the goal is kept, or say why it does not hold this year.',
      },
      told: {
        says: 'The text says that the deficit is {deficit}, but the goal in {goal} is that costs should not exceed income.',
        todo: 'Change the budget so that the goal is kept, or say why it does not hold this year.',
      },
      widerThanLaw: {
        says: 'The goal keeps costs within the budget frame, which counts equity. The law holds them against income, and in {year} costs are {cost} but income {income}.',
        todo: 'Say in the goal whether it is about income or the frame, so that the reader sees that it asks less than the law.',
      },
    },
  },
  'BAL-08': {
    title: 'Unallocated money',
    demand: 'What the budget leaves unallocated should be a reasonable part of the costs.',
    messages: {
      large: {
        says: '{unallocated} is unallocated, which is {share} of the costs of {cost}. The limit in the settings is {limit}.',
        todo: 'Allocate the money, or write what it is meant for.',
      },
      negative: {
        says: 'What is unallocated comes to {unallocated}. More than the whole budget is thus allocated.',
        todo: 'Check the sign, or lower one of the other rows.',
      },
    },
  },
  'BAL-09': {
    title: 'The sections come to the total cost',
    demand: 'The sums of the cost sections should add up to the total cost.',
    messages: {
      differs: {
        says: 'The total cost is stated as {actual}, but the sections come to {expected}: {sections}.',
        todo: 'Check whether a section is missing from the total, and correct the amount that is wrong.',
      },
      rounding: {
        says: 'The total cost is stated as {actual}, and the sections come to {expected}. The difference is no larger than rounding.',
        todo: 'Nothing needs correcting. It helps to say that the amounts are rounded.',
      },
    },
  },
  'BAL-10': {
    title: 'Money left over is shown',
    demand: 'What is left over of income and equity should be shown.',
    messages: {
      notShown: {
        says: 'There is {frame} in all and the costs are {cost}. The {unused} that is left over is not shown.',
        todo: 'Add a row for the equity at the end of the year.',
      },
    },
  },
  'BAL-11': {
    title: 'No loans, guarantees or pledges',
    demand: 'The association should have no debts but the usual credits, give no guarantees and pledge no property.',
    messages: {
      loan: {
        says: 'This is a long-term debt of {debt}. The association may not take other loans than the usual credits for its activity.',
        todo: 'Check what the debt is. If it is a loan, the board has to take it up with members and auditors.',
      },
      pledge: {
        says: '“{row}” is {pledged}. The association may not give guarantees or pledge property.',
        todo: 'Check what the amount is, and take it up with the board if it is right.',
      },
    },
  },
});
