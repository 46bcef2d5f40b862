import { readWorkbook } from '../../../src/reading';
import { defaultSettings } from '../../../src/settings';
import { address, type SheetSnapshot } from '../../../src/workbook';
import { percent, sheet, workbook } from '../../support/grid';

const read = (...sheets: readonly SheetSnapshot[]) => readWorkbook(workbook(...sheets), defaultSettings).activity;

/** A workbook's goals, each on a line: its cell, its kind, its number. */
const goals = (...sheets: readonly SheetSnapshot[]): string[] =>
  read(...sheets).goals.map(({ cell, kind, source, measure }) => {
    const value = measure?.unit === 'share' ? `${measure.value.times(100).toFixed()} %` : measure?.value.toFixed();
    return `${address(cell)} ${kind} ${source} ${measure ? `${measure.direction} ${value}` : 'nothing'}`;
  });

test('reads a table of goals in groups, with what came of them', () => {
  const table = sheet('Mål', [
    ['Mål och indikatorer 2026'],
    [],
    ['Nr', 'Mål', 'Indikator', 'Målvärde 2026', 'Utfall 2025', 'Måluppfyllelse'],
    ['Finansiella mål'],
    [1, 'God likviditet', 'Eget kapital av årsbudget', 'Högst 20 %', '18 %', 'Uppfyllt'],
    ['Verksamhetsmål'],
    [2, 'Fler till egen försörjning', 'Andel avslutade till arbete', percent(0.3), percent(0.27), 'Delvis uppfyllt'],
    [3, 'Fler deltagare', 'Antal deltagare', 120, 113, 'Ej uppfyllt'],
  ]);
  expect(goals(table)).toEqual([
    'B5 financial table atMost 20 %',
    'B7 activity table atLeast 30 %',
    'B8 activity table atLeast 120',
  ]);
  const [, share, count] = read(table).goals;
  expect(share!.outcome).toMatchObject({ unit: 'share', decimals: 0 });
  expect(share!.status?.says).toBe('partly');
  expect(count!.outcome?.value?.toNumber()).toBe(113);
  expect(count!.status?.says).toBe('notMet');
  expect(count!.year).toBe(2026);
});

test('a column headed with goals that holds figures is what is to be reached', () => {
  const table = sheet('Uppföljning', [
    ['Indikator', 'Mål 2026', 'Utfall'],
    ['Andel nöjda deltagare', '80 %', '84 %'],
    ['Antal deltagare', 120, 113],
  ]);
  expect(goals(table)).toEqual(['A2 activity table atLeast 80 %', 'A3 activity table atLeast 120']);
});

test('a list of goals ends at the next heading', () => {
  const plan = sheet('Plan', [
    ['3.2 Mål och aktivitet för finansiering av insatser'],
    ['Ovanstående mål når vi genom att:'],
    ['Minst 380 individer tar del av de finansierade insatserna'],
    ['- Öka inflödet till insatserna'],
    ['Aktiviteter'],
    ['Samverkansdagar ska hållas.'],
  ]);
  expect(goals(plan)).toEqual(['A3 activity list atLeast 380', 'A4 activity list nothing']);
});

test('running text tells of goals only where it says what is to be reached', () => {
  const text = sheet('Text', [
    ['Av deltagarna ska minst 20 % ha gått vidare till arbete.'],
    ['Enligt lag (2003:1210) ska förbundets deltagare få stöd 2026.'],
    ['Medlemmarna ska betala 500 tkr.'],
  ]);
  expect(goals(text)).toEqual(['A1 activity sentence atLeast 20 %']);
});

test.each([
  ['Våra finansiella mål', 'financial', false],
  ['4.1 Verksamhetsmål 2026', 'activity', false],
  ['Mål och indikatorer', null, false],
  ['Mål för god ekonomisk hushållning', 'financial', false],
  ['Övergripande mål', null, true],
  ['Vision', null, true],
] as const)('%s heads goals', (text, kind, isOverall) => {
  expect(read(sheet('Plan', [[text], ['Minst 380 individer ska delta.']])).goalSections).toMatchObject([
    { text, kind, isOverall, isEmpty: false },
  ]);
});

test.each(['Målgrupp', 'Måltider', 'Målsättningen är att fler ska nå arbete', 'Målning', 'Måluppfyllelse'])(
  '%s heads none',
  (text) => {
    expect(read(sheet('Plan', [[text], ['Unga']])).goalSections).toEqual([]);
  },
);

test('a budget and its follow-up hold no goals', () => {
  const budget = sheet('Budget', [
    ['Post', 'Budget 2026', 'Utfall', 'Status', 'Kommentar'],
    ['Medlemsbidrag', 3000, 2000, 'Klar', ''],
    ['Måltidskostnader', 20, 10, 'Klar', ''],
  ]);
  expect(read(budget)).toEqual({
    goals: [],
    goalSections: [],
    participants: [],
    participantTables: [],
    staff: [],
    interventions: [],
    equalityPromises: [],
  });
});

test('counts participants by insats, with women and men and what it cost', () => {
  const { participants, participantTables } = read(
    sheet('Deltagare', [
      ['Insats', 'Kvinnor', 'Män', 'Totalt', 'Avslutade', 'Varav till arbete eller studier', 'Kostnad (tkr)'],
      ['Steget', 41, 38, 79, 30, 9, 1200],
      ['Spåret', 22, 30, 52, null, null, null],
    ]),
  );
  expect(participantTables).toMatchObject([{ hasWomenAndMen: true }]);
  expect(
    participants.map(({ name, participants: all, women, finished, toWork, cost }) => [
      name,
      ...[all, women, finished, toWork, cost].map((count) => count?.value.toNumber() ?? null),
    ]),
  ).toEqual([
    ['Steget', 79, 41, 30, 9, 1_200_000],
    ['Spåret', 52, 22, null, null, null],
  ]);
});

test('reads posts as numbers and as parts of full time', () => {
  const { staff } = read(
    sheet('Personal', [
      ['Funktion', 'Tjänstgöringsgrad'],
      ['Samordnare', percent(1)],
      ['Psykolog', '75 %'],
      ['Summa', 1.75],
    ]),
  );
  expect(
    staff.map(({ posts, total }) => [...posts.map(({ value }) => value.toNumber()), total?.value.toNumber()]),
  ).toEqual([[1, 0.75, 1.75]]);
});

test('a register of insatser says what is left empty and what it has no column for', () => {
  const { interventions } = read(
    sheet('Insatser', [
      ['Insats', 'Målgrupp', 'Mål'],
      ['Steget', 'Unga', null],
      ['Summa', 'x', 'x'],
    ]),
  );
  expect(interventions).toHaveLength(1);
  expect(interventions[0]).toMatchObject({ name: 'Steget', goal: null, budget: undefined });
  expect(interventions[0]!.targetGroup).not.toBeNull();
});

test('a generated sheet is never read', () => {
  const own = sheet('Finsamkoll', [['Verksamhetsmål'], ['Minst 380 individer ska delta.']], { generated: 'summary' });
  expect(read(own).goals).toEqual([]);
});
