import { goalRules } from '../../rules/goal';
import { defineTexts } from '../define';

export const goalTexts = defineTexts(goalRules)({
  'GOAL-01': {
    title: 'Goals for finances and activity',
    demand: 'A plan that sets goals should have at least one financial goal and one goal for the activity.',
    messages: {
      noFinancial: {
        says: 'There is no financial goal under “{heading}”.',
        todo: 'Add at least one goal for the finances, for example that costs must not exceed income.',
      },
      noActivity: {
        says: 'There is no goal for the activity under “{heading}”.',
        todo: 'Add at least one goal for the activity, with a number or a share and whom it concerns.',
      },
      empty: {
        says: 'There are no goals under the heading “{heading}”.',
        todo: 'Write the goals, or remove the heading if they are in another document.',
      },
    },
  },
  'GOAL-02': {
    title: 'The goal can be measured',
    demand: 'A goal should be measurable: with a number, what is counted, and for which year.',
    messages: {
      noNumber: {
        says: 'The goal “{goal}” has no number to measure against.',
        todo: 'Say how many or how large a share it concerns, for example “at least 20 % of those who finish”.',
      },
      noNoun: {
        says: 'The goal “{goal}” does not say what {number} is the number of.',
        todo: 'Say what is counted: participants, places, meetings.',
      },
      noYear: {
        says: 'Nothing says which year the goals are for.',
        todo: 'Write the year in the heading over the goals or in the goal itself (“{goal}”).',
      },
    },
  },
  'GOAL-03': {
    title: 'Goals in per cent',
    demand: 'A goal in per cent should be between 0 and 100 and say what it is a part of.',
    messages: {
      range: {
        says: 'The goal “{goal}” is {share}, more than it can be.',
        todo: 'Correct the number. If it is a count, write it without the per cent sign.',
      },
      noBase: {
        says: 'The goal “{goal}” does not say what {share} is a part of.',
        todo: 'Say whom the share concerns, for example “of the participants” or “of those who finish”.',
      },
    },
  },
  'GOAL-04': {
    title: 'Every goal is followed up',
    demand: 'When goals are followed up, each goal should have an outcome.',
    messages: {
      noOutcome: {
        says: 'The goal “{goal}” has no outcome.',
        todo: 'Fill in the outcome, or write why the goal cannot be followed up.',
      },
    },
  },
  'GOAL-05': {
    title: 'The assessment fits the figures',
    demand: 'What is said of whether a goal is reached should fit the outcome.',
    messages: {
      notReached: {
        says: 'This says “{status}”, but the outcome does not reach the goal “{goal}”.',
        todo: 'Change the assessment, or correct the target or the outcome.',
      },
      isReached: {
        says: 'This says “{status}”, but the outcome reaches the goal “{goal}”.',
        todo: 'Change the assessment, or correct the target or the outcome.',
      },
    },
  },
  'GOAL-06': {
    title: 'The intervention has a budget, a goal and a target group',
    demand: 'Each intervention should have a budget, a goal and a target group.',
    messages: {
      noGoal: {
        says: 'The intervention “{name}” has no goal.',
        todo: 'Write what the intervention is to lead to, so that it can be followed up.',
      },
      noTargetGroup: {
        says: 'The intervention “{name}” has no target group.',
        todo: 'Write whom the intervention is for.',
      },
      noBudget: {
        says: 'The intervention “{name}” has no amount.',
        todo: 'Fill in its budget, or write 0 if it costs nothing.',
      },
      noBudgetRow: {
        says: 'The intervention “{name}” is not a row of the budget.',
        todo: 'Add a row, or say in a comment which row the intervention is part of.',
      },
    },
  },
  'GOAL-07': {
    title: 'Cost per participant',
    demand:
      'An intervention that costs money should have participants, and the cost per participant should be worked out right.',
    messages: {
      noParticipants: {
        says: 'The intervention “{name}” has cost {cost} but has no participants.',
        todo: 'Check the number. If it is right, write why, so that the board can judge the intervention.',
      },
      noneToWork: {
        says: 'The intervention “{name}” has cost {cost}. Of {finished} who have finished, none has gone to work or studies.',
        todo: 'Check the number. If it is right, describe what the participants have gone on to.',
      },
      printed: {
        says: 'The cost per participant of “{name}” is not the cost divided by the number of participants.',
        todo: 'Work out the cost per participant again, preferably with a formula.',
      },
    },
  },
  'GOAL-08': {
    title: 'Women and men',
    demand:
      'Where the plan promises figures by sex, participants should be shown as women and men, and the parts should be the sum.',
    messages: {
      notSplit: {
        says: '{promise} says that figures are to be split by sex, but the participants here are not.',
        todo: 'Add columns for women and men.',
      },
      sum: {
        says: 'Women and men are together not the number of participants of “{name}”.',
        todo: 'Correct the number that is wrong. If some are unknown or neither, add a column for them.',
      },
    },
  },
  'GOAL-09': {
    title: 'Posts',
    demand: 'The posts of a list of staff should add up to the total.',
    messages: {
      sum: {
        says: 'The posts do not add up to what stands as their total.',
        todo: 'Correct the total or the post that is wrong.',
      },
    },
  },
});
