import { oreFromUnit, type Unit } from '../../src/money';
import type { Finding, Quantity, RuleId } from '../../src/rules';
import { parseAddress, type CellRef } from '../../src/workbook';

/** A cell of the sheet `Budget`. */
export function cell(text: string): CellRef {
  return { sheet: 'Budget', ...parseAddress(text)! };
}

/** An amount in a unit: `amount(240, 'tkr')`. */
export function amount(value: number, unit: Unit = 'tkr'): Quantity {
  return { kind: 'amount', ore: oreFromUnit(value, unit), unit };
}

/** A finding at a cell, as the engine makes them. */
export function finding(rule: RuleId, at: string | null, more: Partial<Finding> = {}): Finding {
  const place = at === null ? null : cell(at);
  return {
    key: `${rule} ${at}`,
    rule,
    messageId: 'differs',
    severity: 'error',
    basis: { kind: 'proposal', reference: '' },
    data: {},
    where: { sheet: 'Budget', cell: place, cells: place ? [place] : [], label: 'Summa' },
    expected: null,
    actual: null,
    difference: null,
    tolerance: null,
    restsOn: [],
    causedBy: null,
    acceptance: null,
    lapsed: null,
    followsAccepted: false,
    ...more,
  };
}
