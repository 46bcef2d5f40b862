import { readFileSync } from 'node:fs';
import { openWorkbookFile } from '../../src/hosts/file';
import { LocalEngine } from '../../src/taskpane/engine/localEngine';
import { PaneController } from '../../src/taskpane/state/controller';
import { budgetWithFault } from './budget';

const context = { language: 'sv', time: '2026-03-02T09:41:00', programVersion: 'test' } as const;
const check = async () => (await new LocalEngine().check(budgetWithFault(), null, context)).report;

describe('a report of a small budget', () => {
  test('shows findings with their figures and what follows from them', async () => {
    const { stories, counts } = await check();
    const state = stories.find(({ main }) => main.cell?.sheet === 'Finansiering')!;
    expect(state.main).toMatchObject({ severity: 'error', place: 'Finansiering!B3', sheet: 'Finansiering' });
    expect(state.main.difference).toContain('240');
    expect(state.main.demand).not.toBe('');
    const all = stories.flatMap(({ main, consequences }) => [main, ...consequences]);
    expect(all).toHaveLength(counts.error + counts.warning + counts.note);
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  });

  test('shows members with the law beside what is stated', async () => {
    const { funding } = await check();
    const [year] = funding!.years;
    expect(funding!.unit).toBe('tkr');
    expect(year!.year).toBe(2026);
    expect(year!.rows.map(({ role }) => role)).toEqual(['member', 'member', 'member', 'member', 'subtotal', 'total']);
    expect(year!.rows.map(({ party }) => party)).toEqual(['Staten', 'Regioner', null, null, 'Kommuner', null]);
    expect(year!.rows[0]).toMatchObject({
      share: { text: '50\u00A0%' },
      expected: { text: '5\u202F000', number: 5000 },
      stated: { text: '5\u202F240', number: 5240 },
      difference: { text: '240' },
      state: { verdict: 'error' },
      cell: { sheet: 'Finansiering', row: 2, column: 1 },
    });
  });

  test('explains both tests of balance, year by year', async () => {
    const { balance } = await check();
    expect(balance!.years.map(({ heading }) => heading)).toEqual(['Budget 2026', 'Plan 2027', 'Plan 2028']);
    const [first, , last] = balance!.years;
    expect(first).toMatchObject({ income: { number: 10240 }, cost: { number: 10000 }, result: { number: 240 } });
    expect(first!.law).toMatchObject({ verdict: 'approved' });
    expect(first!.law!.says).toContain('240\u00A0tkr högre än kostnaderna');
    expect(last!.law).toMatchObject({ verdict: 'warning' });
    expect(last!.law!.says).toContain('100\u00A0tkr högre än intäkterna');
    expect(last!.frameTest).toMatchObject({ verdict: 'approved' });
    expect(last!.frameTest!.says).toContain('1\u202F240\u00A0tkr kvar');
  });

  test('shows how each table was read', async () => {
    const { sheets } = await check();
    expect(sheets.map(({ name, kind }) => [name, kind])).toEqual([
      ['Finansiering', 'budget'],
      ['Budget', 'budget'],
    ]);
    const [table] = sheets[1]!.tables;
    expect(table).toMatchObject({ unit: { effective: 'tkr', contradicts: false }, costs: 'positive' });
    expect(table!.columns.map(({ place, kind, year }) => [place, kind, year])).toEqual([
      ['B', 'budget', 2026],
      ['C', 'plan', 2027],
      ['D', 'plan', 2028],
    ]);
    expect(table!.rows.find(({ label }) => label === 'Summa kostnader')).toMatchObject({ place: '9', role: 'sum' });
  });

  test('tells what would be written', async () => {
    const { planned, counts } = await check();
    expect(planned.sheets.map(({ name }) => name)).toEqual([
      'Sammanställning',
      'Medlemsbidrag',
      'Avvikelser',
      'Granskningslogg',
    ]);
    expect(planned.sheets[0]!.chart).not.toBeNull();
    expect(planned.marks.error).toBeGreaterThan(0);
    expect(planned.marks.error).toBeLessThanOrEqual(counts.error);
  });

  test('offers the members that the sheets speak of', async () => {
    const { foundMembers } = await new LocalEngine().check(budgetWithFault(), null, context);
    expect(foundMembers.map(({ name, kind }) => [name, kind])).toEqual([
      ['Försäkringskassan', 'state'],
      ['Region Nord', 'region'],
      ['Storby kommun', 'municipality'],
      ['Lillby kommun', 'municipality'],
    ]);
  });
});

describe('the examples, beside the file host', () => {
  test.each(['sodertalje-2019', 'vasteras-2019', 'vastra-ostergotland-2015'])(
    '%s: check, write, clear',
    async (name) => {
      const workbook = openWorkbookFile(new Uint8Array(readFileSync(`examples/${name}.xlsx`)), `${name}.xlsx`);
      const before = (await workbook.snapshot()).sheets;
      const controller = new PaneController({
        workbook,
        engine: new LocalEngine(),
        language: 'sv',
        programVersion: 'test',
        now: () => context.time,
      });
      await controller.check();
      const { report } = controller.getState();
      expect(report!.stories.length).toBeGreaterThan(0);
      await controller.write();
      const written = (await workbook.snapshot()).sheets;
      expect(written.filter(({ generated }) => generated !== null).map(({ name: sheet }) => sheet)).toEqual(
        report!.planned.sheets.map(({ name: sheet }) => sheet),
      );
      expect(written.filter(({ generated }) => generated === null).map(({ cells }) => cells)).toEqual(
        before.map(({ cells }) => cells),
      );
      await controller.clear();
      const cleared = (await workbook.snapshot()).sheets;
      expect(cleared.filter(({ generated }) => generated !== null).flatMap(({ cells }) => cells)).toEqual([]);
      expect(controller.getState().notice).toEqual({ kind: 'cleared' });
    },
  );
});
