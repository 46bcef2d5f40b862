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
    const decided = new Map<number, DatedDecision>();
    for (const decision of decisionsOf(reading, settings)) {
      const year = reportedYear(decision);
      if (year !== null && !decided.has(year)) decided.set(year, decision);
    }
    return {
      checks: decided.size,
      findings: [...decided].flatMap(([year, decision]) => findingOf(decision, year, reading)),
    };
  },
});

/**
 * The year whose report was decided: it may be a year late, and a report of an earlier year is another one than the date speaks of.
 * `null` where the year was not over: XS-16 tells of it.
 */
function reportedYear({ date, year }: DatedDecision): number | null {
  const decided = Number(date.slice(0, 4));
  if (year !== null && year >= decided) return null;
  return year === decided - 2 ? year : decided - 1;
}

/** The days on which the årsredovisning was decided, the first one first. */
function decisionsOf(reading: Reading, { documents }: Settings): readonly DatedDecision[] {
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
    ...said.flatMap(({ date, cell, year, dateCell = cell }) =>
      date ? [{ date, cell: dateCell, year: year ?? title }] : [],
    ),
    ...(title === null ? [] : onItsSheets.flatMap(({ date, cell }) => (date ? [{ date, cell, year: title }] : []))),
  ].sort((a, b) => a.date.localeCompare(b.date));
}

function findingOf(
  { date, cell }: DatedDecision,
  year: number,
  reading: Reading,
): readonly AnyDraft<typeof MESSAGES>[] {
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
