/// <reference types="office-js" />

/*
 * What Finsamkoll asks of Excel. The manifest states the first, the rest is asked for when it is wanted.
 * 1.9 has the auto filter, page layout, hidden rows and columns by the row and changes in any sheet: Excel 2021,
 * Microsoft 365 and Excel on the web.
 */

/** The requirement set without which Finsamkoll does not run. */
export const REQUIRED_SET = '1.9';

/** Merged areas can be read. */
export const MERGED_AREAS_SET = '1.13';

/** Whether this Excel has a version of `ExcelApi`. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
