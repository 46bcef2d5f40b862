import { cellKey, type CellRef } from '../workbook';
import type { Finding, RuleId } from './model';

/**
 * The rules that show a cell's amount to be wrong, from cause to consequence. A finding can only follow from one of an
 * earlier tier, so there are no circles. Rules that are not named here cause nothing; they can only follow.
 */
const TIERS: readonly (readonly RuleId[])[] = [
  ['HYG-05', 'HYG-01'],
  ['UNS-02', 'UNS-03', 'UNS-06'],
  // What a year's amount is of its own parts goes before what it should be beside others.
  ['SUM-06', 'FS-15'],
  // A member's amount that is out of line is at fault before a total that does not add up with it.
  ['KK-02'],
  ['KK-03', 'FS-07'],
  ['FS-01', 'FS-02', 'FS-03', 'FS-08'],
  ['SUM-04', 'SUM-05'],
  ['SUM-01'],
  ['SUM-02', 'FS-04', 'MYC-05'],
  ['BAL-09'],
  ['BAL-03', 'MYC-02'],
  ['MYC-01', 'DEV-01'],
  // A contribution that is not what was requested is also a large deviation.
  ['DEV-09'],
  // A year whose costs are more than its money ends below nothing, which is one story.
  ['BAL-02'],
  ['MYC-03'],
];

const TIER_OF: ReadonlyMap<string, number> = new Map(
  TIERS.flatMap((rules, tier) => rules.map((rule) => [rule, tier] as const)),
);

/**
 * Points every finding that follows from another at its main finding: one that rests on a cell which a finding of an earlier
 * tier has shown to be wrong, or compares such a cell. A chain leads to its root. A note shows nothing to be wrong.
 */
export function withCauses(findings: readonly Finding[]): readonly Finding[] {
  const culprits = culpritsByCell(findings);
  const causes = new Map(findings.map((finding) => [finding.key, causeOf(finding, culprits)]));
  const rootOf = (key: string): string => {
    const cause = causes.get(key) ?? null;
    return cause === null ? key : rootOf(cause);
  };
  return findings.map((finding) => {
    const cause = causes.get(finding.key) ?? null;
    return { ...finding, causedBy: cause === null ? null : rootOf(cause) };
  });
}

function culpritsByCell(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const byCell = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { cell } = finding.where;
    if (!cell || finding.severity === 'note' || !TIER_OF.has(finding.rule)) continue;
    const found = byCell.get(cellKey(cell));
    if (found) found.push(finding);
    else byCell.set(cellKey(cell), [finding]);
  }
  return byCell;
}

/** The key of the earliest finding that this one follows from. */
function causeOf(finding: Finding, culprits: ReadonlyMap<string, readonly Finding[]>): string | null {
  const tier = tierOf(finding);
  let earliest: Finding | null = null;
  for (const culprit of cellsAtStake(finding).flatMap((cell) => culprits.get(cellKey(cell)) ?? [])) {
    if (tierOf(culprit) < tier && (!earliest || tierOf(culprit) < tierOf(earliest))) earliest = culprit;
  }
  return earliest?.key ?? null;
}

/**
 * The cells whose faults make a finding a consequence: its own amount and those it rests on. What it merely lists has no part in
 * it; only where a comparison does not say what it rests on do all its cells count.
 */
function cellsAtStake({ expected, where, restsOn }: Finding): readonly CellRef[] {
  if (!expected) return restsOn;
  return restsOn.length > 0 ? [...(where.cell ? [where.cell] : []), ...restsOn] : where.cells;
}

function tierOf(finding: Finding): number {
  return TIER_OF.get(finding.rule) ?? TIERS.length;
}
