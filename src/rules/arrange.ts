import type { Reading } from '../reading/model';
import { cellKey } from '../workbook';
import type { Finding, Severity } from './model';
import { onePerDifference } from './precedence';

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'note'];

/** One finding for each fault at a cell, in the order of the workbook, each with its key. */
export function arrange(findings: readonly Finding[], reading: Reading): readonly Finding[] {
  return withKeys(inOrder(onePerDifference(withoutRepeats(findings)), reading));
}

/** Where a rule says the same thing twice of one cell, the first stands and takes over the other's cells. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const kept = new Map<string, Finding>();
  for (const finding of findings) {
    const { cell } = finding.where;
    const place = cell ? cellKey(cell) : finding.where.sheet;
    const id = [finding.rule, finding.messageId, place, finding.where.label].join('\u0000');
    const first = kept.get(id);
    kept.set(id, first ? merged(first, finding) : finding);
  }
  return [...kept.values()];
}

function merged(first: Finding, other: Finding): Finding {
  const cells = new Map([...first.where.cells, ...other.where.cells].map((cell) => [cellKey(cell), cell]));
  return { ...first, where: { ...first.where, cells: [...cells.values()] } };
}

/** Sheet by sheet, row by row, from left to right; what names no cell comes first in its sheet; the worst first in a cell. */
function inOrder(findings: readonly Finding[], reading: Reading): readonly Finding[] {
  const sheets = new Map(reading.sheets.map(({ name }, index) => [name, index]));
  const place = ({ where }: Finding): readonly number[] => [
    sheets.get(where.sheet) ?? sheets.size,
    where.cell?.row ?? -1,
    where.cell?.column ?? -1,
  ];
  return [...findings].sort((a, b) => {
    const [placeA, placeB] = [place(a), place(b)];
    const differing = placeA.findIndex((value, index) => value !== placeB[index]);
    if (differing >= 0) return placeA[differing]! - placeB[differing]!;
    return WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity) || compare(a.rule, b.rule);
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A key says nothing of rows, so that a row put in above moves no finding to another key. */
function withKeys(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, messageId, where } = finding;
    const base = [rule, where.sheet, where.label, messageId].join('|');
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return { ...finding, key: count === 1 ? base : `${base}#${count}` };
  });
}
