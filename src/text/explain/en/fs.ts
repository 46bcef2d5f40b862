import type { fsRules } from '../../../rules/fs';
import type { Explanation } from '../model';

export const fsExplanations: Readonly<Record<keyof typeof fsRules, Explanation>> = {
  'FS-01': {
    why: "By section 5 of the act on financial coordination the state pays half, the regions a quarter and the kommuner a quarter. Försäkringskassan pays the whole of the state's part.",
    computed:
      "The state's amount is compared with what regions and kommuner pay together. Where no part fits another, it is compared with half of the members' total instead.",
    tolerance:
      'Each part may be one step from its exact share at most. The step is the last digit that the amounts are written with, for instance 1 tkr. Larger differences that only come from several amounts being rounded are a note.',
  },
  'FS-02': {
    why: "By section 5 the regions together pay a quarter of the members' money. Several regions are one party and share the quarter.",
    computed:
      "The regions' amounts are added and compared with half of the state's amount, or with a quarter of the members' total where no part fits another.",
    tolerance:
      'Each part may be one step from its exact share at most. The step is the last digit that the amounts are written with, for instance 1 tkr. Larger differences that only come from several amounts being rounded are a note.',
  },
  'FS-03': {
    why: "By section 5 the kommuner together pay a quarter of the members' money. How they share it is for them to agree on.",
    computed:
      "The kommuner's amounts are added and compared with half of the state's amount, or with a quarter of the members' total where no part fits another.",
    tolerance:
      'Each part may be one step from its exact share at most. The step is the last digit that the amounts are written with, for instance 1 tkr. Larger differences that only come from several amounts being rounded are a note.',
  },
  'FS-04': {
    why: 'A wrong total makes every share wrong. A total that does not fit is also the usual fault when a row is added.',
    computed:
      "The members' rows are added and compared with the total that is given for them, in the same table or in another for the same year.",
    tolerance: 'None between amounts in the same unit. A difference no larger than a rounding is a note.',
  },
  'FS-05': {
    why: 'The shares of the law are of the money that the members themselves transfer (sections 5 and 6). With ESF money, interest or equity counted in, the shares mislead.',
    computed:
      'Where the shares do not fit, they are tried with the other money counted in. If they fit then, the rows are named.',
    tolerance: 'The same as for the shares: one step for amounts and half of the last digit for percentages.',
  },
  'FS-06': {
    why: "By section 5 Försäkringskassan pays the whole of the state's half. Arbetsförmedlingen takes part in the coordination but has no contribution of its own.",
    computed:
      'A row for Arbetsförmedlingen among the members should be empty or zero. It is accepted where it is a part of a total for the state.',
    tolerance: 'None: every amount above zero is pointed out.',
  },
  'FS-07': {
    why: 'Several regions are one party and share their quarter as they have agreed (section 5, third paragraph).',
    computed:
      "The regions' shares are added up to 100 per cent. Each region's amount is compared with its share of the regions' part.",
    tolerance: '0.01 percentage points for the sum of the shares and one step for each amount.',
  },
  'FS-08': {
    why: 'By section 5 a, a kommun outside every region pays half when no region is a member. Gotland is such a kommun.',
    computed: "The kommun's amount is compared with the state's: they should be equal.",
    tolerance:
      'Each part may be one step from its exact share at most. The step is the last digit that the amounts are written with, for instance 1 tkr. Larger differences that only come from several amounts being rounded are a note.',
  },
  'FS-09': {
    why: 'It follows from section 5 that the regions, and the kommuner, pay half of what the state pays. The rule is for where only one of them stands beside the state, so that the whole cannot be judged.',
    computed:
      "The amount of the regions or the kommuner is compared with half of the state's. Nothing is judged where the settings say that higher contributions are agreed.",
    tolerance: 'One step, that is the last digit that the amounts are written with.',
  },
  'FS-10': {
    why: 'A percentage that does not fit the amount beside it makes the reader unsure of both.',
    computed:
      "Each share is worked out from the amount and the members' total, or the party's own part, and compared with what is written. Shares without amounts should add up to 100 per cent. Of other shares, such as each insats in the budget, the one is found that alone does not follow the calculation of the rest.",
    tolerance:
      'Half of the last digit: 0.5 percentage points without decimals and 0.05 with one, and beside that what the rounding of amounts can give.',
  },
  'FS-11': {
    why: 'Members pay in money (finsam.se). Staff, premises and time are given to the activity, not contributed to the association.',
    computed:
      "The labels of the members' rows are searched for words like staff, premises, time and in kind. Only the user can tell whether the amount is money.",
    tolerance: 'Never a fault but a question: the rule gives a note at most.',
  },
  'FS-12': {
    why: 'By section 6 it is the members that transfer money for the financial coordination. In 2022 Nationella rådet advised against seeking money from others. Such money should therefore be recognisable.',
    computed:
      'Rows of income from others than the members are looked up. If the label does not say who pays, and there is no comment, it is a warning. Named sources without a comment are told once in a note. So is a grant from ESF that the text tells of and the budget does not show.',
    tolerance: 'None: the rule looks at labels and comments, not at amounts.',
  },
  'FS-13': {
    why: 'The state has used a cap of 10 per cent a year on falls. A larger fall, or a plan that counts on just the cap, is something that the board should know of.',
    computed:
      "The state's amount is compared with the year before: the fall is divided by last year's amount. Where the state's part is not written out, the members' total is used.",
    tolerance: 'The limit in the settings, 10 per cent unless another is given. Just the limit is accepted.',
  },
  'FS-14': {
    why: 'Försäkringskassan gives a preliminary notice in the autumn. Without a mark and a date the reader cannot know whether the amount is final.',
    computed:
      "Words like preliminary and requested are looked up beside the state's amount, and so is what the settings say. A preliminary amount should have a date and not remain in a decided budget. Nothing is judged without a mark.",
    tolerance: 'Never a fault, only a note.',
  },
  'FS-15': {
    why: 'Members pay by month, quarter or year. If the instalments are not the contribution of the year, the member pays too much or too little.',
    computed:
      "The year's instalments are added for each member and compared with the contribution of the year, in the same row or in the table of contributions.",
    tolerance: 'None, but for what comes from each instalment being rounded; that is a note.',
  },
  'FS-16': {
    why: 'Our own proposal: the director needs to see which members have not paid what has fallen due.',
    computed: 'What is paid is compared with what has fallen due, member by member.',
    tolerance: 'None: the amounts have to be exact.',
  },
  'FS-17': {
    why: 'By section 22 the members are to add what is missing when the association cannot pay a debt, each by its share under section 5. Equity below zero means that the debts are larger than the assets.',
    computed:
      "The shortage in equity is shared out by the members' contributions, in whole units so that the parts come to just the shortage. Nothing is said where the members' shares are not those of the law.",
    tolerance: 'None: the parts are exactly the whole amount.',
  },
};
