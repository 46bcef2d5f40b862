import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main, type Surroundings } from '../../src/cli/main';
import { openWorkbookFile } from '../../src/hosts/file';
import { makeWorkbook } from '../../scripts/lib/makeWorkbook.mjs';

const EXAMPLE = 'examples/vasteras-2019.xlsx';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'finsamkoll-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function run(...args: string[]) {
  let out = '';
  let err = '';
  const surroundings: Surroundings = {
    out: (text) => (out += text),
    err: (text) => (err += text),
    errIsTerminal: false,
    useColor: false,
    version: '9.9.9',
    now: () => new Date('2026-11-21T12:00:00Z'),
    workerFile: null,
  };
  return { status: await main(args, surroundings), out, err };
}

function put(name: string, rows: unknown[][]): string {
  const file = join(folder, name);
  writeFileSync(file, makeWorkbook({ title: name, sheets: [{ name: 'Blad', rows }] }));
  return file;
}

const sheetNames = async (file: string) =>
  (await openWorkbookFile(readFileSync(file), file).snapshot()).sheets.map((sheet) => sheet.name);

describe('checking', () => {
  it('tells a reader cell, expected, found, difference, tolerance, basis and what to do', async () => {
    const { status, out, err } = await run('check', EXAMPLE);
    expect(status).toBe(1);
    expect(err).toBe('');
    const spaces = out.replace(/[\u00A0\u202F]/g, ' ');
    expect(spaces).toContain('Budget 2019-2021!B40');
    expect(spaces).toMatch(/Ska vara: 20 170 tkr · Står: 20 177 tkr · Skillnad: 7 tkr för mycket/);
    expect(spaces).toMatch(/Gör så här: /);
    expect(spaces).toMatch(/Grund: kommunallagen 11 kap. 5 §/);
    expect(spaces).toMatch(/\d+ kontroller: \d+ fel, \d+ varningar/);
    expect(out).not.toContain('\u001B');
  });

  it('speaks English when asked', async () => {
    const { out } = await run('check', EXAMPLE, '--lang', 'en');
    expect(out).toContain('Expected: 20,170');
    expect(out).not.toMatch(/Ska vara|Gör så här/);
  });

  it('gives one object as JSON', async () => {
    const { status, out } = await run('check', EXAMPLE, '--format', 'json');
    expect(status).toBe(1);
    const report = JSON.parse(out);
    expect(report).toMatchObject({ schema: 1, workbooks: [{ file: EXAMPLE, reading: { tables: 3, unread: 1 } }] });
    const wrongSum = report.workbooks[0].findings.find((finding: { cell: string }) => finding.cell === 'B40');
    expect(wrongSum).toMatchObject({
      severity: 'error',
      sheet: 'Budget 2019-2021',
      expected: '20170',
      actual: '20177',
      difference: '7',
      unit: 'tkr',
      tolerance: '0',
    });
  });

  it('gives a line a workbook as JSON lines', async () => {
    const { out } = await run('check', 'examples', '--format', 'jsonl');
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => line.file)).toEqual(
      readdirSync('examples')
        .filter((name) => name.endsWith('.xlsx'))
        .map((name) => join('examples', name)),
    );
  });

  it('says how much was checked when nothing deviates', async () => {
    const file = put('ren.xlsx', [
      ['Bidrag 2027 (kr)'],
      ['Medlem', 'Bidrag'],
      ['Försäkringskassan', 2000000],
      ['Region Norr', 1000000],
      ['Norra kommun', 1000000],
      ['Summa', { formula: 'SUM(B3:B5)', value: 4000000 }],
    ]);
    const { status, out } = await run('check', file);
    expect(status).toBe(0);
    expect(out).toMatch(/1 tabell, \d+ kontroller, inga avvikelser/);
  });

  it('says so when there is no budget, and that is no error', async () => {
    const { status, out } = await run(
      'check',
      put('lista.xlsx', [
        ['Namn', 'Telefon'],
        ['Kansliet', '010-00 00 00'],
      ]),
    );
    expect(status).toBe(0);
    expect(out).toContain('Ingen budget hittades');
  });
});

describe('a file that cannot be read', () => {
  it('gets a sentence and status 2, and the others go on', async () => {
    const broken = join(folder, 'trasig.xlsx');
    writeFileSync(broken, 'inte en arbetsbok');
    const { status, out } = await run('check', broken, EXAMPLE, join(folder, 'saknas.xlsx'));
    expect(status).toBe(2);
    expect(out).toContain('Filen trasig.xlsx är ingen Excelarbetsbok.');
    expect(out).toContain('Filen saknas.xlsx finns inte.');
    expect(out).toContain('Budget 2019-2021!B40');
    expect(out).toContain('2 filer kunde inte läsas eller skrivas');
  });

  it('is named in JSON with its code', async () => {
    const { out } = await run('check', join(folder, 'saknas.xlsx'), '--format', 'json');
    expect(JSON.parse(out).workbooks[0]).toMatchObject({ findings: [], error: { code: 'notFound' } });
  });
});

describe('writing', () => {
  it('puts the checked workbook beside the input and leaves the input as it is', async () => {
    const file = join(folder, 'budget.xlsx');
    cpSync(EXAMPLE, file);
    const { status, out } = await run('check', file, '--write');
    expect(status).toBe(1);
    expect(out).toContain(`Sammanställningarna finns i ${join(folder, 'budget-granskad.xlsx')}`);
    expect(readFileSync(file).equals(readFileSync(EXAMPLE))).toBe(true);
    expect(await sheetNames(join(folder, 'budget-granskad.xlsx'))).toEqual([
      'Budget 2019-2021',
      'Verksamhetsplan',
      'Länsgemensamt 2019',
      'Sammanställning',
      'Medlemsbidrag',
      'Avvikelser',
      'Granskningslogg',
    ]);
  });

  it('run again on its own result, finds the same and writes the same', async () => {
    const file = join(folder, 'budget.xlsx');
    cpSync(EXAMPLE, file);
    const first = await run('check', file, '--write', '--format', 'json');
    const result = join(folder, 'budget-granskad.xlsx');
    const again = await run('check', result, '--write', '--format', 'json');
    const findings = (json: string) => JSON.parse(json).workbooks[0].findings;
    const told = (change: unknown) => findings(first.out).map((finding: object) => ({ ...finding, change }));
    expect(findings(first.out)).toEqual(told(null));
    expect(findings(again.out)).toEqual(told('same'));
    expect(await sheetNames(join(folder, 'budget-granskad-granskad.xlsx'))).toEqual(await sheetNames(result));
  });

  it('gives a workbook without a budget only the sheet that says so', async () => {
    const file = put('lista.xlsx', [
      ['Namn', 'Telefon'],
      ['Kansliet', '010-00 00 00'],
    ]);
    await run('check', file, '--out', folder);
    expect(await sheetNames(join(folder, 'lista-granskad.xlsx'))).toEqual(['Blad', 'Avvikelser']);
  });

  it('gives files of one name different results in a common folder', async () => {
    const [a, b] = ['a', 'b'].map((name) => mkdtempSync(join(folder, name)));
    cpSync(EXAMPLE, join(a!, 'budget.xlsx'));
    cpSync(EXAMPLE, join(b!, 'budget.xlsx'));
    await run('check', join(a!, 'budget.xlsx'), join(b!, 'budget.xlsx'), '--out', folder);
    expect(readdirSync(folder).filter((name) => name.endsWith('.xlsx'))).toEqual([
      'budget-granskad (2).xlsx',
      'budget-granskad.xlsx',
    ]);
  });

  it("says so when a user's file is in the way, and shows the findings all the same", async () => {
    const file = join(folder, 'budget.xlsx');
    cpSync(EXAMPLE, file);
    cpSync(EXAMPLE, join(folder, 'budget-granskad.xlsx'));
    const { status, out } = await run('check', file, '--write');
    expect(status).toBe(2);
    expect(out).toContain('Det finns redan en fil budget-granskad.xlsx som Finsamkoll inte har skrivit.');
    expect(out).toContain('Budget 2019-2021!B40');
  });
});

describe('settings from a file', () => {
  it('take effect', async () => {
    const settings = join(folder, 'installningar.json');
    writeFileSync(settings, JSON.stringify({ version: 1, rules: { 'BAL-01': 'off' } }));
    const { out } = await run('check', EXAMPLE, '--settings', settings, '--format', 'json');
    const rules = JSON.parse(out).workbooks[0].findings.map((finding: { rule: string }) => finding.rule);
    expect(rules).not.toContain('BAL-01');
    expect(rules).toContain('MYC-01');
  });

  it('that are wrong are refused with their place, before anything is checked', async () => {
    const settings = join(folder, 'installningar.json');
    writeFileSync(
      settings,
      JSON.stringify({ version: 1, association: { members: [{ name: 'X', kind: 'landsting' }] } }),
    );
    const { status, out, err } = await run('check', EXAMPLE, '--settings', settings);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('association.members[0].kind');
  });

  it('that are not there are named', async () => {
    const { status, err } = await run('check', EXAMPLE, '--settings', join(folder, 'saknas.json'));
    expect(status).toBe(2);
    expect(err).toContain('saknas.json går inte att läsa');
  });
});

it('an empty folder is said to hold no workbooks', async () => {
  const { status, err } = await run('check', folder);
  expect(status).toBe(2);
  expect(err).toContain('Inga arbetsböcker');
});

describe('accepting', () => {
  const ROWS = [
    ['Bidrag 2026'],
    ['Belopp i tkr'],
    [],
    ['Part', 'Bidrag 2026'],
    ['Försäkringskassan', 6240],
    ['Region Mitt', 3000],
    ['Kommunerna', 3000],
    ['Summa', { formula: 'SUM(B5:B7)', value: 12240 }],
  ];

  async function acceptedRun(change: (finding: Record<string, unknown>) => object, ...args: string[]) {
    const file = put('bidrag.xlsx', ROWS);
    const first = JSON.parse((await run('check', file, '--format', 'json')).out).workbooks[0];
    const accepted = first.findings.map((finding: Record<string, unknown>) => {
      const { rule, sheet, label, expected, actual } = { ...finding, ...change(finding) } as typeof finding;
      return {
        rule,
        sheet,
        label,
        expected,
        actual,
        reason: 'Avtalat',
        acceptedBy: 'Ekonomen',
        acceptedOn: '2026-11-01',
      };
    });
    const settings = join(folder, 'godtagna.json');
    writeFileSync(settings, JSON.stringify({ accepted }));
    return { first, ...(await run('check', file, '--settings', settings, ...args)) };
  }

  it('takes findings from the JSON as they stand there, and lets them not count', async () => {
    const { first, status, out } = await acceptedRun(() => ({}), '--format', 'json');
    expect(first.counts.error).toBeGreaterThan(0);
    const { counts, acceptedCounts, findings } = JSON.parse(out).workbooks[0];
    expect(status).toBe(0);
    expect(counts).toEqual({ error: 0, warning: 0, note: 0 });
    expect(acceptedCounts).toEqual(first.counts);
    expect(findings[0]).toMatchObject({
      status: 'accepted',
      accepted: { reason: 'Avtalat', by: 'Ekonomen', on: '2026-11-01' },
    });
  });

  it('shows them in the text with reason and name, and counts them apart', async () => {
    const { out } = await acceptedRun(() => ({}));
    expect(out).toContain('GODTAGEN');
    expect(out).toContain('Godtagen av Ekonomen 2026-11-01: Avtalat');
    expect(out).toMatch(/inga öppna avvikelser, 1 godtagen/);
  });

  it('shows and counts everything when asked', async () => {
    const { first, status, out } = await acceptedRun(() => ({}), '--format', 'json', '--ignore-accepted');
    expect(status).toBe(1);
    expect(JSON.parse(out).workbooks[0].counts).toEqual(first.counts);
  });

  it('holds no longer when the amounts have changed', async () => {
    const { status, out } = await acceptedRun(() => ({ actual: '1' }));
    expect(status).toBe(1);
    expect(out).toContain('Godkännandet gäller inte längre, eftersom beloppen har ändrats.');
  });

  it('says which acceptances are no longer needed', async () => {
    const { out } = await acceptedRun(() => ({ label: 'Något annat' }));
    expect(out).toContain('Godkännanden som inte längre behövs: ');
  });
});

describe('the log', () => {
  const history = async (file: string) =>
    JSON.parse((await openWorkbookFile(readFileSync(file), file).loadHistory())!) as { entries: { by: string }[] };

  it('goes on from the result that a run replaces, and from a result that is checked again', async () => {
    const file = join(folder, 'budget.xlsx');
    const result = join(folder, 'budget-granskad.xlsx');
    cpSync(EXAMPLE, file);
    await run('check', file, '--write', '--by', 'Ekonomen');
    await run('check', file, '--write', '--by', 'Revisorn');
    expect((await history(result)).entries.map(({ by }) => by)).toEqual(['Ekonomen', 'Revisorn']);
    const { out } = await run('check', result, '--out', join(folder, '.'));
    expect(out).toMatch(/0 nya, 0 borta, \d+ oförändrade sedan 2026-11-21 \d\d:\d\d/);
    const again = await history(join(folder, 'budget-granskad-granskad.xlsx'));
    expect(again.entries.map(({ by }) => by)).toEqual(['Ekonomen', 'Revisorn', null]);
  });

  it('is not added to by a mere check', async () => {
    const file = join(folder, 'budget.xlsx');
    cpSync(EXAMPLE, file);
    await run('check', file, '--write');
    const result = join(folder, 'budget-granskad.xlsx');
    const before = readFileSync(result);
    await run('check', result);
    expect(readFileSync(result).equals(before)).toBe(true);
  });
});
