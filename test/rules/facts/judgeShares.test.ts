import { inUnit } from '../../../src/money';
import type { Reading } from '../../../src/reading/model';
import { memberColumns } from '../../../src/rules/facts/members';
import { hasRegion, judgeShares, memberCells, shareOfTotal } from '../../../src/rules/facts/shares';
import { defaultSettings, type Settings } from '../../../src/settings';
import { address } from '../../../src/workbook';
import { withMembers } from '../../support/settings';
import { budgetTable, type TableLine } from '../../support/table';

const readingOf = (...tables: readonly (readonly TableLine[])[]) =>
  ({ tables: tables.map((lines) => budgetTable(lines, { kind: 'contributions' })) }) as unknown as Reading;

/** The verdict on the first table: who is out of line, how, with which amount and which it should have, in tkr. */
function verdictOf(reading: Reading, settings: Settings = defaultSettings): readonly string[] | null {
  const verdict = judgeShares(memberColumns(reading, settings)[0]!, reading, settings);
  const tkr = (ore: Parameters<typeof inUnit>[0]) => inUnit(ore, 'tkr').toFixed();
  return (
    verdict &&
    verdict.deviations.map(({ kind, part, expected, difference, measuredBy }) => {
      expect(part.ore.minus(expected).equals(difference)).toBe(true);
      return `${part.party} ${tkr(part.ore)}, not ${tkr(expected)}: ${kind} ${tkr(measuredBy)}`;
    })
  );
}
const verdict = (...lines: readonly TableLine[]) => verdictOf(readingOf(lines));
const three = (state: number, region: number, kommun: number, ...more: readonly TableLine[]) =>
  verdict(['Försäkringskassan', state], ['Region Norr', region], ['Storby kommun', kommun], ...more);

describe('half, a quarter and a quarter', () => {
  test.each([
    [6000, 3000, 3000],
    [6001, 3000, 3000],
    [6000, 3001, 3000],
    [6000, 3000, 3001],
    [6001, 3000, 3001],
    [6002, 3000, 3000],
  ])('may each be a step from the exact share: %d, %d, %d', (...paid) => {
    expect(three(...paid)).toEqual([]);
  });

  test('name the party that the two others do not fit', () => {
    expect(three(6240, 3000, 3000)).toEqual(['state 6240, not 6000: others 6000']);
    expect(three(6000, 3300, 3000)).toEqual(['regions 3300, not 3000: others 6000']);
    expect(three(6000, 3000, 2700)).toEqual(['municipalities 2700, not 3000: others 6000']);
  });

  test('let the two others differ by what rounding can leave', () => {
    expect(three(6240, 3000, 3001)).toEqual(['state 6240, not 6001: others 6001']);
    expect(three(6002, 3300, 3000)).toEqual(['regions 3300, not 3002: others 6002']);
    expect(three(5998, 3300, 3000)).toEqual(['regions 3300, not 2998: others 5998']);
    expect(three(6002, 3000, 3300)).toEqual(['municipalities 3300, not 3002: others 6002']);
  });

  test('are measured by the total where no two of them fit', () => {
    expect(three(6500, 2800, 2700)).toEqual([
      'state 6500, not 6000: total 12000',
      'regions 2800, not 3000: total 12000',
      'municipalities 2700, not 3000: total 12000',
    ]);
    expect(three(6000, 3500, 2500)).toEqual([
      'regions 3500, not 3000: total 12000',
      'municipalities 2500, not 3000: total 12000',
    ]);
    expect(three(6242, 3000, 3002)![0]).toBe('state 6242, not 6122: total 12244');
    expect(three(6003, 3300, 3000)).toContain('regions 3300, not 3075.75: total 12303');
    expect(three(6003, 3000, 3300)).toContain('municipalities 3300, not 3075.75: total 12303');
  });

  test('are measured by the total where what the others say is a step away', () => {
    expect(three(6001, 3002, 3000)).toEqual(['regions 3002, not 3000.75: total 12003']);
  });
});

describe('many rows of one party', () => {
  const kommuner = (...amounts: readonly number[]) =>
    verdict(
      ['Försäkringskassan', 6000],
      ['Region Norr', 3000],
      ...amounts.map((amount, index): TableLine => [`${['Alby', 'Berby', 'Ceby', 'Denby'][index]} kommun`, amount]),
    );

  test('may together be half a step each from their share, as rounding', () => {
    expect(kommuner(751, 751, 750, 750)).toEqual(['municipalities 3002, not 3000: rounding 6000']);
    expect(kommuner(751, 751, 751, 750)).toEqual(['municipalities 3003, not 3000: others 6000']);
    expect(kommuner(749, 749, 750, 750)).toEqual(['municipalities 2998, not 3000: rounding 6000']);
    expect(kommuner(1002, 1001, 1000)).toEqual(['municipalities 3003, not 3000: others 6000']);
  });
});

describe('money without a known payer', () => {
  test('leaves it open who is out of line, where it may be what one of them lacks', () => {
    expect(three(5600, 3000, 3000, ['Diverse', 400])).toBeNull();
    expect(three(6000, 2600, 3000, ['Diverse', 400])).toBeNull();
    expect(three(6000, 3000, 2600, ['Diverse', 400])).toBeNull();
    expect(three(6000, 3000, 2600, ['Diverse', 402])).toBeNull();
  });

  test('explains nothing where it puts nobody right', () => {
    expect(three(6000, 3000, 2600, ['Diverse', 100])).toEqual(['municipalities 2600, not 3000: others 6000']);
    expect(three(6000, 3000, 2600, ['Diverse', 403])).toEqual(['municipalities 2600, not 3000: others 6000']);
  });

  test('is no fault where all is right without it', () => {
    expect(three(6000, 3000, 3000, ['Diverse', 400])).toEqual([]);
  });
});

describe('money that is said to be extra', () => {
  test('is left out where the rest is right', () => {
    expect(three(6000, 3000, 3000, ['Storby kommun, särskilt bidrag', 400])).toBeNull();
    expect(three(6000, 3000, 3000, ['Region Norr, tilläggsbidrag', 400])).toBeNull();
    expect(three(6002, 3000, 3000, ['Storby kommun, särskilt bidrag', 400])).toBeNull();
    expect(three(6002, 3002, 3000, ['Storby kommun, särskilt bidrag', 400])).toBeNull();
    expect(three(-6000, -3000, -3000, ['Storby kommun, särskilt bidrag', -400])).toBeNull();
  });

  test('explains nothing where the rest is wrong too', () => {
    expect(three(6003, 3000, 3000, ['Storby kommun, särskilt bidrag', 400])).not.toBeNull();
    expect(three(6000, 3003, 3000, ['Storby kommun, särskilt bidrag', 400])).not.toBeNull();
    expect(three(6003, 3003, 3000, ['Storby kommun, särskilt bidrag', 400])).not.toBeNull();
  });

  test('is no explanation where nobody pays anything else', () => {
    expect(
      verdict(
        ['Försäkringskassan, tilläggsbidrag', 6000],
        ['Region Norr, tilläggsbidrag', 3000],
        ['Storby kommun, tilläggsbidrag', 2000],
      ),
    ).toEqual(['municipalities 2000, not 3000: others 6000']);
  });
});

describe('with a kommun outside every region', () => {
  const gotland = (state: number, kommun: number, ...more: readonly TableLine[]) =>
    verdict(['Försäkringskassan', state], ['Gotlands kommun', kommun], ...more);

  test('and no region, the state and the kommun pay the same', () => {
    expect(gotland(2000, 2000)).toEqual([]);
    expect(gotland(2000, 2001)).toEqual([]);
    expect(gotland(2000, 1900)).toEqual(['municipalities 1900, not 2000: others 2000']);
    expect(gotland(2400, 2000)).toEqual(['municipalities 2000, not 2400: others 2400']);
  });

  test('the stated total tells which of the two is out of line', () => {
    expect(gotland(2400, 2000, ['Medlemsbidrag totalt', 4000])).toEqual(['state 2400, not 2000: others 2000']);
    expect(gotland(2400, 2000, ['Medlemsbidrag totalt', 4800])).toEqual(['municipalities 2000, not 2400: others 2400']);
  });

  test('beside a region, only the half of the state is known', () => {
    expect(gotland(6000, 2000, ['Region Norr', 3000], ['Storby kommun', 1000])).toEqual([]);
    expect(gotland(6000, 1000, ['Region Norr', 3500], ['Storby kommun', 1500])).toEqual([]);
    expect(gotland(6240, 2000, ['Region Norr', 3000], ['Storby kommun', 1000])).toEqual([
      'state 6240, not 6000: others 6000',
    ]);
  });
});

describe('without a region', () => {
  const two = [
    ['Försäkringskassan', 3000],
    ['Storby kommun', 2000],
  ] as const;
  const KOMMUN_OFF = ['municipalities 2000, not 3000: others 3000'];
  const total = (amount: number): TableLine => ['Medlemsbidrag totalt', amount];

  test('nothing is known where the region may stand elsewhere', () => {
    expect(verdict(...two)).toBeNull();
    expect(verdict(...two, total(6000))).toBeNull();
  });

  test('the table’s own total can say that nobody else pays', () => {
    expect(verdict(...two, total(5000))).toEqual(KOMMUN_OFF);
    expect(verdict(...two, total(5001))).toEqual(KOMMUN_OFF);
    expect(verdict(...two, total(4999))).toEqual(KOMMUN_OFF);
    expect(verdict(...two, total(5002))).toBeNull();
  });

  test('a region in another table or in the settings pays too', () => {
    expect(verdictOf(readingOf([...two, total(5000)], [['Region Norr', 1000]]))).toBeNull();
    expect(verdictOf(readingOf([...two, total(5000)], [['Gotlands kommun', 1000]]))).toEqual(KOMMUN_OFF);
    const withRegion = (name: string) => ({ ...defaultSettings, ...withMembers({ name, kind: 'region' }) });
    expect(verdictOf(readingOf([...two, total(5000)]), withRegion('Region Norr'))).toBeNull();
    expect(verdictOf(readingOf([...two, total(5000)]), withRegion('Region Gotland'))).toEqual(KOMMUN_OFF);
    const withKommun = { ...defaultSettings, ...withMembers({ name: 'Storby kommun', kind: 'municipality' }) };
    expect(verdictOf(readingOf([...two, total(5000)]), withKommun)).toEqual(KOMMUN_OFF);
  });

  test('what the förbund pays a region makes it no member', () => {
    const cost = budgetTable([['# Kostnader'], ['Region Norr', 500]], { kind: 'budget' });
    const rows = cost.rows.map((row) => ({ ...row, side: 'cost' as const }));
    const reading = (side: 'cost' | 'none') =>
      ({ tables: [{ ...cost, rows: rows.map((row) => ({ ...row, side })) }] }) as unknown as Reading;
    expect(hasRegion(reading('cost'), defaultSettings)).toBe(false);
    expect(hasRegion(reading('none'), defaultSettings)).toBe(true);
  });
});

test('without the state, or without a kommun, nothing is known', () => {
  expect(verdict(['Region Norr', 3000], ['Storby kommun', 2000])).toBeNull();
  expect(verdict(['Försäkringskassan', 6000], ['Region Norr', 2000])).toBeNull();
  expect(verdict(['Gotlands kommun', 3000])).toBeNull();
});

describe('for the reader', () => {
  const reading = readingOf([
    ['Försäkringskassan', 6500],
    ['Region Norr', 2800],
    ['Storby kommun', 1700],
    ['Lillby kommun', 1000],
  ]);
  const column = memberColumns(reading, defaultSettings)[0]!;

  test('the cells of one party come first', () => {
    expect(memberCells(column, 'municipalities').map(address)).toEqual(['B4', 'B5', 'B2', 'B3']);
    expect(memberCells(column, 'state').map(address)).toEqual(['B2', 'B3', 'B4', 'B5']);
  });

  test('a party’s share is of what all members pay', () => {
    expect(shareOfTotal(column.parties.municipalities!, column).toNumber()).toBe(0.225);
  });
});
