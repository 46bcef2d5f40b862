import type { FixKind } from '../history';
import type { Reading } from '../reading/model';
import { isOpen, type Finding } from '../rules';
import type { WorkbookSnapshot } from '../workbook';
import { CellIndex } from './cells';
import type { FixContext } from './context';
import type { Fix, FixEdit } from './model';
import { sumRangeGrows } from './sumRange';
import { textToNumber } from './textToNumber';
import { typedTotalToSum } from './typedTotal';

export { changedSince, typedContent } from './content';
export * from './model';

/** What can be done about a rule's findings. */
const FIXES: Readonly<
  Record<
    string,
    { readonly kind: FixKind; readonly make: (finding: Finding, context: FixContext) => readonly FixEdit[] }
  >
> = {
  'UNS-06': { kind: 'textToNumber', make: textToNumber },
  'SUM-03': { kind: 'typedTotalToSum', make: typedTotalToSum },
  'SUM-04': { kind: 'sumRangeGrows', make: sumRangeGrows },
};

/**
 * The safe changes that mend findings, by the finding's key. Only where nothing can go wrong: no amount that somebody typed is
 * another afterwards, no formula goes round in a circle. What is accepted needs no mending.
 */
export function fixesFor(
  snapshot: WorkbookSnapshot,
  reading: Reading,
  findings: readonly Finding[],
): ReadonlyMap<string, Fix> {
  const concerned = findings.filter((finding) => isOpen(finding) && FIXES[finding.rule]);
  const fixes = new Map<string, Fix>();
  if (concerned.length === 0) return fixes;
  const context = { reading, cells: new CellIndex(snapshot) };
  const closed = new Set(
    snapshot.sheets.filter((sheet) => sheet.isProtected || sheet.generated).map(({ name }) => name),
  );
  for (const finding of concerned) {
    const { kind, make } = FIXES[finding.rule]!;
    const edits = make(finding, context).filter(({ cell }) => !closed.has(cell.sheet));
    const { key, rule, where } = finding;
    if (edits.length > 0) fixes.set(key, { findingKey: key, rule, label: where.label, kind, edits });
  }
  return fixes;
}
