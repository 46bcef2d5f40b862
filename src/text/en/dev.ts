import { devRules } from '../../rules/dev';
import { defineTexts } from '../define';

export const devTexts = defineTexts(devRules)({
  'DEV-01': {
    title: 'The variance is right',
    demand:
      'A printed variance should be the difference between its two columns, with the same sign as in the rest of the table.',
    messages: {
      size: {
        says: 'The variance of “{row}” does not agree with {outcome} and {planned}.',
        todo: 'Work the variance out again, preferably by the same formula as in the other rows.',
      },
      sign: {
        says: 'The variance of “{row}” has the wrong sign compared with the rest of the table ({outcome} against {planned}).',
        todo: 'Change the sign of the variance, preferably by the same formula as in the other rows.',
      },
    },
  },
  'DEV-02': {
    title: 'Large deviation',
    demand: 'A row that comes out far from its budget should be pointed out.',
    messages: {
      share: {
        says: '“{row}” deviates {share} from the budget ({outcome} against {planned}).',
        todo: 'Check the amount and explain the deviation.',
      },
      unplanned: {
        says: '“{row}” has nothing in the budget ({outcome} against {planned}).',
        todo: 'Check the amount and explain the deviation.',
      },
    },
  },
  'DEV-03': {
    title: 'The forecast fits the frame',
    demand: 'The costs of the forecast should fit within the income and the equity.',
    messages: {
      breaksFrame: {
        says: '“{label}” is more than the income ({income}) and the opening equity ({equity}) together.',
        todo: 'Propose measures that keep the costs within the frame, and report them to the board.',
      },
    },
  },
  'DEV-04': {
    title: 'Spending at the pace of the year',
    demand: 'Costs should be near the part of the year that has passed.',
    messages: {
      one: {
        says: 'Of the budget of “{row}”, {used} is spent after {months} months, when {passed} of the year has passed.',
        todo: 'Check whether the forecast takes it into account, and write a comment.',
      },
      several: {
        says: 'Spending on {rows} is far from {passed}, the part of the year that has passed after {months} months.',
        todo: 'Check whether the forecasts take it into account, and write comments.',
      },
    },
  },
  'DEV-05': {
    title: 'The surplus lifts equity',
    demand: 'Costs below their budget should not lift equity above the steps.',
    messages: {
      liftsAbove: {
        says: 'The costs are expected to be {forecast} against {budget} in the budget. Equity will then be {closing} at the end of the year, and the steps in the settings allow {limit} (source: {source}).',
        todo: 'See whether the money can be used during the year, and how the allocation of next year may be affected.',
      },
    },
  },
  'DEV-06': {
    title: 'Budget and outcome in every row',
    demand: 'A row of a follow-up should have both a budget and an outcome.',
    messages: {
      withoutBudget: {
        says: '“{row}” has {amount} but no budget (“{planned}” is empty).',
        todo: 'Fill in the budget, or 0 if the row was not in it.',
      },
      withoutOutcome: {
        says: '“{row}” has {amount} in the budget, but “{outcome}” is empty.',
        todo: 'Fill in the amount, or 0 if nothing was spent.',
      },
    },
  },
  'DEV-07': {
    title: 'Large deviations have comments',
    demand: 'A large deviation should be explained in words.',
    messages: {
      noComment: {
        says: '“{row}” deviates much from the budget but has no comment.',
        todo: 'Say why it deviates and what is being done about it.',
      },
      noCommentColumn: {
        says: '“{row}” deviates much from the budget, and the table has no column for comments.',
        todo: 'Add a column for comments, or explain the deviation in the text.',
      },
    },
  },
  'DEV-08': {
    title: 'The forecast is the outcome and the rest of the year',
    demand: 'The forecast should be the outcome so far and what is planned for the rest of the year.',
    messages: {
      differs: {
        says: 'The outcome so far is {actual} and the rest of the year {rest}, together {expected}. The forecast is another.',
        todo: 'Work out the forecast again, or change the plan for the rest of the year.',
      },
    },
  },
  'DEV-09': {
    title: 'The member has paid what was requested',
    demand: "A member's contribution in the outcome should be what the association has requested.",
    messages: {
      differs: {
        says: '“{label}” is not the contribution that is decided ({outcome} against {planned}).',
        todo: 'Reconcile with the requests for payment. If the contribution was changed during the year, the budget has to be revised; otherwise a payment is missing or wrongly booked.',
      },
    },
  },
  'DEV-10': {
    title: 'The ESF grant is booked',
    demand: 'Costs that ESF is to pay a part of should have the income and the claim booked at the end of the period.',
    messages: {
      notBooked: {
        says: 'The project has costs of {cost} and ESF is to pay {share}, that is {expected}. What is booked is {booked}.',
        todo: 'Book the income and a claim on ESF for what has not been paid out. ESF pays in arrears.',
      },
    },
  },
});
