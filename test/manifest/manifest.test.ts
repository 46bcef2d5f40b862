import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

/** What Microsoft's online validator looks at, checked here without a network. */
const FILE = 'manifest.xml';
const BASE = 'https://localhost:3000/';
const document: Document = new DOMParser().parseFromString(readFileSync(FILE, 'utf8'), 'text/xml');
const all = (name: string): Element[] => [...document.getElementsByTagName(name)];
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

it('can be read by office-addin-manifest', () => {
  const info = execFileSync(process.execPath, ['node_modules/office-addin-manifest/cli.js', 'info', FILE], {
    encoding: 'utf8',
  });
  expect(info).toMatch(/Id: [0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}/);
  for (const fact of [
    'Name: Finsamkoll',
    `Version: ${version}.0`,
    'Default Locale: sv-SE',
    'Hosts: Workbook',
    'Permissions: ReadWriteDocument',
    `Source Location: ${BASE}taskpane.html`,
  ]) {
    expect(info).toContain(fact);
  }
});

it('resolves every resource it names, once, and names every resource it has', () => {
  const ids = [...all('bt:Image'), ...all('bt:Url'), ...all('bt:String')]
    .map((element) => element.getAttribute('id'))
    .filter((id) => id !== null);
  expect(new Set(ids).size).toBe(ids.length);
  const named = [...document.getElementsByTagName('*')]
    .map((element) => element.getAttribute('resid'))
    .filter((id) => id !== null);
  expect([...new Set(named)].sort()).toEqual([...ids].sort());
});

it('keeps within the lengths that Office allows', () => {
  const tooLong = (name: string, limit: number) =>
    all(name)
      .flatMap((group) => [...group.getElementsByTagName('*')])
      .map((element) => element.getAttribute('DefaultValue') ?? element.getAttribute('Value') ?? '')
      .filter((text) => text.length > limit);
  expect(tooLong('bt:ShortStrings', 125)).toEqual([]);
  expect(tooLong('bt:LongStrings', 250)).toEqual([]);
  expect(
    all('bt:String')
      .map((element) => element.getAttribute('id')!)
      .filter((id) => id.length > 32),
  ).toEqual([]);
});

it('has English beside every Swedish text', () => {
  const lacking = [
    ...all('bt:String'),
    ...all('DisplayName'),
    ...all('Description').filter((element) => element.hasAttribute('DefaultValue')),
  ].filter(
    (element) => ![...element.getElementsByTagName('*')].some((child) => child.getAttribute('Locale') === 'en-US'),
  );
  expect(lacking.map((element) => element.getAttribute('id') ?? element.tagName)).toEqual([]);
});

describe('addresses', () => {
  const addresses = [...document.getElementsByTagName('*')]
    .map((element) => element.getAttribute('DefaultValue') ?? '')
    .filter((value) => value.includes('://'));

  it('are https, under one base', () => {
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith(BASE))).toEqual([]);
  });

  it('of icons lead to PNG files of the right size', () => {
    const icons = addresses.filter((address) => address.endsWith('.png')).map((address) => address.slice(BASE.length));
    for (const icon of icons) {
      const size = Number(/-(\d+)\.png$/.exec(icon)?.[1]);
      expect([icon, ...pixels(icon)]).toEqual([icon, size, size]);
    }
  });

  it('of pages lead to pages of ours', () => {
    const pages = addresses.filter((address) => address.endsWith('.html')).map((address) => address.slice(BASE.length));
    expect([...new Set(pages)].sort()).toEqual(['hjalp.html', 'taskpane.html']);
    expect(existsSync('assets/hjalp.html')).toBe(true);
  });
});

it('gives every button the three sizes of icon', () => {
  for (const icon of all('Icon')) {
    expect([...icon.getElementsByTagName('bt:Image')].map((image) => image.getAttribute('size'))).toEqual([
      '16',
      '32',
      '80',
    ]);
  }
});

/** The width and height that a PNG file says it has. */
function pixels(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
