import fc from 'fast-check';
import { f, sheet, workbook, type GridCell } from './grid';
import type { WorkbookSnapshot } from '../../src/workbook';

/** A budget without faults, and how it is laid out. */
export interface SoundBudget {
  readonly workbook: WorkbookSnapshot;
  /** What a rule may rightly say of it: it has one year only, or no eget kapital. */
  readonly hasThreeYears: boolean;
  readonly hasEquity: boolean;
}

interface Plan {
  readonly years: 1 | 3;
  readonly isInThousands: boolean;
  readonly isUnitInHeading: boolean;
  readonly sections: readonly (readonly number[])[];
  /** The order of the sections. */
  readonly order: number;
  readonly headings: 'none' | 'plain' | 'colon' | 'capitals';
  readonly subtotals: 'none' | 'plain' | 'named';
  readonly hasBlankRows: boolean;
  readonly isCalculated: boolean;
  readonly hasIncomeSum: boolean;
  readonly hasCostHeading: boolean;
  readonly hasEquity: boolean;
  readonly isNegative: boolean;
  readonly seed: number;
}

const SECTIONS: readonly (readonly [heading: string, lines: readonly string[]])[] = [
  ['Insatser', ['Samverkansteam', 'Unga in', 'Mötesplatsen', 'Arbetsrehab', 'Vägen vidare', 'Steget', 'Nyanlända']],
  ['Styrelse', ['Arvoden', 'Sammanträden', 'Styrelseutbildning', 'Representation', 'Möteslokaler']],
  ['Kansli', ['Löner', 'Lokalhyra', 'Resor', 'Bankavgifter', 'Hemsida', 'Kontorsmaterial', 'Telefoni']],
  ['Utveckling', ['Kartläggning', 'Uppföljning', 'Föreläsningar', 'Nätverk']],
  ['Gemensamt', ['Indikatorer', 'Trycksaker', 'Medlemsavgift NNS', 'Oförutsett']],
  ['Norra delen', ['Kompetensteam', 'Processledare', 'Arbetsträning']],
  ['Särskilda satsningar', ['Rehabstöd', 'Kulturvägen', 'Första steget', 'Digital mötesplats']],
];

const plans: fc.Arbitrary<Plan> = fc.record({
  years: fc.constantFrom(1 as const, 3 as const),
  isInThousands: fc.boolean(),
  isUnitInHeading: fc.boolean(),
  sections: fc.array(fc.array(fc.nat(6), { minLength: 2, maxLength: 6 }), { minLength: 2, maxLength: 6 }),
  order: fc.nat(6),
  headings: fc.constantFrom('none' as const, 'plain' as const, 'plain' as const, 'colon' as const, 'capitals' as const),
  subtotals: fc.constantFrom('none' as const, 'none' as const, 'plain' as const, 'named' as const),
  hasBlankRows: fc.boolean(),
  isCalculated: fc.boolean(),
  hasIncomeSum: fc.boolean(),
  hasCostHeading: fc.boolean(),
  hasEquity: fc.boolean(),
  isNegative: fc.boolean(),
  seed: fc.integer({ min: 1, max: 1_000_000 }),
});

/** Budgets that add up, keep to the law's shares and plan a small surplus, in many layouts. */
export const soundBudgets: fc.Arbitrary<SoundBudget> = plans.map(drawUp);

/** A line, or a sum of the lines (by their place) with the sign each enters by. */
interface Row {
  readonly label: string;
  readonly amounts: readonly number[] | null;
  readonly parts: readonly { readonly row: number; readonly sign: 1 | -1 }[];
}

class Rows {
  readonly #rows: (Row | null)[] = [];

  heading(label: string): void {
    this.#rows.push({ label, amounts: null, parts: [] });
  }

  blank(): void {
    this.#rows.push(null);
  }

  line(label: string, amounts: readonly number[]): number {
    return this.#rows.push({ label, amounts, parts: [] }) - 1;
  }

  sum(label: string, parts: Row['parts']): number {
    const years = this.amountsOf(parts[0]!.row).length;
    const amounts = Array.from({ length: years }, (_, year) =>
      parts.reduce((total, part) => total + part.sign * this.amountsOf(part.row)[year]!, 0),
    );
    return this.#rows.push({ label, amounts, parts }) - 1;
  }

  amountsOf(row: number): readonly number[] {
    return this.#rows[row]!.amounts!;
  }

  /** Whether nothing but lines, headings and empty rows stands from the first part to the last. */
  #isStretch(parts: Row['parts']): boolean {
    const own = new Set(parts.map(({ row }) => row));
    const stretch = this.#rows.slice(parts[0]!.row, parts.at(-1)!.row + 1);
    return (
      parts.at(-1)!.row > parts[0]!.row && stretch.every((row, at) => !row?.amounts || own.has(parts[0]!.row + at))
    );
  }

  /** `SUM` from the first part to the last where nothing else stands between; otherwise a chain of plus and minus. */
  #formulaOf(parts: Row['parts'], year: number, top: number): string {
    const column = String.fromCharCode(66 + year);
    if (parts.every(({ sign }) => sign > 0) && this.#isStretch(parts))
      return `SUM(${column}${parts[0]!.row + top}:${column}${parts.at(-1)!.row + top})`;
    return parts.map(({ row, sign }, at) => `${sign < 0 ? '-' : at === 0 ? '' : '+'}${column}${row + top}`).join('');
  }

  /** The rows as cells of a sheet, the first of them in the sheet's row `top` (from 1). */
  cells(top: number, isCalculated: boolean): GridCell[][] {
    return this.#rows.map((row) => {
      if (!row) return [];
      const figures = (row.amounts ?? []).map((value, year): GridCell =>
        isCalculated && row.parts.length > 0 ? f(this.#formulaOf(row.parts, year, top), value) : value,
      );
      return [row.label, ...figures];
    });
  }
}

function drawUp(plan: Plan): SoundBudget {
  const scale = plan.isInThousands ? 1 : 1000;
  const years = Array.from({ length: plan.years }, (_, index) => 2026 + index);
  const draw = drawer(plan.seed);
  const amounts = (largest: number): number[] => years.map(() => draw(largest) * scale);
  const plus = (rows: readonly number[]): Row['parts'] => rows.map((row) => ({ row, sign: 1 }));
  const sign = plan.isNegative ? -1 : 1;
  const sections = plan.sections.map((picked, place) => {
    const [title, names] = SECTIONS[(place + plan.order) % SECTIONS.length]!;
    const labels = [...new Set(picked.map((name) => names[name % names.length]!))];
    const own = labels.map((label): [string, number[]] => [label, amounts(900)]);
    const isLast = place === plan.sections.length - 1;
    return { title, lines: isLast ? [...own, ['Revision', amounts(90)] as [string, number[]]] : own };
  });
  const costs = years.map((_, year) =>
    sections.flatMap(({ lines }) => lines).reduce((total, [, own]) => total + own[year]!, 0),
  );
  // A quarter each for region and kommuner, and a little more income than costs.
  const quarters = costs.map((cost) => (Math.floor(cost / 4 / scale) + 1) * scale);
  const rows = new Rows();
  const incomes = addIncome(rows, quarters, plan);
  if (plan.hasBlankRows) rows.blank();
  const lines = sections.map((section) => ({
    title: section.title,
    lines: section.lines.map(([label, own]): [string, number[]] => [label, own.map((amount) => sign * amount)]),
  }));
  const cost = addCosts(rows, lines, plan);
  if (plan.hasBlankRows) rows.blank();
  const result = rows.sum('Årets resultat', [...plus(incomes), { row: cost, sign: plan.isNegative ? 1 : -1 }]);
  if (plan.hasEquity) addEquity(rows, result, scale);
  const unit = plan.isInThousands ? 'tkr' : 'kr';
  const head = [
    [plan.isUnitInHeading ? 'Budget' : `Budget (${unit})`],
    [
      plan.isUnitInHeading ? unit : '',
      ...years.map((year, index) => (index === 0 ? `Budget ${year}` : `Plan ${year}`)),
    ],
  ];
  return {
    workbook: workbook(sheet('Budget', [...head, ...rows.cells(3, plan.isCalculated)])),
    hasThreeYears: plan.years === 3,
    hasEquity: plan.hasEquity,
  };
}

function addIncome(rows: Rows, quarters: readonly number[], plan: Plan): readonly number[] {
  rows.heading('Intäkter');
  const members = [
    rows.line(
      'Försäkringskassan',
      quarters.map((quarter) => 2 * quarter),
    ),
    rows.line('Region Västra', quarters),
    rows.line('Lindby kommun', quarters),
  ];
  return plan.hasIncomeSum
    ? [
        rows.sum(
          'Summa intäkter',
          members.map((row) => ({ row, sign: 1 })),
        ),
      ]
    : members;
}

type Sections = readonly {
  readonly title: string;
  readonly lines: readonly (readonly [string, readonly number[]])[];
}[];

function addCosts(rows: Rows, sections: Sections, plan: Plan): number {
  if (plan.hasCostHeading || plan.headings === 'none') rows.heading('Kostnader');
  const parts = sections.flatMap(({ title, lines }, place): number[] => {
    if (place > 0 && plan.hasBlankRows) rows.blank();
    if (plan.headings === 'plain') rows.heading(title);
    if (plan.headings === 'colon') rows.heading(`${title}:`);
    if (plan.headings === 'capitals') rows.heading(title.toUpperCase());
    const own = lines.map(([label, amounts]) => rows.line(label, amounts));
    if (plan.subtotals === 'none' || plan.headings === 'none') return own;
    const name = plan.subtotals === 'plain' ? 'Summa' : `Summa ${title.toLowerCase()}`;
    return [
      rows.sum(
        name,
        own.map((row) => ({ row, sign: 1 })),
      ),
    ];
  });
  return rows.sum(
    'Summa kostnader',
    parts.map((row) => ({ row, sign: 1 })),
  );
}

function addEquity(rows: Rows, result: number, scale: number): void {
  const results = rows.amountsOf(result);
  const opening: number[] = [];
  results.forEach((_, year) => opening.push(year === 0 ? 400 * scale : opening[year - 1]! + results[year - 1]!));
  const first = rows.line('Ingående eget kapital', opening);
  rows.sum('Utgående eget kapital', [
    { row: first, sign: 1 },
    { row: result, sign: 1 },
  ]);
}

/** Amounts that look like a budget's, none of them nought; the same for the same seed. */
function drawer(seed: number): (largest: number) => number {
  let state = seed;
  const next = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return (largest) => {
    const whole = Math.max(1, Math.round(next() * largest));
    return next() < 0.3 ? Math.max(1, Math.round(whole / 10)) * 10 : whole;
  };
}
