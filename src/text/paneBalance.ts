import type { Language } from '../money';

/** Amounts of one year as the reader sees them, unit and all. */
export interface BalanceAmounts {
  readonly income: string;
  readonly cost: string;
  /** How far income and costs are apart. */
  readonly apart: string;
}

/** Amounts of the frame test. */
export interface FrameAmounts {
  readonly cost: string;
  readonly frame: string;
  /** How far the frame and the costs are apart. */
  readonly apart: string;
}

/** The two tests of a balanced budget, each in a sentence or two with its figures. */
export interface BalanceSentences {
  readonly law: {
    readonly met: (amounts: BalanceAmounts) => string;
    readonly even: (amounts: BalanceAmounts) => string;
    readonly broken: (amounts: BalanceAmounts) => string;
  };
  readonly frame: {
    readonly met: (amounts: FrameAmounts) => string;
    readonly metByIncome: string;
    readonly broken: (amounts: FrameAmounts) => string;
  };
}

const SENTENCES: Readonly<Record<Language, BalanceSentences>> = {
  sv: {
    law: {
      met: ({ income, cost, apart }) =>
        `Intäkterna (${income}) är ${apart} högre än kostnaderna (${cost}), som lagen kräver.`,
      even: ({ cost }) =>
        `Intäkterna och kostnaderna är lika stora (${cost}). Lagen kräver att intäkterna överstiger kostnaderna.`,
      broken: ({ income, cost, apart }) =>
        `Kostnaderna (${cost}) är ${apart} högre än intäkterna (${income}). Enligt lagen ska intäkterna överstiga kostnaderna.`,
    },
    frame: {
      met: ({ cost, frame, apart }) =>
        `Kostnaderna (${cost}) ryms i intäkterna och det egna kapitalet tillsammans (${frame}). Av ramen blir ${apart} kvar.`,
      metByIncome: 'Kostnaderna ryms i intäkterna, så eget kapital behövs inte.',
      broken: ({ cost, frame, apart }) =>
        `Kostnaderna (${cost}) är ${apart} högre än intäkterna och det egna kapitalet tillsammans (${frame}).`,
    },
  },
  en: {
    law: {
      met: ({ income, cost, apart }) =>
        `Income (${income}) is ${apart} higher than the costs (${cost}), as the law demands.`,
      even: ({ cost }) => `Income and costs are equal (${cost}). The law demands that income is higher than the costs.`,
      broken: ({ income, cost, apart }) =>
        `The costs (${cost}) are ${apart} higher than income (${income}). By law, income is to be higher than the costs.`,
    },
    frame: {
      met: ({ cost, frame, apart }) =>
        `The costs (${cost}) fit in income and equity together (${frame}). Of the frame, ${apart} is left.`,
      metByIncome: 'The costs fit in the income, so no equity is needed.',
      broken: ({ cost, frame, apart }) =>
        `The costs (${cost}) are ${apart} higher than income and equity together (${frame}).`,
    },
  },
};

/** The sentences of the balance tests in a language. */
export function balanceSentences(language: Language): BalanceSentences {
  return SENTENCES[language];
}
