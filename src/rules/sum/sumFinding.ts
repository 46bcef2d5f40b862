import type { BudgetTable, Concept } from '../../reading/model';
import { oreFromUnit, sum } from '../../money';
import { address, type CellRef } from '../../workbook';
import { compared, type MessageOf } from '../common/compared';
import { hintFor } from '../common/hints';
import { addedRows } from '../common/ranges';
import { slippedUnit } from '../common/slipped';
import { isDoubtfulStructure, judge, partCells, statedSums, type StatedSum, type SumJudgement } from '../common/sums';
import { amount, unitOf } from '../facts/cells';
import type { AnyDraft } from '../model';

/** What SUM-01 and SUM-02 can say of a sum that is not its parts. */
export const SUM_MESSAGES = {
  differs: [],
  isWorkedOut: ['expected', 'rows'],
  passesText: ['cells'],
  leavesOutRow: ['row', 'cell'],
  scaled: ['factor'],
  swapped: ['cell', 'instead'],
} as const;

/** Closing balances have rules of their own (MYC-02, XS-11, XS-13), which know what they start from. */
const BALANCES: ReadonlySet<Concept | null> = new Set<Concept | null>(['closingEquity', 'closingCash']);

/** Every stated sum of a table that is neither right nor explained by rounding, with what to say of it. */
export function sumFindings(table: BudgetTable, concerns: (stated: StatedSum) => boolean) {
  const all = statedSums(table);
  const own = all.filter((stated) => !BALANCES.has(stated.row.concept) && concerns(stated));
  const findings = own.flatMap((stated) => {
    const judgement = judge(stated);
    if (judgement.state === 'right' || judgement.state === 'rounding' || addsSlipped(stated)) return [];
    return [sumFinding(stated, judgement, isDoubtfulStructure(stated, all))];
  });
  return { checks: own.length, findings };
}

/** Right by the figures as they stand, of which one was typed in another unit: that is UNS-02's to say. */
function addsSlipped({ table, column, cell, parts, expected }: StatedSum): boolean {
  const slips = parts.flatMap(({ row, ore }) => {
    const part = row.cells[column.index];
    if (part?.kind !== 'amount' || slippedUnit(table, column, part) === null) return [];
    const asWritten = oreFromUnit(part.number, unitOf(table, column));
    return [asWritten.minus(part.ore).times(ore.equals(part.ore) ? 1 : -1)];
  });
  return slips.length > 0 && expected.plus(sum(slips)).equals(cell.ore);
}

function sumFinding(
  stated: StatedSum,
  { state, tolerance }: SumJudgement,
  isGuess: boolean,
): AnyDraft<typeof SUM_MESSAGES> {
  const { cell, expected } = stated;
  const severity = isGuess ? ('note' as const) : state === 'doubtful' ? ('warning' as const) : undefined;
  return {
    ...messageFor(stated),
    ...compared({ ...stated, cell: cell.cell, actual: cell.ore, expected, tolerance, from: partCells(stated) }),
    ...(severity && { severity }),
  };
}

function messageFor(stated: StatedSum): MessageOf<typeof SUM_MESSAGES> {
  const passed = textPassedBy(stated);
  if (passed.length > 0) return { messageId: 'passesText', data: { cells: passed.map((cell) => address(cell)) } };
  const hint = hintFor(stated);
  switch (hint?.kind) {
    case 'leftOut':
      return { messageId: 'leavesOutRow', data: { row: hint.row.label, cell: address(hint.cell.cell) } };
    case 'scaled':
      return { messageId: 'scaled', data: { factor: hint.factor } };
    case 'swapped':
      return {
        messageId: 'swapped',
        data: { cell: address(hint.cell.cell), instead: amount(hint.instead, hint.unit) },
      };
    default:
      return isPlainSum(stated) ? { messageId: 'differs', data: {} } : workedOut(stated);
  }
}

/** A result, or what is left of an amount, is no sum that anybody would write SUM for. */
function isPlainSum({ row, parts }: StatedSum): boolean {
  const takesOff = row.sum?.parts.some(({ sign }) => sign < 0) === true;
  return parts.length > MOST_NAMED || (row.concept !== 'result' && !takesOff);
}

/** Of more rows than this nobody reads the names. */
const MOST_NAMED = 5;

function workedOut({ table, column, parts, expected }: StatedSum): MessageOf<typeof SUM_MESSAGES> {
  const rows = parts.map(({ row }) => row.label);
  return { messageId: 'isWorkedOut', data: { expected: amount(expected, unitOf(table, column)), rows } };
}

/** The parts that the total's formula covers but passes by because they are stored as text. */
function textPassedBy({ table, column, cell, parts }: StatedSum): CellRef[] {
  const added = new Set(addedRows(table, column, cell));
  return parts.flatMap(({ row, cell: part }) =>
    part.kind === 'amount' && part.storedAsText !== null && added.has(row) ? [part.cell] : [],
  );
}
