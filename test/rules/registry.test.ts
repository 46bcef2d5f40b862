import { basename } from 'node:path';
import { rules, type MessageShapes, type Rule } from '../../src/rules';
import { ruleText } from '../../src/text';
import { explanation, notChecked } from '../../src/text/explain';
import { allCases } from '../support/allCases';

const entries = Object.entries(rules) as readonly (readonly [string, Rule])[];
const examples = allCases();

/** The names between braces in a text. */
function placeholders(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
}

/** How many rules each group of the catalogue has. */
const CATALOGUE = {
  FS: 17,
  KK: 8,
  BAL: 11,
  MYC: 10,
  SUM: 8,
  UNS: 12,
  XS: 16,
  DEV: 10,
  EK: 6,
  GOAL: 9,
  FORM: 15,
  HYG: 12,
} as const;

test('every id of the catalogue is a rule, or it is said why it is not', () => {
  const ids = Object.entries(CATALOGUE).flatMap(([group, count]) =>
    Array.from({ length: count }, (_, index) => `${group}-${String(index + 1).padStart(2, '0')}`),
  );
  expect([...Object.keys(rules), ...Object.keys(notChecked)].sort()).toEqual(ids.sort());
});

test('every file of examples is about the rule that it is named for', () => {
  for (const { file, cases } of examples) expect(basename(file, '.cases.ts')).toBe(cases.rule.id);
});

describe.each(entries)('%s', (id, rule) => {
  test('is registered under its own id', () => {
    expect(rule.id).toBe(id);
    expect(id).toMatch(/^(FS|KK|BAL|MYC|SUM|UNS|XS|DEV|EK|GOAL|FORM|HYG)-\d\d$/);
  });

  test('says what it rests on, and a guess is a note', () => {
    expect(rule.basis.kind === 'proposal').toBe(rule.basis.reference === '');
    if (rule.certainty === 'heuristic') expect(rule.severity).toBe('note');
  });

  test.each(['sv', 'en'] as const)('has a text for each of its messages (%s)', (language) => {
    const text = ruleText(id, language);
    expect(text.title).not.toBe('');
    expect(text.demand).toMatch(/\.$/);
    expect(Object.keys(text.messages).sort()).toEqual(Object.keys(rule.messages).sort());
    for (const [messageId, names] of Object.entries(rule.messages as MessageShapes)) {
      const { says, todo } = text.messages[messageId]!;
      for (const sentence of [says, todo]) expect(sentence).toMatch(/[.?!]$/);
      for (const name of placeholders(`${says} ${todo}`)) expect([...names, 'label']).toContain(name);
    }
  });

  test.each(['sv', 'en'] as const)('is explained (%s)', (language) => {
    for (const text of Object.values(explanation(id, language))) expect(text).toMatch(/[.)”"]$/);
  });

  test('uses each of its placeholders in some text', () => {
    for (const [messageId, names] of Object.entries(rule.messages as MessageShapes)) {
      const { says, todo } = ruleText(id, 'sv').messages[messageId]!;
      expect(placeholders(`${says} ${todo}`)).toEqual(expect.arrayContaining([...names]));
    }
  });

  test('has an accepted and a rejected example', () => {
    const own = examples.filter(({ cases }) => cases.rule.id === id);
    expect(own).toHaveLength(1);
    expect(own[0]!.cases.accept.length).toBeGreaterThan(0);
    expect(own[0]!.cases.reject.length).toBeGreaterThan(0);
  });
});
