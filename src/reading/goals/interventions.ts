import type { InterventionRow } from '../activityModel';
import type { CellRef } from '../../workbook';
import { headedLists, onlyText, type HeadedList, type HeadedRow, type SheetLine } from '../lists';
import { plainHeading, TOTAL_ROW } from './counts';

type Heading = 'name' | 'goal' | 'targetGroup' | 'budget' | 'period';

const HEADINGS: readonly (readonly [Heading, RegExp])[] = [
  ['targetGroup', /^(?:målgrupp(?:en|er)?|behovsgrupp(?:er)?|för vem\??)$/u],
  ['goal', /^(?:mål(?:et|en|sättning)?|syfte och mål|mål och syfte|effektmål)$/u],
  ['budget', /^(?:budget|belopp|beviljat|beviljade medel|beviljat belopp|kostnad)(?: kr| tkr| mnkr)?$/u],
  ['period', /^(?:från|till|period(?:en)?|projektperiod|projekttid|start|slut|startdatum|slutdatum|löptid)$/u],
  ['name', /^(?:insats(?:er)?|projekt|aktivitet(?:er)?|namn på insats(?:en)?|insatsens namn)$/u],
];

const kindOf = (text: string): Heading | null =>
  HEADINGS.find(([, form]) => form.test(plainHeading(text)))?.[0] ?? null;
const isHeader = (kinds: ReadonlySet<Heading>): boolean =>
  kinds.has('name') && (kinds.has('targetGroup') || kinds.has('period'));

/** Registers of insatser: a line each, with whom it is for, what it is to reach or when it runs. */
export function interventionRows(lines: readonly SheetLine[]): readonly InterventionRow[] {
  return headedLists(lines, { kindOf, isHeader }).flatMap((list) =>
    list.rows.flatMap((row): InterventionRow[] => {
      const name = row.at('name');
      if (!name || name.text === '' || TOTAL_ROW.test(name.text) || row.line.cells.length < 2) return [];
      return [
        {
          cell: name.cell,
          name: name.text,
          group: titleOf(list, lines),
          goal: filledCell(row, 'goal', list),
          targetGroup: filledCell(row, 'targetGroup', list),
          budget: filledCell(row, 'budget', list),
        },
      ];
    }),
  );
}

/** The line right over the headings, where it stands alone. */
function titleOf({ top }: HeadedList<Heading>, lines: readonly SheetLine[]): string | null {
  const above = lines.findLast(({ row }) => row < top && row >= top - 2);
  return (above && onlyText(above)?.text) ?? null;
}

function filledCell(
  row: HeadedRow<Heading>,
  kind: Heading,
  { headings }: HeadedList<Heading>,
): CellRef | null | undefined {
  if (!headings.some((heading) => heading.kind === kind)) return undefined;
  return row.at(kind)?.cell ?? null;
}
