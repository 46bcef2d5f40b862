import type { ColumnKind, Concept, RowRole, Side, TableKind } from '../../src/reading/model';
import { COLUMN_KINDS, ROW_CONCEPTS, ROW_ROLES, ROW_SIDES, TABLE_KINDS } from '../../src/settings/vocabulary';

/** Compiles only where both unions have the same members; the compiler does the work, the values make it a test. */
function sameWords<A extends string, B extends string>(
  words: readonly A[],
  ..._same: [A] extends [B] ? ([B] extends [A] ? [] : [never]) : [never]
): readonly A[] {
  return words;
}

it('has the same words for corrections as the reading', () => {
  const lists = [
    sameWords<(typeof TABLE_KINDS)[number], TableKind>(TABLE_KINDS),
    sameWords<(typeof COLUMN_KINDS)[number], ColumnKind>(COLUMN_KINDS),
    sameWords<(typeof ROW_ROLES)[number], RowRole>(ROW_ROLES),
    sameWords<(typeof ROW_SIDES)[number], Side>(ROW_SIDES),
    sameWords<(typeof ROW_CONCEPTS)[number], Concept>(ROW_CONCEPTS),
  ];
  for (const list of lists) expect(new Set(list).size).toBe(list.length);
});
