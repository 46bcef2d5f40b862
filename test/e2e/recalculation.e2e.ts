import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbookFile } from '../../src/hosts/file';
import type { CellEdit, CellValue, WorkbookSnapshot } from '../../src/workbook';
import { cellKey, isCellError } from '../../src/workbook';
import { calculatorOf, cellAt, put } from '../workbench/calc/support';
import { LibreOffice } from './support/libreOffice';

/** LibreOffice is the judge: it opens what the workbench gives for download and works every formula out anew. */
const EXAMPLES = join(__dirname, '../../examples');
const WORKBOOKS = join(__dirname, '../../../shared/workbooks');

const folder = mkdtempSync(join(tmpdir(), 'finsamkoll-recalculation-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const libreOffice = new LibreOffice(folder);

interface Edited {
  readonly name: string;
  /** Formula cells that we gave a new value. */
  readonly recalculated: number;
  readonly stale: ReadonlySet<string>;
}

/** Edits a workbook as the workbench does, and writes it with the values that we worked out. */
async function edit(
  path: string,
  name: string,
  choose: (snapshot: WorkbookSnapshot) => readonly CellEdit[],
): Promise<Edited> {
  const file = openWorkbookFile(new Uint8Array(readFileSync(path)), name);
  const snapshot = await file.snapshot();
  const calculator = await calculatorOf(snapshot);
  const edits = choose(snapshot);
  const { values, stale } = calculator.apply(edits);
  calculator.dispose();
  const formulas = new Map<string, string>();
  for (const sheet of snapshot.sheets) {
    for (const cell of sheet.cells)
      if (cell.formula !== null) formulas.set(cellKey({ sheet: sheet.name, ...cell }), cell.formula);
  }
  for (const { cell, formula } of edits) if (formula !== null) formulas.set(cellKey(cell), formula);
  const known = values.map(({ cell, value }): CellEdit => ({ cell, formula: formulas.get(cellKey(cell))!, value }));
  await file.edit([...edits, ...known]);
  writeFileSync(join(folder, name), file.bytes());
  return { name, recalculated: values.length, stale: new Set(stale.map(cellKey)) };
}

/** Formula cells that LibreOffice sees another value in, those left out that we do not vouch for. */
async function disagreements(out: string, { name, stale }: Edited): Promise<string[]> {
  const [ours, theirs] = await Promise.all(
    [folder, out].map((place) => openWorkbookFile(new Uint8Array(readFileSync(join(place, name))), name).snapshot()),
  );
  const found: string[] = [];
  for (const sheet of ours!.sheets) {
    const judged = new Map(
      theirs!.sheets
        .find((one) => one.name === sheet.name)!
        .cells.map((cell) => [`${cell.row} ${cell.column}`, cell.value]),
    );
    for (const cell of sheet.cells) {
      if (cell.formula === null || stale.has(cellKey({ sheet: sheet.name, ...cell }))) continue;
      const value = judged.get(`${cell.row} ${cell.column}`) ?? '';
      if (!isAlike(cell.value, value))
        found.push(`${name} ${sheet.name} ${cell.formula}: ${show(cell.value)} / ${show(value)}`);
    }
  }
  return found;
}

function isAlike(one: CellValue, other: CellValue): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
  }
  return show(one) === show(other);
}

function show(value: CellValue): string {
  return isCellError(value) ? value.error : String(value);
}

/** Every fifth number that somebody typed, at most forty of them, each made another. */
function someNumbers(snapshot: WorkbookSnapshot): CellEdit[] {
  const typed = snapshot.sheets.flatMap((sheet) =>
    sheet.cells.flatMap(({ row, column, value, formula }) =>
      formula === null && typeof value === 'number'
        ? [{ cell: { sheet: sheet.name, row, column }, formula, value: value + 1234.56 }]
        : [],
    ),
  );
  return typed.filter((_, index) => index % 5 === 0).slice(0, 40);
}

test('workbooks with edited numbers', async () => {
  const files = [EXAMPLES, WORKBOOKS].flatMap((place) =>
    readdirSync(place)
      .filter((name) => /\.xls[xm]$/.test(name))
      .map((name) => ({ path: join(place, name), name: `${place === EXAMPLES ? 'exempel' : 'bok'}-${name}` })),
  );
  expect(files.length).toBeGreaterThan(8);
  const edited: Edited[] = [];
  for (const { path, name } of files) edited.push(await edit(path, name, someNumbers));
  const out = libreOffice.recalculate(edited.map(({ name }) => join(folder, name)));
  expect((await Promise.all(edited.map((one) => disagreements(out, one)))).flat()).toEqual([]);
  expect(edited.reduce((sum, { recalculated }) => sum + recalculated, 0)).toBeGreaterThan(20);
});

/** What the formulas below read; on a sheet of the example, far from its own cells. */
const READ: Readonly<Record<string, CellValue>> = {
  AA101: 12,
  AB101: 'Stad',
  AC101: 1.005,
  AA102: -7.25,
  AB102: 'stad',
  AC102: 0.285,
  AA103: 0,
  AB103: 'Landsbygd',
  AC103: 2.5,
  AA104: 250000.5,
  AB104: 'Region',
  AC104: -1.005,
  AA105: 3,
  AB105: '',
  AC105: 1234.565,
  // Not in a range that is added up: LibreOffice counts it as 1 there, Excel does not.
  AD101: true,
  AA106: 8,
  AB106: 'Sta',
  AC106: 43831,
};

const FORMULAS = [
  'SUM(AA101:AA106)',
  'AVERAGE(AA101:AA105)',
  'MIN(AA101:AA105)',
  'MAX(AA101:AA105)',
  'COUNT(AA101:AC106)',
  'COUNTA(AA101:AB106)',
  'PRODUCT(AA101:AA102)',
  'MEDIAN(AA101:AA105)',
  'SUMSQ(AA101:AA102)',
  'SUMPRODUCT(AA101:AA105,AC101:AC105)',
  'SUMPRODUCT((AA101:AA105>0)*(AC101:AC105))',
  'SUBTOTAL(9,AA101:AA105)',
  'SUBTOTAL(1,AA101:AA105)',
  'SUMIF(AB101:AB106,"stad",AA101:AA106)',
  'SUMIF(AA101:AA105,">0")',
  'SUMIF(AB101:AB106,"Sta*",AC101:AC106)',
  'AVERAGEIF(AA101:AA105,">0")',
  'COUNTIF(AB101:AB106,"Stad")',
  'COUNTIF(AA101:AA105,"<>0")',
  'SUMIFS(AA101:AA105,AB101:AB105,"Stad",AC101:AC105,">0")',
  'COUNTIFS(AA101:AA105,">0",AC101:AC105,">1")',
  'LARGE(AA101:AA105,2)',
  'SMALL(AA101:AA105,1)',
  'AND(AA101>0,AA105>0)',
  'OR(AA103>0,AA105=4)',
  'NOT(AA101>0)',
  'ISBLANK(AZ1)',
  'ISNUMBER(AA101)',
  'ISTEXT(AB101)',
  'ISERROR(AA101/AA103)',
  'IF(AA101>AA105,"ja","nej")',
  'IF(AA103,1,2)',
  'IFERROR(AA101/AA103,-1)',
  'IFNA(NA(),5)',
  'CHOOSE(2,AA101,AA102)',
  'INDEX(AA101:AC106,2,3)',
  'INDEX(AB101:AB106,3)',
  'MATCH("Region",AB101:AB106,0)',
  'VLOOKUP(3,AA101:AC106,3,FALSE)',
  'VLOOKUP("x",AB101:AC106,2,0)',
  'HLOOKUP(12,AA101:AC106,4,FALSE)',
  'ROUND(AC101,2)',
  'ROUND(AC102,2)',
  'ROUND(AC103,0)',
  'ROUND(AC104,2)',
  'ROUND(AC105,2)',
  'ROUND(AA104,-3)',
  'ROUND(AA104/7,2)',
  'ABS(AA102)',
  'SIGN(AA102)',
  'SQRT(AA105)',
  'POWER(AA105,3)',
  'AA105^2',
  '-AA105^2',
  '2^3^2',
  'AA101*10%',
  '-2^2',
  'AA101/AA105*AA102-AA104',
  'YEAR(AC106)',
  'MONTH(AC106)',
  'DAY(AC106)',
  'DATE(2026,14,-3)',
  'EDATE(AC106,1)',
  'EOMONTH(AC106,1)',
  'CONCATENATE("Summa ",AA101)',
  '"År "&AA105&" "&AB101',
  'LEFT(AB103,4)',
  'RIGHT(AB103,4)',
  'MID(AB103,2,3)',
  'TRIM("  a  b ")',
  'UPPER(AB102)',
  'LOWER(AB101)',
  'LEN(AB103)',
  'EXACT(AB101,AB102)',
  'AB101=AB102',
  'AA101<>AA105',
  'AA101>=12',
  'AA101-12=0',
  'IF(SUM(AA101:AA102)-4.75=0,"Stämmer","Fel")',
  'IF(AND(AA101>0,OR(AA102<0,AA103=1)),AA104,"")',
  'SUM(AA101:AA106)+SUM(AC101:AC106)/2',
  'IF(AZ1="",1,2)',
  'AZ1',
  'AZ1+1',
  'SUM(AA101,AB101,AC101)',
  'AB101*2',
  'AA101/AA103',
  'AD101+1',
  'NOT(AD101)',
  'IF(AD101,1,2)',
];

test('every function that the engine is trusted with', async () => {
  const path = join(EXAMPLES, 'vasteras-2019.xlsx');
  let sheet = '';
  const edited = await edit(path, 'funktioner.xlsx', (snapshot) => {
    sheet = snapshot.sheets[0]!.name;
    const on = (place: string, content: CellValue) => ({ ...put(place, content), cell: { ...cellAt(place), sheet } });
    return [
      ...Object.entries(READ).map(([place, value]) => on(place, value)),
      ...FORMULAS.map((formula, index) => on(`AE${101 + index}`, `=${formula}`)),
    ];
  });
  expect(edited.recalculated).toBe(FORMULAS.length - edited.stale.size);
  expect(await disagreements(libreOffice.recalculate([join(folder, edited.name)]), edited)).toEqual([]);
  const stale = FORMULAS.filter((_, index) => edited.stale.has(cellKey({ ...cellAt(`AE${101 + index}`), sheet })));
  expect(stale).toEqual([]);
});
