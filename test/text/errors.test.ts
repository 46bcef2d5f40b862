import { ERROR_TEXTS_EN } from '../../src/text/errors.en';
import { ERROR_TEXTS_SV } from '../../src/text/errors.sv';
import { workbookErrorText } from '../../src/text';
import { WorkbookError, type WorkbookErrorCode } from '../../src/workbook';

const codes = Object.keys(ERROR_TEXTS_SV) as WorkbookErrorCode[];

test('both languages speak of the same errors', () => {
  expect(Object.keys(ERROR_TEXTS_EN).sort()).toEqual([...codes].sort());
});

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  test.each(codes)('%s says what is wrong and what to do, whatever is known', (code) => {
    const details: readonly Record<string, string>[] = [
      {},
      { file: 'budget.xlsx', part: 'a.xml', sheet: 'Blad 1', folder: 'ut', api: 'X 1.9' },
    ];
    for (const detail of details) {
      const { says, todo } = workbookErrorText(new WorkbookError(code, detail), language);
      for (const text of [says, todo]) expect(text).toMatch(/^\p{Lu}[^{}[\]]*\.$/u);
      expect(`${says}${todo}`).not.toContain('undefined');
    }
  });
});

test('names the file and the part where they are known', () => {
  const error = new WorkbookError('brokenXml', { file: 'budget.xlsx', part: 'xl/workbook.xml' });
  expect(workbookErrorText(error, 'sv').says).toBe('Filen budget.xlsx är skadad i delen xl/workbook.xml.');
  expect(workbookErrorText(new WorkbookError('brokenXml'), 'sv').says).toBe('Filen är skadad.');
});
