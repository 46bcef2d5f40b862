import type { CheckResult, Finding } from '../rules';
import { amountsOf } from '../rules';
import type { AcceptedDeviation } from '../settings/model';
import type { WorkbookSnapshot } from '../workbook';
import { pastFinding } from './changes';
import { checksumOf } from './checksum';
import type { FixEntry, History, RunEntry } from './model';

/** What a run is recorded with besides what it found. */
export interface RunFacts {
  /** ISO date and time, local. */
  readonly time: string;
  /** The reviewer's name as typed; `null` or empty: not given. */
  readonly by: string | null;
  readonly programVersion: string;
}

/** The history with a run added at its end. */
export function recordRun(history: History, snapshot: WorkbookSnapshot, result: CheckResult, facts: RunFacts): History {
  const entry: RunEntry = {
    kind: 'run',
    time: facts.time,
    by: nameOf(facts.by),
    workbook: snapshot.name,
    programVersion: facts.programVersion,
    ruleVersion: result.ruleVersion,
    checksum: checksumOf(snapshot),
    checks: result.checks,
    counts: result.counts,
    acceptedCounts: result.accepted,
    accepted: result.findings.flatMap(acceptedDeviation),
  };
  const last = { time: facts.time, findings: result.findings.map(pastFinding) };
  return { ...history, entries: [...history.entries, entry], last };
}

/** The history with a change of the user's cells, or its undoing, added at its end. */
export function recordFix(history: History, entry: FixEntry): History {
  return { ...history, entries: [...history.entries, { ...entry, by: nameOf(entry.by) }] };
}

function nameOf(typed: string | null): string | null {
  const name = typed?.trim() ?? '';
  return name === '' ? null : name;
}

function acceptedDeviation(finding: Finding): readonly AcceptedDeviation[] {
  const { acceptance, rule, where } = finding;
  if (!acceptance) return [];
  const { reason, by, on } = acceptance;
  const { sheet, label } = where;
  return [{ rule, sheet, label, ...amountsOf(finding), reason, acceptedBy: by, acceptedOn: on }];
}
