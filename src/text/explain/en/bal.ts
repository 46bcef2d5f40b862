import type { balRules } from '../../../rules/bal';
import type { Explanation } from '../model';

export const balExplanations: Readonly<Record<keyof typeof balRules, Explanation>> = {
  'BAL-01': {
    why: 'By chapter 11 section 5 of the Local Government Act income should exceed costs, and the exceptions of that act are not for associations like these. In practice many plan to use equity, so it is a warning.',
    computed: 'Income less costs for each planned year. Equity is not counted as income.',
    tolerance: 'None: income should be larger. Equal is a note.',
  },
  'BAL-02': {
    why: 'An association cannot pay with money that is not there. A budget holds only when income and saved money are enough for the costs.',
    computed:
      'The costs are compared with the income of the year and the opening equity together. Nothing is judged where the opening equity is not known.',
    tolerance: 'None: the amounts have to be exact.',
  },
  'BAL-03': {
    why: 'Our own proposal: the result is the row that the board reads, and it should be what the rows above give.',
    computed: 'Total income less total costs is compared with the row of the result.',
    tolerance: 'None, but for what comes from rounded amounts; that is a note.',
  },
  'BAL-04': {
    why: 'If equity is used to cover a deficit, the budget should show it. Södertälje 2019 does.',
    computed:
      'The amount in the row for the use of equity is compared with the deficit of the year. Where opening and closing equity show the use, it is a note that the row is missing.',
    tolerance: 'A rounding in the last digit of the amounts.',
  },
  'BAL-05': {
    why: 'Our own proposal: equity is what is left from earlier years. Counted as income, it makes a budget look balanced when it is not.',
    computed:
      'The rows that the total of the income adds are gone through. If one of them is equity, it is pointed out. A total that says that it is income and equity, or all the money there is, is accepted.',
    tolerance: 'None: every amount above zero is pointed out.',
  },
  'BAL-06': {
    why: 'A deficit without a cover is no budget. Västra Östergötland 2015 named two sources but no amounts.',
    computed:
      'The amounts given as cover are added and compared with the deficit. A cover without an amount is a warning. Where no budget can be read, the deficit that the text tells of is tried.',
    tolerance: 'The last digit of the amounts.',
  },
  'BAL-07': {
    why: 'The association should have financial goals (chapter 11 section 6 of the Local Government Act). A budget that breaks its own goal does not steer towards it.',
    computed:
      'Goals like “costs shall not exceed income” are looked up in the text and tried on the figures of the budget. Where the goal only holds because its frame counts equity, a note is given.',
    tolerance: 'None: the amounts have to be exact.',
  },
  'BAL-08': {
    why: 'A buffer is needed, but large unallocated amounts do not say what the money is for. Södertälje 2019 had 5.2 per cent.',
    computed: 'The unallocated rows are added and divided by the costs of the year.',
    tolerance: 'The limit in the settings, 10 per cent unless another is given.',
  },
  'BAL-09': {
    why: 'The sections of costs should be the whole cost together; otherwise one is missing or something is counted twice.',
    computed: 'The sums of the sections are added and compared with the total cost.',
    tolerance: 'None, but for what comes from rounded amounts; that is a note.',
  },
  'BAL-10': {
    why: 'Where there is more money than costs, something is left over. The board needs to see that amount.',
    computed:
      'All the money there is, or income and opening equity, less the costs. If the amount stands nowhere, it is a note. For the budget year MYC-10 asks the same.',
    tolerance: 'Never a fault, only a note.',
  },
  'BAL-11': {
    why: 'By section 21 the association may give no guarantees and have no debts but the usual credits. By chapter 11 section 22 of the Local Government Act it may pledge no property.',
    computed: 'The long-term debts of the balance sheet should be zero, and so should rows for guarantees and pledges.',
    tolerance: 'None: every amount is pointed out.',
  },
};
