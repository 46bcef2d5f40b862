import { parse, parseA1Ref, tokenize, addA1RangeBounds, type AstExpression } from '@borgar/fx/xlsx';
import type { CellRange, NameSnapshot } from '../../workbook';
import { LAST_COLUMN, LAST_ROW } from '../../workbook';

/** Cells of a sheet, which is given by its place in the workbook. */
export interface Area extends CellRange {
  readonly sheet: number;
}

/** Which edges of an area stay where they are when its formula is copied. */
export type Fixed = Readonly<Record<'top' | 'left' | 'bottom' | 'right', boolean>>;

/** The sheets and names that formulas of a workbook may speak of. */
export class Names {
  private readonly sheets: ReadonlyMap<string, number>;
  private readonly names: ReadonlyMap<string, string>;

  constructor(sheets: readonly string[], names: readonly NameSnapshot[]) {
    this.sheets = new Map(sheets.map((name, place) => [name.toLowerCase(), place]));
    this.names = new Map(names.map((one) => [scopedName(one.scope, one.name), one.formula.replace(/^=/, '')]));
  }

  /** The sheet's place, -1 where the workbook has none of that name. */
  sheet(name: string): number {
    return this.sheets.get(name.toLowerCase()) ?? -1;
  }

  /** The formula of a name as seen from a sheet; `null` where there is none. */
  formula(name: string, sheet: string): string | null {
    const [, scope, own] = /^(?:'?(.*?)'?!)?([^!]*)$/.exec(name)!;
    const local = this.names.get(scopedName(scope ?? sheet, own!));
    return local ?? this.names.get(scopedName(null, own!)) ?? null;
  }
}

function scopedName(scope: string | null, name: string): string {
  return `${scope === null ? '' : `${scope.toLowerCase()}!`}${name.toLowerCase()}`;
}

/** What a reference in A1 style names. */
export type Reference =
  | { readonly kind: 'area'; readonly area: Area; readonly fixed: Fixed }
  | { readonly kind: 'otherWorkbook' | 'span' | 'noSheet' | 'unknown' };

/** Reads a reference such as `B2`, `'Budget 2026'!B:B`, `$A$1:B3`, as seen from the sheet `home`. */
export function readReference(text: string, home: number, names: Names): Reference {
  const reference = parseA1Ref(text);
  if (!reference || !('range' in reference) || !reference.range) return { kind: 'unknown' };
  if (reference.workbookName) return { kind: 'otherWorkbook' };
  const name = reference.sheetName ?? '';
  const sheet = name === '' ? home : names.sheet(name);
  if (sheet < 0) return { kind: name.includes(':') ? 'span' : 'noSheet' };
  const { top, left, bottom, right, ...edges } = addA1RangeBounds({ ...reference.range });
  const area = { sheet, top: top ?? 0, left: left ?? 0, bottom: bottom ?? LAST_ROW, right: right ?? LAST_COLUMN };
  const fixed = { top: !!edges.$top, left: !!edges.$left, bottom: !!edges.$bottom, right: !!edges.$right };
  return { kind: 'area', area, fixed };
}

/** The sheets that a reference over several sheets (`Jan:Mar!B2`) goes over, with its range; none where one is missing. */
export function readSpan(text: string, names: Names): Area[] {
  const reference = parseA1Ref(text);
  if (!reference || !('range' in reference) || !reference.range) return [];
  const [from, to] = (reference.sheetName ?? '').split(':').map((name) => names.sheet(name));
  if (from === undefined || to === undefined || from < 0 || to < 0) return [];
  const { top, left, bottom, right } = addA1RangeBounds({ ...reference.range });
  const range = { top: top ?? 0, left: left ?? 0, bottom: bottom ?? LAST_ROW, right: right ?? LAST_COLUMN };
  const first = Math.min(from, to);
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, place) => ({ sheet: first + place, ...range }));
}

/** The tree of a formula, `null` where it cannot be read. */
export function parseTree(formula: string): AstExpression | null {
  try {
    return parse(tokenize(formula));
  } catch {
    // The parser's only way to say so; a formula that cannot be read is not trusted.
    return null;
  }
}
