import { WorkbookError } from '../../workbook';
import { looksLikeZip } from './zip';

const COMPOUND_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Directory entries of a compound file begin at multiples of this; the name comes first, in UTF-16. */
const COMPOUND_ENTRY = 128;

/**
 * Says of bytes that are no zip file what they are.
 * @throws {WorkbookError} `emptyFile`, `encrypted`, `oldFormat` or `notWorkbook`
 */
export function refuseForeign(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookError('emptyFile');
  if (looksLikeZip(bytes)) return;
  if (COMPOUND_SIGNATURE.every((byte, index) => bytes[index] === byte)) {
    if (hasStream(bytes, 'EncryptedPackage') || hasStream(bytes, 'EncryptionInfo'))
      throw new WorkbookError('encrypted');
    if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) throw new WorkbookError('oldFormat');
  }
  throw new WorkbookError('notWorkbook', { reason: 'signature' });
}

/** Whether a compound file has a stream of that name: its directory entry holds the name and the name's length. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const length = 2 * (name.length + 1);
  for (let entry = 512; entry + COMPOUND_ENTRY <= bytes.length; entry += COMPOUND_ENTRY) {
    if ((bytes[entry + 64]! | (bytes[entry + 65]! << 8)) !== length) continue;
    let index = 0;
    while (
      index < name.length &&
      bytes[entry + 2 * index] === name.charCodeAt(index) &&
      bytes[entry + 2 * index + 1] === 0
    ) {
      index += 1;
    }
    if (index === name.length) return true;
  }
  return false;
}
