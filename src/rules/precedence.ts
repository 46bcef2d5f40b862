import { cellKey } from '../workbook';
import type { Finding, RuleId } from './model';

/** The rules that hold an amount against its parts, the one that tells the reader most first. */
const MOST_TELLING_FIRST: readonly RuleId[] = [
  'SUM-05',
  'SUM-04',
  'MYC-05',
  'FS-04',
  'FS-15',
  'BAL-03',
  'MYC-02',
  'XS-12',
  'XS-13',
  'SUM-06',
  'SUM-02',
  'SUM-01',
  'BAL-09',
  'XS-09',
];

/**
 * Where several rules find the same difference in the same cell, it is one fault: the most telling rule speaks for it, and takes
 * over the cells that the others name.
 */
export function onePerDifference(findings: readonly Finding[]): readonly Finding[] {
  const best = new Map<string, Finding>();
  for (const finding of findings) {
    const id = differenceId(finding);
    if (id === null) continue;
    const other = best.get(id);
    best.set(id, other ? speaker(other, finding) : finding);
  }
  const spoken = new Set<string>();
  return findings.flatMap((finding) => {
    const id = differenceId(finding);
    if (id === null) return [finding];
    if (spoken.has(id)) return [];
    spoken.add(id);
    return [best.get(id)!];
  });
}

/** The same for findings of these rules that show the same difference in the same cell; `null` for all others. */
function differenceId({ rule, where, difference }: Finding): string | null {
  if (!MOST_TELLING_FIRST.includes(rule) || !where.cell || difference?.kind !== 'amount') return null;
  return `${cellKey(where.cell)}\u0000${difference.ore.toFixed()}`;
}

function speaker(a: Finding, b: Finding): Finding {
  const [first, second] = rank(a) <= rank(b) ? [a, b] : [b, a];
  const cells = new Map([...first.where.cells, ...second.where.cells].map((cell) => [cellKey(cell), cell]));
  return { ...first, where: { ...first.where, cells: [...cells.values()] } };
}

function rank({ rule }: Finding): number {
  return MOST_TELLING_FIRST.indexOf(rule);
}
