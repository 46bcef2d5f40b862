import { withCover } from '../../../src/reading/structure/cover';
import { budgetTable, type TableFigure, type TableLine } from '../../support/table';

const RESULTS = [-400, -100, 50];

/** What the rows below the result turn out to mean. */
function below(...lines: readonly TableLine[]): readonly (string | null)[] {
  const table = budgetTable([['Resultat', ...RESULTS], ...lines], { columns: [2026, 2027, 2028] });
  return withCover(table)
    .rows.slice(1)
    .map(({ concept }) => concept);
}

const own = (label: string, ...figures: readonly TableFigure[]) => below([label, ...figures]);

test.each(['Eget kapital', 'Överskott från tidigare år', 'Eget kapital från tidigare år', 'Balanserat överskott'])(
  '%s that is what each year lacks covers the deficit',
  (label) => {
    expect(own(label, 400, 100, 0)).toEqual(['equityUse']);
    expect(own(label, 400, 100, null)).toEqual(['equityUse']);
  },
);

test('eget kapital of other amounts, or for the beginning of the year, covers nothing', () => {
  expect(own('Eget kapital', 400, 300, 350)).not.toContain('equityUse');
  expect(own('Överskott från tidigare år', 900, 500, 400)).toEqual(['openingEquity']);
  expect(own('Ingående eget kapital', 400, 100, 0)).toEqual(['openingEquity']);
});

test('under a heading of what covers the deficit, whatever the amounts', () => {
  expect(below(['# Täckning'], ['Eget kapital', 350, 100, 0])).toContain('equityUse');
  expect(below(['# Finansiering av underskott'], ['Eget kapital', 350, 100, 0])).toContain('equityUse');
});

test('with the money from others beside it', () => {
  const rows = below(['Eget kapital', 250, 100, 0], ['Bidrag från Socialstyrelsen', 150, 0, 0]);
  expect(rows).toEqual(['equityUse', 'deficitCover']);
});
