import * as fc from 'fast-check';
import { isDateFormat } from '../../../src/hosts/file/numberFormats';
import { XmlScanner, scanXml } from '../../../src/hosts/file/xmlScanner';
import type { XmlHandler } from '../../../src/hosts/file/xmlScanner';
import { errorOf } from './readSupport';

/** A handler that writes down what it is told. */
function recorder(): { readonly told: string[]; readonly handler: XmlHandler } {
  const told: string[] = [];
  return {
    told,
    handler: {
      open: (tag) =>
        told.push(`<${tag.namespace}|${tag.local} a=${tag.attribute('a')} ${tag.start}-${tag.end} ${tag.depth}`),
      close: (tag, text) =>
        told.push(`>${tag.namespace}|${tag.local} "${text()}" ${tag.start}-${tag.end} ${tag.depth}`),
    },
  };
}

function events(...pieces: readonly string[]): string[] {
  const { told, handler } = recorder();
  const scanner = new XmlScanner('prov.xml', handler);
  for (const piece of pieces) scanner.feed(piece);
  scanner.end();
  return told;
}

const DOCUMENT =
  '\ufeff<?xml version="1.0"?>\r\n<!-- <a> --><r xmlns="n" xmlns:p="m" a=\'1 > "0"\'><p:b p:a="x" a = "&lt;&#65;&quot;"/>\r\n<c>ett<!-- två -->tre<![CDATA[<fy>ra &amp;]]>\r\nfem &amp; sex</c><d xmlns="q"><e></e></d ></r>\n';

describe('the scanner', () => {
  it('tells of tags, namespaces, attributes, text and places', () => {
    const at = (text: string, from = 0) => DOCUMENT.indexOf(text, from);
    const told = events(DOCUMENT);
    expect(told.map((line) => line.replace(/ \d+-\d+ /, ' '))).toEqual([
      '<n|r a=1 > "0" 0',
      '<m|b a=<A" 1',
      '>m|b "" 1',
      '<n|c a=null 1',
      '>n|c "etttre<fy>ra &amp;\nfem & sex" 1',
      '<q|d a=null 1',
      '<q|e a=null 2',
      '>q|e "" 2',
      '>q|d "" 1',
      '>n|r "" 0',
    ]);
    expect(told[1]).toContain(` ${at('<p:b')}-${at('/>') + 2} `);
    expect(told.at(-1)).toContain(` ${at('</r>')}-${at('</r>') + 4} `);
  });

  it('tells the same however the document is cut', () => {
    const whole = events(DOCUMENT);
    fc.assert(
      fc.property(fc.array(fc.nat({ max: DOCUMENT.length }), { maxLength: 12 }), (cuts) => {
        const places = [0, ...[...cuts].sort((a, b) => a - b), DOCUMENT.length];
        expect(events(...places.slice(1).map((place, index) => DOCUMENT.slice(places[index], place)))).toEqual(whole);
      }),
    );
  });

  it.each([
    ['', 'end'],
    ['   ', 'end'],
    ['<a>', 'end'],
    ['<a><b></a>', 'close'],
    ['<a></b></a>', 'close'],
    ['<a></ab></a>', 'close'],
    ['</a>', 'close'],
    ['<a/><b/>', 'root'],
    ['<a/>text', 'end'],
    ['text<a/>', 'text'],
    ['<a/>text<!-- -->', 'end'],
    ['<a', 'end'],
    ['<a b="', 'end'],
    ['<a><!-- ', 'end'],
    ['<a><![CDATA[ </a>', 'end'],
    ['<>', 'name'],
    ['<p:a/>', 'prefix'],
    ['<a>'.repeat(300), 'depth'],
  ])('refuses %s', async (text, reason) => {
    const error = await errorOf(() => scanXml(text, 'prov.xml', {}));
    expect(error.code).toBe('brokenXml');
    expect(error.detail).toMatchObject({ part: 'prov.xml', reason });
  });

  it.each([
    '<!DOCTYPE a><a/>',
    '<?xml version="1.0"?><!-- --> <!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    '<a><!ENTITY b "c"></a>',
  ])('refuses the document type in %s', async (text) => {
    expect((await errorOf(() => scanXml(text, 'prov.xml', {}))).code).toBe('unsafeXml');
  });

  it('refuses a tag without end before it has filled the memory', async () => {
    const scanner = new XmlScanner('prov.xml', {});
    const error = await errorOf(() => {
      for (let piece = 0; piece < 1000; piece += 1) scanner.feed(piece === 0 ? '<a b="' : 'x'.repeat(100_000));
    });
    expect(error.detail).toMatchObject({ reason: 'token' });
  });
});

describe('a date format', () => {
  it.each(['yyyy-mm-dd', 'd-mmm', 'mmm-yy', 'm/d/yyyy h:mm', '[$-41D]mmmm', 'd "kl" h:mm', '"dag" d'])(
    '%s is one',
    (format) => {
      expect(isDateFormat(format)).toBe(true);
    },
  );

  it.each(['General', '0', '#,##0 "dkr"', '[Red]0.00', 'h:mm', '[h]:mm:ss', 'mm:ss.0', '0\\d', '_d0', '0;"d"'])(
    '%s is none',
    (format) => {
      expect(isDateFormat(format)).toBe(false);
    },
  );
});
