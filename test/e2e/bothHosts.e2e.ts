import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { openWorkbookFile } from '../../src/hosts/file';
import { review } from '../../src/review';
import type { Workbook } from '../../src/workbook';
import { comparable, inExcel } from '../hosts/excel/support';

const FOLDER = '../shared/workbooks';
const FILES = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx')) : [];

const OPTIONS = { settings: null, language: 'sv', time: '2026-11-21T23:00', programVersion: '1', write: true } as const;

async function reviewed(workbook: Workbook) {
  const snapshot = comparable(await workbook.snapshot());
  const { result, written } = await review(workbook, OPTIONS);
  return { snapshot, findings: result.findings, written };
}

test('there are workbooks to compare the hosts on', () => {
  expect(FILES.length).toBeGreaterThan(0);
});

describe('a file and Excel give the same snapshot and findings', () => {
  test.each(FILES)('%s', async (name) => {
    const bytes = new Uint8Array(readFileSync(`${FOLDER}/${name}`));
    const file = await reviewed(openWorkbookFile(bytes, 'prov.xlsx'));
    expect(await reviewed((await inExcel(bytes)).workbook)).toEqual(file);
  });
});
