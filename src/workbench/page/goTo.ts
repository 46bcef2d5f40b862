import { parseRange, type CellRef } from '../../workbook';

/** The cell that a typed address names: `B12`, `b12:c14` (its first), `Budget!B12`, `'Budget 2026'!B12`; `null`: none. */
export function parseGoTo(text: string, currentSheet: string): CellRef | null {
  const trimmed = text.trim();
  const bang = trimmed.lastIndexOf('!');
  const range = parseRange(trimmed.slice(bang + 1));
  if (!range) return null;
  const sheet = bang < 0 ? currentSheet : unquoted(trimmed.slice(0, bang));
  return { sheet, row: range.top, column: range.left };
}

function unquoted(name: string): string {
  return name.startsWith("'") && name.endsWith("'") && name.length > 1 ? name.slice(1, -1).replaceAll("''", "'") : name;
}
