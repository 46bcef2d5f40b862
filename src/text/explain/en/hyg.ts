import type { hygRules } from '../../../rules/hyg';
import type { Explanation } from '../model';

export const hygExplanations: Readonly<Record<keyof typeof hygRules, Explanation>> = {
  'HYG-01': {
    why: 'In a real transcript all amounts had been lost. A row without an amount may be a forgotten cost.',
    computed:
      'Each row with a label should have an amount in some column. Headings do not count. Where a typed sum is right without the row, or the amount is missing in some years only, a note is given. A text like “uppgår till tkr” gives a warning.',
    tolerance: 'An empty cell is an error. A dash, 0 or words in the cell are accepted.',
  },
  'HYG-02': {
    why: 'A real budget had the same label twice. Then nobody knows whether it is two interventions or one cost counted twice.',
    computed:
      'The labels of each section are compared without regard to capitals. Rows that are told apart by account, date or status do not count. The same label in several sections gives a note, unless the sections repeat the same kinds of cost.',
    tolerance: 'No tolerance: the rule compares no amounts.',
  },
  'HYG-03': {
    why: 'Our own proposal: nobody can check an amount without a label.',
    computed: 'Rows with amounts but no label are shown.',
    tolerance: 'No tolerance: the rule compares no amounts.',
  },
  'HYG-04': {
    why: 'A real budget had labels such as “Insatska Summa tkr”. Such names most often come from text that was copied wrongly.',
    computed:
      'The labels are tried against some sure signs: broken Swedish letters, a heading that ran into its sum, a lone preposition in capitals, what is left of a divided word, or the same word twice. Headings outside the tables are tried too.',
    tolerance: 'The rule guesses and may be wrong, so it never gives more than a note.',
  },
  'HYG-05': {
    why: 'Our own proposal: an error value makes every sum that counts it useless.',
    computed:
      'All cells with error values are shown, and formulas without a calculated value. Errors that come from another cell are traced to it.',
    tolerance: 'No tolerance: the rule compares no amounts.',
  },
  'HYG-06': {
    why: 'Our own proposal: whoever reads a sum should be able to see all that is in it.',
    computed: 'Hidden rows, columns and sheets with amounts are compared with what the visible sums count.',
    tolerance: 'No tolerance: the rule compares no amounts.',
  },
  'HYG-07': {
    why: 'Our own proposal: a link to another workbook stops working when the file is moved, and the recipient cannot check the amount.',
    computed: 'Formulas that fetch values from another file are listed sheet by sheet.',
    tolerance: 'No tolerance: the rule compares no amounts.',
  },
  'HYG-08': {
    why: 'Our own proposal: merged cells among amounts hide cells, disturb sorting and make formulas pass rows by.',
    computed: 'Merged ranges are compared with the cells of amounts. Headings and titles may be merged.',
    tolerance: 'No tolerance: the rule compares no amounts.',
  },
  'HYG-09': {
    why: 'A real template still had “20XX” and “LOGGA” in it. Such things should be filled in when the document is handed on.',
    computed:
      'Text in the workbook is compared with common placeholders: 20XX, NN, LOGGA, [fyll i] and the like. In columns of amounts words such as TBD, saknas, ej klart and question marks count too.',
    tolerance: 'No tolerance: the rule compares no amounts.',
  },
  'HYG-10': {
    why: 'Our own proposal: dates that are text are sorted wrongly and cannot be compared with due dates.',
    computed:
      'In columns of dates, text among real dates is shown, and dates as text that are written in different ways.',
    tolerance: 'No tolerance: the rule compares no amounts.',
  },
};
