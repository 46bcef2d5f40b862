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

/** Whether two names share so much that a text and a table are likely to speak of one thing: one within the other, or the same first word. */
export function isNamedAlike(a: string, b: string): boolean {
  const [x, y] = [words(a), words(b)];
  if (x.length === 0 || y.length === 0) return false;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  const isWithin = ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
  return isWithin || (x[0] === y[0] && x[0]!.length >= 3);
}

/** So much must two words have in common at their beginning, and be of their own behind it. */
const COMMON_BEGINNING = 6;
const OWN_ENDING = 3;

/** Whether two names begin with words of one root: "Processledare i Berga", "Processtödjare lokalt". */
export function isOfOneRoot(a: string, b: string): boolean {
  const [x, y] = [words(a)[0] ?? '', words(b)[0] ?? ''];
  let common = 0;
  while (common < Math.min(x.length, y.length) && x[common] === y[common]) common++;
  return common >= COMMON_BEGINNING && x.length - common >= OWN_ENDING && y.length - common >= OWN_ENDING;
}

/** Whether one of two long words is the other without a letter in its middle: a slip, and no inflection. */
export function isSlipOf(short: string, long: string): boolean {
  if (short.length < LONG - 2 || long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return at > 0 && at < long.length - 3 && short.slice(at) === long.slice(at + 1);
}

function words(name: string): readonly string[] {
  return name
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^\d+$/.test(word));
}

function letters(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<!\p{L})(?:på|i|för|och|av|till|inom|vid)(?!\p{L})/gu, '')
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
