import { sum, type Decimal, type Ore, type Unit } from '../../money';
import type { Reading } from '../../reading/model';
import type { Settings } from '../../settings/model';
import type { CellRef } from '../../workbook';
import { BASIS } from '../facts/basis';
import { amount, distinctCells, figureCells, labelOfYear } from '../facts/cells';
import { memberColumns, partyOf } from '../facts/members';
import { yearsOfChanges } from '../facts/memberYears';
import { plannedYears } from '../facts/years';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { drop: ['was', 'now', 'change', 'limit'] } as const;

/** The state's money of a year beside that of the year before. */
interface StateChange {
  readonly year: number;
  readonly was: Ore;
  readonly now: Ore;
  readonly unit: Unit;
  readonly cell: CellRef;
  readonly cells: readonly CellRef[];
  readonly label: string;
}

/** The state's money falls much from one year to the next. Where its part is not written out, the members' total tells. */
export const FS13 = defineRule({
  id: 'FS-13',
  severity: 'note',
  basis: BASIS.allocation,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['thresholds.stateDropShare'],
  check(reading, settings) {
    const own = ownChanges(reading, settings);
    const all = [...own, ...totalChanges(reading).filter(({ year }) => !own.some((other) => other.year === year))];
    return { checks: all.length, findings: all.flatMap((change) => draft(change, settings) ?? []) };
  },
});

function ownChanges(reading: Reading, settings: Settings): readonly StateChange[] {
  return yearsOfChanges(memberColumns(reading, settings), settings).flatMap(({ column, year, changes }) => {
    const state = changes.filter(({ row }) => row.member && partyOf(row.member, settings) === 'state');
    const first = state[0];
    if (!first || state.length < (column.parties.state?.rows.length ?? 0)) return [];
    return [
      {
        year,
        was: sum(state.map(({ was }) => was)),
        now: sum(state.map(({ now }) => now)),
        unit: column.unit,
        cell: first.cell,
        cells: distinctCells(state.flatMap(({ cell, before }) => [cell, before])),
        label: first.row.label,
      },
    ];
  });
}

/** The state pays half of the members' money, so a fall of the whole is a fall of its half. */
function totalChanges(reading: Reading): readonly StateChange[] {
  const years = plannedYears(reading);
  return years.flatMap(({ year, contributions, unit }) => {
    const before = years.find((other) => other.year === year - 1)?.contributions;
    if (!contributions || !before) return [];
    const cells = figureCells(contributions, before);
    const { cell, label, ore } = contributions;
    return [{ year, was: before.ore, now: ore, unit, cell, cells, label }];
  });
}

function draft(change: StateChange, { thresholds }: Settings): AnyDraft<typeof MESSAGES> | null {
  const { year, was, now, unit, cell, cells, label } = change;
  if (!was.greaterThan(0)) return null;
  const drop = was.minus(now).dividedBy(was);
  if (!drop.greaterThan(thresholds.stateDropShare)) return null;
  return {
    messageId: 'drop',
    data: {
      was: amount(was, unit),
      now: amount(now, unit),
      change: share(drop),
      limit: share(thresholds.stateDropShare),
    },
    where: { sheet: cell.sheet, cell, cells, label: labelOfYear({ label }, year) },
    restsOn: cells,
  };
}

function share(value: Decimal) {
  return { kind: 'share', share: value.toDecimalPlaces(5) } as const;
}
