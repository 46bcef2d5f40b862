import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { youngest } from '../../scripts/lib/youngest.mjs';

const folder = mkdtempSync(join(tmpdir(), 'finsamkoll-youngest-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, seconds: number): string {
  const place = join(folder, name);
  writeFileSync(place, name);
  utimesSync(place, seconds, seconds);
  return place;
}

test('a folder is as young as the youngest file in it, however deep, and a file as itself', () => {
  mkdirSync(join(folder, 'sv/djupt'), { recursive: true });
  const old = file('README.md', 1000);
  file('sv/djupt/FS-01.md', 3000);
  file('sv/FS-02.md', 2000);
  expect(youngest(folder)).toBe(3_000_000);
  expect(youngest(old)).toBe(1_000_000);
});
