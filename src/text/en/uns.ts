import { unsRules } from '../../rules/uns';
import { defineTexts } from '../define';

export const unsTexts = defineTexts(unsRules)({
  'UNS-01': {
    title: 'The unit fits the amounts',
    demand: 'The unit stated at a table should be the one its amounts are written in.',
    messages: {
      contradicts: {
        says: 'The unit at “{label}” is {stated}, but the amounts are of the size of {apparent}: the largest would otherwise be {asStated}, not {figure}.',
        todo: 'Change the unit to {apparent}, or rewrite the amounts in {stated}. Finsamkoll has read them as {apparent}.',
      },
    },
  },
  'UNS-02': {
    title: 'One unit in each table',
    demand: 'The amounts of a table should be in the same unit.',
    messages: {
      inColumn: {
        says: 'Under “{label}” some amounts are written in {unit} ({cells}), but the others are in {others}.',
        todo: 'Write all amounts in {others}. Finsamkoll has converted them.',
      },
      columns: {
        says: 'In “{label}” {columns} have another unit than the other columns ({unit}).',
        todo: 'Preferably write the whole table in one unit, so that the columns can be compared.',
      },
      slipped: {
        says: '“{label}” seems to be written in {unit}, but the table is in {others}. In the other years the amount is of another size.',
        todo: 'Write the amount in {others}. Finsamkoll has read it as {amount}.',
      },
    },
  },
  'UNS-03': {
    title: 'One sign for costs',
    demand: 'The costs of a table should all be written with the same sign.',
    messages: {
      mixed: {
        says: '“{label}” has another sign than the other costs of the table.',
        todo: 'Change the sign if it is a cost. If it reduces the costs, say so in the label of the row.',
      },
    },
  },
  'UNS-04': {
    title: 'Everything comes to nothing',
    demand: 'Where costs have a minus and the use of equity has a row of its own, all rows together should be nothing.',
    messages: {
      notZero: {
        says: 'Income, costs and “{label}” come to {sum} together, not to nothing.',
        todo: 'Check how much equity is used, and that no item is missing.',
      },
    },
  },
  'UNS-05': {
    title: 'Variances go the same way',
    demand: 'Variances should have plus for what is good for the result, in all tables.',
    messages: {
      otherWay: {
        says: 'The variances under “{label}” have their signs the other way than those in {first}.',
        todo: 'Write the variances in the same way everywhere: plus for what is good for the result.',
      },
      unfavourable: {
        says: 'Under “{label}” what is bad for the result has a plus.',
        todo: 'Most often plus is what is good for the result. Otherwise say below the table how the sign is to be read.',
      },
    },
  },
  'UNS-06': {
    title: 'Numbers stored as text',
    demand: 'An amount should be a number, not a text that looks like one.',
    messages: {
      text: {
        says: 'The amount of “{label}” is stored as text: “{text}”. Finsamkoll reads it as {understood}, but formulas in Excel do not count it.',
        todo: "Enter it as a number and let the cell's format show unit and spaces.",
      },
      passedBy: {
        says: 'The amount of “{label}” is stored as text: “{text}”. Finsamkoll reads it as {understood}, but SUM in {sum} passes it by.',
        todo: "Enter it as a number and let the cell's format show unit and spaces.",
      },
      notUnderstood: {
        says: '“{label}” cannot be read as an amount: “{text}”. It is not counted anywhere.',
        todo: 'Enter it as a number, and move other words to a comment.',
      },
    },
  },
  'UNS-07': {
    title: 'A dash means nil',
    demand: 'A dash in a column of amounts is read as nil.',
    messages: {
      dashes: {
        says: 'The dash in {cells} is read as 0.',
        todo: 'Nothing needs to be done if it means nil. If an amount is missing, enter it.',
      },
    },
  },
  'UNS-08': {
    title: 'Swapped digits',
    demand: 'An amount should not have had two digits swapped.',
    messages: {
      swapped: {
        says: '“{label}” may have had two digits swapped: with {instead} the sum in {sum} is right.',
        todo: 'Compare with the source and correct the amount if it is wrong.',
      },
    },
  },
  'UNS-09': {
    title: 'A nought too many or too few',
    demand: "An amount should not by mistake be 10, 100 or 1,000 times last year's.",
    messages: {
      factor: {
        says: '“{label}” differs by a factor of {factor} from the year before ({other}), though the other rows are much the same.',
        todo: 'Check that the amount has not a nought too many or too few.',
      },
      exchanged: {
        says: 'The amounts of “{label}” and “{other}” ({there}) may have changed places: from the year before they go opposite ways.',
        todo: 'Check that the amounts are in the right rows.',
      },
    },
  },
  'UNS-10': {
    title: 'Thousands written in the same way',
    demand: 'The thousands of a column should all be set apart, or none of them.',
    messages: {
      mixed: {
        says: 'Under “{label}” some amounts are written as {shown} and others as {others}.',
        todo: 'Give the cells the same number format.',
      },
    },
  },
  'UNS-11': {
    title: 'No letter in front of the amount',
    demand: 'An amount should not have a letter in front of it.',
    messages: {
      stray: {
        says: '“{text}” has a letter in front of the amount. What is meant is probably {rest}.',
        todo: 'Remove the letter, so that the amount can be read.',
      },
    },
  },
  'UNS-12': {
    title: 'Every amount has a unit',
    demand: 'Where the unit is written at each amount, none should be without it.',
    messages: {
      without: {
        says: 'In “{label}” the unit is written at the amounts (as in “{example}”), but not at {cells}.',
        todo: 'Write the unit once in the heading and let the cells hold numbers only.',
      },
    },
  },
});
