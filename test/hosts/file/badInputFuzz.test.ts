import * as fc from 'fast-check';
import { WorkbookError } from '../../../src/workbook';
import { bookBytes, bookParts, readBytes, RELATIONSHIPS, zip } from './readSupport';
import type { Book } from './readSupport';

const BOOK: Book = {
  sheets: [
    '<sheetFormatPr defaultColWidth="9"/><cols><col min="1" max="2" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">SUM([1]Blad1!A1:A2,"x")</f><v>1</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>a &amp; b</t></is></c><c r="B2"><f t="shared" si="0"/><v>2</v></c><c r="C2" t="e"><f t="array" ref="C2:D3">A1:B2</f><v>#N/A</v></c></row></sheetData><mergeCells><mergeCell ref="A5:B6"/></mergeCells>',
  ],
  strings: '<si><r><t>Bi</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
  styles:
    '<numFmts><numFmt numFmtId="164" formatCode="0.0"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>',
  workbook:
    '<externalReferences><externalReference r:id="x"/></externalReferences><definedNames><definedName name="n" localSheetId="0">Blad1!$A$1</definedName></definedNames><calcPr calcMode="manual"/>',
  relationships: `<Relationship Id="x" Type="${RELATIONSHIPS}/externalLink" Target="ext.xml"/>`,
};

/** Whatever was done to a file: it is read, or it is refused with a reason. */
async function readOrRefuse(bytes: Uint8Array): Promise<void> {
  try {
    await readBytes(bytes);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
  }
}

describe('a file that something has happened to is read or refused, never anything else', () => {
  const good = bookBytes(BOOK);

  it('where bytes of the zip file are others', async () => {
    const change = fc.tuple(fc.nat({ max: good.length - 1 }), fc.nat({ max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const bytes = good.slice();
        for (const [place, value] of changes) bytes[place] = value;
        await readOrRefuse(bytes);
      }),
      { numRuns: 500 },
    );
  });

  it('where text of a part is another', async () => {
    const parts = bookParts(BOOK);
    const names = Object.keys(parts);
    const pieces = [
      '',
      '<',
      '>',
      '/',
      '"',
      '&',
      '&#x110000;',
      '<a>',
      '</c>',
      '<!--',
      '-',
      '0',
      '99999999999',
      'NaN',
      '\u0000',
      "'",
      '[',
      ':',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.nat({ max: 2000 }),
        fc.nat({ max: 12 }),
        fc.constantFrom(...pieces),
        async (name, at, length, piece) => {
          const text = String(parts[name]);
          const place = at % text.length;
          await readOrRefuse(zip({ ...parts, [name]: text.slice(0, place) + piece + text.slice(place + length) }));
        },
      ),
      { numRuns: 500 },
    );
  });
});
