import { Decimal } from '../../src/money';
import { defaultSettings } from '../../src/settings';
import { budgetTable } from '../support/table';
import { disagreements } from './evaluate';
import { formulasOf, handMade, rowOf, sheetOf, sourceOf, summariseHandMade, valuesOf, yearFigures } from './handMade';

const YEARS = [
  { year: 2026, kind: 'budget' },
  { year: 2027, kind: 'plan' },
  { year: 2028, kind: 'plan' },
] as const;

/** Three years in tkr, a deficit in the second, costs under two headings. */
function threeYears() {
  const table = budgetTable(
    [
      ['# INTÄKTER'],
      ['Medlemsbidrag', 8000, 8000, 8000],
      ['= Summa intäkter', 8000, 8000, 8000],
      ['# Insatser'],
      ['Samordningsteam', 5000, 6200, 5000],
      ['Förstudie', 500, '-', 400.5],
      ['= Summa insatser', 5500, 6200, 5400.5],
      ['# Administration'],
      ['Kansli', 2000, 2100, 2200],
      ['Revision', 40, 40, 40],
      ['= Summa administration', 2040, 2140, 2240],
      ['= Summa kostnader', 7540, 8340, 7640.5],
      ['Ingående eget kapital', 1000, 1460, 1120],
      ['Utgående eget kapital', 1460, 1120, 1479.5],
    ],
    { columns: YEARS },
  );
  const years = [0, 1, 2].map((column) =>
    yearFigures(table, column, {
      income: 'Summa intäkter',
      cost: 'Summa kostnader',
      openingEquity: 'Ingående eget kapital',
      closingEquity: 'Utgående eget kapital',
    }),
  );
  return handMade([table], years);
}

describe('Sammanställning', () => {
  const reading = threeYears();
  const summary = summariseHandMade(reading);
  const sheet = sheetOf(summary, 'summary');

  it('has its title in A1, the check cell under it, and says where everything comes from', () => {
    expect(sheet.rows[0]![0]).toMatchObject({ value: 'Sammanställning av budget 2026', style: 'title' });
    expect(sheet.rows[1]![0]).toMatchObject({ value: 'Granskningens utfall: Godkänd', style: 'approved' });
    expect(valuesOf(sheet, 'Samordningsförbund')[1]).toBe('Samordningsförbundet Prov');
    expect(valuesOf(sheet, 'Arbetsbok')[1]).toBe('prov.xlsx');
    expect(valuesOf(sheet, 'Granskad')[1]).toBe('2025-11-03 14:05');
    expect(valuesOf(sheet, 'Program och regler')[1]).toBe('Finsamkoll 0.1.0, regler 1.0');
  });

  it('shows each year in a column, with formulas to the cells', () => {
    expect(valuesOf(sheet, 'Belopp i tkr')).toEqual([
      'Belopp i tkr',
      'Budget 2026',
      'Plan 2027',
      'Plan 2028',
      'Underlag',
    ]);
    expect(valuesOf(sheet, 'Kostnader').slice(0, 4)).toEqual(['Kostnader', 7540, 8340, 7640.5]);
    expect(formulasOf(sheet, 'Kostnader').slice(1, 4)).toEqual(["'Budget'!B13", "'Budget'!C13", "'Budget'!D13"]);
    expect(rowOf(sheet, 'Kostnader')[4]).toMatchObject({
      value: 'Budget!B13:D13',
      link: { sheet: 'Budget', row: 12, column: 1 },
    });
  });

  it('tells the law from the frame, in words', () => {
    expect(valuesOf(sheet, 'Lagens krav: intäkterna överstiger kostnaderna').slice(1, 4)).toEqual([
      'Uppfyllt',
      'Underskott',
      'Uppfyllt',
    ]);
    expect(valuesOf(sheet, 'Ramen: kostnaderna ryms när eget kapital räknas med').slice(1, 4)).toEqual([
      'Ryms',
      'Ryms',
      'Ryms',
    ]);
    expect(rowOf(sheet, 'Lagens krav: intäkterna överstiger kostnaderna')[2]!.style).toBe('warning');
    expect(valuesOf(sheet, 'Användning av eget kapital').slice(1, 4)).toEqual([0, 340, 0]);
  });

  it('sums the costs by area and lists what they are made up of', () => {
    const rows = sheet.rows.map((cells) => cells[0]?.value);
    const from = rows.indexOf('Kostnader per område, tkr');
    expect(rows.slice(from)).toEqual([
      'Kostnader per område, tkr',
      'Insatser',
      'Administration',
      'Summa kostnader',
      'Kostnader per insats, tkr',
      'Insatser',
      'Samordningsteam',
      'Förstudie',
      'Administration',
      'Kansli',
      'Revision',
    ]);
    expect(valuesOf(sheet, 'Summa kostnader').slice(1, 4)).toEqual([7540, 8340, 7640.5]);
    expect(rowOf(sheet, 'Insatser')[4]!.value).toBeCloseTo(5500 / 7540, 12);
    expect(rowOf(sheet, 'Förstudie')[2]).toBeNull();
  });

  it('charts income and costs as columns with eget kapital as a line, from its own cells', () => {
    const { chart } = sheet;
    expect(chart?.kind).toBe('columns');
    expect(chart?.series.map(({ name, asLine }) => [sheet.rows[name.row]![name.column]!.value, asLine])).toEqual([
      ['Intäkter (utan eget kapital)', false],
      ['Kostnader', false],
      ['Utgående eget kapital', true],
    ]);
    expect(chart?.series.every(({ values }) => values.left === 1 && values.right === 3)).toBe(true);
  });

  it('writes formulas that give the values beside them', () => {
    expect(sheet.rows.flat().filter((cell) => cell?.formula).length).toBeGreaterThan(40);
    for (const each of summary.sheets) expect(disagreements(each, sourceOf(reading))).toEqual([]);
  });

  it('asks for a new review when an amount in the workbook has changed', () => {
    const source = sourceOf(reading);
    const changed = {
      ...source,
      sheets: source.sheets.map((each) => ({
        ...each,
        cells: each.cells.map((cell) => (cell.row === 12 && cell.column === 1 ? { ...cell, value: 7541 } : cell)),
      })),
    };
    const [check, ...others] = disagreements(sheet, changed);
    expect(check).toContain('gives Belopp har ändrats efter granskningen. Granska igen.');
    expect(others.length).toBeGreaterThan(0);
  });

  it('speaks English', () => {
    const english = sheetOf(summariseHandMade(reading, { language: 'en' }), 'summary');
    expect(english.name).toBe('Summary');
    expect(english.rows[0]![0]!.value).toBe('Summary of budget 2026');
    expect(disagreements(english, sourceOf(reading))).toEqual([]);
  });

  it('has no empty rows, and every row of a table is as wide as its headings', () => {
    expect(sheet.rows.every((cells) => cells.some((cell) => (cell?.value ?? null) !== null))).toBe(true);
    const from = sheet.rows.findIndex((cells) => cells[0]?.value === 'Belopp i tkr');
    expect(new Set(sheet.rows.slice(from).map((cells) => cells.length))).toEqual(new Set([5]));
  });
});

describe('units, signs and cells that hold text', () => {
  it('turns negative costs and converts units inside the formula', () => {
    const first = budgetTable(
      [
        ['= Summa intäkter', 5000],
        ['= Summa kostnader', -4800],
      ],
      { columns: [2026], unit: 'tkr' },
    );
    const second = budgetTable(
      [
        ['= Summa intäkter', 5100000],
        ['= Summa kostnader', -5200000.5],
      ],
      { columns: [{ year: 2027, kind: 'plan' }], unit: 'kr', sheet: "Plan '27" },
    );
    const third = budgetTable([['= Summa kostnader', -5.25]], {
      columns: [{ year: 2028, kind: 'plan' }],
      unit: 'mnkr',
      sheet: 'Plan 28',
    });
    const names = { income: 'Summa intäkter', cost: 'Summa kostnader' };
    const reading = handMade(
      [first, second, third],
      [yearFigures(first, 0, names), yearFigures(second, 0, names), yearFigures(third, 0, { cost: 'Summa kostnader' })],
    );
    const summary = summariseHandMade(reading);
    const sheet = sheetOf(summary, 'summary');
    expect(formulasOf(sheet, 'Kostnader').slice(1, 4)).toEqual([
      "-'Budget'!B3",
      "-'Plan ''27'!B3/1000",
      "-'Plan 28'!B2*1000",
    ]);
    expect(valuesOf(sheet, 'Kostnader').slice(1, 4)).toEqual([4800, 5200.0005, 5250]);
    expect(valuesOf(sheet, 'Resultat (intäkter − kostnader)').slice(1, 4)).toEqual([200, -100.0005, 'saknas']);
    for (const each of summary.sheets) expect(disagreements(each, sourceOf(reading))).toEqual([]);
  });

  it('adds cells up where no cell states the figure: a run as SUM, others one by one', () => {
    const table = budgetTable([
      ['Staten', 4000],
      ['Regionen', 2000],
      ['Kommunerna', 2000],
      ['Insatser', 5000],
      ['# Annat'],
      ['Kansli', 2000],
    ]);
    const reading = handMade(
      [table],
      [yearFigures(table, 0, { income: ['Staten', 'Regionen', 'Kommunerna'], cost: ['Insatser', 'Kansli'] })],
    );
    const sheet = sheetOf(summariseHandMade(reading), 'summary');
    expect(formulasOf(sheet, 'Intäkter (utan eget kapital)')[1]).toBe("SUM('Budget'!B2:B4)");
    expect(formulasOf(sheet, 'Kostnader')[1]).toBe("'Budget'!B5+'Budget'!B7");
    expect(rowOf(sheet, 'Kostnader')[2]!.value).toBe('Budget!B5 och 1 till');
    expect(disagreements(sheet, sourceOf(reading))).toEqual([]);
  });

  it('turns the sum of several negative costs once, in brackets', () => {
    const table = budgetTable([['Kansli', -2000000], ['# Annat'], ['Insatser', -3000000]], { unit: 'kr' });
    const other = budgetTable([['= Summa kostnader', 5000]], { sheet: 'Ram', columns: [2025] });
    const reading = handMade(
      [other, table],
      [
        { ...yearFigures(other, 0, { cost: 'Summa kostnader' }) },
        { ...yearFigures(table, 0, { cost: ['Kansli', 'Insatser'] }), kind: 'plan' },
      ],
    );
    const sheet = sheetOf(summariseHandMade(reading), 'summary');
    expect(formulasOf(sheet, 'Kostnader')[2]).toBe("-('Budget'!B2+'Budget'!B4)/1000");
    expect(disagreements(sheet, sourceOf(reading))).toEqual([]);
  });

  it('copies an amount that the workbook holds as text, and says so', () => {
    const table = budgetTable([
      ['= Summa intäkter', '5 000 tkr'],
      ['= Summa kostnader', 4800],
    ]);
    const reading = handMade([table], [yearFigures(table, 0, { income: 'Summa intäkter', cost: 'Summa kostnader' })]);
    const sheet = sheetOf(summariseHandMade(reading), 'summary');
    const [, income, source] = rowOf(sheet, 'Intäkter (utan eget kapital)');
    expect(income).toMatchObject({ value: 5000 });
    expect(income!.formula).toBeUndefined();
    expect(source!.value).toBe('Budget!B2 (kopierat värde)');
    expect(disagreements(sheet, sourceOf(reading))).toEqual([]);
  });

  it('takes the planned use of eget kapital for the frame when no opening balance is stated', () => {
    const table = budgetTable(
      [
        ['= Summa intäkter', 10568000],
        ['Egna medel', 1300000],
        ['= Summa kostnader', 11868000],
      ],
      { unit: 'kr' },
    );
    const reading = handMade(
      [table],
      [yearFigures(table, 0, { income: 'Summa intäkter', cost: 'Summa kostnader', equityUse: 'Egna medel' })],
    );
    const sheet = sheetOf(summariseHandMade(reading), 'summary');
    expect(valuesOf(sheet, 'Ekonomisk ram (intäkter + eget kapital)')[1]).toBe(11868000);
    expect(valuesOf(sheet, 'Ramen: kostnaderna ryms när eget kapital räknas med')[1]).toBe('Ryms');
    expect(valuesOf(sheet, 'Utgående eget kapital')[1]).toBe('saknas');
    expect(disagreements(sheet, sourceOf(reading))).toEqual([]);
  });
});

describe('eget kapital from year to year', () => {
  const table = budgetTable(
    [
      ['= Summa intäkter', 5000, 5000],
      ['= Summa kostnader', 5200, 5300],
      ['Ingående eget kapital', 450, null],
    ],
    { columns: YEARS.slice(0, 2) },
  );
  const names = { income: 'Summa intäkter', cost: 'Summa kostnader' };

  it('opens a year with what the year before closed with, where nothing is stated', () => {
    const reading = handMade(
      [table],
      [yearFigures(table, 0, { ...names, openingEquity: 'Ingående eget kapital' }), yearFigures(table, 1, names)],
    );
    const sheet = sheetOf(summariseHandMade(reading), 'summary');
    expect(valuesOf(sheet, 'Ingående eget kapital').slice(1, 3)).toEqual([450, 250]);
    expect(valuesOf(sheet, 'Utgående eget kapital').slice(1, 3)).toEqual([250, -50]);
    expect(valuesOf(sheet, 'Ramen: kostnaderna ryms när eget kapital räknas med').slice(1, 3)).toEqual([
      'Ryms',
      'Ryms inte',
    ]);
    expect(disagreements(sheet, sourceOf(reading))).toEqual([]);
  });

  it('takes the opening balance of the settings', () => {
    const reading = handMade([table], [yearFigures(table, 0, names)]);
    const budget = { ...defaultSettings.budget, openingEquityOre: new Decimal(30_000_000) };
    const sheet = sheetOf(summariseHandMade(reading, { settings: { budget } }), 'summary');
    expect(valuesOf(sheet, 'Ingående eget kapital').slice(1)).toEqual([300, 'inställningarna']);
    expect(valuesOf(sheet, 'Utgående eget kapital')[1]).toBe(100);
  });

  it('needs no eget kapital to see that costs within the income fit', () => {
    const sound = budgetTable([
      ['= Summa intäkter', 5000],
      ['= Summa kostnader', 5000],
    ]);
    const reading = handMade([sound], [yearFigures(sound, 0, names)]);
    const sheet = sheetOf(summariseHandMade(reading), 'summary');
    expect(valuesOf(sheet, 'Lagens krav: intäkterna överstiger kostnaderna')[1]).toBe('Går jämnt upp');
    expect(valuesOf(sheet, 'Ramen: kostnaderna ryms när eget kapital räknas med')[1]).toBe('Ryms');
    expect(disagreements(sheet, sourceOf(reading))).toEqual([]);
  });
});

it('shows by how much the parts miss the costs that the budget states', () => {
  const table = budgetTable([
    ['Kansli', 2000],
    ['Insatser', 5000],
    ['= Summa kostnader', 7100],
  ]);
  const reading = handMade([table], [yearFigures(table, 0, { cost: 'Summa kostnader' })]);
  const sheet = sheetOf(summariseHandMade(reading), 'summary');
  expect(valuesOf(sheet, 'Summa kostnader')[1]).toBe(7000);
  expect(valuesOf(sheet, 'Skiljer från kostnaderna ovan')[1]).toBe(-100);
  expect(disagreements(sheet, sourceOf(reading))).toEqual([]);
});

describe('one year', () => {
  const table = budgetTable([
    ['= Summa intäkter', 900],
    ['# Insatser'],
    ['=Nya grepp', 500],
    ['-avgår hyra', 100],
    ['# Kansli'],
    ['@Lön', 400],
    ['= Summa kostnader', 1000],
  ]);
  const reading = handMade([table], [yearFigures(table, 0, { income: 'Summa intäkter', cost: 'Summa kostnader' })]);
  const sheet = sheetOf(summariseHandMade(reading), 'summary');

  it('charts what the costs are made up of, from a run of cells', () => {
    const { chart } = sheet;
    expect(chart?.kind).toBe('bars');
    const { categories, series } = chart!;
    const labels = sheet.rows.slice(categories.top, categories.bottom + 1).map((cells) => cells[0]!.value);
    expect(labels).toEqual(['Insatser', 'Kansli']);
    expect(series[0]!.values).toMatchObject({ top: categories.top, bottom: categories.bottom, left: 1, right: 1 });
  });

  it('keeps labels that look like formulas texts', () => {
    for (const label of ['=Nya grepp', '-avgår hyra', '@Lön']) {
      const [cell] = rowOf(sheet, label);
      expect(cell).toMatchObject({ value: label, format: 'text' });
      expect(cell!.formula).toBeUndefined();
    }
  });

  it('warns of a deficit that nothing covers', () => {
    expect(valuesOf(sheet, 'Resultat (intäkter − kostnader)')[1]).toBe(-100);
    expect(valuesOf(sheet, 'Ekonomisk ram (intäkter + eget kapital)')[1]).toBe('saknas');
  });
});

it('shows only the areas of a very long budget, straight from the workbook', () => {
  const amounts = Array.from({ length: 30 }, (_, index) => 1001 + 17 * index * index);
  const rows = (name: string) => amounts.map((amount, index) => [`${name} ${index}`, amount] as const);
  const total = 2 * amounts.reduce((whole, amount) => whole + amount, 0);
  const table = budgetTable([
    ['# Insatser'],
    ...rows('Insats'),
    ['# Drift'],
    ...rows('Post'),
    ['= Summa kostnader', total],
  ]);
  const reading = handMade([table], [yearFigures(table, 0, { cost: 'Summa kostnader' })]);
  const sheet = sheetOf(summariseHandMade(reading), 'summary');
  expect(formulasOf(sheet, 'Insatser')[1]).toBe("SUM('Budget'!B3:B32)");
  expect(sheet.rows.some((cells) => cells[0]?.value === 'Insats 3')).toBe(false);
  expect(disagreements(sheet, sourceOf(reading))).toEqual([]);
});

it('writes no Sammanställning where no year could be read', () => {
  const table = budgetTable([['Antal deltagare', 12]], { kind: 'other' });
  expect(summariseHandMade(handMade([table])).sheets.map(({ kind }) => kind)).toEqual(['deviations']);
});
