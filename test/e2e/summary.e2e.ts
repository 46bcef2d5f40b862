import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { openWorkbookFile } from '../../src/hosts/file';
import { readWorkbook } from '../../src/reading';
import { check } from '../../src/rules';
import { defaultSettings, type Settings } from '../../src/settings';
import { summarise } from '../../src/summary';
import { address, type Sheet } from '../../src/workbook';
import { LibreOffice } from './support/libreOffice';

/** Beside the repository: budget workbooks of several layouts. */
const WORKBOOKS = join(__dirname, '../../../shared/workbooks');
const files = readdirSync(WORKBOOKS).filter((name) => /\.xls[xm]$/.test(name));

const folder = mkdtempSync(join(tmpdir(), 'finsamkoll-summary-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const libreOffice = new LibreOffice(folder);

/** Reviews a workbook and writes the summaries, with every stored result of our formulas made wrong on request. */
async function reviewed(name: string, settings: Settings) {
  const file = openWorkbookFile(new Uint8Array(readFileSync(join(WORKBOOKS, name))), name);
  const snapshot = await file.snapshot();
  const reading = readWorkbook(snapshot, settings);
  const { sheets, marks } = summarise({
    reading,
    result: check(reading, settings),
    settings,
    language: 'sv',
    workbookName: name,
    time: '2025-11-03T14:05:00',
    programVersion: '0.1.0',
  });
  const written = await file.write(sheets.map(withoutResults), marks);
  const path = join(folder, name);
  writeFileSync(path, file.bytes());
  return { path, sheets, names: new Map(written.sheets.map((sheet) => [sheet.kind, sheet.name])) };
}

/** The sheet with another value stored for each formula, so that nothing but a recalculation gives the right one. */
function withoutResults(sheet: Sheet): Sheet {
  const rows = sheet.rows.map((cells) =>
    cells.map((cell) =>
      cell?.formula === undefined ? cell : { ...cell, value: typeof cell.value === 'number' ? -1 : '-' },
    ),
  );
  return { ...sheet, rows };
}

it('gives in LibreOffice the values that we write', async () => {
  expect(files.length).toBeGreaterThan(5);
  const written = await Promise.all(files.map((name) => reviewed(name, defaultSettings)));
  const out = libreOffice.recalculate(written.map(({ path }) => path));
  let formulas = 0;
  const wrong: string[] = [];
  for (const { path, sheets, names } of written) {
    const name = basename(path);
    const snapshot = await openWorkbookFile(new Uint8Array(readFileSync(join(out, name))), name).snapshot();
    for (const sheet of sheets) {
      const found = snapshot.sheets.find((each) => each.name === names.get(sheet.kind))!;
      const values = new Map(found.cells.map((cell) => [address(cell), cell.value]));
      sheet.rows.forEach((cells, row) =>
        cells.forEach((cell, column) => {
          if (cell?.formula === undefined) return;
          formulas += 1;
          const place = address({ row, column });
          const given = values.get(place);
          const agrees =
            typeof given === 'number' && typeof cell.value === 'number'
              ? Math.abs(given - cell.value) <= 1e-6 * Math.max(1, Math.abs(cell.value))
              : given === cell.value;
          if (!agrees)
            wrong.push(
              `${name} ${found.name}!${place} =${cell.formula}: ${JSON.stringify(given)}, written ${cell.value}`,
            );
        }),
      );
    }
  }
  expect(formulas).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});
