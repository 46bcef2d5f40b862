import type { mycRules } from '../../../rules/myc';
import type { Explanation } from '../model';

export const mycExplanations: Readonly<Record<keyof typeof mycRules, Explanation>> = {
  'MYC-01': {
    why: 'If the chain between the years breaks, the rest of the plan rests on an amount that is not there. In Västerås 2019 it was 7 tkr.',
    computed:
      'The opening equity of a year is compared with what the year before closes with: what is stated, or opening plus income less costs. Where the years stand in tables of their own outside the plan it is a note, since the first year may have gone otherwise.',
    tolerance: 'None, but for what comes from rounded amounts; that is a note.',
  },
  'MYC-02': {
    why: 'The closing equity is what the association has left, and follows from the other amounts.',
    computed: 'Opening equity plus income less costs is compared with the closing.',
    tolerance: 'None, but for what comes from rounded amounts; that is a note.',
  },
  'MYC-03': {
    why: 'Our own proposal: planned equity below zero means that the plan cannot be paid for.',
    computed:
      'The equity at the end of each planned year is compared with the floor in the settings, zero unless another is given.',
    tolerance: 'None: the amounts have to be exact.',
  },
  'MYC-04': {
    why: 'Chapter 11 section 6 of the Local Government Act demands an economic plan for three years with the budget year first, and holds through section 21.',
    computed: 'The budget year and the two years after it are looked up in the tables of the workbook.',
    tolerance: 'None: all three years should be there.',
  },
  'MYC-05': {
    why: 'The frame is the figure that spreads to texts and minutes. In Västerås 2019 it was 7 tkr wrong.',
    computed: 'The income and the equity of the year are added and compared with the frame that is given.',
    tolerance: 'None, but for what comes from rounded amounts; that is a note.',
  },
  'MYC-06': {
    why: 'Our own proposal: deficits in every year only work as long as equity lasts. The board needs to know how long.',
    computed:
      'If every planned year has a deficit, what is left after the last is divided by the deficit of that year.',
    tolerance: 'None: a single year without a deficit is enough.',
  },
  'MYC-07': {
    why: 'Our own proposal: the budget should begin where the accounts end. An old amount from an earlier version is easily left behind.',
    computed:
      'The opening equity is compared with equity in the balance sheet of the year before, with the forecast in a follow-up, or with the settings. One that fits is enough.',
    tolerance: 'None between amounts of the same step, otherwise the last digit of the coarser.',
  },
  'MYC-08': {
    why: 'An insats has an end. Money after it is often left by mistake, and an empty year before it may have been forgotten.',
    computed:
      'Start and end of an insats are taken from the settings, from columns of start and end, or from the words of the row. Each planned year is compared with them.',
    tolerance: 'None: an amount belongs to a year when the insats runs for some day.',
  },
  'MYC-09': {
    why: 'Our own proposal: a grant for September to August belongs to two years. All of it in one makes the result of both wrong.',
    computed:
      'The grant is split by months: grant × months of the year ÷ all months. The time has to begin on the first and end on the last day of a month; otherwise nothing is judged.',
    tolerance:
      '1 in the unit of the table. Another split than by months is a note; the whole grant in one year is a warning.',
  },
  'MYC-10': {
    why: 'By chapter 11 section 6 of the Local Government Act the budget should show the economic position at the end of the budget year.',
    computed:
      'A row for the closing equity is looked up, or the opening of the next year. That is only done where the budget speaks of equity or has a deficit.',
    tolerance: 'None: the row is there or missing.',
  },
};
