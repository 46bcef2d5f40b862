import type { Fix } from '../../fixes';
import type { Language } from '../../money';
import type { Severity } from '../../rules/model';
import type { Summary, SummaryInput } from '../../summary';
import { trustWords } from '../../text';
import { summaryWords } from '../../text/summary';
import type { Mark, WorkbookNotice } from '../../workbook';
import { balanceOf } from './balance';
import { fundingOf } from './funding';
import { leftOutTables, sheetOutlines, unreadPlaces } from './outline';
import type { PaneReport, PlacedText } from './report';
import { storiesOf } from './stories';

/** What a report is made from besides the input and the sheets. */
interface Besides {
  readonly notices: readonly WorkbookNotice[];
  readonly settingsProblems: readonly PlacedText[];
  readonly fixes: ReadonlyMap<string, Fix>;
}

/** Puts together everything that the pane shows of one check. */
export function reportOf(
  { reading, result, settings, language, workbookName, time, changes = null }: SummaryInput,
  { sheets, marks }: Summary,
  { notices, settingsProblems, fixes }: Besides,
): PaneReport {
  const trust = trustWords(language);
  return {
    workbook: workbookName,
    association: settings.association.name ?? reading.association?.text ?? null,
    budgetYear: reading.budgetYear,
    time,
    checks: result.checks,
    tables: reading.tables.length,
    counts: result.counts,
    accepted: result.accepted.error + result.accepted.warning + result.accepted.note,
    unneeded: result.unneeded.map((entry) => ({ says: trust.known(entry), entry })),
    changes: changes && {
      says: `${trust.changes(changes.counts, changes.since)}.`,
      gone: changes.gone.map(trust.known),
    },
    notices,
    settingsProblems,
    stories: storiesOf(result.findings, { language, accepted: settings.accepted, changes, fixes }),
    funding: fundingOf(sheets, language),
    balance: balanceOf(sheets, reading.years, language),
    sheets: sheetOutlines(reading, settings),
    leftOut: leftOutTables(settings),
    unread: unreadPlaces(reading),
    unreadCount: reading.unread.length,
    planned: {
      sheets: [
        ...sheets.map(({ kind, name, rows, chart }) => ({
          kind,
          name,
          rows: rows.length,
          chart: chart?.title ?? null,
        })),
        ...(reading.tables.length > 0 ? [plannedLog(language)] : []),
      ],
      marks: countMarks(marks),
    },
  };
}

/** The log is made when it is written: only then is it known who writes and when. */
function plannedLog(language: Language): PaneReport['planned']['sheets'][number] {
  return { kind: 'auditLog', name: summaryWords(language).sheetNames.auditLog, rows: 0, chart: null };
}

function countMarks(marks: readonly Mark[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const { severity } of marks) counts[severity] += 1;
  return counts;
}
