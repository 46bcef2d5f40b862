import { Decimal } from '../../src/money';
import { defaultSettings, parseSettings, serializeSettings, type SettingsProblem } from '../../src/settings';

function problemsOf(content: unknown, knownRules?: readonly string[]): readonly SettingsProblem[] {
  const result = parseSettings(typeof content === 'string' ? content : JSON.stringify(content), knownRules);
  return result.ok ? [] : result.problems;
}

function pathsOf(content: unknown): readonly string[] {
  return problemsOf(content).map(({ path }) => path);
}

function membersWith(...members: readonly object[]): object {
  return { association: { members } };
}

describe('what a settings file may leave out', () => {
  it('has its default', () => {
    expect(parseSettings('{}')).toEqual({ ok: true, settings: defaultSettings });
    expect(parseSettings('{"version": 1, "thresholds": {}}')).toEqual({ ok: true, settings: defaultSettings });
  });

  it('gives a member its empty values', () => {
    const result = parseSettings(JSON.stringify(membersWith({ name: 'Region Norrbro', kind: 'region' })));
    expect(result).toMatchObject({
      ok: true,
      settings: { association: { members: [{ name: 'Region Norrbro', aliases: [], key: null, from: null }] } },
    });
  });
});

describe('amounts and shares', () => {
  it.each([
    ['50 000 kr', '5000000'],
    ['50 tkr', '5000000'],
    ['1,5 mnkr', '150000000'],
    [50000, '5000000'],
    [0.1, '10'],
    ['0,05 kr', '5'],
  ])('reads %p as %s öre', (written, ore) => {
    const result = parseSettings(JSON.stringify({ thresholds: { deviationAmount: written } }));
    expect(result.ok && result.settings.thresholds.deviationOre.toFixed()).toBe(ore);
  });

  it.each(['mycket', '50 %', '-', '0,005 kr', null, true, -1, '−5 kr'])('refuses %p as an amount', (written) => {
    const [problem] = problemsOf({ thresholds: { deviationAmount: written } });
    expect(problem?.path).toBe('thresholds.deviationAmount');
    expect(problem?.message.sv).toContain('ett belopp som "50 000 kr"');
    expect(problem?.message.sv).toContain(`Här står ${JSON.stringify(written)}`);
  });

  it.each([
    ['52 %', '0.52'],
    ['33,3333 %', '0.333333'],
    [0.27, '0.27'],
    [1, '1'],
    [0, '0'],
  ])('reads %p as the share %s', (written, share) => {
    const result = parseSettings(JSON.stringify({ thresholds: { deviationShare: written } }));
    expect(result.ok && result.settings.thresholds.deviationShare.toFixed()).toBe(share);
  });

  it.each(['52', '52 kr', 52, '101 %', -0.1])('refuses %p as a key', (written) => {
    expect(pathsOf(membersWith({ name: 'Åby kommun', kind: 'municipality', key: written }))).toEqual([
      'association.members[0].key',
    ]);
  });

  it('lets a planned eget kapital be below zero, and the floor not', () => {
    expect(problemsOf({ budget: { openingEquity: '-20 000 kr' } })).toEqual([]);
    expect(pathsOf({ thresholds: { equityFloor: '-20 000 kr' } })).toEqual(['thresholds.equityFloor']);
  });
});

describe('problems', () => {
  it('names the place of every one of them, and what was expected', () => {
    const problems = problemsOf({
      association: { members: [{ name: '', kind: 'landsting', from: '2025-02-30' }, 'Åby'], instalments: 'weekly' },
      budget: { year: 25, decidedOn: '1 nov' },
      corrections: {},
    });
    expect(problems.map(({ path }) => path).sort()).toEqual([
      'association.instalments',
      'association.members[0].from',
      'association.members[0].kind',
      'association.members[0].name',
      'association.members[1]',
      'budget.decidedOn',
      'budget.year',
      'corrections',
    ]);
    const kind = problems.find(({ path }) => path.endsWith('kind'));
    expect(kind?.message).toEqual({
      sv: 'Här står "landsting". Det ska vara ett av orden "state", "region", "municipality".',
      en: 'Found "landsting". It should be one of the words "state", "region", "municipality".',
    });
    expect(problems.every(({ message }) => message.sv !== '' && message.en !== '')).toBe(true);
  });

  it('says so when a needed value is missing', () => {
    const [problem] = problemsOf(membersWith({ kind: 'region' }));
    expect(problem).toMatchObject({ path: 'association.members[0].name' });
    expect(problem?.message.sv).toBe('Värdet saknas. Det ska vara en text som inte är tom.');
  });

  it('reports keys that it does not know, at every level', () => {
    expect(
      pathsOf({
        tröskel: 1,
        thresholds: { deviationProcent: 0.1 },
        association: { members: [{ name: 'Åby kommun', kind: 'municipality', nyckel: 1 }] },
      }).toSorted(),
    ).toEqual(['association.members[0].nyckel', 'thresholds.deviationProcent', 'tröskel']);
    expect(problemsOf({ thresholds: { limit: 1 } })[0]?.message.sv).toBe(
      'Nyckeln finns inte bland inställningarna. Här kan stå: deviationShare, deviationAmount, equityFloor, unallocatedShare, contributionChangeShare, stateDropShare, paceShare, cashDifferenceShare.',
    );
  });

  it('shortens a long value', () => {
    const [problem] = problemsOf({ budget: { status: 'x'.repeat(500) } });
    expect(problem!.message.sv.length).toBeLessThan(150);
  });

  it('names the line where the file stops being JSON', () => {
    const [problem] = problemsOf('{\n  "version": 1,\n  "budget": {"year": 2026,}\n}');
    expect(problem?.path).toBe('');
    expect(problem?.message.sv).toMatch(/inte giltig JSON.*rad 3/);
  });

  it.each(['', 'null', '[]', '"inställningar"', '7'])('refuses a file that holds %p', (json) => {
    expect(problemsOf(json)).toHaveLength(1);
  });

  it('reads a file that Notepad saved', () => {
    expect(parseSettings('\uFEFF{}').ok).toBe(true);
  });

  it('tells a newer version from a wrong one', () => {
    expect(problemsOf({ version: 2 })[0]?.message.sv).toContain('nyare Finsamkoll');
    expect(problemsOf({ version: 'ett' })[0]?.message.sv).toBe('Här står "ett". Versionen ska vara 1.');
  });
});

describe('members', () => {
  const kommun = (name: string, key: unknown, more: object = {}) => ({ name, kind: 'municipality', key, ...more });

  it('takes keys that make 100 per cent', () => {
    expect(problemsOf(membersWith(kommun('Åby', '52 %'), kommun('Ö', '27 %'), kommun('Ek', 0.21)))).toEqual([]);
    expect(problemsOf(membersWith(kommun('Åby', '33,33 %'), kommun('Ö', '33,33 %'), kommun('Ek', '33,33 %')))).toEqual(
      [],
    );
  });

  it('refuses keys that do not', () => {
    const problems = problemsOf(membersWith(kommun('Åby', '52 %'), kommun('Ö', '27 %')));
    expect(problems.map(({ path }) => path)).toEqual(['association.members[1].key']);
    expect(problems[0]?.message.sv).toContain('79\u00A0%');
  });

  it('asks every kommun for a key when one has it', () => {
    expect(pathsOf(membersWith(kommun('Åby', '100 %'), kommun('Ö', null)))).toEqual(['association.members[1].key']);
  });

  it('counts the kommuner that are left after the last one joined', () => {
    const left = kommun('Ek', '30 %', { to: '2024-12-31' });
    const joined = kommun('Ö', '48 %', { from: '2025-01-01' });
    expect(problemsOf(membersWith(kommun('Åby', '52 %'), left, joined))).toEqual([]);
    expect(pathsOf(membersWith(kommun('Åby', '52 %'), { ...left, to: '2025-12-31' }, joined))).toHaveLength(1);
  });

  it('holds regioner to the same', () => {
    const region = (name: string, key: string) => ({ name, kind: 'region', key });
    expect(problemsOf(membersWith(region('Region A', '60 %'), region('Region B', '40 %')))).toEqual([]);
    expect(pathsOf(membersWith(region('Region A', '60 %'), region('Region B', '30 %')))).toHaveLength(1);
  });

  it('knows one state, without a key', () => {
    const state = { name: 'Försäkringskassan', kind: 'state' };
    expect(pathsOf(membersWith(state, { name: 'Staten', kind: 'state' }))).toEqual(['association.members[1].kind']);
    expect(pathsOf(membersWith({ ...state, key: 1 }))).toEqual(['association.members[0].key']);
  });

  it('refuses a name that stands twice, as a name or an alias', () => {
    expect(pathsOf(membersWith(kommun('Åby', null), kommun('Ö', null, { aliases: ['åby '] })))).toEqual([
      'association.members[1].aliases[0]',
    ]);
  });

  it('refuses a member that leaves before it joins, and a region outside every region', () => {
    expect(pathsOf(membersWith(kommun('Åby', null, { from: '2025-01-01', to: '2024-01-01' })))).toEqual([
      'association.members[0].to',
    ]);
    expect(pathsOf(membersWith({ name: 'Region A', kind: 'region', outsideRegion: true }))).toEqual([
      'association.members[0].outsideRegion',
    ]);
  });

  it('checks a phased key: years rise, names are known, each year makes 100 per cent', () => {
    const years = [
      { year: 2026, keys: { Åby: '60 %', Ö: '40 %' } },
      { year: 2026, keys: { Åby: '50 %', Ek: '40 %' } },
    ];
    const association = { members: [kommun('Åby', null), kommun('Ö', null)], phasing: { years } };
    expect(pathsOf({ association })).toEqual([
      'association.phasing.years[1].year',
      'association.phasing.years[1].keys.Ek',
      'association.phasing.years[1].keys',
    ]);
  });
});

describe('the equity cap', () => {
  const step = (upToAnnualFunding: unknown, maxShare: unknown) => ({ upToAnnualFunding, maxShare });

  it('takes steps that rise, with a source', () => {
    const equityCap = { source: 'Påhittad källa', steps: [step('2 mnkr', '50 %'), step(null, '20 %')] };
    expect(problemsOf({ equityCap })).toEqual([]);
  });

  it('refuses steps without a source, out of order, or after one without a limit', () => {
    expect(pathsOf({ equityCap: { steps: [step(null, 0.2)] } })).toEqual(['equityCap.source']);
    const steps = [step('5 mnkr', 0.3), step('2 mnkr', 0.5), step(null, 0.2), step('9 mnkr', 0.1)];
    expect(pathsOf({ equityCap: { source: 'Påhittad källa', steps } })).toEqual([
      'equityCap.steps[1].upToAnnualFunding',
      'equityCap.steps[2].upToAnnualFunding',
    ]);
  });
});

describe('rules and decisions', () => {
  it('refuses an id that is not a check', () => {
    expect(pathsOf({ rules: { 'BAL-01': 'off', balans: 'off' } })).toEqual(['rules.balans']);
    expect(problemsOf({ rules: { 'BAL-99': 'off' } }, ['BAL-01'])).toHaveLength(1);
    expect(problemsOf({ rules: { 'BAL-01': 'warning' } }, ['BAL-01'])).toEqual([]);
  });

  it('wants a reason and a name for an accepted deviation', () => {
    const accepted = { rule: 'EK-01', sheet: 'Budget', label: 'Eget kapital', acceptedOn: '2025-11-01' };
    expect(pathsOf({ accepted: [{ ...accepted, reason: ' ' }] })).toEqual([
      'accepted[0].reason',
      'accepted[0].acceptedBy',
    ]);
  });

  it('wants a decided budget where there is a day of decision', () => {
    expect(pathsOf({ budget: { decidedOn: '2025-11-28' } })).toEqual(['budget.status']);
    expect(problemsOf({ budget: { decidedOn: '2025-11-28', status: 'decided' } })).toEqual([]);
  });
});

describe('what is written', () => {
  it('shows every setting, amounts with unit and shares in per cent', () => {
    const file = JSON.parse(serializeSettings(defaultSettings)) as Record<string, unknown>;
    expect(file).toMatchObject({
      version: 1,
      thresholds: { deviationShare: '10 %', deviationAmount: '50 000 kr', equityFloor: '0 kr' },
    });
    expect(Object.keys(file).sort()).toEqual([
      'accepted',
      'association',
      'budget',
      'corrections',
      'documents',
      'equityCap',
      'interventions',
      'rules',
      'thresholds',
      'version',
    ]);
  });

  it('keeps an amount of öre', () => {
    const settings = { ...defaultSettings, budget: { ...defaultSettings.budget, openingEquityOre: new Decimal(-123) } };
    expect(serializeSettings(settings)).toContain('"-1,23 kr"');
    expect(parseSettings(serializeSettings(settings))).toEqual({ ok: true, settings });
  });
});
