import type { ekRules } from '../../../rules/ek';
import type { Explanation } from '../model';

export const ekExplanations: Readonly<Record<keyof typeof ekRules, Explanation>> = {
  'EK-01': {
    why: 'Nationella rådet has a recommendation on how much equity is reasonable (2013), and more may affect the allocation of the next year. The steps are given by the association itself with their source; we have not been able to read them.',
    computed:
      'Equity at the end of the year is divided by the funding of the year and compared with the step for so much funding. Nothing is judged without steps in the settings.',
    tolerance: 'None: just the limit is accepted.',
  },
  'EK-02': {
    why: 'Who has too much equity needs a plan for using it.',
    computed:
      'The amount above the steps is worked out for the first year that is above them. Then the first later year within them is looked up. It takes at least two planned years.',
    tolerance: 'Never a fault, only a note.',
  },
  'EK-03': {
    why: "When the state's model of allocation was introduced in 2016, associations were protected from falls of more than 10 per cent, but not those with too much equity. Whether the cap holds today is not confirmed.",
    computed:
      "Where equity is above the steps in a year, the members' money of the next year is compared: if the plan counts on a fall of 10 per cent at most, it is a note.",
    tolerance: '0.05 percentage points above 10 per cent, so that a rounded plan counts as just 10.',
  },
  'EK-04': {
    why: 'Our own proposal: equity below zero means that the debts are larger than the assets, and the members may then have to add money (section 22).',
    computed: 'Every amount of opening and closing equity, and of equity in a balance sheet, should be zero or more.',
    tolerance: 'None: the amounts have to be exact.',
  },
  'EK-05': {
    why: 'Södertälje says that cash at the end of the year may affect the allocation too. If it differs much from equity, that should be explained.',
    computed: 'The difference between cash and equity in the balance sheet is divided by the funding of the year.',
    tolerance: 'The limit in the settings, 20 per cent unless another is given.',
  },
  'EK-06': {
    why: 'Chapter 11 section 1 of the Local Government Act demands decided guidelines for sound financial management, and holds through section 21.',
    computed:
      'In a workbook with financial goals the word for guidelines is looked up in the text. The settings may name the decision instead. Nothing is judged without goals.',
    tolerance: 'Never a fault, only a note.',
  },
};
