import { WorkbookError } from '../../workbook';
import type { WorkbookPackage } from './package';
import { xmlEncoding } from './xmlText';
import type { XmlHandler } from './xmlScanner';
import { XmlScanner } from './xmlScanner';

/**
 * Scans a part while it is unpacked, so that neither its bytes nor its text ever lie in memory as a whole.
 * @returns whether there is such a part
 * @throws {WorkbookError} `brokenXml`, `unsafeXml`, `tooLarge`, `truncated`, or what the handler throws
 */
export function scanPart(file: WorkbookPackage, part: string, handler: XmlHandler): boolean {
  const scanner = new XmlScanner(part, handler);
  let decoder: TextDecoder | null = null;
  const decode = (piece?: Uint8Array): string => {
    try {
      return decoder!.decode(piece, { stream: piece !== undefined });
    } catch (error) {
      throw new WorkbookError('brokenXml', { part, reason: 'encoding' }, { cause: error });
    }
  };
  const found = file.readPieces(part, (piece) => {
    decoder ??= new TextDecoder(xmlEncoding(piece), { fatal: true });
    scanner.feed(decode(piece));
  });
  if (!found) return false;
  if (decoder) scanner.feed(decode());
  scanner.end();
  return true;
}
