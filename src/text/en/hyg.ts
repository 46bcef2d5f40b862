import { hygRules } from '../../rules/hyg';
import { defineTexts } from '../define';

export const hygTexts = defineTexts(hygRules)({
  'HYG-01': {
    title: 'Every row has an amount',
    demand: 'A row with a label should have an amount.',
    messages: {
      noAmount: {
        says: '“{label}” has no amount.',
        todo: 'Enter the amount, or 0 if it is nothing. Remove the row if it should not be there.',
      },
      sumWithoutAmount: {
        says: 'The sum “{label}” has no amount.',
        todo: 'Enter a SUM formula, or remove the row.',
      },
      sumHolds: {
        says: '“{label}” has no amount, but the sum in {sum} is right without it.',
        todo: 'Nothing needs doing if the row is a subheading. If an amount is missing: enter it and correct the sum.',
      },
      someEmpty: {
        says: '“{label}” has no amount in {columns}.',
        todo: 'Enter the amount, or 0 if it is nothing, so that the reader sees that it is not forgotten.',
      },
      lostInText: {
        says: 'The text has a unit without its amount: “{text}”.',
        todo: 'Enter the amount. It is easily lost when text is copied from another program.',
      },
    },
  },
  'HYG-02': {
    title: 'Every label once',
    demand: 'Two rows of one section should not have the same label.',
    messages: {
      twice: {
        says: '“{label}” is there twice in the same section (also in {first}).',
        todo: 'Merge the rows if they are the same thing, or give them labels that tell them apart.',
      },
      acrossSections: {
        says: 'These labels are in several sections: {labels}.',
        todo: 'Nothing needs doing if the rows are about different things. Name the section when you refer to one of them, or give them labels that tell them apart.',
      },
    },
  },
  'HYG-03': {
    title: 'Every amount has a label',
    demand: 'An amount should have a label that says what it is.',
    messages: {
      noLabel: {
        says: 'The row has amounts but no label.',
        todo: 'Say what the amount is for, or remove it.',
      },
    },
  },
  'HYG-04': {
    title: 'Whole and clear names',
    demand: 'A label should be whole and possible to understand.',
    messages: {
      garbled: {
        says: '“{text}” looks as if something went wrong when it was typed or copied.',
        todo: 'Write the label as it should be.',
      },
    },
  },
  'HYG-05': {
    title: 'No error values',
    demand: 'No cell should show an error value, and every formula should have been calculated.',
    messages: {
      reference: {
        says: '“{label}”: the formula points at a cell or a sheet that is gone (#REF!).',
        todo: 'Correct the formula so that it points at the right cell.',
      },
      name: {
        says: '“{label}”: the formula uses a name that Excel does not know (#NAME?).',
        todo: 'Correct the spelling of the function or the name in the formula.',
      },
      division: {
        says: '“{label}”: the formula divides by zero or by an empty cell (#DIV/0!).',
        todo: 'Check which cell the formula divides by.',
      },
      value: {
        says: '“{label}”: the formula counts with something that is not a number (#VALUE!).',
        todo: 'Look for text in the cells that the formula counts with.',
      },
      notFound: {
        says: '“{label}”: the formula does not find what it looks for (#N/A).',
        todo: 'Check what the formula looks for and the table it looks in.',
      },
      other: {
        says: '“{label}”: the cell shows the error value {error}.',
        todo: 'Correct the formula.',
      },
      inherited: {
        says: '“{label}”: the error value comes from {from}.',
        todo: 'Correct {from}, and the error here will go too.',
      },
      notCalculated: {
        says: 'On the sheet “{label}”, the formula in {cells} has no calculated value, so its amount cannot be checked.',
        todo: 'Open the workbook in Excel, let it recalculate (F9), save it and run the check again.',
      },
      manualCalculation: {
        says: 'The workbook is set to manual calculation, so its amounts may be old.',
        todo: 'Recalculate with F9, or choose automatic calculation under Formulas > Calculation Options, and run the check again.',
      },
    },
  },
  'HYG-06': {
    title: 'Nothing hidden in the sums',
    demand: 'What a visible sum counts should be there to see.',
    messages: {
      row: {
        says: 'Row {row} (“{label}”) is hidden, but {sum} counts it.',
        todo: 'Show the row, or take it out of the sum if it should not be counted.',
      },
      column: {
        says: 'Column {column} is hidden, but {sum} counts it.',
        todo: 'Show the column, or take it out of the sum if it should not be counted.',
      },
      sheet: {
        says: 'The sheet “{sheet}” is hidden, but {sum} counts it.',
        todo: 'Show the sheet, so that the reader can follow the amounts.',
      },
    },
  },
  'HYG-07': {
    title: 'No links to other workbooks',
    demand: 'The budget should not take amounts from other workbooks.',
    messages: {
      links: {
        says: 'The sheet “{label}” takes amounts from another workbook, {workbooks} ({cells}).',
        todo: 'Replace the links with the amounts, or put what they come from on a sheet of this workbook.',
      },
    },
  },
  'HYG-08': {
    title: 'No merged cells among the amounts',
    demand: 'Each amount should have a cell of its own.',
    messages: {
      merged: {
        says: 'In “{label}” cells among the amounts are merged ({ranges}). Sorting and formulas may go wrong.',
        todo: 'Split the cells again. Use the format “Center Across Selection” instead.',
      },
    },
  },
  'HYG-09': {
    title: 'Nothing left of the template',
    demand:
      'Nothing should be left of what the template wanted filled in, and no amount should be waiting to be entered.',
    messages: {
      leftOver: {
        says: 'This looks like something left over from a template: “{text}”.',
        todo: 'Fill in what should stand here, or remove it.',
      },
      awaited: {
        says: 'Here stands “{text}” instead of an amount.',
        todo: 'Enter the amount. If it is not known yet, enter an estimate and say so in a comment.',
      },
    },
  },
  'HYG-10': {
    title: 'Dates written as dates',
    demand: 'Dates should be dates and not text, and be written in the same way.',
    messages: {
      asText: {
        says: 'Under “{label}” some dates are text ({texts}), so they are not sorted or compared as dates.',
        todo: 'Write them as dates, for instance 2026-03-31.',
      },
      mixed: {
        says: 'Under “{label}” dates are written in different ways: {first} and {other}.',
        todo: 'Write all dates in the same way, preferably as 2026-03-31.',
      },
    },
  },
});
