import { f, sheet, workbook } from '../support/grid';

/** A small made-up budget whose state share is 240 tkr too high, so that the sums do not agree either. */
export function budgetWithFault() {
  return workbook(
    sheet('Finansiering', [
      ['Medlemsbidrag 2026 (tkr)'],
      ['Medlem', 'Bidrag 2026'],
      ['Försäkringskassan', 5240],
      ['Region Nord', 2500],
      ['Storby kommun', 1500],
      ['Lillby kommun', 1000],
      ['Summa medlemsbidrag', f('SUM(B3:B6)', 10240)],
    ]),
    sheet('Budget', [
      ['Budget 2026 och plan 2027-2028 (tkr)'],
      [null, 'Budget 2026', 'Plan 2027', 'Plan 2028'],
      ['Intäkter'],
      ['Medlemsbidrag', 10240, 10300, 10400],
      ['Summa intäkter', f('B4', 10240), f('C4', 10300), f('D4', 10400)],
      ['Kostnader'],
      ['Kansli', 3000, 3100, 3200],
      ['Insatser', 7000, 7000, 7300],
      ['Summa kostnader', f('SUM(B7:B8)', 10000), f('SUM(C7:C8)', 10100), f('SUM(D7:D8)', 10500)],
      ['Årets resultat', f('B5-B9', 240), f('C5-C9', 200), f('D5-D9', -100)],
      ['Ingående eget kapital', 900, f('B12', 1140), f('C12', 1340)],
      ['Utgående eget kapital', f('B11+B10', 1140), f('C11+C10', 1340), f('D11+D10', 1240)],
    ]),
  );
}
