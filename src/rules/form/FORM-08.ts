import type { DocumentFactKind } from '../../reading/model';
import { BASIS } from '../facts/basis';
import { placeAt } from '../common/place';
import { shortened } from '../common/text';
import { defineRule } from '../model';
import { annualReportTitle, hasPart } from './annualReport';

const MESSAGES = {
  noIncomeStatement: [],
  noBalanceSheet: [],
  noCashFlow: [],
  noNotes: [],
  noOperatingAccount: [],
} as const;
const PARTS: readonly (readonly [DocumentFactKind, keyof typeof MESSAGES])[] = [
  ['incomeStatement', 'noIncomeStatement'],
  ['balanceSheet', 'noBalanceSheet'],
  ['cashFlow', 'noCashFlow'],
  ['notes', 'noNotes'],
  ['operatingAccount', 'noOperatingAccount'],
];

const STATEMENTS: ReadonlySet<DocumentFactKind> = new Set<DocumentFactKind>([
  'incomeStatement',
  'balanceSheet',
  'cashFlow',
]);

/** An årsredovisning has its parts. */
export const FORM08 = defineRule({
  id: 'FORM-08',
  severity: 'warning',
  basis: BASIS.annualReport,
  certainty: 'deterministic',
  // The act holds for the accounts of 2019 and later.
  years: { from: 2019 },
  messages: MESSAGES,
  check: (reading) => {
    const title = annualReportTitle(reading);
    if (!title) return { checks: 0, findings: [] };
    // Without the förvaltningsberättelse the workbook holds the statements alone, and the rest may stand in another document.
    const isWhole = hasPart('managementReport', reading);
    const wanted = isWhole ? PARTS : PARTS.filter(([part]) => STATEMENTS.has(part));
    const missing = wanted.filter(([part]) => !hasPart(part, reading));
    const label = shortened(title.text);
    return {
      checks: wanted.length,
      findings: missing.map(([, messageId]) => ({
        messageId,
        data: {},
        where: placeAt(title.cell, label),
        ...(isWhole ? {} : ({ severity: 'note' } as const)),
      })),
    };
  },
});
