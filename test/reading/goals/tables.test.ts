import { readActivity } from '../../../src/reading/goals';
import { linesOf } from '../../../src/reading/lists';
import type { Goal, GoalOutcome } from '../../../src/reading/activityModel';
import { address } from '../../../src/workbook';
import { percent, sheet, type GridCell } from '../../support/grid';

type Rows = readonly (readonly GridCell[])[];

const read = (...rows: Rows): readonly Goal[] =>
  readActivity([linesOf(sheet('Mål', rows))]).goals.filter(({ source }) => source === 'table');

const number = ({ value, unit, decimals }: Pick<GoalOutcome, 'value' | 'unit' | 'decimals'>): string =>
  value === null ? 'no number' : `${value.toFixed()} ${unit} ${decimals}`;

/** "atLeast 0.8 share 0 of nöjda": the measure with its decimals and what it is of. */
const measured = ({ measure }: Goal): string =>
  measure ? `${measure.direction} ${number(measure)} of ${measure.of ?? '-'}` : 'nothing';
const measures = (...rows: Rows): readonly string[] => read(...rows).map(measured);
const texts = (...rows: Rows): readonly string[] => read(...rows).map(({ cell, text }) => `${address(cell)} ${text}`);

describe('the headings', () => {
  test.each([
    'Målvärde',
    'Målvärde 2026',
    '2026 målvärde',
    'Målvärde 2026/27',
    'Målvärde 2026-2028',
    'Målvärde 2026 - 2028',
    'Målvärde 2026-12',
    'Målvärde 2026-12-31',
    'Målvärde per 2026-12-31',
    'Målvärde:',
    'Målvärde**',
    'Målvärde t.o.m. december',
    'Målvärde tom dec',
    'Målvärde år 2026',
    'Mål 2026 (antal)',
    'Indikator',
    'Utfall',
    'Utfall jan-aug 2026',
    'Utfall januari–augusti',
    'Utfall tom aug. 2026',
    'Utfall maj',
    'Utfall (%)',
    'Utfall i procent',
    'Måluppfyllelse',
  ])('%s beside Mål heads a table of goals', (heading) => {
    expect(texts(['Mål', heading], ['Fler deltagare', 10])).toEqual(['A2 Fler deltagare']);
  });

  test.each(['Kommentar', 'Område', 'Målvärdering av år', 'Utfall i fjol', 'Perspektiv', 'Ansvarig'])(
    '%s beside Mål does not',
    (heading) => {
      expect(texts(['Mål', heading], ['Fler deltagare', 'Ja'])).toEqual([]);
    },
  );

  test('what is measured and its target suffice, what is measured and its outcome do not', () => {
    expect(texts(['Indikator', 'Målvärde'], ['Antal deltagare', 10])).toEqual(['A2 Antal deltagare']);
    expect(texts(['Indikator', 'Utfall'], ['Antal deltagare', 10])).toEqual([]);
    expect(texts(['Område', 'Målvärde'], ['Antal deltagare', 10])).toEqual([]);
  });
});

describe('the heading above a table', () => {
  const table: Rows = [
    ['Mål', 'Målvärde'],
    ['God framförhållning', 10],
  ];
  const blank: readonly GridCell[] = [];
  const above = (...rows: Rows): readonly unknown[] =>
    read(...rows, ...table).map(({ kind, isOverall, year }) => [kind, isOverall, year]);

  test('gives kind and year, also with two rows between', () => {
    expect(above(['Finansiella mål 2026'], blank, blank)).toEqual([['financial', false, 2026]]);
    expect(above(['Finansiella mål 2026'], ['Styrelsen har antagit dem.'], blank)).toEqual([
      ['financial', false, 2026],
    ]);
    expect(above(['Övergripande mål'])).toEqual([['activity', true, null]]);
  });

  test('is too far away with three rows between', () => {
    expect(above(['Finansiella mål 2026'], blank, blank, blank)).toEqual([['activity', false, null]]);
  });

  test('is the nearest one, and its last year counts', () => {
    expect(above(['Finansiella mål 2025'], ['Verksamhetsmål 2026-2028'])).toEqual([['activity', false, 2028]]);
  });

  test('leaves the year to the headings of the table where it has none', () => {
    const rows: Rows = [
      ['Mål', 'Målvärde 2026-2028'],
      ['God framförhållning', 10],
    ];
    expect(read(...rows)[0]).toMatchObject({ year: 2028, isOverall: false });
    expect(read(['Finansiella mål'], ...rows)[0]).toMatchObject({ year: 2028, kind: 'financial' });
    expect(read(['Finansiella mål 2024'], ...rows)[0]).toMatchObject({ year: 2024 });
  });

  test('is older than the year that a goal names', () => {
    expect(read(['Mål 2024'], ['Mål', 'Målvärde'], ['Fler nås 2026', 10])[0]!.year).toBe(2026);
  });
});

describe('a column headed Mål beside one that says what is measured', () => {
  const headings = ['Indikator', 'Mål', 'Kommentar', 'Utfall'];
  test.each([
    120,
    percent(0.8),
    '80 %',
    'minst 80 %',
    'minst 80%',
    'Minst 80',
    'lägst 4',
    'Högst 1 200',
    'max 30',
    'max. 12,5 procent',
    '≥80',
    '>= 80 %',
    '< 30 dagar',
    '120 deltagare',
  ])('holds what is to be reached: %p', (target) => {
    expect(texts(headings, ['Antal på plats', target, 'Följs av styrgruppen', 'Oklart'])).toEqual([
      'A2 Antal på plats',
    ]);
  });

  test.each(['Fler än 80 %', '80 % av deltagarna', 'Ja, 80', 'Minst många'])('holds goals: %p', (goal) => {
    expect(texts(headings, ['Antal på plats', goal, 'Följs av styrgruppen', '–'])).toEqual([`B2 ${goal}`]);
  });

  test('holds goals where no more than half of it are figures', () => {
    expect(texts(headings, ['Antal på plats', 80], ['Antal på väg', 'Fler ska nås'])).toEqual([
      'A2 Antal på plats',
      'B3 Fler ska nås',
    ]);
  });

  test('holds shares as well as numbers', () => {
    expect(measures(headings, ['Andel nöjda', percent(0.8), 'Följs', '–'])).toEqual(['atLeast 0.8 share 0 of nöjda']);
  });

  test('is one of two: the other has the words', () => {
    expect(measures(['Mål', 'Mål 2026', 'Utfall'], ['Fler möten', 4, 3])).toEqual(['atLeast 4 count 0 of Fler möten']);
  });

  test('tells no goals where nothing says what is measured', () => {
    expect(texts(['Insats', 'Mål', 'Utfall'], ['Alis', 20, 18])).toEqual([]);
  });
});

describe('the rows', () => {
  test('a goal stands for the rows below it that measure it, until the next or the next group', () => {
    const rows = read(
      ['Mål', 'Indikator', 'Målvärde'],
      ['Finansiella mål'],
      ['Fler i arbete', 'Andel i arbete', '20 %'],
      [null, 'Andel i studier', '10 %'],
      [3, 'Andel med praktik', '5 %'],
      ['Långsiktiga mål'],
      [null, 'Antal träffar', 4],
      ['Antal besök', 'Antal besök', 4],
      [null, 'Antal besök', 5],
    );
    expect(rows.map(({ cell, text, kind, isOverall }) => [address(cell), text, kind, isOverall])).toEqual([
      ['A3', 'Fler i arbete', 'financial', false],
      ['B4', 'Fler i arbete – Andel i studier', 'financial', false],
      ['B5', 'Fler i arbete – Andel med praktik', 'financial', false],
      ['B7', 'Antal träffar', 'activity', false],
      ['A8', 'Antal besök', 'activity', false],
      ['B9', 'Antal besök', 'activity', false],
    ]);
  });

  test('a group may hold aims without end, and is itself none', () => {
    const rows = read(
      ['Mål', 'Indikator', 'Målvärde'],
      ['Vision'],
      ['Alla med', 'Antal', 4],
      ['Effektmål'],
      ['Fler med', 'Antal', 4],
    );
    expect(rows.map(({ text, isOverall }) => [text, isOverall])).toEqual([
      ['Alla med', true],
      ['Fler med', false],
    ]);
  });

  test('a row of several cells is no group, whatever its first word', () => {
    expect(texts(['Mål', 'Målvärde'], ['Resultatmål', 10])).toEqual(['A2 Resultatmål']);
  });

  test('a row without words is no goal', () => {
    expect(texts(['Mål', 'Målvärde'], ['Fler möten', 4], ['–', 5], ['A', 6], [null, 7])).toEqual(['A2 Fler möten']);
    expect(texts(['Indikator', 'Målvärde'], ['Antal möten', 4], [null, 7])).toEqual(['A2 Antal möten']);
  });

  test('the kind may stand in a column of its own', () => {
    const rows = read(
      ['Område', 'Mål', 'Målvärde'],
      ['Ekonomi', 'Fler möten', 4],
      ['Samverkan', 'Fler möten', 4],
      [null, 'Bättre budget', 4],
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['financial', 'activity', 'financial']);
  });

  test('goals beside the name of an insats are those of the insats', () => {
    expect(read(['Insats', 'Mål', 'Målvärde'], ['Alis', 'Fler möten', 4])[0]!.isOfIntervention).toBe(true);
    expect(read(['Nr', 'Mål', 'Målvärde'], [1, 'Fler möten', 4])[0]!.isOfIntervention).toBe(false);
  });

  test.each<readonly [string, GridCell, boolean]>([
    ['Fler möten', 10, false],
    ['Fler möten', 'Fler', false],
    ['Fler möten', 'Se Ja-rutan', false],
    ['Budget i balans', 10, true],
    ['Budget i balans', null, true],
    ['Nytt avtal', 'Ja', true],
    ['Nytt avtal', 'Senast i maj', true],
    ['Nytt avtal', '2026-12-31', true],
    ['Nytt avtal', { value: 46387, format: 'yyyy-mm-dd' }, true],
  ])('"%s" with the target %p can be told by looking: %p', (goal, target, isDecidable) => {
    expect(read(['Mål', 'Målvärde', 'Status'], [goal, target, 'Klart'])[0]!.isDecidable).toBe(isDecidable);
  });
});

describe('what is to be reached', () => {
  const target = (goal: string | null, indicator: string | null, cell: GridCell): string =>
    measures(['Mål', 'Indikator', 'Målvärde', 'Kommentar'], [goal, indicator, cell, 'Text'])[0]!;

  test.each<readonly [string | null, string | null, GridCell, string]>([
    [null, 'Antal möten', 4, 'atLeast 4 count 0 of Antal möten'],
    [null, 'Antal möten', 4.5, 'atLeast 4.5 count 1 of Antal möten'],
    ['Fler möten', null, 4, 'atLeast 4 count 0 of Fler möten'],
    ['Fler möten', 'Antal träffar', 4, 'atLeast 4 count 0 of Antal träffar'],
    [null, 'Andel nöjda', 70, 'atLeast 0.7 share 0 of nöjda'],
    [null, 'Andel nöjda', 0.7, 'atLeast 0.7 share 0 of nöjda'],
    [null, 'Andel nöjda', 0.125, 'atLeast 0.125 share 1 of nöjda'],
    [null, 'Andel nöjda', 1, 'atLeast 0.01 share 0 of nöjda'],
    [null, 'Andel nöjda', 1.5, 'atLeast 0.015 share 1 of nöjda'],
    [null, 'Andel nöjda', percent(0.7), 'atLeast 0.7 share 0 of nöjda'],
    [null, 'Andelen av kvinnorna, i procent', 70, 'atLeast 0.7 share 0 of kvinnorna'],
    ['Fler mår bra', 'Andel nöjda', 70, 'atLeast 0.7 share 0 of nöjda'],
    ['Andelen nöjda ska öka', 'Enkät', 70, 'atLeast 0.7 share 0 of nöjda ska öka'],
    ['Fler i procent', 'Nöjda', 70, 'atLeast 0.7 share 0 of Nöjda'],
    [null, 'Antal avhopp', 4, 'atMost 4 count 0 of Antal avhopp'],
    [null, 'Maximalt antal köande', 4, 'atMost 4 count 0 of Maximalt antal köande'],
    [null, 'Antal överklimaxar', 4, 'atLeast 4 count 0 of Antal överklimaxar'],
    ['10 % färre deltagare ska vänta', 'Väntande', percent(0.1), 'decrease 0.1 share 0 of färre deltagare'],
    ['Högst 30 % av deltagarna ska vänta', 'Köande', percent(0.3), 'atMost 0.3 share 0 of deltagarna'],
    ['Högst 30 % av deltagarna ska vänta', 'Köande', 'Mindre än 30 %', 'atMost 0.3 share 0 of deltagarna'],
    [null, 'Köande', 'Mindre än 30 %', 'atMost 0.3 share 0 of Köande'],
    [null, 'Avhopp', 'Runt 20 personer', 'atMost 20 count 0 of personer'],
    [null, 'Remisser', 'Runt 20 personer', 'atLeast 20 count 0 of personer'],
    ['20 färre deltagare ska vänta', 'Köande', 'Runt 20 personer', 'decrease 20 count 0 of personer'],
    ['20 deltagare ska nås', 'Köande', 'Högst 20 personer', 'atMost 20 count 0 of personer'],
    [null, 'Eget kapital', '500 tkr', 'atLeast 500000 money 0 of Eget kapital'],
    [null, 'Eget kapital', { value: 500, format: '0 "kr"' }, 'nothing'],
    ['Minst 20 deltagare ska nås', 'Nådda', 'Ja', 'atLeast 20 count 0 of deltagare'],
    ['Fler ska nås', 'Minst 20 deltagare', 'Ja', 'atLeast 20 count 0 of deltagare'],
    ['Fler ska nås', null, 'Ja', 'nothing'],
    ['Fler ska nås', null, null, 'nothing'],
  ])('%p measured by %p, target %p: %s', (goal, indicator, cell, expected) => {
    expect(target(goal, indicator, cell)).toBe(expected);
  });
});

describe('shares without a per cent sign', () => {
  const pairs = (...rows: readonly (readonly [string, GridCell, GridCell])[]): readonly string[] =>
    read(['Mål', 'Målvärde', 'Utfall'], ...rows).map(
      ({ measure, outcome }) => `${number(measure!)}, ${number(outcome!)}`,
    );

  test('are parts of one where some of them are less than one and none much more', () => {
    expect(pairs(['Andel nöjda', 1.4, 0.9], ['Andel i arbete', 0.5, 1.1], ['Antal möten', 140, 90])).toEqual([
      '1.4 share 0, 0.9 share 0',
      '0.5 share 0, 1.1 share 0',
      '140 count 0, 90 count 0',
    ]);
    expect(pairs(['Andel nöjda', 1, 0.875])).toEqual(['1 share 0, 0.875 share 1']);
    expect(pairs(['Andel nöjda', 2, 0.9])).toEqual(['2 share 0, 0.9 share 0']);
  });

  test('are per cent otherwise', () => {
    expect(pairs(['Andel nöjda', 2.5, 0.9])).toEqual(['0.025 share 1, 0.9 share 0']);
    expect(pairs(['Andel nöjda', 80, 76], ['Andel avhopp', 1.5, 1])).toEqual([
      '0.8 share 0, 0.76 share 0',
      '0.015 share 1, 0.01 share 0',
    ]);
    expect(pairs(['Andel nöjda', 1.5, 0], ['Antal per vecka', 0.5, 1])).toEqual([
      '0.015 share 1, 0 share 0',
      '0.5 count 1, 1 count 0',
    ]);
  });
});

describe('what came of it', () => {
  const outcome = (indicator: string, target: GridCell, ...cells: readonly GridCell[]): string => {
    const headings = ['Mål', 'Indikator', 'Målvärde', 'Utfall 2024', 'Utfall 2025', 'Kommentar'];
    const { outcome: found } = read(headings, ['Fler nås', indicator, target, ...cells, ''])[0]!;
    return found ? `${address(found.cell)} "${found.text}" ${number(found)}` : 'no column';
  };

  test.each<readonly [string, GridCell, readonly GridCell[], string]>([
    ['Antal möten', 4, [2, 3], 'E2 "" 3 count 0'],
    ['Antal möten', 4, [2, null], 'D2 "" 2 count 0'],
    ['Antal möten', 4, [null, null], 'E2 "" no number'],
    ['Andel nöjda', 70, [null, 65], 'E2 "" 0.65 share 0'],
    ['Nöjda', '70 %', [null, 65], 'E2 "" 0.65 share 0'],
    ['Nöjda', 'Minst 70 % av alla', [null, 65], 'E2 "" 0.65 share 0'],
    ['Nöjda', percent(0.7), [null, 65], 'E2 "" 0.65 share 0'],
    ['Nöjda', 70, [null, 65], 'E2 "" 65 count 0'],
    ['Nöjda', 70, [null, 65.5], 'E2 "" 65.5 count 1'],
    ['Nöjda', null, [null, percent(0.65)], 'E2 "" 0.65 share 0'],
    ['Nöjda', 4, [null, '22 av 100 (22 %)'], 'E2 "22 av 100 (22 %)" 0.22 share 0'],
    ['Nöjda', 4, [null, '2 av 3 (67 %)'], 'E2 "2 av 3 (67 %)" 0.67 share 0'],
    ['Nöjda', 4, [null, '22,5 % av 14 som svarade'], 'E2 "22,5 % av 14 som svarade" 0.225 share 1'],
    ['Nöjda', 4, [null, '22 % i maj, 30 % i juni'], 'E2 "22 % i maj, 30 % i juni" no number'],
    ['Nöjda', 4, [null, 'Det blev 23 personer'], 'E2 "Det blev 23 personer" 23 count 0'],
    ['Nöjda', 4, [null, '23 nya och 12 gamla'], 'E2 "23 nya och 12 gamla" no number'],
    ['Nöjda', 4, [null, 'Oklart'], 'E2 "Oklart" no number'],
  ])('%p with the target %p and the outcomes %p: %s', (indicator, target, cells, expected) => {
    expect(outcome(indicator, target, ...cells)).toBe(expected);
  });

  test('is a share where the goal speaks of shares, and nothing where there is no column for it', () => {
    const [found] = read(['Mål', 'Utfall'], ['Andel nöjda', 65]);
    expect(number(found!.outcome!)).toBe('0.65 share 0');
    expect(read(['Mål', 'Målvärde'], ['Andel nöjda', 65])[0]!.outcome).toBeNull();
    expect(number(read(['Mål', 'Utfall (%)'], ['Nöjda', 65])[0]!.outcome!)).toBe('0.65 share 0');
  });

  const status = (...cells: readonly GridCell[]): string | null => {
    const found = read(['Mål', 'Utfall T', 'Utfall', 'Utfallet', 'Status'], ['Fler nås', 'x', ...cells])[0]!.status;
    return found && `${address(found.cell)} "${found.text}" ${found.says}`;
  };

  test.each<readonly [string, string | null]>([
    ['Uppfyllt', 'met'],
    ['Ja', 'met'],
    ['Grön', 'met'],
    ['Målet är uppnått', 'met'],
    ['Klart', 'met'],
    ['Delvis uppfyllt', 'partly'],
    ['Gul', 'partly'],
    ['På väg', 'partly'],
    ['Ej uppfyllt', 'notMet'],
    ['Inte uppnått', 'notMet'],
    ['Målet har inte nåtts', 'notMet'],
    ['Röd', 'notMet'],
    ['Nej', 'notMet'],
    ['Jaktlag', null],
    ['Guldläge', null],
    ['Okänt', null],
  ])('the status %s: %s', (text, says) => {
    expect(status(null, null, text)).toBe(`E2 "${text}" ${says}`);
  });

  test('the status may stand among the outcomes, in the last that is filled', () => {
    expect(status('Nej', 'Uppfyllt', null)).toBe('D2 "Uppfyllt" met');
    expect(status('Nej', null, null)).toBe('C2 "Nej" notMet');
    expect(status('Nej', 5, null)).toBeNull();
    expect(status('Nej', 'Uppfyllt', 3)).toBe('D2 "Uppfyllt" met');
    expect(status('Nej', 'Uppfyllt', 'Delvis')).toBe('E2 "Delvis" partly');
    expect(status('Drygt 20', 'Drygt 30', null)).toBeNull();
  });
});
