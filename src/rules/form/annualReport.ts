import type { DocumentFact, DocumentFactKind, Reading, TableKind } from '../../reading/model';

type Statement = Extract<DocumentFactKind, 'incomeStatement' | 'balanceSheet' | 'cashFlow'>;
const STATEMENTS: readonly Statement[] = ['incomeStatement', 'balanceSheet', 'cashFlow'];
/** With fewer of its statements a workbook is a part of an annual report at most. */
const FEWEST_STATEMENTS = 2;

/** The title of the annual report that the workbook is: it says so, and has most of the statements. `null` otherwise. */
export function annualReportTitle(reading: Reading): DocumentFact | null {
  const title = reading.document.facts.find(({ kind }) => kind === 'annualReport');
  const statements = STATEMENTS.filter((kind) => hasPart(kind, reading));
  return title && statements.length >= FEWEST_STATEMENTS ? title : null;
}

/** Whether the workbook has a part of an annual report: a heading for it, or its table. */
export function hasPart(part: DocumentFactKind, { document, tables }: Reading): boolean {
  const hasTable = tables.some(({ kind }) => TABLES_OF[part]?.includes(kind));
  return hasTable || document.facts.some(({ kind }) => kind === part);
}

const TABLES_OF: Partial<Readonly<Record<DocumentFactKind, readonly TableKind[]>>> = {
  incomeStatement: ['incomeStatement'],
  balanceSheet: ['balanceSheet'],
  cashFlow: ['cashFlow'],
  // The driftredovisning sets the outcome against the budget.
  operatingAccount: ['followUp'],
};
