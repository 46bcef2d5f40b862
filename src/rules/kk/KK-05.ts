import { Decimal } from '../../money';
import type { Reading } from '../../reading/model';
import type { Settings } from '../../settings/model';
import { labelAt } from '../common/columns';
import { BASIS } from '../facts/basis';
import { distinctCells } from '../facts/cells';
import { entryFor, printedKeys, type AllocationKey, type KeyEntry } from '../facts/keys';
import { namesOf, plainName } from '../facts/names';
import { defineRule, type AnyDraft, type Quantity } from '../model';

const MESSAGES = {
  agreed: ['printed', 'agreed'],
  path: ['printed', 'expected', 'old', 'target'],
} as const;

const TOLERANCE = new Decimal('0.0005');

/** A key that is phased in follows what is agreed: the settings, or even steps from the old key to the new where a table names both. */
export const KK05 = defineRule({
  id: 'KK-05',
  severity: 'warning',
  basis: BASIS.vastraOstergotland,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['association.phasing', 'association.members'],
  check(reading, settings) {
    const keys = printedKeys(reading, settings).filter(({ party }) => party === 'municipalities');
    const tests = [...againstSettings(keys, settings), ...alongPaths(keys, reading, settings)];
    return { checks: tests.length, findings: tests.flatMap((test) => draft(test) ?? []) };
  },
});

interface PhaseTest {
  readonly key: AllocationKey;
  readonly entry: KeyEntry;
  readonly expected: Decimal;
  readonly path: { readonly old: KeyEntry; readonly target: KeyEntry } | null;
}

/** Each printed key of a year that the settings name. */
function againstSettings(keys: readonly AllocationKey[], settings: Settings): readonly PhaseTest[] {
  return (settings.association.phasing?.years ?? []).flatMap(({ year, keys: agreed }) =>
    keys
      .filter((key) => key.year === year && key.phase === null)
      .flatMap((key) =>
        key.entries.flatMap((entry) => {
          const names = namesOf(entry.name, settings);
          const named = Object.entries(agreed).find(([name]) => names.includes(plainName(name)));
          return named ? [{ key, entry, expected: named[1], path: null }] : [];
        }),
      ),
  );
}

/** In a table with an old and a new key and at least two years between: even steps, where most kommuner take them. */
function alongPaths(keys: readonly AllocationKey[], reading: Reading, settings: Settings): readonly PhaseTest[] {
  return reading.tables.flatMap((table) => {
    const own = keys.filter((key) => key.table === table);
    const old = own.find(({ phase }) => phase === 'old');
    const target = own.find(({ phase }) => phase === 'target');
    const years = own.filter(({ phase, year }) => phase === null && year !== null).sort((a, b) => a.year! - b.year!);
    if (!old || !target || years.length < 2) return [];
    const ways = STEPS.map((weightOf) =>
      old.entries.map((entry) => pathOf(entry, target, years, weightOf, settings)).filter((path) => path.length > 0),
    );
    const [best] = [...ways].sort((a, b) => misses(a).length - misses(b).length);
    return best && isPath(best, years.length) ? best.flat() : [];
  });
}

/** How far from the old key to the new one each of so many years is: there in the last year, in the year after it, or begun in the second. */
const STEPS: readonly ((index: number, years: number) => Decimal)[] = [
  (index, years) => new Decimal(index + 1).dividedBy(years),
  (index, years) => new Decimal(index + 1).dividedBy(years + 1),
  (index, years) => new Decimal(index).dividedBy(Math.max(1, years - 1)),
];

function misses(paths: readonly (readonly PhaseTest[])[]): readonly PhaseTest[] {
  return paths.flat().filter((test) => !isMet(test));
}

/** Whether even steps are clearly what was meant: most kommuner take them, or only one year is out of line. */
function isPath(paths: readonly (readonly PhaseTest[])[], years: number): boolean {
  const moving = paths.filter((path) => path.some(({ path: ends }) => ends && !ends.old.key.equals(ends.target.key)));
  const off = misses(moving);
  const even = paths.filter((path) => path.length === years && path.every(isMet));
  const isOneYear = new Set(off.map(({ key }) => key)).size <= 1;
  return even.length * 2 > paths.length || (years > 2 && isOneYear && moving.length > 0);
}

function pathOf(
  old: KeyEntry,
  targetKey: AllocationKey,
  years: readonly AllocationKey[],
  weightOf: (index: number, years: number) => Decimal,
  settings: Settings,
): readonly PhaseTest[] {
  const member = { kind: 'municipality', name: old.name } as const;
  const target = entryFor(targetKey, member, settings);
  if (!target) return [];
  return years.flatMap((key, index) => {
    const entry = entryFor(key, member, settings);
    const weight = weightOf(index, years.length);
    const expected = old.key.plus(target.key.minus(old.key).times(weight));
    return entry ? [{ key, entry, expected, path: { old, target } }] : [];
  });
}

function isMet({ entry, expected }: PhaseTest): boolean {
  return !entry.key.minus(expected).abs().greaterThan(TOLERANCE);
}

function draft(test: PhaseTest): AnyDraft<typeof MESSAGES> | null {
  const { key, entry, path } = test;
  const { table, column, line } = key;
  if (isMet(test) || !table || !entry.cell) return null;
  const expected = share(test.expected.toDecimalPlaces(6));
  const printed = share(entry.key);
  const common = {
    where: {
      sheet: table.sheet,
      cell: entry.cell,
      cells: distinctCells([entry.cell, path?.old.cell, path?.target.cell]),
      label: column ? labelAt(table, entry.label, column) : [entry.label, line].join(', '),
    },
    expected,
    actual: printed,
    difference: share(entry.key.minus(expected.share)),
    tolerance: share(TOLERANCE),
  };
  if (!path) return { ...common, messageId: 'agreed', data: { printed, agreed: expected } };
  const data = { printed, expected, old: share(path.old.key), target: share(path.target.key) };
  return { ...common, messageId: 'path', data };
}

function share(value: Decimal): Extract<Quantity, { kind: 'share' }> {
  return { kind: 'share', share: value };
}
