import type { LinkTarget } from '../../hosts/file';
import { address } from '../../workbook';

/** Whether an address from a workbook may be opened: pages and mail only, never a script or a file of the user's. */
export function isSafeAddress(text: string): boolean {
  try {
    return ['http:', 'https:', 'mailto:'].includes(new URL(text).protocol);
  } catch {
    return false;
  }
}

/** Where a link leads, in words. */
export function linkText(link: LinkTarget): string {
  return link.kind === 'cell' ? `${link.cell.sheet}!${address(link.cell)}` : link.address;
}
