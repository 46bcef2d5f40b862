import type { SheetVisibility } from '../../workbook';
import { WorkbookError } from '../../workbook';
import { contentTypeOf, partsOfType } from './contentTypes';
import { RELATIONSHIP, RELATIONSHIPS, SPREADSHEET, STRICT } from './namespaces';
import type { WorkbookPackage } from './package';
import type { Relationship } from './relationships';
import { readRelationships } from './relationships';
import type { XmlTag } from './xmlScanner';
import { scanXml } from './xmlScanner';
import { decodeXstring } from './xstring';

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: string;
  readonly visibility: SheetVisibility;
  /** `null` where the workbook names no part for the sheet. */
  readonly relationshipId: string | null;
  readonly kind: 'worksheet' | 'other';
  /** The sheet's part; `null` where the relationship is missing. */
  readonly part: string | null;
}

/** A defined name as the workbook part has it. `localSheetId` is an index into all sheets. */
export interface NameEntry {
  readonly name: string;
  readonly localSheetId: number | null;
  readonly isHidden: boolean;
  readonly formula: string;
}

/** What the workbook part says. */
export interface WorkbookPart {
  /** The part's name. */
  readonly part: string;
  /** In the workbook's order: worksheets, chart sheets and others. */
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
  readonly calculation: 'automatic' | 'manual';
  readonly structureProtected: boolean;
  /** Whether dates count from 1904 instead of 1900. */
  readonly dates1904: boolean;
  /** The parts of the external links, in the order of their numbers in formulas; `null` where one is missing. */
  readonly externalLinks: readonly (string | null)[];
  readonly relationships: readonly Relationship[];
}

const RELATIONSHIP_NAMESPACES = new Set([RELATIONSHIPS]);
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';
const WORKBOOK_TYPE = /^application\/vnd\.(openxmlformats-officedocument\.spreadsheetml|ms-excel)\..*main\+xml$/i;

/**
 * Reads the workbook part.
 * @throws {WorkbookError} `openDocument`, `binaryFormat`, `strictFormat`, `notWorkbook`, `missingPart`, `brokenXml`
 */
export function readWorkbookPart(file: WorkbookPackage): WorkbookPart {
  const part = findWorkbookPart(file);
  const text = file.readXml(part);
  if (text === null) throw new WorkbookError('missingPart', { part });
  const relationships = readRelationships(file, part);
  const reader = new WorkbookReader(part, relationships);
  scanXml(text, part, reader);
  return {
    part,
    sheets: reader.sheets,
    names: reader.names,
    calculation: reader.calculation,
    structureProtected: reader.structureProtected,
    dates1904: reader.dates1904,
    externalLinks: reader.externalLinks,
    relationships,
  };
}

/** The workbook part's name, found through the package's relationships. */
function findWorkbookPart(file: WorkbookPackage): string {
  refuseOpenDocument(file);
  const relationships = readRelationships(file, '');
  if (relationships.some((one) => one.type.startsWith(STRICT) && one.type.endsWith('/officeDocument'))) {
    throw new WorkbookError('strictFormat');
  }
  if (!file.has('[Content_Types].xml')) {
    throw relationships.length > 0
      ? new WorkbookError('missingPart', { part: '[Content_Types].xml' })
      : new WorkbookError('notWorkbook', { reason: 'otherContent' });
  }
  const main = relationships.find((one) => one.type === RELATIONSHIP.officeDocument)?.part;
  const part = main ?? partsOfType(file, (type) => WORKBOOK_TYPE.test(type))[0];
  if (part === undefined) throw new WorkbookError('missingPart', { part: 'xl/workbook.xml' });
  const type = contentTypeOf(file, part) ?? '';
  if (/\.bin$/i.test(part) || /\.sheet\.binary\./i.test(type)) throw new WorkbookError('binaryFormat');
  if (/wordprocessingml|presentationml|ms-word|ms-powerpoint|visio/i.test(type)) {
    throw new WorkbookError('notWorkbook', { reason: 'otherDocument', type });
  }
  return part;
}

function refuseOpenDocument(file: WorkbookPackage): void {
  const type = file.has('mimetype') ? new TextDecoder().decode(file.read('mimetype')!.subarray(0, 200)) : '';
  if (!type.startsWith(OPEN_DOCUMENT)) return;
  throw type.startsWith(`${OPEN_DOCUMENT}.spreadsheet`)
    ? new WorkbookError('openDocument')
    : new WorkbookError('notWorkbook', { reason: 'otherDocument', type });
}

class WorkbookReader {
  readonly sheets: SheetEntry[] = [];
  readonly names: NameEntry[] = [];
  readonly externalLinks: (string | null)[] = [];
  calculation: 'automatic' | 'manual' = 'automatic';
  structureProtected = false;
  dates1904 = false;
  private name: Omit<NameEntry, 'formula'> | null = null;
  private readonly targets: ReadonlyMap<string, Relationship>;

  constructor(
    private readonly part: string,
    relationships: readonly Relationship[],
  ) {
    this.targets = new Map(relationships.map((one) => [one.id, one]));
  }

  open(tag: XmlTag): void {
    if (tag.depth === 0) refuseOtherRoot(tag, 'workbook', this.part);
    if (tag.namespace !== SPREADSHEET) return;
    if (tag.local === 'sheet') this.sheets.push(this.sheet(tag));
    else if (tag.local === 'definedName') this.name = nameEntry(tag);
    else if (tag.local === 'externalReference') this.externalLinks.push(this.target(tag)?.part ?? null);
    else if (tag.local === 'calcPr' && tag.attribute('calcMode') === 'manual') this.calculation = 'manual';
    else if (tag.local === 'workbookProtection') this.structureProtected = isTrue(tag.attribute('lockStructure'));
    else if (tag.local === 'workbookPr') this.dates1904 = isTrue(tag.attribute('date1904'));
  }

  close(tag: XmlTag, text: () => string): void {
    if (tag.local !== 'definedName' || !this.name) return;
    this.names.push({ ...this.name, formula: decodeXstring(text()) });
    this.name = null;
  }

  private target(tag: XmlTag): Relationship | null {
    return this.targets.get(relationshipId(tag) ?? '') ?? null;
  }

  private sheet(tag: XmlTag): SheetEntry {
    const id = relationshipId(tag) || null;
    const target = this.target(tag);
    const state = tag.attribute('state');
    return {
      name: decodeXstring(tag.attribute('name') ?? ''),
      sheetId: tag.attribute('sheetId') ?? '',
      visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
      relationshipId: id,
      // A sheet whose relationship is lost may well be a worksheet; it must not be passed over in silence.
      kind: id !== null && (target === null || target.type === RELATIONSHIP.worksheet) ? 'worksheet' : 'other',
      part: target?.part ?? null,
    };
  }
}

function relationshipId(tag: XmlTag): string | null {
  return tag.attributeOf(RELATIONSHIP_NAMESPACES, 'id');
}

function nameEntry(tag: XmlTag): Omit<NameEntry, 'formula'> {
  const sheet = tag.attribute('localSheetId');
  return {
    name: tag.attribute('name') ?? '',
    localSheetId: sheet === null ? null : Number(sheet),
    isHidden: ['hidden', 'function', 'vbProcedure', 'xlm'].some((name) => isTrue(tag.attribute(name))),
  };
}

/** @throws {WorkbookError} `strictFormat` or `brokenXml` where the root is not what the part should hold */
export function refuseOtherRoot(tag: XmlTag, wanted: string, part: string): void {
  if (tag.namespace.startsWith(STRICT)) throw new WorkbookError('strictFormat');
  if (tag.local !== wanted || tag.namespace !== SPREADSHEET) {
    throw new WorkbookError('brokenXml', { part, reason: 'root', wanted, found: tag.local });
  }
}

/** A truth value as XML Schema writes it. */
export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}
