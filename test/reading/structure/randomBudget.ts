import fc from 'fast-check';
import type { BudgetTable } from '../../../src/reading/model';
import { budgetTable, type TableFigure, type TableLine } from '../../support/table';

/** A row of a drawn-up budget and, for a sum, what it adds (by the keys of rows) with which sign. */
export interface PlannedRow {
  readonly key: string;
  readonly label: string;
  readonly kind: 'heading' | 'line' | 'sum';
  readonly parts: readonly { readonly key: string; readonly sign: 1 | -1 }[];
  /** One amount a year, in the unit of the table. */
  readonly amounts: readonly number[];
}

/** A synthetic budget whose structure is known. */
export interface PlannedBudget {
  readonly rows: readonly PlannedRow[];
  readonly years: readonly number[];
  readonly isCalculated: boolean;
  readonly unit: 'kr' | 'tkr' | 'mnkr';
}

/** What a test does to a budget before it is read: the figure that stands in a cell instead of the planned one. */
export type Change = (
  row: PlannedRow,
  year: number,
  planned: TableFigure,
  line: ReadonlyMap<string, number>,
) => TableFigure;

const SECTIONS: readonly (readonly [heading: string, lines: readonly string[]])[] = [
  ['Insatser', ['Samverkansteam', 'Unga in', 'Mötesplatsen', 'Arbetsrehab', 'Vägen vidare', 'Steget', 'Nyanlända']],
  ['Styrelse', ['Arvoden', 'Sammanträden', 'Revision', 'Konferenser', 'Representation']],
  ['Administration', ['Löner', 'Lokalhyra', 'Resor', 'Bankkostnader', 'Hemsida', 'Kontorsmaterial', 'Telefoni']],
  ['Utveckling', ['Kartläggning', 'Uppföljning', 'Föreläsningar', 'Nätverk']],
  ['Gemensamt', ['Indikatorer', 'Trycksaker', 'Övrigt', 'Oförutsett']],
];
const MEMBERS = ['Försäkringskassan', 'Region Västra', 'Lindby kommun', 'Sjövik kommun', 'Bergs kommun'];
const PLAIN_SUMS = ['Summa', 'Delsumma', 'Summa'];
const YEARS = [2026, 2027, 2028, 2029];

interface Plan {
  readonly years: number;
  readonly place: 'under' | 'over';
  readonly sections: readonly (readonly number[])[];
  readonly members: number;
  readonly costsAreNegative: boolean;
  readonly isCalculated: boolean;
  readonly hasEquity: boolean;
  readonly hasIncome: boolean;
  readonly sumWord: number;
  readonly isFlat: boolean;
  readonly unit: 'kr' | 'tkr' | 'mnkr';
  readonly seed: number;
}

const plans: fc.Arbitrary<Plan> = fc.record({
  years: fc.integer({ min: 1, max: 4 }),
  place: fc.constantFrom('under', 'over'),
  sections: fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 6 }), {
    minLength: 2,
    maxLength: 5,
  }),
  members: fc.integer({ min: 2, max: 5 }),
  costsAreNegative: fc.boolean(),
  isCalculated: fc.boolean(),
  hasEquity: fc.boolean(),
  hasIncome: fc.boolean(),
  sumWord: fc.integer({ min: 0, max: 3 }),
  isFlat: fc.boolean(),
  unit: fc.constantFrom('kr', 'tkr', 'mnkr'),
  seed: fc.integer({ min: 1, max: 1_000_000 }),
});

/** Budgets of all shapes: sections or a flat list, sums under or over their rows, one to four years, typed or calculated. */
export const randomBudgets: fc.Arbitrary<PlannedBudget> = plans.map(drawUp);

/** Amounts that look like a budget's: some round, some not, none of them nought. */
function amountsFrom(seed: number, unit: Plan['unit']): (year: number, scale: number) => number {
  let state = seed;
  const next = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return (_year, scale) => {
    const whole = Math.max(1, Math.round(next() * scale));
    if (unit === 'mnkr') return Math.max(1, Math.round(whole / 10)) / 10;
    const thousand = next() < 0.3 ? Math.max(1, Math.round(whole / 10)) * 10 : whole;
    return unit === 'kr' ? thousand * 1000 + (next() < 0.5 ? 0 : Math.round(next() * 999)) : thousand;
  };
}

function drawUp(plan: Plan): PlannedBudget {
  const years = YEARS.slice(0, plan.years);
  const draw = amountsFrom(plan.seed, plan.unit);
  const rows: PlannedRow[] = [];
  const amountsOf = new Map<string, readonly number[]>();
  const add = (row: PlannedRow): void => void rows.push(row);
  const heading = (label: string): void =>
    add({ key: `heading ${label}`, label, kind: 'heading', parts: [], amounts: [] });
  const line = (key: string, label: string, scale: number): PlannedRow => {
    const amounts = years.map((_, year) => draw(year, Math.abs(scale)) * Math.sign(scale));
    amountsOf.set(key, amounts);
    return { key, label, kind: 'line', parts: [], amounts };
  };
  const total = (key: string, label: string, parts: PlannedRow['parts']): PlannedRow => {
    const amounts = years.map((_, year) =>
      round(parts.reduce((sum, part) => sum + part.sign * amountsOf.get(part.key)![year]!, 0)),
    );
    amountsOf.set(key, amounts);
    return { key, label, kind: 'sum', parts, amounts };
  };
  const plus = (keys: readonly string[]): PlannedRow['parts'] => keys.map((key) => ({ key, sign: 1 as const }));
  const sign = plan.costsAreNegative ? -1 : 1;
  const isOver = plan.place === 'over';
  const group = (own: readonly PlannedRow[], sum: PlannedRow, title: string): void => {
    if (isOver) [sum, ...own].forEach(add);
    else {
      heading(title);
      [...own, sum].forEach(add);
    }
  };

  if (plan.hasIncome) {
    const members = MEMBERS.slice(0, plan.members).map((label) => line(label, label, 5000));
    const sum = total('income', isOver ? 'Intäkter' : 'Summa intäkter', plus(members.map(({ key }) => key)));
    group(members, sum, 'Intäkter');
  }
  const sections = plan.sections.map((picked, place) => {
    const [title, names] = SECTIONS[place]!;
    const labels = [...new Set(picked.map((name) => names[name % names.length]!))];
    // A section of a single line tells nothing of where its sum stands.
    if (isOver && labels.length === 1) labels.push(names.find((name) => name !== labels[0])!);
    const lines = labels.map((label) => line(`${title}: ${label}`, label, sign * (place === 0 ? 4000 : 600)));
    return { title, lines };
  });
  if (plan.isFlat) {
    const lines = sections.flatMap((section) => section.lines);
    const sum = total('cost', isOver ? 'Kostnader' : 'Summa kostnader', plus(lines.map(({ key }) => key)));
    group(lines, sum, 'Kostnader');
  } else {
    const sums = sections.map(({ title, lines }) => {
      const word = isOver ? title : (PLAIN_SUMS[plan.sumWord] ?? `Summa ${title.toLowerCase()}`);
      return { title, lines, sum: total(`sum ${title}`, word, plus(lines.map(({ key }) => key))) };
    });
    const cost = total('cost', isOver ? 'Kostnader' : 'Summa kostnader', plus(sums.map(({ sum }) => sum.key)));
    if (isOver) add(cost);
    sums.forEach(({ lines, sum, title }) => group(lines, sum, title));
    if (!isOver) add(cost);
  }
  if (plan.hasIncome) {
    const result = total('result', 'Årets resultat', [
      { key: 'income', sign: 1 },
      { key: 'cost', sign: plan.costsAreNegative ? 1 : -1 },
    ]);
    add(result);
    if (plan.hasEquity) {
      add(line('opening', 'Ingående eget kapital', 4000));
      add(total('closing', 'Utgående eget kapital', plus(['opening', 'result'])));
    }
  }
  return { rows, years, isCalculated: plan.isCalculated, unit: plan.unit };
}

/** To the tenth: what a sum of figures in mnkr with one decimal is, without the noise of binary fractions. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The table as it would be read from a sheet, with its cells changed as the test wants. */
export function tableOf(budget: PlannedBudget, change: Change = (_row, _year, planned) => planned): BudgetTable {
  const line = new Map(budget.rows.map(({ key }, index) => [key, index + 2]));
  const lines = budget.rows.map((row): TableLine => {
    if (row.kind === 'heading') return [`# ${row.label}`];
    const figures = row.amounts.map((value, year) =>
      change(row, year, plannedFigure(budget, row, year, value, line), line),
    );
    return [row.label, ...figures];
  });
  return budgetTable(lines, { columns: budget.years, unit: budget.unit });
}

function plannedFigure(
  { isCalculated }: PlannedBudget,
  row: PlannedRow,
  year: number,
  value: number,
  line: ReadonlyMap<string, number>,
): TableFigure {
  return isCalculated && row.kind === 'sum' ? { formula: formulaOf(row.parts, year, line), value } : value;
}

/** `SUM` over a run of rows, otherwise a chain of plus and minus. */
export function formulaOf(parts: PlannedRow['parts'], year: number, line: ReadonlyMap<string, number>): string {
  const column = String.fromCharCode(66 + year);
  const lines = parts.map(({ key }) => line.get(key)!);
  const isRun = parts.every(({ sign }) => sign > 0) && lines.every((each, index) => each === lines[0]! + index);
  if (isRun && lines.length > 1) return `SUM(${column}${lines[0]}:${column}${lines.at(-1)})`;
  return parts.map(({ sign }, index) => (sign < 0 ? '-' : index === 0 ? '' : '+') + column + lines[index]).join('');
}

/** What the sums of a read table add up, by key: to be compared with {@link plannedSums}. */
export function readSums(table: BudgetTable, { rows }: PlannedBudget): Record<string, string[] | null> {
  return Object.fromEntries(
    rows.flatMap((row, index) => {
      const { sum } = table.rows[index]!;
      if (row.kind !== 'sum' && !sum) return [];
      const parts = sum?.parts.map((part) => (part.sign > 0 ? '+' : '-') + rows[part.row]!.key).sort();
      return [[row.key, parts ?? null]];
    }),
  );
}

/** What the sums of a budget are meant to add up, by key. */
export function plannedSums({ rows }: PlannedBudget): Record<string, string[] | null> {
  return Object.fromEntries(
    rows
      .filter(({ kind }) => kind === 'sum')
      .map(({ key, parts }) => [key, parts.map((part) => (part.sign > 0 ? '+' : '-') + part.key).sort()]),
  );
}
