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
    const field = fieldOf(cell, line, index, next) ?? eventOf(cell, line.cells[index + 1]);
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

const EVENTS: readonly (readonly [DocumentFactKind, RegExp])[] = [
  [
    'annualReportDecided',
    /årsredovisning\p{L}*.*(?:fastställ|beslut|godkän|anta|underteckna|avlämna|överlämna)|(?:fastställ|beslut|godkän|anta|underteckna|avlämna|överlämna)\p{L}* .*årsredovisning/iu,
  ],
  ['consulted', /(?<!\p{L})(?:medlems)?samråd(?:et|s\p{L}*)?(?!\p{L})/iu],
  ['announced', /(?<!\p{L})(?:kungör\p{L}*|kungjor\p{L}*|kungjord\p{L}*|tillkännage\p{L}*|tillkännagav)(?!\p{L})/iu],
];
/** What others decide about the årsredovisning, or about something else in the same breath. */
const OF_OTHERS =
  /fullmäktige|ansvarsfrihet|revisionsberättelse|senast|ska (?:fastställ|beslut)|inte (?:fastställ|beslut)/iu;

/** Something that happened on a day: the day stands in the text or beside it. */
function eventOf({ text }: LineCell, right: LineCell | undefined): Found | null {
  const event = text === '' ? undefined : EVENTS.find(([, form]) => form.test(text));
  if (!event || (event[0] === 'annualReportDecided' && OF_OTHERS.test(text))) return null;
  const beside = right && text.length <= LONGEST_FIELD ? dateOf(right) : null;
  const date = findDates(text)[0]?.date ?? beside;
  const dated = findDates(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  return { kind: event[0], date, year: findYears(dated)[0] ?? null, value: null };
}
