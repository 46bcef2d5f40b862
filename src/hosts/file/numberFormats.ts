import { SPREADSHEET } from './namespaces';
import type { WorkbookPackage } from './package';
import { scanPart } from './scanPart';
import { refuseOtherRoot } from './workbookPart';
import { decodeXstring } from './xstring';

export const GENERAL = 'General';

/**
 * The formats that a file names by number alone, in en-US (ECMA-376 part 1, 18.8.30). A Swedish Excel shows number 14
 * as 2026-01-31, yet means this one; formats with the currency of the region it writes out, and those then count.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: GENERAL,
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);\\(#,##0\\)',
  38: '#,##0_);[Red]\\(#,##0\\)',
  39: '#,##0.00_);\\(#,##0.00\\)',
  40: '#,##0.00_);[Red]\\(#,##0.00\\)',
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The number format of each cell style, by the number that cells name it with. Without a styles part: none. */
export function readNumberFormats(file: WorkbookPackage, part: string | null): string[] {
  const custom = new Map<number, string>();
  const styles: number[] = [];
  let inCellStyles = false;
  if (part !== null) {
    scanPart(file, part, {
      open(tag) {
        if (tag.depth === 0) refuseOtherRoot(tag, 'styleSheet', part);
        if (tag.namespace !== SPREADSHEET) return;
        if (tag.local === 'cellXfs') inCellStyles = true;
        else if (tag.local === 'xf' && inCellStyles) styles.push(Number(tag.attribute('numFmtId') ?? 0));
        else if (tag.local === 'numFmt' && tag.depth === 2) {
          custom.set(Number(tag.attribute('numFmtId')), decodeXstring(tag.attribute('formatCode') ?? ''));
        }
      },
      close(tag) {
        if (tag.local === 'cellXfs') inCellStyles = false;
      },
    });
  }
  return styles.map((id) => custom.get(id) || BUILT_IN[id] || GENERAL);
}

/** Whether numbers in this format are dates (a time of day alone is none). */
export function isDateFormat(format: string): boolean {
  const code = format.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '').split(';')[0]!;
  if (/^general$/i.test(code)) return false;
  return /[yd]/i.test(code) || (/m/i.test(code) && !/[hs]/i.test(code));
}
