import { sumRules } from '../../rules/sum';
import { defineTexts } from '../define';

const SUM_MESSAGES = {
  differs: {
    says: '“{label}” does not agree with its rows.',
    todo: 'Add it up again, or correct the row that is wrong. A SUM formula keeps them together.',
  },
  isWorkedOut: {
    says: '“{label}” should be {expected}, worked out from {rows}.',
    todo: 'Work it out again, or correct the row that is wrong. A formula lets the amount follow when a row changes.',
  },
  passesText: {
    says: '“{label}” does not agree with its rows: SUM passes by numbers stored as text ({cells}).',
    todo: 'Enter {cells} as numbers, and they will be counted.',
  },
  leavesOutRow: {
    says: '“{label}” does not agree with its rows. The difference is the amount of “{row}” ({cell}).',
    todo: 'See whether “{row}” should be part of the sum or not.',
  },
  scaled: {
    says: '“{label}” does not agree with its rows: they differ by a factor of {factor}.',
    todo: 'See whether the sum has another unit than its rows, or a zero too few or too many.',
  },
  swapped: {
    says: '“{label}” does not agree with its rows. Two digits may have changed places in {cell}.',
    todo: 'See whether {cell} should say {instead}.',
  },
} as const;

export const sumTexts = defineTexts(sumRules)({
  'SUM-01': {
    title: 'A sum is its rows',
    demand: 'A sum should equal the rows that it adds up.',
    messages: SUM_MESSAGES,
  },
  'SUM-02': {
    title: 'A total is its subtotals',
    demand: 'A total should equal the subtotals that it adds up.',
    messages: SUM_MESSAGES,
  },
  'SUM-03': {
    title: 'Sums are formulas',
    demand: 'A sum should be a formula, so that it follows when a row changes.',
    messages: {
      someTyped: {
        says: 'Typed by hand in “{label}”: {cells}. The other sums are formulas.',
        todo: 'Replace them with SUM formulas, so that they follow when a row changes.',
      },
      allTyped: {
        says: 'No sum in the workbook is a formula. Number of sums typed by hand: {count}.',
        todo: 'Replace them with SUM formulas if the workbook is to be used further.',
      },
    },
  },
  'SUM-04': {
    title: 'A sum takes in every row',
    demand: "A sum's formula should take in every row of its section.",
    messages: {
      missesRows: {
        says: 'The formula in “{label}” leaves out {cells} ({rows}).',
        todo: "Extend the formula's range so that {cells} is counted.",
      },
      missesEmptyRows: {
        says: 'The formula in “{label}” leaves out {cells} ({rows}). There is no amount there yet, so the sum is right all the same.',
        todo: "Extend the formula's range so that {cells} is counted once an amount is entered.",
      },
    },
  },
  'SUM-05': {
    title: 'Nothing is counted twice',
    demand: 'A row and its subtotal should not be added together.',
    messages: {
      addsSubtotals: {
        says: 'The formula in “{label}” adds both the rows and their sum ({cells}), so they are counted twice.',
        todo: 'Add up either the rows or the subtotals.',
      },
      isTwice: {
        says: '“{label}” is twice its parts: the subtotals may have been counted twice.',
        todo: 'Add up either the rows or the subtotals.',
      },
    },
  },
  'SUM-06': {
    title: 'The periods make the year',
    demand:
      "Months, quarters, four-month periods or half-years should add up to the row's amount for the year, and the months to their quarter.",
    messages: {
      differs: {
        says: '“{label}” does not agree with its {count} periods.',
        todo: 'Add up the sum again, or correct the period that is wrong.',
      },
      parts: {
        says: "“{label}” is not the sum of the row's {count} parts, which come to {sum}.",
        todo: 'Add up the row again, or correct the part that is wrong.',
      },
      opening: {
        says: '“{label}” is not what the year begins with: {period} begins with another amount.',
        todo: "Let the year's opening amount be that of the first period.",
      },
      closing: {
        says: '“{label}” is not what the year ends with: {period} ends with another amount.',
        todo: "Let the year's closing amount be that of the last period.",
      },
      net: {
        says: "“{label}” is not the row's income less its costs.",
        todo: 'Work out the net again, or correct the income or the cost.',
      },
    },
  },
  'SUM-07': {
    title: 'The sum of a list by the text',
    demand: 'The rows of a list should come to the sum that the heading or the text gives.',
    messages: {
      differs: {
        says: 'This gives {stated} for “{label}”, but the rows come to another sum.',
        todo: 'Correct the sum in the text, or the row that is wrong. A sum row with a formula makes it easier to see.',
      },
    },
  },
  'SUM-08': {
    title: 'Rounding',
    demand: 'A difference that comes from rounded amounts should not be taken for a fault.',
    messages: {
      rounding: {
        says: '“{label}” differs a little from its {count} parts. Rounded amounts explain it.',
        todo: 'Nothing needs to be done. A note saying that amounts are rounded may help the reader.',
      },
    },
  },
});
