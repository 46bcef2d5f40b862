import { readdirSync, readFileSync } from 'node:fs';
import { makeWorkbook } from '../../scripts/lib/makeWorkbook.mjs';
import { examples } from '../../scripts/make-examples.mjs';

it('the examples are what their script makes of the sources', () => {
  const made = Object.entries(examples).map(([name, workbook]) => [
    name,
    Buffer.from(makeWorkbook(workbook)).toString('hex'),
  ]);
  const stored = readdirSync('examples')
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => [name, readFileSync(`examples/${name}`).toString('hex')]);
  expect(Object.fromEntries(made)).toEqual(Object.fromEntries(stored));
});
