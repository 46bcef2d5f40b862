import { inUnit } from '../../src/money';
import { readWorkbook } from '../../src/reading';
import type { Reading } from '../../src/reading/model';
import type { Finding, MessageShapes, Quantity, Rule, Severity } from '../../src/rules';
import { checkWith } from '../../src/rules';
import { defaultSettings, type Settings } from '../../src/settings';
import { renderFinding, valueText } from '../../src/text';
import { address, type CellRef, type SheetSnapshot } from '../../src/workbook';
import { workbook } from './grid';

export interface Case {
  /** What is special about the sheets, as a reader of the test report needs it. */
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly settings?: Partial<Settings>;
  /** For what no grid can say (manual calculation, what a correction sets): changes the reading after it is made. */
  readonly adjust?: (reading: Reading) => Reading;
  /** How many comparisons the rule makes: they are counted in the summary. */
  readonly checks?: number;
}

/** A workbook that the rule has nothing to say about: not even a note. */
export interface AcceptCase extends Case {
  /** Set to false where the workbook holds nothing that the rule speaks of, so that it makes no comparison. */
  readonly checksSomething?: boolean;
}

export interface ExpectedFinding<MessageId extends string = string> {
  readonly messageId: MessageId;
  /** `C7`, or `Blad2!C7` in a workbook of several sheets; `null` where the finding names only the sheet. */
  readonly cell: string | null;
  /** Plain figures with their unit: `20170 tkr`, `-395.5 tkr`, `25 %`, `3`. */
  readonly expected?: string;
  readonly actual?: string;
  readonly difference?: string;
  readonly tolerance?: string;
  readonly severity?: Severity;
  /** The values of placeholders, as the Swedish text shows them (with plain spaces). */
  readonly data?: Readonly<Record<string, string>>;
  /** Worth stating where `cell` is `null`. */
  readonly sheet?: string;
  /** What the user sees at the place. */
  readonly label?: string;
  /** Every cell that takes part, and those whose faults the finding follows from; written as `cell` is. */
  readonly cells?: readonly string[];
  readonly restsOn?: readonly string[];
}

/** A workbook and everything the rule says about it, in the order of the cells. */
export interface RejectCase<MessageId extends string = string> extends Case {
  readonly findings: readonly ExpectedFinding<MessageId>[];
}

export interface RuleCases {
  readonly rule: Rule;
  readonly accept: readonly AcceptCase[];
  readonly reject: readonly RejectCase[];
}

/**
 * The examples of one rule. A file `test/rules/GROUP/ID.cases.ts` exports them as `cases`; `test/rules/cases.test.ts` runs
 * them all and `test/rules/registry.test.ts` sees that no rule is without.
 *
 * @throws {Error} for a message id that the rule does not have, and for two cases that are the same
 */
export function ruleCases<const M extends MessageShapes>(
  rule: Rule<M>,
  cases: { readonly accept: readonly AcceptCase[]; readonly reject: readonly RejectCase<keyof M & string>[] },
): RuleCases {
  for (const expected of cases.reject.flatMap(({ findings }) => findings)) {
    if (!(expected.messageId in rule.messages)) throw new Error(`${rule.id} has no message ${expected.messageId}.`);
  }
  if (cases.reject.some(({ findings }) => findings.length === 0))
    throw new Error(`${rule.id}: a rejected case needs findings.`);
  refuseRepeats(rule.id, [...cases.accept, ...cases.reject]);
  return { rule, ...cases };
}

function refuseRepeats(id: string, cases: readonly Case[]): void {
  const seen = new Set<string>();
  for (const { name, sheets, settings, adjust } of cases) {
    const content = JSON.stringify([sheets, settings, adjust?.toString()], (_, value: unknown) =>
      value instanceof Set ? [...value] : value,
    );
    for (const mark of [`name ${name}`, content]) {
      if (seen.has(mark)) throw new Error(`${id}: the case "${name}" is there twice.`);
      seen.add(mark);
    }
  }
}

/** Declares the tests for the examples of a rule. Called inside a test file. */
export function testRule({ rule, accept, reject }: RuleCases): void {
  describe(rule.id, () => {
    for (const one of accept) {
      test(`accepts ${one.name}`, () => {
        const result = checkCase(rule, one);
        expect(result.findings.map(plain)).toEqual([]);
        if (one.checks !== undefined) expect(result.checks).toBe(one.checks);
        else if (one.checksSomething === false) expect(result.checks).toBe(0);
        else expect(result.checks).toBeGreaterThan(0);
      });
    }
    for (const one of reject) {
      test(`rejects ${one.name}`, () => {
        const { findings, checks } = checkCase(rule, one);
        if (one.checks !== undefined) expect(checks).toBe(one.checks);
        expect(findings.map((finding, index) => asFar(plain(finding), one.findings[index]))).toEqual(
          one.findings.map(asExpected),
        );
        for (const finding of findings) expectWellFormed(finding, rule);
      });
    }
  });
}

/** Reads a case and checks it by its rule alone. */
export function checkCase(rule: Rule, { sheets, settings, adjust }: Case) {
  const chosen = { ...defaultSettings, ...settings };
  const reading = readWorkbook(workbook(...sheets), chosen);
  return checkWith([rule], adjust ? adjust(reading) : reading, chosen);
}

/** A finding as a test writes it. */
function plain(finding: Finding) {
  const { sheet, cell, cells, label } = finding.where;
  return {
    messageId: finding.messageId,
    sheet,
    cell: cell ? fullAddress(cell) : null,
    expected: plainQuantity(finding.expected),
    actual: plainQuantity(finding.actual),
    difference: plainQuantity(finding.difference),
    tolerance: plainQuantity(finding.tolerance),
    severity: finding.severity,
    label: plainSpaces(label),
    cells: cells.map(fullAddress),
    restsOn: finding.restsOn.map(fullAddress),
    data: Object.fromEntries(
      Object.entries(finding.data).map(([name, value]) => [name, plainSpaces(valueText(value, 'sv'))]),
    ),
  };
}

/** Keeps of a finding only what the test says something about. */
function asFar(found: ReturnType<typeof plain>, wanted: ExpectedFinding | undefined) {
  if (!wanted) return found;
  const cell = found.cell === null ? null : asWritten(found.cell, wanted.cell);
  const cells = found.cells.map((one, index) => asWritten(one, wanted.cells?.[index]));
  const restsOn = found.restsOn.map((one, index) => asWritten(one, wanted.restsOn?.[index]));
  const data = Object.fromEntries(Object.keys(wanted.data ?? {}).map((name) => [name, found.data[name]]));
  const all: Record<string, unknown> = { ...found, cell, cells, restsOn, data };
  return Object.fromEntries(Object.keys(wanted).map((name) => [name, all[name]]));
}

function fullAddress(cell: CellRef): string {
  return `${cell.sheet}!${address(cell)}`;
}

/** An address with its sheet where the test writes one. */
function asWritten(found: string, wanted: string | null | undefined): string {
  return wanted?.includes('!') ? found : found.split('!').at(-1)!;
}

function asExpected(wanted: ExpectedFinding): Record<string, unknown> {
  return { ...wanted };
}

function plainQuantity(quantity: Quantity | null): string | undefined {
  switch (quantity?.kind) {
    case 'amount':
      return `${inUnit(quantity.ore, quantity.unit).toFixed()} ${quantity.unit}`;
    case 'share':
      return `${quantity.share.times(100).toFixed()} %`;
    case 'count':
      return String(quantity.count);
    case 'text':
      return quantity.text;
    default:
      return undefined;
  }
}

function plainSpaces(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ');
}

/** Every finding has its place, fills its placeholders and nothing else, and can be said in both languages. */
function expectWellFormed(finding: Finding, rule: Rule): void {
  const { sheet, cell } = finding.where;
  expect(sheet).not.toBe('');
  if (cell) expect(cell.sheet).toBe(sheet);
  expect(Object.keys(finding.data).sort()).toEqual([...(rule.messages[finding.messageId] ?? [])].sort());
  for (const language of ['sv', 'en'] as const) {
    const { says, todo } = renderFinding(finding, language);
    expect(`${says} ${todo}`).not.toMatch(/[{}]|undefined|NaN|\[object/);
  }
}
