import * as z from 'zod/mini';

// A task pane may not evaluate text as code, which zod otherwise tries to.
z.config({ jitless: true });

/*
 * What a stored history looks like. Objects are loose: what a later program of the same form has added is kept when the
 * history is written again.
 */

const text = z.string();
const optionalText = z.nullable(z.string());
const count = z.number();
const counts = z.looseObject({ error: count, warning: count, note: count });
const severity = z.enum(['error', 'warning', 'note']);

const acceptedDeviation = z.looseObject({
  rule: text,
  sheet: text,
  label: text,
  expected: optionalText,
  actual: optionalText,
  reason: text,
  acceptedBy: text,
  acceptedOn: text,
});

const run = z.looseObject({
  kind: z.literal('run'),
  time: text,
  by: optionalText,
  workbook: text,
  programVersion: text,
  ruleVersion: text,
  checksum: text,
  checks: count,
  counts,
  acceptedCounts: counts,
  accepted: z.array(acceptedDeviation),
});

const fix = z.looseObject({
  kind: z.literal('fix'),
  time: text,
  by: optionalText,
  programVersion: text,
  fix: z.enum(['textToNumber', 'typedTotalToSum', 'sumRangeGrows']),
  isUndone: z.boolean(),
  rule: text,
  label: text,
  cells: z.array(z.looseObject({ sheet: text, cell: text, before: text, after: text })),
});

const pastFinding = z.looseObject({
  key: text,
  rule: text,
  messageId: text,
  severity,
  sheet: text,
  label: text,
  expected: optionalText,
  actual: optionalText,
  unit: optionalText,
});

const stored = z.looseObject({
  version: z.literal(1),
  entries: z.array(z.discriminatedUnion('kind', [run, fix])),
  last: z.nullable(z.looseObject({ time: text, findings: z.array(pastFinding) })),
  aside: z.array(z.looseObject({ keptSince: text, content: text })),
});

export type StoredHistory = z.output<typeof stored>;

/** The content as a history; `null` where it is something else. */
export function asHistory(content: unknown): StoredHistory | null {
  const parsed = z.safeParse(stored, content);
  return parsed.success ? parsed.data : null;
}
