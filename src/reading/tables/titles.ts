import type { Unit } from '../../money';
import type { CellRef } from '../../workbook';
import type { Labelled } from '../model';
import { findDates, readUnit } from '../words';
import type { Block } from './block';
import { isFactLine } from './lines';
import type { Grid } from './grid';
import { isWords, refOf, type Item } from './item';
import type { Layout } from './layout';
import { headingOf, headsLabels, labelOf, looksLikeTitle, namesNote } from './look';

/**
 * The line over the table: the nearest that names one, else the nearest short one, else the corner, else the sheet's name. A corner
 * that names a note goes first: what stands above is the title of all notes.
 */
export function titleOf(block: Block, layout: Layout, grid: Grid): Labelled {
  const above = block.titles
    .filter((line) => !isFactLine(line))
    .map((line) => line.items[0]!)
    .filter((item) => item.kind === 'text');
  const named = above.filter((item) => looksLikeTitle(item.text)).at(-1);
  const others = above.filter((item) => !isUnitOnly(item.text) && !labelOf(item.text).isNote);
  const plain = others.filter((item) => !isParticular(item.text)).at(-1) ?? others[0];
  const corner = block.headers
    .flatMap((line) => line.items)
    .find((item) => isOverLabels(item, layout) && item.kind === 'text' && isCornerTitle(item.text));
  const found = (corner && namesNote(corner.text) ? corner : null) ?? named ?? corner ?? plain;
  const year = loneYear(block, layout);
  if (!found)
    return year
      ? { text: year.text.trim(), cell: refOf(year, grid.sheet.name) }
      : { text: grid.sheet.name, cell: null };
  const isDated = headingOf(found.text).years.length > 0;
  const text = [found.text, isDated ? '' : (year?.text ?? '')].join(' ').replace(/\s+/g, ' ').trim();
  return { text, cell: refOf(found, grid.sheet.name) };
}

/** A particular beside the title: "Insatsägare: Vårby kommun", "Kostnadsställe 120", "Fastställd av styrelsen 2025-11-21". */
function isParticular(text: string): boolean {
  const plain = text.trim();
  return (
    (/^\p{L}[\p{L} .-]{0,30}:\s*\S/u.test(plain) && !NAMES_ONE.test(plain)) ||
    PARTICULARS.test(plain) ||
    (findDates(plain).length > 0 && !/budget|plan|prognos/i.test(plain))
  );
}

const NAMES_ONE =
  /^(insats|projekt|aktivitet|verksamhet|budget\p{L}*|tabell|bilaga)(ens|ets|ens namn|namn)?\s*(\d+)?\s*:/iu;
const PARTICULARS =
  /^(kostnadsställe|ansvar(ig)?|projektnr|projektnummer|konto|objekt|kontakt\p{L}*|handläggare|insatsägare|projektägare|ägare|utförare|upprättad|fastställd|beslutad|antagen|reviderad|senast ändrad|godkänd|version|utskriven|uppdaterad|period|tidsperiod|diarienr|diarienummer|dnr|målgrupp|sida|status)(?!\p{L})/iu;

/** A year on a line of its own among the titles or over the labels: "2026", "År 2026". */
function loneYear(block: Block, layout: Layout): Item | null {
  const lines = block.titles.filter(({ items }) => items.length === 1);
  const corners = block.headers.flatMap(({ items }) => items.filter((item) => isOverLabels(item, layout)));
  const items = [...lines.map((line) => line.items[0]!), ...corners];
  return items.find(({ text }) => /^(år(et)?\s+)?20\d\d$/i.test(text.trim())) ?? null;
}

function isOverLabels(item: Item, { label, columns }: Layout): boolean {
  return label !== null && item.place <= label && !columns.includes(item.place);
}

/** A corner that says more than what the labels are: "Budget 2026". */
function isCornerTitle(text: string): boolean {
  if (namesNote(text)) return true;
  if (!looksLikeTitle(text) && headingOf(text).years.length === 0) return false;
  return !headsLabels(text) && !isUnitOnly(text);
}

/** "Belopp i tkr", "(kronor)": nothing but the unit. */
export function isUnitOnly(text: string): boolean {
  return readUnit(text) !== null && !/[\p{L}\d]/u.test(text.replace(UNIT_ONLY_WORDS, ''));
}

const UNIT_ONLY_WORDS =
  /(?<!\p{L})(belopp\p{L}*|alla|samtliga|siffror\p{L}*|anges|anges|är|redovisas|i|tusen\p{L}*|miljon\p{L}*|kronor|svenska|kr|tkr|kkr|mkr|mnkr|sek|tsek|ksek|msek)(?!\p{L})/giu;

/** The unit that is written over, in or right under the table, and the cell that says it; the nearest heading wins. */
export function statedUnit(block: Block, layout: Layout, grid: Grid): { unit: Unit; cell: CellRef } | null {
  const titles = [...block.titles].reverse().flatMap((line) => line.items);
  const headers = [...block.headers].reverse().flatMap((line) => line.items);
  const corners = headers.filter((item) => layout.label !== null && item.place <= layout.label);
  const labels = block.body.flatMap((line) => line.items.filter((item) => item.place === layout.label));
  return (
    firstUnit(corners, grid) ??
    sharedUnit(headers, layout, grid, true) ??
    firstUnit(titles, grid) ??
    sharedUnit(headers, layout, grid, false) ??
    sharedLabelUnit(labels, grid) ??
    unitOfCells(block, grid) ??
    (block.above ? statedUnit(block.above, layout, grid) : null)
  );
}

function firstUnit(items: readonly Item[], grid: Grid): { unit: Unit; cell: CellRef } | null {
  for (const item of items.filter((each) => isWords(each) || each.kind === 'year')) {
    const unit = readUnit(item.text);
    if (unit) return { unit, cell: refOf(item, grid.sheet.name) };
  }
  return null;
}

/**
 * The unit that every heading over figures that states one agrees on. `isForAll`: no year beside them leaves it to the title to say
 * its own.
 */
function sharedUnit(
  headers: readonly Item[],
  layout: Layout,
  grid: Grid,
  isForAll: boolean,
): { unit: Unit; cell: CellRef } | null {
  const isHeading = (item: Item): boolean => item.kind === 'text' || item.kind === 'year';
  const over = headers.filter((item) => isHeading(item) && layout.columns.includes(item.place));
  const first = firstUnit(over, grid);
  const units = new Set(over.map((item) => readUnit(item.text)).filter((unit) => unit !== null));
  const isSilentYear = (item: Item): boolean =>
    readUnit(item.text) === null && (item.kind === 'year' || headingOf(item.text).years.length > 0);
  if (isForAll && over.some(isSilentYear)) return null;
  return first && units.size === 1 ? first : null;
}

/** "Summa tkr" on a row of the table, when nothing above says it. */
function sharedLabelUnit(labels: readonly Item[], grid: Grid): { unit: Unit; cell: CellRef } | null {
  return firstUnit(
    labels.filter((item) => labelOf(item.text).isSum !== 'none'),
    grid,
  );
}

/** The unit that most of the amounts themselves carry: `2 000 tkr`, or a number format with it. */
function unitOfCells(block: Block, grid: Grid): { unit: Unit; cell: CellRef } | null {
  const amounts = block.body.flatMap((line) => line.items).filter((item) => item.amount.kind === 'number');
  const counts = new Map<Unit, Item[]>();
  for (const item of amounts) {
    const unit = item.amount.kind === 'number' ? item.amount.unit : null;
    if (unit) counts.set(unit, [...(counts.get(unit) ?? []), item]);
  }
  for (const [unit, items] of counts) {
    if (items.length * 2 > amounts.length) return { unit, cell: refOf(items[0]!, grid.sheet.name) };
  }
  return null;
}
