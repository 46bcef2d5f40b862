import fc from 'fast-check';
import type { ColumnKind } from '../../../src/reading';
import { sheet, type GridCell } from '../../support/grid';
import type { SheetSnapshot } from '../../../src/workbook';

/** What a budget says, however it is laid out. */
export interface PlainBudget {
  readonly year: number;
  readonly columns: readonly PlainColumn[];
  readonly sections: readonly { readonly heading: string; readonly lines: readonly string[]; readonly sum: string }[];
  readonly result: string;
  /** Per line and column, in the order of `sections`. */
  readonly amounts: readonly (readonly number[])[];
}

export interface PlainColumn {
  readonly heading: string | number;
  readonly kind: ColumnKind;
  readonly year: number;
}

/** How a budget is laid out. */
export interface Looks {
  readonly top: number;
  readonly left: number;
  readonly titles: readonly string[];
  readonly gapBelowTitles: number;
  readonly labelHeading: string;
  readonly gapBelowHeader: number;
  readonly gapBetweenSections: number;
  readonly headings: 'rows' | 'column' | 'outdented';
  readonly gapColumns: number;
  readonly accounts: boolean;
  readonly comments: boolean;
  readonly textAmounts: boolean;
  readonly headerPerSection: boolean;
  readonly footer: boolean;
}

const incomeLines = fc
  .record({
    state: fc.constantFrom(
      'Försäkringskassan',
      'Staten',
      'Staten genom FK',
      'Bidrag från Försäkringskassan',
      'Statligt bidrag',
    ),
    region: fc.constantFrom('Region Norr', 'Regionen', 'Landstinget', 'Bidrag Region Mälarvik', 'Region Östmark'),
    municipalities: fc.constantFrom(
      ['Vikens kommun'],
      ['Kommunerna'],
      ['Motala kommun', 'Mjölby kommun', 'Vadstena kommun'],
      ['Motala', 'Mjölby', 'Boxholm'],
      ['Bidrag Näs kommun', 'Bidrag Ås kommun'],
      ['Storstads stad', 'Byarums kommun'],
    ),
    other: fc.constantFrom([], ['Ränteintäkter'], ['Övriga intäkter'], ['Finansiella intäkter']),
    together: fc.boolean(),
  })
  .map(({ state, region, municipalities, other, together }) =>
    together ? ['Medlemsbidrag', ...other] : [state, region, ...municipalities, ...other],
  )
  .filter((lines) => lines.length > 1);

const costLines = fc.uniqueArray(
  fc.constantFrom(
    'Samordningsteam',
    'Unga in',
    'JobbFokus 2.0',
    'Arbetsträning Viken',
    'Fontänhuset',
    'Utbildningsinsatser',
    'Konferenser',
    'Revision',
    'Styrelse',
    'Arvoden',
    'Kansli',
    'Förbundschef',
    'Hyra lokaler',
    'Hemsida och information',
    'Resor',
    'Ekonomitjänster',
    'Övrigt',
    'Oförutsett',
  ),
  { minLength: 3, maxLength: 9 },
);

const columnSets = (year: number): fc.Arbitrary<readonly PlainColumn[]> =>
  fc.constantFrom<readonly PlainColumn[]>(
    [
      { heading: year, kind: 'budget', year },
      { heading: year + 1, kind: 'plan', year: year + 1 },
      { heading: year + 2, kind: 'plan', year: year + 2 },
    ],
    [
      { heading: String(year), kind: 'budget', year },
      { heading: String(year + 1), kind: 'plan', year: year + 1 },
    ],
    [
      { heading: `Budget ${year}`, kind: 'budget', year },
      { heading: `Plan ${year + 1}`, kind: 'plan', year: year + 1 },
      { heading: `Plan ${year + 2}`, kind: 'plan', year: year + 2 },
    ],
    [
      { heading: `Budget ${year}`, kind: 'budget', year },
      { heading: `Utblick ${year + 1}`, kind: 'plan', year: year + 1 },
    ],
    [{ heading: `Budget ${year}`, kind: 'budget', year }],
    [
      { heading: `Utfall ${year - 1}`, kind: 'previousYear', year: year - 1 },
      { heading: `Budget ${year}`, kind: 'budget', year },
    ],
    [
      { heading: `Bokslut ${year - 2}`, kind: 'previousYear', year: year - 2 },
      { heading: `Budget ${year - 1}`, kind: 'previousYear', year: year - 1 },
      { heading: `Budget ${year}`, kind: 'budget', year },
    ],
    [
      { heading: `Budget ${year}`, kind: 'budget', year },
      { heading: `Utfall jan-aug ${year}`, kind: 'actual', year },
      { heading: `Prognos ${year}`, kind: 'forecast', year },
    ],
  );

/** Budgets of many kinds, with sums that are right. */
export const budgets: fc.Arbitrary<PlainBudget> = fc
  .record({
    year: fc.integer({ min: 2016, max: 2030 }),
    income: incomeLines,
    costs: costLines,
    incomeWords: fc.constantFrom(
      ['Intäkter', 'Summa intäkter'],
      ['INTÄKTER', 'SUMMA INTÄKTER'],
      ['Finansiering', 'Summa finansiering'],
      ['Intäkter', 'Totala intäkter'],
    ),
    costWords: fc.constantFrom(
      ['Kostnader', 'Summa kostnader'],
      ['KOSTNADER', 'SUMMA KOSTNADER'],
      ['Utgifter', 'Summa utgifter'],
      ['Kostnader', 'Totala kostnader'],
    ),
    result: fc.constantFrom('Resultat', 'Årets resultat', 'Budgeterat resultat', 'RESULTAT'),
    seed: fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 60, maxLength: 60 }),
    thousands: fc.boolean(),
  })
  .chain(({ year, income, costs, incomeWords, costWords, result, seed, thousands }) =>
    columnSets(year).map((columns) => {
      const scale = thousands ? 1000 : 7;
      const amount = (line: number, column: number): number =>
        seed[(line * columns.length + column) % seed.length]! * scale;
      return {
        year,
        columns,
        sections: [
          { heading: incomeWords[0]!, lines: income, sum: incomeWords[1]! },
          { heading: costWords[0]!, lines: costs, sum: costWords[1]! },
        ],
        result,
        amounts: [...income, ...costs].map((_, line) => columns.map((__, column) => amount(line, column))),
      };
    }),
  );

export const looks: fc.Arbitrary<Looks> = fc.record({
  top: fc.nat(3),
  left: fc.nat(2),
  titles: fc.constantFrom<readonly string[]>(
    ['Budget YEAR'],
    ['Budget YEAR (tkr)'],
    ['Samordningsförbundet Viken', 'Budget YEAR', 'Belopp i kronor'],
    ['Verksamhetsplan och budget YEAR', 'Samordningsförbundet Norra Mälarvik. Beslut 2015-11-20. Belopp i tkr'],
    ['Samordningsförbundet Ån – budget för YEAR, belopp i kr'],
  ),
  gapBelowTitles: fc.nat(2),
  labelHeading: fc.constantFrom('', 'Post', 'Verksamhet', 'Benämning', 'tkr', 'Belopp i tkr'),
  gapBelowHeader: fc.nat(1),
  gapBetweenSections: fc.nat(2),
  headings: fc.constantFrom('rows', 'column', 'outdented'),
  gapColumns: fc.nat(1),
  accounts: fc.boolean(),
  comments: fc.boolean(),
  textAmounts: fc.boolean(),
  headerPerSection: fc.boolean(),
  footer: fc.boolean(),
});

/** The sheet that shows the budget so; the amounts of one line may be missing. */
export function rendered(budget: PlainBudget, look: Looks, missing: number | null = null): SheetSnapshot {
  const rows: GridCell[][] = Array.from({ length: look.top }, () => []);
  const isOutdented = look.headings === 'outdented';
  const outer = look.left + (look.accounts ? 1 : 0);
  const label = outer + (look.headings === 'rows' ? 0 : 1);
  const figureAt = (column: number): number => label + 1 + look.gapColumns + column * (1 + look.gapColumns);
  const comment = figureAt(budget.columns.length);
  const put = (...cells: readonly (readonly [number, GridCell])[]): void => {
    const row: GridCell[] = [];
    for (const [at, cell] of cells) row[at] = cell;
    rows.push(row);
  };
  const blank = (count: number): void => void Array.from({ length: count }, () => rows.push([]));
  const figure = (value: number): GridCell => (look.textAmounts ? spaced(value) : value);
  const figures = (values: readonly number[]): (readonly [number, GridCell])[] =>
    values.map((value, column) => [figureAt(column), figure(value)]);
  const header = (heading: string): void =>
    put(
      [outer, heading],
      ...(look.accounts ? ([[look.left, 'Konto']] as const) : []),
      ...budget.columns.map(({ heading: text }, column) => [figureAt(column), text] as const),
      ...(look.comments ? ([[comment, 'Kommentar']] as const) : []),
    );

  for (const title of look.titles) put([outer, title.replace('YEAR', String(budget.year))]);
  blank(look.gapBelowTitles);
  if (!look.headerPerSection) {
    header(look.labelHeading);
    blank(look.gapBelowHeader);
  }
  let line = 0;
  const totals: number[][] = [];
  budget.sections.forEach((section, index) => {
    if (index > 0) blank(Math.max(look.gapBetweenSections, look.headerPerSection ? 1 : 0));
    if (look.headerPerSection) header(section.heading);
    else if (look.headings !== 'column') put([outer, section.heading]);
    const total = budget.columns.map(() => 0);
    section.lines.forEach((name, at) => {
      const values = budget.amounts[line]!;
      values.forEach((value, column) => (total[column]! += value));
      put(
        ...(look.accounts ? ([[look.left, 3000 + line * 10]] as const) : []),
        ...(look.headings === 'column' && !look.headerPerSection && at === 0
          ? ([[outer, section.heading]] as const)
          : []),
        [label, name],
        ...(line === missing ? [] : figures(values)),
        ...(look.comments && at === 1 ? ([[comment, 'enligt beslut']] as const) : []),
      );
      line++;
    });
    put([isOutdented ? outer : label, section.sum], ...figures(total));
    totals.push(total);
  });
  blank(look.gapBetweenSections > 1 ? 1 : 0);
  put(
    [isOutdented ? outer : label, budget.result],
    ...figures(totals[0]!.map((value, column) => value - totals[1]![column]!)),
  );
  if (look.footer) {
    blank(1);
    put([outer, 'Beloppen är avrundade. Beslutas av styrelsen i november efter samråd med medlemmarna.']);
  }
  return sheet('Blad1', rows);
}

/** With no-break spaces and the real minus sign, as copied from a document. */
function spaced(value: number): string {
  const digits = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, '\u00A0');
  return value < 0 ? `\u2212${digits}` : digits;
}
