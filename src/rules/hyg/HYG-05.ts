import type { Reading, SheetReading } from '../../reading/model';
import { references } from '../../reading/structure';
import { address, cellKey, type CellRef } from '../../workbook';
import { covers } from '../common/ranges';
import { locateCells, type LocatedCell } from '../facts/cells';
import { labelAt } from '../common/columns';
import { BASIS } from '../facts/basis';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = {
  reference: [],
  name: [],
  division: [],
  value: [],
  notFound: [],
  other: ['error'],
  inherited: ['from'],
  notCalculated: ['cells'],
  manualCalculation: [],
} as const;

type Own = 'reference' | 'name' | 'division' | 'value' | 'notFound';
const MESSAGE_OF: Readonly<Record<string, Own>> = {
  '#REF!': 'reference',
  '#NAME?': 'name',
  '#DIV/0!': 'division',
  '#VALUE!': 'value',
  '#N/A': 'notFound',
};

type ErrorCell = SheetReading['errorCells'][number];

/** No cell holds an error value, and every formula has been calculated. */
export const HYG05 = defineRule({
  id: 'HYG-05',
  severity: 'error',
  basis: BASIS.proposal,
  certainty: 'deterministic',
  messages: MESSAGES,
  check: (reading) => {
    const sheets = reading.sheets.filter(({ kind }) => kind !== 'generated');
    const errors = sheets.flatMap(({ errorCells }) => errorCells);
    const located = errors.length > 0 ? locateCells(reading) : new Map<string, LocatedCell>();
    return {
      checks: sheets.length,
      findings: [
        ...errors.map((error) => errorFinding(error, errors, located)),
        ...sheets.flatMap(uncalculated),
        ...manual(reading),
      ],
    };
  },
});

function errorFinding(
  error: ErrorCell,
  all: readonly ErrorCell[],
  located: ReadonlyMap<string, LocatedCell>,
): AnyDraft<typeof MESSAGES> {
  const { cell } = error;
  const source = sourceOf(error, all);
  const where = {
    sheet: cell.sheet,
    cell,
    cells: source ? [cell, source] : [cell],
    label: labelOf(cell, located),
  };
  if (source) return { messageId: 'inherited', data: { from: source }, where, restsOn: [source] };
  const messageId = MESSAGE_OF[error.error];
  return messageId ? { messageId, data: {}, where } : { messageId: 'other', data: { error: error.error }, where };
}

/** Another cell with an error that the formula reads: the fault is there. */
function sourceOf({ cell, formula }: ErrorCell, all: readonly ErrorCell[]): CellRef | null {
  if (formula === null || all.length < 2) return null;
  const read = references(formula, cell.sheet).map((reference) => ({ ...reference, sign: 1 as const }));
  const source = all.find((other) => other.cell !== cell && read.some((term) => covers(term, other.cell)));
  return source?.cell ?? null;
}

function labelOf(cell: CellRef, located: ReadonlyMap<string, LocatedCell>): string {
  const place = located.get(cellKey(cell));
  return place ? labelAt(place.table, place.row.label, place.column) : address(cell);
}

function uncalculated({ name, uncalculated: cells }: SheetReading): readonly AnyDraft<typeof MESSAGES>[] {
  const [first] = cells;
  if (!first) return [];
  const data = { cells: cells.map((cell) => address(cell)) };
  return [
    { messageId: 'notCalculated', data, where: { sheet: name, cell: first, cells, label: name }, severity: 'warning' },
  ];
}

function manual({ calculation, sheets, tables }: Reading): readonly AnyDraft<typeof MESSAGES>[] {
  const sheet = tables[0]?.sheet ?? sheets[0]?.name;
  if (calculation === 'automatic' || sheet === undefined) return [];
  const where = { sheet, cell: null, cells: [], label: sheet };
  return [{ messageId: 'manualCalculation', data: {}, where, severity: 'note' }];
}
