import { orePerUnit } from '../../money';
import type { Count, ParticipantRow, ParticipantTable } from '../activityModel';
import { headedLists, onlyText, type HeadedList, type HeadedRow, type SheetLine } from '../lists';
import { readUnit } from '../words';
import { countOf, plainHeading } from './counts';

type Heading =
  | 'name'
  | 'total'
  | 'participants'
  | 'women'
  | 'men'
  | 'others'
  | 'finished'
  | 'toWork'
  | 'places'
  | 'cost'
  | 'costPerParticipant'
  | 'share';

const HEADINGS: readonly (readonly [Heading, RegExp])[] = [
  [
    'costPerParticipant',
    /^(?:kostnad|kr|tkr|kronor|styckkostnad|snittkostnad|genomsnittlig kostnad)(?: kr| tkr)?(?: per |\/)(?:deltagare|individ|person|plats)/u,
  ],
  ['share', /andel|procent|%/u],
  ['toWork', /(?:till|i) (?:arbete|jobb)|arbete (?:eller|\/|och) studier|arbete\/studier/u],
  ['women', /^(?:varav )?(?:antal )?kvinnor$|^kv$/u],
  ['men', /^(?:varav )?(?:antal )?män$/u],
  [
    'others',
    /^(?:varav )?(?:annat|övriga|icke-?binära?|annan könsidentitet|ej uppgivet|okänt|uppgift saknas)(?: kön)?$/u,
  ],
  [
    'finished',
    /^(?:antal )?(?:avslut(?:ade)?|avslutade deltagare|avslutats|avslutningar)(?: deltagare| individer| personer)?$/u,
  ],
  [
    'participants',
    /^(?:antal |unika |nya )*(?:deltagare|individer|personer)(?: totalt| totala antalet| unika| i insats)?$|^deltagare(?: totalt)?$/u,
  ],
  ['places', /^(?:antal )?(?:års|deltagar)?platser$/u],
  ['cost', /^(?:kostnad(?:er)?|utfall|total kostnad|kostnad totalt|budget)(?: kr| tkr| mnkr)?$/u],
  ['total', /^(?:antal )?(?:totalt?|summa)(?: antal)?$/u],
  ['name', /^(?:insats(?:er)?|projekt|aktivitet(?:er)?|verksamhet|insatsens namn|namn på insats)$/u],
];

const kindOf = (text: string): Heading | null =>
  HEADINGS.find(([, form]) => form.test(plainHeading(text)))?.[0] ?? null;
const isHeader = (kinds: ReadonlySet<Heading>): boolean =>
  kinds.has('participants') ||
  (kinds.has('places') && kinds.has('costPerParticipant')) ||
  (kinds.has('finished') && (kinds.has('name') || kinds.has('toWork'))) ||
  (kinds.has('women') && kinds.has('men'));

/** Tables that count participants, by insats or for the förbund. */
export function participantTables(lines: readonly SheetLine[]): {
  readonly tables: readonly ParticipantTable[];
  readonly rows: readonly ParticipantRow[];
} {
  const lists = headedLists(lines, { kindOf, isHeader });
  const read = lists.map((list) => ({
    list,
    rows: list.rows.flatMap((row) => (isShare(row, list, lines) ? [] : rowOf(row, list))),
  }));
  const filled = read.filter(({ rows }) => rows.length > 0);
  return {
    tables: filled.map(({ list }) => ({
      cell: (list.headings.find(({ kind }) => kind === 'participants') ?? list.headings[0]!).cell,
      hasWomenAndMen: ['women', 'men'].every((kind) => list.headings.some((heading) => heading.kind === kind)),
    })),
    rows: filled.flatMap(({ rows }) => rows),
  };
}

/** Lines over a table that may say what its figures are. */
const LINES_ABOVE = 3;
const SAYS_SHARES = /(?<!\p{L})andel(?:en|ar|arna)?(?!\p{L})|(?:(?<!\p{L})i |\()(?:procent|%)/iu;
/** Says that people are counted, or names a share of something: "Minst 50 % av deltagarna". */
const COUNTS = /(?<!\p{L})antal|\d ?(?:%|procent)/iu;

/** Per cent of women, of men and of all do not add up, and count nobody: "Andel (%) som svarat ja". */
function isShare(row: HeadedRow<Heading>, { top }: HeadedList<Heading>, lines: readonly SheetLine[]): boolean {
  const label = row.line.cells.find(({ text }) => text !== '')?.text ?? '';
  if (COUNTS.test(label)) return false;
  const above = lines.filter((line) => line.row < top && line.row >= top - LINES_ABOVE);
  const said = [label, ...above.flatMap((line) => onlyText(line)?.text ?? [])];
  return said.some((text) => SAYS_SHARES.test(text) && !COUNTS.test(text));
}

function rowOf(row: HeadedRow<Heading>, list: HeadedList<Heading>): readonly ParticipantRow[] {
  const label = row.at('name') ?? row.line.cells.find(({ text }) => text !== '');
  const perPlace = list.headings.some(({ kind, text }) => kind === 'costPerParticipant' && /plats/iu.test(text));
  const places = perPlace ? row.at('places') : null;
  const isOfOthers = places !== null && row.at('participants') !== null;
  const counts = {
    participants: countOf(row.at('participants') ?? places ?? (row.at('women') && row.at('men') && row.at('total'))),
    women: countOf(row.at('women')),
    men: countOf(row.at('men')),
    others: countOf(row.at('others')),
    finished: countOf(row.at('finished')),
    toWork: countOf(row.at('toWork')),
  };
  if (!label || label.text === '' || Object.values(counts).every((count) => count === null)) return [];
  return [
    {
      cell: label.cell,
      name: label.text,
      ...counts,
      cost: inKronor(row, 'cost', list),
      // Beside a number of participants, the cost of each place is of something else.
      costPerParticipant: isOfOthers ? null : inKronor(row, 'costPerParticipant', list),
    },
  ];
}

/** An amount in kronor, by the unit of its heading; kronor where it names none. */
function inKronor(
  row: HeadedRow<Heading>,
  kind: 'cost' | 'costPerParticipant',
  list: HeadedList<Heading>,
): Count | null {
  const count = countOf(row.at(kind));
  const heading = list.headings.find((one) => one.kind === kind);
  if (!count || !heading) return null;
  const factor = orePerUnit(readUnit(heading.text) ?? 'kr').dividedBy(100);
  return {
    ...count,
    value: count.value.times(factor),
    decimals: count.decimals - Math.round(Math.log10(factor.toNumber())),
  };
}
