import type { goalRules } from '../../../rules/goal';
import type { Explanation } from '../model';

export const goalExplanations: Readonly<Record<keyof typeof goalRules, Explanation>> = {
  'GOAL-01': {
    why: 'Kommunallagen chapter 11 section 6 applies through section 21 of act 2003:1210: the budget has financial goals, and the plan for the activity has goals and guidelines.',
    computed:
      'The program looks for headings of goals. Under a heading that just says “Mål” there should be at least one financial goal and one for the activity. A heading for one kind only should have at least one such goal under it. A workbook without headings of goals is not tested.',
    tolerance: 'No limit: one goal of each kind is enough.',
  },
  'GOAL-02': {
    why: 'By kommunallagen chapter 12 section 2 the auditors judge whether the result agrees with the goals that were decided. That is only possible for a goal that can be measured.',
    computed:
      'From each goal the program reads a number, what it counts, and whether it is a least or a most: “minst 380 individer”, “hälften av deltagarna”, “tre av fyra”. Years, dates, sections and numbers of acts are no numbers of a goal. Where there is a column for targets, that holds. Goals that can be answered with yes or no, that have a date or that compare two amounts need no number.',
    tolerance: 'No limit. Overall aims and visions are not tested.',
  },
  'GOAL-03': {
    why: 'More than 100 per cent of the participants is nearly always a slip, and a share without a base can be worked out in several ways. The plan of Södertälje for 2019 has nine goals in per cent that all say what they are a part of.',
    computed:
      'For each goal in per cent the number is held against 0 and 100, and the words around it are read to see what the share is of: “av de som avslutas”, “andelen deltagare”. Increases and decreases are not tested, nor are financial goals: they may be more than 100 per cent.',
    tolerance: 'None: 0 and 100 per cent are allowed, what is above or below is not.',
  },
  'GOAL-04': {
    why: 'By kommunallagen chapter 12 section 2 the auditors judge whether the result agrees with the goals. For that, each goal needs an outcome in the annual report.',
    computed:
      'In a table of goals with a column for outcomes, the column should be filled in on every row. In an annual report an empty outcome is a warning; during the year a note, and only where most other goals have an outcome.',
    tolerance: 'No limit. An outcome in words, such as “mäts först 2027”, is enough.',
  },
  'GOAL-05': {
    why: "Finsamkoll's own proposal: an assessment that contradicts the figures beside it leaves the reader unable to trust either.",
    computed:
      'The target is held against the outcome, the way the goal says (at least or at most). If the assessment says “uppfyllt” though the outcome does not reach the goal, or “ej uppfyllt” though it does, that is shown. “Delvis” and goals of an increase or a decrease are not tested.',
    tolerance:
      'An outcome also counts as reached where it reaches the goal as it is shown, rounded: 69.6 % shown as 70 %.',
  },
  'GOAL-06': {
    why: "In Västra Östergötland's plan for 2015 an intervention had no row in the budget. An intervention without a goal, a target group or money cannot be followed up.",
    computed:
      'In a register of interventions with columns for target group, goal or amount, each intervention should have them filled in where another one has. An intervention of a register without amounts, or of the settings, should be a row of the budget. Names are compared without punctuation, and it is enough that one is part of the other.',
    tolerance: 'No limit. Where the names differ much you get a note that you can ignore.',
  },
  'GOAL-07': {
    why: 'The evaluation of the MMR team in DELTA shows why: an intervention was closed because few went on to work. The board needs to see when cost and result do not go together.',
    computed:
      'Cost divided by the number of participants. There is a note where an intervention has cost money but has no participants, where at least five have finished and none has gone to work or studies, and where a stated cost per participant is not the cost divided by the number. That interventions cost differently per participant is no fault and is not shown.',
    tolerance: 'One unit of the last digit of the stated cost per participant.',
  },
  'GOAL-08': {
    why: 'The plan of Västerås wants gender equality to be seen in all follow-up. Where a plan promises figures by sex, they should be there.',
    computed:
      'If the workbook says that figures are split by sex, some table of participants should have columns for women and men. Where there are such columns, women + men (+ others) is held against the number of participants on each row.',
    tolerance: 'None: the numbers should agree exactly.',
  },
  'GOAL-09': {
    why: 'In the evaluation of the MMR team the staff is 1 + 1 + 1 + 1 + 0.75 + 0.2 + 0.05 = 5.0 posts. Staff is the largest cost of most interventions, so the total should be right.',
    computed:
      'The posts of a list with a column for full-time posts are added and held against the row of the total. The same goes for a sum in text: “1,0 + 0,75 = 1,75 tjänster”.',
    tolerance: '0.05 of a post where the parts have more decimals than the total, otherwise none.',
  },
};
