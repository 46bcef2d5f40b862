import { WorkbookError } from '../../workbook';
import { escapeCellText } from './cellXml';
import { WORKBOOK_CHILDREN, placeForChild } from './childOrder';
import { RELATIONSHIPS } from './namespaces';
import { TextEdits } from './textEdits';
import { isTrue } from './workbookPart';
import { escapeXml } from './xmlText';
import { decodeXstring } from './xstring';
import type { XmlElement } from './xmlTree';
import { attribute, child, children, parseXml, prefixFor, textOf } from './xmlTree';

interface WantedName {
  readonly name: string;
  /** The sheet's place among all sheets, from 0. */
  readonly sheet: number;
  /** Without the leading `=`. */
  readonly formula: string;
  readonly hidden: boolean;
}

/** Sheets and names to be added to the workbook part; everything else in it stays as it is. */
export class WorkbookEdits {
  private readonly root: XmlElement;
  private readonly sheets: XmlElement;
  private readonly newSheets: string[] = [];
  private readonly names = new Map<string, WantedName | null>();
  private recalculates = false;

  constructor(
    private readonly source: string,
    part: string,
  ) {
    this.root = parseXml(source, part);
    const sheets = child(this.root, 'sheets');
    if (!sheets) throw new WorkbookError('noSheets');
    this.sheets = sheets;
  }

  /** Adds a sheet after all others, so that everything that counts sheets stays right. */
  addSheet(name: string, relationship: string): void {
    const prefix = prefixFor(this.sheets, RELATIONSHIPS);
    const declared = prefix === null ? ` xmlns:rel="${RELATIONSHIPS}"` : '';
    this.newSheets.push(
      `<${this.sheets.prefix}sheet name="${escapeCellText(name)}" sheetId="${this.freeSheetId()}"${declared} ` +
        `${prefix ?? 'rel:'}id="${escapeXml(relationship)}"/>`,
    );
  }

  /** Sets a sheet's own name, or takes it away (`null`). */
  setName(name: string, sheet: number, formula: string | null, hidden = false): void {
    this.names.set(nameKey(name, sheet), formula === null ? null : { name, sheet, formula, hidden });
  }

  /** Lets Excel calculate every formula when it opens the workbook. */
  recalculateOnOpen(): void {
    this.recalculates = true;
  }

  /** The part with the changes; the very text that was read where there are none. */
  result(): string {
    const edits = new TextEdits(this.source);
    if (this.newSheets.length > 0) edits.append(this.sheets, this.newSheets.join(''));
    this.editNames(edits);
    if (this.recalculates) this.editCalculation(edits);
    return edits.result();
  }

  private freeSheetId(): number {
    const used = children(this.sheets, 'sheet').map((sheet) => Number(attribute(sheet, 'sheetId')) || 0);
    return Math.max(0, ...used) + 1 + this.newSheets.length;
  }

  private editCalculation(edits: TextEdits): void {
    const existing = child(this.root, 'calcPr');
    if (existing && isTrue(attribute(existing, 'fullCalcOnLoad'))) return;
    if (existing) edits.setAttribute(existing, 'fullCalcOnLoad', '1');
    else {
      const place = placeForChild(this.root, WORKBOOK_CHILDREN, 'calcPr');
      edits.insert(place, `<${this.root.prefix}calcPr fullCalcOnLoad="1"/>`);
    }
  }

  private editNames(edits: TextEdits): void {
    const list = child(this.root, 'definedNames');
    const missing = new Map(this.names);
    for (const existing of list ? children(list, 'definedName') : []) {
      const sheet = attribute(existing, 'localSheetId');
      const key = nameKey(attribute(existing, 'name') ?? '', sheet === null ? -1 : Number(sheet));
      const wanted = missing.get(key);
      if (wanted === undefined) continue;
      missing.delete(key);
      if (wanted === null) edits.remove(existing);
      else this.editName(edits, existing, wanted);
    }
    const { prefix } = this.root;
    const added = [...missing.values()].map((name) => (name ? nameXml(name, prefix) : '')).join('');
    if (added === '') return;
    if (list) edits.append(list, added);
    else {
      const place = placeForChild(this.root, WORKBOOK_CHILDREN, 'definedNames');
      edits.insert(place, `<${prefix}definedNames>${added}</${prefix}definedNames>`);
    }
  }

  private editName(edits: TextEdits, existing: XmlElement, { formula, hidden }: WantedName): void {
    if (decodeXstring(textOf(this.source, existing)) !== formula) edits.fill(existing, escapeCellText(formula));
    // LibreOffice shows hidden names when it saves.
    if (hidden && !isTrue(attribute(existing, 'hidden'))) edits.setAttribute(existing, 'hidden', '1');
  }
}

function nameXml({ name, sheet, formula, hidden }: WantedName, prefix: string): string {
  return (
    `<${prefix}definedName name="${name}" localSheetId="${sheet}"${hidden ? ' hidden="1"' : ''}>` +
    `${escapeCellText(formula)}</${prefix}definedName>`
  );
}

/** Names differ neither by case nor by a sheet's name. */
function nameKey(name: string, sheet: number): string {
  return `${name.toLowerCase()}|${sheet}`;
}
