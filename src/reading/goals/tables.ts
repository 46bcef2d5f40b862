import type { Goal, GoalKind, GoalMeasure, GoalOutcome, GoalStatus } from '../activityModel';
import { headedLists, type HeadedList, type HeadedRow, type LineCell, type SheetLine } from '../lists';
import { findYears, monthOf } from '../words/dates';
import { figuresOf } from './figures';
import { goalHeading } from './headings';
import { isWantedLow, readGoal } from './sentence';

type Heading = 'goal' | 'indicator' | 'target' | 'outcome' | 'status' | 'kind' | 'intervention' | 'comment';

const HEADINGS: readonly (readonly [Heading, RegExp])[] = [
  [
    'target',
    /^(?:mål(?:värde|nivå|tal|siffra)\p{L}*|riktvärde|mål \(?(?:antal|andel|procent|%|st)\)?|målsatt värde|önskat värde)$/u,
  ],
  [
    'status',
    /^(?:status|måluppfyllelse|uppfyllelse|uppfyllnad|(?:mål(?:et)? )?(?:uppnått|uppfyllt|nått)\??|bedömning|måluppfyllnad|nått\?|bedömd måluppfyllelse)$/u,
  ],
  [
    'outcome',
    /^(?:utfall\p{L}*(?: \(?(?:antal|andel|(?:i )?procent|%|st)\)?)?|resultat|uppnått(?: resultat| värde)?|faktiskt (?:utfall|värde)|utfall (?:helår|hittills)|mätvärde|uppmätt(?: värde)?)$/u,
  ],
  [
    'goal',
    /^(?:(?:finansiel\p{L}*|ekonomisk\p{L}*|verksamhets|effekt|resultat|prestations|kvantitativ\p{L}*|kvalitativ\p{L}*|prioritera\p{L}*|övergripande|våra|årets)[ -]?)?(?:del)?mål(?:et|en|formulering(?:ar)?|sättning(?:ar)?|beskrivning)?$/u,
  ],
  [
    'indicator',
    /^(?:indikator(?:er)?|mått|mätetal|nyckeltal|så mäter vi|hur (?:mäts|mäter vi)(?: målet| det)?\??|mätmetod|uppföljningsmått)$/u,
  ],
  ['kind', /^(?:typ|slag|typ av mål|målområde|område|perspektiv)$/u],
  ['intervention', /^(?:insats(?:er)?|målgrupp(?:en|er)?|projekt)$/u],
  ['comment', /^(?:kommentar(?:er)?|analys|anmärkning|notering)$/u],
];

/** What a heading of a table of goals says, without its year. */
function kindOf(text: string): Heading | null {
  const plain = text
    .toLowerCase()
    .replace(/(?:19|20)\d\d(?:[-/](?:19|20)?\d\d(?:-\d\d)?)?/g, ' ')
    .replace(/(?<!\p{L})(?:år|per|t\.?o\.?m)(?!\p{L})/gu, ' ')
    .replace(/\p{L}+/gu, (word) => (monthOf(word) === null ? word : ' '))
    .replace(/(?<!\p{L})-(?!\p{L})/gu, ' ')
    .replace(/[:*.\s]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return HEADINGS.find(([, form]) => form.test(plain))?.[0] ?? null;
}

const isHeader = (kinds: ReadonlySet<Heading>): boolean =>
  (kinds.has('goal') && ['indicator', 'target', 'outcome', 'status'].some((kind) => kinds.has(kind as Heading))) ||
  (kinds.has('indicator') && kinds.has('target'));

/** A table of goals, with the lines that it takes. */
export interface GoalTable {
  readonly goals: readonly Goal[];
  readonly top: number;
  readonly bottom: number;
}

/** The tables of goals on a sheet. `headingAbove`: the kind and year that a heading over the table speaks of. */
export function goalTables(lines: readonly SheetLine[]): readonly GoalTable[] {
  return headedLists(lines, { kindOf, isHeader }).flatMap((found) => {
    const list = withTargets(found);
    const goals = goalsOf(list, aboveOf(lines, list));
    return goals.length > 0 ? [{ goals, top: list.top, bottom: list.bottom }] : [];
  });
}

interface Above {
  readonly kind: GoalKind | null;
  readonly isOverall: boolean;
  readonly year: number | null;
}

/** The heading within three lines above a table. */
function aboveOf(lines: readonly SheetLine[], { top, headings }: HeadedList<Heading>): Above {
  const own = headings.flatMap(({ text }) => findYears(text));
  const near = lines.filter(({ row }) => row < top && row >= top - 3).reverse();
  for (const line of near) {
    const first = line.cells[0]!;
    const heading = goalHeading(first.text);
    if (!heading) continue;
    return {
      kind: heading.kind,
      isOverall: heading.isOverall,
      year: findYears(first.text).at(-1) ?? own.at(-1) ?? null,
    };
  }
  return { kind: null, isOverall: false, year: own.at(-1) ?? null };
}

/** A column headed "Mål" that holds figures beside a column that says what is measured holds what is to be reached. */
function withTargets(list: HeadedList<Heading>): HeadedList<Heading> {
  const goals = list.headings.filter(({ kind }) => kind === 'goal');
  const figures = goals.filter(({ column }) => {
    const cells = list.rows.flatMap(({ line }) => line.cells.filter((cell) => cell.column === column));
    return cells.filter(isFigure).length * 2 > cells.length;
  });
  const headings = list.headings.map((heading) =>
    figures.includes(heading) ? { ...heading, kind: 'target' as const } : heading,
  );
  return { ...list, headings, rows: list.rows.map((row) => row.withHeadings(headings)) };
}

function isFigure({ amount, text }: LineCell): boolean {
  if (amount.kind === 'number' || amount.kind === 'share') return true;
  return /^(?:minst|lägst|högst|max\.?|[≥≤<>]=?)? ?\d[\d ,.]*(?: ?(?:%|procent|st|tkr|kr|dagar|personer|deltagare|individer))?$/iu.test(
    text,
  );
}

function goalsOf(list: HeadedList<Heading>, above: Above): readonly Goal[] {
  const goals: Goal[] = [];
  const areFractions = writesFractions(list);
  let { kind, isOverall } = above;
  let spoken = '';
  for (const row of list.rows) {
    const group = groupOf(row);
    if (group) {
      kind = group.kind;
      isOverall = group.isOverall;
      spoken = '';
      continue;
    }
    const goalCell = row.at('goal');
    if (goalCell && goalCell.text !== '') spoken = goalCell.text;
    const goal = goalOf(row, spoken, { ...above, kind, isOverall }, list, areFractions);
    if (goal) goals.push(goal);
  }
  return goals;
}

/** A row that heads those below it: "Finansiella mål". */
function groupOf(row: HeadedRow<Heading>): { kind: GoalKind | null; isOverall: boolean } | null {
  const [only, ...more] = row.line.cells;
  return only && more.length === 0 ? goalHeading(only.text) : null;
}

/** "0,5" and "1,4" for 50 and 140 %: shares without a per cent sign, of which some are below one and none is far above it. */
function writesFractions(list: HeadedList<Heading>): boolean {
  const numbers = list.rows
    .filter((row) => SPEAKS_OF_SHARE.test(`${row.at('indicator')?.text ?? ''} ${row.at('goal')?.text ?? ''}`))
    .flatMap((row) => [row.at('target'), ...row.all('outcome')])
    .flatMap((cell) => (cell?.amount.kind === 'number' ? [cell.amount.value] : []));
  return (
    numbers.some((number) => number.greaterThan(0) && number.lessThan(1)) &&
    numbers.every((number) => !number.greaterThan(LARGEST_FRACTION))
  );
}

const SPEAKS_OF_SHARE = /andel|procent|%/iu;
const LARGEST_FRACTION = 2;

function goalOf(
  row: HeadedRow<Heading>,
  spoken: string,
  above: Above,
  list: HeadedList<Heading>,
  areFractions: boolean,
): Goal | null {
  const goalCell = row.at('goal');
  const indicator = row.at('indicator');
  const said = goalCell?.text || indicator?.text;
  const cell = (goalCell?.text ? goalCell : indicator)?.cell;
  if (!said || !cell || !/\p{L}{2}/u.test(said)) return null;
  const wording = readGoal(spoken || said);
  const target = row.at('target');
  const measure =
    (target && measureOfTarget(target, indicator?.text ?? '', spoken, areFractions)) ??
    wording.measure ??
    (indicator ? readGoal(indicator.text).measure : null);
  const kindCell = row.at('kind')?.text ?? '';
  return {
    cell,
    text: goalCell?.text || (spoken !== '' && spoken !== said ? `${spoken} – ${said}` : said),
    kind: /finans|ekonomi/i.test(kindCell) ? 'financial' : (above.kind ?? wording.kind),
    source: 'table',
    isOverall: above.isOverall,
    isOfIntervention: list.headings.some((heading) => heading.kind === 'intervention'),
    measure,
    isDecidable:
      wording.isDecidable || (target !== null && (target.amount.kind === 'date' || readGoal(target.text).isDecidable)),
    year: wording.year ?? above.year,
    outcome: outcomeOf(row, list, areFractions),
    status: statusOf(row),
  };
}

/** What the column of targets says, with the bound and the base that the words of the goal give. */
function measureOfTarget(
  target: LineCell,
  indicator: string,
  spoken: string,
  areFractions: boolean,
): GoalMeasure | null {
  const around = [indicator, spoken].map((text) => readGoal(text).measure).find((measure) => measure !== null);
  const words = `${indicator} ${spoken}`;
  const base = shareOf(indicator) ?? shareOf(spoken) ?? (indicator || spoken);
  const plain = numberOf(target, SPEAKS_OF_SHARE.test(words), areFractions);
  if (plain) {
    return { ...plain, direction: around?.direction ?? boundIn(words, plain.unit), of: around?.of ?? base };
  }
  const own = readGoal(target.text).measure;
  if (!own) return null;
  const direction = own.direction === 'exactly' ? (around?.direction ?? boundIn(words, own.unit)) : own.direction;
  return { ...own, direction, of: own.of ?? around?.of ?? base };
}

/** "Andelen av kvinnorna, i procent" → kvinnorna. */
function shareOf(words: string): string | null {
  return /andel(?:en)? (?:av )?([^,.;]+)/iu.exec(words)?.[1] ?? null;
}

function boundIn(words: string, unit: GoalMeasure['unit']): GoalMeasure['direction'] {
  const isCeiling = /(?<!\p{L})(?:högst|max|inte över(?:stiga|skrida))/iu.test(words) || isWantedLow(words, unit);
  return isCeiling ? 'atMost' : 'atLeast';
}

/**
 * A cell that holds a number and nothing else. `isShare`: its row speaks of shares, so 70 is 70 %. `areFractions`: the table's shares are
 * written as parts of one.
 */
function numberOf(
  { amount }: LineCell,
  isShare: boolean,
  areFractions: boolean,
): Pick<GoalMeasure, 'value' | 'unit' | 'decimals'> | null {
  if (amount.kind === 'share') return { value: amount.value, unit: 'share', decimals: amount.decimals };
  if (amount.kind !== 'number') return null;
  const decimals = amount.value.decimalPlaces();
  if (amount.unit) return null;
  if (!isShare) return { value: amount.value, unit: 'count', decimals };
  const isFraction = areFractions || (!amount.value.abs().greaterThan(1) && decimals > 0);
  const value = isFraction ? amount.value : amount.value.dividedBy(100);
  return { value, unit: 'share', decimals: isFraction ? Math.max(0, decimals - 2) : decimals };
}

/** The last column of outcomes that is filled; where none is, the last one. */
function outcomeOf(row: HeadedRow<Heading>, list: HeadedList<Heading>, areFractions: boolean): GoalOutcome | null {
  const column = list.headings.findLast(({ kind }) => kind === 'outcome');
  if (!column) return null;
  const filled = row.all('outcome').at(-1);
  if (!filled) {
    const cell = { sheet: list.sheet, row: row.line.row, column: column.column };
    return { cell, text: '', value: null, unit: null, decimals: 0 };
  }
  const words = `${row.at('indicator')?.text ?? ''} ${row.at('goal')?.text ?? ''} ${row.at('target')?.text ?? ''} ${column.text}`;
  const isShare = SPEAKS_OF_SHARE.test(words) || row.at('target')?.amount.kind === 'share';
  const number = numberOf(filled, isShare, areFractions);
  const written = number ?? writtenNumber(filled.text);
  return {
    cell: filled.cell,
    text: filled.text,
    value: written?.value ?? null,
    unit: written?.unit ?? null,
    decimals: written?.decimals ?? 0,
  };
}

/** The number in an outcome of words: "22 av 100 (22 %)". Only where there is one that can be meant. */
function writtenNumber(text: string): Pick<GoalMeasure, 'value' | 'unit' | 'decimals'> | null {
  const figures = figuresOf(text);
  const shares = figures.filter(({ unit }) => unit === 'share');
  const distinct = new Set(shares.map(({ value }) => value.toDecimalPlaces(2).toFixed()));
  if (distinct.size === 1) return shares.at(-1)!;
  return figures.length === 1 ? figures[0]! : null;
}

const STATUS: readonly (readonly [NonNullable<GoalStatus['says']>, RegExp])[] = [
  ['partly', /delvis|på väg|gul(?!\p{L})|till viss del|pågår|nästan|följer plan/iu],
  [
    'notMet',
    /^(?:nej|röd(?:t)?|ej(?!\p{L}).*|inte .*|ouppfyllt|icke .*|(?:målet )?(?:är |har )?(?:inte|ej) .*)$|(?:inte|ej) (?:uppfyll|uppnå|nå)\p{L}*/iu,
  ],
  [
    'met',
    /^(?:ja|grön(?:t)?|uppfyll\p{L}*|uppnå\p{L}*|nått|nådd|klart?|målet (?:är |har )?(?:uppnå|uppfyll|nå)\p{L}*|helt uppfyllt|måluppfyllelse)(?!\p{L})/iu,
  ],
];

/** What the column of status says, or the column of outcomes where it holds such words. */
function statusOf(row: HeadedRow<Heading>): GoalStatus | null {
  const cell = row.at('status');
  if (cell && cell.text !== '') return { cell: cell.cell, text: cell.text, says: statusWord(cell.text) };
  const outcome = row.all('outcome').at(-1);
  const says = outcome ? statusWord(outcome.text) : null;
  return outcome && says ? { cell: outcome.cell, text: outcome.text, says } : null;
}

function statusWord(text: string): GoalStatus['says'] {
  return STATUS.find(([, form]) => form.test(text))?.[0] ?? null;
}
