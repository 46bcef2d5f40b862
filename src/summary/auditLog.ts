import type { FixEntry, HistoryEntry, RunEntry } from '../history';
import { timeText, type TrustWords } from '../text';
import type { Sheet, SheetCell } from '../workbook';
import { Rows } from './builder';
import { number, text } from './cells';
import { totalOf } from './count';
import type { SummaryContext } from './input';
import { listFrame, listHeadings } from './list';

/** In the order of the columns. */
const WIDTHS = [19, 20, 24, 30, 8, 11, 12, 11, 70, 36] as const;
const NUMBER_HEADINGS: ReadonlySet<string> = new Set(['error', 'warning', 'note', 'accepted']);

/**
 * *Granskningslogg*: every recorded run with what was accepted at it, and every correction, newest last. Nothing where there is
 * no history, nor for a first run over a workbook without a budget, which has nothing to vouch for.
 */
export function auditLogSheet({ history, reading, words, trust }: SummaryContext): Sheet | null {
  if (!history || history.entries.length === 0) return null;
  if (reading.tables.length === 0 && history.entries.length === 1) return null;
  const { log } = trust;
  const rows = new Rows();
  rows.add(text(log.title, 'title'));
  rows.add(text(log.intro, 'subtitle'));
  if (history.aside.length > 0) rows.add(text(log.aside(history.aside.length), 'subtitle'));
  const heading = rows.add(...listHeadings(log.columns, NUMBER_HEADINGS));
  for (const entry of history.entries) for (const line of linesOf(entry, log)) rows.add(...line);
  return {
    kind: 'auditLog',
    name: words.sheetNames.auditLog,
    ...listFrame(rows, heading, WIDTHS),
  };
}

type Log = TrustWords['log'];
type Line = readonly (SheetCell | null)[];

function linesOf(entry: HistoryEntry, log: Log): readonly Line[] {
  return entry.kind === 'run' ? runLines(entry, log) : [fixLine(entry, log)];
}

/** The run, and under it what was accepted when it was made. */
function runLines(run: RunEntry, log: Log): readonly Line[] {
  const { time, by, counts, acceptedCounts, accepted, checksum, programVersion, ruleVersion } = run;
  const count = (value: number) => number(value, { style: 'text', format: 'integer' });
  return [
    [
      text(timeText(time)),
      text(log.run),
      text(by ?? log.notGiven),
      text(log.versions(programVersion, ruleVersion)),
      ...[counts.error, counts.warning, counts.note, totalOf(acceptedCounts)].map(count),
      text(log.runDetail(run)),
      text(checksum),
    ],
    ...accepted.map((one): Line => [
      text(timeText(time)),
      text(log.acceptance),
      text(one.acceptedBy),
      ...NO_FIGURES,
      text(`${log.acceptanceDetail(one)} (${one.acceptedOn})`),
      EMPTY,
    ]),
  ];
}

function fixLine(fix: FixEntry, log: Log): Line {
  return [
    text(timeText(fix.time)),
    text(fix.isUndone ? log.fixUndone : log.fixMade),
    text(fix.by ?? log.notGiven),
    text(log.versions(fix.programVersion, null)),
    ...NO_FIGURES.slice(1),
    text(log.fixDetail(fix)),
    EMPTY,
  ];
}

const EMPTY: SheetCell = { value: null, style: 'text' };
/** Versions and four counts. */
const NO_FIGURES: readonly SheetCell[] = [EMPTY, EMPTY, EMPTY, EMPTY, EMPTY];
