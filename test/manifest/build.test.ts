import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { addresses, manifestFor } from '../../scripts/lib/manifest.mjs';

const xml = readFileSync('manifest.xml', 'utf8');

/** Every address in a manifest, but for the names of its XML schemas. */
function addressesIn(manifest: string): string[] {
  const document = new DOMParser().parseFromString(manifest, 'text/xml');
  const values = [...document.getElementsByTagName('*')].map(
    (element) => element.getAttribute('DefaultValue') ?? (element.tagName === 'AppDomain' ? element.textContent : ''),
  );
  return values.filter((value): value is string => value !== null && value.startsWith('http'));
}

function valueOf(manifest: string, pattern: RegExp): string | undefined {
  return pattern.exec(manifest)?.[1];
}

const SUPPORT = /<SupportUrl DefaultValue="([^"]*)"/;
const LEARN_MORE = /<bt:Url id="LearnMore\.Url" DefaultValue="([^"]*)"/;

it('leaves the manifest as it is where no address is given', () => {
  expect(manifestFor(xml, addresses({}))).toBe(xml);
});

it('puts the address of the files everywhere, with and without a slash at its end', () => {
  for (const base of ['https://finsamkoll.example.se', 'https://finsamkoll.example.se/']) {
    const written = manifestFor(xml, addresses({ FINSAMKOLL_BASE_URL: base }));
    expect(addressesIn(written)).toHaveLength(addressesIn(xml).length);
    expect(addressesIn(written).filter((address) => !address.startsWith('https://finsamkoll.example.se'))).toEqual([]);
    expect(addressesIn(written)).toContain('https://finsamkoll.example.se/taskpane.html');
    expect(written).not.toContain('localhost');
  }
});

it('keeps a folder in the address of the files, and names only the host as a domain', () => {
  const written = manifestFor(xml, addresses({ FINSAMKOLL_BASE_URL: 'https://example.se/finsam/koll/' }));
  expect(addressesIn(written)).toContain('https://example.se/finsam/koll/assets/icon-32.png');
  expect(valueOf(written, /<AppDomain>([^<]*)</)).toBe('https://example.se');
});

it('takes pages of help from the help page that comes along, or from elsewhere', () => {
  const own = manifestFor(xml, addresses({ FINSAMKOLL_BASE_URL: 'https://example.se' }));
  expect([valueOf(own, SUPPORT), valueOf(own, LEARN_MORE)]).toEqual([
    'https://example.se/hjalp.html',
    'https://example.se/hjalp.html',
  ]);
  const other = manifestFor(
    xml,
    addresses({
      FINSAMKOLL_BASE_URL: 'https://example.se',
      FINSAMKOLL_SUPPORT_URL: 'https://support.example.se/?ämne=finsam&språk=sv',
      FINSAMKOLL_LEARN_MORE_URL: 'https://läs.example.se/$1',
    }),
  );
  expect(addressesIn(other)).toEqual(
    expect.arrayContaining(['https://support.example.se/?ämne=finsam&språk=sv', 'https://läs.example.se/$1']),
  );
});

it.each(['http://example.se', 'ftp://example.se'])('refuses %s, as Office does', (address) => {
  for (const name of ['FINSAMKOLL_BASE_URL', 'FINSAMKOLL_SUPPORT_URL', 'FINSAMKOLL_LEARN_MORE_URL']) {
    expect(() => manifestFor(xml, addresses({ [name]: address }))).toThrow(/https/);
  }
});
