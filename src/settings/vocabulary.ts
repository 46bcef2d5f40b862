/**
 * The words that a correction in the settings may use for tables, columns and rows. They are those of the reading's model;
 * a test holds the two lists together.
 */
export const TABLE_KINDS = [
  'budget',
  'contributions',
  'key',
  'followUp',
  'instalments',
  'incomeStatement',
  'balanceSheet',
  'cashFlow',
  'intervention',
  'detail',
  'periods',
  'other',
] as const;

export const COLUMN_KINDS = [
  'budget',
  'plan',
  'forecast',
  'actual',
  'variance',
  'previousYear',
  'revisedBudget',
  'amount',
  'share',
  'key',
  'change',
  'instalment',
  'paid',
  'due',
  'period',
  'periodTotal',
  'remaining',
  'population',
  'comment',
  'status',
  'account',
  'date',
  'other',
] as const;

export const ROW_ROLES = ['heading', 'line', 'sum', 'note'] as const;

export const ROW_SIDES = ['income', 'cost', 'equity', 'asset', 'liability', 'none'] as const;

export const ROW_CONCEPTS = [
  'contribution',
  'externalIncome',
  'interest',
  'otherIncome',
  'totalIncome',
  'totalContributions',
  'totalCost',
  'result',
  'frame',
  'grandTotal',
  'openingEquity',
  'closingEquity',
  'equity',
  'equityUse',
  'equityChange',
  'deficitCover',
  'audit',
  'board',
  'office',
  'intervention',
  'unallocated',
  'depreciation',
  'financialCost',
  'assets',
  'equityAndLiabilities',
  'liabilities',
  'provisions',
  'longTermDebt',
  'shortTermDebt',
  'cash',
  'openingCash',
  'closingCash',
  'cashFlow',
] as const;
