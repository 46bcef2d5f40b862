import type { devRules } from '../../../rules/dev';
import type { Explanation } from '../model';

export const devExplanations: Readonly<Record<keyof typeof devRules, Explanation>> = {
  'DEV-01': {
    why: 'A variance with the wrong sign or amount leads to the wrong conclusion. The interim accounts of Svedala 2007 show how signs turn between income and costs.',
    computed:
      'The difference of the columns is worked out for each row, with the way of setting signs that most rows of the table follow. Most often, better than the budget is plus.',
    tolerance: 'One step of the last digit, since a variance may be worked out from amounts that are not rounded.',
  },
  'DEV-02': {
    why: 'Our own proposal: large deviations are for the board to see and ask about.',
    computed:
      'Forecast or full-year outcome less the budget, row by row. The deviation is large when it is above both limits.',
    tolerance:
      'The limits in the settings: more than 10 per cent and more than 50 tkr unless others are given. A row with a comment is a note.',
  },
  'DEV-03': {
    why: 'Our own proposal: a forecast beyond income and equity means that the money is not enough.',
    computed: 'The costs of the forecast are compared with its income and the opening equity.',
    tolerance: 'None: the amounts have to be exact.',
  },
  'DEV-04': {
    why: 'Our own proposal: a row that is spent much faster or slower than the year passes is the first sign of a deviation.',
    computed:
      'The outcome is divided by the budget of the year and compared with months ÷ 12. Unallocated money, the audit and rows with a comment are left out.',
    tolerance:
      'The limits in the settings: more than 15 percentage points and more than 50 tkr unless others are given.',
  },
  'DEV-05': {
    why: 'Costs below their budget become equity, and too much of it may limit the allocation of the next year.',
    computed:
      'Opening equity plus income less the costs of the forecast is compared with the steps in the settings, where the budget itself kept within them.',
    tolerance: 'None: just the limit is accepted.',
  },
  'DEV-06': {
    why: 'Our own proposal: an empty cell in a follow-up may be zero or forgotten, and the reader cannot know which.',
    computed:
      'Rows are looked up where either the budget or the forecast or outcome is empty. A zero or a dash is accepted.',
    tolerance:
      'Amounts up to the limit in the settings, 50 tkr unless another is given, and rows with a comment are a note.',
  },
  'DEV-07': {
    why: 'finsam.se advises associations to follow the budget during the year with forecasts and proposals for measures. A large deviation therefore needs an explanation.',
    computed: 'Rows with a large deviation (as in DEV-02) should have a text in the row or be named in a remark.',
    tolerance: 'The same limits as in DEV-02. Where the table has no column for comments it is a note.',
  },
  'DEV-08': {
    why: 'Our own proposal: a forecast that is not the outcome and the rest of the year is worked out in another way than the other rows.',
    computed:
      'The outcome so far plus the rest of the year is compared with the forecast, in tables where most rows are worked out like that.',
    tolerance: 'The last digit of rounded amounts.',
  },
  'DEV-09': {
    why: "Our own proposal: the members' contributions are decided beforehand. If the accounts differ from them, a payment is missing or something is wrongly booked.",
    computed:
      "Each member's outcome of the full year is compared with the revised budget, or the budget, in the same table.",
    tolerance: 'None between amounts of the same step, otherwise the last digit of the coarser.',
  },
  'DEV-10': {
    why: 'ESF pays in arrears. If the claim is not booked when the cost arises, the project shows a deficit that is not there.',
    computed:
      "The grant's part of the project's budget times the costs so far is compared with the booked grant and the claim on ESF in the balance sheet. That is only done in a table of the project itself.",
    tolerance: 'The limits in the settings: more than 10 per cent and more than 50 tkr unless others are given.',
  },
};
