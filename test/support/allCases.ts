import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleCases } from './ruleTester';

const FOLDER = join(__dirname, '../rules');

/** The examples of every rule: all files `test/rules/GROUP/ID.cases.ts`, each with its own rule's id as its name. */
export function allCases(): readonly { readonly file: string; readonly cases: RuleCases }[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cases.ts'))
    .sort()
    .map((file) => ({ file, cases: jest.requireActual<{ cases: RuleCases }>(join(FOLDER, file)).cases }));
}
