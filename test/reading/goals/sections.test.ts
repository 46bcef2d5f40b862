import { readActivity } from '../../../src/reading/goals';
import { linesOf } from '../../../src/reading/lists';
import { address } from '../../../src/workbook';
import { percent, sheet, type GridCell } from '../../support/grid';

type Rows = readonly (readonly GridCell[])[];

const read = (...rows: Rows) => readActivity([linesOf(sheet('Plan', rows))]);
/** The goals that stand under headings or in running text: "A2 list Öka inflödet". */
const goals = (...rows: Rows): readonly string[] =>
  read(...rows).goals.map(({ cell, source, text }) => `${address(cell)} ${source} ${text}`);
const sections = (...rows: Rows): readonly string[] =>
  read(...rows).goalSections.map(
    ({ cell, text, isEmpty }) => `${address(cell)} ${text}${isEmpty ? ' (nothing below)' : ''}`,
  );

const blank: readonly GridCell[] = [];
const goal: readonly GridCell[] = ['Öka inflödet till insatserna'];

describe('headings of goals', () => {
  test('in a list of contents are none', () => {
    expect(sections(['1 Inledning'], ['2 Mål 2026'], ['3 Ekonomi'])).toEqual([]);
    expect(sections(['2.1 Mål'], ['2.2 Ekonomi'])).toEqual([]);
    expect(sections(['9 Mål'], ['10 Ekonomi'])).toEqual([]);
  });

  test('in the text stay, whatever number follows further down or stood before', () => {
    expect(sections(['3 Mål'], ['3.1 Inledning till målen'])).toEqual(['A1 3 Mål']);
    expect(sections(['3 Mål'], ['2 möten ska hållas'])).toEqual(['A1 3 Mål']);
    expect(sections(['3 Mål'], ['3 möten ska hållas'])).toEqual(['A1 3 Mål']);
    expect(sections(['4 Ekonomi'], ['3 Mål'], ['Text om dem'])).toEqual(['A2 3 Mål']);
    expect(sections(['3 Mål'], ['4 möten', 'i maj'])).toEqual(['A1 3 Mål']);
    expect(sections(['Mål'], ['4 möten'])).toEqual(['A1 Mål']);
  });

  test('have nothing below them at the end, far above the next line, or above the next of them', () => {
    expect(sections(['Mål'])).toEqual(['A1 Mål (nothing below)']);
    expect(sections(['Mål'], blank, blank, goal)).toEqual(['A1 Mål']);
    expect(sections(blank, blank, ['Mål'], goal)).toEqual(['A3 Mål']);
    expect(sections(['Mål'], blank, blank, blank, goal)).toEqual(['A1 Mål (nothing below)']);
    expect(sections(['Mål'], ['Verksamhetsmål'], goal)).toEqual(['A1 Mål (nothing below)', 'A2 Verksamhetsmål']);
  });

  test.each<readonly [string, boolean]>([
    ['Mål', true],
    ['Mål med verksamheten i stort', false],
    ['Mål, som vi har dem', false],
    [`Mål, mått ${'x'.repeat(50)}`, true],
    [`Mål, mått ${'x'.repeat(51)}`, false],
    ['Vision och värdegrund', true],
    ['Vision för hela förbundet', false],
  ])('%s heads goals: %p', (text, isHeading) => {
    expect(sections([text], goal)).toEqual(isHeading ? [`A1 ${text}`] : []);
  });

  test('belong to an insats where the sheet describes one', () => {
    const kinds = (...rows: Rows): readonly boolean[] => {
      const { goalSections, goals: found } = read(...rows, ['Mål'], goal);
      return [...goalSections, ...found].map(({ isOfIntervention }) => isOfIntervention);
    };
    expect(kinds(['Insatsplan'], ['Målgrupp: unga'])).toEqual([true, true]);
    expect(kinds(['Målgrupp', 'Unga'])).toEqual([true, true]);
    expect(kinds(['Målgrupp', 'Antal', 'Kostnad'])).toEqual([false, false]);
    expect(kinds(['Insatsplan'])).toEqual([false, false]);
  });
});

describe('the list below a heading of goals', () => {
  test('goes on over empty rows as long as goals follow', () => {
    expect(goals(['Mål'], blank, goal, blank, goal)).toEqual([`A3 list ${goal[0]}`, `A5 list ${goal[0]}`]);
  });

  test.each<readonly [string, Rows]>([
    ['figures', [['Resor', 500]]],
    ['another heading', [['Aktiviteter under nästa år']]],
    ['another heading with a full stop inside', [['Aktiv. samverkan']]],
    ['a text that stands apart', [blank, ['Detta handlar om något annat, nämligen hur vi arbetar.']]],
  ])('ends at %s', (_, rows) => {
    expect(goals(['Mål'], ...rows, goal)).toEqual([]);
  });

  test.each<readonly [string, Rows]>([
    ['a text right below', [['Detta handlar om hur vi har tänkt.']]],
    ['a text of five words', [['Aktiviteter som vi gör nästa']]],
    ['a line with a colon', [['Så gör vi:']]],
    ['two words side by side', [['Aktivitet', 'Ansvarig']]],
    ['a share', [['Öka inflödet', percent(0.5)]]],
  ])('does not end at %s', (_, rows) => {
    expect(goals([], [], ['Mål'], ...rows, goal)).toEqual([`A${rows.length + 4} list ${goal[0]}`]);
  });

  test('holds no lines with figures of their own', () => {
    expect(goals(['Mål'], ['Öka inflödet till insatserna', 5])).toEqual([]);
    expect(goals(['Mål'], ['Öka inflödet till insatserna', percent(0.05)])).toEqual([]);
  });

  test('takes the words behind a number or a letter', () => {
    expect(goals(['Mål'], ['a)', 'Öka inflödet'])).toEqual(['B2 list Öka inflödet']);
    expect(goals(['Mål'], ['A1:', 'Öka inflödet'])).toEqual(['B2 list Öka inflödet']);
    expect(goals(['Mål'], ['ja:'], ['Minska avhoppen'])).toEqual(['A3 list Minska avhoppen']);
  });

  test('may stand in one cell, a line each', () => {
    expect(goals(['Mål'], ['- Öka inflödet\n•Minska avhoppen\nStärka del- och heltid'])).toEqual([
      'A2 list Öka inflödet',
      'A2 list Minska avhoppen',
      'A2 list Stärka del- och heltid',
    ]);
  });

  test('is running text where a line holds several sentences', () => {
    expect(goals(['Mål'], ['Öka inflödet. Fler ska nås.'])).toEqual([
      'A2 sentence Öka inflödet.',
      'A2 sentence Fler ska nås.',
    ]);
    expect(goals(['Mål'], ['Öka inflödet\nFler ska nås. Alla ska delta.'])[0]).toBe('A2 sentence Öka inflödet');
  });

  test.each<readonly [string, boolean]>([
    ['Öka inflödet', true],
    ['Minska', false],
    ['Samverkan ska stärkas', true],
    ['Vi arbetar med samverkan.', false],
    ['Målen ska följas upp av styrelsen varje år.', false],
    [`Fler ska nås ${'a'.repeat(387)}`, true],
    [`Fler ska nås ${'a'.repeat(388)}`, false],
  ])('takes "%s" for a goal: %p', (text, isGoal) => {
    expect(goals(['Mål'], [text])).toEqual(isGoal ? [`A2 list ${text}`] : []);
  });

  test('gives its kind and year to goals that do not say them', () => {
    const told = (...rows: Rows): readonly unknown[] =>
      read(...rows).goals.map(({ kind, year, isOverall }) => [kind, year, isOverall]);
    expect(told(['Verksamhetsmål 2026-2028'], ['Minska kostnaderna'], ['Minska avhoppen till 2027'])).toEqual([
      ['activity', 2028, false],
      ['activity', 2027, false],
    ]);
    expect(told(['Mål'], ['Minska kostnaderna'], ['Minska avhoppen'])).toEqual([
      ['financial', null, false],
      ['activity', null, false],
    ]);
    expect(told(['Vision'], ['Öka friheten'], ['Mål'], ['Förbundet ska ha god ekonomisk hushållning'])).toEqual([
      ['activity', null, true],
      ['financial', null, true],
    ]);
  });
});

describe('goals in running text', () => {
  test.each([
    'Minst 9 unga i jobb.',
    'Minst 20 % av deltagarna går vidare',
    'Ytterligare minst 20 deltagare i insats',
    'Hälften av deltagarna går vidare till arbete',
    'Under året ska tre av fyra deltagare nå arbete',
    `Minst 20 unga ${'a'.repeat(386)}`,
  ])('%s', (text) => {
    expect(read([text]).goals).toMatchObject([
      {
        text,
        kind: 'activity',
        source: 'sentence',
        isOverall: false,
        isOfIntervention: false,
        outcome: null,
        status: null,
      },
    ]);
  });

  test.each<readonly [string, string]>([
    ['a few words', 'Minst 9 unga i jobb'],
    ['a demand of money', 'Minst 500 tkr ska gå till ungdomar.'],
    ['a demand of time', 'Högst 30 dagar ska unga vänta på insats.'],
    ['a demand without a figure of its own', 'Unga ska få stöd från 2026 och framåt.'],
    ['a demand without any figure', 'Alla deltagare ska få stöd i insatsen.'],
    ['a tale of what was', '20 % av deltagarna gick till arbete 2025'],
    ['a figure in the middle of a tale', 'Det var minst 20 % av deltagarna i fjol'],
    ['a demand of no people', 'Förbundet ska ha 4 möten under året.'],
    ['a sentence about goals', 'Minst 20 deltagare ska följas upp, se nedan'],
    ['a story', `Minst 20 unga ${'a'.repeat(387)}`],
  ])('none in %s', (_, text) => {
    expect(goals([text])).toEqual([]);
  });

  test('are not told twice where they stand in a table or a list', () => {
    const sentence = 'Minst 20 % av deltagarna ska nå arbete';
    const table: Rows = [
      ['Mål', 'Utfall', sentence],
      [sentence, percent(0.1)],
      [sentence, percent(0.1)],
    ];
    expect(goals(...table)).toEqual([`A2 table ${sentence}`, `A3 table ${sentence}`]);
    expect(goals([sentence], blank, ...table, blank, blank, [sentence])).toEqual([
      `A4 table ${sentence}`,
      `A5 table ${sentence}`,
      `A1 sentence ${sentence}`,
      `A8 sentence ${sentence}`,
    ]);
    expect(goals(['Mål'], [sentence])).toEqual([`A2 list ${sentence}`]);
  });
});

test('promises of figures by women and men are kept with their cells', () => {
  const promises = read(
    ['Ekonomi', 'All statistik ska vara könsuppdelad.'],
    ['Deltagarna redovisas fördelade på kön.'],
    ['Kvinnor och män'],
  ).equalityPromises;
  expect(promises.map(address)).toEqual(['B1', 'A2']);
});

describe('insatser that a text describes', () => {
  const described = (...lines: readonly (string | null)[]): readonly string[] =>
    read(...lines.map((line) => [line])).interventions.map(
      ({ cell, name, group, goal: aim, targetGroup, budget }) =>
        `${address(cell)} ${name} ${group ?? '-'} ${String(aim)} ${String(targetGroup)} ${budget ? address(budget) : 'none'}`,
    );
  const alis = ['Alis', 'Insatsen ger unga stöd.', 'Budget: 500 tkr'];
  const speech = ['"Samspråk"', 'Språkträning i grupp.', 'Minst 20 deltagare', 'Budget 300 tkr', 'Budget'];
  const rehab = ['Rehab', 'Rehabilitering för vuxna.', 'Budget (2026): 200 tkr'];

  test('each with its name and the line on its budget', () => {
    expect(described('Insatser', ...alis, ...speech, ...rehab, 'Nya vägar', 'Ska prövas.')).toEqual([
      'A2 Alis - undefined undefined A4',
      'A5 "Samspråk" - undefined undefined A9',
      'A10 Rehab - undefined undefined A12',
      'A13 Nya vägar - undefined undefined none',
    ]);
  });

  test('are none with fewer than three budgets, or where text stands behind a budget', () => {
    expect(described(...alis, ...rehab, 'Nya vägar', 'Ska prövas.')).toEqual([]);
    expect(described(...alis, 'Och mer därtill.', ...speech, ...rehab)).toEqual([]);
    expect(described(...alis, ...speech, ...rehab)).toHaveLength(3);
  });

  const longest = `Alis ${'x'.repeat(55)}`;
  test.each<readonly [string, boolean]>([
    ['Nya vägar', true],
    ['Fas 2. Nya vägar', true],
    [longest, true],
    [`${longest}x`, false],
    ['nya vägar', false],
    ['till Alis', false],
    ['Nya vägar:', false],
    ['Nya vägar!', false],
    ['Målgrupp', false],
    ['Period', false],
  ])('"%s" may be the name of one: %p', (name, isName) => {
    const found = described(...alis, ...speech, ...rehab, name, 'insatsen ska prövas');
    expect(found.slice(3)).toEqual(isName ? [`A12 ${name} - undefined undefined none`] : []);
  });
});
