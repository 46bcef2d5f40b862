import type { AuditorSeat, Board, BoardSeat } from '../documentModel';
import { headedLists, onlyText, type HeadedList, type HeadedRow, type LineCell, type SheetLine } from '../lists';

type Heading = 'role' | 'appointedBy' | 'member' | 'deputy' | 'name';

const HEADINGS: readonly (readonly [Heading, RegExp])[] = [
  ['role', /^(?:roll|uppdrag|funktion|post|befattning|uppdrag i styrelsen)$/iu],
  [
    'appointedBy',
    /^(?:medlem|förbundsmedlem|utsedd av|utses av|huvudman|part|organisation|representerar|representant för|myndighet)$/iu,
  ],
  ['member', /^(?:ordinarie(?: ledamot| ledamöter)?|ledamot|ledamöter|antal ledamöter)$/iu],
  ['deputy', /^(?:ersättare|antal ersättare|personlig ersättare)$/iu],
  ['name', /^(?:namn|förtroendevald|person)$/iu],
];

const kindOf = (text: string): Heading | null =>
  HEADINGS.find(([, form]) => form.test(text.replace(/:$/, '')))?.[0] ?? null;
const isHeader = (kinds: ReadonlySet<Heading>): boolean =>
  (kinds.has('role') && (kinds.has('appointedBy') || kinds.has('name'))) ||
  (kinds.has('member') && kinds.has('deputy'));

const DEPUTY = /^(?:ersättare|suppleant|personlig ersättare)/iu;
const MEMBER =
  /^(?:ledamot|ordförande|ordf\.?|(?:förste |andre |1:e |2:e )?vice (?:ordförande|ordf\.?)|v\.? ?ordf\.?|ordinarie)/iu;
const AUDITOR = /^(?:förtroendevald |auktoriserad |lekmanna)?revisor(?!s)/iu;
const VACANT = /vakan/iu;
const MOST_SEATS = 20;

/** The board and the auditors, where a workbook lists them. Only roles and whom they speak for are kept. */
export function readBoard(sheets: readonly (readonly SheetLine[])[]): {
  readonly board: Board | null;
  readonly auditors: readonly AuditorSeat[];
} {
  const lists = sheets.flatMap((lines) =>
    headedLists(lines, { kindOf, isHeader }).filter((list) => !isOfAnotherGroup(list, lines)),
  );
  const tables = lists.map(seatsOf).find((seats) => seats.length > 0) ?? [];
  const seats = tables.length > 0 ? tables : (sheets.map(seatsUnderHeadings).find((found) => found.length > 0) ?? []);
  const listed = lists.flatMap((list) => list.rows.filter((row) => AUDITOR.test(row.at('role')?.text ?? '')));
  const auditors = [...listed.map((row) => ({ cell: row.at('role')!.cell })), ...sheets.flatMap(auditorsOf)];
  return { board: seats[0] ? { cell: seats[0].cell, seats } : null, auditors };
}

const OTHER_GROUP = /berednings|styrgrupp|arbetsgrupp|referensgrupp|valberedning|utvecklingsgrupp|chefsgrupp|nätverk/iu;

const CONTACT = /^(?:telefon|tel\.?|mobil|e-?post|e-?mail|mejl|adress)/iu;

/** A list of a group beside the board, or of whom to call, by the sheet's name, the lines over it and its headings. */
function isOfAnotherGroup({ sheet, top }: HeadedList<Heading>, lines: readonly SheetLine[]): boolean {
  const above = lines.filter(({ row }) => row < top && row >= top - 2).map(({ cells }) => cells[0]!.text);
  const titles = [sheet, ...above];
  if (titles.some((text) => OTHER_GROUP.test(text))) return true;
  const headings = lines.find(({ row }) => row === top)?.cells ?? [];
  return headings.some(({ text }) => CONTACT.test(text)) && !titles.some((text) => /styrelse/iu.test(text));
}

function seatsOf(list: HeadedList<Heading>): readonly BoardSeat[] {
  const seats: BoardSeat[] = [];
  const isByRole = list.headings.some(({ kind }) => kind === 'role');
  let appointedBy: string | null = null;
  for (const row of list.rows) {
    appointedBy = withoutRemarks(row.at('appointedBy')?.text ?? '') || firstLabel(row, list) || appointedBy;
    seats.push(...(isByRole ? seatOfRole(row, appointedBy) : seatsOfColumns(row, appointedBy)));
  }
  return seats;
}

/** Where no column is headed with the members, the first column has them. */
function firstLabel(row: HeadedRow<Heading>, { headings }: HeadedList<Heading>): string | null {
  if (headings.some(({ kind }) => kind === 'appointedBy' || kind === 'role')) return null;
  const first = row.line.cells[0]!;
  return headings.some(({ column }) => column === first.column) ? null : first.text || null;
}

function seatOfRole(row: HeadedRow<Heading>, appointedBy: string | null): readonly BoardSeat[] {
  const role = row.at('role');
  const isVacant = row.line.cells.some(({ text }) => VACANT.test(text));
  if (!role || isVacant) return [];
  if (DEPUTY.test(role.text)) return [{ role: 'deputy', appointedBy, cell: role.cell }];
  return MEMBER.test(role.text) ? [{ role: 'member', appointedBy, cell: role.cell }] : [];
}

function seatsOfColumns(row: HeadedRow<Heading>, appointedBy: string | null): readonly BoardSeat[] {
  if (/^(?:summa|totalt)/iu.test(appointedBy ?? '')) return [];
  return (['member', 'deputy'] as const).flatMap((role) => {
    const cell = row.at(role);
    return cell ? Array.from({ length: holdersIn(cell) }, () => ({ role, appointedBy, cell: cell.cell })) : [];
  });
}

/** How many a cell names: a number, or names one on each line or parted by commas. */
function holdersIn({ amount, raw }: LineCell): number {
  if (amount.kind === 'number') return Math.min(MOST_SEATS, Math.max(0, amount.value.trunc().toNumber()));
  return raw.split(/[\n;,]| och /u).filter((name) => /\p{L}{2}/u.test(name) && !VACANT.test(name)).length;
}

/** "Ledamöter" and "Ersättare" as headings, a line for each below them: a name and whom they speak for. */
function seatsUnderHeadings(lines: readonly SheetLine[]): readonly BoardSeat[] {
  const seats: BoardSeat[] = [];
  let role: BoardSeat['role'] | null = null;
  let last = 0;
  for (const line of lines) {
    const heading = onlyText(line)?.text.replace(/:$/, '') ?? '';
    if (/^(?:ordinarie )?ledamöter(?: i styrelsen)?$/iu.test(heading)) role = 'member';
    else if (/^ersättare(?: i styrelsen)?$/iu.test(heading)) role = 'deputy';
    else if (role && (line.row - last > 1 || line.cells.some(({ amount }) => amount.kind === 'number'))) role = null;
    else if (role && !line.cells.some(({ text }) => VACANT.test(text))) {
      seats.push({ role, appointedBy: spokenFor(line), cell: line.cells[0]!.cell });
    }
    last = line.row;
  }
  const hasBoth =
    seats.some((seat) => seat.role === 'member') && lines.some((line) => /^ersättare/iu.test(line.cells[0]!.text));
  return hasBoth ? seats : [];
}

const OFFICE = String.raw`(?:(?:förste|andre|[12]:[ea]|tjänstgörande)\s+)?(?:(?:vice\s+|v\.?\s*)?(?:ordförande|ordf\.?)|ledamot|ersättare|suppleant|sammankallande)`;
const PARTY = String.raw`\((?:s|m|c|v|l|kd|sd|mp|fp|-|opol\.?|opolitisk|obunden)\)`;
/** "(S)", "(ordf.)" or ", vice ordförande": what a person is, rather than whom that person speaks for. */
const REMARKS = new RegExp(
  String.raw`\s*${PARTY}|\s*\(${OFFICE}\)|(?:^|[,;]|\s-)\s*${OFFICE}(?=\s*(?:[,;(]|-\s|$))`,
  'giu',
);

const withoutRemarks = (text: string): string => text.replace(REMARKS, '').trim();

/** Whom a line of a list speaks for: its second cell, or what stands behind the comma or in brackets. */
function spokenFor({ cells }: SheetLine): string | null {
  const [first = '', ...others] = cells.map(({ text }) => withoutRemarks(text));
  const second = others.find((text) => text !== '');
  if (second) return second;
  return /\(([^)]+)\)$/u.exec(first)?.[1] ?? /, ([^,]+)$/u.exec(first)?.[1] ?? null;
}

const NOT_ELECTED = /ersättare|suppleant|sakkunnig|biträde|byrå|arvode|kostnad|granskar|granskning/iu;

/** Revisorer by name: "Revisorer: A, B och C" in one line, or a heading with a line for each. */
function auditorsOf(lines: readonly SheetLine[]): readonly AuditorSeat[] {
  const seats: AuditorSeat[] = [];
  let isUnder = false;
  let last = 0;
  for (const line of lines) {
    const [first, second] = line.cells;
    const isPlain = line.cells.every(({ amount }) => amount.kind === 'text');
    const heading = isPlain
      ? /^(?:förtroendevalda )?revisorer(?: (?:19|20)\d\d)?(:| är| har varit|$) ?(.*)$/iu.exec(first!.text)
      : null;
    if (heading) {
      const named = heading[2] || (heading[1] === ':' ? second?.text : '') || '';
      const names = named
        .split(/[,;]| och | samt /u)
        .filter((name) => /\p{Lu}/u.test(name) && !NOT_ELECTED.test(name) && !/\p{Ll}{3,}ar /u.test(name));
      seats.push(...names.map(() => ({ cell: first!.cell })));
      isUnder = named === '' && !second;
    } else if (isUnder && isPlain && line.row - last <= 1 && !/^(?:ledamöter|ersättare|styrelse)/iu.test(first!.text)) {
      if (!line.cells.some(({ text }) => NOT_ELECTED.test(text)) && first!.text.length <= 60)
        seats.push({ cell: first!.cell });
    } else isUnder = false;
    last = line.row;
  }
  return seats;
}
