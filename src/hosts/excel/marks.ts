import type { CellRef, Mark } from '../../workbook';
import { MARK_LOOKS } from '../looks';
import { isMarkFormula, markFormula } from '../markers';
import { rectangles } from '../rectangles';
import type { MarkBackup } from './backup';
import { addressLists, paintMark } from './looks';
import type { SheetState, State } from './state';

type Severity = Mark['severity'];

/** From the gravest: a cell with several marks shows the gravest. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** A conditional format to add. */
export interface NewMark {
  readonly sheetId: string;
  readonly severity: Severity;
  /** A list of addresses that Excel takes in one piece. */
  readonly addresses: string;
}

/** The marks that can be made, as conditional formats, and the cells that cannot be marked. */
export function planMarks(
  state: State,
  marks: readonly Mark[],
): { readonly formats: readonly NewMark[]; readonly count: number; readonly unmarked: readonly CellRef[] } {
  const formats: NewMark[] = [];
  const unmarked = new Set(marks);
  for (const sheet of state.sheets.filter(isMarkable)) {
    const here = marks.filter((mark) => mark.cell.sheet === sheet.name);
    here.forEach((mark) => unmarked.delete(mark));
    formats.push(...sheetMarks(sheet.id, here));
  }
  return { formats, count: marks.length - unmarked.size, unmarked: [...unmarked].map((mark) => mark.cell) };
}

/** Excel lets nobody change the formats of a protected sheet; our own sheets carry no marks. */
export function isMarkable(sheet: SheetState): boolean {
  return !sheet.isProtected && sheet.generated === null;
}

function sheetMarks(sheetId: string, marks: readonly Mark[]): NewMark[] {
  const done = new Set<string>();
  return SEVERITIES.flatMap((severity) => {
    const cells = marks
      .filter((mark) => mark.severity === severity)
      .map((mark) => mark.cell)
      .filter(({ row, column }) => !done.has(`${row},${column}`));
    cells.forEach(({ row, column }) => done.add(`${row},${column}`));
    return addressLists(rectangles(cells)).map((addresses) => ({ sheetId, severity, addresses }));
  });
}

/** Adds a conditional format after the user's own. */
export function addMark(context: Excel.RequestContext, { sheetId, severity, addresses }: NewMark): void {
  const areas = context.workbook.worksheets.getItem(sheetId).getRanges(addresses);
  const added = areas.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  added.custom.rule.formula = `=${markFormula(severity)}`;
  paintMark(added.custom.format, MARK_LOOKS[severity]);
  // Last of all, also because Excel knows the format under another place afterwards.
  added.priority = -1;
}

/** The marks of an earlier run as they can be added again. */
export function marksOf(backups: readonly MarkBackup[]): NewMark[] {
  return backups.flatMap(({ sheetId, formula, areas }) => {
    const severity = SEVERITIES.find((one) => formula.includes(`finsamkoll:${one}`));
    if (!severity || !isMarkFormula(formula)) return [];
    return addressLists(areas).map((list) => ({ sheetId, severity, addresses: list }));
  });
}

/**
 * Takes our marks off a sheet: before any is added and from the last to the first, since Excel calls a conditional
 * format's id its place among the others.
 */
export function removeMarks(context: Excel.RequestContext, sheet: SheetState): void {
  const formats = context.workbook.worksheets.getItem(sheet.id).getRange().conditionalFormats;
  [...sheet.marks].reverse().forEach((id) => formats.getItem(id).delete());
}
