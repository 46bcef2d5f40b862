import type { GeneratedKind, NameSnapshot, SheetVisibility } from '../../workbook';
import { WorkbookError } from '../../workbook';
import { MARKER_NAME, markerKind } from '../markers';
import type { Request } from './session';

/** A sheet without its cells. */
export interface SheetOverview {
  /** Excel's own id, which stays when somebody renames the sheet. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  /** Of two sheets with one marker only the first is ours. */
  readonly generated: GeneratedKind | null;
}

/** What Excel says of the workbook and its sheets in one request. */
export interface Overview {
  readonly name: string;
  readonly isReadOnly: boolean;
  readonly structureProtected: boolean;
  readonly calculation: 'automatic' | 'manual';
  readonly sheets: readonly SheetOverview[];
  /** The names that users see and use. */
  readonly names: readonly NameSnapshot[];
}

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = { Hidden: 'hidden', VeryHidden: 'veryHidden' };

/** Names that Excel keeps for itself, in the languages that it shows them in to our users. */
const OWN_NAMES =
  /^(_xlnm\..*|_FilterDatabase|Print_Area|Print_Titles|Criteria|Extract|Utskriftsområde|Utskriftsrubriker)$/i;

/** Asks for everything but the cells. */
export const overviewRequest: Request<Overview> = (context) => {
  const { workbook } = context;
  const { worksheets, names, application, protection } = workbook;
  workbook.load('name,readOnly');
  application.load('calculationMode');
  protection.load('protected');
  names.load('items/name,items/formula,items/visible');
  worksheets.load(
    'items/id,items/name,items/visibility,items/protection/protected,' +
      'items/names/items/name,items/names/items/formula,items/names/items/visible',
  );
  return () => {
    if (worksheets.items.length === 0) throw new WorkbookError('noSheets');
    return {
      name: workbook.name,
      isReadOnly: workbook.readOnly,
      structureProtected: protection.protected,
      calculation: application.calculationMode === 'Manual' ? 'manual' : 'automatic',
      sheets: sheetsOf(worksheets.items),
      names: [
        ...visibleNames(names.items, null),
        ...worksheets.items.flatMap((sheet) => visibleNames(sheet.names.items, sheet.name)),
      ],
    };
  };
};

function sheetsOf(items: readonly Excel.Worksheet[]): SheetOverview[] {
  const taken = new Set<GeneratedKind>();
  return items.map((sheet) => {
    const marker = sheet.names.items.find((one) => one.name.toLowerCase() === MARKER_NAME);
    const kind = marker ? markerKind(String(marker.formula)) : null;
    const generated = kind !== null && !taken.has(kind) ? kind : null;
    if (generated) taken.add(generated);
    return {
      id: sheet.id,
      name: sheet.name,
      visibility: VISIBILITY[sheet.visibility] ?? 'visible',
      isProtected: sheet.protection.protected,
      generated,
    };
  });
}

function visibleNames(items: readonly Excel.NamedItem[], scope: string | null): NameSnapshot[] {
  return items
    .filter((one) => one.visible && one.name.toLowerCase() !== MARKER_NAME && !OWN_NAMES.test(one.name))
    .map((one) => ({ name: one.name, scope, formula: String(one.formula).replace(/^=/, '') }));
}
