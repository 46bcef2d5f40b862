import { xsRules } from '../../rules/xs';
import { defineTexts } from '../define';

export const xsTexts = defineTexts(xsRules)({
  'XS-01': {
    title: 'The same amount everywhere',
    demand: 'What is stated in several places for the same year should be the same amount everywhere.',
    messages: {
      differs: {
        says: '“{label}” is another amount here than in {other}.',
        todo: 'Find out which one holds and correct the other, preferably with a formula that fetches it.',
      },
      isOtherElsewhere: {
        says: '“{label}” is {there} in {other}.',
        todo: 'Find out which one holds and correct the other.',
      },
      rowsAreOther: {
        says: "“{label}” is another amount than the members' rows come to together: {there}. They begin in {other}.",
        todo: 'Find out what holds and correct the other, preferably with a formula that adds up the rows.',
      },
      rowsComeToOther: {
        says: "The members' rows, which begin here, come to {sum} together. By {other} it is {there}.",
        todo: 'Find out what holds and correct the other, preferably with a formula that adds up the rows.',
      },
      rowDiffers: {
        says: '“{label}” is another amount here than in {other}, though the tables are otherwise alike.',
        todo: 'Find out which one holds and correct the other, preferably with a formula that fetches it.',
      },
    },
  },
  'XS-02': {
    title: 'The text agrees with the table',
    demand: 'An amount in running text should agree with the table it speaks of.',
    messages: {
      differs: {
        says: 'The text says “{quote}”, but {other} says {there}.',
        todo: 'Correct the text, or the table if that is what is wrong.',
      },
    },
  },
  'XS-03': {
    title: 'Rounded amounts in the text',
    demand: 'A rounded amount in running text should be the amount of the table, correctly rounded.',
    messages: {
      cutOff: {
        says: 'The text says “{quote}”, but {there} in {other} is {rounded} when it is rounded.',
        todo: 'Write {rounded}, or say in the text that the amount is cut off.',
      },
      group: {
        says: 'The text says “{quote}” for {group}. Those rows come to {there}, which rounds to {rounded}.',
        todo: 'Write the rounded amount in the text, or the amount with more digits.',
      },
    },
  },
  'XS-04': {
    title: "An intervention's sheet agrees with the main budget",
    demand: "The total of an intervention's own sheet should be its row in the main budget.",
    messages: {
      differs: {
        says: '“{label}” does not agree with the row “{row}” of the main budget ({other}).',
        todo: 'Correct the one that is wrong. A formula in the main budget that fetches the total keeps them together.',
      },
    },
  },
  'XS-05': {
    title: 'The budget follows what was granted',
    demand: 'An intervention should have the amount in the budget that it was granted.',
    messages: {
      differs: {
        says: '“{label}” does not agree with what {name} was granted for {year}.',
        todo: 'Correct the budget, or the amount in the settings if there is a new decision.',
      },
      differsFromList: {
        says: '“{label}” is another amount than what was granted ({other}).',
        todo: 'Correct the budget, or the list if there is a new decision.',
      },
    },
  },
  'XS-06': {
    title: 'The same year in title and table',
    demand: 'The year in a title or in the name of a sheet should be one of those that the table is for.',
    messages: {
      title: {
        says: 'The title “{title}” has another year than the table ({columns}).',
        todo: "Correct the year in the title, or in the table's headings if they are wrong.",
      },
      sheet: {
        says: 'The sheet “{sheet}” has another year in its name than the table has ({columns}).',
        todo: 'Rename the sheet, or correct the headings of the columns if they are wrong.',
      },
      budgetYear: {
        says: 'The title “{title}” has {year} as the year of the budget, but the table is for {columns}.',
        todo: "Correct the year of the budget in the title, or the table's columns if they are wrong.",
      },
      twice: {
        says: 'The heading “{heading}” stands over two columns. This column seems to be for {year}, which is missing between the other years.',
        todo: 'Correct the year in the column that is wrong.',
      },
    },
  },
  'XS-07': {
    title: 'The revision adds up',
    demand: 'A revised budget should be the original budget and the changes together, with a date and financing.',
    messages: {
      differs: {
        says: '“{label}” is not {original} and {revisions} together.',
        todo: 'Correct the change or the revised amount.',
      },
      undated: {
        says: 'The changes ({columns}) have no date, so nobody can see when the budget was revised.',
        todo: 'Write the date of the decision in the heading of the column or above the table.',
      },
      notFinanced: {
        says: 'The changes raise the costs by {costs}, but what should pay for them changes by {income}.',
        todo: 'Show how the whole increase is paid for, for instance with a row for the use of equity.',
      },
      noList: {
        says: 'The budget was decided {first} and revised {later}, but the workbook does not say what was changed and how it is paid for.',
        todo: 'Add a list of the changes with amount, date and financing.',
      },
    },
  },
  'XS-08': {
    title: 'The same thing, the same name',
    demand: 'What is the same thing should have the same name everywhere.',
    messages: {
      alike: {
        says: '“{label}” may be the same as “{other}” in {there}.',
        todo: 'Use one of the names in both places if it is the same thing.',
      },
      spelled: {
        says: 'The word “{word}” is written “{other}” in {there}.',
        todo: 'Correct the one that is misspelled.',
      },
    },
  },
  'XS-09': {
    title: 'Shared costs add up',
    demand: 'What several associations pay for a common intervention should together be what it costs.',
    messages: {
      differs: {
        says: '“{label}” is not what the {count} associations pay together.',
        todo: 'Check the split with the other associations and correct what is wrong.',
      },
    },
  },
  'XS-10': {
    title: 'One and the same result',
    demand:
      'The result of the income statement should be the same in the operating account and the cash flow statement.',
    messages: {
      differs: {
        says: '“{label}” is another result than in the income statement ({other}).',
        todo: 'Reconcile the two with the ledger and correct the one that is wrong.',
      },
    },
  },
  'XS-11': {
    title: 'Equity moves by the result',
    demand: 'The difference between closing and opening equity should be the result for the year.',
    messages: {
      change: {
        says: '“{label}” is not opening equity ({opening}) and the result for the year ({result}) together.',
        todo: "Reconcile equity with last year's accounts and the result with the income statement.",
      },
      ownResult: {
        says: '“{label}” is another result than in the income statement ({other}).',
        todo: 'Reconcile the two with the ledger and correct the one that is wrong.',
      },
    },
  },
  'XS-12': {
    title: 'The balance sheet balances',
    demand: 'Assets should equal equity, provisions and liabilities together.',
    messages: {
      differs: {
        says: '“{label}” is not equal to total assets ({assets}).',
        todo: 'Reconcile the items with the ledger. Often an item is missing, or the result is not part of equity.',
      },
    },
  },
  'XS-13': {
    title: 'The cash flow is the change in cash',
    demand: "The year's cash flow should be the difference between cash at the end of the year and at its start.",
    messages: {
      carried: {
        says: '“{label}” is not what the period before ended with: {expected} ({closing}).',
        todo: 'Let the period begin with what the period before ends with, or correct the one that is wrong.',
      },
      change: {
        says: '“{label}” is not the difference between cash at the end of the year ({closing}) and at its start ({opening}).',
        todo: 'Reconcile the items of the cash flow statement with the income statement and the balance sheet.',
      },
      balanceSheet: {
        says: '“{label}” is another amount than cash in the balance sheet ({other}).',
        todo: 'Reconcile the two with the bank statements and correct the one that is wrong.',
      },
    },
  },
  'XS-14': {
    title: 'The note agrees with the statement',
    demand: 'The total of a note should be the line of the income statement or balance sheet that it belongs to.',
    messages: {
      differs: {
        says: '“{label}” in “{note}” is another amount than “{line}” in {other}.',
        todo: 'Check both against the ledger and correct the one that is wrong.',
      },
    },
  },
  'XS-15': {
    title: "Last year's figures",
    demand: 'A column for an earlier year should have the figures of that year.',
    messages: {
      differs: {
        says: '“{label}” under “{heading}” is another amount than in {other}.',
        todo: 'Take the amount from the budget or accounts of that year, preferably with a formula.',
      },
    },
  },
  'XS-16': {
    title: 'Dates in the right order',
    demand: 'An annual report should be dated after its year, and a budget before its year is over.',
    messages: {
      reportTooEarly: {
        says: '“{text}” is for {year} but dated {date}, before the year is over.',
        todo: 'Correct the year or the date.',
      },
      budgetTooLate: {
        says: '“{text}” is for {year} but dated {date}, after the end of the year.',
        todo: 'Correct the year or the date.',
      },
    },
  },
});
