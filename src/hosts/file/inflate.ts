import { Inflate } from 'fflate';
import { WorkbookError } from '../../workbook';
import { crc32 } from './checksum';
import { MAX_PART_BYTES, MAX_RATIO, RATIO_FREE_BYTES } from './limits';
import type { ZipEntry } from './zip';

/** Packed bytes taken at a time. Whatever they hold, they unfold to at most 1032 times as much. */
const STEP = 16 * 1024;

/**
 * Unpacks an entry piece by piece. `room` is how many bytes may still be unpacked in this file; the bounds are checked
 * after every piece, so a file made to harm costs a few megabytes.
 * @throws {WorkbookError} `tooLarge`, or `truncated` where the content is damaged; also after pieces have been handed out
 */
export function unpack(entry: ZipEntry, room: number, onPiece: (piece: Uint8Array) => void): void {
  const allowed = Math.min(MAX_PART_BYTES, room, Math.max(RATIO_FREE_BYTES, entry.packed.length * MAX_RATIO));
  let size = 0;
  let crc = 0;
  const take = (piece: Uint8Array) => {
    size += piece.length;
    if (size > allowed) throw new WorkbookError('tooLarge', { part: entry.name, limit: allowed });
    crc = crc32(piece, crc);
    if (piece.length > 0) onPiece(piece);
  };
  if (entry.method === 0) take(entry.packed);
  else inflate(entry, take);
  if (size !== entry.size || crc !== entry.crc) {
    throw new WorkbookError('truncated', { reason: 'checksum', part: entry.name });
  }
}

function inflate(entry: ZipEntry, take: (piece: Uint8Array) => void): void {
  const { packed } = entry;
  let thrown: unknown = null;
  const stream = new Inflate((piece) => {
    try {
      take(piece);
    } catch (error) {
      thrown = error;
      throw error;
    }
  });
  try {
    for (let position = 0; position < packed.length; position += STEP) {
      stream.push(packed.subarray(position, position + STEP), position + STEP >= packed.length);
    }
  } catch (error) {
    if (thrown !== null) throw thrown;
    throw new WorkbookError('truncated', { reason: 'packing', part: entry.name }, { cause: error });
  }
}
