import { ZERO, type Decimal } from '../../money';
import type { TableColumn } from '../model';
import type { Block } from './block';

const BALANCE =
  /^(?:(?:löpande|rullande|aktuellt|ackumulerat|nytt) )?(?:(?:bank|kassa)?saldo|behållning)(?:,? (?:kr|tkr))?$/iu;
/** So many steps make it plain. */
const FEWEST_STEPS = 3;

/**
 * "Saldo" beside what comes in and what goes out, row by row: what there is after each, which no sum adds up. It is told by its
 * steps, each of them what the other columns of the row say.
 */
export function withRunningBalances(
  columns: readonly TableColumn[],
  block: Block,
  numberAt: (line: Block['body'][number], place: number) => Decimal | null,
): TableColumn[] {
  return columns.map((column) => {
    if (!BALANCE.test(column.heading.trim())) return column;
    const lines = block.body.filter((line) => numberAt(line, column.line) !== null);
    const others = columns.filter((other) => other !== column && other.kind !== 'account');
    const steps = lines.slice(1).map((line, index) => {
      const step = numberAt(line, column.line)!.minus(numberAt(lines[index]!, column.line)!);
      const moved = others.flatMap((other) => numberAt(line, other.line) ?? []).filter((number) => !number.isZero());
      const net = (moved[0] ?? ZERO).minus(moved[1] ?? ZERO);
      return moved.length > 0 && moved.length < 3 && step.abs().equals(net.abs());
    });
    const told = steps.filter(Boolean).length;
    return told >= FEWEST_STEPS && told * 4 >= steps.length * 3 ? { ...column, kind: 'other' } : column;
  });
}
