import { sheet } from '../../support/grid';

/** A statement of an annual report for 2025, under its title. */
export const statement = (name: string, title: string, ...rows: readonly (readonly [string, number])[]) =>
  sheet(name, [[title], ['', '2025'], ...rows]);

/** The statements of an annual report. */
export const incomeStatement = statement(
  'RR',
  'Resultaträkning (tkr)',
  ['Verksamhetens intäkter', 3000],
  ['Verksamhetens kostnader', -2900],
  ['Årets resultat', 100],
);
export const balanceSheet = statement(
  'BR',
  'Balansräkning (tkr)',
  ['Summa tillgångar', 900],
  ['Eget kapital', 600],
  ['Kortfristiga skulder', 300],
  ['Summa eget kapital och skulder', 900],
);
