import type { sumRules } from '../../../rules/sum';
import type { Explanation } from '../model';

export const sumExplanations: Readonly<Record<keyof typeof sumRules, Explanation>> = {
  'SUM-01': {
    why: 'A subtotal that is not its rows is one of the commonest faults when rows are added or typed again.',
    computed:
      'The rows of the section are added and compared with the sum. The program proposes the cause where it shows: a row left out, digits that have changed places, or a power of ten.',
    tolerance:
      'Whole amounts have to be exact; 1 unit off is a warning. Amounts with decimals may differ by what rounding can give: half a unit a row and half for the sum.',
  },
  'SUM-02': {
    why: 'The total is the figure that is decided on. It should be its subtotals.',
    computed: 'The subtotals are added and compared with the total.',
    tolerance: 'The same as for SUM-01.',
  },
  'SUM-03': {
    why: 'Our own proposal: a typed sum does not follow when a row changes.',
    computed:
      'Typed sums are looked up, and told once for each table whose other sums are formulas. Where no sum of the workbook is a formula, it is a single note.',
    tolerance: 'None: the cell is a formula or not.',
  },
  'SUM-04': {
    why: 'Our own proposal: a new row at the top or the bottom often falls outside the range of the formula.',
    computed: 'The range of the formula is compared with all the rows of the section.',
    tolerance: 'None: all rows should be in it.',
  },
  'SUM-05': {
    why: 'Our own proposal: a formula that takes in both rows and their subtotal gives twice the amount.',
    computed:
      'The rows that the formula adds are gone through: none of them may be the subtotal of others that are in it too. A typed sum that is just twice its rows is pointed out as well.',
    tolerance: 'None.',
  },
  'SUM-06': {
    why: 'Our own proposal: months and quarters should be the amount of the year, or the plan for cash does not fit the budget.',
    computed:
      'The periods of the row are added and compared with the amount of the year, and the months with their quarter where both are there. Where income, costs and net have a column each, the net is compared with the other two.',
    tolerance: 'The same as for SUM-01.',
  },
  'SUM-07': {
    why: 'An appendix of partial amounts often refers to a sum in a heading or a text. The joint activities of Västmanland, 50 + 230 + 65 = 345 tkr, are an example.',
    computed:
      'The rows of a list without a sum row are added and compared with the amount that the heading or a sentence about the list gives.',
    tolerance: 'None in the same unit. Where the sum is given in a coarser unit, its last digit is accepted.',
  },
  'SUM-08': {
    why: 'Rounded amounts may come to 1 too much or too little without anything being wrong. That should be said, so that nobody looks for a fault.',
    computed:
      'The difference between the sum and its rows is compared with what rounding of the rows and of the sum can give.',
    tolerance: 'Half a unit for each rounded row and half for the sum, but 1 unit at most.',
  },
};
