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
});
