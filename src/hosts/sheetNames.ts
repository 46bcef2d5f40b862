/** Excel's longest sheet name. */
const MAX_LENGTH = 31;

/** A name that no other sheet has, in any case: the wished one, or the same with ` (2)`, ` (3)` … */
export function freeSheetName(wished: string, taken: ReadonlySet<string>): string {
  const allowed = wished.replace(/[:\\/?*[\]]/g, ' ').replace(/^'+|'+$/g, '');
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` (${number})`;
    const name = allowed.slice(0, MAX_LENGTH - ending.length).trimEnd() + ending;
    if (!taken.has(sheetNameKey(name))) return name;
  }
}

/** Sheet names that differ only by case are the same name. */
export function sheetNameKey(name: string): string {
  return name.toLowerCase();
}
