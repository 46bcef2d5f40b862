import type { kkRules } from '../../../rules/kk';
import type { Explanation } from '../model';

export const kkExplanations: Readonly<Record<keyof typeof kkRules, Explanation>> = {
  'KK-01': {
    why: 'The kommuner are one party together by section 5. If one is missing the others pay too much, and one that is there twice pays too much itself.',
    computed:
      "The kommuner's rows are compared with the members of the year in the settings. Without a list they are compared with the allocation key that the workbook has for the year, or with a list of the members in the workbook.",
    tolerance:
      'None: every kommun should have just one row. Rows that say that they are for extra money or a project are not counted.',
  },
  'KK-02': {
    why: "Our own proposal: shares that are not 100 per cent leave a part of the kommuner's quarter unpaid, or paid twice.",
    computed:
      "The kommuner's shares are added for each year. So are the shares in a row over costs that several share.",
    tolerance: '0.01 percentage points. A difference that comes from shares written with few decimals is a note.',
  },
  'KK-03': {
    why: 'By section 5 the kommuner share their part as they have agreed. The amounts should then follow the key.',
    computed:
      "The kommun's share of the kommuner's part is compared with the amount. The part is their own sum, or half of the state's amount.",
    tolerance:
      'One step for each amount, for instance 1 tkr. Where the key is rounded, what its last digit can give is accepted.',
  },
  'KK-04': {
    why: 'The law lets the kommuner choose a key. If it rests on population, the reader should be able to work it out again: which ages, which date and which numbers.',
    computed:
      "The kommun's number of inhabitants is divided by that of all the kommuner and compared with the share. That is only done where most shares follow the numbers. The heading should name ages and date.",
    tolerance: '0.05 percentage points and half of the last digit. Missing ages or a missing date are a note.',
  },
  'KK-05': {
    why: 'Kommuner sometimes phase in a new key over three years, so that nobody is hit too hard at once. Each year should then follow the plan.',
    computed:
      'The key is compared with what the settings give for the year, or with even steps from the old key to the new: (1 − w) × old + w × new, where w grows to 1.',
    tolerance: '0.05 percentage points.',
  },
  'KK-06': {
    why: 'Our own proposal: a kommun whose contribution changes much needs to know it in good time for its own budget.',
    computed:
      "The contribution is compared with that of the year before: the difference is divided by last year's. Several kommuner in one year are one note.",
    tolerance: 'The limit in the settings, 15 per cent unless another is given.',
  },
  'KK-07': {
    why: "The key rests on the kommuner's agreement (section 5) and on the förbundsordning (section 9 point 8). Without a reference nobody can examine it.",
    computed:
      "The key's table, its headings and the text of the same sheet are searched for a decision or an agreement. The settings may name it instead.",
    tolerance: 'Never a fault, only a note.',
  },
  'KK-08': {
    why: 'The time of notice is three years unless the förbundsordning says shorter (section 27). A member should not pay for years when it is none.',
    computed:
      'The contributions are compared with the dates in the list of members. Where a kommun or a region begins or ceases to pay, the list should have a date. Without a list it is a note.',
    tolerance: 'None: a contribution belongs to a year when the member is one for some day.',
  },
};
