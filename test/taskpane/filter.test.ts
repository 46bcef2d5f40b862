import type { PaneFinding, Story } from '../../src/taskpane/engine/report';
import { everything, filterStories, isSettled, sheetsOf } from '../../src/taskpane/state/filter';

function finding(part: Partial<PaneFinding>): PaneFinding {
  return {
    key: 'nyckel',
    rule: 'SUM-01',
    severity: 'error',
    sheet: 'Budget',
    place: 'Budget!C7',
    cell: null,
    label: 'Kansli, 2026',
    title: 'Summan stämmer inte',
    says: 'Summan är 13\u202F392 tkr.',
    todo: '',
    expected: '',
    actual: '',
    difference: '',
    tolerance: '',
    basis: '',
    demand: '',
    isHeuristic: false,
    status: 'open',
    acceptance: '',
    acceptAs: { rule: 'SUM-01', sheet: 'Budget', label: 'Kansli, 2026', expected: null, actual: null },
    acceptedBy: [],
    change: null,
    fix: null,
    ...part,
  };
}

const sum: Story = {
  main: finding({}),
  consequences: [finding({ severity: 'warning', sheet: 'Text', says: 'Texten säger annat.' })],
};
const share: Story = { main: finding({ severity: 'note', title: 'Staten', sheet: 'Medlemmar' }), consequences: [] };
const stories = [sum, share];

test('everything is shown at first', () => {
  expect(filterStories(stories, everything)).toEqual(stories);
});

test('a severity is found in what follows, too', () => {
  expect(filterStories(stories, { ...everything, severities: new Set(['warning']) })).toEqual([sum]);
  expect(filterStories(stories, { ...everything, severities: new Set() })).toEqual([]);
});

test('a sheet is found in what follows, too', () => {
  expect(filterStories(stories, { ...everything, sheet: 'Text' })).toEqual([sum]);
});

test.each(['13392', '13 392', '13\u00A0392', 'SUMMAN 13392', 'kansli'])('a search for %s finds the sum', (search) => {
  expect(filterStories(stories, { ...everything, search })).toContain(sum);
});

test('all words of a search are to fit one finding', () => {
  expect(filterStories([sum], { ...everything, search: 'kansli saknas' })).toEqual([]);
});

test('severity, sheet and search are to fit the same finding', () => {
  const filter = { ...everything, severities: new Set(['error'] as const), sheet: 'Text' };
  expect(filterStories(stories, filter)).toEqual([]);
});

test('what is new, or has other amounts, can be seen alone', () => {
  const [fresh, changed, same] = (['new', 'changedAmount', 'same'] as const).map((change) => ({
    main: finding({ change }),
    consequences: [],
  }));
  expect(filterStories([fresh!, changed!, same!, ...stories], { ...everything, onlyNew: true })).toEqual([
    fresh,
    changed,
  ]);
});

test('a story is settled when nothing of it is open', () => {
  const [open, accepted, follows, lapsed] = (['open', 'accepted', 'followsAccepted', 'lapsed'] as const).map((status) =>
    finding({ status }),
  );
  expect(isSettled({ main: accepted!, consequences: [follows!] })).toBe(true);
  expect(isSettled({ main: accepted!, consequences: [open!] })).toBe(false);
  expect(isSettled({ main: lapsed!, consequences: [] })).toBe(false);
});

test('the sheets stand in the order of the findings', () => {
  expect(sheetsOf(stories)).toEqual(['Budget', 'Text', 'Medlemmar']);
});
