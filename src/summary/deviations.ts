import { isOpen, plainQuantity, unitOfQuantity, type Finding, type Severity } from '../rules';
import { renderFinding, statusOf } from '../text';
import { address, type Sheet, type SheetCell } from '../workbook';
import { Rows } from './builder';
import { linkTo, number, text } from './cells';
import { totalOf } from './count';
import { figureCells } from './findingFigures';
import type { SummaryContext } from './input';
import { listFrame, listHeadings } from './list';
import { timeText } from '../text/time';

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'note'];
/** In the order of the columns; see {@link deviationRow}. */
const WIDTHS = [6, 10, 20, 16, 7, 20, 42, 12, 12, 11, 10, 8, 22, 34, 9, 14, 40, 12] as const;
/** All up to what to do about it; on paper more would be too small to read. */
const PRINTED = 14;
/** The column (from 0) of the expected figure; found, difference, tolerance and unit follow it. */
const FIRST_FIGURE = 7;
const NUMBER_HEADINGS: ReadonlySet<string> = new Set(['number', 'expected', 'actual', 'difference', 'followsFrom']);

/** *Avvikelser*: every finding in a row that can be sorted and filtered, the worst first and consequences under their cause; what is accepted comes last. */
export function deviationsSheet(context: SummaryContext, hasSummary: boolean): Sheet {
  const { reading, result, words } = context;
  const { deviations } = words;
  const rows = new Rows();
  const reach = { checks: result.checks, tables: reading.tables.length, unread: reading.unread.length };
  rows.add(text(deviations.title, 'title'));
  const ordered = inReadingOrder(result.findings);
  const head = headLines(context, hasSummary);
  if (ordered.length === 0) {
    if (reading.tables.length > 0) rows.add(text(deviations.nothingFound(reach), 'approved'));
    head.forEach((line) => rows.add(text(line)));
    return { kind: 'deviations', name: words.sheetNames.deviations, columns: [{ width: 110 }], rows: rows.all };
  }
  const outcome = words.outcome.summary(result.counts, totalOf(result.accepted));
  rows.add(text(`${outcome}. ${deviations.reach(reach)}`, 'subtitle'));
  [...head, deviations.intro].forEach((line) => rows.add(text(line, 'subtitle')));
  const heading = rows.add(...listHeadings(deviations.columns, NUMBER_HEADINGS));
  const numbers = new Map(ordered.map(({ key }, index) => [key, index + 1]));
  for (const finding of ordered) rows.add(...deviationRow(finding, rows.next, numbers, context));
  return {
    kind: 'deviations',
    name: words.sheetNames.deviations,
    ...listFrame(rows, heading, WIDTHS),
    printedColumns: PRINTED,
  };
}

/** What the reader should know before the list: which workbook and when, and why there is no summary. */
function headLines(context: SummaryContext, hasSummary: boolean): readonly string[] {
  const { reading, words, workbookName, time } = context;
  const { deviations, facts } = words;
  const run = `${facts.workbook}: ${workbookName}. ${facts.time}: ${timeText(time)}.`;
  const trust = trustLines(context);
  if (hasSummary) return [run, ...trust];
  return [run, ...trust, ...(reading.tables.length > 0 ? deviations.noFigures : deviations.noBudget)];
}

/** What has changed since the last run, and which acceptances nobody needs any more. */
function trustLines({ changes, result, trust }: SummaryContext): readonly string[] {
  return [
    ...(changes ? [`${trust.changes(changes.counts, changes.since)}.`] : []),
    ...(changes && changes.gone.length > 0 ? [trust.gone(changes.gone)] : []),
    ...(result.unneeded.length > 0 ? [trust.unneeded(result.unneeded)] : []),
  ];
}

/** The worst main findings first, otherwise as they stand in the workbook; what follows from one comes straight after it. Stories of which nothing is open come last. */
export function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  const byKey = new Map(findings.map((finding) => [finding.key, finding]));
  const stories = new Map<string, Finding[]>();
  for (const finding of findings) {
    const root = rootOf(finding, byKey);
    if (root !== finding) add(stories, root.key, finding);
  }
  const mains = findings.filter((finding) => rootOf(finding, byKey) === finding);
  const ordered = WORST_FIRST.flatMap((severity) => mains.filter((finding) => finding.severity === severity));
  const whole = ordered.map((main) => [main, ...(stories.get(main.key) ?? [])]);
  const isSettled = (story: readonly Finding[]): boolean => !story.some(isOpen);
  return [...whole.filter((story) => !isSettled(story)), ...whole.filter(isSettled)].flat();
}

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** The finding at the end of a chain of causes; the finding itself where its cause is not in the list. */
function rootOf(finding: Finding, byKey: ReadonlyMap<string, Finding>): Finding {
  let root = finding;
  for (let steps = 0; steps < byKey.size; steps += 1) {
    const cause = root.causedBy === null ? undefined : byKey.get(root.causedBy);
    if (!cause) return root;
    root = cause;
  }
  return finding;
}

function deviationRow(
  finding: Finding,
  row: number,
  numbers: ReadonlyMap<string, number>,
  context: SummaryContext,
): readonly (SheetCell | null)[] {
  const rendered = renderFinding(finding, context.language);
  const { where, causedBy } = finding;
  const main = causedBy === null ? undefined : numbers.get(causedBy);
  return [
    number(numbers.get(finding.key)!, { style: 'text', format: 'integer' }),
    text(rendered.severity, finding.severity),
    text(`${rendered.title} (${finding.rule})`),
    text(where.sheet),
    linkTo(where.cell ? address(where.cell) : '', where.cell),
    text(where.label),
    text(rendered.says),
    ...figureCells(finding, rendered, { row, column: FIRST_FIGURE }, context),
    text(rendered.basis),
    text(rendered.todo),
    main === undefined ? { value: null, style: 'text' } : number(main, { style: 'text', format: 'integer' }),
    ...trustCells(finding, context),
  ];
}

/** Whether it is accepted, by whom and why, and whether it is new. */
function trustCells(finding: Finding, { trust, changes }: SummaryContext): readonly SheetCell[] {
  const { acceptance, lapsed, expected, actual } = finding;
  const now = {
    expected: plainQuantity(expected),
    actual: plainQuantity(actual),
    unit: unitOfQuantity(expected ?? actual),
  };
  const change = changes?.byKey.get(finding.key);
  return [
    text(trust.status[statusOf(finding)]),
    text(acceptance ? trust.acceptedBy(acceptance) : lapsed ? trust.lapsed(lapsed, now) : ''),
    text(change ? trust.change[change] : ''),
  ];
}
