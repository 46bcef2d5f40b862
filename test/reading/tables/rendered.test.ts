import fc from 'fast-check';
import { read, shown } from './show';
import { budgets, looks, rendered, type Looks, type PlainBudget } from './rendered';

/** What must come back: every column with its kind and year, every line and sum with its amounts, headings without. */
function expected({ columns, sections, result, amounts }: PlainBudget): string[] {
  const rows: string[] = [columns.map(({ kind, year }) => `${kind} ${year}`).join(' | ')];
  let line = 0;
  const totals: number[][] = [];
  for (const { lines, sum } of sections) {
    const total = columns.map(() => 0);
    for (const label of lines) {
      rows.push(`line ${label}: ${amounts[line]!.join(' ')}`);
      amounts[line]!.forEach((value, column) => (total[column]! += value));
      line++;
    }
    rows.push(`sum ${sum}: ${total.join(' ')}`);
    totals.push(total);
  }
  rows.push(`sum ${result}: ${totals[0]!.map((value, column) => value - totals[1]![column]!).join(' ')}`);
  return rows;
}

function found(budget: PlainBudget, look: Looks): string[] {
  const reading = read(rendered(budget, look));
  return reading.tables.flatMap((table) => {
    const columns = table.columns.filter(({ kind }) => kind !== 'comment' && kind !== 'account');
    return [
      columns.map(({ kind, year }) => `${kind} ${year}`).join(' | '),
      ...table.rows
        .filter(({ role }) => role !== 'heading')
        .map(({ role, label, cells }) => {
          const values = columns
            .map(({ index }) => cells[index]!)
            .map((cell) => (cell.kind === 'amount' ? cell.number.toString() : cell.kind));
          return `${role} ${label}: ${values.join(' ')}`;
        }),
    ];
  });
}

describe('a budget, however it is laid out', () => {
  test('gives back its columns, lines and sums', () => {
    fc.assert(
      fc.property(budgets, looks, (budget, look) => {
        const got = found(budget, look);
        if (JSON.stringify(got) === JSON.stringify(expected(budget))) return;
        throw new Error(
          [...expected(budget), '--- but read', ...read(rendered(budget, look)).tables.flatMap(shown)].join('\n'),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('keeps a line whose amounts are missing a line', () => {
    fc.assert(
      fc.property(budgets, looks, fc.nat(), (budget, look, at) => {
        const labels = budget.sections.flatMap(({ lines }) => lines);
        const missing = at % labels.length;
        const { tables } = read(rendered(budget, look, missing));
        const row = tables.flatMap((table) => table.rows).find(({ label }) => label === labels[missing]);
        const isMissing = row?.role === 'line' && row.cells.every(({ kind }) => kind === 'empty' || kind === 'text');
        if (!isMissing) throw new Error([`missing: ${labels[missing]}`, ...tables.flatMap(shown)].join('\n'));
      }),
      { numRuns: 200 },
    );
  });
});
