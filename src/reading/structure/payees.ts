import type { BudgetTable, TableRow } from '../model';

/** What a list calls itself, or heads its names with, when those in it are paid by the förbund. */
const PAID_OUT =
  /(?<!\p{L})(?:utbetal(?:da?|t|as|at|ade|ning(?:ar)?)(?!\p{L})|ersättning(?:ar)? till|köp(?:t|ta)? (?:av )?(?:tjänst|insats|verksamhet|plats)|köp (?:av|från)|(?:bidrag|medel|stöd) till (?:insats|utförar|projekt|aktör|anordnar))|mottagar|insatsägar|utförar|anordnar|leverantör/iu;
/** What a column is headed with where each row names who gets the money. */
const PAYEE = /mottagar|insatsägar|utförar|anordnar|leverantör/iu;
/** What only stands over what the members pay. */
const PAID_IN = /medlem|avgift|finansi|inbetal|rekvi|(?:bidrag|medel|insats|betalt?) från|andel av|(?<!\p{L})5 ?§/iu;

/**
 * A list of kommuner, regioner and authorities that the förbund pays ("Mottagare", "Ersättning till insatsägare") is a list of
 * costs: nothing in it is a member's contribution, so nobody in it is taken for a member that pays.
 */
export function withPayees(table: BudgetTable): BudgetTable {
  return isPaidOut(table) ? { ...table, kind: 'detail', rows: table.rows.map(asPayee) } : table;
}

function isPaidOut({ kind, title, sheet, labelHeading = '', columns }: BudgetTable): boolean {
  if (kind !== 'contributions') return false;
  const names = [title.text, sheet, labelHeading];
  const headings = columns.map(({ heading }) => heading);
  if ([...names, ...headings].some((text) => PAID_IN.test(text))) return false;
  return names.some((text) => PAID_OUT.test(text)) || headings.some((text) => PAYEE.test(text));
}

function asPayee(row: TableRow): TableRow {
  const isIncome = row.concept === 'contribution' || row.concept === 'totalContributions';
  return { ...row, member: null, concept: isIncome ? null : row.concept, side: 'cost' };
}
