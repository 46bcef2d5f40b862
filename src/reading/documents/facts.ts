import type { CellRef, WorkbookSnapshot } from '../../workbook';
import type { DocumentFact, DocumentFactKind } from '../documentModel';
import { onlyText, type LineCell, type SheetLine } from '../lists';
import { tidy } from '../words/text';
import { findDates, findYears } from '../words/dates';

type Found = Omit<DocumentFact, 'cell' | 'text'>;

const LONGEST_TITLE = 90;
const LONGEST_FIELD = 70;
const NUMBERING = String.raw`^(?:\d{1,2}(?:\.\d{1,2})*\.? )?`;

/** Headings of a document or of its parts, as they begin. */
const TITLES: readonly (readonly [DocumentFactKind, RegExp])[] = (
  [
    [
      'annualReport',
      'årsredovisning(?: för)?(?=$| (?:19|20)\\d\\d|[ ,:–-]+(?:samordning|finsam|räkenskapsår|verksamhetsår))',
    ],
    ['interimReport', '(?:delårs(?:rapport|redovisning|bokslut)|tertialrapport)(?!\\p{L})'],
    ['managementReport', 'förvaltningsberättelse(?!\\p{L})'],
    ['incomeStatement', 'resultaträkning(?!\\p{L})'],
    ['balanceSheet', 'balansräkning(?!\\p{L})'],
    ['cashFlow', '(?:kassaflödesanalys|finansieringsanalys)(?!\\p{L})'],
    ['notes', '(?:noter(?:na)?(?!\\p{L})|not \\d+(?!\\d)|tilläggsupplysningar)'],
    ['operatingAccount', '(?:drift- och investeringsredovisning|drift(?:s)?redovisning)(?!\\p{L})'],
    ['balanceInquiry', 'balanskrav(?:sutredning|sresultat|sredovisning|et)?(?!\\p{L})'],
  ] as const
).map(([kind, source]) => [kind, new RegExp(NUMBERING + source, 'iu')]);

/** Facts about the document from titles, fields and sentences. */
export function documentFacts(
  snapshot: WorkbookSnapshot,
  sheets: readonly (readonly SheetLine[])[],
): readonly DocumentFact[] {
  const named = snapshot.sheets
    .filter((sheet) => sheet.generated === null && sheet.cells.length > 0)
    .flatMap(({ name, cells }) => {
      const first = cells[0]!;
      const cell = { sheet: name, row: first.row, column: first.column };
      return titlesIn(tidy(name), cell);
    });
  return [...named, ...sheets.flatMap((lines) => lines.flatMap((line, index) => factsOf(line, lines[index + 1])))];
}

function factsOf(line: SheetLine, next: SheetLine | undefined): readonly DocumentFact[] {
  const only = onlyText(line);
  const titles = only
    ? titlesIn(only.text, only.cell)
    : titlesIn(line.cells[0]!.text, line.cells[0]!.cell, PARTS_OF_ROWS);
  const others = line.cells.flatMap((cell, index) => {
    const field = fieldOf(cell, line, index, next) ?? eventOf(cell, line, index);
    return field ? [{ ...field, cell: cell.cell, text: cell.text }] : [];
  });
  return [...titles, ...others];
}

/** Headings that may stand over columns, in the same line. */
const PARTS_OF_ROWS: ReadonlySet<DocumentFactKind> = new Set<DocumentFactKind>([
  'incomeStatement',
  'balanceSheet',
  'cashFlow',
  'operatingAccount',
  'balanceInquiry',
  'notes',
]);

function titlesIn(text: string, cell: CellRef, only?: ReadonlySet<DocumentFactKind>): readonly DocumentFact[] {
  if (text === '' || text.length > LONGEST_TITLE) return [];
  return TITLES.filter(([kind, form]) => (!only || only.has(kind)) && form.test(text)).map(([kind]) => ({
    kind,
    cell,
    text,
    year: findYears(text)[0] ?? null,
    date: findDates(text)[0]?.date ?? null,
    value: null,
  }));
}

const FIELDS: readonly (readonly [DocumentFactKind, RegExp])[] = [
  [
    'decided',
    /^(?:(?:styrelse)?beslut(?:ad|at|sdatum|sdag)?|fastställd|antagen|antagen och fastställd)(?: av (?:förbunds)?styrelsen)?(?: den| datum)?(?= ?:? ?$| ?:)/iu,
  ],
  ['reference', /^(?:dnr|diarienr|diarienummer|ärendenr|ärendenummer)\.?(?= ?$| ?:|\s)/iu],
  ['organisationNumber', /^(?:org\.? ?-?(?:nr|nummer)|organisationsnummer)\.?(?= ?$| ?:|\s)/iu],
  [
    'publicMeeting',
    /^(?:(?:budget)?sammanträdet? (?:är |var |har varit )?offentligt|offentligt (?:budget)?sammanträde|budgetmötet? (?:är |var )?offentligt)(?: \(ja\/nej\))?\??(?= ?$| ?:)/iu,
  ],
  [
    'published',
    /^(?:(?:budget)?förslaget? (?:finns |finns tillgängligt |publicerat |publicerad |är publicerat |tillgängligt )*på (?:webbplatsen|webben|hemsidan)|publicera(?:t|d) på (?:webbplatsen|hemsidan|webben))(?: \(ja\/nej\))?\??(?= ?$| ?:)/iu,
  ],
];
const LABEL_LIKE = /:$|^(?:org|dnr|datum|version|sida|upprättad|beslut|fastställd)(?!\p{L})/iu;

/** A field of the document's head, with what is filled in: in the same cell, to the right, or below a label without colon. */
function fieldOf({ text, cell }: LineCell, line: SheetLine, index: number, next: SheetLine | undefined): Found | null {
  const field = text.length <= LONGEST_FIELD ? FIELDS.find(([, form]) => form.test(text)) : undefined;
  if (!field) return null;
  const [kind, form] = field;
  const label = form.exec(text)![0];
  const behind = text.slice(label.length).replace(/^[\s:]+/, '');
  const right = line.cells[index + 1];
  const found = (value: string): Found => ({ kind, value, year: null, date: findDates(behind)[0]?.date ?? null });
  if (behind !== '') return found(behind);
  if (right && right.column <= cell.column + 4 && !LABEL_LIKE.test(right.text)) {
    const isHeader = !text.endsWith(':') && line.cells.length > 2;
    return isHeader ? null : { ...found(right.text || 'x'), date: dateOf(right) };
  }
  // Alone and without a colon, "Beslut" heads what follows; an empty "Dnr" is left to be filled in.
  const isHeading = !/[:?]$/.test(text) && kind !== 'reference' && kind !== 'organisationNumber';
  if (isHeading || (index > 0 && !text.endsWith(':'))) return null;
  const below = next?.row === line.row + 1 ? next.cells.find(({ column }) => column === cell.column) : undefined;
  if (!text.endsWith(':') && below && isValue(below)) return null;
  return found('');
}

const LONGEST_VALUE = 30;

/** What may be filled in below a label: a number or something short with a digit, no sentence. */
function isValue({ text, amount }: LineCell): boolean {
  return amount.kind === 'number' || amount.kind === 'date' || (/\d/.test(text) && text.length <= LONGEST_VALUE);
}

function dateOf({ amount, text }: LineCell): string | null {
  return amount.kind === 'date' ? amount.date : (findDates(text)[0]?.date ?? null);
}

const REPORT = String.raw`årsredovisning\p{L}*`;
const HANDS_OVER = String.raw`(?:fastställ|beslut|godkän|anta|underteckna|avlämna|överlämna)`;
const BUDGET = String.raw`(?:(?:verksamhetsplan|vp)(?: och | samt |/| & )|budget och )?(?:budget(?:en)?|verksamhetsplan(?:en)?)(?!\p{L})`;
/** "Fastställande av budget 2027", "Styrelsen fastställer budget", "Budget 2027 fastställs": of the budget, not of something in it. */
const DECIDES = String.raw`(?<!\p{L})(?:styrelse)?(?:fastställ|beslut|godkän|anta)\p{L}*`;
const ABOUT = String.raw`(?:[ :]+(?:om|av|att|fastställa|anta|slutlig|förbundets|årets|den|över))*[ :]+`;
const OF_YEAR = String.raw`(?: för)?(?: år(?:et)?)?(?: 20\d\d(?:-\d+)?)?`;
const EVENTS: readonly (readonly [DocumentFactKind, RegExp])[] = [
  ['annualReportDecided', new RegExp(`${REPORT}.*${HANDS_OVER}|${HANDS_OVER}\\p{L}* .*${REPORT}`, 'iu')],
  [
    'budgetDecided',
    new RegExp(
      `${DECIDES}${ABOUT}${BUDGET}|${BUDGET}${OF_YEAR}[ ,:-]+(?:\\p{L}+ )?${DECIDES}(?: av (?:förbunds)?styrelsen)?$`,
      'iu',
    ),
  ],
  ['consulted', /(?<!\p{L})(?:medlems)?samråd(?:et|s\p{L}*)?(?!\p{L})/iu],
  ['announced', /(?<!\p{L})(?:kungör\p{L}*|kungjor\p{L}*|kungjord\p{L}*|tillkännage\p{L}*|tillkännagav)(?!\p{L})/iu],
];
/** What others decide, or the board about something else in the same breath. */
const OF_OTHERS =
  /fullmäktige|ansvarsfrihet|revisionsberättelse|senast|ska (?:fastställ|beslut)|inte (?:fastställ|beslut)|(?:revisor|medlem|kommun|region|huvudm)\p{L}* (?:\p{L}+ )?(?:godkän|fastställ|beslut|behandl|anta)/iu;
/** What is on its way to be the budget, or changes it. */
const NOT_YET_OR_NO_MORE =
  /förslag|utkast|prel(?:iminär|\.| )|inriktning|direktiv|förutsättning|underlag|(?:intern|detalj|tilläggs)budget|(?<!\p{L})rev(?:\.|id)|ändr|tillägg|omfördel|uppföljning|inför|(?:kommun|region|medlem|stat)\p{L}*s budget/iu;

/** Something that happens on a day: the day stands in the text or beside it, or elsewhere in its row where there is no other. */
function eventOf({ text }: LineCell, { cells }: SheetLine, index: number): Found | null {
  const [kind] = (text === '' ? undefined : EVENTS.find(([, form]) => form.test(text))) ?? [];
  if (!kind || (OF_BOARD.has(kind) && OF_OTHERS.test(text))) return null;
  if (kind === 'budgetDecided' && (text.length > LONGEST_FIELD || NOT_YET_OR_NO_MORE.test(text))) return null;
  const dates = findDates(text);
  const beside = text.length <= LONGEST_FIELD && dates.length === 0 ? dateBeside(cells, index) : null;
  const dated = dates.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  const year = findYears(dated)[0] ?? null;
  // The head of a budget has its decision, which is read as one; in a list the year tells of which budget.
  if (kind === 'budgetDecided' && (year === null || beside === null)) return null;
  const place = beside ? { dateCell: beside.cell } : {};
  return { kind, date: dates[0]?.date ?? beside?.date ?? null, ...place, year, value: null };
}

const OF_BOARD: ReadonlySet<DocumentFactKind> = new Set<DocumentFactKind>(['annualReportDecided', 'budgetDecided']);

/** The date to the right, or the only one of the row. */
function dateBeside(
  cells: readonly LineCell[],
  index: number,
): { readonly date: string; readonly cell: CellRef } | null {
  const dates = cells.flatMap((cell, at) => {
    const date = dateOf(cell);
    return date ? [{ date, cell: cell.cell, at }] : [];
  });
  return dates.find(({ at }) => at === index + 1) ?? (dates.length === 1 ? dates[0]! : null);
}
