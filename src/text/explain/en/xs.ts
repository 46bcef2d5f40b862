import type { xsRules } from '../../../rules/xs';
import type { Explanation } from '../model';

export const xsExplanations: Readonly<Record<keyof typeof xsRules, Explanation>> = {
  'XS-01': {
    why: 'The Swedish National Audit Office has remarked on annual reports whose parts and tables do not agree. In a real budget equity stood with two different amounts.',
    computed:
      'Income, costs, result, equity, frame and member contributions are compared between tables for the same year and kind of column. Where a table repeats another row by row, all rows are compared. The deviation is shown in the smaller table.',
    tolerance:
      'None between amounts in the same unit. In different units they may differ by the last digit of the coarser table; a single last digit gives a warning.',
  },
  'XS-02': {
    why: 'When a budget is revised the text of the summary is often left as it was. In a real budget the text said SEK 19,231 thousand and the table 20,177.',
    computed:
      'Amounts in running text that speak of income, costs, result, equity, frame, a member or a row are compared with the amounts of the tables for the same year. An amount that is the sum of several rows is accepted too.',
    tolerance:
      'The last digit that the text writes. After words such as “ca” the last digit that is not nought counts.',
  },
  'XS-03': {
    why: 'An amount that is cut off instead of rounded makes the parts of the text not add up. In a real budget 11.868 million became “about 11.8”.',
    computed:
      'Where the table is more exact than the text, its amount is rounded to as many digits and compared. Larger differences are left to XS-02. An amount for a kind of insatser that a register lists is compared with their rows together.',
    tolerance: 'Half a last digit of the amount in the text.',
  },
  'XS-04': {
    why: "The intervention's own sheet and the main budget are often written by different people. Where they differ, nobody knows which amount was decided.",
    computed:
      'The name of the sheet or its title is paired with the row of the main budget that has the same name. The total of the sheet is compared with the amount of the row for the same year.',
    tolerance: 'None in the same unit. Where the main budget is coarser, its last digit counts.',
  },
  'XS-05': {
    why: 'Our own proposal: what the board has granted an intervention should also stand in the budget, or the wrong amount is paid.',
    computed:
      'The interventions of the settings, and of a list in the workbook of what has been granted or agreed on, are paired with rows of the budget by name. The granted amount is compared with the amount of the row for the same year.',
    tolerance:
      'None in the same unit. Where the budget is coarser than the decision, half a last digit. A list of which no amount is the same and not all are within 10 per cent is not tested: it is about something else.',
  },
  'XS-06': {
    why: "A plan that is built on last year's often keeps old years. A real plan for 2019 had “BUDGET 2018” in its headings.",
    computed:
      'Years in titles and in the names of sheets are compared with the years of the columns of the table. Dates of decisions and references to other years do not count. Where two columns beside each other have the same heading while a year is missing between the others, that is told too.',
    tolerance: 'No tolerance: the rule compares no amounts.',
  },
  'XS-07': {
    why: 'Under chapter 11, section 15 of the Local Government Act, a decision to spend during the year must also say how it is financed. The reader should see what was changed, when, and how it is paid for.',
    computed:
      'Original budget + changes = revised budget, row by row. Where the changes have no date, or raise costs more than income, a note is given. So it is where the workbook dates both the decision and the revision and says nothing of what was changed.',
    tolerance:
      'None for whole numbers, otherwise one last digit. The rule only looks at tables with a column of changes.',
  },
  'XS-08': {
    why: 'In a real plan the same intervention had two names, one in the text and one in the table. Then nobody can follow it from budget to follow-up.',
    computed:
      'Two tables that share several rows are compared. A row that only one of them has is paired with a row of the other where the names differ by at most one letter, or two in long names. Numbers in the names must be the same. Insatser in registers and texts are held against the budget in the same way, and long words of headings against each other.',
    tolerance: 'The rule guesses and may be wrong, so it never gives more than a note.',
  },
  'XS-09': {
    why: 'When several associations share a cost, the parts should be the whole cost, or money is missing or too much is paid.',
    computed:
      'In a table whose rows are associations, their amounts are added and compared with the row for the whole.',
    tolerance: 'At most one öre for each association, which rounding to whole öre can give.',
  },
  'XS-10': {
    why: 'The income statement and the operating account of an annual report show the same result in two ways.',
    computed:
      "The year's result in the income statement is compared with the result in the operating account and the cash flow statement for the same year.",
    tolerance:
      'The amounts may differ by what rounding in the statements explains: one last digit, or half a krona for each amount when they are in whole kronor.',
  },
  'XS-11': {
    why: "Equity only changes with the year's result, unless something else is said. Where it does not, one of the statements is wrong.",
    computed:
      "Opening equity + the year's result = closing equity. The result in the balance sheet is also compared with that of the income statement.",
    tolerance:
      'The amounts may differ by what rounding in the statements explains: one last digit, or half a krona for each amount when they are in whole kronor.',
  },
  'XS-12': {
    why: 'A balance sheet should balance: the assets are always equal to equity, provisions and liabilities.',
    computed:
      'The total of the assets is compared with the total of equity and liabilities, or with the items added together where no total stands.',
    tolerance:
      'The amounts may differ by what rounding in the statements explains: one last digit, or half a krona for each amount when they are in whole kronor.',
  },
  'XS-13': {
    why: 'The cash flow statement should explain how cash has changed in the year. Where it ends with another amount than the balance sheet, something is wrong.',
    computed:
      "The year's cash flow is compared with cash at the end of the year less cash at its start, and the end with the balance sheet. In a plan by month or quarter each period should begin with what the period before ended with.",
    tolerance:
      'The amounts may differ by what rounding in the statements explains: one last digit, or half a krona for each amount when they are in whole kronor.',
  },
  'XS-14': {
    why: 'A note explains a line of the income statement or balance sheet. Where the totals differ, nobody knows which is right.',
    computed:
      'Tables titled “Not” and a number are paired with the line that has that number, or the same name. The only total of the note is compared with the line for the same year; a note that has the amount of the line anywhere is accepted.',
    tolerance:
      'The amounts may differ by what rounding in the statements explains: one last digit, or half a krona for each amount when they are in whole kronor.',
  },
  'XS-15': {
    why: 'Our own proposal: a comparison with last year only helps if the figures are those of that year.',
    computed:
      'A column for an earlier year is paired with another table that has that year as budget or outcome, where at least three and most of the rows are equal. The rows that differ are shown.',
    tolerance: 'None in the same unit, otherwise the last digit of the coarser table.',
  },
  'XS-16': {
    why: 'A date in the wrong order is often an old year that was left. A real list said “Annual report 2015. February 2015”.',
    computed:
      'In titles with both a year and a date the two are compared: an annual report is dated after its year, a budget at the latest during the year it is for.',
    tolerance: 'No tolerance: the rule compares no amounts.',
  },
};
