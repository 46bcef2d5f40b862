import { changedParts, open, partsOf, relation, relations, ROWS, smallWorkbook, zip } from './writeSupport';

const BYTES = smallWorkbook({ sheets: { Budget: ROWS } });

describe('settings', () => {
  test('are not there before they are saved', async () => {
    expect(await open(BYTES).loadSettings()).toBeNull();
  });

  test.each(['{"a":"åäö <b> & \\"c\\" ]]>"}', '{\n  "indrag": true\n}', '{"namn":"Förbundet 😀"}'])(
    '%s come back as they were saved',
    async (json) => {
      const workbook = open(BYTES);
      await workbook.saveSettings(json);
      expect(await open(workbook.bytes()).loadSettings()).toBe(json);
    },
  );

  test('with characters that XML cannot hold mean the same when they come back', async () => {
    const workbook = open(BYTES);
    const json = '{"a":"\ufffe\uffff\u0000\ud800"}';
    await workbook.saveSettings(json);
    expect(JSON.parse((await open(workbook.bytes()).loadSettings())!)).toEqual({ a: '\ufffe\uffff\u0000\ud800' });
  });

  test('are a custom XML part of the workbook, with its properties', async () => {
    const workbook = open(BYTES);
    await workbook.saveSettings('{}');
    const parts = partsOf(workbook.bytes());
    expect(changedParts(BYTES, workbook.bytes())).toEqual([
      '[Content_Types].xml',
      'customXml/_rels/item1.xml.rels',
      'customXml/item1.xml',
      'customXml/itemProps1.xml',
      'xl/_rels/workbook.xml.rels',
    ]);
    expect(parts['customXml/item1.xml']).toContain('<settings xmlns="urn:finsamkoll:settings:1">{}</settings>');
    expect(parts['xl/_rels/workbook.xml.rels']).toContain('Target="../customXml/item1.xml"');
    expect(parts['customXml/itemProps1.xml']).toContain('<ds:schemaRef ds:uri="urn:finsamkoll:settings:1"/>');
    expect(parts['[Content_Types].xml']).toContain('customXmlProperties+xml');
  });

  test('are replaced in place, and saving the same changes nothing', async () => {
    const workbook = open(BYTES);
    await workbook.saveSettings('{"a":1}');
    const once = workbook.bytes();
    await workbook.saveSettings('{"a":1}');
    expect(changedParts(once, workbook.bytes())).toEqual([]);
    await workbook.saveSettings('{"a":2}');
    expect(changedParts(once, workbook.bytes())).toEqual(['customXml/item1.xml']);
    expect(await workbook.loadSettings()).toBe('{"a":2}');
  });

  test('are found whatever the part is called, and other parts are left alone', async () => {
    const other = '<b:x xmlns:b="urn:annat">urn:finsamkoll:settings:1</b:x>';
    const bytes = smallWorkbook({
      sheets: { Budget: ROWS },
      workbookRelationships:
        relation('rId50', 'customXml', '../customXml/item1.xml') +
        relation('rId51', 'customXml', '/customXml/item7.xml'),
      parts: {
        'customXml/item1.xml': other,
        'customXml/item7.xml': '<f:settings xmlns:f="urn:finsamkoll:settings:1"><![CDATA[{"a":"<"}]]></f:settings>',
      },
    });
    const workbook = open(bytes);
    expect(await workbook.loadSettings()).toBe('{"a":"<"}');
    await workbook.saveSettings('[]');
    expect(changedParts(bytes, workbook.bytes())).toEqual(['customXml/item7.xml']);
  });

  test('are found where LibreOffice hangs them, and hung on the workbook again', async () => {
    const parts = partsOf(smallWorkbook({ sheets: { Budget: ROWS } }));
    parts['_rels/.rels'] = relations(
      relation('rId1', 'officeDocument', 'xl/workbook.xml'),
      relation('rId2', 'customXml', '../customXml/item1.xml'),
    );
    parts['customXml/item1.xml'] = '<settings xmlns="urn:finsamkoll:settings:1">{}</settings>';
    const workbook = open(zip(parts));
    expect(await workbook.loadSettings()).toBe('{}');
    await workbook.saveSettings('[]');
    expect(changedParts(zip(parts), workbook.bytes())).toEqual(['customXml/item1.xml', 'xl/_rels/workbook.xml.rels']);
  });

  test('get a free number beside other custom XML', async () => {
    const bytes = smallWorkbook({
      sheets: { Budget: ROWS },
      workbookRelationships: relation('rId50', 'customXml', '../customXml/item1.xml'),
      parts: { 'customXml/item1.xml': '<x/>', 'customXml/itemProps2.xml': '<x/>' },
    });
    const workbook = open(bytes);
    await workbook.saveSettings('{}');
    expect(partsOf(workbook.bytes())['customXml/item3.xml']).toContain('{}');
    expect(partsOf(workbook.bytes())['customXml/item1.xml']).toBe('<x/>');
  });

  test('a custom XML part that cannot be read is not ours', async () => {
    const parts = partsOf(smallWorkbook({ sheets: { Budget: ROWS } }));
    parts['xl/_rels/workbook.xml.rels'] = relations(
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      relation('rId2', 'customXml', '../customXml/item1.xml'),
    );
    parts['customXml/item1.xml'] = '<!DOCTYPE x><x>urn:finsamkoll:settings:1</x>';
    expect(await open(zip(parts)).loadSettings()).toBeNull();
  });
});
