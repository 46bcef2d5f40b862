import { Decimal } from '../../money';
import { BASIS } from '../facts/basis';
import { checkKeySums, KEY_SUM_MESSAGES } from '../facts/keyRule';
import { defineRule } from '../model';
import { keyRows, type KeyRow } from './sharedCosts';

/** The kommuner's keys add up to 100 %, year by year, and so does the key of several who share costs. */
export const KK02 = defineRule({
  id: 'KK-02',
  severity: 'error',
  basis: BASIS.proposal,
  certainty: 'deterministic',
  messages: { ...KEY_SUM_MESSAGES, row: ['sum'] },
  settings: ['association.members'],
  check(reading, settings) {
    const columns = checkKeySums('municipalities', reading, settings);
    const rows = reading.tables.flatMap(keyRows);
    return { checks: columns.checks + rows.length, findings: [...columns.findings, ...rows.flatMap(findingOf)] };
  },
});

function findingOf({ table, row, cells, sum, tolerance }: KeyRow) {
  const whole = new Decimal(1);
  const difference = sum.minus(whole);
  if (!difference.abs().greaterThan(tolerance)) return [];
  return [
    {
      messageId: 'row',
      data: { sum: { kind: 'share', share: sum } },
      where: { sheet: table.sheet, cell: cells.at(-1)!, cells, label: row.label },
      expected: { kind: 'share', share: whole },
      actual: { kind: 'share', share: sum },
      difference: { kind: 'share', share: difference },
      tolerance: { kind: 'share', share: tolerance },
    } as const,
  ];
}
