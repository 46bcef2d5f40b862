import { parseUnit, type Unit } from '../../money';
import type { ColumnKind, TableColumn } from '../model';

/** What the heading of a column says by its words alone. */
export interface HeadingReading {
  /** What the column's figures are; `null` when the words do not tell. A bare year is `amount`. */
  readonly kind: ColumnKind | null;
  /** The years it names, rising: `2026` → [2026], `2026-2028` → [2026, 2027, 2028]. */
  readonly years: readonly number[];
  /** The year when it names exactly one. */
  readonly year: number | null;
  /** How many months of the year the figures cover, when it says so: `jan–aug` → 8. */
  readonly months: number | null;
  readonly period: TableColumn['period'];
  readonly unit: Unit | null;
  /** The figures are shares in per cent. */
  readonly isPercent: boolean;
  /** The column holds the rows' labels: "Medlem", "Post", "Insats" … */
  readonly isLabelColumn: boolean;
  /** "Förslag", "utkast", "preliminär": not decided. */
  readonly isDraft: boolean;
  /** Words were left that no heading uses: it may be a label, a title or a sentence. */
  readonly hasUnknownWords: boolean;
}

const KINDS: ReadonlyArray<readonly [RegExp, ColumnKind]> = [
  [/avvikelse|^diff|^avv\b/, 'variance'],
  [/förändring/, 'change'],
  [/nyckel|kommunandel/, 'key'],
  [/andel|^%$/, 'share'],
  [/kommentar|anm/, 'comment'],
  [/rev\w*\.? budget/, 'revisedBudget'],
  [/prognos/, 'forecast'],
  [/utfall|bokslut/, 'actual'],
  [/utblick|plan\b/, 'plan'],
  [/budget|förslag|^b \d|^bud\b/, 'budget'],
  [/kvarstår|återstår/, 'remaining'],
  [/inbetalt|betalt/, 'paid'],
  [/förfaller|att betala/, 'due'],
  [/rekvisition|^rat\b/, 'instalment'],
  [/invånare|folkmängd|befolkning/, 'population'],
  [/^(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|^(q|kv\w*\.?|t|tertial) ?[1-4]$/, 'period'],
  [/^(summa|totalt|helår)$/, 'periodTotal'],
  [/^(20\d\d|belopp|kr|tkr|kostnad)|bidrag|avgift/, 'amount'],
  [/^konto/, 'account'],
  [/^datum/, 'date'],
  [/^status/, 'status'],
];
const LABELS = /^(medlem|finansiär|post|verksamhet|insats|konto|kommun|benämning|aktivitet)(mar|er|ar)?$/;

/** Reads the heading of a column; several header rows are joined with a blank between. */
export function readHeading(text: string): HeadingReading {
  const plain = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  const years = [...new Set([...plain.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => Number(year)))].sort();
  const kind = KINDS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
  return {
    kind,
    years,
    year: years.length === 1 ? years[0]! : null,
    months: /jan.{1,3}aug/.test(plain) ? 8 : null,
    period: null,
    unit: parseUnit(plain) ?? parseUnit(/\b(tkr|mnkr|kr)\b/.exec(plain)?.[1] ?? ''),
    isPercent: plain.includes('%'),
    isLabelColumn: LABELS.test(plain),
    isDraft: plain.includes('förslag'),
    hasUnknownWords: kind === null,
  };
}
