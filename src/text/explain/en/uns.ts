import type { unsRules } from '../../../rules/uns';
import type { Explanation } from '../model';

export const unsExplanations: Readonly<Record<keyof typeof unsRules, Explanation>> = {
  'UNS-01': {
    why: 'A real budget had “(tkr)”, thousands, over amounts in kronor. The reader then takes the amounts to be a thousand times larger.',
    computed:
      'The stated unit is compared with the size of the amounts, and with the same amounts in other tables and in the text. The rule only speaks where it is clear.',
    tolerance: 'No tolerance: the rule compares no amounts.',
  },
  'UNS-02': {
    why: 'A real plan mixed thousands, kronor and two ways of writing millions. Amounts in different units in one table are easily added up wrongly.',
    computed:
      'The unit that stands at a single amount is compared with the unit of the column, and the units of the columns with each other. Different units in the headings of columns only give a note, since they can be read.',
    tolerance: 'No tolerance: the rule compares no amounts.',
  },
  'UNS-03': {
    why: 'Associations write costs in different ways, some with plus and some with minus. Where they are mixed in one table the sums are wrong.',
    computed: 'The sign of most cost rows of the table is compared with each row.',
    tolerance: 'No tolerance: the rule compares no amounts.',
  },
  'UNS-04': {
    why: 'In a real budget the costs have a minus, and equity is a row of its own among the income. Then everything should come to nothing, or money is missing or left over without explanation.',
    computed: 'All rows of income, costs and use of equity are added. Opening and closing equity do not count.',
    tolerance: 'One krona in tables in kronor, otherwise half a unit for each row.',
  },
  'UNS-05': {
    why: 'A variance with a plus is most often good for the result. Where the signs go different ways in different tables, the reader is misled.',
    computed:
      'Each column of variances is worked out in four ways: plus for what is good, budget less outcome, outcome less budget, and plus for what is bad. Columns that cannot be read in the same way are shown. A single cell with the wrong sign is left to DEV-01.',
    tolerance: 'No tolerance: the rule compares no amounts.',
  },
  'UNS-06': {
    why: 'An amount that is stored as text is passed by in SUM. A real budget had “230 000kr” in a cell.',
    computed:
      'Cells in columns of amounts that are text are read with spaces, minus signs and unit. What Finsamkoll reads is shown, and which sum passes it by.',
    tolerance: 'No tolerance: the rule compares no amounts.',
  },
  'UNS-07': {
    why: 'A dash most often means nothing, but may also stand for something undecided. The reader should know how it was read.',
    computed: 'Dashes in columns of amounts are read as 0 and listed.',
    tolerance: 'No tolerance: the rule compares no amounts.',
  },
  'UNS-08': {
    why: 'Our own proposal: swapped digits are a common slip, and the difference is then always divisible by nine.',
    computed:
      'Where a sum is wrong, each typed amount is tried with two neighbouring digits swapped. If exactly one amount then makes the sum right, it is shown.',
    tolerance: 'The rule guesses and may be wrong, so it never gives more than a note.',
  },
  'UNS-09': {
    why: 'Our own proposal: a nought too many or too few is a common slip and shows best beside the year before.',
    computed:
      "Typed amounts are compared with the year before. Where most rows are between half and double, a row that is 10, 100 or 1,000 times larger or smaller is shown, to within two per cent. Two rows beside each other that take over each other's amounts, or part ways from the same one, are shown too.",
    tolerance: 'The rule guesses and may be wrong, so it never gives more than a note.',
  },
  'UNS-10': {
    why: 'A real budget had 1010 beside 1 378. Different ways of writing make it easy to misread the size.',
    computed:
      'In each column with at least three amounts above a thousand, how the thousands are shown is compared, by text or number format. Sums do not count, and each table is named at most once.',
    tolerance: 'No tolerance: the rule compares no amounts.',
  },
  'UNS-11': {
    why: 'A real budget had “Z495 000 kr”, probably from a sign for sum that became a letter. The amount is then not counted anywhere.',
    computed:
      'Text in columns of amounts that is a single capital letter and then an amount is shown with the amount that is probably meant.',
    tolerance: 'No tolerance: the rule compares no amounts.',
  },
  'UNS-12': {
    why: 'A real budget had “150 000” among amounts such as “230 000 kr”, on a page where other tables were in thousands. The reader cannot know which unit it is.',
    computed:
      'Where at least two amounts of the table bear their own unit and no heading says it, the amounts without one are shown.',
    tolerance: 'No tolerance: the rule compares no amounts.',
  },
};
