import type { BudgetTable, TableRow } from '../../reading/model';
import { isMoneyColumn } from '../common/columns';
import { BASIS } from '../facts/basis';
import { distinctCells } from '../facts/cells';
import { isMemberRow } from '../facts/members';
import { defineRule } from '../model';

/** Words of what is given in another form than money: staff, premises, time. */
const IN_KIND =
  /(?<!\p{L})(?:(?:in )?natura\p{L}*|in kind|personal(?:resurs\p{L}*|insats\p{L}*|tid|kostnad\p{L}*)?|lokal(?:er|erna|kostnad\p{L}*|hyra)|arbetstid|egen tid|nedlagd tid|tid|tjänsteinsats\p{L}*)(?!\p{L})/iu;

/** Members pay in money. Whether a row named for staff, premises or time is money, only the user can tell. */
export const FS11 = defineRule({
  id: 'FS-11',
  severity: 'note',
  basis: BASIS.cash,
  certainty: 'heuristic',
  messages: { inKind: ['row'] },
  check(reading) {
    const rows = reading.tables.flatMap((table) =>
      table.rows
        .filter((row) => isContribution(table, row))
        .map((row) => ({ table, row, cells: amountCells(table, row) })),
    );
    const filled = rows.filter(({ cells }) => cells.length > 0);
    return {
      checks: filled.length,
      findings: filled
        .filter(({ row }) => IN_KIND.test(row.label))
        .map(({ table, row, cells }) => ({
          messageId: 'inKind' as const,
          data: { row: row.label },
          where: {
            sheet: table.sheet,
            cell: row.labelCell ?? cells[0]!,
            cells: distinctCells([row.labelCell, ...cells]),
            label: row.label,
          },
        })),
    };
  },
});

/** What a member gives: in a list of contributions whatever its words, for staff and premises are costs by name. */
function isContribution({ kind }: BudgetTable, row: TableRow): boolean {
  if (row.role !== 'line' || row.member?.kind === 'external') return false;
  if (isMemberRow(row) || (row.concept === 'contribution' && row.side === 'income')) return true;
  return kind === 'contributions';
}

function amountCells({ columns }: BudgetTable, { cells }: TableRow) {
  return columns.filter(isMoneyColumn).flatMap(({ index }) => {
    const cell = cells[index];
    return cell?.kind === 'amount' && !cell.ore.isZero() ? [cell.cell] : [];
  });
}
