import type { ListedMember } from '../documentModel';
import type { SheetLine } from '../lists';
import { readLabel } from '../words';
import { findYears } from '../words/dates';

/** "Medlemmar", "Förbundets medlemmar", "Parter i samordningsförbundet", "Medlem | Organisationsnummer". */
const HEADING =
  /^(?:\p{L}+s )?(?:(?:förbunds)?medlem(?:mar(?:na)?)?|huvudmän(?:nen)?|huvudman|part(?:er(?:na)?)?|ägare)(?: i (?:samordnings)?förbundet| i finsam)?:?$/iu;
/** A row that tells of more than membership of now. */
const NOT_YET_OR_NO_MORE = /utträd|uttr[äa]tt|inträd|lämna|ansök|observatör|adjunger|blivande|tidigare/iu;
const FEWEST = 3;
const WIDEST_GAP = 2;

/** The members of the förbund where a workbook first lists them and nothing of what they pay: the state is among them. */
export function listedMembers(sheets: readonly (readonly SheetLine[])[]): readonly ListedMember[] {
  for (const lines of sheets) {
    for (const [index, { row, cells }] of lines.entries()) {
      if (!HEADING.test(cells[0]!.text)) continue;
      const members = membersBelow(lines.slice(index + 1), row, cells[0]!.column);
      if (members.length >= FEWEST && members.some(({ kind }) => kind === 'state')) return members;
    }
  }
  return [];
}

function membersBelow(lines: readonly SheetLine[], top: number, column: number): readonly ListedMember[] {
  const members: ListedMember[] = [];
  let last = top;
  for (const line of lines) {
    const first = line.cells[0]!;
    const member = first.column === column ? readLabel(first.text).member : null;
    if (!member || line.row - last > WIDEST_GAP) {
      // One line of headings may stand between.
      if (members.length > 0 || line.row - top > WIDEST_GAP) break;
      continue;
    }
    if (holdsMoney(line)) return [];
    last = line.row;
    if (line.cells.some(({ text }) => NOT_YET_OR_NO_MORE.test(text))) continue;
    members.push({ ...member, cell: first.cell, since: yearOf(line) });
  }
  return members;
}

/** What members pay stands in a table of its own, which may leave some of them out. */
function holdsMoney({ cells }: SheetLine): boolean {
  return cells.some(
    ({ amount }) => amount.kind === 'share' || (amount.kind === 'number' && !isYear(amount.value.toNumber())),
  );
}

const isYear = (value: number): boolean => Number.isInteger(value) && value > 1990 && value < 2100;

/** The latest year that the row names: since when it is a member. */
function yearOf({ cells }: SheetLine): number | null {
  const years = cells.flatMap(({ text, amount }) => {
    if (amount.kind === 'number') return [amount.value.toNumber()];
    return amount.kind === 'date' ? [Number(amount.date.slice(0, 4))] : findYears(text);
  });
  return years.length > 0 ? Math.max(...years) : null;
}
