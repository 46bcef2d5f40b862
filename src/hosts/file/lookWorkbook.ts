import type { CellRef } from '../../workbook';
import { parseRange } from '../../workbook';
import { attempt } from './attempt';
import { generatedKinds } from './generatedSheets';
import { MAX_CELLS } from './limits';
import type { CellLook, Drawing, LinkTarget, SheetLook, WorkbookLook } from './look';
import type { Colours } from './lookColours';
import { DEFAULT_COLOURS, colourOf, paletteColours, themeColours } from './lookColours';
import { readDrawings } from './lookDrawings';
import { columnEdges, rowEdges } from './lookGeometry';
import { readNotes } from './lookNotes';
import type { FoundLink, LookContext, SheetPartLook } from './lookSheet';
import { LookReader } from './lookSheet';
import { DEFAULT_LOOK, readCellLooks } from './lookStyles';
import { RELATIONSHIP, RELATIONSHIPS } from './namespaces';
import { isDateFormat, readNumberFormats } from './numberFormats';
import type { WorkbookPackage } from './package';
import { readSharedStrings } from './readStrings';
import { readRelationships } from './relationships';
import { scanPart } from './scanPart';
import { DAYS_TO_1904, formulaShower, worksheetsOf } from './snapshot';
import type { Worksheet } from './snapshot';
import type { WorkbookPart } from './workbookPart';
import { readWorkbookPart } from './workbookPart';
import { decodeXstring } from './xstring';
import { parseXml } from './xmlTree';

const THEME = `${RELATIONSHIPS}/theme`;

/**
 * Reads how the workbook looks. What of its look cannot be read is shown as Excel shows a workbook that says nothing
 * of it; what cannot be read of its contents is refused as {@link readSnapshot} does.
 * @throws {WorkbookError} as reading a snapshot
 */
export function readLook(file: WorkbookPackage): WorkbookLook {
  const workbook = readWorkbookPart(file);
  const worksheets = worksheetsOf(file, workbook);
  const { styles, colours } = readStyles(file, workbook);
  const readSheet = sheetReader(file, workbook, styles, colours);
  const ours = generatedKinds(workbook);
  const sheets = worksheets.map((sheet) =>
    sheetLook(file, workbook, sheet, readSheet(sheet.part), ours.has(sheet.index)),
  );
  return { styles, sheets };
}

interface Styles {
  readonly styles: readonly CellLook[];
  readonly colours: Colours;
}

function readStyles(file: WorkbookPackage, workbook: WorkbookPart): Styles {
  const part = partOf(workbook, RELATIONSHIP.styles);
  const formats = readNumberFormats(file, part);
  const plain = formats.map((format) => ({ ...DEFAULT_LOOK, format }));
  const fallback: Styles = { styles: plain.length > 0 ? plain : [DEFAULT_LOOK], colours: DEFAULT_COLOURS };
  const theme = attempt(() => readTheme(file, partOf(workbook, THEME)), DEFAULT_COLOURS.theme);
  return attempt(() => {
    const text = part === null ? null : file.readXml(part);
    if (part === null || text === null) return { ...fallback, colours: { ...DEFAULT_COLOURS, theme } };
    const root = parseXml(text, part);
    const colours = { theme, palette: paletteColours(root) };
    return { styles: readCellLooks(root, colours, formats), colours };
  }, fallback);
}

function readTheme(file: WorkbookPackage, part: string | null): readonly string[] {
  const text = part === null ? null : file.readXml(part);
  return part === null || text === null ? DEFAULT_COLOURS.theme : themeColours(parseXml(text, part));
}

function partOf(workbook: WorkbookPart, type: string): string | null {
  return workbook.relationships.find((one) => one.type === type)?.part ?? null;
}

/** Reads one sheet's part after the other, with what they have in common read once. */
function sheetReader(
  file: WorkbookPackage,
  workbook: WorkbookPart,
  styles: readonly CellLook[],
  colours: Colours,
): (part: string) => SheetPartLook {
  const stringsPart = partOf(workbook, RELATIONSHIP.sharedStrings);
  const strings = stringsPart === null ? null : readSharedStrings(file, stringsPart);
  const isDate = workbook.dates1904 ? styles.map(({ format }) => isDateFormat(format)) : [];
  const common: Omit<LookContext, 'part' | 'room'> = {
    strings,
    styles,
    shownFormula: formulaShower(file, workbook),
    colourOf: (attributes) => colourOf(attributes, colours),
    shownNumber: (value, style) => (isDate[style] ? value + DAYS_TO_1904 : value),
  };
  let room = MAX_CELLS;
  return (part) => {
    const reader = new LookReader({ ...common, part, room });
    scanPart(file, part, reader);
    const look = reader.look();
    room -= look.cells.columns.length;
    return look;
  };
}

function sheetLook(
  file: WorkbookPackage,
  workbook: WorkbookPart,
  sheet: Worksheet,
  own: SheetPartLook,
  isGenerated: boolean,
): SheetLook {
  const drawings = attempt(() => readDrawings(file, sheet.part, own, isGenerated), []);
  const notes = attempt(() => readNotes(file, sheet.part), []);
  const links = attempt(() => targetsOf(file, workbook, sheet, own.links), []);
  return {
    ...own,
    name: sheet.name,
    visibility: sheet.visibility,
    isGenerated,
    notes,
    links,
    drawings,
    ...extent(own, notes, drawings),
  };
}

/** Far enough down and right for everything that the sheet shows. */
function extent(
  own: SheetPartLook,
  notes: SheetLook['notes'],
  drawings: readonly Drawing[],
): Pick<SheetLook, 'rowCount' | 'columnCount'> {
  let { rowCount, columnCount } = own;
  for (const { row, column } of notes) {
    rowCount = Math.max(rowCount, row + 1);
    columnCount = Math.max(columnCount, column + 1);
  }
  const [rows, columns] = [rowEdges(own), columnEdges(own)];
  for (const { box } of drawings) {
    rowCount = Math.max(rowCount, rows.count(box.top + box.height));
    columnCount = Math.max(columnCount, columns.count(box.left + box.width));
  }
  return { rowCount, columnCount };
}

function targetsOf(
  file: WorkbookPackage,
  workbook: WorkbookPart,
  sheet: Worksheet,
  links: readonly FoundLink[],
): SheetLook['links'] {
  if (links.length === 0) return [];
  const relationships = new Map(readRelationships(file, sheet.part).map((one) => [one.id, one]));
  return links.flatMap(({ range, relationship, location }) => {
    const target = relationship === null ? null : (relationships.get(relationship)?.target ?? null);
    const to =
      target === null || target.startsWith('#')
        ? inside(workbook, sheet.name, location ?? target?.slice(1) ?? '')
        : outside(target, location);
    return to ? [{ range, to }] : [];
  });
}

/** `'Budget 2026'!C7`, `C7` or a defined name; `null` where it leads nowhere. */
function inside(workbook: WorkbookPart, sheet: string, location: string): LinkTarget | null {
  const text = decodeXstring(location).replace(/^=/, '');
  const cell = cellAt(workbook, sheet, text);
  if (cell) return { kind: 'cell', cell };
  const name = workbook.names.find((one) => one.name.toLowerCase() === text.toLowerCase());
  const named = name ? cellAt(workbook, sheet, name.formula) : null;
  return named && { kind: 'cell', cell: named };
}

function cellAt(workbook: WorkbookPart, sheet: string, reference: string): CellRef | null {
  const mark = reference.lastIndexOf('!');
  const range = parseRange(reference.slice(mark + 1));
  if (!range) return null;
  const written = reference
    .slice(0, Math.max(0, mark))
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");
  const name = mark < 0 ? sheet : workbook.sheets.find((one) => one.name.toLowerCase() === written.toLowerCase())?.name;
  return name === undefined ? null : { sheet: name, row: range.top, column: range.left };
}

/** An address that runs as a program when it is opened leads nowhere. */
function outside(target: string, location: string | null): LinkTarget | null {
  if (/^(?:javascript|vbscript|data):/i.test(target.replace(/[^!-~]+/g, ''))) return null;
  return { kind: 'address', address: location ? `${target}#${location}` : target };
}
