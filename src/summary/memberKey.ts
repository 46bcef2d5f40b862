import { Decimal, sum, ZERO, type Ore, type Party } from '../money';
import type { MemberRef, Reading } from '../reading/model';
import { amountOf } from '../rules/facts/cells';
import { entryFor, KEY_TOLERANCE, printedKeys, wholeOfKey, type AllocationKey } from '../rules/facts/keys';
import type { MemberColumn } from '../rules/facts/members';
import { namesOf, plainName } from '../rules/facts/names';
import type { Settings } from '../settings/model';
import type { CellRef } from '../workbook';

/** A party's key: each member's share of the party's part. */
export interface ChosenKey {
  of(member: MemberRef): MemberKey | null;
}

export interface MemberKey {
  readonly share: Decimal;
  /** Half of the last digit that the key shows: an amount may be off by this much of the part. Zero for an exact key. */
  readonly rounding: Decimal;
  /** The cell that holds just this share; `null` where it stands as a share of something else, or in the settings. */
  readonly cell: CellRef | null;
}

/**
 * The key by which a party's members share their part in a year: the one beside the amounts, a table of keys for the year or
 * for any year, the settings' key for the year, the settings' key. Of several in one place, the one that fits the amounts best.
 */
export function keyOfYear(
  column: MemberColumn | null,
  party: Party,
  year: number | null,
  reading: Reading | null,
  settings: Settings,
): ChosenKey | null {
  if (party === 'state') return null;
  const printed = reading ? printedKeys(reading, settings).filter((key) => key.party === party) : [];
  const places = [
    printed.filter((key) => column && key.table === column.table && (key.year ?? year) === year),
    printed.filter((key) => key.table?.kind === 'key' && key.year === year),
    printed.filter((key) => key.table?.kind === 'key' && key.year === null),
  ];
  for (const keys of places) {
    const best = bestOf(keys, column, party, settings);
    if (best) return chosen(best, settings);
  }
  return (party === 'municipalities' ? phasedKey(year, settings) : null) ?? agreedKey(settings);
}

function chosen(key: AllocationKey, settings: Settings): ChosenKey {
  const whole = wholeOfKey(key) ?? new Decimal(1);
  return {
    of: (member) => {
      const entry = entryFor(key, member, settings);
      if (!entry) return null;
      const rounding = entry.decimals > 0 ? new Decimal(10).pow(-2 - entry.decimals).dividedBy(2) : ZERO;
      return { share: entry.key.dividedBy(whole), rounding, cell: whole.equals(1) ? entry.cell : null };
    },
  };
}

/** The key of the settings that holds in the year: of a key that is phased in, the latest step taken. */
function phasedKey(year: number | null, settings: Settings): ChosenKey | null {
  const steps = settings.association.phasing?.years ?? [];
  const step = steps.filter((one) => year === null || one.year <= year).at(-1);
  if (!step) return null;
  return {
    of: ({ name }) => {
      const names = namesOf(name, settings);
      const entry = Object.entries(step.keys).find(([key]) => names.includes(plainName(key)));
      return entry ? { share: entry[1], rounding: ZERO, cell: null } : null;
    },
  };
}

/** The key that the settings give each member. Those who have left may be without one. */
function agreedKey(settings: Settings): ChosenKey {
  return {
    of: ({ name }) => {
      const names = namesOf(name, settings);
      const setting = settings.association.members.find((member) => names.includes(plainName(member.name)));
      return setting?.key ? { share: setting.key, rounding: ZERO, cell: null } : null;
    },
  };
}

/** Of keys that are whole and cover every row of the party, the one whose shares lie closest to the amounts. */
function bestOf(
  keys: readonly AllocationKey[],
  column: MemberColumn | null,
  party: Party,
  settings: Settings,
): AllocationKey | null {
  const own = column?.parties[party];
  const usable = keys.filter((key) => wholeOfKey(key) !== null);
  if (!column || !own) return usable[0] ?? null;
  const measured = usable.flatMap((key) => {
    const entries = own.rows.map((row) => ({ row, entry: row.member && entryFor(key, row.member, settings) }));
    if (entries.some(({ entry }) => !entry)) return [];
    const whole = wholeOfKey(key)!;
    const covered = sum(entries.map(({ entry }) => entry!.key.dividedBy(whole)));
    if (covered.minus(1).abs().greaterThan(KEY_TOLERANCE)) return [];
    const off = entries.map(({ row, entry }): Ore => {
      const actual = (amountOf(row, column.column) ?? ZERO).abs();
      return actual.minus(entry!.key.dividedBy(whole).times(own.ore)).abs();
    });
    return [{ key, off: sum(off) }];
  });
  return measured.sort((a, b) => a.off.comparedTo(b.off))[0]?.key ?? null;
}
