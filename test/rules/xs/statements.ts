import { sheet } from '../../support/grid';

/** A resultaträkning, with the result of 2025 as given; the year before is 267 000. */
export const incomeStatement = (result: number) =>
  sheet('Resultaträkning', [
    ['Resultaträkning (kr)'],
    ['', '2025', '2024'],
    ['Verksamhetens intäkter', 6400000, 6300000],
    ['Verksamhetens kostnader', result - 6400000, -6033000],
    ['Årets resultat', result, 267000],
  ]);

/** A balansräkning with assets, equity and liabilities of 2025 as given. */
export const balanceSheet = (amounts: {
  readonly cash?: number;
  readonly equity?: number;
  readonly total?: number;
}) => {
  const { cash = 1960000, equity = 1547000 } = amounts;
  const { total = equity + 593000 } = amounts;
  return sheet('Balansräkning', [
    ['Balansräkning (kr)'],
    ['', '2025-12-31', '2024-12-31'],
    ['Fordringar', 180000, 180000],
    ['Kassa och bank', cash, 1690000],
    ['Summa tillgångar', 180000 + cash, 1870000],
    ['Eget kapital', equity, 1307000],
    ['Kortfristiga skulder', 593000, 563000],
    ['Summa eget kapital och skulder', total, 1870000],
  ]);
};

/** A kassaflödesanalys of 2025. */
export const cashFlow = (amounts: {
  readonly result?: number;
  readonly flow?: number;
  readonly opening?: number;
  readonly closing?: number;
}) => {
  const { result = 240000, flow = 270000, opening = 1690000, closing = 1960000 } = amounts;
  return sheet('Kassaflöde', [
    ['Kassaflödesanalys 2025 (kr)'],
    ['', '2025'],
    ['Årets resultat', result],
    ['Förändring av skulder', flow - result],
    ['Årets kassaflöde', flow],
    ['Likvida medel vid årets början', opening],
    ['Likvida medel vid årets slut', closing],
  ]);
};

/** A balansräkning with the year before first, under the headings given; the total of the other side of the last year as given. */
export const ascendingBalanceSheet = (total: number, headings: readonly string[], title = 'Balansräkning (tkr)') =>
  sheet('Balans', [
    [title],
    ['', ...headings],
    ['Fordringar', 210, 200],
    ['Kassa och bank', 1672, 1750],
    ['Summa tillgångar', 1882, 1950],
    ['Eget kapital', 1182, 1270],
    ['Kortfristiga skulder', 700, total - 1270],
    ['Summa eget kapital och skulder', 1882, total],
  ]);
