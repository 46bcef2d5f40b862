import type { SheetReading } from '../../reading/model';
import { address } from '../../workbook';
import { BASIS } from '../facts/basis';
import { defineRule } from '../model';

/** A budget stands on its own: a link to another workbook shows old figures as soon as that workbook is changed or moved. */
export const HYG07 = defineRule({
  id: 'HYG-07',
  severity: 'warning',
  basis: BASIS.proposal,
  certainty: 'deterministic',
  messages: { links: ['cells', 'workbooks'] },
  check: (reading) => {
    const sheets = reading.sheets.filter(({ kind }) => kind !== 'generated');
    return { checks: sheets.length, findings: sheets.flatMap(findingOf) };
  },
});

function findingOf({ name, externalLinks }: SheetReading) {
  const cells = externalLinks.map(({ cell }) => cell);
  const [first] = cells;
  if (!first) return [];
  const workbooks = [...new Set(externalLinks.flatMap(({ formula }) => linkedWorkbooks(formula)))];
  return [
    {
      messageId: 'links',
      data: { cells: cells.map((cell) => address(cell)), workbooks },
      where: { sheet: name, cell: first, cells, label: name },
    } as const,
  ];
}

/** The names between square brackets: `'[Bokslut 2025.xlsx]Blad1'!B4`. */
function linkedWorkbooks(formula: string): readonly string[] {
  return [...formula.matchAll(/\[([^[\]]+)\]/g)].map(([, name]) => name!);
}
