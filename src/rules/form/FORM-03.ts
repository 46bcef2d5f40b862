import type { Reading } from '../../reading/model';
import type { Settings } from '../../settings/model';
import { BASIS } from '../facts/basis';
import { defineRule, type AnyDraft } from '../model';
import { isAnnualReportSheet, type DatedDecision } from './decisions';

const MESSAGES = { late: ['year', 'date', 'deadline'] } as const;

/** The årsredovisning is ready by 31 March of the year after. */
export const FORM03 = defineRule({
  id: 'FORM-03',
  severity: 'warning',
  basis: BASIS.reportDate,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['documents.annualReportOn'],
  check: (reading, settings) => {
    const [first] = decisionsOf(reading, settings);
    return first ? { checks: 1, findings: findingOf(first, reading) } : { checks: 0, findings: [] };
  },
});

interface ReportDecision extends DatedDecision {
  /** The year that the report is about, where the workbook says so. */
  readonly year: number | null;
}

/** The days on which the årsredovisning was decided, the first one first. */
function decisionsOf(reading: Reading, { documents }: Settings): readonly ReportDecision[] {
  const { facts } = reading.document;
  const title = facts.find(({ kind, year }) => kind === 'annualReport' && year !== null)?.year ?? null;
  const said = facts.filter(({ kind }) => kind === 'annualReportDecided');
  const onItsSheets = [
    ...reading.statements.filter(({ kind }) => kind === 'decision'),
    ...facts.filter(({ kind }) => kind === 'decided'),
  ].filter(({ cell, text }) => isAnnualReportSheet(cell.sheet, reading) && !/budget|plan/i.test(text));
  const set = documents.annualReportOn ? [{ date: documents.annualReportOn, cell: null, year: title }] : [];
  return [
    ...set,
    ...said.flatMap(({ date, cell, year }) => (date ? [{ date, cell, year: year ?? title }] : [])),
    ...(title === null ? [] : onItsSheets.flatMap(({ date, cell }) => (date ? [{ date, cell, year: title }] : []))),
  ].sort((a, b) => a.date.localeCompare(b.date));
}

function findingOf({ date, cell, year: said }: ReportDecision, reading: Reading): readonly AnyDraft<typeof MESSAGES>[] {
  const decided = Number(date.slice(0, 4));
  // It may be a year late; a report of any other year than these two is another one than the date speaks of.
  const year = said === decided - 2 ? said : decided - 1;
  const deadline = `${year + 1}-03-31`;
  const sheet = cell?.sheet ?? reading.tables[0]?.sheet ?? reading.sheets[0]?.name;
  if (date <= deadline || sheet === undefined) return [];
  return [
    {
      messageId: 'late',
      data: { year: String(year), date, deadline },
      where: { sheet, cell, cells: cell ? [cell] : [], label: date },
      expected: { kind: 'text', text: `≤ ${deadline}` },
      actual: { kind: 'text', text: date },
    },
  ];
}
