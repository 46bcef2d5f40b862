import type { Reading } from '../../reading/model';
import { cellKey, type CellRef } from '../../workbook';
import { shortened } from '../common/text';
import { BASIS } from '../facts/basis';
import { defineRule } from '../model';

/** A report on a year is dated after it, and a budget before its year is over. */
export const XS16 = defineRule({
  id: 'XS-16',
  severity: 'warning',
  basis: BASIS.vastraOstergotland,
  certainty: 'deterministic',
  messages: { reportTooEarly: ['text', 'year', 'date'], budgetTooLate: ['text', 'year', 'date'] },
  check: (reading) => {
    const dated = datedTexts(reading);
    return { checks: dated.length, findings: dated.flatMap(findingOf) };
  },
});

interface Text {
  readonly text: string;
  readonly cell: CellRef;
}

interface Dated extends Text {
  readonly kind: 'report' | 'budget';
  /** The year that the document is for. */
  readonly year: number;
  /** Its date; a year alone is none. */
  readonly on: { readonly year: number; readonly text: string };
}

/** Titles and decisions that name both a document with its year and a date. */
function datedTexts({ document, statements, tables }: Reading): readonly Dated[] {
  const texts: Text[] = [
    ...document.facts
      .filter(({ kind }) => kind === 'annualReport' || kind === 'annualReportDecided')
      .map(({ text, cell }) => ({ text, cell })),
    ...statements
      .filter(({ kind }) => kind === 'year' || kind === 'decision' || kind === 'revision')
      .map(({ text, cell }) => ({ text, cell })),
    ...tables.flatMap(({ title: { text, cell } }) => (cell ? [{ text, cell }] : [])),
  ];
  // A statement may be one of several sentences of its cell; the longest text has both the document and its date.
  const shortestFirst = [...texts].sort((a, b) => a.text.length - b.text.length);
  const byCell = new Map(shortestFirst.map((one) => [cellKey(one.cell), one]));
  const all = [...byCell.values()];
  return all.flatMap(({ text, cell }) => {
    const found = DOCUMENT.exec(text);
    if (!found) return [];
    const kind = /redovisning/i.test(found[1]!) ? 'report' : 'budget';
    const below = kind === 'report' ? datesBelow(cell, [...all, ...document.headings]) : [decidedBelow(cell, all)];
    const on = dateIn(text.slice(found.index + found[0].length)) ?? below.find((date) => date !== null);
    return on ? [{ text, cell, kind, year: Number(found[2]), on }] : [];
  });
}

/** The date on the line right under a title: "Fastställd av styrelsen 2026-02-18". */
function decidedBelow({ sheet, row, column }: CellRef, texts: readonly Text[]): Dated['on'] | null {
  const below = texts.find(({ cell }) => cell.sheet === sheet && cell.row === row + 1 && cell.column === column);
  return below && DECIDED.test(below.text) && !DOCUMENT.test(below.text) ? dateIn(below.text) : null;
}

/** So many lines belong to the title page of a report. */
const TITLE_LINES = 6;
const LONGEST_LINE = 60;

/** What the lines under the title of a report say when it is from: "November 2025", "Styrelsens beslut 2026-02-18". */
function datesBelow({ sheet, row, column }: CellRef, texts: readonly Text[]): readonly (Dated['on'] | null)[] {
  return texts
    .filter(({ cell }) => cell.sheet === sheet && cell.column === column)
    .filter(({ cell, text }) => cell.row > row && cell.row <= row + TITLE_LINES && text.length <= LONGEST_LINE)
    .sort((a, b) => a.cell.row - b.cell.row)
    .filter(({ text }) => isDateLine(text))
    .map(({ text }) => dateIn(text));
}

/** A place and a day, or what was decided then; what was decided about something else has more words. */
function isDateLine(text: string): boolean {
  if (/budget|plan|delår|period|(?<!\p{L})(?:att|om)(?!\p{L})/iu.test(text)) return false;
  return DECIDED.test(text) || DAY.test(text);
}

const DECIDED =
  /^(?:(?:förbunds)?styrelsens? )?(?:(?:styrelse)?beslut|fastställ|godkän|anta(?:gen|gna)|undertecknad)/iu;
const DAY = /^(?:datum:? |\p{Lu}\p{L}+,? (?:i |den )?)?(?:\d{1,2} )?(?:\p{L}+ 20\d\d|20\d\d-\d\d-\d\d)$/iu;

/** "Årsredovisning 2015", "Årsredovisning för 2015", "Budget 2026"; a span of years has its own end. */
const DOCUMENT = /(?<!\p{L})(årsredovisning|budget|verksamhetsplan)(?: för)?(?: år(?:et)?)? (20\d\d)(?![-–/\d])/iu;
const MONTH =
  /(?<!\p{L})(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) (20\d\d)/iu;
const ISO = /(?<!\d)(20\d\d)-(?:0[1-9]|1[0-2])-[0-3]\d(?!\d)/;

function dateIn(text: string): Dated['on'] | null {
  const iso = ISO.exec(text);
  if (iso) return { year: Number(iso[1]), text: iso[0] };
  const named = MONTH.exec(text);
  return named ? { year: Number(named[1]), text: named[0] } : null;
}

function findingOf({ text, cell, kind, year, on }: Dated) {
  const isWrong = kind === 'report' ? on.year <= year : on.year > year;
  if (!isWrong) return [];
  return [
    {
      messageId: kind === 'report' ? 'reportTooEarly' : 'budgetTooLate',
      data: { text: shortened(text), year: String(year), date: on.text },
      where: { sheet: cell.sheet, cell, cells: [cell], label: shortened(text) },
    } as const,
  ];
}
