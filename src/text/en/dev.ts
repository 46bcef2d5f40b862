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
});
