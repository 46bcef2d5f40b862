import { parseUnit, type Unit } from '../../money';

/**
 * The unit that a title, heading or note states for the figures around it: "Budget 2026 (tkr)", "Belopp i kronor".
 * A unit that stands behind an amount ("ca 19 231 tkr") states nothing. `null` when no unit is stated.
 */
export function readUnit(text: string): Unit | null {
  const found = /(?<![\d  ] ?)(?<![a-zåäö])(tkr|kkr|mnkr|mkr|msek|ksek|tsek|sek|kronor|kr)(?![a-zåäö])/i.exec(text);
  return found ? parseUnit(found[1]!) : null;
}
