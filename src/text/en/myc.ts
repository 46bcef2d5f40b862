import { mycRules } from '../../rules/myc';
import { defineTexts } from '../define';

export const mycTexts = defineTexts(mycRules)({
  'MYC-01': {
    title: 'Equity is carried to the next year',
    demand: 'A year should open with the equity that the year before closes with.',
    messages: {
      fromClosing: {
        says: 'The year opens with {actual} in equity, but {before} closes with {expected} according to {closing}.',
        todo: 'Correct the opening equity, or the closing equity if that is the one that is wrong.',
      },
      fromOtherTable: {
        says: 'The year opens with {actual} in equity, but {before} closes with {expected} according to {closing}.',
        todo: 'If {before} went otherwise than that table says, write why the amounts differ. Correct what is wrong if it did not.',
      },
      fromParts: {
        says: 'The year opens with {actual} in equity. But {before} opens with {opening}, has income of {income} and costs of {cost}, and so closes with {expected}.',
        todo: 'Correct the opening equity, or the amount for {before} that is wrong.',
      },
      rounding: {
        says: 'The year opens with {actual} in equity, and {before} closes with {expected}. The difference is no larger than rounding.',
        todo: 'Nothing needs correcting. It helps to say that the amounts are rounded.',
      },
    },
  },
  'MYC-02': {
    title: 'Closing equity',
    demand: "Closing equity should be opening equity and the year's result.",
    messages: {
      differs: {
        says: 'Closing equity is stated as {actual}. Opening equity of {opening} and a result of {change} come to {expected}.',
        todo: 'Correct the closing equity, or the amount that it rests on.',
      },
      rounding: {
        says: 'Closing equity is stated as {actual} and comes to {expected} when worked out. The difference is no larger than rounding.',
        todo: 'Nothing needs correcting. It helps to say that the amounts are rounded.',
      },
    },
  },
  'MYC-03': {
    title: 'Planned equity above the floor',
    demand: 'Planned equity should not fall below zero, or below the floor that the association has set.',
    messages: {
      negative: {
        says: 'By the plan the year closes with {closing} in equity. The association would be out of money.',
        todo: 'Lower the planned costs or raise the income, so that equity is enough.',
      },
      belowFloor: {
        says: 'By the plan the year closes with {closing} in equity. The floor is {floor}.',
        todo: 'Change the plan so that equity stays above the floor, or change the floor in the settings.',
      },
      computed: {
        says: 'The planned amounts lead to {closing} in equity at the end of the year. The floor is {floor}.',
        todo: 'Change the plan so that equity stays above the floor, and state the closing equity.',
      },
    },
  },
  'MYC-04': {
    title: 'An economic plan for three years',
    demand: 'The budget should hold an economic plan for three years, the budget year first.',
    messages: {
      missing: {
        says: 'The workbook has no income and costs for {missing}. The plan should cover {first} to {last}, the budget year first.',
        todo: 'Add income, costs and result for {missing}. If the plan stands in another document, nothing needs changing here.',
      },
    },
  },
  'MYC-05': {
    title: 'The frame is income and equity',
    demand: "The stated frame should be the year's income and equity together.",
    messages: {
      differs: {
        says: 'The cell says {actual}, but the parts come to {expected}: {parts}.',
        todo: 'Correct the sum, or the amount that is wrong. Then work out again what equity is carried to the next year.',
      },
      rounding: {
        says: 'The cell says {actual}, and its parts come to {expected}. The difference is no larger than rounding.',
        todo: 'Nothing needs correcting. It helps to say that the amounts are rounded.',
      },
    },
  },
  'MYC-06': {
    title: 'A deficit in every planned year',
    demand: 'A plan should not have a deficit in every year.',
    messages: {
      withoutEquity: {
        says: 'The plan has a deficit every year: {years}. The last is {deficit}. How long equity lasts cannot be told.',
        todo: 'State the equity of each year, and plan for when costs are to be fitted to income.',
      },
      lasts: {
        says: 'The plan has a deficit every year: {years}. After the last, {equity} of equity is left. With the same deficit as then, {deficit}, it lasts about {lasts} years more.',
        todo: 'Plan for when costs are to be fitted to income.',
      },
      ends: {
        says: 'The plan has a deficit every year: {years}. Equity runs out during {endsIn}.',
        todo: 'Plan for how costs are to be fitted to income before then.',
      },
    },
  },
  'MYC-07': {
    title: 'Opening equity by the accounts',
    demand: 'The budget year should open with the equity that the year before closes with.',
    messages: {
      balance: {
        says: 'The budget opens with {opening}, but the balance sheet of the year before closes with {closing} ({cell}).',
        todo: 'Find out which is the latest, and change the other. If the budget rests on a forecast, that can be written out with its date.',
      },
      forecast: {
        says: 'The budget opens with {opening}, but the follow-up of the year before expects {closing} at its end ({cell}).',
        todo: 'Find out which is the latest, and change the other.',
      },
      settings: {
        says: 'The budget opens with {opening}, but by the settings the opening equity is {closing}.',
        todo: 'Change the amount in the sheet or in the settings.',
      },
    },
  },
  'MYC-08': {
    title: 'Money while an insats runs',
    demand: 'An insats should have money in the years that it runs, and in no others.',
    messages: {
      afterEnd: {
        says: 'This is {amount}, but the insats ends on {end}.',
        todo: 'Take the amount away, or correct the date if the insats has been prolonged.',
      },
      beforeStart: {
        says: 'This is {amount}, but the insats begins on {start}.',
        todo: 'Take the amount away, or correct the date.',
      },
      noneDuring: {
        says: 'There is no amount here, but the insats runs from {start} to {end}.',
        todo: 'Add the amount of the year, or correct the dates if the insats ends earlier.',
      },
      noneUntil: {
        says: 'There is no amount here, but the insats runs until {end}.',
        todo: 'Add the amount of the year, or correct the date if the insats ends earlier.',
      },
    },
  },
  'MYC-09': {
    title: 'Grants across the turn of a year',
    demand: 'A grant for a time that crosses the turn of a year should be split by months.',
    messages: {
      inOneYear: {
        says: 'The whole grant of {grant} is in one year, but it is for {start} to {end}. This year has {months} of the months.',
        todo: 'Split the grant over the years by months.',
      },
      split: {
        says: 'The grant of {grant} is for {start} to {end}. This year has {months} of the months, and the amount does not follow that.',
        todo: 'Check with the decision whether the grant is meant to be spread in another way.',
      },
    },
  },
  'MYC-10': {
    title: 'The position at the end of the year',
    demand: 'The budget should state the equity that is expected at the end of the budget year.',
    messages: {
      missing: {
        says: 'The budget does not say what equity the association is expected to have when {year} ends.',
        todo: 'Add a row for closing equity.',
      },
      computable: {
        says: 'The budget does not say what equity the association is expected to have when {year} ends. By its amounts it is {closing}.',
        todo: 'Add a row for closing equity.',
      },
    },
  },
});
