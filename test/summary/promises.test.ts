import { readWorkbook } from '../../src/reading';
import { check, RULE_VERSION } from '../../src/rules';
import { defaultSettings } from '../../src/settings';
import { summarise } from '../../src/summary';
import { sheet, workbook } from '../support/grid';

/** Stands for what may be said of a participant: in a comment, in running text, in a list beside the budget. */
const PRIVATE = 'Privat uppgift om deltagare';

const snapshot = workbook(
  sheet('Budget 2026', [
    ['Budget 2026 (tkr)'],
    ['', 'Budget 2026', 'Kommentar'],
    ['Intäkter'],
    ['Försäkringskassan', 6240, PRIVATE],
    ['Region Norr', 3000],
    ['Storby kommun', 3000],
    ['Summa intäkter', 12240],
    ['Kostnader'],
    ['Kansli', 2000, PRIVATE],
    ['Insatser', 10190],
    ['Revision', 50],
    ['Summa kostnader', 12240],
    [`${PRIVATE} som står under tabellen.`],
  ]),
  sheet('Deltagare', [
    ['Namn', 'Insats'],
    [PRIVATE, 'Mötesplatsen'],
  ]),
);
const reading = readWorkbook(snapshot, defaultSettings);
const result = check(reading, defaultSettings);
const { sheets } = summarise({
  reading,
  result,
  settings: defaultSettings,
  language: 'sv',
  workbookName: 'prov.xlsx',
  time: '2026-11-22T09:30:00',
  programVersion: '1.2.3',
});
const written = sheets.map(({ kind, rows }) => ({
  kind,
  texts: rows.flatMap((row) => row.flatMap((cell) => (cell ? [String(cell.value ?? '')] : []))),
  formulas: rows.flatMap((row) => row.flatMap((cell) => cell?.formula ?? [])),
  links: rows.flatMap((row) => row.flatMap((cell) => cell?.link ?? [])),
}));

test('HYG-11: comments, free text and lists beside the budget are not copied into the generated sheets', () => {
  expect(result.findings.length).toBeGreaterThan(0);
  expect(JSON.stringify(sheets)).not.toContain(PRIVATE);
});

test('HYG-12: the summary says when it was made, by which version of the rules, and from which cells', () => {
  const summary = written.find(({ kind }) => kind === 'summary')!;
  expect(summary.texts.join('\n')).toContain('2026-11-22');
  expect(summary.texts.join('\n')).toContain(RULE_VERSION);
  expect(summary.formulas.some((formula) => formula.includes("'Budget 2026'!"))).toBe(true);
  const deviations = written.find(({ kind }) => kind === 'deviations')!;
  expect(deviations.links.some((cell) => cell.sheet === 'Budget 2026')).toBe(true);
});
