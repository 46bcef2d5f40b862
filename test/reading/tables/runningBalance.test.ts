import { readWorkbook } from '../../../src/reading';
import { defaultSettings } from '../../../src/settings';
import { sheet, workbook, type GridCell } from '../../support/grid';

type Rows = readonly (readonly GridCell[])[];

/** The kind of the last column of the only table. */
function lastKind(rows: Rows): string {
  const { tables } = readWorkbook(workbook(sheet('Blad1', rows)), defaultSettings);
  return tables[0]!.columns.at(-1)!.kind;
}

const account = (heading: string, balances: readonly GridCell[]): Rows => [
  ['Konto 2026, kr'],
  ['Händelse', 'In', 'Ut', heading],
  ['Ingående', '', '', balances[0]!],
  ['Rekvisition', 500, '', balances[1]!],
  ['Lön', '', 90, balances[2]!],
  ['Hyra', '', 10, balances[3]!],
  ['Återföring', 30, 20, balances[4]!],
];
const RUNNING = [100, 600, 510, 500, 510];

describe('what there is after each row', () => {
  test.each(['Saldo', 'Löpande saldo', 'Banksaldo', 'Behållning'])('"%s"', (heading) => {
    expect(lastKind(account(heading, RUNNING))).toBe('other');
  });

  test('told by its steps, three of them at least and most of all', () => {
    expect(lastKind(account('Saldo', [100, 600, 510, 500, 777]))).toBe('other');
    expect(lastKind(account('Saldo', [100, 600, 510, 333, 777]))).toBe('amount');
    expect(lastKind(account('Saldo', RUNNING).slice(0, 6))).toBe('other');
    expect(lastKind(account('Saldo', RUNNING).slice(0, 5))).toBe('amount');
  });

  test('other headings stay what they are, whatever their figures', () => {
    expect(lastKind(account('Belopp', RUNNING))).toBe('amount');
  });
});
