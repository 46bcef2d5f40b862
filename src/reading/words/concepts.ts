import type { Concept, Side } from '../model';
import type { LabelWord } from './vocabulary';

/** What only a reading of the whole label can find: a member's name, a dash between blanks. */
export type LabelMeaning = LabelWord | 'member' | 'minus' | 'unknown';

/**
 * What a combination of words means. The first rule that fits gives the concept; a rule fits when the label has all words
 * of one of its `when` alternatives, and none of `unless`.
 */
export interface ConceptRule {
  /** `null`: the side is known, but there is no concept for it. */
  readonly concept: Concept | null;
  readonly side: Side;
  /** Alternatives, parted by commas; each names meanings of `vocabulary.ts`, parted by blanks, that must all be there. */
  readonly when: string;
  readonly unless?: string;
  /** Present: nothing but `when`, these and neutral words may stand in the label. */
  readonly onlyWith?: string;
  /** What a row of this label is when the label has no word for a sum. */
  readonly sum?: 'subtotal' | 'total' | 'maybe';
  /** The label opens a section when the row has no amounts; `maybe` when not given. */
  readonly heading?: 'yes' | 'no';
  /** The place in the table has to confirm it. */
  readonly possible?: true;
}

/** Meanings that change nothing about what the rest of the label means. */
export const NEUTRAL: readonly LabelMeaning[] = [
  'filler',
  'outOf',
  'ofWhich',
  'sum',
  'total',
  'subtotal',
  'exceptFor',
  'after',
  'minus',
];

/** Each alternative together with a word for a sum: `income` → `sum income, total income, subtotal income`. */
const totalOf = (alternatives: string): string =>
  alternatives
    .split(',')
    .flatMap((words) => ['sum', 'total', 'subtotal'].map((total) => `${total} ${words.trim()}`))
    .join(', ');

/** In order: the more particular before the general. */
export const CONCEPT_RULES: readonly ConceptRule[] = [
  { concept: null, side: 'none', when: 'number', heading: 'no' },

  // Cash flow and balance sheet
  {
    concept: 'openingCash',
    side: 'none',
    when: 'cash opening, cash openingTime, cash earlierYear',
    heading: 'no',
  },
  { concept: 'closingCash', side: 'none', when: 'cash closing, cash closingTime', heading: 'no' },
  {
    concept: null,
    side: 'none',
    when: 'cashFlow cashFlowKind, cashFlow result, cashFlowKind change',
    sum: 'subtotal',
  },
  { concept: 'cashFlow', side: 'none', when: 'cashFlow, change cash', sum: 'total' },
  {
    concept: 'equityAndLiabilities',
    side: 'liability',
    when: 'equity liability, equity liabilityKind, equity provision liability',
    unless: 'asset',
    sum: 'maybe',
    heading: 'yes',
  },
  { concept: 'assets', side: 'asset', when: 'asset', onlyWith: '', sum: 'maybe', heading: 'yes' },
  { concept: null, side: 'asset', when: 'assetKind, asset', unless: 'cost income equity change' },
  {
    concept: 'shortTermDebt',
    side: 'liability',
    when: 'shortTerm liability, shortTerm liabilityKind',
    unless: 'change',
    sum: 'maybe',
  },
  {
    concept: 'longTermDebt',
    side: 'liability',
    when: 'longTerm liability, longTerm liabilityKind',
    unless: 'change',
    sum: 'maybe',
  },
  {
    concept: 'liabilities',
    side: 'liability',
    when: 'liability',
    onlyWith: 'provision',
    sum: 'maybe',
    heading: 'yes',
  },
  { concept: null, side: 'liability', when: 'liabilityKind, liability', unless: 'change cost' },
  { concept: 'provisions', side: 'liability', when: 'provision', onlyWith: '', sum: 'maybe', possible: true },
  { concept: 'cash', side: 'asset', when: 'cash', unless: 'costKind cost interest change cover', heading: 'no' },

  // Figures that look like a result and are none
  { concept: null, side: 'none', when: 'balanceRequirement', sum: 'total', heading: 'no' },
  { concept: null, side: 'none', when: 'netCost', onlyWith: 'operations budget', sum: 'total', heading: 'no' },
  {
    concept: null,
    side: 'none',
    when: `result after equity, result after ownFunds, result after use, result closingTime fromEquity, result after
      cover`,
    unless: 'retained',
    sum: 'total',
    heading: 'no',
  },
  {
    concept: null,
    side: 'none',
    when: 'interestIncome financialCost, interest financialCost, financialItems',
    onlyWith: 'income cost interest',
    sum: 'maybe',
  },

  // Eget kapital and what is done with it
  {
    concept: 'frame',
    side: 'none',
    when: totalOf(
      'income equity, income ownFunds, income retained, grant equity, contribution equity, financing equity, party equity, funds equity, income surplus',
    ),
    unless: 'opening closing openingTime closingTime change',
    heading: 'no',
  },
  {
    concept: 'frame',
    side: 'none',
    when: 'income equity, contribution equity, grant equity, income ownFunds',
    unless: 'use cover deficit opening closing openingTime closingTime change fromEquity to',
    sum: 'maybe',
    possible: true,
  },
  {
    concept: 'deficitCover',
    side: 'none',
    when: `cover deficit, cover equity, cover ownFunds, cover surplus, financing deficit, cover result`,
    heading: 'no',
  },
  {
    concept: 'equityChange',
    side: 'equity',
    when: 'change equity, change retained',
    unless: 'cash',
    heading: 'no',
  },
  {
    concept: 'equityUse',
    side: 'equity',
    when: `use equity, use ownFunds, use retained, use surplus, use funds earlierYear, use result earlierYear,
      financing equity, financing retained, financing surplus, financing ownFunds`,
    unless: 'closingTime laterYear',
    heading: 'no',
  },
  {
    concept: 'closingEquity',
    side: 'equity',
    when: `closing equity, closing balance, closing surplus, closing retained, closing funds, closing ownFunds,
      closing result, closing deficit, equity closingTime, surplus closingTime, retained closingTime, ownFunds
      closingTime, funds closingTime, balance closingTime, financialPosition closingTime, equity laterYear,
      retained laterYear, surplus laterYear, ownFunds laterYear, funds laterYear, brought laterYear, brought to
      equity`,
    unless: 'asset assetKind liability cash intervention',
    heading: 'no',
  },
  {
    concept: 'openingEquity',
    side: 'equity',
    when: `opening equity, opening balance, opening surplus, opening retained, opening funds, opening ownFunds,
      opening result, opening deficit, opening financialPosition, equity openingTime, surplus openingTime,
      retained openingTime, ownFunds openingTime, funds openingTime, balance openingTime, financialPosition
      openingTime, brought earlierYear, retained earlierYear, equity earlierYear, balance earlierYear`,
    unless: 'asset assetKind liability cash intervention use',
    heading: 'no',
  },
  {
    concept: 'openingEquity',
    side: 'equity',
    when: `surplus earlierYear, deficit earlierYear, funds earlierYear, result earlierYear, surplusOrDeficit
      earlierYear, brought surplus, brought equity, brought funds, brought balance, brought result, retained brought, closingTime
      earlierYear`,
    unless: 'asset assetKind liability cash intervention use to laterYear ownFunds',
    heading: 'no',
    possible: true,
  },
  {
    concept: 'openingEquity',
    side: 'equity',
    when: 'outOf earlierYear',
    onlyWith: 'funds budget',
    heading: 'no',
    possible: true,
  },
  { concept: 'equityChange', side: 'equity', when: 'to equity', unless: 'use cover brought laterYear', heading: 'no' },
  { concept: 'equityUse', side: 'equity', when: 'ownFunds', unless: 'asset liability', heading: 'no' },
  { concept: 'equityUse', side: 'equity', when: 'fromEquity', unless: 'fee asset liability cost', heading: 'no' },
  {
    concept: 'openingEquity',
    side: 'equity',
    when: 'opening',
    onlyWith: 'operations budget',
    heading: 'no',
    possible: true,
  },
  {
    concept: 'closingEquity',
    side: 'equity',
    when: 'closing',
    onlyWith: 'operations budget',
    heading: 'no',
    possible: true,
  },
  {
    concept: 'equity',
    side: 'equity',
    when: `retained result, retained surplus, retained deficit, retained surplusOrDeficit, retained funds, retained
      balance`,
    unless: 'use intervention asset liability',
    heading: 'no',
    possible: true,
  },
  {
    concept: 'equity',
    side: 'equity',
    when: 'equity, financialPosition',
    unless: 'asset liability costKind cost income count statement',
    sum: 'maybe',
  },

  // Result
  {
    concept: 'result',
    side: 'none',
    when: 'result, surplusOrDeficit, difference income cost, minus income cost',
    onlyWith: 'surplus deficit surplusOrDeficit income cost difference budget net balance earlierYear',
    sum: 'total',
    heading: 'no',
  },
  {
    concept: 'result',
    side: 'none',
    when: 'result, surplus, deficit',
    onlyWith:
      'surplus deficit surplusOrDeficit income cost difference budget net balance operations financialItems depreciation financialPosition',
    sum: 'total',
    heading: 'no',
    possible: true,
  },
  {
    concept: 'result',
    side: 'none',
    when: 'balance, difference, net',
    onlyWith: 'balance difference net budget',
    sum: 'total',
    heading: 'no',
    possible: true,
  },

  // Totals
  {
    concept: 'totalContributions',
    side: 'income',
    when: totalOf('contribution, grant party, income party, party, funds party, fee party, financing party'),
    unless: 'external other ownOrganisation to cost member',
    heading: 'no',
  },
  {
    concept: 'totalContributions',
    side: 'income',
    when: totalOf('grant, fee'),
    onlyWith: 'operations budget',
    heading: 'no',
    possible: true,
  },
  {
    concept: 'totalIncome',
    side: 'income',
    when: totalOf('income'),
    onlyWith: 'operations budget financing grant net funds',
    heading: 'no',
  },
  {
    concept: 'totalIncome',
    side: 'income',
    when: 'income',
    onlyWith: 'operations budget financing funds',
    sum: 'maybe',
    heading: 'yes',
    possible: true,
  },
  { concept: 'totalCost', side: 'cost', when: totalOf('cost'), onlyWith: 'operations budget net', heading: 'no' },
  {
    concept: 'totalCost',
    side: 'cost',
    when: 'cost',
    onlyWith: 'operations budget',
    sum: 'maybe',
    heading: 'yes',
    possible: true,
  },
  {
    concept: 'frame',
    side: 'none',
    when: 'frame',
    onlyWith: 'budget funds grant contribution party income operations financing',
    sum: 'maybe',
    heading: 'no',
  },
  {
    concept: 'frame',
    side: 'none',
    when: totalOf('financing, funds'),
    onlyWith: 'budget operations',
    heading: 'no',
    possible: true,
  },
  {
    concept: 'grandTotal',
    side: 'none',
    when: `${totalOf('budget')}, budget total`,
    onlyWith: 'operations',
    sum: 'total',
    heading: 'no',
  },

  // Income
  { concept: null, side: 'cost', when: 'contribution ownOrganisation, fee ownOrganisation, ownOrganisation' },
  {
    concept: null,
    side: 'cost',
    when: 'grant to, fee to, funds to, financing to, provision to, contribution to, repayment to',
    unless: 'operations board audit office intervention',
  },
  {
    concept: 'externalIncome',
    side: 'income',
    when: `external income, external grant, external contribution, external funds, external incomeKind, external
      fee, external financing`,
    unless: 'cost costKind',
  },
  { concept: 'externalIncome', side: 'income', when: 'sales', unless: 'cost costKind', heading: 'no' },
  { concept: 'externalIncome', side: 'income', when: 'other grant', unless: 'member party cost', heading: 'no' },
  {
    concept: 'otherIncome',
    side: 'income',
    when: 'other income, other incomeKind, other financing, repayment',
    unless: 'cost',
  },
  { concept: 'interest', side: 'income', when: 'interestIncome', unless: 'cost', heading: 'no' },
  { concept: 'interest', side: 'income', when: 'interest', unless: 'cost costKind', heading: 'no', possible: true },
  {
    concept: 'contribution',
    side: 'income',
    when: 'contribution, grant party, income party, funds party, fee party, financing party',
    unless: 'cost external',
  },
  {
    concept: 'contribution',
    side: 'income',
    when: `grant member, income member, contribution member, fee member, funds member, financing member`,
    unless: 'cost costKind intervention external office board',
  },
  {
    concept: 'contribution',
    side: 'income',
    when: 'grant, party',
    onlyWith: 'budget operations party grant',
    heading: 'yes',
    possible: true,
  },
  { concept: 'otherIncome', side: 'income', when: 'incomeKind', unless: 'cost', heading: 'no' },
  { concept: null, side: 'income', when: 'financing', onlyWith: 'budget operations', sum: 'maybe', heading: 'yes' },

  // Costs
  { concept: null, side: 'none', when: 'frame intervention', sum: 'maybe' },
  { concept: 'financialCost', side: 'cost', when: 'financialCost, interest cost', heading: 'no' },
  { concept: 'depreciation', side: 'cost', when: 'depreciation', heading: 'no' },
  { concept: 'unallocated', side: 'cost', when: 'unallocated', heading: 'no' },
  { concept: 'audit', side: 'cost', when: 'audit', unless: 'advice' },
  { concept: 'board', side: 'cost', when: 'board' },
  { concept: 'office', side: 'cost', when: 'office' },
  {
    concept: 'intervention',
    side: 'cost',
    when: 'interventions',
    onlyWith: 'cost intervention',
    sum: 'maybe',
    heading: 'yes',
  },
  { concept: 'intervention', side: 'cost', when: 'intervention', unless: 'income incomeKind' },
  { concept: null, side: 'cost', when: 'other cost, cost, costKind, advice', unless: 'income incomeKind' },
  { concept: 'externalIncome', side: 'none', when: 'external', possible: true },
  { concept: null, side: 'income', when: 'income', unless: 'cost' },
];
