/** A name shorter than this is like too many others. */
const SHORTEST = 7;
/** So few letters may differ in a name; in a long one, one more. */
const FEW_LETTERS = 1;
const LONG = 14;

/**
 * Whether two names are so alike that they are likely to be one, written in two ways: "Samspråk" and "SamSpråk", "Rehab-arena" and
 * "Rehabarenan". Names that differ in a number ("Team 1", "Team 2") are two.
 */
export function isLikelySameName(a: string, b: string): boolean {
  const [x, y] = [letters(a), letters(b)];
  if (digits(a) !== digits(b)) return false;
  if (x === y) return x.length >= 3;
  if (Math.min(x.length, y.length) < SHORTEST) return false;
  const allowed = FEW_LETTERS + (Math.min(x.length, y.length) >= LONG ? 1 : 0);
  return Math.abs(x.length - y.length) <= allowed && editsBetween(x, y) <= allowed;
}

function letters(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '');
}

function digits(name: string): string {
  return name.replace(/\D+/g, ' ').trim();
}

/** How many letters must be put in, taken away, changed or moved one step to make one text of the other. */
function editsBetween(a: string, b: string): number {
  const rows: number[][] = [[...Array(b.length + 1).keys()]];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let least = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + (isSame ? 0 : 1));
      const isMoved = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isMoved) least = Math.min(least, rows[i - 2]![j - 2]! + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
