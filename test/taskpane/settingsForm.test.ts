import { rules, type Rule } from '../../src/rules';
import { defaultSettings, parseSettings, serializeSettings } from '../../src/settings';
import { LocalEngine } from '../../src/taskpane/engine/localEngine';
import type { SettingsFile } from '../../src/taskpane/engine/settingsFile';
import {
  phasedNames,
  problemAt,
  splitNames,
  toStore,
  withKey,
  withPhasing,
  yearAfter,
} from '../../src/taskpane/state/draft';
import {
  changedCount,
  choiceOf,
  choicesFor,
  rulesUsing,
  searchRules,
  withChoice,
} from '../../src/taskpane/state/ruleChoices';
import { budgetWithFault } from './budget';

const file = JSON.parse(serializeSettings(defaultSettings)) as SettingsFile;
const context = { language: 'sv', time: '2026-03-02T09:41:00', programVersion: 'test' } as const;
const MEMBER = { name: 'Storby kommun', aliases: [], key: null, outsideRegion: false, from: null, to: null };

/** What is wrong with a draft once it is stored. */
function problemsOf(draft: SettingsFile): readonly string[] {
  const parsed = parseSettings(JSON.stringify(toStore(draft)), Object.keys(rules));
  return parsed.ok ? [] : parsed.problems.map(({ path }) => path);
}

describe('what is stored', () => {
  test('a year is a number, and what is no year stays as it was written', () => {
    const year = (text: string | null) => toStore({ ...file, budget: { ...file.budget, year: text } }).budget.year;
    expect([year('2027'), year(''), year(null), year('snart')]).toEqual([2027, null, null, 'snart']);
  });

  test('years of phasing and of grants are numbers too', () => {
    const phased = withPhasing(file, [{ year: '2027', keys: { 'Storby kommun': '100 %' } }]);
    const granted = [{ year: ' 2026 ', amount: '900 tkr' }];
    const draft = { ...phased, interventions: [{ name: 'Steget', aliases: [], from: null, to: null, granted }] };
    expect(toStore(draft)).toMatchObject({
      association: { phasing: { years: [{ year: 2027 }] } },
      interventions: [{ granted: [{ year: 2026, amount: '900 tkr' }] }],
    });
    expect(problemsOf(draft)).toEqual([]);
  });

  test('what a kind of member does not have is left out', () => {
    const member = { ...MEMBER, key: '10 %', outsideRegion: true };
    const members = [
      { ...member, kind: 'state' as const },
      { ...member, kind: 'municipality' as const },
    ];
    const stored = toStore({ ...file, association: { ...file.association, members } }).association.members;
    expect(stored).toMatchObject([
      { key: null, outsideRegion: false },
      { key: '10 %', outsideRegion: true },
    ]);
  });

  test('a threshold that was emptied has its default again, and the others are as written', () => {
    const draft = { ...file, thresholds: { ...file.thresholds, paceShare: ' ', stateDropShare: '7 %' } };
    const { paceShare, stateDropShare } = toStore(draft, file.thresholds).thresholds;
    expect([paceShare, stateDropShare]).toEqual(['15 %', '7 %']);
  });
});

describe('problems are found at their field', () => {
  test('also inside its list', () => {
    const problems = [{ path: 'association.members[1].aliases[0]', says: 'finns redan' }];
    expect(problemAt(problems, 'association.members[1].aliases')).toBe('finns redan');
    expect(problemAt(problems, 'association.members[0].aliases')).toBeUndefined();
    expect(problemAt(problems, 'association.members[1].alias')).toBeUndefined();
  });

  test('of phasing, insatser and documents: the paths are those that the forms look at', () => {
    const association = { ...file.association, members: [{ ...MEMBER, kind: 'municipality' as const }] };
    const phased = withPhasing({ ...file, association }, [
      { year: 'snart', keys: { 'Storby kommun': 'allt' } },
      { year: 2027, keys: { 'Storby kommun': '100 %' } },
    ]);
    const grant = { year: 1066, amount: 'lagom' };
    const draft: SettingsFile = {
      ...phased,
      interventions: [{ name: ' ', aliases: [], from: 'i fjol', to: null, granted: [grant] }],
      documents: { ...file.documents, consultedOn: 'igår', allocation: { status: 'decided', on: 'nyss' } },
      thresholds: { ...file.thresholds, paceShare: 'fort' },
    };
    expect([...problemsOf(draft)].sort()).toEqual([
      'association.phasing.years[0].keys.Storby kommun',
      'association.phasing.years[0].year',
      'documents.allocation.on',
      'documents.consultedOn',
      'interventions[0].from',
      'interventions[0].granted[0].amount',
      'interventions[0].granted[0].year',
      'interventions[0].name',
      'thresholds.paceShare',
    ]);
  });

  test('of keys that do not add up: at the keys of the year', () => {
    expect(problemsOf(withPhasing(file, [{ year: 2027, keys: { 'Storby kommun': '60 %' } }]))).toEqual([
      'association.phasing.years[0].keys',
    ]);
  });
});

test('names stand between semicolons', () => expect(splitNames(' Staten; FK ;; ')).toEqual(['Staten', 'FK']));

describe('phasing', () => {
  test('a new row begins with the year after the last', () => {
    expect([yearAfter([2026, '2027']), yearAfter([]), yearAfter(['sna'])]).toEqual([2028, '', '']);
  });

  test('has a key for each kommun among the members, and for those that have one already', () => {
    const members = [
      { ...MEMBER, kind: 'municipality' as const },
      { ...MEMBER, name: '', kind: 'municipality' as const },
      { ...MEMBER, name: 'Region Nord', kind: 'region' as const },
    ];
    const draft = { ...file, association: { ...file.association, members } };
    expect(phasedNames(draft, { year: 2027, keys: { 'Lillby kommun': '40 %', 'Storby kommun': '60 %' } })).toEqual([
      'Storby kommun',
      'Lillby kommun',
    ]);
  });

  test('a key that is emptied goes away, and so does the phasing with its last year', () => {
    expect(withKey({ A: '60 %', B: '40 %' }, 'A', null)).toEqual({ B: '40 %' });
    expect(withKey({ B: '40 %' }, 'A', '60 %')).toEqual({ B: '40 %', A: '60 %' });
    expect(withPhasing(withPhasing(file, [{ year: 2027, keys: {} }]), []).association.phasing).toBeNull();
  });
});

describe('the choices for the rules', () => {
  const engine = new LocalEngine();
  const all = () => engine.catalogue('sv');
  const listed = async () => (await all()).groups.flatMap(({ rules: some }) => some);
  const find = async (id: string) => (await listed()).find((rule) => rule.id === id)!;

  test('every rule is listed once, in its group and with its own severity, in both languages', async () => {
    const registered = Object.values<Rule>(rules).map(({ id, severity }) => [id, severity]);
    expect((await listed()).map(({ id, severity }) => [id, severity])).toEqual(registered);
    const { groups } = await engine.catalogue('en');
    expect(groups).toHaveLength(12);
    expect(groups.flatMap(({ rules: some }) => some.filter(({ title }) => title === ''))).toEqual([]);
    expect(groups[2]).toMatchObject({ id: 'BAL', title: 'Balance' });
  });

  test('the defaults of the thresholds come with them, and which rules look at each', async () => {
    const { groups, thresholds } = await all();
    expect(thresholds.contributionChangeShare).toBe('15 %');
    for (const name of Object.keys(thresholds) as (keyof typeof thresholds)[]) {
      expect([name, rulesUsing(groups, `thresholds.${name}`)]).not.toEqual([name, []]);
    }
    expect(rulesUsing(groups, 'thresholds.unallocatedShare')).toEqual(['BAL-08']);
  });

  test('a choice takes the place of the rule’s own severity, and no choice gives it back', async () => {
    const rule = await find('BAL-01');
    const off = withChoice(file, 'BAL-01', 'off');
    expect([choiceOf(file, rule), choiceOf(off, rule)]).toEqual([null, 'off']);
    expect(withChoice(off, 'BAL-01', null).rules).toEqual({});
    expect(problemsOf(off)).toEqual([]);
  });

  test('a rule that guesses can be a note or off', async () => {
    const rule = await find('UNS-08');
    expect(choicesFor(rule)).toEqual(['off', 'note']);
    expect(choiceOf({ ...file, rules: { 'UNS-08': 'error' } }, rule)).toBe('note');
    expect(choicesFor(await find('BAL-01'))).toEqual(['off', 'note', 'warning', 'error']);
  });

  test('changed are those that judge otherwise than by their own severity', async () => {
    const { id, severity } = await find('BAL-01');
    const changed = { ...file, rules: { [id]: severity, 'UNS-08': 'error', 'FS-01': 'off' } };
    expect([changedCount(file, await listed()), changedCount(changed, await listed())]).toEqual([0, 1]);
  });

  test('a search looks at ids and titles, for every word', async () => {
    const { groups } = await all();
    const found = (search: string) => searchRules(groups, search).flatMap(({ rules: some }) => some);
    expect(found('bal-01').map(({ id }) => id)).toEqual(['BAL-01']);
    const { title } = await find('BAL-01');
    expect(found(`  ${title.toUpperCase()} bal`).map(({ id }) => id)).toContain('BAL-01');
    expect(found('bal-01 finns inte')).toEqual([]);
    expect(found('')).toHaveLength(Object.keys(rules).length);
  });

  test('what is chosen decides how grave a finding is, and a rule that is off finds nothing', async () => {
    const before = await engine.check(budgetWithFault(), null, context);
    const { rule } = before.report.stories[0]!.main;
    const severities = async (draft: SettingsFile) => {
      const { report } = (await engine.checkAgain(JSON.stringify(toStore(draft)), context))!;
      const findings = report.stories.flatMap(({ main, consequences }) => [main, ...consequences]);
      return findings.filter((finding) => finding.rule === rule).map(({ severity }) => severity);
    };
    expect(new Set(await severities(file))).toEqual(new Set(['error']));
    expect(new Set(await severities(withChoice(file, rule, 'note')))).toEqual(new Set(['note']));
    expect(await severities(withChoice(file, rule, 'off'))).toEqual([]);
  });
});
