import { readFileSync } from 'node:fs';
import { addresses, manifestFor } from '../../scripts/lib/manifest.mjs';
import { policyText } from '../../scripts/lib/policy.mjs';
import { languageOf } from '../../src/taskpane/language';
import { isDarkColor } from '../../src/taskpane/theme';
import { unusableWorkbook } from '../../src/taskpane/unusableWorkbook';
import { WorkbookError } from '../../src/workbook';

test.each([
  ['sv-SE', 'sv'],
  ['en-US', 'en'],
  ['en-GB', 'en'],
  ['fi-FI', 'sv'],
  [undefined, 'sv'],
])('Office in %s gives a pane in %s', (locale, language) => expect(languageOf(locale)).toBe(language));

test.each([
  ['#1F1F1F', true],
  ['ffffff', false],
  ['#F3F2F1', false],
  ['', null],
  [undefined, null],
])('the colour %s is dark: %s', (color, isDark) => expect(isDarkColor(color)).toBe(isDark));

test('an Excel that is too old says so whatever is asked', async () => {
  const error = new WorkbookError('apiNotSupported', { api: 'ExcelApi 1.9' });
  const workbook = unusableWorkbook(error);
  await expect(workbook.snapshot()).rejects.toBe(error);
  await expect(workbook.clear()).rejects.toBe(error);
});

describe('the manifest of a build', () => {
  const xml = readFileSync('manifest.xml', 'utf8');

  test('stays as it is without addresses', () => {
    expect(manifestFor(xml, addresses({}))).toBe(xml);
  });

  test('has the addresses of the build everywhere', () => {
    const built = manifestFor(
      xml,
      addresses({
        FINSAMKOLL_BASE_URL: 'https://intern.example/finsam/',
        FINSAMKOLL_SUPPORT_URL: 'https://hjalp.example/?a=1&b=2',
      }),
    );
    expect(built).not.toContain('localhost');
    expect(built).toContain('<SourceLocation DefaultValue="https://intern.example/finsam/taskpane.html" />');
    expect(built).toContain('<AppDomain>https://intern.example</AppDomain>');
    expect(built).toContain('<SupportUrl DefaultValue="https://hjalp.example/?a=1&amp;b=2" />');
    expect(built).toContain('id="LearnMore.Url" DefaultValue="https://intern.example/finsam/hjalp.html"');
  });

  test('is refused without https', () => {
    expect(() => manifestFor(xml, addresses({ FINSAMKOLL_BASE_URL: 'http://intern.example' }))).toThrow('https');
  });
});

test('the policy allows no inline script, and nobody but Office', () => {
  const policy = policyText('1.0');
  const directive = (name: string) => policy.split('; ').find((each) => each.startsWith(`${name} `));
  expect(directive('default-src')).toBe("default-src 'none'");
  expect(directive('script-src')).toBe("script-src 'self' https://appsforoffice.microsoft.com");
  expect(directive('style-src')).not.toContain('unsafe');
  const others = [...policy.matchAll(/https:\/\/[^\s;]+/g)].map(([address]) => address);
  expect(new Set(others)).toEqual(new Set(['https://appsforoffice.microsoft.com']));
});
