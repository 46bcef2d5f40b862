import { openWorkbookFile } from '../../src/hosts/file';
import { readWorkbook } from '../../src/reading';
import { check, type Finding } from '../../src/rules';
import { defaultSettings } from '../../src/settings';
import { renderFinding } from '../../src/text';
import { address } from '../../src/workbook';
import { makeWorkbook } from '../../scripts/lib/makeWorkbook.mjs';
import { withStoredValues } from './evaluate.mjs';
import { faulty } from './faulty.mjs';
import { sound } from './sound.mjs';

interface Case {
  readonly file: string;
  readonly note: string;
  readonly sheets: Record<string, unknown[][]>;
  readonly may: readonly string[];
  readonly must?: readonly (readonly [readonly string[], string, readonly string[], string])[];
}

async function findingsOf({ file, sheets }: Case): Promise<readonly Finding[]> {
  const bytes = makeWorkbook({ title: file, sheets: withStoredValues(sheets) });
  const snapshot = await openWorkbookFile(bytes, file).snapshot();
  return check(readWorkbook(snapshot, defaultSettings), defaultSettings).findings;
}

/** Errors and warnings of rules that the workbook neither expects nor allows. */
function falseAlarms(findings: readonly Finding[], { may, must = [] }: Case): string[] {
  const known = new Set([...may, ...must.flatMap(([rules]) => rules)]);
  return findings
    .filter((finding) => finding.severity !== 'note' && !known.has(finding.rule))
    .map((finding) => `${finding.rule} ${renderFinding(finding, 'sv').place}: ${renderFinding(finding, 'sv').says}`);
}

function missed(findings: readonly Finding[], { must = [] }: Case): string[] {
  const isFound = ([rules, sheet, cells]: NonNullable<Case['must']>[number]) =>
    findings.some(
      ({ rule, where }) =>
        rules.includes(rule) &&
        (sheet === '*' || where.sheet === sheet) &&
        (cells.includes('*') ||
          where.cells.some((cell) => cell.sheet === where.sheet && cells.includes(address(cell)))),
    );
  return must
    .filter((one) => !isFound(one))
    .map(([rules, sheet, cells, why]) => `${rules.join('|')} ${sheet}!${cells.join('|')}: ${why}`);
}

/** A sound workbook should not make anybody read many notes. */
const MOST_NOTES = 5;

describe('sound workbooks raise no alarm', () => {
  it.each((sound as unknown as Case[]).map((one) => [one.file, one] as const))('%s', async (_, one) => {
    const findings = await findingsOf(one);
    expect(falseAlarms(findings, one)).toEqual([]);
    expect(findings.filter(({ severity }) => severity === 'note').length).toBeLessThanOrEqual(MOST_NOTES);
  });

  it('in at least 25 layouts, without any exception', () => {
    expect((sound as unknown as Case[]).filter(({ may }) => may.length === 0).length).toBeGreaterThanOrEqual(25);
  });
});

describe('planted faults are found, and nothing else', () => {
  it.each((faulty as unknown as Case[]).map((one) => [one.file, one] as const))('%s', async (_, one) => {
    const findings = await findingsOf(one);
    expect({ missed: missed(findings, one), falseAlarms: falseAlarms(findings, one) }).toEqual({
      missed: [],
      falseAlarms: [],
    });
  });
});
