import * as z from 'zod/mini';
import { UNITS } from '../money';
import { parseRange } from '../workbook';
import { defaultSettings } from './defaults';
import { expectationText, oneOfText, type Expectation } from './problem';
import { readAmount, readDate, readShare } from './value';
import { COLUMN_KINDS, ROW_CONCEPTS, ROW_ROLES, ROW_SIDES, TABLE_KINDS } from './vocabulary';

// A task pane may not evaluate text as code, which zod otherwise tries to.
z.config({ jitless: true });

/**
 * What a settings file looks like. An issue's message carries, as JSON, what was expected at its place in both
 * languages; `parse.ts` makes the sentence. Everything may be left out.
 */

/** A single value, read by `read`; `null` or `undefined` from it means that the value is something else. */
function value<T>(read: (input: unknown) => T | null | undefined, expected: ReturnType<typeof expectationText>) {
  return z.pipe(
    z.unknown(),
    z.transform((input, context): T => {
      const result = read(input);
      if (result !== null && result !== undefined) return result;
      context.issues.push({ code: 'custom', input, message: JSON.stringify(expected) });
      return z.NEVER;
    }),
  );
}

function known<T>(read: (input: unknown) => T | null | undefined, expectation: Expectation) {
  return value(read, expectationText(expectation));
}

function word<const T extends string>(words: readonly T[]) {
  return value((input) => words.find((candidate) => candidate === input), oneOfText(words));
}

/** A section in braces that has these keys and no others. */
function section<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const expected = JSON.stringify(expectationText('object'));
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? JSON.stringify(Object.keys(shape)) : expected),
  });
}

function list<Item extends z.core.$ZodType>(item: Item) {
  return z.array(item, { error: JSON.stringify(expectationText('list')) });
}

function record<Item extends z.core.$ZodType>(item: Item) {
  return z.record(z.string(), item, { error: JSON.stringify(expectationText('object')) });
}

/** A value that may be left out or `null`. */
function optional<Item extends z.core.$ZodType>(item: Item) {
  return z._default(z.nullable(item), null);
}

const asText = (input: unknown) => (typeof input === 'string' ? input : null);
const asFilledText = (input: unknown) => (typeof input === 'string' && input.trim() !== '' ? input : null);
const asFlag = (input: unknown) => (typeof input === 'boolean' ? input : null);
const asWhole = (input: unknown, from: number, to: number) =>
  typeof input === 'number' && Number.isInteger(input) && input >= from && input <= to ? input : null;

const text = known(asText, 'text');
const filledText = known(asFilledText, 'filledText');
const yesNo = known(asFlag, 'yesNo');
const flag = z._default(yesNo, false);
const date = known(readDate, 'date');
const year = known((input) => asWhole(input, 2004, 2100), 'year');
const amount = known(readAmount, 'amount');
const amountNotNegative = known((input) => {
  const ore = readAmount(input);
  return ore?.isNegative() ? null : ore;
}, 'amountNotNegative');
const share = known((input) => {
  const part = readShare(input);
  return part?.greaterThan(1) ? null : part;
}, 'share');
const shareNotNegative = known(readShare, 'shareNotNegative');
const range = known((input) => (typeof input === 'string' ? parseRange(input) : null), 'range');
const line = known((input) => asWhole(input, 0, 1_048_575), 'line');

const member = section({
  name: filledText,
  kind: word(['state', 'region', 'municipality']),
  aliases: z._default(list(filledText), []),
  key: optional(share),
  outsideRegion: flag,
  from: optional(date),
  to: optional(date),
});

const association = section({
  name: optional(filledText),
  members: z._default(list(member), []),
  phasing: optional(section({ years: list(section({ year, keys: record(share) })) })),
  instalments: optional(word(['month', 'quarter', 'year'])),
  extraContributionsAgreed: flag,
  keyDecision: optional(filledText),
  charter: z._default(
    section({
      interimReport: optional(yesNo),
      appropriationLevel: optional(word(['section', 'intervention'])),
      commonAuditors: optional(yesNo),
      membersPayAudit: optional(yesNo),
    }),
    defaultSettings.association.charter,
  ),
});

const thresholds = section({
  deviationShare: z._default(shareNotNegative, defaultSettings.thresholds.deviationShare),
  deviationAmount: z._default(amountNotNegative, defaultSettings.thresholds.deviationOre),
  equityFloor: z._default(amountNotNegative, defaultSettings.thresholds.equityFloorOre),
  unallocatedShare: z._default(shareNotNegative, defaultSettings.thresholds.unallocatedShare),
  contributionChangeShare: z._default(shareNotNegative, defaultSettings.thresholds.contributionChangeShare),
  stateDropShare: z._default(shareNotNegative, defaultSettings.thresholds.stateDropShare),
  paceShare: z._default(shareNotNegative, defaultSettings.thresholds.paceShare),
  cashDifferenceShare: z._default(shareNotNegative, defaultSettings.thresholds.cashDifferenceShare),
});

const documents = section({
  consultedOn: optional(date),
  annualReportOn: optional(date),
  allocation: optional(section({ status: word(['preliminary', 'decided']), on: optional(date) })),
  guidelines: optional(filledText),
});

const intervention = section({
  name: filledText,
  aliases: z._default(list(filledText), []),
  from: optional(date),
  to: optional(date),
  granted: z._default(list(section({ year, amount: amountNotNegative })), []),
});

const equityCap = section({
  source: optional(filledText),
  steps: z._default(list(section({ upToAnnualFunding: optional(amountNotNegative), maxShare: shareNotNegative })), []),
});

const budget = section({
  status: optional(word(['draft', 'decided'])),
  decidedOn: optional(date),
  year: optional(year),
  openingEquity: optional(amount),
});

const correction = section({
  sheet: filledText,
  range,
  ignore: flag,
  unit: optional(word(UNITS)),
  costs: optional(word(['positive', 'negative'])),
  kind: optional(word(TABLE_KINDS)),
  columns: z._default(list(section({ line, kind: optional(word(COLUMN_KINDS)), year: optional(year) })), []),
  rows: z._default(
    list(
      section({
        label: text,
        role: optional(word(ROW_ROLES)),
        side: optional(word(ROW_SIDES)),
        concept: optional(word(ROW_CONCEPTS)),
      }),
    ),
    [],
  ),
});

const accepted = section({
  rule: filledText,
  sheet: text,
  label: text,
  expected: optional(text),
  actual: optional(text),
  reason: filledText,
  acceptedBy: filledText,
  acceptedOn: date,
});

/** The sections of a settings file, by key. */
export const sections = {
  association,
  thresholds,
  equityCap,
  corrections: list(correction),
  budget,
  documents,
  interventions: list(intervention),
  accepted: list(accepted),
  rules: record(optional(word(['off', 'note', 'warning', 'error']))),
};

export const parseSection = z.safeParse;
export type Sections = { readonly [Key in keyof typeof sections]: z.output<(typeof sections)[Key]> };
