import type { Severity } from '../../rules/model';
import type { Summary, SummaryInput } from '../../summary';
import type { Mark, WorkbookNotice } from '../../workbook';
import { balanceOf } from './balance';
import { fundingOf } from './funding';
import { leftOutTables, sheetOutlines, unreadPlaces } from './outline';
import type { PaneReport, PlacedText } from './report';
import { storiesOf } from './stories';

/** Puts together everything that the pane shows of one check. */
export function reportOf(
  { reading, result, settings, language, workbookName, time }: SummaryInput,
  { sheets, marks }: Summary,
  { notices, settingsProblems }: { notices: readonly WorkbookNotice[]; settingsProblems: readonly PlacedText[] },
): PaneReport {
  return {
    workbook: workbookName,
    association: settings.association.name ?? reading.association?.text ?? null,
    budgetYear: reading.budgetYear,
    time,
    checks: result.checks,
    tables: reading.tables.length,
    counts: result.counts,
    notices,
    settingsProblems,
    stories: storiesOf(result.findings, language),
    funding: fundingOf(sheets, language),
    balance: balanceOf(sheets, reading.years, language),
    sheets: sheetOutlines(reading, settings),
    leftOut: leftOutTables(settings),
    unread: unreadPlaces(reading),
    unreadCount: reading.unread.length,
    planned: {
      sheets: sheets.map(({ kind, name, rows, chart }) => ({
        kind,
        name,
        rows: rows.length,
        chart: chart?.title ?? null,
      })),
      marks: countMarks(marks),
    },
  };
}

function countMarks(marks: readonly Mark[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const { severity } of marks) counts[severity] += 1;
  return counts;
}
